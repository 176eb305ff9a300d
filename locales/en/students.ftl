## Students: finishing, and working meanwhile
holding-current-degree-name = The degree you are studying for

step-finish-care-assistant-name = Finish your care assistant units
step-finish-care-assistant-what = You already have a place. You do the units that are left and get a certificate.
step-finish-care-assistant-how = Ask your teacher which units are left and when you get the certificate.
step-finish-practical-nurse-name = Finish your practical nurse studies
step-finish-practical-nurse-what = You already have a place, so you do not apply again. You study what is left and show your skills at work (näyttö).
step-finish-practical-nurse-how = Look at your study plan (HOKS) with your teacher. Ask what is left and when you finish.
step-finish-education-guidance-name = Finish your studies in education and guidance
step-finish-education-guidance-what = You already have a place. You study what is left, at school and at workplaces.
step-finish-education-guidance-how = Look at your study plan (HOKS) with your teacher and agree on a day when you finish.
step-finish-vocational-name = Finish your vocational qualification
step-finish-vocational-what = With it you can apply to a university of applied sciences. It also counts when you study care later.
step-finish-vocational-how = Ask your study counsellor what is left.
step-finish-upper-secondary-name = Finish upper secondary school
step-finish-upper-secondary-what = After it you can apply to a university of applied sciences or a university.
step-finish-upper-secondary-how = Plan with your study counsellor when you finish and where you apply.
step-finish-uas-degree-name = Finish your degree
step-finish-uas-degree-what = You already have a place, so you do not apply again. The last practice and the thesis usually come at the end.
step-finish-uas-degree-how = Count your credits. Look with your teacher tutor at what is left.
step-finish-university-degree-name = Finish your university degree
step-finish-university-degree-what = You already have a place, so you do not apply again. The last courses and the thesis usually come at the end.
step-finish-university-degree-how = Look with the study counsellor of your faculty at what is left.

fact-finish-time-estimate-text = Estimate: the time left is counted from the usual length of the studies. Your own study plan tells it exactly.
fact-students-two-thirds-text = Students of the field may do the tasks of their own profession for a time. Two thirds of the studies must be passed first. Students never work on their own account.
fact-substitute-supervised-text = The employer names a supervisor in writing and judges whether the student can do the task.
fact-practical-nurse-student-medicine-text = A student may help with medicines only after passing the medication studies and showing the skill at work.

advice-student-substitute-now-text = You have done two thirds: you may work as a substitute in your own profession. Show your transcript to the employer. You need a named supervisor.
advice-student-substitute-later-text = As a substitute in your own profession you may work when two thirds are done. Before that you can do assisting work. The employer may also take you for practical nurse tasks if your skills are enough.
advice-practical-nurse-student-works-text = You may work as a substitute for a practical nurse while you study. The employer decides if your skills are enough. For medicines you need the studies and a shown skill.
advice-student-needs-finnish-for-work-text = A degree in English gives you the licence without a language test. The employer still checks your language. A language certificate (YKI) can help you to find work. Study Finnish all the time.
