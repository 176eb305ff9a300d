# Kysymysten alla ja kysymykset paperilla.

## Moneenko ammattiin on polku tähän asti. Rivi on jokaisen kysymyksen alla, ja se luetaan ääneen kerran vastauksen jälkeen.
# Variables:
#   $ahead (Number) - ammatit, jotka ovat auki tai joihin pääsee
so-far-count =
    { $ahead ->
        [0] Tähän asti: ei vielä suoraa polkua ammattiin. Voit aloittaa lähempänä olevista tavoitteista.
        [one] Tähän asti: polku yhteen ammattiin.
       *[other] Tähän asti: polku { $ahead } ammattiin.
    }
# Variables:
#   $soon (Number) - niistä, moneenko polku kestää enintään vuoden
so-far-soon =
    { $soon ->
        [0] Jokaiseen kuluu yli vuosi.
        [one] Polku yhteen niistä kestää enintään vuoden.
       *[other] Polku { $soon } ammattiin kestää enintään vuoden.
    }
# Variables:
#   $longer (Number) - moneenko kuluu viimeisen vastauksen jälkeen yli vuosi; vähintään yksi
so-far-longer =
    { $longer ->
        [one] Yhteen kuluu enemmän aikaa kuin äsken. Polku on yhä olemassa.
       *[other] { $longer } ammattiin kuluu enemmän aikaa kuin äsken. Polut ovat yhä olemassa.
    }
# Variables:
#   $fewer (Number) - montako vähemmän kuin ennen viimeistä vastausta; vähintään yksi
so-far-fewer =
    { $fewer ->
        [one] Yksi vähemmän kuin äsken: se vaatii vielä jotain.
       *[other] { $fewer } vähemmän kuin äsken: ne vaativat vielä jotain.
    }
# Linkki.
# Variables:
#   $closed (Number) - ammatit, jotka eivät ole nyt auki; vähintään yksi
so-far-closed =
    { $closed ->
        [one] Katso, mikä voisi avata yhden muun
       *[other] Katso, mikä voisi avata muut { $closed }
    }

## Kysymykset paperilla
paper-questions-title = Kysymykset paperilla
paper-questions-lead = Tulosta nämä sivut ja vastaa kynällä. Kirjoita sitten merkit tälle sivustolle. Voit myös antaa paperit ihmiselle, joka kirjoittaa ne.
paper-questions-receive = Kirjoita vastaukset paperilta
paper-questions-first = Osa 1: ensimmäiset kysymykset
paper-questions-more = Osa 2: näin polut sopivat sinulle paremmin
paper-questions-tick = Rastita ruudut, jotka sopivat sinuun.
paper-questions-empty = Jätä tyhjäksi se, mitä et tiedä tai et halua kertoa. Saat silti polkuja.
paper-questions-private = Rastit kertovat sinusta. Anna paperi vain ihmiselle, johon luotat, ja ota se takaisin.
paper-questions-one = Rastita yksi.
paper-questions-several = Voit rastittaa monta.
paper-questions-number = Kirjoita numero.
paper-questions-municipality = Kirjoita kunnan nimi.
paper-questions-row = Merkkisi yhdellä rivillä
paper-questions-row-how = Kirjoita alle jokaisen rastitun ruudun merkki, yksi merkki yhteen ruutuun. Numero tai nimi tulee kirjaimen perään, esimerkiksi M34. Merkit voi lukea myös suoraan rasteista.
paper-questions-type = Avaa tämä osoite ja kirjoita rivi. Rivi alkaa ensimmäisen ruudun merkistä.
paper-questions-qr = QR-koodi, jossa on sama osoite.

## Paperilta kirjoitettu rivi
receive-paper-title = Vastaukset paperilta
# Perässä on linkki kysymyksiin paperilla.
# Variables:
#   $form - merkki, josta rivi alkaa, esimerkiksi "SP1"
#   $place - kuntaa koskevan kysymyksen kirjain
receive-paper-how = Paperilta: kirjoita { $form } ja sitten jokaisen rastitun ruudun merkki, esimerkiksi { $form } A1 F3 M34. Kunta on { $place } ja kunnan nimi.
# Variables:
#   $count (Number) - montako merkkiä luettiin
receive-paper-came =
    { $count ->
        [one] Paperilta luettiin yksi merkki. Vertaa sitä paperiin.
       *[other] Paperilta luettiin { $count } merkkiä. Laske rastit paperista ja vertaa.
    }
receive-paper-empty = Ensimmäisen merkin jälkeen ei ole mitään. Kirjoita rastitettujen ruutujen merkit.
receive-paper-form = Emme tunne tätä paperia. Tarkista, että rivi alkaa merkistä { $form }. Jos paperissa on muu merkki, lataa sivu uudelleen: paperi voi olla uudempi.
# Variables:
#   $symbol - mitä kirjoitettiin, esimerkiksi "Z1"
receive-paper-stray = ”{ $symbol }” ei ole paperissa.
# Variables:
#   $question - kysymyksen lyhyt nimi, kuten "Ikäsi"
#   $symbols - mitä kirjoitettiin, esimerkiksi "F9"
receive-paper-no-answer = { $question }: ”{ $symbols }” ei ole vastaus tähän.
receive-paper-twice = { $question }: ”{ $symbols }” eivät sovi yhteen. Vain yksi voi olla oikein.
