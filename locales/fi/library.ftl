# The library: pages that are written when the page is built. The app does not load these words.

library-title = Tietopankki
library-lead = Täällä on kaikki, mitä Sotepolku tietää. Sinun ei tarvitse vastata mihinkään.
library-menu-start = Aloitus
# Read aloud: the line of links from the library's own page to this one.
library-way = Sivun paikka
library-begin = Vastaa kysymyksiin
library-own-way = Mikä on sinun polkusi?
library-own-way-what = Vastaa muutamaan kysymykseen. Näet vaiheet, jotka sopivat sinun tilanteeseesi. Emme lähetä vastauksiasi minnekään.
# In the place of a page that is not on the device, without a line.
library-offline = Tämä sivu ei aukea juuri nyt
library-offline-what = Laitteellasi ei ole nyt verkkoa. Tietopankista aukeavat ilman verkkoa vain sivut, joilla olet jo käynyt. Omat polkusi ja kysymykset toimivat.
library-offline-again = Yritä uudelleen
library-missing = Sivua ei löytynyt
library-missing-what = Osoite on väärin tai sivu on poistettu. Näistä pääset eteenpäin:

## Kinds of pages
library-kind-occupation = Ammatit ja tavoitteet
library-kind-qualification = Tutkinnot ja koulutukset
library-kind-step = Polun vaiheet
library-kind-service = Palvelut
library-kind-contact = Yhteystiedot
library-kind-provider = Oppilaitokset
library-kind-area = Työllisyysalueet
library-kind-county = Hyvinvointialueet
library-kind-term = Sanasto
library-one-occupation = Ammatti tai tavoite
library-one-qualification = Tutkinto tai koulutus
library-one-step = Polun vaihe
library-one-service = Palvelu
library-one-contact = Yhteystieto
library-one-provider = Oppilaitos
library-one-area = Työllisyysalue
library-one-county = Hyvinvointialue
library-one-term = Sana
library-about-occupation = Mitä työssä tehdään, mitä siihen tarvitset ja miten sinne pääset.
library-about-qualification = Missä voit opiskella ja mihin tutkinto vie.
library-about-step = Mitä vaiheessa tapahtuu, kuinka kauan se kestää ja kuka siitä päättää.
library-about-service = Kuka auttaa sinua ja missä asiassa.
library-about-contact = Yhteystiedot aiheittain.
library-about-provider = Koulut, niiden paikkakunnat ja koulutukset.
library-about-area = Oman kuntasi työllisyyspalvelut ja koulut.
library-about-county = Oman alueesi sote-palvelut ja koulut.
library-about-term = Mitä lomakkeiden ja virastojen sanat tarkoittavat.
library-goals-occupation = Ammatit
library-goals-nearer = Ensimmäisiä tavoitteita
library-steps-language = Kielen oppiminen
library-steps-study = Opinnot
library-steps-apprenticeship = Oppisopimus
library-steps-work-trial = Työn kokeileminen
library-steps-coaching = Valmennus
library-steps-recognition = Osaamisen tunnustaminen
library-steps-licence = Luvat ja rekisterit
library-steps-job = Työ
library-steps-rehabilitation = Kuntoutus
library-steps-guidance = Ohjaus
library-trainings-vocational = Ammatilliset tutkinnot
library-trainings-higher = Korkeakoulututkinnot
library-trainings-other = Muut koulutukset ja kokeet

## Search
library-search = Mitä etsit?
library-search-hint = Kirjoita ammatti, koulu, palvelu tai kunta. Pieni kirjoitusvirhe ei haittaa.
# A number follows.
library-search-found = Tuloksia:
library-search-none = Emme löytäneet mitään. Kokeile toista sanaa tai katso listoja alla.

## On pages
# Variables:
#   $count (Number) - how many more there are
library-more-contacts =
    { $count ->
        [one] Yksi yhteystieto lisää
       *[other] { $count } yhteystietoa lisää
    }
library-one-of = Yksi näistä riittää:
library-all-of = Nämä kaikki:
# Variables:
#   $whom - a condition as a phrase
library-concerns = Koskee sinua, jos tämä pitää paikkansa: { $whom }
library-source = Lähde
# Variables:
#   $date - the day by which somebody must look again
library-review = tarkistetaan uudelleen viimeistään { $date }
library-website = Verkkosivut
library-see-pathway = Katso polkua tähän tavoitteeseen
library-needs = Mitä tarvitset
library-for-whom = Kenelle
library-other-lengths = Joillekin kesto on toinen
library-gives = Mitä saat
library-qualifications = Tutkinnot ja koulutukset
library-last-steps = Vaiheet, joista saat tarvittavat asiat
library-at-the-end = Lopuksi:
library-earlier-steps = Aiempia vaiheita eri poluilla
library-comes-from = Tähän voit tulla näistä
library-vacancies = Avoimet työpaikat
# Variables:
#   $what - the Finnish name of the occupation
library-vacancies-for = Hae Työmarkkinatorilta sanalla ”{ $what }”
library-vacancies-all = Hae työpaikkoja Työmarkkinatorilta
library-steps-before = Vaiheita ennen tätä
library-steps-after = Vaiheita tämän jälkeen
library-steps-beside = Ajoita yhteen näiden kanssa
library-goals-next = Tavoitteet, joihin tämä vie
library-goals-ahead = Tavoitteet, joiden polulla tämä voi olla
library-qualification-after = Tutkinto tai koulutus
library-qualification-before = Tutkinto tai koulutus, jota tarvitset ensin
library-near-you = Lisää yhteystietoja aiheittain:
library-code = Tutkinnon koodi
library-size = Laajuus
# Variables:
#   $size (Number)
library-size-osp = { $size } osaamispistettä
library-size-op = { $size } opintopistettä
library-size-weeks = { $size } viikkoa
library-steps-leading = Näin saat sen
library-steps-needing = Vaiheet, joissa sitä tarvitaan
library-goals-with = Ammatit, joissa siitä on hyötyä
# Variables:
#   $what - the Finnish name of the qualification
library-studies-for = Hae Opintopolusta: { $what }
library-studies-here = Hae näiden kuntien koulutuksia Opintopolusta
library-look-in-opintopolku = Hae Opintopolusta
# Variables:
#   $name - the qualification
#   $count (Number) - how many schools teach it
library-qualification-what =
    { $name }. { $count ->
        [0] Mihin se vie ja miten sen saa.
        [one] Sitä voi opiskella yhdessä oppilaitoksessa.
       *[other] Sitä voi opiskella { $count } oppilaitoksessa.
    }
library-helps-with = Vaiheet, joissa tämä auttaa
library-nationwide = Palvelee koko Suomea.
library-serves = Palvelee näillä alueilla
library-service-of = Palvelu
library-school-of = Oppilaitos
library-asked-about = Täältä voit kysyä näistä vaiheista
library-term-steps = Vaiheet, joissa sana on
library-term-goals = Ammatit ja tavoitteet, joissa sana on
library-term-services = Palvelut, joissa sana on
library-taught = Mitä täällä voit opiskella
library-steps-here = Vaiheet, jotka voit tehdä täällä
# Variables:
#   $what - which parts nobody has confirmed
library-unconfirmed = Emme ole voineet vahvistaa: { $what }.
library-unconfirmed-offers = koulutukset
library-unconfirmed-website = verkkosivut
library-unconfirmed-campuses = paikkakunnat
# Variables:
#   $name - the school
#   $towns - its towns
library-school-in = { $name }: { $towns }. Mitä siellä voi opiskella.
# Variables:
#   $name - the school
library-school-what = { $name }. Mitä siellä voi opiskella.
library-municipalities = Kunnat
library-contacts-here = Kuka auttaa täällä
# Variables:
#   $name - the region
#   $towns - its municipalities
library-region-what = { $name }: yhteystiedot ja oppilaitokset. Kunnat: { $towns }.
