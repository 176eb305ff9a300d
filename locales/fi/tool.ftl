# What the editors' command says and draws. The page does not load these words.

## Kinds of steps

tool-kind-language = kieli
tool-kind-study = opinnot
tool-kind-apprenticeship = oppisopimus
tool-kind-work-trial = työkokeilu
tool-kind-coaching = valmennus
tool-kind-recognition = tunnustaminen
tool-kind-licence = lupa tai rekisteri
tool-kind-job = työ
tool-kind-rehabilitation = kuntoutus
tool-kind-guidance = ohjaus

## sotepolku graph

tool-graph-title-goal = Vaiheet, jotka vievät tavoitteeseen: { $goal }
tool-graph-title-whole = Kaikki vaiheet ja tavoitteet
# Read by screen readers before the list.
tool-graph-summary = Kuvassa on { $steps ->
        [one] yksi vaihe
       *[other] { $steps } vaihetta
    } ja { $goals ->
        [one] yksi tavoite
       *[other] { $goals } tavoitetta
    }. Nuoli kulkee vaiheesta siihen, mitä vaihe antaa, ja siitä eteenpäin.
tool-graph-says-step = { $step }. Tarvitsee: { $needs }. Antaa: { $gives }.
tool-graph-says-goal = Tavoite: { $goal }. Tarvitsee: { $needs }.
tool-graph-nothing = ei mitään
tool-graph-step = vaihe
tool-graph-goal = tavoite
tool-graph-holding = asia, jonka vaihe antaa
tool-graph-level = taso (ylempikin käy)
tool-graph-gives = vaihe antaa
tool-graph-needs = tarvitaan
tool-graph-one-of = tämä tai toinen katkoviiva
tool-graph-ends = polun viimeinen vaihe
tool-graph-written = Tarvitsee: { $needs }
tool-graph-ends-with = Lopuksi: { $step }
tool-graph-aside = Mitä moni vaihe tarvitsee, ja vaiheet, jotka antavat sen
tool-graph-no-step = Mikään vaihe ei anna tätä.
tool-graph-also = Lisäksi: { $steps }

## sotepolku coverage

tool-coverage-working = Teen polkusuunnitelmia: { $people }. Tämä kestää hetken.
tool-coverage-heading = { $people } kuviteltua ihmistä, { $all } erilaisesta. Päivä: { $day }.
tool-coverage-least = vähiten
tool-coverage-median = keskellä
tool-coverage-most = eniten
tool-coverage-people = ihmisiä
tool-coverage-soon = ammatteja 2 vuodessa
tool-coverage-occupations = ammatteja
tool-coverage-pathways = polkuja
tool-coverage-contacts = yhteystietoja
tool-coverage-dead-ends = umpikujia
tool-coverage-by-answer = Vastauksen mukaan: luku, joka on keskellä, kun ihmiset ovat järjestyksessä
tool-coverage-unused-steps = Vaiheita, joita kukaan heistä ei saa: { $count }
tool-coverage-asks = (heiltä ei kysytty: { $questions })
tool-coverage-unasked = Kysymyksiä, joita ei kysytä keneltäkään heistä: { $count }
tool-coverage-ends = Missä suunnitelma loppuu kesken
tool-dead-end-nothing = ei yhtään tavoitetta
tool-dead-end-no-occupation = vain lähempiä tavoitteita, ei ammattia
tool-dead-end-nobody-to-ask = ei ketään, jolta kysyä heti
tool-heat-title = Ammatteja, joihin vie polku
# Variables: $down and $across are the names of two questions.
tool-heat-note = { $down } ja { $across }. Luku on keskimmäinen, kun ihmiset ovat järjestyksessä. Ihmisiä: { $people }.
tool-heat-soon = Kahdessa vuodessa
tool-heat-occupations = Kaikkiaan
tool-heat-people = ihmisiä: { $people }

## sotepolku stale

tool-stale-heading = Katso uudelleen viimeistään { $day }. Kohtia: { $count }. Lähteitä: { $sources }.
tool-stale-nothing = Mitään ei tarvitse katsoa uudelleen viimeistään { $day }.
tool-stale-no-address = (ei osoitetta: etsi lähde sen nimellä)
# Said at the end of the list.
tool-stale-then = Lue lähde. Korjaa, mikä on muuttunut. Kirjoita sitten joka kohtaan uudet päivät: checked ja review-by.

## sotepolku links

# Headings of lists. Each line below them: where the address stands, the address, what was answered.
tool-links-fine = Kunnossa
tool-links-elsewhere = Ohjaa muualle toistaiseksi: tarkista, onko sivu oikea
tool-links-moved = Muuttanut: vaihda uusi osoite
tool-links-refused = Ei vastaa ohjelmalle: avaa selaimessa
tool-links-no-answer = Ei vastausta: yritä myöhemmin, etsi sitten uusi osoite
tool-links-gone = Sivua ei enää ole: etsi uusi osoite ja katso, pitääkö tieto vielä paikkansa
tool-links-summary = Osoitteita: { $count }
tool-links-no-network = Verkkoon ei ole yhteyttä. Yhtään osoitetta ei tarkistettu.

## sotepolku diff

tool-diff-heading = Ihmisiä: { $people }. Polkusuunnitelma muuttuu: { $changed }.
tool-diff-nothing = Ihmisiä: { $people }. Kenenkään polkusuunnitelma ei muutu.
tool-diff-answers = Vastaukset
tool-diff-answer-gone = Vastausta kysymykseen "{ $question }" ei enää ole. Se jäi pois.
tool-diff-answer-new = Vastausta kysymykseen "{ $question }" ei ennen ollut. Se on nyt mukana.
tool-diff-state = Tila muuttuu: { $from } → { $to }
tool-diff-no-goal = ei tavoitteissa
tool-diff-pathway-gone = Polku jää pois: { $steps } ({ $months })
tool-diff-pathway-new = Uusi polku: { $steps } ({ $months })
tool-diff-pathway-longer = Polku pitenee: { $steps } (ennen { $before }, nyt { $months })
tool-diff-pathway-shorter = Polku lyhenee: { $steps } (ennen { $before }, nyt { $months })
tool-diff-months = { $min }–{ $max } kuukautta
tool-diff-now = Mitä tehdä nyt
tool-diff-now-order = Järjestys muuttuu: ennen { $from }, nyt { $to }
tool-diff-contacts = Yhteystiedot
tool-diff-gone = Jää pois: { $what }
tool-diff-new = Uusi: { $what }
tool-diff-other = Nimi tai osoite muuttuu: { $what }
tool-diff-people = { $count ->
        [one] Yksi ihminen
       *[other] { $count } ihmistä
    }: { $names }
tool-diff-people-more = { $count } ihmistä: { $names } ja muita
tool-diff-section = { $what }: muutoksia { $changes }, ihmisiä { $people }
