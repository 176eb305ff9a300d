# A pathway for a calendar: what the page says, and what the calendar says.

## On the page
calendar-title = The steps in your calendar
calendar-what = You get a file that a calendar can open. It holds the steps of this pathway and the earliest month of each.
# Variables:
#   $goal - name of a goal
calendar-who = Anyone who sees your calendar also sees your goal and your steps: { $goal }. None of your answers are in the file.
calendar-save = Save for your calendar
calendar-saved = The file is with your downloads: sotepolku.ics. Open it in your calendar.
calendar-not-saved = Your browser did not save the file. Try another browser.

## In the calendar
# Variables:
#   $step - name of a step
calendar-now = Begin: { $step }
# Variables:
#   $step - name of a step
calendar-begin = This month at the earliest: { $step }
# Variables:
#   $month - name of a month
#   $year - a year
calendar-month = You can begin in { $month } { $year } at the earliest. This entry stands for the whole month: the exact day is not known. The time is an estimate.
# Variables:
#   $months - names of months
calendar-season = It can only begin in { $months }.
calendar-from = From today a rule is in force
calendar-until = Last day on which a rule is in force
# Variables:
#   $step - name of a step
calendar-rule = It belongs to this step: { $step }.
calendar-again = Look at your pathway again
calendar-again-why = In three months your situation and the rules can change. Check your answers.
# Variables:
#   $goal - name of a goal
calendar-goal = Sotepolku. Goal: { $goal }
