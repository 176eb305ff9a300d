# How a plan's parts are said. Used by the page and by the command.

answer-unknown = en tiedä vielä
answer-nothing-picked = ei mitään näistä
condition-at-least = { $what }: vähintään { $value }
condition-below = { $what }: alle { $value }
condition-one-of = { $what }: { $value }
condition-not = { $what }: ei { $value }
condition-not-so = ei ole: { $what }
condition-lives-in = Koti on alueella { $places }
condition-from = Aika: { $date } alkaen
condition-until = Aika: { $date } asti
condition-before = Aika: ennen { $date }
condition-and = ja
condition-or = tai
time-at-once = heti
time-up-to = enintään { $time }
time-weeks = { $min }–{ $max } viikkoa
time-weeks-single = { $count ->
    [one] viikko
   *[other] { $count } viikkoa
}
time-months = { $min }–{ $max } kuukautta
time-months-single = { $count ->
    [one] kuukausi
   *[other] { $count } kuukautta
}
time-years = { $min }–{ $max } vuotta
time-years-single = { $count ->
    [one] vuosi
   *[other] { $count } vuotta
}
cost-free = ilmainen
cost-euros = { $euros } euroa
cost-range = { $min }–{ $max } euroa
cost-and-fee = { $euros } ja maksu, jonka summaa emme tiedä varmasti
cost-unknown-fee = maksu, jonka summaa emme tiedä varmasti

label-only = Tämä tie löytyi
label-fastest = Nopein perille
label-earliest-wage = Nopein alan palkkaan
label-least-unpaid = Vähiten aikaa ilman palkkaa
label-by-working = Opit työssä
label-by-studying = Opit koulussa
label-cheapest = Halvin
label-surest = Varmin
state-open = Mahdollinen heti
state-reachable = Tavoitettavissa
state-undecided = Riippuu vastauksesta
state-closed = Ei auki juuri nyt
income-wage = palkka
income-benefit = työttömyysetuus, jos ehdot täyttyvät
income-study-aid = opintotuki, jos ehdot täyttyvät
income-rehabilitation = kuntoutusraha, jos ehdot täyttyvät
income-none = ei omaa tuloa tästä vaiheesta
income-unchanged = sama kuin ennen
certainty-rule = Sääntö on selvä
certainty-self = Sinä päätät
certainty-school = Oppilaitos päättää
certainty-employer = Työnantaja päättää
certainty-authority = Viranomainen päättää
load-full-time = kokopäiväinen
load-part-time = muun ohessa
load-waiting = odotusaikaa
changes-effort = Tähän voit vaikuttaa opiskelemalla tai tekemällä työtä.
changes-time = Tämä muuttuu ajan myötä.
changes-authority = Viranomainen päättää tästä. Asia voi muuttua uudella päätöksellä.
changes-choice = Tämän voit valita itse.
changes-never = Tämä ei muutu.
month-1 = tammikuuta
month-2 = helmikuuta
month-3 = maaliskuuta
month-4 = huhtikuuta
month-5 = toukokuuta
month-6 = kesäkuuta
month-7 = heinäkuuta
month-8 = elokuuta
month-9 = syyskuuta
month-10 = lokakuuta
month-11 = marraskuuta
month-12 = joulukuuta
print-heading = Polkusuunnitelma, { $date }
print-now = Tällä viikolla
print-assumes = Oletamme: { $condition }
print-because = Siksi: { $need } → { $of }
print-closed = Ei auki juuri nyt
