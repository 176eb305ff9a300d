# The words of the first visit: around every page, start, questions, privacy. They travel ahead of all others, so every
# word here keeps the first question waiting; `interface.ftl` holds the words of the other pages.

## Around every page
skip-to-content = Skip to content
languages-label = Language
menu-label = Pages
menu-answers = Answers
menu-pathways = Pathways
menu-contacts = Contacts
menu-library = Library
menu-about = About the data
menu-privacy = Privacy and accessibility
footer-promise = Sotepolku is a guide. Schools, employers and authorities make the decisions.
# Read aloud after a link that opens in a new tab.
link-opens-beside = , opens in a new tab
loading-now = The page is loading.
loading-failed = Some of the page did not load. Check your connection.
loading-again = Try again
waiting-title = One moment
waiting-why = We are fetching pathways, schools and contacts.
waiting-failed = They did not load. Your answers are still here on this page.

## Titles of the browser's tab. They never tell what somebody answered.
title-start = Sotepolku – your pathway to care work in Finland
title-question = Question

## Start
start-title = Find your way into care work
start-lead = Answer a few questions. See, step by step, how you can get into social and health care work (sote) in Finland.
start-begin = Start
start-continue = Go on where you left off
start-to-pathways = Show my pathways
start-see-all = See all pathways without answering
start-time = About 10–14 questions, a few minutes
start-private = We send your answers nowhere
start-skip = You can skip any question
start-picture = A path leads through a landscape to a house. There are stops on the way, and a second way round.
start-gets = What you get
start-get-now = One thing for this week
start-get-now-what = What to do first, and whom to call.
start-get-path = A pathway with a reason for every step
start-get-path-what = How long it takes, what it costs and what you live on meanwhile.
start-get-people = Schools and people near you
start-get-people-what = Also who decides, and what would open a closed door.
start-lost = We do not know that address. You are on the front page now.

## Questions
# Variables:
#   $number (Number) - the place of this question
#   $left (Number) - how many follow in any case; a few more can
question-left =
    { $left ->
        [0] Question { $number }, your pathways are near
       *[other] Question { $number }, about { $left } to go
    }
question-left-extra =
    { $left ->
        [0] Extra question { $number }, almost done
       *[other] Extra question { $number }, about { $left } to go
    }
question-help = Help with this question
question-next = Next
question-save = Save the answer
question-skip = I don’t know, or skip
question-back = Back
question-finish = Enough, show my pathways now
question-unknown = I don’t know, or skip
question-none-of-these = None of these
question-no-aim = Not yet
municipality-suggestions = Municipalities
# Read aloud while somebody types.
# Variables:
#   $count (Number) - how many municipalities fit
municipality-count =
    { $count ->
        [one] One municipality found. Use the down arrow.
       *[other] { $count } municipalities found. Use the down arrow.
    }
problem-choice = Pick one answer. If you do not know, pick “I don’t know, or skip”.
# Variables:
#   $min, $max (Number) - the least and the most that can be
problem-number = Write a number from { $min } to { $max }.
problem-municipality = We could not find this municipality. Type the first letters and pick it from the list.
section-you = You
section-language = Languages
section-learned = Education
section-work = Work
section-wishes = Wishes

## Privacy and accessibility
privacy-title = Privacy and accessibility
privacy-lead = Pathways are worked out on your device. Your answers leave it only if you share them yourself.
privacy-nothing-sent = The page sends your answers nowhere. No artificial intelligence is used.
privacy-no-cookies = There are no cookies, no tracking and no advertising.
privacy-kept-only-if = Answers are kept in your browser only if you ask for it. You can delete them with one press.
privacy-page-kept = Once you have seen the first question, your browser keeps this page and the library pages you open. They then work without a connection. Taking your answers off removes the library pages too.
privacy-shared = A link, code or file that you share carries the answers you chose. Anyone who gets it can read them. When such a link opens, the page takes the answers out of the address at once. A browser can still remember the link.
privacy-listening = Some browsers read aloud with a voice that is not on your device. The page’s text then leaves it. The page asks you first.
privacy-other-sites = Links lead to other people’s sites. Their rules hold there.
privacy-server = The server that sends you the page sees your network address, as on any site. Addresses of pathways stay in your browser’s history.
access-title = Accessibility
access-works = The page works with a keyboard and on a small screen. Text can be made twice as large. There is a light and a dark look.
access-tested = We check the pages with an automatic test. People who use screen readers have not tested them yet.
access-not-yet = Texts are in Finnish and English. There are no other languages yet.
