# Why a goal is open or not, what would open it, and what it leads to. Needed after the first question only.

# Variables:
#   $has (String) - what the goal needs and the person has
why-open = You have what this asks for: { $has }.
why-open-nothing = This asks for nothing that you do not have.
# $step (String) - the name of the first step
why-reachable = Steps lead there from where you are. The first step: { $step }.
# $questions (String) - what the questions are about
why-undecided = This depends on what you have not told us yet: { $questions }.
why-closed = Something is missing that no step can give.
# Above a list of changes that open a goal together.
opening-together = These open it together:
opening-or = Or:
opening-in-years =
    { $years ->
        [one] This changes by itself in one year.
       *[other] This changes by itself in { $years } years.
    }
opening-on = This changes on { $date }.
opening-unanswered = You have not told us this yet.
changes-assessment = A doctor or another expert can find this out with you.
# $time (String) - how long, counted from the end of the pathway before it
ladder-lead = Your pathway can go on when you have reached this goal.
ladder-time = After that: { $time }
ladder-held = You have this by then, too.
ladder-no-way = We know no pathway that goes on from here.
ladder-further = From there: { $goals }
print-what-if = What opens more
print-opens = opens: { $goals }
print-shortens = shortens: { $goals }
print-continues = After that, { $goal }: { $time }
print-ask = Worth answering
print-decides =
    { $count ->
        [0] { $what }
        [one] { $what } (one goal depends on it)
       *[other] { $what } ({ $count } goals depend on it)
    }
