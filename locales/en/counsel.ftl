# For a counsellor with a client, what they agree on, and pathways side by side.

## The counsellor's page
counsel-title = Counsellor view
counsel-answers = Answers
counsel-pathways = Pathways
counsel-next = New client
counsel-hand-over = Give to the client
counsel-large = Larger text
counsel-settings = Settings
counsel-back = Back to the counsellor view
# Variables:
#   $question - a question's short name
counsel-next-question = Next open question: { $question }
counsel-agree = Tick what you agree on
counsel-whole = The whole pathway, and print
counsel-closed-page = Whom to ask about this
about-counsel-title = Do you help somebody?
about-counsel = The counsellor view shows answers and pathways side by side on a wide screen. You can note what you agree on, print it, and begin again with the next person.
about-counsel-open = Open the counsellor view

## Trying out
try-switch = What if? Only try it out
try-what = What you change now is a trial. The client’s answers stay as they are.
try-title = A trial. This is not what the client said.
# Variables:
#   $what - a question's short name
#   $answer - what is tried out
#   $said - what the client said
try-one = { $what }: { $answer } (the client said: { $said })
# Variables:
#   $answer - what is tried out
try-row = trial: { $answer }
try-keep = Keep as the client’s answers
try-drop = Stop trying out
try-suggestions = What would help most?
# Variables:
#   $change - such as "Finnish: B1"
try-what-if = What if { $change }?
# Variables:
#   $opens, $shortens (Number) - how many goals open and how many pathways get shorter
try-does =
    { $opens ->
        [0] { "" }
       *[other] opens { $opens } { $shortens ->
            [0] { "" }
           *[other] ·
        }
    } { $shortens ->
        [0] { "" }
       *[other] shortens { $shortens }
    }

## What an answer moved
moved-nothing = No pathway changed.
# Variables:
#   $count (Number)
moved-opened = Opened ({ $count }):
# Variables:
#   $count (Number)
moved-closed = Closed ({ $count }):
# Variables:
#   $count (Number)
moved-sooner = Shorter ({ $count }):
# Variables:
#   $count (Number)
moved-later = Longer ({ $count }):
# Variables:
#   $goals - names of goals
#   $count (Number) - how many more there are
moved-and-more = { $goals } and { $count } more
# Variables:
#   $goal - name of a goal
#   $months (Number)
moved-months =
    { $months ->
        [one] { $goal } (one month)
       *[other] { $goal } ({ $months } months)
    }

## What a goal needs, part by part
tree-title = What it needs, part by part
tree-all = All of these:
tree-any = One of these is enough:
verdict-met = there
verdict-comes = comes on the way
# Variables:
#   $step - name of the step that gives it
verdict-given = comes with: { $step }
verdict-unknown = not known yet
verdict-not-met = missing

## What is agreed
agreed-title = What we agreed
agreed-none = Nothing yet. Tick steps of a pathway, or write your own.
agreed-full = The list is full. Remove something to add more.
agreed-own = A step in your own words
agreed-by = By
agreed-add = Add
agreed-remove = Remove
agreed-note = Notes
agreed-kept = Kept on this device with the answers. Goes on paper and into the file. Never into a link or code.
agreed-not-kept = Gone when the page is closed. Goes on paper and into the file. Never into a link or code.
agreed-print = Print what we agreed
agreed-nothing = Nothing has been agreed yet.
agreed-reminder = See what you agreed with your counsellor
# Variables:
#   $what - what is to be done
#   $date - a day
agreed-with-day = { $what }, by { $date }
share-notes = Only in the file. Never in the link, the picture or the code.
# Variables:
#   $count (Number) - lines
receive-notes-left-out =
    { $count ->
        [one] One line of the notes was not understood.
       *[other] { $count } lines of the notes were not understood.
    }
receive-notes-form = Notes came along that this page cannot read yet. Reload the page and open the file again.

## A device that is left alone
idle-title = Shared device
idle-why = Choose when a warning comes if nobody touches the device. One minute after the warning everything is wiped.
idle-label = Warn after
# Variables:
#   $minutes (Number) - 0: never
idle-after =
    { $minutes ->
        [0] never
       *[other] { $minutes } minutes
    }
idle-warning = Is somebody still here?
# Variables:
#   $seconds (Number)
idle-left =
    { $seconds ->
        [one] Everything is wiped in one second.
       *[other] Everything is wiped in { $seconds } seconds.
    }
idle-stay = Yes, go on
idle-wiped = Nobody touched the device. All answers and notes were wiped.

## The keyboard
shortcuts-title = Keyboard
shortcuts-on = Shortcuts are on

## Side by side
compare-title = Compare pathways
compare-lead = Pick two or three pathways and see them row by row.
# Variables:
#   $number (Number) - 1 to 3
compare-field = Pathway { $number }
compare-none = None
# Variables:
#   $goal - name of a goal
#   $way - what speaks for the way
compare-name = { $goal }: { $way }
compare-nearest = Nearest place to study
# Variables:
#   $place - name of a school
#   $distance - such as "Near you"
compare-place = { $place } ({ $distance })
compare-no-studies = no studies on this pathway
compare-nothing = nothing
compare-too-few = There is only one pathway. Answer more questions to find others.
compare-ways = Compare these ways
compare-pick = Compare
compare-go = Compare what you picked
onward-compare = How long, what it costs, what you live on: two or three beside one another
