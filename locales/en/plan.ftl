# How a plan's parts are said. Used by the page and by the command.

answer-unknown = not known yet
answer-nothing-picked = none of these
condition-at-least = { $what }: at least { $value }
condition-below = { $what }: below { $value }
condition-one-of = { $what }: { $value }
condition-not = { $what }: not { $value }
condition-not-so = not: { $what }
condition-lives-in = Home is in { $places }
condition-from = Time: from { $date }
condition-until = Time: until { $date }
condition-before = Time: before { $date }
condition-and = and
condition-or = or
time-at-once = at once
time-up-to = up to { $time }
time-weeks = { $min }–{ $max } weeks
time-weeks-single = { $count ->
    [one] one week
   *[other] { $count } weeks
}
time-months = { $min }–{ $max } months
time-months-single = { $count ->
    [one] one month
   *[other] { $count } months
}
time-years = { $min }–{ $max } years
time-years-single = { $count ->
    [one] one year
   *[other] { $count } years
}
time-between = { $min } – { $max }
time-own = for you { $own }, usually { $usual }
again-text = You can try again. The longer time includes { $times ->
    [one] a second try
   *[other] { $times } more tries
}.
begins-label = When it can begin
again-label = If it does not work out
cost-free = free
cost-euros = { $euros } euros
cost-range = { $min }–{ $max } euros
cost-and-fee = { $euros } and another fee, ask how much
cost-unknown-fee = there is a fee, ask how much

label-only = The way we found
label-fastest = Fastest to the goal
label-earliest-wage = Fastest to a first wage
label-least-unpaid = Least time without a wage
label-by-working = By learning at work
label-by-studying = By studying at school
label-cheapest = Cheapest
label-surest = Surest
state-open = You can start now
state-reachable = Within reach
state-undecided = Depends on an answer
state-closed = Not open right now
income-wage = a wage
income-benefit = unemployment benefit, if the conditions are met
income-study-aid = student financial aid, if the conditions are met
income-rehabilitation = rehabilitation allowance, if the conditions are met
income-none = no income of its own
income-unchanged = this does not change your income
certainty-rule = A rule or a test decides
certainty-self = You decide
certainty-school = The school decides
certainty-employer = The employer decides
certainty-authority = An authority decides
load-full-time = your main activity
load-part-time = alongside work or studies
load-waiting = waiting time
changes-effort = You can change this by studying or working.
changes-time = This changes with time.
changes-authority = An authority decides this. A new decision can change it.
changes-choice = You can choose this yourself.
changes-never = This does not change.
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
print-heading = Pathway plan, { $date }
print-now = This week
print-assumes = We assume: { $condition }
print-because = Why: { $need } → { $of }
print-closed = Not open right now
