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
time-between = { $min } – { $max }
time-own = sinulle { $own }, yleensä { $usual }
again-text = Voit yrittää uudelleen. Pidemmässä ajassa on mukana { $times ->
    [one] toinen yritys
   *[other] { $times } uutta yritystä
}.
begins-label = Milloin voi alkaa
again-label = Jos ei onnistu
cost-free = ilmainen
cost-euros = { $euros } euroa
cost-range = { $min }–{ $max } euroa
cost-and-fee = { $euros } ja lisäksi maksu, kysy hinta
cost-unknown-fee = maksullinen, kysy hinta

label-only = Tämä tie löytyi
label-fastest = Nopein perille
label-earliest-wage = Nopein ensimmäiseen palkkaan
label-least-unpaid = Vähiten aikaa ilman palkkaa
label-by-working = Opit työssä
label-by-studying = Opit koulussa
label-cheapest = Halvin
label-surest = Varmin
state-open = Voit aloittaa heti
state-reachable = Tavoitettavissa
state-undecided = Riippuu vastauksesta
state-closed = Ei auki juuri nyt
income-wage = palkka
income-benefit = työttömyysetuus, jos ehdot täyttyvät
income-study-aid = opintotuki, jos ehdot täyttyvät
income-rehabilitation = kuntoutusraha, jos ehdot täyttyvät
income-none = ei omaa tuloa tästä vaiheesta
income-unchanged = tämä ei muuta tulojasi
certainty-rule = Sääntö tai testi ratkaisee
certainty-self = Sinä päätät
certainty-school = Oppilaitos päättää
certainty-employer = Työnantaja päättää
certainty-authority = Viranomainen päättää
load-full-time = päätoiminen
load-part-time = työn tai opiskelun ohella
load-waiting = odotusaikaa
changes-effort = Tähän voit vaikuttaa opiskelemalla tai tekemällä työtä.
changes-time = Tämä muuttuu ajan myötä.
changes-authority = Viranomainen päättää tästä. Asia voi muuttua uudella päätöksellä.
changes-choice = Tämän voit valita itse.
changes-never = Tämä ei muutu.
month-1 = tammikuussa
month-2 = helmikuussa
month-3 = maaliskuussa
month-4 = huhtikuussa
month-5 = toukokuussa
month-6 = kesäkuussa
month-7 = heinäkuussa
month-8 = elokuussa
month-9 = syyskuussa
month-10 = lokakuussa
month-11 = marraskuussa
month-12 = joulukuussa
print-heading = Polkusuunnitelma, { $date }
print-now = Tällä viikolla
print-assumes = Oletamme: { $condition }
print-because = Siksi: { $need } → { $of }
print-closed = Ei auki juuri nyt
