# Recognition of training from abroad, and licences.

holding-study-direction-name = Advice on using your earlier degree
holding-lvv-nurse-decision-name = LVV's decision on your nursing degree
holding-lvv-comparison-name = LVV's comparison of your training
holding-foreign-training-accepted-name = Training from abroad accepted
holding-doctor-degree-accepted-name = Medical degree accepted
holding-doctor-practice-done-name = Six months of practice as a doctor
holding-doctor-exam-1-name = First doctor exam passed
holding-doctor-exam-2-name = Second doctor exam passed
holding-doctor-training-accepted-name = Medical training accepted
holding-doctor-licence-name = Doctor's licence
holding-dentist-degree-accepted-name = Dental degree accepted
holding-dentist-practice-done-name = Practice as a dentist
holding-dentist-exams-name = Dentist exams passed
holding-dentist-training-accepted-name = Dental training accepted
holding-dentist-licence-name = Dentist's licence
holding-ecec-teacher-qualification-name = Eligibility as an early childhood teacher

step-simhe-name = Guidance for people with a degree (SIMHE)
step-simhe-what = An adviser looks at your foreign degree with you. You learn whether bridging studies, a decision or a new degree suits you best.
step-simhe-how = Contact a university that gives SIMHE guidance and tell them about your degree.

step-recognition-eu-name = Apply for recognition of your degree
step-recognition-eu-what = The Finnish Supervisory Agency (LVV) recognises degrees of nurses, midwives and pharmacists that meet the EU directive. To work in the profession you still need the licence and a language certificate.
step-recognition-eu-how = Read on LVV's website which papers you need, and send the application.

step-lvv-application-name = Application to LVV
step-lvv-application-what = The Finnish Supervisory Agency (LVV) compares your training with the Finnish degree. It tells you which studies you still need.
step-lvv-application-how = Collect your certificates and get certified copies of them.
step-lvv-application-note = The application goes by post. Ask LVV about the fee and the time.

step-bridging-name = Bridging training for nurses
step-bridging-what = You do the missing studies at a university of applied sciences, with practice in three shifts. It is free.
step-bridging-how = Ask a university of applied sciences when the next group starts.
step-bridging-note = You need about A2 Finnish to start and B1 at the end. It gives no Finnish degree and no student benefits.

step-additional-studies-name = Additional studies that LVV orders
step-additional-studies-what = If something is missing from your training, LVV orders additional studies. You agree on them with a school yourself.
step-additional-studies-how = Show LVV's decision to a school and ask whether you can study there.
step-additional-studies-note = If LVV orders no studies, you do not need this step.

step-topup-name = A Finnish degree with your studies counted
step-topup-what = You take a nursing degree in Finland. The school can count your earlier studies. Sometimes there are paid TopUp groups too.
step-topup-how = Ask the university of applied sciences how much of your studies it can accept.

step-licence-nurse-abroad-name = Licence as a nurse with a foreign degree
step-licence-nurse-abroad-what = The Finnish Supervisory Agency (LVV) gives you the right to work as a nurse (laillistus). Your name goes into the register (Terhikki).
step-licence-nurse-abroad-how = Send LVV your language certificate and your study certificates.

step-doctor-recognition-eu-name = Apply for recognition of your medical degree
step-doctor-recognition-eu-what = The Finnish Supervisory Agency (LVV) recognises medical degrees that meet the EU rules. For the licence you also need a language certificate.
step-doctor-recognition-eu-how = Read on LVV's website which papers you need, and send the application.

step-doctor-degree-decision-name = Decision on your medical degree
step-doctor-degree-decision-what = The Finnish Supervisory Agency (LVV) first decides whether it accepts your degree. The other steps begin only after this.
step-doctor-degree-decision-how = Read on LVV's website which papers a doctor needs.

step-doctor-practice-name = Six months of practice as a doctor
step-doctor-practice-what = You do a paid practice period in public health care. Only practice after LVV's decision counts.
step-doctor-practice-how = Ask a hospital or a health centre for a trainee doctor's place (amanuenssi).

step-doctor-exam-clinical-name = Doctor exam 1: clinical exam
step-doctor-exam-clinical-what = A written exam at Tampere University. You need a language certificate before it (YKI 3).
step-doctor-exam-clinical-how = Look up the exam days and registration on Tampere University's pages.

step-doctor-exam-health-system-name = Doctor exam 2: Finnish health care
step-doctor-exam-health-system-what = A written exam on Finnish health care. You may already work in a hospital with a restricted licence.
step-doctor-exam-health-system-how = Ask LVV about a restricted licence when you have passed exam 1.

step-doctor-exam-patient-name = Doctor exam 3: patient exam
step-doctor-exam-patient-what = You see patients at a health centre and it is filmed. You need a language certificate at level B2 (YKI 4).
step-doctor-exam-patient-how = Get the B2 language certificate first.

step-dentist-recognition-eu-name = Apply for recognition of your dental degree
step-dentist-recognition-eu-what = The Finnish Supervisory Agency (LVV) recognises degrees that meet the EU rules. For the licence you also need a language certificate.
step-dentist-recognition-eu-how = Read on LVV's website which papers you need, and send the application.

step-dentist-degree-decision-name = Decision on your dental degree
step-dentist-degree-decision-what = The Finnish Supervisory Agency (LVV) first decides whether it accepts your degree. The application goes by post.
step-dentist-degree-decision-how = Get certified copies of your certificates.

step-dentist-practice-name = Practice in dental care
step-dentist-practice-what = You practise in a health care unit before the exams.
step-dentist-practice-how = Ask the oral health care of a wellbeing services county for a place.

step-dentist-exams-name = Dentist exams
step-dentist-exams-what = You show your skills in exams at a university.
step-dentist-exams-how = Ask LVV where the exams are and how to register.

step-dentist-restricted-licence-name = Dentist work on a restricted licence
step-dentist-restricted-licence-what = You work for at least a year on a restricted licence. Then you can apply for the full licence.
step-dentist-restricted-licence-how = Apply to LVV for the restricted licence when you have passed the exams.

step-lvv-practical-nurse-title-name = Apply for the practical nurse title with a qualification from abroad
step-lvv-practical-nurse-title-what = The Finnish Supervisory Agency (LVV) compares your training with practical nurse training. If it is enough, you may use the title lähihoitaja.
step-lvv-practical-nurse-title-how = Collect your certificates, certified copies and language certificate.
step-lvv-practical-nurse-title-note = If the training is not enough, a vocational school can recognise your skills. Then you study only what is missing.

step-lvv-comparison-name = Ask LVV to compare your degree
step-lvv-comparison-what = The Finnish Supervisory Agency (LVV) compares your training with the Finnish one. It tells you what is still missing.
step-lvv-comparison-how = Read the page for your own profession on LVV's website.

step-adaptation-period-name = Adaptation period or aptitude test
step-adaptation-period-what = You work in your profession under supervision for some time, or take a test. You look for the workplace yourself.
step-adaptation-period-how = Show LVV's decision to employers and ask for a place.
step-adaptation-period-note = If LVV does not ask for this, skip the step.


step-licence-social-services-abroad-name = Licence as a sosionomi with a foreign degree
step-licence-social-services-abroad-what = The Finnish Supervisory Agency (LVV) enters you in the register (Suosikki). After that you may use the title sosionomi.
step-licence-social-services-abroad-how = Send LVV your language certificate and your study certificates.

step-licence-social-worker-abroad-name = Licence as a social worker with a foreign degree
step-licence-social-worker-abroad-what = The Finnish Supervisory Agency (LVV) enters you in the register (Suosikki). You need a master's degree in social work.
step-licence-social-worker-abroad-how = Send LVV your language certificate and your study certificates.

step-oph-early-childhood-name = Decision on your early childhood degree
step-oph-early-childhood-what = The Finnish National Agency for Education decides what your foreign degree gives in Finnish early childhood education. A teacher needs to be eligible.
step-oph-early-childhood-how = Ask the Finnish National Agency for Education which papers you need.

step-oph-decision-name = Decision on your degree (Opetushallitus)
step-oph-decision-what = The Finnish National Agency for Education can decide which Finnish degree yours equals. The decision costs money, and not every job asks for it.
step-oph-decision-how = Read the agency's guide on recognition of degrees.

step-oph-statement-name = A statement on your vocational qualification
step-oph-statement-what = The Finnish National Agency for Education can say what your training equals here. The statement gives no professional title.
step-oph-statement-how = Ask the agency whether the statement suits you and what it costs.

fact-lvv-authority-text = Since 1 January 2026 the Finnish Supervisory Agency (LVV) gives the rights to practise. Before that it was Valvira.
fact-lvv-fees-and-times-open-text = We did not find LVV's fees and processing times for 2026. The times are estimates.
fact-lvv-nurse-application-text = The application goes by post with certified copies. If you have a place in bridging training, say so and attach the proof.
fact-lvv-may-order-studies-text = LVV compares the training and may order additional studies.
fact-additional-studies-own-search-text = You arrange the additional studies with a school yourself. The school may ask for an application. You pay the costs.
fact-additional-studies-language-text = The school may test your language. Level B1 is our estimate.
fact-bridging-free-30-60-text = Bridging training is free. In one school it is 30–60 credits (opintopiste).
fact-bridging-duration-text = The training takes from about 9 months to 1.5 years, depending on the school.
fact-bridging-finnish-text = You usually need Finnish at A2.1 to start. Practice needs B1.
fact-bridging-no-degree-no-benefits-text = The training gives no Finnish degree and no student benefits.
fact-topup-example-text = Savonia had a TopUp group in 2024, for example. The students paid themselves and got a Finnish degree.
fact-eu-automatic-recognition-text = EU/EEA degrees of doctors, dentists, general nurses, midwives and pharmacists are recognised automatically if they meet the EU rules.
fact-eu-recognition-without-language-text = Without a language certificate you get only recognition, not the right to work. An older union article said otherwise.
fact-licence-language-proof-text = With training from abroad you need language proof. For example at least 3 (B1) in every part of the same YKI test.
fact-licence-language-may-rise-text = A higher language requirement has been proposed. We found no decision.
fact-health-licensed-professions-text = Doctors, dentists, nurses, physiotherapists and radiographers, for example, need a licence.
fact-nurse-degree-not-practical-nurse-text = A nursing degree never gives the title of practical nurse.
fact-care-assistant-tasks-while-waiting-text = A care assistant is not a licensed professional, normally gives no medicines and is not alone on a shift.
fact-ended-nurse-projects-text = SOTE-silta ended in 2020 and Urareitti in 2018.
fact-doctor-order-of-steps-text = LVV accepts the degree first. Then come six months of practice and three exams.
fact-doctor-practice-after-decision-text = Only practice done after the decision counts.
fact-doctor-practice-language-text = The employer decides which language level is enough for practice. B1 is our estimate.
fact-doctor-three-exams-text = The three exams are at Tampere University and are taken in order.
fact-doctor-exam-languages-text = You need at least YKI 3 before the written exams and YKI 4 (B2) for the patient exam.
fact-doctor-restricted-licence-text = After the first exam you can get a restricted licence for a hospital. After the second it can cover a health centre.
fact-doctor-three-years-text = The exams took about three years on average. This is from the 2010s.
fact-doctor-five-year-limit-text = Take the first patient exam within five years of exam 1. Otherwise you must retake both written exams.
fact-dentist-order-of-steps-text = The order is: degree accepted, practice, exams, restricted licence, full licence.
fact-dentist-restricted-one-year-text = Work on a restricted licence lasts at least one year.
fact-dentist-papers-text = Send LVV certified copies, not originals that you will need later.
fact-dentist-language-open-text = We could not confirm the language level for dentists before the exams. B1 is our estimate.
fact-practical-nurse-title-abroad-text = You apply to LVV for the title with certified copies and language proof, and there is a fee.
fact-practical-nurse-work-without-title-text = In health care a person with enough training may do the work, but may not use the title.
fact-other-health-compared-text = Other EU/EEA health training is compared with the Finnish one. An adaptation period or a test may be required.
fact-social-eu-general-system-text = EU/EEA social welfare training is compared with the Finnish one. An adaptation period or a test may be required.
fact-social-licensed-professions-text = Social workers, bachelors of social services (sosionomi), geronomi and rehabilitation counsellors need a licence from LVV.
fact-social-worker-masters-text = A social worker needs a master's degree with social work studies.
fact-social-language-open-text = We did not check the exact language rule for social welfare. Ask LVV.
fact-adaptation-own-workplace-text = You find the workplace for the adaptation period yourself.
fact-adaptation-language-text = The employer judges your language. Level B1 is our estimate.
fact-paramedic-abroad-text = Paramedic training from the EU/EEA can be recognised for EU/EEA citizens. Without language proof it gives no licence.
fact-simhe-free-guidance-text = Ten universities and universities of applied sciences gave free SIMHE guidance in 2024. We have not confirmed it for 2026.
fact-oph-decides-early-childhood-text = The Finnish National Agency for Education decides on foreign early childhood degrees. This is from an older page.
fact-oph-decides-degrees-text = The Finnish National Agency for Education recognises foreign degrees. Ask about the terms for your case.
fact-oph-statement-vocational-text = The Finnish National Agency for Education gives statements on vocational qualifications. We have not checked this.
fact-oph-fees-and-times-open-text = We did not find the agency's fees and processing times. The times are estimates.

advice-nurse-is-not-practical-nurse-text = Your nursing degree can never give the practical nurse title. Apply for the nurse licence, or take the practical nurse qualification.
advice-lvv-not-valvira-text = Send your application to the Finnish Supervisory Agency (LVV), not to Valvira. The address is PO Box 20, 13035 LVV.
advice-lvv-ask-fee-and-time-text = Ask LVV about the fee and the waiting time before you apply.
advice-papers-missing-text = Are papers missing? Ask the authority first what you can send instead.
advice-no-licence-without-language-text = Study the language while you wait. Without language proof there is no licence.
advice-licence-language-may-rise-text = The language requirement may rise. Check it with LVV before you take a test.
advice-bridging-place-first-text = Ask about a place in bridging training already now. If you get one, attach the proof to the application.
advice-nurse-projects-ended-text = SOTE-silta and Urareitti have ended. Ask about today's bridging training.
advice-nurse-work-while-waiting-text = Without the licence you may not work as a nurse. You can do assisting work if you have the right to work.
advice-doctor-no-practice-before-decision-text = Do not start the practice before LVV's decision. Earlier practice does not count.
advice-doctor-five-years-text = Take the patient exam within five years of the first exam. Otherwise you take both written exams again.
advice-dentist-keep-originals-text = Do not send your original certificates. You will need them later.
advice-practical-nurse-without-title-text = You may be able to do care work before you have the title. The employer decides whether your training is enough.
advice-licence-own-profession-only-text = A licence covers only the profession you studied for. For other professions you need a new degree.
advice-midwife-trained-in-eu-text = Are you a midwife? A midwife degree that meets the EU rules is recognised automatically. Ask LVV before you start a new degree.
advice-midwife-trained-elsewhere-text = Is your degree already in this profession? LVV can compare it with the Finnish one. Ask before you start a new degree.
advice-paramedic-trained-abroad-text = Are you a paramedic from the EU/EEA? Ask LVV about recognition before you start a new degree.
advice-social-worker-needs-masters-text = A social worker needs a master's degree. A bachelor's degree may fit the work of a sosionomi.
advice-ecec-teacher-ask-oph-text = Early childhood degrees are decided by the Finnish National Agency for Education, not by LVV.
advice-other-degree-no-licence-text = A degree from another field gives no licence in care. It can still shorten new studies.
