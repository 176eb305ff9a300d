# Mitä ihminen sanoo, kun hän soittaa tai kirjoittaa. Lauseet lähtevät ihmiseltä itseltään: minä-muoto, lyhyesti, kohteliaasti.
# Muilla kielillä samat lauseet kertovat, mitä suomenkielisessä viestissä lukee.
# Lauseissa ei ole valintoja ($x -> ...): rakennus kopioi suomen lauseet muiden kielten sanoihin.

## Napit ja otsikot
script-title = Mitä sanon?
script-write = Kirjoita viesti
script-call-title = Sano näin puhelimessa tai paikan päällä
script-letter-title = Kirjoita näin
script-name-blank = Sano tai kirjoita oma nimesi kohtaan [oma nimi]. Tämä sivu ei kysy nimeäsi.
script-choose = Valitse, mitä kerrot
script-choose-why = Vain valitut asiat ovat tekstissä. Sivu ei lähetä mitään: sinä soitat tai lähetät itse.
script-part-step = Vaihe
script-part-goal = Tavoite
script-part-slowly = Pyydän hidasta ja helppoa suomea
# Muuttujat:
#   $number - puhelinnumero
script-call = Soita { $number }
script-copy = Kopioi viesti
script-mail = Avaa sähköpostissa
# Muuttujat:
#   $site - verkko-osoite lyhyesti
script-open = Avaa { $site }
script-copied = Viesti on kopioitu.
script-not-copied = Selain ei kopioinut viestiä. Valitse teksti ja kopioi se itse.

## Kaikissa viesteissä
# Hakasulkeet jäävät tekstiin: nimi on tyhjä paikka.
say-hello = Hei, minun nimeni on [oma nimi].
say-letter-hello = Hei!
say-letter-end = Ystävällisin terveisin
say-name = [oma nimi]
say-phone = [puhelinnumero]
# Muuttujat:
#   $step - vaiheen nimi
say-step = Haluan kysyä tästä: { $step }.
# Muuttujat:
#   $goal - tavoitteen nimi
say-goal = Tavoitteeni on tämä: { $goal }.
say-slowly-call = Voisitteko puhua hitaasti?
say-slowly-letter = Voisitteko kirjoittaa helppoa suomea?

## Mitä haluan, asian mukaan
say-want-employment = Haluan töihin sosiaali- ja terveysalalle.
say-ask-employment = Voisinko varata ajan teille?
say-subject-employment = Kysymys työnhausta
say-want-integration = Tarvitsen neuvoa elämään ja työhön Suomessa.
say-ask-integration = Miten voin aloittaa?
say-subject-integration = Kysymys kotoutumisesta
say-want-applicant-services = Minua kiinnostaa opiskelu.
say-ask-applicant-services = Voisitteko kertoa, miten ja milloin haen?
say-subject-applicant-services = Kysymys hakemisesta
say-want-youth = Haluan puhua opiskelusta ja työstä.
say-ask-youth = Milloin voin tulla käymään?
say-subject-youth = Haluan tulla juttelemaan
say-want-recruitment = Etsin työtä sosiaali- ja terveysalalta.
say-ask-recruitment = Onko teillä minulle sopivaa työtä?
say-subject-recruitment = Kysymys työpaikoista
say-want-licence = Haluan kysyä luvasta tai nimikkeestä.
say-ask-licence = Voisitteko kertoa, mitä papereita tarvitsen?
say-subject-licence = Kysymys laillistuksesta tai nimikkeestä
say-want-recognition = Minulla on kysymys tutkinnosta.
say-ask-recognition = Voisitteko kertoa, miten haen päätöstä?
say-subject-recognition = Kysymys tutkinnosta
say-want-benefits = Haluan tietää, mistä saan rahaa elämiseen.
say-ask-benefits = Mitä tukea voin hakea ja miten?
say-subject-benefits = Kysymys tuista
say-want-language = Haluan opiskella kieltä.
say-ask-language = Onko teillä minulle sopiva kurssi?
say-subject-language = Kysymys kurssista
say-want-language-test = Haluan tehdä kielitestin.
say-ask-language-test = Milloin ja missä on seuraava testi?
say-subject-language-test = Kysymys kielitestistä
say-want-rehabilitation = Haluan tietoa kuntoutuksesta.
say-ask-rehabilitation = Voisitteko kertoa, sopiiko se minulle?
say-subject-rehabilitation = Kysymys kuntoutuksesta
say-want-health = Haluan puhua terveydestäni.
say-ask-health = Voisinko varata ajan?
say-subject-health = Ajanvaraus
say-want-migration = Minulla on kysymys oleskeluluvasta.
say-ask-migration = Voisitteko kertoa, mitä minun pitää tehdä?
say-subject-migration = Kysymys oleskeluluvasta
say-want-guidance = Haluan puhua opinnoista ja työstä.
say-ask-guidance = Voisinko varata ajan?
say-subject-guidance = Kysymys opinnoista ja työstä
say-want-rights = Minulla on kysymys oikeuksistani.
say-ask-rights = Voitteko auttaa minua?
say-subject-rights = Kysymys oikeuksista
say-want-crisis = Minulla on nyt vaikeaa.
say-ask-crisis = Voinko puhua teille?
say-subject-crisis = Tarvitsen apua

## Vastaukset omana lauseena
# Muuttujat, jos niitä on:
#   $answer - vastaus
question-age-say = Olen { $answer }-vuotias.
question-municipality-say = Asuinpaikkani on { $answer }.
question-unemployed-months-say = Olen ollut ilman työtä näin monta kuukautta: { $answer }.
choice-situation-unemployed-say = Minulla ei ole nyt työtä.
choice-situation-employed-say = Olen töissä.
choice-situation-temporary-work-say = Teen lyhyitä töitä.
choice-situation-laid-off-say = Minut on lomautettu tai irtisanottu.
choice-situation-student-say = Opiskelen nyt.
choice-situation-student-at-risk-say = Opintoni uhkaavat jäädä kesken.
choice-situation-no-study-place-say = Minulla ei ole opiskelupaikkaa.
choice-situation-outside-work-say = En ole nyt töissä enkä etsi työtä.
choice-situation-on-sick-leave-say = Olen sairauslomalla.
choice-situation-retired-say = Olen eläkkeellä.
choice-studying-practical-nurse-say = Opiskelen lähihoitajaksi.
choice-studying-care-assistant-say = Opiskelen hoiva-avustajaksi.
choice-studying-education-guidance-say = Opiskelen kasvatus- ja ohjausalaa.
choice-studying-vocational-other-say = Opiskelen ammattikoulussa.
choice-studying-upper-secondary-say = Opiskelen lukiossa.
choice-studying-nurse-say = Opiskelen sairaanhoitajaksi.
choice-studying-health-degree-say = Opiskelen terveysalaa.
choice-studying-social-services-say = Opiskelen sosionomiksi.
choice-studying-gerontology-say = Opiskelen geronomiksi.
choice-studying-social-work-say = Opiskelen sosiaalityötä.
choice-studying-medicine-say = Opiskelen lääketiedettä.
choice-studying-dentistry-say = Opiskelen hammaslääketiedettä.
choice-studying-early-childhood-say = Opiskelen varhaiskasvatusta.
choice-studies-done-start-say = Olen tehnyt opinnoista alle kolmasosan.
choice-studies-done-third-say = Olen tehnyt opinnoista kolmasosan tai enemmän.
choice-studies-done-two-thirds-say = Olen tehnyt opinnoista kaksi kolmasosaa tai enemmän.
choice-finnish-none-say = En osaa vielä suomea.
choice-finnish-a1-say = Osaan vähän suomea (taso A1).
choice-finnish-a2-say = Osaan suomen perusasiat (taso A2).
choice-finnish-b1-say = Osaan suomea tasolla B1.
choice-finnish-b2-say = Osaan suomea tasolla B2.
choice-finnish-c1-say = Osaan suomea erittäin hyvin.
choice-schooling-none-say = En ole käynyt peruskoulua loppuun.
choice-schooling-basic-say = Olen käynyt peruskoulun tai samanlaisen koulun.
choice-schooling-upper-secondary-say = Olen käynyt lukion tai samanlaisen koulun.
choice-schooling-vocational-say = Minulla on ammatillinen tutkinto.
choice-schooling-higher-say = Minulla on korkeakoulututkinto.
choice-educated-in-finland-say = Opiskelin Suomessa.
choice-educated-in-eu-eea-say = Opiskelin toisessa EU- tai ETA-maassa.
choice-educated-in-elsewhere-say = Opiskelin EU:n ja ETA:n ulkopuolella.
choice-field-nursing-say = Opiskelin sairaanhoitoa.
choice-field-medicine-say = Opiskelin lääketiedettä.
choice-field-dentistry-say = Opiskelin hammaslääketiedettä.
choice-field-care-say = Opiskelin lähihoitoa tai muuta hoivaa.
choice-field-social-work-say = Opiskelin sosiaalityötä.
choice-field-social-services-say = Opiskelin sosiaalialaa.
choice-field-early-childhood-say = Opiskelin varhaiskasvatusta.
choice-field-health-other-say = Opiskelin terveysalaa.
choice-profession-physiotherapist-say = Opiskelin fysioterapeutiksi.
choice-profession-occupational-therapist-say = Opiskelin toimintaterapeutiksi.
choice-profession-radiographer-say = Opiskelin röntgenhoitajaksi.
choice-profession-biomedical-scientist-say = Opiskelin laboratoriohoitajaksi tai bioanalyytikoksi.
choice-profession-dental-hygienist-say = Opiskelin suuhygienistiksi.
choice-profession-midwife-say = Opiskelin kätilöksi.
choice-profession-public-health-nurse-say = Opiskelin terveydenhoitajaksi.
choice-profession-paramedic-say = Opiskelin ensihoitajaksi.
choice-profession-pharmacist-say = Opiskelin proviisoriksi.
choice-profession-psychologist-say = Opiskelin psykologiksi.
choice-profession-pharmacy-bachelor-say = Opiskelin farmaseutiksi.
choice-profession-speech-therapist-say = Opiskelin puheterapeutiksi.
choice-profession-podiatrist-say = Opiskelin jalkaterapeutiksi.
choice-profession-prosthetist-say = Opiskelin apuvälineteknikoksi.
choice-profession-masseur-say = Opiskelin koulutetuksi hierojaksi.
choice-already-have-care-assistant-units-say = Minulla on hoiva-avustajan tutkinnon osat.
choice-already-have-practical-nurse-units-say = Minulla on osa lähihoitajan opinnoista.
choice-already-have-childrens-units-say = Minulla on lähihoitajan lasten ja nuorten tutkinnon osat.
choice-already-have-hygiene-passport-say = Minulla on hygieniapassi.
choice-already-have-open-studies-say = Minulla on avoimen ammattikorkeakoulun opintoja.
choice-sote-work-none-say = En ole vielä tehnyt alan työtä.
choice-sote-work-volunteer-or-family-say = Olen hoitanut läheistä tai auttanut vapaaehtoisena.
choice-sote-work-under-a-year-say = Olen tehnyt alan työtä alle vuoden.
choice-sote-work-years-say = Olen tehnyt alan työtä vuoden tai enemmän.
choice-returning-yes-say = Palaan alalle tauon jälkeen.
choice-limits-no-heavy-lifting-say = En voi nostaa raskasta.
choice-limits-no-nights-say = En tee yövuoroja.
choice-limits-no-blood-say = Veri tai eritteet eivät sovi minulle.
choice-limits-no-driving-say = En aja autoa.
choice-limits-not-alone-say = En halua olla asiakkaan kanssa yksin.
choice-limits-only-part-time-say = Voin tehdä vain osa-aikaista työtä.
choice-limits-no-moving-say = En voi muuttaa.
choice-residence-citizen-say = Olen Suomen kansalainen.
choice-residence-eu-citizen-say = Olen EU- tai ETA-maan kansalainen.
choice-residence-permanent-say = Minulla on pysyvä oleskelulupa.
choice-residence-continuous-say = Minulla on jatkuva oleskelulupa.
choice-residence-family-say = Minulla on oleskelulupa perheen vuoksi.
choice-residence-international-protection-say = Olen saanut kansainvälistä suojelua.
choice-residence-work-permit-say = Minulla on oleskelulupa työn vuoksi.
choice-residence-student-permit-say = Minulla on oleskelulupa opiskelun vuoksi.
choice-residence-temporary-protection-say = Olen saanut tilapäistä suojelua.
choice-residence-asylum-seeker-say = Haen turvapaikkaa.
choice-residence-abroad-say = En asu vielä Suomessa.
choice-recognised-language-proof-say = Minulla on todistus suomen tai ruotsin taidosta.
choice-recognised-foreign-decision-say = Minulla on Suomessa päätös tutkinnostani.
choice-recognised-finnish-licence-say = Minulla on Suomessa lupa omaan ammattiini.
choice-papers-yes-say = Minulla on kaikki todistukset.
choice-papers-some-say = Minulla on osa todistuksista.
choice-papers-no-say = Minulla ei ole todistuksia.
choice-work-ability-full-say = Voin tehdä tavallista työtä.
choice-work-ability-partial-say = Voin tehdä osan työstä.
choice-work-ability-unsure-say = En ole varma, mihin pystyn.
