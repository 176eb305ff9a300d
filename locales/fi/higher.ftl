# Korkeakouluopinnot ja laillistus suomalaisen tutkinnon jälkeen.

holding-uas-place-name = Opiskelupaikka ammattikorkeakoulussa
holding-uas-place-english-name = Opiskelupaikka englanninkielisessä koulutuksessa
holding-university-place-name = Opiskelupaikka yliopistossa
holding-public-health-nurse-degree-finland-name = Suomalainen terveydenhoitajan tutkinto
holding-midwife-degree-finland-name = Suomalainen kätilön tutkinto
holding-paramedic-degree-finland-name = Suomalainen ensihoitajan tutkinto
holding-physiotherapist-degree-finland-name = Suomalainen fysioterapeutin tutkinto
holding-occupational-therapist-degree-finland-name = Suomalainen toimintaterapeutin tutkinto
holding-radiographer-degree-finland-name = Suomalainen röntgenhoitajan tutkinto
holding-biomedical-scientist-degree-finland-name = Suomalainen bioanalyytikon tutkinto
holding-dental-hygienist-degree-finland-name = Suomalainen suuhygienistin tutkinto
holding-social-services-bachelor-degree-finland-name = Suomalainen sosionomin tutkinto
holding-gerontologist-degree-finland-name = Suomalainen geronomin tutkinto
holding-social-worker-degree-finland-name = Suomalainen sosiaalityön maisterin tutkinto
holding-doctor-degree-finland-name = Suomalainen lääkärin tutkinto
holding-dentist-degree-finland-name = Suomalainen hammaslääkärin tutkinto
holding-public-health-nurse-licence-name = Terveydenhoitajan laillistus
holding-midwife-licence-name = Kätilön laillistus
holding-physiotherapist-licence-name = Fysioterapeutin laillistus
holding-occupational-therapist-licence-name = Toimintaterapeutin laillistus
holding-radiographer-licence-name = Röntgenhoitajan laillistus
holding-biomedical-scientist-licence-name = Laboratoriohoitajan laillistus
holding-dental-hygienist-licence-name = Suuhygienistin laillistus
holding-social-services-licence-name = Sosionomin laillistus
holding-gerontologist-licence-name = Geronomin laillistus
holding-social-worker-licence-name = Sosiaalityöntekijän laillistus

step-uas-joint-application-name = Yhteishaku ammattikorkeakouluun
step-uas-joint-application-what = Haet opiskelupaikkaa Opintopolussa (korkeakoulujen yhteishaku). Valinta tehdään todistuksilla tai pääsykokeella. Kaikki eivät saa paikkaa ensimmäisellä kerralla.
step-uas-joint-application-how = Katso Opintopolusta seuraavan haun päivät ja valitse enintään kuusi koulutusta.

step-uas-joint-application-english-name = Haku englanninkieliseen koulutukseen
step-uas-joint-application-english-what = Haet Opintopolussa tammikuun haussa. Tarvitset englantia tasolla B2. Joissain kouluissa tarvitset myös suomea.
step-uas-joint-application-english-how = Tarkista Opintopolusta, mikä kielitodistus kouluun tarvitaan.

step-open-uas-name = Avoin ammattikorkeakoulu ensin
step-open-uas-what = Opiskelet avoimia opintoja vaikka työn ohella. Kun niitä on noin 60 opintopistettä, voit hakea tutkintoon (avoimen väylä).
step-open-uas-how = Kysy ammattikorkeakoululta, mitkä avoimet opinnot käyvät väylään.
step-open-uas-note = Paikkoja on rajallinen määrä. Hinta on enintään 15 euroa opintopisteeltä.

step-higher-education-pathway-name = Väylä ammattiopinnoista ammattikorkeakouluun
step-higher-education-pathway-what = Opiskelet 15 opintopistettä korkeakoulun opintoja jo ammattiopintojen aikana. Sitten haet tutkintoon väylän kautta.
step-higher-education-pathway-how = Kysy koulusi opinto-ohjaajalta, onko teillä tällainen väylä.

step-university-joint-application-name = Yhteishaku yliopistoon
step-university-joint-application-what = Haet opiskelupaikkaa Opintopolussa. Valinta tehdään todistuksilla tai pääsykokeella. Lue vaatimukset hyvissä ajoin.
step-university-joint-application-how = Katso Opintopolusta oman alasi pääsykoe ja hakupäivät.

step-nurse-degree-name = Sairaanhoitajan tutkinto
step-nurse-degree-what = Opiskelet ammattikorkeakoulussa noin 3,5 vuotta. Osa opinnoista on harjoittelua potilaiden kanssa.
step-nurse-degree-how = Katso koulutuksen sivu Opintopolusta ja kysy lisää koulun hakijapalvelusta.

step-nurse-degree-english-name = Sairaanhoitajan tutkinto englanniksi
step-nurse-degree-english-what = Opiskelet noin 3,5 vuotta englanniksi tai kahdella kielellä. Opiskele suomea koko ajan: tarvitset sitä harjoittelussa ja työssä.
step-nurse-degree-english-how = Kysy koululta maksusta ja suomen opetuksesta, ennen kuin haet.

step-public-health-nurse-degree-name = Terveydenhoitajan tutkinto
step-public-health-nurse-degree-what = Opit neuvolan, kouluterveydenhuollon ja ehkäisevän työn tehtäviä. Saat myös sairaanhoitajan pätevyyden.
step-public-health-nurse-degree-how = Katso koulutuksen sivu Opintopolusta ja kysy lisää koulun hakijapalvelusta.

step-midwife-degree-name = Kätilön tutkinto
step-midwife-degree-what = Opit hoitamaan raskaana olevia, synnyttäjiä ja vastasyntyneitä. Tutkinto on hoitotyön tutkinnoista pisin.
step-midwife-degree-how = Katso koulutuksen sivu Opintopolusta ja kysy lisää koulun hakijapalvelusta.

step-paramedic-degree-name = Ensihoitajan tutkinto
step-paramedic-degree-what = Opit hoitamaan ihmisiä hätätilanteissa ja ambulanssissa. Saat myös sairaanhoitajan pätevyyden.
step-paramedic-degree-how = Katso koulutuksen sivu Opintopolusta ja kysy lisää koulun hakijapalvelusta.

step-physiotherapist-degree-name = Fysioterapeutin tutkinto
step-physiotherapist-degree-what = Opit auttamaan ihmisiä liikkumaan ja toimimaan paremmin. Osa opinnoista on harjoittelua.
step-physiotherapist-degree-how = Katso koulutuksen sivu Opintopolusta ja kysy lisää koulun hakijapalvelusta.

step-occupational-therapist-degree-name = Toimintaterapeutin tutkinto
step-occupational-therapist-degree-what = Opit tukemaan ihmisiä arjen toimissa. Osa opinnoista on harjoittelua.
step-occupational-therapist-degree-how = Katso koulutuksen sivu Opintopolusta ja kysy lisää koulun hakijapalvelusta.

step-radiographer-degree-name = Röntgenhoitajan tutkinto
step-radiographer-degree-what = Opit kuvaamaan potilaita ja käyttämään kuvauslaitteita. Osa opinnoista on harjoittelua.
step-radiographer-degree-how = Katso koulutuksen sivu Opintopolusta ja kysy lisää koulun hakijapalvelusta.

step-biomedical-scientist-degree-name = Bioanalyytikon tutkinto
step-biomedical-scientist-degree-what = Opit ottamaan ja tutkimaan näytteitä laboratoriossa. Osa opinnoista on harjoittelua.
step-biomedical-scientist-degree-how = Katso koulutuksen sivu Opintopolusta ja kysy lisää koulun hakijapalvelusta.

step-dental-hygienist-degree-name = Suuhygienistin tutkinto
step-dental-hygienist-degree-what = Opit hoitamaan suuta ja hampaita ja ehkäisemään sairauksia. Osa opinnoista on harjoittelua.
step-dental-hygienist-degree-how = Katso koulutuksen sivu Opintopolusta ja kysy lisää koulun hakijapalvelusta.

step-social-services-degree-name = Sosionomin tutkinto
step-social-services-degree-what = Opit ohjaamaan ja tukemaan lapsia, perheitä ja aikuisia. Osa opinnoista on harjoittelua.
step-social-services-degree-how = Katso koulutuksen sivu Opintopolusta ja kysy lisää koulun hakijapalvelusta.

step-gerontologist-degree-name = Geronomin tutkinto
step-gerontologist-degree-what = Opit vanhusten palveluista ja ohjauksesta. Osa opinnoista on harjoittelua.
step-gerontologist-degree-how = Katso koulutuksen sivu Opintopolusta ja kysy lisää koulun hakijapalvelusta.

step-social-services-degree-english-name = Sosionomin tutkinto englanniksi
step-social-services-degree-english-what = Opiskelet sosionomiksi englanniksi. Opiskele samalla suomea, koska tarvitset sitä työssä.
step-social-services-degree-english-how = Kysy koululta maksusta ja suomen opetuksesta, ennen kuin haet.

step-doctor-degree-name = Lääkärin tutkinto
step-doctor-degree-what = Opiskelet lääketiedettä yliopistossa noin kuusi vuotta. Aika on arvio.
step-doctor-degree-how = Katso koulutuksen sivu Opintopolusta ja kysy lisää koulun hakijapalvelusta.

step-dentist-degree-name = Hammaslääkärin tutkinto
step-dentist-degree-what = Opiskelet hammaslääketiedettä yliopistossa noin 5,5 vuotta. Aika on arvio.
step-dentist-degree-how = Katso koulutuksen sivu Opintopolusta ja kysy lisää koulun hakijapalvelusta.

step-social-worker-degree-name = Sosiaalityön maisterin tutkinto
step-social-worker-degree-what = Opiskelet sosiaalityötä yliopistossa noin viisi vuotta. Aika on arvio.
step-social-worker-degree-how = Katso koulutuksen sivu Opintopolusta ja kysy lisää koulun hakijapalvelusta.

step-ecec-teacher-degree-name = Varhaiskasvatuksen opettajan tutkinto
step-ecec-teacher-degree-what = Opiskelet yliopistossa noin kolme vuotta (kasvatustieteen kandidaatti). Aika on arvio.
step-ecec-teacher-degree-how = Katso koulutuksen sivu Opintopolusta ja kysy lisää koulun hakijapalvelusta.

step-licence-nurse-finland-name = Sairaanhoitajan laillistus tutkinnon jälkeen
step-licence-nurse-finland-what = Lupa- ja valvontavirasto (LVV) antaa luvan työhön sairaanhoitajana. Koulu lähettää hakemuksen yleensä puolestasi.
step-licence-nurse-finland-how = Kysy koulusta, lähettääkö se hakemuksen kaikkien puolesta.

step-licence-public-health-nurse-name = Terveydenhoitajan laillistus
step-licence-public-health-nurse-what = Lupa- ja valvontavirasto (LVV) antaa luvan työhön terveydenhoitajana. Nimesi tulee rekisteriin (Terhikki).
step-licence-public-health-nurse-how = Jos opiskelit Suomessa, kysy koulusta, lähettääkö se hakemuksen. Jos opiskelit muualla, lähetä LVV:lle kielitodistus ja todistukset opinnoistasi.

step-licence-midwife-name = Kätilön laillistus
step-licence-midwife-what = Lupa- ja valvontavirasto (LVV) antaa luvan työhön kätilönä. Nimesi tulee rekisteriin (Terhikki).
step-licence-midwife-how = Jos opiskelit Suomessa, kysy koulusta, lähettääkö se hakemuksen. Jos opiskelit muualla, lähetä LVV:lle kielitodistus ja todistukset opinnoistasi.

step-licence-physiotherapist-name = Fysioterapeutin laillistus
step-licence-physiotherapist-what = Lupa- ja valvontavirasto (LVV) antaa luvan työhön fysioterapeuttina. Nimesi tulee rekisteriin (Terhikki).
step-licence-physiotherapist-how = Jos opiskelit Suomessa, kysy koulusta, lähettääkö se hakemuksen. Jos opiskelit muualla, lähetä LVV:lle kielitodistus ja todistukset opinnoistasi.

step-licence-occupational-therapist-name = Toimintaterapeutin laillistus
step-licence-occupational-therapist-what = Lupa- ja valvontavirasto (LVV) antaa luvan työhön toimintaterapeuttina. Nimesi tulee rekisteriin (Terhikki).
step-licence-occupational-therapist-how = Jos opiskelit Suomessa, kysy koulusta, lähettääkö se hakemuksen. Jos opiskelit muualla, lähetä LVV:lle kielitodistus ja todistukset opinnoistasi.

step-licence-radiographer-name = Röntgenhoitajan laillistus
step-licence-radiographer-what = Lupa- ja valvontavirasto (LVV) antaa luvan työhön röntgenhoitajana. Nimesi tulee rekisteriin (Terhikki).
step-licence-radiographer-how = Jos opiskelit Suomessa, kysy koulusta, lähettääkö se hakemuksen. Jos opiskelit muualla, lähetä LVV:lle kielitodistus ja todistukset opinnoistasi.

step-licence-biomedical-scientist-name = Laboratoriohoitajan laillistus
step-licence-biomedical-scientist-what = Lupa- ja valvontavirasto (LVV) antaa luvan työhön. Nimike rekisterissä on laboratoriohoitaja.
step-licence-biomedical-scientist-how = Jos opiskelit Suomessa, kysy koulusta, lähettääkö se hakemuksen. Jos opiskelit muualla, lähetä LVV:lle kielitodistus ja todistukset opinnoistasi.

step-licence-dental-hygienist-name = Suuhygienistin laillistus
step-licence-dental-hygienist-what = Lupa- ja valvontavirasto (LVV) antaa luvan työhön suuhygienistinä. Nimesi tulee rekisteriin (Terhikki).
step-licence-dental-hygienist-how = Jos opiskelit Suomessa, kysy koulusta, lähettääkö se hakemuksen. Jos opiskelit muualla, lähetä LVV:lle kielitodistus ja todistukset opinnoistasi.

step-licence-social-services-name = Sosionomin laillistus suomalaisella tutkinnolla
step-licence-social-services-what = Lupa- ja valvontavirasto (LVV) merkitsee sinut rekisteriin (Suosikki). Sen jälkeen saat käyttää nimikettä sosionomi.
step-licence-social-services-how = Kysy koulusta, lähettääkö se hakemuksen kaikkien puolesta.

step-licence-gerontologist-name = Geronomin laillistus
step-licence-gerontologist-what = Lupa- ja valvontavirasto (LVV) merkitsee sinut rekisteriin (Suosikki). Sen jälkeen saat käyttää nimikettä geronomi.
step-licence-gerontologist-how = Kysy koulusta, lähettääkö se hakemuksen kaikkien puolesta.

step-licence-social-worker-name = Sosiaalityöntekijän laillistus suomalaisella tutkinnolla
step-licence-social-worker-what = Lupa- ja valvontavirasto (LVV) merkitsee sinut rekisteriin (Suosikki). Sen jälkeen saat käyttää nimikettä sosiaalityöntekijä.
step-licence-social-worker-how = Kysy koulusta, lähettääkö se hakemuksen kaikkien puolesta.

step-licence-doctor-name = Lääkärin laillistus
step-licence-doctor-what = Lupa- ja valvontavirasto (LVV) antaa luvan työhön lääkärinä. Jos opiskelit ulkomailla, tarvitset kielitodistuksen.
step-licence-doctor-how = Kysy koulusta tai LVV:ltä, miten laillistusta haetaan.

step-licence-dentist-name = Hammaslääkärin laillistus
step-licence-dentist-what = Lupa- ja valvontavirasto (LVV) antaa luvan työhön hammaslääkärinä. Jos opiskelit ulkomailla, tarvitset kielitodistuksen.
step-licence-dentist-how = Kysy koulusta tai LVV:ltä, miten laillistusta haetaan.

fact-joint-application-spring-text = Suomen- ja ruotsinkieliset koulutukset: kevään haku oli 11.–25.3.2025. Vuoden 2027 päiviä emme löytäneet.
fact-joint-application-english-text = Englanninkieliset koulutukset: haku oli 7.–21.1.2026. Tarkista tammikuun 2027 päivät Opintopolusta.
fact-joint-application-autumn-text = Syksyn haku oli 1.–11.9.2025. Opinnot alkoivat tammikuussa. Hakea sai enintään kuuteen koulutukseen.
fact-joint-application-answer-estimate-text = Arvio: vastaus tulee 3–5 kuukautta hakuajan alun jälkeen. Jos et saa paikkaa, voit hakea uudelleen seuraavassa haussa.
fact-higher-terms-begin-text = Syyslukukausi alkaa 1. elokuuta ja kevätlukukausi 1. tammikuuta. Opinnot alkavat yleensä lukukauden alussa.
fact-joint-application-third-admitted-text = Syksyllä 2025 noin kolmasosa hakijoista sai paikan.
fact-adjusted-grades-not-counted-text = Mukautettuja ammatillisen tutkinnon arvosanoja ei lasketa todistusvalinnassa. Sääntö alkoi keväällä 2025.
fact-application-fee-100-text = EU- ja ETA-alueen ulkopuolelta tuleva maksaa yleensä 100 euron hakumaksun. Maksu koskee myös suomenkielisiä koulutuksia.
fact-he-tuition-full-cost-text = Jos tulet EU- ja ETA-alueen ulkopuolelta, vieraskielisestä tutkinnosta peritään täysi maksu. Tämä koskee tutkintoja, jotka alkavat 1.8.2026 tai myöhemmin.
fact-he-tuition-stays-text = Maksu jatkuu, vaikka opiskelulupa vaihtuu työlupaan.
fact-he-tuition-temporary-protection-text = Jos sinulla on tilapäinen suojelu, et maksa korkeakoulun maksuja.
fact-no-tuition-eu-text = EU- ja ETA-maiden kansalaisille tutkinto on maksuton.
fact-he-tuition-other-permits-text = Muu oleskelulupa kuin opiskelulupa voi vapauttaa maksusta. Se riippuu luvasta. Kysy koululta.
fact-uas-entry-estimate-text = Pohjaksi käy lukio, ammatillinen tutkinto tai vastaava ulkomainen koulutus. Kielitaso B2 on meidän arviomme.
fact-university-language-estimate-text = Yliopisto-opinnot vaativat vahvaa suomea tai ruotsia. Taso B2 on meidän arviomme alarajasta.
fact-english-programme-languages-text = Englantia tarvitaan vähintään tasolla B2. Suomen vaatimus vaihtelee: TAMK ei vaadi suomea, Oamk vaatii A2:n.
fact-english-degree-employer-language-text = Suomessa tehty tutkinto antoi laillistuksen ilman kielitestiä, myös englanniksi. Tieto on Valviran ajalta. Työnantaja tarkistaa kielitaidon.
fact-open-uas-55-60-text = Väylään tarvitaan 55–60 opintopistettä avoimia opintoja. Ainakin yksi koulu ei vaadi lukiota tai tutkintoa.
fact-open-uas-price-text = Avoimet opinnot maksavat enintään 15 euroa opintopisteeltä, siis enintään 900 euroa.
fact-open-uas-places-text = Avoimen väylällä on omat paikkansa. Koulu valitsee opiskelijat.
fact-pathway-15-op-text = Lapin ammattikorkeakoulussa on 15 opintopisteen väylä ammattiopintojen aikana.
fact-open-studies-and-benefit-text = Avoimet korkeakouluopinnot eivät vaikuta työttömyysturvaan, jos olet vähintään 25-vuotias. Tämä koskee 1.7.2026 tai myöhemmin alkavia opintoja. Kansanopisto ei kuulu tähän. Varmista asia työllisyyspalveluista.
fact-one-study-place-2027-text = Suunnitelma vuodelle 2027: kun otat uuden korkeakoulupaikan, menetät vanhan.
fact-nurse-210-text = Sairaanhoitajan tutkinto on 210 opintopistettä, noin 3,5 vuotta.
fact-degree-sizes-240-270-text = Terveydenhoitajan ja ensihoitajan tutkinto on 240 opintopistettä. Kätilön tutkinto on 270.
fact-degree-length-estimate-text = Tutkinto kestää noin 3,5 vuotta (210 opintopistettä). Tarkkaa laajuutta emme varmistaneet.
fact-occupational-therapist-210-text = Toimintaterapeutin tutkinto on 210 opintopistettä, noin 3,5 vuotta.
fact-public-health-nurse-double-text = Terveydenhoitaja saa myös sairaanhoitajan pätevyyden.
fact-paramedic-is-licensed-nurse-text = Ensihoitaja ei ole oma laillistettu ammatti. Ensihoitaja (AMK) laillistetaan sairaanhoitajaksi.
fact-university-length-estimate-text = Yliopistotutkintojen pituudet ovat arvioita. Emme varmistaneet niitä.
fact-ecec-teacher-bachelor-text = Varhaiskasvatuksen opettaja tarvitsee kasvatustieteen kandidaatin tutkinnon.
fact-licence-finnish-degree-text = Suomessa tehdyllä tutkinnolla ei ole tarvittu kielitestiä. Koulu lähetti hakemuksen yleensä. Tieto on Valviran ajalta: tarkista LVV:ltä.

advice-he-tuition-fee-text = Englanninkielinen tutkinto voi olla sinulle maksullinen. Kysy hinta koululta ennen hakemista.
advice-he-tuition-ask-your-permit-text = Kysy koululta, pitääkö sinun maksaa. Se riippuu oleskeluluvastasi.
advice-he-tuition-exempt-protection-text = Tilapäinen suojelu vapauttaa sinut hakumaksusta ja lukuvuosimaksusta. Näytä lupasi, kun haet.
advice-he-application-fee-text = Jos et ole EU- tai ETA-maan kansalainen, varaa 100 euroa hakumaksuun.
advice-he-dates-2027-open-text = Tarkista hakupäivät Opintopolusta. Emme vielä tiedä vuoden 2027 päiviä.
advice-one-study-place-text = Jos sinulla on jo korkeakoulupaikka, kysy neuvoa ennen uutta. Sääntöihin on suunniteltu muutosta vuodelle 2027.
advice-vocational-adjusted-grades-text = Jos todistuksessasi on mukautettuja arvosanoja, hae pääsykokeella.
advice-ask-simhe-about-old-studies-text = Kysy SIMHE-ohjauksesta, voiko vanha tutkintosi lyhentää uusia opintoja.
advice-english-degree-still-needs-finnish-text = Työnantaja tarkistaa, että osaat tarpeeksi suomea tai ruotsia. Ilman sitä työtä on vaikea saada.
advice-not-admitted-open-studies-text = Etkö saanut paikkaa? Voit opiskella ensin avoimia opintoja, vaikka työn ohella. Kun niitä on 55–60 opintopistettä, voit hakea niillä tutkintoon (avoimen väylä).
advice-open-studies-while-unemployed-text = Saatko työttömyysetuutta? Kerro opinnoista työllisyyspalveluille, ennen kuin aloitat. Sääntö muuttui 1.7.2026.
advice-paramedic-register-as-nurse-text = Hae tutkinnon jälkeen laillistusta sairaanhoitajaksi.
fact-midwife-is-nurse-text = Kun opiskelet terveydenhoitajaksi, kätilöksi tai ensihoitajaksi, saat nyt myös sairaanhoitajan tutkinnon.
fact-health-double-degrees-planned-end-text = Hallitus on valmistellut tähän muutosta. Silloin opiskelisit ensin sairaanhoitajaksi ja sitten lisää. Kysy koulusta, mikä on tilanne nyt.
