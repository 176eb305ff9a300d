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
tool-graph-one-of = tämä tai jokin muu katkoviivalla tuleva
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
tool-coverage-occupations = ammatteja
tool-coverage-pathways = polkuja
tool-coverage-contacts = yhteystietoja
tool-coverage-dead-ends = umpikujia
tool-coverage-by-answer = Vastauksen mukaan: luku, joka on keskellä, kun ihmiset ovat järjestyksessä
tool-coverage-unused-steps = Vaiheita, joita kukaan heistä ei saa: { $count }
tool-coverage-asks = (heiltä ei kysytty: { $questions })
tool-coverage-unasked = Kysymyksiä, joita ei kysytä keneltäkään heistä: { $count }
tool-dead-end-nothing = ei yhtään tavoitetta
tool-dead-end-no-occupation = vain lähempiä tavoitteita, ei ammattia
tool-dead-end-nobody-to-ask = ei ketään, jolta kysyä heti
tool-heat-title = Ammatteja, joihin vie polku
# Variables: $down and $across are the names of two questions.
tool-heat-note = { $down } ja { $across }. Luku on keskimmäinen, kun ihmiset ovat järjestyksessä. Ihmisiä: { $people }.
tool-heat-people = ihmisiä: { $people }
tool-coverage-soon = ammatteja 2 vuodessa
tool-heat-soon = Kahdessa vuodessa
tool-heat-occupations = Kaikkiaan
