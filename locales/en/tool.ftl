# What the editors' command says and draws. The page does not load these words.

## Kinds of steps

tool-kind-language = language
tool-kind-study = studies
tool-kind-apprenticeship = apprenticeship
tool-kind-work-trial = work trial
tool-kind-coaching = coaching
tool-kind-recognition = recognition
tool-kind-licence = licence or register
tool-kind-job = job
tool-kind-rehabilitation = rehabilitation
tool-kind-guidance = guidance

## sotepolku graph

tool-graph-title-goal = Steps that lead to: { $goal }
tool-graph-title-whole = All steps and goals
# Read by screen readers before the list.
tool-graph-summary = The picture has { $steps ->
        [one] one step
       *[other] { $steps } steps
    } and { $goals ->
        [one] one goal
       *[other] { $goals } goals
    }. Arrows run from a step to what it gives, and from there to what needs it.
tool-graph-says-step = { $step }. Needs: { $needs }. Gives: { $gives }.
tool-graph-says-goal = Goal: { $goal }. Needs: { $needs }.
tool-graph-nothing = nothing
tool-graph-step = step
tool-graph-goal = goal
tool-graph-holding = what a step gives
tool-graph-level = level (a higher one will do)
tool-graph-gives = the step gives it
tool-graph-needs = is needed
tool-graph-one-of = this or another dashed line
tool-graph-ends = last step of a pathway
tool-graph-written = Needs: { $needs }
tool-graph-ends-with = At the end: { $step }
tool-graph-aside = What many steps need, and the steps that give it
tool-graph-no-step = No step gives this.
tool-graph-also = Also: { $steps }

## sotepolku coverage

tool-coverage-working = Making plans: { $people }. This takes a moment.
tool-coverage-heading = { $people } imagined people, of { $all } different ones. Day: { $day }.
tool-coverage-least = fewest
tool-coverage-median = middle
tool-coverage-most = most
tool-coverage-people = people
tool-coverage-soon = occupations in 2 years
tool-coverage-occupations = occupations
tool-coverage-pathways = pathways
tool-coverage-contacts = contacts
tool-coverage-dead-ends = dead ends
tool-coverage-by-answer = By answer: the number of the person in the middle, when people stand in order
tool-coverage-unused-steps = Steps that none of them gets: { $count }
tool-coverage-asks = (they were not asked: { $questions })
tool-coverage-unasked = Questions that none of them is asked: { $count }
tool-coverage-ends = Where plans end too soon
tool-dead-end-nothing = no goal at all
tool-dead-end-no-occupation = only nearer goals, no occupation
tool-dead-end-nobody-to-ask = nobody to ask right away
tool-heat-title = Occupations that a pathway leads to
# Variables: $down and $across are the names of two questions.
tool-heat-note = { $down } and { $across }. The number is that of the person in the middle. People: { $people }.
tool-heat-soon = Within two years
tool-heat-occupations = In all
tool-heat-people = people: { $people }

## sotepolku stale

tool-stale-heading = To look at again by { $day }. Entries: { $count }. Sources: { $sources }.
tool-stale-nothing = Nothing has to be looked at again by { $day }.
tool-stale-no-address = (no address: find the source by its title)
# Said at the end of the list.
tool-stale-then = Read the source. Mend what has changed. Then give each entry its new days: checked and review-by.

## sotepolku links

# Headings of lists. Each line below them: where the address stands, the address, what was answered.
tool-links-fine = Fine
tool-links-elsewhere = Leads elsewhere for now: see that it is the right page
tool-links-moved = Moved: write the new address
tool-links-refused = Does not answer programs: open it in a browser
tool-links-no-answer = No answer: try again later, then find a new address
tool-links-gone = The page is gone: find a new address, and see whether the fact still holds
tool-links-summary = Addresses: { $count }
tool-links-no-network = There is no network here. No address was checked.

## sotepolku diff

tool-diff-heading = People: { $people }. Their pathway plan changes: { $changed }.
tool-diff-nothing = People: { $people }. Nobody's pathway plan changes.
tool-diff-answers = Answers
tool-diff-answer-gone = The answer to "{ $question }" is no longer there. It was left out.
tool-diff-answer-new = The answer to "{ $question }" was not there before. It counts now.
tool-diff-state = The state changes: { $from } → { $to }
tool-diff-no-goal = not among the goals
tool-diff-pathway-gone = A pathway goes: { $steps } ({ $months })
tool-diff-pathway-new = A new pathway: { $steps } ({ $months })
tool-diff-pathway-longer = A pathway gets longer: { $steps } (before { $before }, now { $months })
tool-diff-pathway-shorter = A pathway gets shorter: { $steps } (before { $before }, now { $months })
tool-diff-months = { $min }–{ $max } months
tool-diff-now = What to do now
tool-diff-now-order = The order changes: before { $from }, now { $to }
tool-diff-contacts = Contacts
tool-diff-gone = Goes: { $what }
tool-diff-new = New: { $what }
tool-diff-other = Another name or address: { $what }
tool-diff-people = { $count ->
        [one] One person
       *[other] { $count } people
    }: { $names }
tool-diff-people-more = { $count } people: { $names } and others
tool-diff-section = { $what }: changes { $changes }, people { $people }
