# The page's own words. Easy Finnish: short sentences, everyday words, "sinä".

## On several pages
# For what nobody has confirmed lately.
unverified-whole = Emme ole voineet tarkistaa näitä tietoja.
unverified-channel = tarkista ensin

## Your answers
answers-title = Vastauksesi
answers-lead = Voit muuttaa jokaista vastausta. Muut vastaukset pysyvät.
answers-none = Et ole vielä vastannut kysymyksiin.
answers-continue = Jatka kysymyksiä
answers-change = Vaihda
answers-answer = Vastaa
answers-not-asked = ei vielä vastausta
keep-title = Vastaukset tällä laitteella
keep-why = Nyt vastaukset katoavat, kun suljet sivun. Voit tallentaa ne tähän selaimeen ja jatkaa myöhemmin. Älä tallenna, jos joku muu käyttää samaa laitetta.
keep-yes = Tallenna tälle laitteelle
keep-is-on = Vastauksesi ovat tallessa tässä selaimessa. Niitä ei lähetetä minnekään.
keep-wipe = Poista laitteelta
over-title = Aloita alusta
over-what = Kaikki vastauksesi poistuvat, myös laitteelta. Niitä ei saa takaisin.
over-yes = Poista kaikki vastaukset

## Pathways
pathways-title = Polkusi
# Variables:
#   $ahead (Number) - occupations that are open or within reach
#   $closed (Number) - occupations that are not open right now
pathways-lead =
    { $ahead ->
        [0] Suoraa polkua ammattiin ei vielä löytynyt. Alla on lähempiä tavoitteita, joista voit aloittaa.
        [one] Sinulle löytyi polku yhteen ammattiin.
       *[other] Sinulle löytyi polku { $ahead } ammattiin.
    } { $closed ->
        [0] { "" }
        [one] Yksi ammatti ei ole vielä auki.
       *[other] { $closed } ammattia ei ole vielä auki.
    }
pathways-without-answers = Et ole vielä vastannut. Nämä polut ovat arvioita. Vastaa muutamaan kysymykseen, niin ne sopivat sinuun paremmin.
pathways-change = Vaihda vastauksia
pathways-so-far = Nämä ovat polkusi tähän mennessä.
# Variables:
#   $count (Number) - how many questions are still open
pathways-left =
    { $count ->
        [one] Yksi kysymys on vielä vastaamatta. Vastaus tarkentaa polkuja.
       *[other] { $count } kysymystä on vielä vastaamatta. Jokainen vastaus tarkentaa polkuja.
    }
pathways-left-which = Mikä on vielä vastaamatta
question-to-pathways = Takaisin polkuihisi
pathways-aim = Ammatti, jota mietit
pathways-fitting = Sopii toiveisiisi
pathways-reachable = Tavoitettavissa
pathways-others = Myös nämä ovat tavoitettavissa
pathways-nearer = Ensimmäisiä tavoitteita
pathways-all = Näytä kaikki
all-title = Kaikki polut
all-lead = Nämä tavoitteet ovat auki tai tavoitettavissa vastauksillasi.
all-without-answers = Näin alalle pääsee. Ajat ja vaiheet ovat arvioita, kunnes kerrot jotain itsestäsi.
all-find = Etsi nimellä
# $count (Number) - monenko tavoitteen nimessä se on
all-found =
    { $count ->
        [one] Löytyi yksi.
       *[other] Löytyi { $count }.
    }
all-none-found = Tällä nimellä ei ole polkua. Kokeile lyhyempää sanaa, tai katso, mikä ei ole nyt auki:
good-to-know = Hyvä tietää
# Variables:
#   $count (Number) - how many further notes there are; two at least
good-to-know-more = Lue { $count } asiaa lisää
week-title = Tällä viikolla
week-ask = Kysy täältä
week-for-all = Tästä on apua, minkä polun valitsetkin.
card-to-goal = Tavoitteeseen
card-to-wage = Ensimmäinen alan palkka
# Variables:
#   $wishes - ticked wishes that this work answers
card-fits = Sopii toiveisiisi: { $wishes }
# Variables:
#   $limits - ticked limits that this work collides with
card-conflicts = Ei ehkä sovi, sillä sanoit: { $limits }
# Variables:
#   $count (Number) - how many pathways lead there
card-ways = { $count } eri reittiä
onward-title = Jatka tästä
onward-more = Pienin muutos, josta on eniten apua
onward-closed = Mikä sulkee ja voiko se muuttua
onward-contacts = Työ, opinnot, tuki ja neuvonta

## One pathway
title-pathway = Polku
pathway-up = Kaikki polkusi
pathway-library = Lue lisää tietopankista
pathway-reached = Sinulla on tämä jo.
pathway-ways = Eri tapoja päästä perille
pathway-steps = Vaiheet
pathway-legend = Yhtenäinen viiva: sääntö on selvä tai päätät itse. Katkoviiva: joku muu päättää.
pathway-here = Olet tässä
pathway-goal = Perillä:
pathway-leads-to = Tästä voit jatkaa
total-months = Aika tavoitteeseen
total-wage = Ensimmäinen alan palkka
total-no-wage = vasta polun jälkeen
total-unpaid = Kokopäiväistä aikaa ilman palkkaa
total-none = ei lainkaan
total-cost = Hinta
total-decides = Epävarmin kohta
assumption-title = Oletamme näin
assumption-why = Et ole kertonut näistä. Polku pitää paikkansa, jos nämä ovat totta. Vastaa, niin tiedämme:
assumption-answer = Vastaa, niin tiedämme
stop-at-once = Voit aloittaa heti
# Variables:
#   $time (String) - how long until it starts
stop-starts = Alkuun on { $time }
stop-beside = Edellisten vaiheiden rinnalla
stop-more = Näin aloitat ja täältä kysyt
stop-length = Kesto
stop-decides = Kuka päättää
stop-income = Millä elät
stop-cost = Hinta
stop-why = Miksi tämä vaihe
# Variables:
#   $need - what the step gives
#   $of - the step or goal that needs it
stop-because = { $need }. Tätä tarvitaan: { $of }.
stop-places = Missä voit opiskella
# Variables:
#   $count (Number) - how many further study places there are
stop-more-places =
    { $count ->
        [one] Yksi paikka lisää
       *[other] { $count } paikkaa lisää
    }
stop-ask-to-be-sure = Kysy varmuuden vuoksi
stop-ask = Kenen puoleen käännyt
stop-services = Hyödylliset palvelut
stop-sources = Mistä tiedämme tämän
terms-title = Sanoja tässä
# Variables:
#   $date - the day somebody looked
source-checked = tarkistettu { $date }
source-old = Tarkistus on myöhässä
source-not-yet = voimassa { $date } alkaen
source-over = oli voimassa { $date } asti
distance-own-municipality = Kotikunnassasi
distance-own-area = Lähialueella
distance-own-county = Omalla hyvinvointialueellasi
distance-nationwide = Koko Suomessa
distance-elsewhere = Muualla Suomessa
distance-unknown = Suomessa
regulated-none = Työ ei vaadi lupaa.
regulated-protected-title = Nimike on suojattu. Sitä saa käyttää vain, jos on rekisterissä.
regulated-licensed = Työhön tarvitaan laillistus.
status-verified = vahvistettu
status-older-page = vanhalta sivulta
status-conflict = lähteet eri mieltä
status-planned = suunniteltu muutos
status-unverified = vahvistamatta

## A pathway on paper and in two languages
paper-print = Tulosta
paper-cannot-print = Tämä selain ei osaa tulostaa. Avaa sivu toisessa selaimessa, jos haluat tulostaa sen.
paper-assumed = Et ole kertonut näistä. Polku pitää paikkansa, jos nämä ovat totta.
paper-back = Katso polku näytöltä
# Variables:
#   $goal - name of a goal
paper-back-what = Koodi avaa tämän polun Sotepolussa: { $goal }. Vastauksesi eivät ole koodissa. Siksi ajat voivat olla siellä erilaiset.
# Variables:
#   $date - the day the paper was made
paper-made = Tehty { $date }. Säännöt ja yhteystiedot voivat muuttua.
beside-show = Näytä englanti rinnalla
beside-hide = Näytä vain suomi
beside-waiting = Englanninkieliset tekstit tulevat pian.
beside-failed = Englanninkieliset tekstit eivät latautuneet. Polku on tässä suomeksi. Tarkista yhteys.

## What is closed, what opens more
closed-title = Mikä ei ole vielä auki
closed-lead = Nämä tavoitteet eivät ole auki juuri nyt. Katso, mistä se johtuu ja voiko se muuttua.
closed-nothing = Mikään ei ole suljettu vastauksillasi.
closed-why = Miksi tämä ei ole auki
# Variables:
#   $condition - what would have to hold
closed-needs = Puuttuu: { $condition }
# Variables:
#   $condition - what one would have to choose
closed-choice = Näkyy, jos valitset: { $condition }
closed-no-way = Emme tunne polkua, joka veisi sinne vastauksillasi.
closed-ask = Kysy neuvoa
more-title = Mikä avaa lisää ovia
more-lead = Katso, mikä lyhentää polkua tai avaa uuden tavoitteen. Aikaa, jonka muutos vie, ei ole laskettu mukaan.
more-waiting = Lasketaan…
more-nothing = Emme löytäneet pientä muutosta, joka avaisi lisää. Vastaa useampaan kysymykseen tai kysy neuvoa.
# Variables:
#   $change - what would be otherwise, for example "your Finnish was B1"
more-if = Jos { $change }
# Variables:
#   $count (Number) - how many goals open
more-opens =
    { $count ->
        [one] Avaa uuden tavoitteen:
       *[other] Avaa { $count } uutta tavoitetta:
    }
# Variables:
#   $count (Number) - how many pathways get shorter
more-shortens =
    { $count ->
        [one] Lyhentää yhtä polkua:
       *[other] Lyhentää { $count } polkua, esimerkiksi:
    }
# Variables:
#   $goal - name of a goal
#   $months (Number) - how many months less
more-shorter =
    { $months ->
        [one] { $goal }: kuukauden lyhyempi
       *[other] { $goal }: { $months } kuukautta lyhyempi
    }

## Contacts
contacts-title = Yhteystiedot lähelläsi
# Variables:
#   $municipality - where the person lives
contacts-near = Kotikuntasi: { $municipality }.
contacts-nationwide = Nämä palvelevat koko Suomessa. Kerro kotikuntasi, niin näet myös lähimmät.
contacts-change-place = Vaihda kunta
# Variables:
#   $count (Number) - how many further contacts there are
contacts-more =
    { $count ->
        [one] Yksi lisää
       *[other] { $count } lisää
    }
purpose-employment = Työ ja työnhaku
purpose-integration = Kotoutuminen
purpose-applicant-services = Opintoihin hakeminen
purpose-youth = Nuoret
purpose-recruitment = Alan työpaikat
purpose-licence = Ammattioikeudet
purpose-recognition = Ulkomainen tutkinto
purpose-benefits = Tuet ja etuudet
purpose-language = Kielen oppiminen
purpose-language-test = Kielitesti
purpose-rehabilitation = Kuntoutus
purpose-health = Terveys
purpose-migration = Oleskelulupa
purpose-guidance = Ohjaus ja neuvonta
purpose-rights = Oikeudet työssä
purpose-crisis = Kun on vaikeaa
channel-web = Verkossa
channel-phone = Puhelin
channel-email = Sähköposti
channel-visit = Käyntiosoite

## About the data
about-title = Tietoa tiedoista
about-lead = Jokaisella tiedolla on lähde ja päivä, tai sanomme, että se on oma arviomme. Jos emme ole voineet vahvistaa tietoa, sanomme senkin.
about-steps = Vaiheita
about-goals = Tavoitteita
about-providers = Oppilaitoksia
about-contacts = Yhteystietoja
# Variables:
#   $status - for example "confirmed"
about-facts = Tietoja, { $status }
about-unverified = Yhteystietoja, vahvistamatta
# Variables:
#   $oldest, $newest - days
about-checked = Tiedot on tarkistettu { $oldest } – { $newest }.
about-evidence-title = Mitä tapahtui aiemmassa hankkeessa
about-evidence-rule = Luvut kertovat, mitä yhdessä hankkeessa tapahtui. Ne eivät kerro, mitä sinulle tapahtuu.
# Variables:
#   $name - the project
#   $years - the years of the project
#   $people (Number) - how many people took part
about-evidence-caption = { $name } { $years }, { $people } ihmistä
about-evidence-outcome = Hankkeen jälkeen tai sen aikana
about-evidence-people = Ihmisiä
# Variables:
#   $sum (Number) - what the groups add up to
#   $people (Number) - how many people took part
about-evidence-overlap = Ryhmät menevät päällekkäin: sama ihminen voi olla monessa ryhmässä. Siksi ryhmissä on yhteensä { $sum }, vaikka ihmisiä oli { $people }.
about-plan-title = Miten polku syntyy
about-plan = Ohjelma etsii vaiheet, jotka vievät vastauksistasi tavoitteeseen. Se ei anna pisteitä eikä tee päätöksiä. Ajat ovat arvioita.
day-title = Mikä on voimassa jonain muuna päivänä?
day-why = Jotkin säännöt alkavat tai päättyvät tiettynä päivänä. Valitse päivä. Silloin kaikki näytetään niin kuin se on sinä päivänä, siltä osin kuin se tiedetään nyt. Päivää ei tallenneta.
day-field = Päivä
day-show = Näytä tämä päivä
day-wrong = Valitse päivä tai kirjoita se näin: 2027-08-01.
day-shown = Näytetään niin kuin se on { $day }, siltä osin kuin se tiedetään nyt.
day-back = Takaisin tähän päivään
about-report-title = Löysitkö virheen?
about-report = Kerro siitä ohjaajallesi tai sille, jonka sivulla olet. Vertaa tietoa aina lähteeseen, ennen kuin teet päätöksen.
# Variables:
#   $version - changes whenever the content changes
about-version = Tietojen versio { $version }

## A newer version of the page
update-ready = Sivusta on uusi versio.
update-use = Ota uusi versio käyttöön
update-later = Myöhemmin
# On a question: nothing may be lost that somebody has just chosen.
update-after-question = Voit ottaa sen käyttöön, kun katsot polkujasi tai vastauksiasi.

## Where no script runs
no-script-what = Sotepolku auttaa sinua löytämään polun sosiaali- ja terveysalan työhön Suomessa.
no-script-do = Sivu ei toimi tällä selaimella tai se ei latautunut. Päivitä sivu, salli JavaScript tai kokeile toista selainta. Apua saat myös täältä:
no-script-contacts = Yhteystietoja koko Suomessa

## What just happened
notice-saved = Vastaus on vaihdettu. Polkusi ovat nyt ajan tasalla.
notice-kept = Vastauksesi ovat nyt tallessa tällä laitteella.
notice-not-kept = Tämä selain ei anna tallentaa. Sivu toimii silti. Vastaukset katoavat, kun suljet sivun.
notice-not-newest = Selaimessa ei ole tilaa uusille vastauksille. Aiemmat ovat tallessa. Uudet näkyvät tällä sivulla ja katoavat, kun suljet sen.
notice-elsewhere = Muutit tietoja myös toisessa välilehdessä. Nyt ne näkyvät tässäkin.
notice-notes-left-out = Osaa tämän laitteen muistiinpanoista ei voinut lukea. Muut ovat tallella.
notice-wiped = Vastaukset on poistettu laitteelta. Ne näkyvät vielä, kunnes suljet sivun.
notice-started-over = Kaikki vastaukset on poistettu.
notice-unreadable = Laitteella olleita vastauksia ei voinut lukea. Voit aloittaa alusta.
# Variables:
#   $count (Number) - how many kept answers were not understood
notice-left-out =
    { $count ->
        [one] Yhtä vanhaa vastausta ei voinut käyttää. Muut ovat tallella.
       *[other] { $count } vanhaa vastausta ei voinut käyttää. Muut ovat tallella.
    }

## In a frame of a municipality's own site
# Variables:
#   $municipality (String) - the name of the municipality
framed-municipality = Kunnaksi on valittu { $municipality }.
framed-change = Vaihda kunta
