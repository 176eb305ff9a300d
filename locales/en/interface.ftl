# The page's own words. Plain English; Finnish terms stay where a person will meet them.

## On several pages
# For what nobody has confirmed lately.
unverified-whole = We could not check this information.
unverified-channel = check first

## Your answers
answers-title = Your answers
answers-lead = You can change any answer. The others stay.
answers-none = You have not answered any questions yet.
answers-continue = Go on with the questions
answers-change = Change
answers-answer = Answer
answers-not-asked = no answer yet
keep-title = Answers on this device
keep-why = Right now your answers go when you close the page. You can keep them in this browser and go on later. Do not keep them if somebody else uses this device.
keep-yes = Keep them on this device
keep-is-on = Your answers are kept in this browser. They are not sent anywhere.
keep-wipe = Delete them from this device
over-title = Start over
over-what = All your answers go, from this device too. You cannot get them back.
over-yes = Delete all answers

## Pathways
pathways-title = Your pathways
# Variables:
#   $ahead (Number) - occupations that are open or within reach
#   $closed (Number) - occupations that are not open right now
pathways-lead =
    { $ahead ->
        [0] There is no direct pathway to an occupation yet. Below are nearer goals to start from.
        [one] We found a pathway to one occupation for you.
       *[other] We found pathways to { $ahead } occupations for you.
    } { $closed ->
        [0] { "" }
        [one] One occupation is not open yet.
       *[other] { $closed } occupations are not open yet.
    }
pathways-without-answers = You have not answered yet, so these pathways are rough. Answer a few questions and they will fit you better.
pathways-change = Change answers
pathways-so-far = These are your pathways so far.
# Variables:
#   $count (Number) - how many questions are still open
pathways-left =
    { $count ->
        [one] One question is still unanswered. Its answer makes them surer.
       *[other] { $count } questions are still unanswered. Each answer makes them surer.
    }
pathways-left-which = What is still unanswered
question-to-pathways = Back to your pathways
pathways-aim = The occupation you have in mind
pathways-fitting = Fits your wishes
pathways-reachable = Within reach
pathways-others = Also within reach
pathways-nearer = First goals
pathways-all = Show all
all-title = All pathways
all-lead = With your answers, these goals are open or within reach.
all-without-answers = This is how people get into the field. Times and steps are rough until you tell something about yourself.
all-find = Find by name
# $count (Number) - how many goals have it in their name
all-found =
    { $count ->
        [one] One found.
       *[other] { $count } found.
    }
all-none-found = No pathway has this name. Try a shorter word, or look at what is not open now:
good-to-know = Good to know
# Variables:
#   $count (Number) - how many further notes there are; two at least
good-to-know-more = Read { $count } more
week-title = This week
week-ask = Ask here
week-for-all = This helps whichever pathway you choose.
card-to-goal = To the goal
card-to-wage = First wage in the field
# Variables:
#   $wishes - ticked wishes that this work answers
card-fits = Fits your wishes: { $wishes }
# Variables:
#   $limits - ticked limits that this work collides with
card-conflicts = May not fit, because you said: { $limits }
# Variables:
#   $count (Number) - how many pathways lead there
card-ways = { $count } ways to get there
onward-title = Where next
onward-more = The smallest change that helps most
onward-closed = What closes them, and whether it can change
onward-contacts = Work, studies, support and advice

## One pathway
title-pathway = Pathway
pathway-up = All your pathways
pathway-library = Read more in the library
pathway-reached = You have this already.
pathway-ways = Ways to get there
pathway-steps = The steps
pathway-legend = A solid line: the rule is clear, or you decide. A dashed line: somebody else decides.
pathway-here = You are here
pathway-goal = You are there:
pathway-leads-to = Where you can go from here
total-months = Time to the goal
total-wage = First wage in the field
total-no-wage = only after the pathway
total-unpaid = Full time without pay
total-none = none
total-cost = Cost
total-decides = The least certain part
assumption-title = What we assume
assumption-why = You have not told us this. The pathway holds if it is true. Answer to be sure:
assumption-answer = Answer this to be sure
stop-at-once = You can start at once
# Variables:
#   $time (String) - how long until it starts
stop-starts = Starts in { $time }
stop-beside = Alongside earlier steps
stop-more = How to begin and whom to ask
stop-length = How long
stop-decides = Who decides
stop-income = What you live on
stop-cost = Cost
stop-why = Why this step
# Variables:
#   $need - what the step gives
#   $of - the step or goal that needs it
stop-because = { $need }. Needed for: { $of }.
stop-places = Where you can study
# Variables:
#   $count (Number) - how many further study places there are
stop-more-places =
    { $count ->
        [one] One more place
       *[other] { $count } more places
    }
stop-ask-to-be-sure = Ask to be sure
stop-ask = Whom to ask
stop-services = Useful services
stop-sources = How we know this
terms-title = Words explained
# Variables:
#   $date - the day somebody looked
source-checked = checked { $date }
source-old = Overdue for a new check
source-not-yet = in force from { $date }
source-over = was in force until { $date }
distance-own-municipality = Where you live
distance-own-area = Near you
distance-own-county = In your wellbeing services county
distance-nationwide = In all of Finland
distance-elsewhere = Elsewhere in Finland
distance-unknown = In Finland
regulated-none = This work needs no licence.
regulated-protected-title = The title is protected: only people in the register may use it.
regulated-licensed = You need a licence for this work.
status-verified = confirmed
status-older-page = from an older page
status-conflict = sources disagree
status-planned = a planned change
status-unverified = not confirmed

## A pathway on paper and in two languages
paper-print = Print
paper-cannot-print = This browser cannot print. Open the page in another browser to print it.
paper-assumed = You have not told us this. The pathway holds if it is true.
paper-back = See this pathway on a screen
# Variables:
#   $goal - name of a goal
paper-back-what = The code opens this pathway on Sotepolku: { $goal }. None of your answers are in it, so the times there can differ.
# Variables:
#   $date - the day the paper was made
paper-made = Made on { $date }. Rules and contact details can change.
beside-show = Show Finnish beside
beside-hide = Show English only
beside-waiting = The Finnish words are coming.
beside-failed = The Finnish words did not load. The pathway is here in English. Check your connection.

## What is closed, what opens more
closed-title = What is not open yet
closed-lead = These goals are not open right now. See why, and whether it can change.
closed-nothing = Nothing is closed with your answers.
closed-why = Why this is not open
# Variables:
#   $condition - what would have to hold
closed-needs = Missing: { $condition }
# Variables:
#   $condition - what one would have to choose
closed-choice = Shown if you choose: { $condition }
closed-no-way = We know no pathway that leads there from your answers.
closed-ask = Ask for advice
more-title = What opens more doors
more-lead = See what shortens a pathway or opens a new goal. The time that the change itself takes is not counted.
more-waiting = Working it out…
more-nothing = We found no small change that opens more. Answer more questions, or ask for advice.
# Variables:
#   $change - what would be otherwise, for example "your Finnish was B1"
more-if = If { $change }
# Variables:
#   $count (Number) - how many goals open
more-opens =
    { $count ->
        [one] Opens a new goal:
       *[other] Opens { $count } new goals:
    }
# Variables:
#   $count (Number) - how many pathways get shorter
more-shortens =
    { $count ->
        [one] Shortens one pathway:
       *[other] Shortens { $count } pathways, for example:
    }
# Variables:
#   $goal - name of a goal
#   $months (Number) - how many months less
more-shorter =
    { $months ->
        [one] { $goal }: one month shorter
       *[other] { $goal }: { $months } months shorter
    }

## Contacts
contacts-title = Contacts near you
# Variables:
#   $municipality - where the person lives
contacts-near = You live in { $municipality }.
contacts-nationwide = These serve all of Finland. Tell us where you live to see the nearest ones too.
contacts-change-place = Change municipality
# Variables:
#   $count (Number) - how many further contacts there are
contacts-more =
    { $count ->
        [one] One more
       *[other] { $count } more
    }
purpose-employment = Work and looking for work
purpose-integration = Settling in Finland
purpose-applicant-services = Applying for studies
purpose-youth = Young people
purpose-recruitment = Jobs in the field
purpose-licence = Licences and registers
purpose-recognition = Foreign qualifications
purpose-benefits = Benefits and money
purpose-language = Learning languages
purpose-language-test = Language test
purpose-rehabilitation = Rehabilitation
purpose-health = Health
purpose-migration = Residence permits
purpose-guidance = Guidance and advice
purpose-rights = Rights at work
purpose-crisis = When things are hard
channel-web = Online
channel-phone = Phone
channel-email = Email
channel-visit = Visit

## About the data
about-title = About the data
about-lead = Everything we say has a source and a date, or we say that it is our own estimate. Where we could not confirm something, we say so.
about-steps = Steps
about-goals = Goals
about-providers = Schools
about-contacts = Contacts
# Variables:
#   $status - for example "confirmed"
about-facts = Facts, { $status }
about-unverified = Contacts, not confirmed
# Variables:
#   $oldest, $newest - days
about-checked = Checked between { $oldest } and { $newest }.
about-evidence-title = What happened in an earlier project
about-evidence-rule = These numbers tell what happened in one project. They do not tell what will happen to you.
# Variables:
#   $name - the project
#   $years - the years of the project
#   $people (Number) - how many people took part
about-evidence-caption = { $name } { $years }, { $people } people
about-evidence-outcome = After the project, or during it
about-evidence-people = People
# Variables:
#   $sum (Number) - what the groups add up to
#   $people (Number) - how many people took part
about-evidence-overlap = The groups overlap: one person can be in several of them. That is why they add up to { $sum }, though there were { $people } people.
about-plan-title = How a pathway is made
about-plan = The program looks for steps that lead from your answers to the goal. It gives no scores and makes no decisions. Times are estimates.
day-title = What holds on another day?
day-why = Some rules begin or end on a certain day. Pick a day, and everything is shown as it will be then, as far as it is known today. Nothing is kept.
day-field = Day
day-show = Show that day
day-wrong = Pick a day, or write it like this: 2027-08-01.
day-shown = Shown as it will be on { $day }, as far as it is known today.
day-back = Back to today
about-report-title = Found a mistake?
about-report = Tell your counsellor or the organisation whose page this is. Always compare with the source before you decide.
# Variables:
#   $version - changes whenever the content changes
about-version = Data version { $version }

## A newer version of the page
update-ready = There is a new version of this page.
update-use = Use the new version
update-later = Later
# On a question: nothing may be lost that somebody has just chosen.
update-after-question = You can start using it on the page with your answers or pathways.

## Where no script runs
no-script-what = Sotepolku helps you find a pathway into social and health care work in Finland.
no-script-do = The page does not work in this browser, or it did not load. Reload it, allow JavaScript or try another browser. You also get help here:
no-script-contacts = Contacts for all of Finland

## What just happened
notice-saved = Your answer is changed. Your pathways follow it.
notice-kept = Your answers are now kept on this device.
notice-not-kept = This browser does not let us keep anything. The page still works, but your answers go when you close it.
notice-not-newest = The browser has no room for your new answers. The earlier ones are still kept. The new ones are on this page, and go when you close it.
notice-elsewhere = You changed something in another tab. You see it here now too.
notice-notes-left-out = Some of the notes on this device could not be read. The others are here.
notice-wiped = Your answers are off this device. You see them here until you close the page.
notice-started-over = All answers are gone.
notice-unreadable = The answers on this device could not be read. You can start again.
# Variables:
#   $count (Number) - how many kept answers were not understood
notice-left-out =
    { $count ->
        [one] One old answer could not be used. The others are here.
       *[other] { $count } old answers could not be used. The others are here.
    }

## In a frame of a municipality's own site
# Variables:
#   $municipality (String) - the name of the municipality
framed-municipality = Your municipality is set to { $municipality }.
framed-change = Change the municipality
