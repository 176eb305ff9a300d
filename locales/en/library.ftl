# The library: pages that are written when the page is built. The app does not load these words.

library-title = Library
library-lead = Everything Sotepolku knows is here. You need not answer anything.
library-menu-start = Start
# Read aloud: the line of links from the library's own page to this one.
library-way = Where this page is
library-begin = Answer the questions
library-own-way = What is your own pathway?
library-own-way-what = Answer a few questions and see the steps that fit your situation. We send your answers nowhere.
# In the place of a page that is not on the device, without a line.
library-offline = This page is out of reach right now
library-offline-what = Your device has no connection. Without one, the library opens only the pages you have been to before. The questions and your pathways still work.
library-offline-again = Try again
library-missing = There is no such page
library-missing-what = The address is wrong, or the page has been taken away. Go on from here:

## Kinds of pages
library-kind-occupation = Occupations and goals
library-kind-qualification = Qualifications and courses
library-kind-step = Steps on the way
library-kind-service = Services
library-kind-contact = Contacts
library-kind-provider = Schools
library-kind-area = Employment areas
library-kind-county = Wellbeing services counties
library-kind-term = Words explained
library-one-occupation = Occupation or goal
library-one-qualification = Qualification or course
library-one-step = Step
library-one-service = Service
library-one-contact = Contact
library-one-provider = School
library-one-area = Employment area
library-one-county = Wellbeing services county
library-one-term = Word
library-about-occupation = What the work is, what it asks of you and how to get there.
library-about-qualification = Where you can study and where the qualification leads.
library-about-step = What happens, how long it takes and who decides.
library-about-service = Who can help you, and with what.
library-about-contact = Contacts by topic.
library-about-provider = Schools, their towns and what they teach.
library-about-area = Employment services and schools of your municipality.
library-about-county = Social and health services and schools of your region.
library-about-term = What the words of forms and offices mean.
library-goals-occupation = Occupations
library-goals-nearer = First goals
library-steps-language = Learning the language
library-steps-study = Studies
library-steps-apprenticeship = Apprenticeship
library-steps-work-trial = Trying the work
library-steps-coaching = Coaching
library-steps-recognition = Recognition of what you know
library-steps-licence = Licences and registers
library-steps-job = Work
library-steps-rehabilitation = Rehabilitation
library-steps-guidance = Guidance
library-trainings-vocational = Vocational qualifications
library-trainings-higher = Degrees
library-trainings-other = Other courses and tests

## Search
library-search = What are you looking for?
library-search-hint = Type an occupation, a school, a service or a municipality. Small spelling mistakes are fine.
# A number follows.
library-search-found = Results:
library-search-none = We found nothing. Try another word, or look at the lists below.

## On pages
# Variables:
#   $count (Number) - how many more there are
library-more-contacts =
    { $count ->
        [one] One more contact
       *[other] { $count } more contacts
    }
library-one-of = One of these is enough:
library-all-of = All of these:
# Variables:
#   $whom - a condition as a phrase
library-concerns = Concerns you if this is so: { $whom }
library-source = Source
# Variables:
#   $date - the day by which somebody must look again
library-review = to be checked again by { $date }
library-website = Website
library-see-pathway = See the pathway to this goal
library-needs = What you need
library-for-whom = Who it is for
library-other-lengths = For some people it takes another time
library-gives = What you get
library-qualifications = Qualifications and courses
library-last-steps = Steps that give you what you need
library-at-the-end = At the end:
library-earlier-steps = Earlier steps on different pathways
library-comes-from = You can come here from
library-vacancies = Vacancies
# Variables:
#   $what - the Finnish name of the occupation
library-vacancies-for = Search Job Market Finland for “{ $what }”
library-vacancies-all = Search for work in Job Market Finland
library-steps-before = Steps before this
library-steps-after = Steps after this
library-steps-beside = Time it together with
library-goals-next = Goals this leads to
library-goals-ahead = Goals that can have this on their way
library-qualification-after = Qualification or course
library-qualification-before = Qualification or course you need first
library-near-you = More contacts by topic:
library-code = National code
library-size = Size
# Variables:
#   $size (Number)
library-size-osp = { $size } competence points (osp)
library-size-op = { $size } credits (op, ECTS)
library-size-weeks = { $size } weeks
library-steps-leading = How to get it
library-steps-needing = Steps that need it
library-goals-with = Occupations where it is of use
# Variables:
#   $what - the Finnish name of the qualification
library-studies-for = Search Studyinfo (Opintopolku) for: { $what }
library-studies-here = Search Studyinfo (Opintopolku) for studies in these municipalities
library-look-in-opintopolku = Search Studyinfo (Opintopolku)
# Variables:
#   $name - the qualification
#   $count (Number) - how many schools teach it
library-qualification-what =
    { $name }. { $count ->
        [0] Where it leads and how to get it.
        [one] One school teaches it.
       *[other] { $count } schools teach it.
    }
library-helps-with = Steps this helps with
library-nationwide = Serves the whole of Finland.
library-serves = Serves these areas
library-service-of = Service
library-school-of = School
library-asked-about = You can ask here about these steps
library-term-steps = Steps that use this word
library-term-goals = Occupations and goals that use this word
library-term-services = Services that use this word
library-taught = What you can study here
library-steps-here = Steps you can take here
# Variables:
#   $what - which parts nobody has confirmed
library-unconfirmed = We could not confirm: { $what }.
library-unconfirmed-offers = what is taught
library-unconfirmed-website = the website
library-unconfirmed-campuses = the towns
# Variables:
#   $name - the school
#   $towns - its towns
library-school-in = { $name }: { $towns }. What you can study there.
# Variables:
#   $name - the school
library-school-what = { $name }. What you can study there.
library-municipalities = Municipalities
library-contacts-here = Who can help here
# Variables:
#   $name - the region
#   $towns - its municipalities
library-region-what = { $name }: contacts and schools. Municipalities: { $towns }.
