# Ohjaajalle ja asiakkaalle: mitä sovitaan, ja polut rinnakkain.

## Ohjaajan näkymä
counsel-title = Ohjaajan näkymä
counsel-answers = Vastaukset
counsel-pathways = Polut
counsel-next = Uusi asiakas
counsel-hand-over = Anna mukaan
counsel-large = Isompi teksti
counsel-settings = Asetukset
counsel-back = Takaisin ohjaajan näkymään
# Variables:
#   $question - kysymyksen lyhyt nimi
counsel-next-question = Seuraava avoin kysymys: { $question }
counsel-agree = Merkitse, mistä sovitte
counsel-whole = Koko polku ja tulostus
counsel-closed-page = Keneltä tästä voi kysyä
about-counsel-title = Autatko toista?
about-counsel = Ohjaajan näkymässä vastaukset ja polut ovat rinnakkain leveällä näytöllä. Voit kirjata, mitä sovitte, tulostaa sen ja aloittaa alusta seuraavan kanssa.
about-counsel-open = Avaa ohjaajan näkymä

## Kokeilu
try-switch = Mitä jos? Vain kokeilu
try-what = Muutat nyt vain kokeilua. Asiakkaan vastaukset pysyvät.
try-title = Kokeilu. Asiakas ei ole sanonut näin.
# Variables:
#   $what - kysymyksen lyhyt nimi
#   $answer - mitä kokeillaan
#   $said - mitä asiakas sanoi
try-one = { $what }: { $answer } (asiakas sanoi: { $said })
# Variables:
#   $answer - mitä kokeillaan
try-row = kokeilu: { $answer }
try-keep = Säilytä asiakkaan vastauksina
try-drop = Lopeta kokeilu
try-suggestions = Mikä auttaisi eniten?
# Variables:
#   $change - esimerkiksi "Suomi: B1"
try-what-if = Mitä jos { $change }?
# Variables:
#   $opens, $shortens (Number) - montako tavoitetta avautuu ja montako polkua lyhenee
try-does =
    { $opens ->
        [0] { "" }
       *[other] avaa { $opens } { $shortens ->
            [0] { "" }
           *[other] ·
        }
    } { $shortens ->
        [0] { "" }
       *[other] lyhentää { $shortens }
    }

## Mitä vastaus muutti
moved-nothing = Polut eivät muuttuneet.
# Variables:
#   $count (Number)
moved-opened = Avautui ({ $count }):
# Variables:
#   $count (Number)
moved-closed = Sulkeutui ({ $count }):
# Variables:
#   $count (Number)
moved-sooner = Lyheni ({ $count }):
# Variables:
#   $count (Number)
moved-later = Piteni ({ $count }):
# Variables:
#   $goals - tavoitteiden nimiä
#   $count (Number) - montako lisää
moved-and-more = { $goals } ja { $count } muuta
# Variables:
#   $goal - tavoitteen nimi
#   $months (Number)
moved-months = { $goal } ({ $months } kk)

## Mitä tavoite vaatii, kohta kohdalta
tree-title = Mitä tarvitaan, kohta kohdalta
tree-all = Kaikki nämä:
tree-any = Yksi näistä riittää:
verdict-met = on jo
verdict-comes = tulee polulla
# Variables:
#   $step - vaiheen nimi
verdict-given = tulee vaiheesta: { $step }
verdict-unknown = ei vielä tiedossa
verdict-not-met = puuttuu

## Mitä sovittiin
agreed-title = Mitä sovimme
agreed-none = Ei vielä mitään. Merkitse polun vaiheita tai kirjoita oma.
agreed-full = Lista on täynnä. Poista jotain, niin voit lisätä.
agreed-own = Oma askel
agreed-by = Mihin mennessä
agreed-add = Lisää
agreed-remove = Poista
agreed-note = Muistiinpanot
agreed-kept = Tallessa tällä laitteella vastausten kanssa. Tulee paperille ja tiedostoon. Ei koskaan linkkiin eikä koodiin.
agreed-not-kept = Katoaa, kun sivu suljetaan. Tulee paperille ja tiedostoon. Ei koskaan linkkiin eikä koodiin.
agreed-print = Tulosta, mitä sovimme
agreed-nothing = Mistään ei ole vielä sovittu.
agreed-reminder = Katso, mitä sovit ohjaajan kanssa
# Variables:
#   $what - mitä tehdään
#   $date - päivä
agreed-with-day = { $what }, viimeistään { $date }
share-notes = Vain tiedostoon. Ei koskaan linkkiin, kuvaan eikä koodiin.
# Variables:
#   $count (Number) - rivejä
receive-notes-left-out =
    { $count ->
        [one] Yhtä muistiinpanojen riviä emme ymmärtäneet.
       *[other] { $count } muistiinpanojen riviä emme ymmärtäneet.
    }
receive-notes-form = Mukana tuli muistiinpanoja, joita tämä sivu ei osaa vielä lukea. Lataa sivu uudelleen ja avaa tiedosto sitten.

## Laite, jonka ääressä ei ole ketään
idle-title = Yhteinen laite
idle-why = Valitse, milloin tulee varoitus, jos kukaan ei koske laitteeseen. Minuutti varoituksen jälkeen kaikki poistuu.
idle-label = Varoita
# Variables:
#   $minutes (Number) - 0: ei koskaan
idle-after =
    { $minutes ->
        [0] ei koskaan
       *[other] { $minutes } minuutin kuluttua
    }
idle-warning = Onko joku vielä paikalla?
# Variables:
#   $seconds (Number)
idle-left =
    { $seconds ->
        [one] Kaikki poistuu yhden sekunnin kuluttua.
       *[other] Kaikki poistuu { $seconds } sekunnin kuluttua.
    }
idle-stay = Kyllä, jatketaan
idle-wiped = Kukaan ei koskenut laitteeseen. Kaikki vastaukset ja muistiinpanot on poistettu.

## Näppäimet
shortcuts-title = Näppäimet
shortcuts-on = Pikanäppäimet ovat käytössä

## Rinnakkain
compare-title = Vertaa polkuja
compare-lead = Valitse kaksi tai kolme polkua. Näet ne rivi riviltä.
# Variables:
#   $number (Number) - 1–3
compare-field = Polku { $number }
compare-none = Ei mitään
# Variables:
#   $goal - tavoitteen nimi
#   $way - mikä puhuu tämän tavan puolesta
compare-name = { $goal }: { $way }
compare-nearest = Lähin opiskelupaikka
# Variables:
#   $place - koulun nimi
#   $distance - esimerkiksi "Lähelläsi"
compare-place = { $place } ({ $distance })
compare-no-studies = polulla ei opiskella
compare-nothing = ei mitään
compare-too-few = Polkuja on vain yksi. Vastaa useampaan kysymykseen, niin voit löytää muita.
compare-ways = Vertaa näitä tapoja
compare-pick = Vertaa
compare-go = Vertaa valittuja polkuja
onward-compare = Kesto, hinta ja millä elät: kaksi tai kolme polkua rinnakkain
