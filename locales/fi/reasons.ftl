# Miksi tavoite on auki tai ei, mikä sen avaisi ja mihin se vie. Näitä tarvitaan vasta ensimmäisen kysymyksen jälkeen.

# Muuttujat:
#   $has (String) - mitä tavoite vaatii ja ihmisellä on
why-open = Sinulla on jo se, mitä tähän tarvitaan: { $has }.
why-open-nothing = Tähän ei tarvita mitään, mikä sinulta puuttuu.
# $step (String) - ensimmäisen vaiheen nimi
why-reachable = Sinne pääsee vaihe kerrallaan. Ensimmäinen vaihe: { $step }.
# $questions (String) - mistä kysymyksissä on kyse
why-undecided = Tämä riippuu siitä, mitä et ole vielä kertonut: { $questions }.
why-closed = Jotain puuttuu, eikä mikään vaihe voi antaa sitä.
# Ennen luetteloa muutoksista, jotka yhdessä avaavat tavoitteen.
opening-together = Nämä yhdessä avaavat sen:
opening-or = Tai:
opening-in-years =
    { $years ->
        [one] Tämä muuttuu itsestään vuoden päästä.
       *[other] Tämä muuttuu itsestään { $years } vuoden päästä.
    }
opening-on = Tämä muuttuu { $date }.
opening-unanswered = Et ole vielä kertonut tätä.
changes-assessment = Lääkäri tai muu asiantuntija voi selvittää tämän kanssasi.
# $time (String) - kuinka kauan, edellisen polun lopusta laskien
ladder-lead = Kun olet tässä tavoitteessa, polku voi jatkua.
ladder-time = Siitä eteenpäin: { $time }
ladder-held = Sinulla on silloin tämäkin.
ladder-no-way = Emme tunne polkua, joka jatkuisi tästä.
ladder-further = Siitä voit jatkaa: { $goals }
print-what-if = Mikä avaa lisää ovia
print-opens = avaa: { $goals }
print-shortens = lyhentää: { $goals }
print-continues = Sen jälkeen { $goal }: { $time }
print-ask = Näihin kannattaa vastata
print-decides =
    { $count ->
        [0] { $what }
        [one] { $what } (yksi tavoite riippuu tästä)
       *[other] { $what } ({ $count } tavoitetta riippuu tästä)
    }
