# Work ability, rehabilitation and returning to the field.

# What a person has
holding-health-statement-name = An assessment of your health for work
holding-skills-up-to-date-name = Skills that are up to date
holding-care-skills-up-to-date-name = Care skills that are up to date
holding-nursing-skills-up-to-date-name = Nursing skills that are up to date
holding-register-checked-name = A checked entry in the register
holding-medication-refreshed-name = Refreshed medication skills

# Steps: what am I able to do
step-health-check-name = Have a health check
step-health-check-what = You talk about your health and work with a nurse or doctor. If needed, a doctor can write a statement (B-lausunto).
step-health-check-how = Book a time with your wellbeing services county's health services, or with occupational health care if you have it.
step-health-talk-name = Talk about your ability to work
step-health-talk-what = You tell what is hard for you at work. Together you think about which work could suit you.
step-health-talk-how = Book a time with a nurse where you get health services now.
step-kela-assessment-name = Kela's rehabilitation assessment
step-kela-assessment-what = Several experts find out with you what you are able to do (ammatillinen kuntoutusselvitys). You get a plan for work.
step-kela-assessment-how = Ask a doctor for a B-statement (B-lausunto) and fill in Kela's form KU 101.
step-taito-name = Kela's Taito rehabilitation
step-taito-what = You get long coaching towards work, in a group and alone. It is for adults whose ability to work is reduced.
step-taito-how = Ask a doctor and Kela whether Taito rehabilitation suits you.
step-pension-rehabilitation-name = Rehabilitation from a pension company
step-pension-rehabilitation-what = A pension company may help if you have worked about five years. It helps you go on in your work or change work.
step-pension-rehabilitation-how = Ask your own pension company whether you can get rehabilitation.
step-nuotti-name = NUOTTI coaching for young people
step-nuotti-what = A coach of your own helps you find your strengths and a direction. You need no doctor's statement.
step-nuotti-how = Apply to Kela for NUOTTI coaching, or ask Ohjaamo to help you apply.
step-work-ability-coordinator-name = Meet a work ability coordinator
step-work-ability-coordinator-what = One person gathers your support. They know the services of work, health and Kela.
step-work-ability-coordinator-how = Ask employment services or the wellbeing services county for a work ability coordinator (työkykykoordinaattori).
step-tailored-trial-name = Try work fitted to you
step-tailored-trial-what = The work is fitted to you. Hours can be few, and heavy tasks can be left out.
step-tailored-trial-how = Tell employment services which tasks suit you and suggest a work trial.
step-rehabilitative-work-name = Rehabilitative work activity
step-rehabilitative-work-what = You take part in guided activity on some days of the week. You see what you can manage and get support.
step-rehabilitative-work-how = Ask your own adviser whether this service (kuntouttava työtoiminta) is available now.
step-disability-benefit-clarification-name = Sort out your benefit while ill
step-disability-benefit-clarification-what = A doctor, Kela and a pension company find out which benefit is yours. It may be sickness allowance, rehabilitation support or a pension.
step-disability-benefit-clarification-how = Ask your doctor which statement is needed.

# Steps: returning to the field
step-check-register-name = Check your right to practise
step-check-register-what = You look at what the register says about you (JulkiTerhikki and JulkiSuosikki).
step-check-register-how = Search for your own name in JulkiTerhikki or JulkiSuosikki.
step-medication-refresh-name = Refresh your medication skills
step-medication-refresh-what = You go over medication and dose calculations. The employer tests you before you give medicines on your own.
step-medication-refresh-how = Ask an employer or a school what you need to go over.
step-update-training-name = Update training for returners
step-update-training-what = You go over the knowledge of the field and do practice periods. Sometimes it is labour market training.
step-update-training-how = Ask employment services and a school whether update training starts near you.
step-start-with-induction-name = Start work with a good induction
step-start-with-induction-what = You work as a substitute in a unit you know. Somebody guides you in the beginning.
step-start-with-induction-how = Call your former workplace and ask for an induction.

# Facts
fact-health-check-in-county-text = Without occupational health care you get the check from the wellbeing services county. We read this on one county's page.
fact-health-talk-first-text = Health care is the right place to talk about work ability. Ask where you are a patient what they can do.
fact-kela-assessment-form-text = The assessment needs Kela's form KU 101 and a doctor's B-statement.
fact-kela-assessment-days-text = The assessment is at most 12 days, with 1 to 3 follow-up days. It is free for you.
fact-rehabilitation-allowance-text = An adult may get rehabilitation allowance (kuntoutusraha) during Kela's vocational rehabilitation.
fact-taito-fifteen-months-text = Taito rehabilitation lasts about 15 months.
fact-pension-rehabilitation-five-years-text = If you have worked about five years and earned enough, a pension company handles rehabilitation. Otherwise Kela does.
fact-nuotti-16-29-text = NUOTTI is for ages 16 to 29. There are at most 20 meetings over ten months. No doctor's statement is needed.
fact-youth-rehabilitation-no-allowance-text = Since 2025 young people generally get no rehabilitation allowance during NUOTTI coaching.
fact-work-ability-coordinator-gathers-text = A work ability coordinator gathers support from different services. Check whether your area has one.
fact-tailored-tasks-possible-text = Tasks and hours can sometimes be limited. This is our estimate.
fact-rehabilitative-work-entry-text = The law has changed. People on unemployment benefit come in through a joint plan of several services. People on social assistance come in through an activation plan. We have not confirmed from which day.
fact-rehabilitative-work-ends-planned-text = Rehabilitative work activity is planned to be reformed. We have not confirmed a decision.
fact-disability-benefits-decided-elsewhere-text = Kela and pension companies decide on sickness allowance, rehabilitation support and pensions. This service cannot decide on them.
fact-registers-at-lvv-text = Since 1 January 2026 the rights to practise and the registers are with the Finnish Supervisory Agency (LVV). Before that they were with Valvira.
fact-licence-stays-in-register-text = A right and a title generally stay in the register unless they have been restricted. We have not confirmed this with the authority.
fact-medication-plan-of-employer-text = The employer must have a plan for medication. Every shift must have enough trained professionals.
fact-update-training-half-year-text = One update course took about half a year, with theory and two practice periods. Other courses may differ.
fact-induction-in-familiar-unit-text = It is easiest to start in a unit you know. This is our advice.

# Advice
advice-update-training-when-nobody-takes-on-text = No job at once? Ask employment services whether your area has update training. One such course took about half a year.
advice-rehabilitative-work-may-change-text = The rules of rehabilitative work activity are changing. Ask employment services what is in force now.
advice-nuotti-for-the-young-text = Kela gives NUOTTI coaching to people aged 16 to 29. You get a coach of your own. You need no doctor’s statement.
advice-benefit-while-ill-text = Ask your doctor and Kela which benefit is yours while you are ill. It may be sickness allowance, rehabilitation support or a pension.
advice-nuotti-pays-no-allowance-text = NUOTTI coaching generally pays no rehabilitation allowance. Ask Kela which support you get during it.
advice-this-is-not-medical-advice-text = We do not assess your health. Take these ideas with you to your own talk with a doctor.
advice-five-years-of-work-decides-who-rehabilitates-text = If you have worked about five years, a pension company may handle your rehabilitation. Otherwise ask Kela.
