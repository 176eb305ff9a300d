# The words of the first visit: around every page, start, questions, privacy. They travel ahead of all others, so every
# word here keeps the first question waiting; `interface.ftl` holds the words of the other pages.

## Around every page
skip-to-content = Siirry sisältöön
languages-label = Kieli
menu-label = Sivut
menu-answers = Vastaukset
menu-pathways = Polut
menu-contacts = Yhteystiedot
menu-library = Tietopankki
menu-about = Tietoa tiedoista
menu-privacy = Yksityisyys ja saavutettavuus
footer-promise = Sotepolku on opas. Päätökset tekevät oppilaitokset, työnantajat ja viranomaiset.
# Read aloud after a link that opens in a new tab.
link-opens-beside = , avautuu uuteen välilehteen
loading-now = Sivu lataa tietoja.
loading-failed = Osa tiedoista ei latautunut. Tarkista verkkoyhteys.
loading-again = Yritä uudelleen
waiting-title = Hetki vielä
waiting-why = Haemme polkuja, kouluja ja yhteystietoja.
waiting-failed = Tiedot eivät latautuneet. Vastauksesi ovat tallessa tällä sivulla.

## Titles of the browser's tab. They never tell what somebody answered.
title-start = Sotepolku – polkusi sosiaali- ja terveysalan työhön
title-question = Kysymys

## Start
start-title = Löydä oma polkusi sote-alalle
start-lead = Vastaa muutamaan kysymykseen. Näet askel askeleelta, miten pääset sosiaali- ja terveysalan (sote) työhön.
start-begin = Aloita
start-continue = Jatka siitä, mihin jäit
start-to-pathways = Näytä polkuni
start-see-all = Katso kaikki polut vastaamatta
start-time = Noin 10–14 kysymystä, muutama minuutti
start-private = Emme lähetä vastauksiasi minnekään
start-skip = Voit ohittaa minkä tahansa kysymyksen
start-picture = Polku kulkee maiseman läpi talolle. Matkalla on pysähdyspaikkoja ja toinen reitti.
start-gets = Tämän saat
start-get-now = Yksi asia tälle viikolle
start-get-now-what = Mitä teet ensin ja kenelle soitat.
start-get-path = Polku, jossa jokaisella vaiheella on syy
start-get-path-what = Kuinka kauan se kestää, mitä se maksaa ja millä elät sen ajan.
start-get-people = Koulut ja auttajat läheltäsi
start-get-people-what = Myös se, kuka päättää, ja mikä avaisi suljetun oven.
start-lost = Tätä osoitetta ei löytynyt. Olet nyt etusivulla.

## Questions
# Variables:
#   $number (Number) - the place of this question
#   $left (Number) - how many follow in any case; a few more can
question-left =
    { $left ->
        [0] Kysymys { $number }, pian näet polkusi
       *[other] Kysymys { $number }, noin { $left } jäljellä
    }
question-left-extra =
    { $left ->
        [0] Lisäkysymys { $number }, melkein valmista
       *[other] Lisäkysymys { $number }, noin { $left } jäljellä
    }
question-help = Apua vastaamiseen
question-next = Seuraava
question-save = Tallenna vastaus
question-skip = En tiedä tai ohitan
question-back = Takaisin
question-finish = Riittää, näytä polkuni nyt
question-unknown = En tiedä tai ohitan
question-none-of-these = Ei mikään näistä
question-no-aim = Ei vielä
municipality-suggestions = Kunnat
# Read aloud while somebody types.
# Variables:
#   $count (Number) - how many municipalities fit
municipality-count =
    { $count ->
        [one] Yksi kunta löytyi. Siirry nuolella alas.
       *[other] { $count } kuntaa löytyi. Siirry nuolella alas.
    }
problem-choice = Valitse yksi vastaus. Jos et tiedä, valitse ”En tiedä tai ohitan”.
# Variables:
#   $min, $max (Number) - the least and the most that can be
problem-number = Kirjoita luku { $min }–{ $max }.
problem-municipality = Emme löytäneet tätä kuntaa. Kirjoita nimen alku ja valitse listasta.
section-you = Sinä
section-language = Kielet
section-learned = Koulutus
section-work = Työ
section-wishes = Toiveet

## Privacy and accessibility
privacy-title = Yksityisyys ja saavutettavuus
privacy-lead = Polut lasketaan sinun laitteellasi. Vastauksesi lähtevät sieltä vain, jos jaat ne itse.
privacy-nothing-sent = Sivu ei lähetä vastauksia minnekään. Tekoälyä ei käytetä.
privacy-no-cookies = Sivulla ei ole evästeitä, seurantaa eikä mainoksia.
privacy-kept-only-if = Vastaukset tallentuvat selaimeesi vain, jos pyydät sitä. Voit poistaa ne yhdellä painalluksella.
privacy-page-kept = Kun olet nähnyt ensimmäisen kysymyksen, selain tallentaa sivun ja avaamasi tietopankin sivut. Niin ne aukeavat ilman verkkoa. Kun poistat vastaukset, myös tietopankin sivut poistuvat.
privacy-shared = Linkki, koodi tai tiedosto, jonka jaat, sisältää valitsemasi vastaukset. Sen saaja voi lukea ne. Kun linkki avautuu, sivu poistaa vastaukset osoitteesta heti. Selain voi silti muistaa linkin.
privacy-listening = Jotkin selaimet lukevat ääneen palvelimella. Silloin sivun teksti lähtee laitteeltasi. Sivu kysyy sinulta ensin.
privacy-other-sites = Linkit vievät muiden sivuille. Siellä ovat heidän sääntönsä.
privacy-server = Palvelin, joka antaa sinulle sivun, näkee verkko-osoitteesi kuten kaikilla sivuilla. Polkujen osoitteet jäävät selaimesi historiaan.
access-title = Saavutettavuus
access-works = Sivu toimii näppäimistöllä ja pienellä näytöllä. Voit suurentaa tekstin kaksinkertaiseksi. Sivulla on vaalea ja tumma ulkoasu.
access-tested = Tarkistamme sivut automaattisella testillä. Ihmiset, jotka käyttävät ruudunlukijaa, eivät ole vielä testanneet sivua.
access-not-yet = Tekstit ovat suomeksi ja englanniksi. Muita kieliä ei vielä ole.
