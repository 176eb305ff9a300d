# Handing answers on, and answers that come from another device.

## Share or move to another device
share-heading = On another device
share-title = Share or move to another device
share-lead = Take your answers to another device, or give them to somebody who helps you. They travel in a link or a code. No server keeps them.
share-none = You have not answered anything yet, so there is nothing to hand on.
share-what-title = What goes along
share-private = A private matter. Take it along only if the other person needs it.
share-private-too = Take the private ones along too
share-cost = Pathways there are worked out without what you leave out. We then assume that nothing stands in the way. Some pathways can be missing.
share-preview-title = This is what the other person sees
share-nothing-left = Nothing. You have left everything out.
share-month = Shared in
# Variables:
#   $month (Text) - 1 to 12
#   $year (Text)
share-month-named = { $month }/{ $year }
share-ways-title = Hand it on
share-who-reads = Anyone who gets this link or code can see the answers in it. They are not locked. If you send it in a message, the message service can read it too.
share-qr-title = Show a picture
share-qr-how = Open the camera of the other phone and point it here.
share-qr-alt = A QR code with the link. The same link stands below.
share-link-title = Send a link
share-link-label = The link
share-copy = Copy the link
share-send = Share…
# What the phone's share sheet shows.
share-sheet-title = Sotepolku
share-code-title = Read a code aloud
share-code-how = The other person opens “I have a code, a link or a file” and types this. Capital or small letters, with or without gaps: all are right. There is no letter O, I, L or U.
share-file-title = Keep a file
share-file-how = The file holds the answers as text, and the link. Delete it when you no longer need it.
share-file-save = Save as a file
share-case-title = Something is wrong in a pathway?
share-case-how = Save this case and send it to those who keep the content. The file holds the answers ticked above, and nothing else.
share-case-save = Save this case
share-receive = I have a code, a link or a file
onward-share = Show it on a phone, send a link, or give it to your counsellor.

## Answers from another device
receive-title = Answers from another device
receive-lead = You see the answers first. Nothing changes here before you say so.
receive-code-label = Type the code or paste the link
receive-open = Show the answers
receive-file-title = Or open a file
receive-file-label = A file that Sotepolku saved
receive-came = These answers came from another device. Look at them first.
receive-preview-title = The answers
# Variables:
#   $months (Number) - how many months ago they were handed on; three at least
receive-old = These answers are { $months } months old. Check the ones that may have changed: age, permit, work situation.
receive-left-out-title = We did not understand everything. The rest is here.
# Variables:
#   $question - a question's short name, such as "Your age"
receive-left-out-answer = { $question }: the answer, or a part of it, is not known here.
receive-left-out-old = An answer to a question that is no longer asked.
receive-left-out-new = Answers to questions that this page does not know yet. Reload the page and try again.
receive-replaces = You have answers or notes of your own here. If you use these, your own go.
receive-use = Use these answers
receive-keep-own = Keep mine
receive-do-not-use = Do not use them
receive-problem-empty = Type the code or paste the link first.
receive-problem-long = This is too long for a code. Copy only the code or the link.
# Variables:
#   $symbol - a letter or mark that was typed
receive-problem-symbol = “{ $symbol }” is never in a code. Check it and try again.
receive-problem-form = We cannot read this code. Check its first letter. If it is right, reload the page: the code may be newer than this page.
receive-problem-wrong = Something in this code is wrong, or a part of it is missing. Compare it with the other device, group by group.

## What just happened
notice-copied = The link is copied.
notice-not-copied = Your browser did not let us copy. Press the link and copy it yourself.
notice-file-saved = The file is with your downloads: sotepolku.txt.
notice-not-saved = Your browser did not let us save a file. Copy the link instead.
notice-file-unreadable = We could not read this file. Choose the file that Sotepolku saved.
notice-received = The answers are in use here now.
