# Higher education, and the licence after a Finnish degree.

holding-uas-place-name = Place at a university of applied sciences
holding-uas-place-english-name = Study place in an English programme
holding-university-place-name = A place at a university
holding-public-health-nurse-degree-finland-name = Finnish degree as a public health nurse
holding-midwife-degree-finland-name = Finnish degree as a midwife
holding-paramedic-degree-finland-name = Finnish degree as a paramedic
holding-physiotherapist-degree-finland-name = Finnish degree as a physiotherapist
holding-occupational-therapist-degree-finland-name = Finnish degree as an occupational therapist
holding-radiographer-degree-finland-name = Finnish degree as a radiographer
holding-biomedical-scientist-degree-finland-name = Finnish degree as a biomedical laboratory scientist
holding-dental-hygienist-degree-finland-name = Finnish degree as a dental hygienist
holding-social-services-bachelor-degree-finland-name = Finnish degree in social services (sosionomi)
holding-gerontologist-degree-finland-name = Finnish degree as a geronomi
holding-social-worker-degree-finland-name = Finnish master's degree in social work
holding-doctor-degree-finland-name = Finnish medical degree
holding-dentist-degree-finland-name = Finnish dental degree
holding-public-health-nurse-licence-name = Licence as a public health nurse
holding-midwife-licence-name = Licence as a midwife
holding-physiotherapist-licence-name = Licence as a physiotherapist
holding-occupational-therapist-licence-name = Licence as an occupational therapist
holding-radiographer-licence-name = Licence as a radiographer
holding-biomedical-scientist-licence-name = Licence as a biomedical laboratory scientist
holding-dental-hygienist-licence-name = Licence as a dental hygienist
holding-social-services-licence-name = Licence as a sosionomi
holding-gerontologist-licence-name = Licence as a geronomi
holding-social-worker-licence-name = Licence as a social worker

step-uas-joint-application-name = Joint application to a degree programme
step-uas-joint-application-what = You apply on Studyinfo (korkeakoulujen yhteishaku). Places are given by certificates or by an entrance exam. Not everyone gets in the first time.
step-uas-joint-application-how = Look up the next dates on Studyinfo and choose up to six programmes.

step-uas-joint-application-english-name = Apply to a programme in English
step-uas-joint-application-english-what = You apply on Studyinfo in the January round. You need English at B2. Some schools also ask for Finnish.
step-uas-joint-application-english-how = Check on Studyinfo which language certificate the school wants.

step-open-uas-name = Open studies first
step-open-uas-what = You take open studies, for example beside work. With about 60 credits you can apply to the degree (avoimen väylä).
step-open-uas-how = Ask a university of applied sciences which open studies count for this path.
step-open-uas-note = The number of places is limited. The price is at most 15 euros per credit.

step-higher-education-pathway-name = Pathway from vocational to degree studies
step-higher-education-pathway-what = You take 15 credits of higher education studies during your vocational studies. Then you apply to the degree through this pathway.
step-higher-education-pathway-how = Ask your school's study counsellor whether your school has the pathway.

step-university-joint-application-name = Joint application to a university
step-university-joint-application-what = You apply on Studyinfo. Places are given by certificates or by an entrance exam. Read the requirements early.
step-university-joint-application-how = Look up the entrance exam and the dates for your field on Studyinfo.

step-nurse-degree-name = Nursing degree
step-nurse-degree-what = You study at a university of applied sciences for about 3.5 years. Part of it is practice with patients.
step-nurse-degree-how = Look at the programme on Studyinfo and ask the school's applicant services.

step-nurse-degree-english-name = Nursing degree in English
step-nurse-degree-english-what = You study for about 3.5 years in English or in two languages. Keep learning Finnish: you need it in practice and at work.
step-nurse-degree-english-how = Ask the school about the fee and Finnish lessons before you apply.

step-public-health-nurse-degree-name = Public health nurse degree
step-public-health-nurse-degree-what = You learn the work of child health clinics, school health care and prevention. You also qualify as a nurse.
step-public-health-nurse-degree-how = Look at the programme on Studyinfo and ask the school's applicant services.

step-midwife-degree-name = Midwife degree
step-midwife-degree-what = You learn to care for people who are pregnant or giving birth and for newborns. It is the longest of the nursing degrees.
step-midwife-degree-how = Look at the programme on Studyinfo and ask the school's applicant services.

step-paramedic-degree-name = Paramedic degree
step-paramedic-degree-what = You learn to care for people in emergencies and in an ambulance. You also qualify as a nurse.
step-paramedic-degree-how = Look at the programme on Studyinfo and ask the school's applicant services.

step-physiotherapist-degree-name = Physiotherapist degree
step-physiotherapist-degree-what = You learn to help people move and manage better. Part of the studies is practice.
step-physiotherapist-degree-how = Look at the programme on Studyinfo and ask the school's applicant services.

step-occupational-therapist-degree-name = Occupational therapist degree
step-occupational-therapist-degree-what = You learn to support people in everyday activities. Part of the studies is practice.
step-occupational-therapist-degree-how = Look at the programme on Studyinfo and ask the school's applicant services.

step-radiographer-degree-name = Radiographer degree
step-radiographer-degree-what = You learn to image patients and use the machines. Part of the studies is practice.
step-radiographer-degree-how = Look at the programme on Studyinfo and ask the school's applicant services.

step-biomedical-scientist-degree-name = Biomedical laboratory scientist degree
step-biomedical-scientist-degree-what = You learn to take samples and examine them in a laboratory. Part of the studies is practice.
step-biomedical-scientist-degree-how = Look at the programme on Studyinfo and ask the school's applicant services.

step-dental-hygienist-degree-name = Dental hygienist degree
step-dental-hygienist-degree-what = You learn to care for mouths and teeth and to prevent disease. Part of the studies is practice.
step-dental-hygienist-degree-how = Look at the programme on Studyinfo and ask the school's applicant services.

step-social-services-degree-name = Degree in social services (sosionomi)
step-social-services-degree-what = You learn to guide and support children, families and adults. Part of the studies is practice.
step-social-services-degree-how = Look at the programme on Studyinfo and ask the school's applicant services.

step-gerontologist-degree-name = Degree in elderly care (geronomi)
step-gerontologist-degree-what = You learn about services and guidance for older people. Part of the studies is practice.
step-gerontologist-degree-how = Look at the programme on Studyinfo and ask the school's applicant services.

step-social-services-degree-english-name = Social services degree in English
step-social-services-degree-english-what = You study social services in English. Learn Finnish at the same time, because you need it at work.
step-social-services-degree-english-how = Ask the school about the fee and Finnish lessons before you apply.

step-doctor-degree-name = Medical degree
step-doctor-degree-what = You study medicine at a university for about six years. The time is an estimate.
step-doctor-degree-how = Look at the programme on Studyinfo and ask the school's applicant services.

step-dentist-degree-name = Dental degree
step-dentist-degree-what = You study dentistry at a university for about 5.5 years. The time is an estimate.
step-dentist-degree-how = Look at the programme on Studyinfo and ask the school's applicant services.

step-social-worker-degree-name = Master's degree in social work
step-social-worker-degree-what = You study social work at a university for about five years. The time is an estimate.
step-social-worker-degree-how = Look at the programme on Studyinfo and ask the school's applicant services.

step-ecec-teacher-degree-name = Early childhood teacher's degree
step-ecec-teacher-degree-what = You study at a university for about three years (Bachelor of Education). The time is an estimate.
step-ecec-teacher-degree-how = Look at the programme on Studyinfo and ask the school's applicant services.

step-licence-nurse-finland-name = Nurse licence after your degree
step-licence-nurse-finland-what = The Finnish Supervisory Agency (LVV) gives you the right to work as a nurse. Usually the school sends the application for you.
step-licence-nurse-finland-how = Ask your school whether it sends the application for the whole group.

step-licence-public-health-nurse-name = Licence as a public health nurse
step-licence-public-health-nurse-what = The Finnish Supervisory Agency (LVV) gives you the right to work as a public health nurse. Your name goes into the register (Terhikki).
step-licence-public-health-nurse-how = If you studied in Finland, ask your school whether it sends the application. If you studied abroad, send LVV your language certificate and study certificates.

step-licence-midwife-name = Licence as a midwife
step-licence-midwife-what = The Finnish Supervisory Agency (LVV) gives you the right to work as a midwife. Your name goes into the register (Terhikki).
step-licence-midwife-how = If you studied in Finland, ask your school whether it sends the application. If you studied abroad, send LVV your language certificate and study certificates.

step-licence-physiotherapist-name = Licence as a physiotherapist
step-licence-physiotherapist-what = The Finnish Supervisory Agency (LVV) gives you the right to work as a physiotherapist. Your name goes into the register (Terhikki).
step-licence-physiotherapist-how = If you studied in Finland, ask your school whether it sends the application. If you studied abroad, send LVV your language certificate and study certificates.

step-licence-occupational-therapist-name = Licence as an occupational therapist
step-licence-occupational-therapist-what = The Finnish Supervisory Agency (LVV) gives you the right to work as an occupational therapist. Your name goes into the register (Terhikki).
step-licence-occupational-therapist-how = If you studied in Finland, ask your school whether it sends the application. If you studied abroad, send LVV your language certificate and study certificates.

step-licence-radiographer-name = Licence as a radiographer
step-licence-radiographer-what = The Finnish Supervisory Agency (LVV) gives you the right to work as a radiographer. Your name goes into the register (Terhikki).
step-licence-radiographer-how = If you studied in Finland, ask your school whether it sends the application. If you studied abroad, send LVV your language certificate and study certificates.

step-licence-biomedical-scientist-name = Licence as a biomedical laboratory scientist
step-licence-biomedical-scientist-what = The Finnish Supervisory Agency (LVV) gives you the right to practise. The title in the register is laboratoriohoitaja.
step-licence-biomedical-scientist-how = If you studied in Finland, ask your school whether it sends the application. If you studied abroad, send LVV your language certificate and study certificates.

step-licence-dental-hygienist-name = Licence as a dental hygienist
step-licence-dental-hygienist-what = The Finnish Supervisory Agency (LVV) gives you the right to work as a dental hygienist. Your name goes into the register (Terhikki).
step-licence-dental-hygienist-how = If you studied in Finland, ask your school whether it sends the application. If you studied abroad, send LVV your language certificate and study certificates.

step-licence-social-services-name = Licence as a sosionomi with a Finnish degree
step-licence-social-services-what = The Finnish Supervisory Agency (LVV) enters you in the register (Suosikki). After that you may use the title sosionomi.
step-licence-social-services-how = Ask your school whether it sends the application for the whole group.

step-licence-gerontologist-name = Licence as a geronomi
step-licence-gerontologist-what = The Finnish Supervisory Agency (LVV) enters you in the register (Suosikki). After that you may use the title geronomi.
step-licence-gerontologist-how = Ask your school whether it sends the application for the whole group.

step-licence-social-worker-name = Licence as a social worker with a Finnish degree
step-licence-social-worker-what = The Finnish Supervisory Agency (LVV) enters you in the register (Suosikki). After that you may use the title sosiaalityöntekijä.
step-licence-social-worker-how = Ask your school whether it sends the application for the whole group.

step-licence-doctor-name = Licence as a doctor
step-licence-doctor-what = The Finnish Supervisory Agency (LVV) gives you the right to work as a doctor. If you studied abroad, you need a language certificate.
step-licence-doctor-how = Ask your school or LVV how to apply for the licence.

step-licence-dentist-name = Licence as a dentist
step-licence-dentist-what = The Finnish Supervisory Agency (LVV) gives you the right to work as a dentist. If you studied abroad, you need a language certificate.
step-licence-dentist-how = Ask your school or LVV how to apply for the licence.

fact-joint-application-spring-text = Programmes in Finnish and Swedish: the spring round was 11–25 March 2025. We did not find the dates for 2027.
fact-joint-application-english-text = Programmes in English: the round was 7–21 January 2026. Check the dates for January 2027 on Studyinfo.
fact-joint-application-autumn-text = The autumn round was 1–11 September 2025, for studies from January. You could apply to up to six programmes.
fact-joint-application-answer-estimate-text = Estimate: the answer comes 3–5 months after the round opens. If you do not get a place, you can apply again in the next round.
fact-higher-terms-begin-text = The autumn term is from 1 August, the spring term from 1 January. Studies usually begin at the start of a term.
fact-joint-application-third-admitted-text = In autumn 2025 about a third of the applicants got a place.
fact-adjusted-grades-not-counted-text = Adjusted grades of a vocational qualification do not count in selection by certificate. The rule began in spring 2025.
fact-application-fee-100-text = Applicants from outside the EU/EEA usually pay an application fee of 100 euros, also for programmes in Finnish.
fact-he-tuition-full-cost-text = Some degrees carry a full-cost fee for people from outside the EU/EEA. These are degrees in other languages than Finnish or Swedish that start on 1 August 2026 or later.
fact-he-tuition-stays-text = The fee stays even if you change from a student permit to a work permit.
fact-he-tuition-temporary-protection-text = If you have temporary protection, you do not pay higher education fees.
fact-no-tuition-eu-text = The degree is free of tuition for citizens of EU and EEA countries.
fact-he-tuition-other-permits-text = Another permit than a student permit can free you from the fee. It depends on the permit. Ask the school.
fact-uas-entry-estimate-text = You need general upper secondary school, a vocational qualification or equal foreign schooling. Language level B2 is our estimate.
fact-university-language-estimate-text = University studies need strong Finnish or Swedish. B2 as the lowest level is our estimate.
fact-english-programme-languages-text = English is needed at B2 or higher. Finnish differs: TAMK asks for none at entry, Oamk asks for A2.
fact-english-degree-employer-language-text = A degree taken in Finland, also in English, led to the licence without a language test. This is from Valvira's time. The employer checks the language.
fact-open-uas-55-60-text = The path needs 55–60 credits of open studies. At least one school asks for no earlier schooling.
fact-open-uas-price-text = Open studies cost at most 15 euros per credit, so at most 900 euros.
fact-open-uas-places-text = The open path has its own places. The school selects the students.
fact-pathway-15-op-text = Lapland University of Applied Sciences has a 15-credit pathway during vocational studies.
fact-open-studies-and-benefit-text = Open higher education studies do not affect unemployment benefit if you are 25 or older. This holds for studies that start on 1 July 2026 or later. Folk high schools are not covered. Check with employment services.
fact-one-study-place-2027-text = Planned for 2027: when you accept a new higher education place, you give up the earlier one.
fact-nurse-210-text = A nursing degree is 210 credits, about 3.5 years.
fact-degree-sizes-240-270-text = Public health nurse and paramedic degrees are 240 credits. A midwife's degree is 270.
fact-degree-length-estimate-text = The degree takes about 3.5 years (210 credits). We have not confirmed the exact size.
fact-occupational-therapist-210-text = An occupational therapist's degree is 210 credits, about 3.5 years.
fact-public-health-nurse-double-text = A public health nurse is also a nurse.
fact-paramedic-is-licensed-nurse-text = Paramedic is not a licensed profession of its own. A paramedic graduate is licensed as a nurse.
fact-university-length-estimate-text = The lengths of university degrees are estimates. We have not confirmed them.
fact-ecec-teacher-bachelor-text = An early childhood teacher needs a Bachelor of Education.
fact-licence-finnish-degree-text = A degree taken in Finland has not needed a language test, and the school usually sent the application. This is from Valvira's time: check with LVV.

advice-he-tuition-fee-text = A degree in English may cost you a tuition fee. Ask the school for the price before you apply.
advice-he-tuition-ask-your-permit-text = Ask the school whether you have to pay. It depends on your permit.
advice-he-tuition-exempt-protection-text = Temporary protection frees you from the application fee and the tuition fee. Show your permit when you apply.
advice-he-application-fee-text = If you are not a citizen of an EU or EEA country, set aside 100 euros for the application fee.
advice-he-dates-2027-open-text = Check the application dates on Studyinfo. We do not know the dates for 2027 yet.
advice-one-study-place-text = If you already have a higher education place, ask before you take a new one. The rules are planned to change in 2027.
advice-vocational-adjusted-grades-text = If your certificate has adjusted grades, apply through the entrance exam.
advice-ask-simhe-about-old-studies-text = Ask SIMHE guidance whether your earlier degree can shorten the new studies.
advice-english-degree-still-needs-finnish-text = The employer checks that you know enough Finnish or Swedish. Without it a job is hard to get.
advice-not-admitted-open-studies-text = No place this time? You can take open studies first, also beside a job. With 55–60 credits you can use them to apply for the degree (avoimen väylä).
advice-open-studies-while-unemployed-text = Do you get unemployment benefit? Talk to employment services before you start. The rule changed on 1 July 2026.
advice-paramedic-register-as-nurse-text = After the degree, apply for the licence as a nurse.
fact-midwife-is-nurse-text = If you study to be a public health nurse, midwife or paramedic, you now also get a nursing degree.
fact-health-double-degrees-planned-end-text = The government has prepared a change to this. You would then study nursing first and the rest after it. Ask the school what holds now.
