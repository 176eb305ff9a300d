# Below the questions, and the questions on paper.

## How many occupations have a pathway so far. It stands below each question and is read aloud once after each answer.
# Variables:
#   $ahead (Number) - occupations that are open or within reach
so-far-count =
    { $ahead ->
        [0] So far: no direct pathway to an occupation yet. There are nearer goals to start from.
        [one] So far: a pathway to one occupation.
       *[other] So far: a pathway to { $ahead } occupations.
    }
# Variables:
#   $soon (Number) - of those, how many can be reached within a year
so-far-soon =
    { $soon ->
        [0] Each of them takes more than a year.
        [one] One of them takes a year at most.
       *[other] { $soon } of them take a year at most.
    }
# Variables:
#   $longer (Number) - how many take more than a year since the last answer; at least one
so-far-longer =
    { $longer ->
        [one] One takes longer than before. Its pathway is still there.
       *[other] { $longer } take longer than before. Their pathways are still there.
    }
# Variables:
#   $fewer (Number) - how many fewer than before the last answer; at least one
so-far-fewer =
    { $fewer ->
        [one] One fewer than before: it needs something more.
       *[other] { $fewer } fewer than before: they need something more.
    }
# A link.
# Variables:
#   $closed (Number) - occupations that are not open right now; at least one
so-far-closed =
    { $closed ->
        [one] See what could open the other one
       *[other] See what could open the other { $closed }
    }

## The questions on paper
paper-questions-title = Questions on paper
paper-questions-lead = Print these sheets and answer with a pen. Then type the symbols into the page, or give the sheets to somebody who does.
paper-questions-receive = Type in answers from paper
paper-questions-first = Sheet 1: the first questions
paper-questions-more = Sheet 2: to make the pathways fit better
paper-questions-tick = Tick the boxes that fit you.
paper-questions-empty = Leave empty what you do not know or do not want to say. You still get pathways.
paper-questions-private = What you tick tells about you. Give this sheet only to somebody you trust, and take it back.
paper-questions-one = Tick one.
paper-questions-several = Tick as many as fit.
paper-questions-number = Write the number.
paper-questions-municipality = Write the name of the municipality.
paper-questions-row = Your symbols in one row
paper-questions-row-how = Write the symbol of every box you ticked, one in each box below. Write a number or a name behind its letter, such as M34. Whoever types can also read the ticks above.
paper-questions-type = Open this address and type the row. It begins with the symbol in the first box.
paper-questions-qr = A QR code with the same address.

## A row typed in from paper
receive-paper-title = Answers from paper
# A link to the questions on paper follows.
# Variables:
#   $form - the symbol with which the row begins, such as "SP1"
#   $place - the letter of the question about the municipality
receive-paper-how = From paper: type { $form } and then the symbol of each ticked box, for example { $form } A1 F3 M34. A municipality is { $place } and its name.
# Variables:
#   $count (Number) - how many symbols were read
receive-paper-came =
    { $count ->
        [one] One symbol was read from paper. Compare it with the sheet.
       *[other] { $count } symbols were read from paper. Count the ticks on the sheet and compare.
    }
receive-paper-empty = There is no symbol after the first one. Type the symbols of the ticked boxes.
receive-paper-form = We do not know this sheet. Check that the row begins with { $form }. If the sheet says something else, reload the page: the sheet may be newer.
# Variables:
#   $symbol - what was typed, such as "Z1"
receive-paper-stray = “{ $symbol }” is not on the sheet.
# Variables:
#   $question - a question's short name, such as "Your age"
#   $symbols - what was typed, such as "F9"
receive-paper-no-answer = { $question }: “{ $symbols }” is not an answer to this.
receive-paper-twice = { $question }: “{ $symbols }” do not go together. Only one can be right.
