# Specialised and less common professions: studies, licences and titles.

holding-paramedic-area-name = Competence area in basic emergency care
holding-foot-care-area-name = Competence area in foot care
holding-fvq-health-name = Further vocational qualification in health care
holding-fvq-massage-name = Further vocational qualification in massage
holding-svq-rehab-name = Specialist qualification in rehabilitation and guidance
holding-vq-pharmacy-name = Vocational qualification in pharmaceutics
holding-vq-dental-technology-name = Vocational qualification in dental technology
holding-ecec-studies-name = Early childhood education studies, 60 credits
holding-nurse-experience-name = Two years of work as a nurse
holding-clinical-master-name = Master's degree in nursing at a university of applied sciences
holding-rehab-degree-name = Finnish rehabilitation counsellor's degree
holding-podiatrist-degree-name = Finnish podiatrist's degree
holding-prosthetist-degree-name = Finnish orthotist-prosthetist's degree
holding-pharmacist-degree-name = Finnish farmaseutti degree
holding-chief-pharmacist-degree-name = Finnish proviisori degree
holding-psychologist-degree-name = Finnish master's degree in psychology
holding-speech-therapist-degree-name = Finnish master's degree in logopedics
holding-specialist-doctor-training-name = Specialist doctor training
holding-podiatrist-title-name = Title of podiatrist
holding-prosthetist-title-name = Title of orthotist-prosthetist
holding-masseur-title-name = Title of trained masseur
holding-pharmacist-licence-name = Licence as a farmaseutti
holding-chief-pharmacist-licence-name = Licence as a proviisori
holding-psychologist-licence-name = Licence as a psychologist
holding-speech-therapist-licence-name = Licence as a speech therapist
holding-rehab-licence-name = Licence as a rehabilitation counsellor
holding-specialist-doctor-licence-name = Right to work as a specialist doctor

step-paramedic-area-name = Find a school that teaches emergency care
step-paramedic-area-what = You choose emergency care when you apply (perustason ensihoidon osaamisala). Not every school has it. The school selects students with a test.
step-paramedic-area-how = Search Studyinfo for perustason ensihoitaja and ask about the driving licence.

step-paramedic-area-later-name = Emergency care studies for practical nurses
step-paramedic-area-later-what = You are already a practical nurse. You study the units in emergency and acute care on top.
step-paramedic-area-later-how = Ask the school whether it also takes people who are practical nurses already.
step-paramedic-area-later-note = If you chose emergency care in your studies, you do not need this.

step-foot-care-area-name = Find a school that teaches foot care
step-foot-care-area-what = In practical nurse studies you choose a competence area. Ask whether the school has foot care (jalkojenhoidon osaamisala).
step-foot-care-area-how = Ask the school whether foot care can be chosen now.

step-fvq-health-study-name = Further qualification in health care
step-fvq-health-study-what = You study more beside your work (terveysalan ammattitutkinto). You choose plaster work or foot care.
step-fvq-health-study-how = Search Studyinfo for terveysalan ammattitutkinto.

step-fvq-massage-study-name = Massage studies
step-fvq-massage-study-what = You learn to massage and to guide the customer (hieronnan ammattitutkinto). You also learn to run a small business.
step-fvq-massage-study-how = Ask the school about the next group and how students are selected.

step-svq-rehab-study-name = Specialist qualification in disability services
step-svq-rehab-study-what = You learn to guide people in demanding situations and to develop the work. The qualification is called kuntoutus-, tuki- ja ohjauspalvelujen erikoisammattitutkinto.
step-svq-rehab-study-how = Ask your employer and a school whether you can study beside your work.

step-vq-pharmacy-study-name = Pharmaceutical technician studies
step-vq-pharmacy-study-what = You learn the work of a pharmacy and a medicine store (lääkealan perustutkinto). Only some towns teach it.
step-vq-pharmacy-study-how = Search Studyinfo for lääkealan perustutkinto.

step-vq-pharmacy-apprenticeship-name = Pharmaceutical technician by apprenticeship
step-vq-pharmacy-apprenticeship-what = You work in a pharmacy and study at the same time (oppisopimus). You get a wage.
step-vq-pharmacy-apprenticeship-how = Ask a pharmacy near you for a place.

step-vq-dental-technology-study-name = Dental laboratory studies
step-vq-dental-technology-study-what = You learn to make parts of dentures by hand and with machines (hammastekniikan perustutkinto).
step-vq-dental-technology-study-how = Search Studyinfo for hammastekniikan perustutkinto.

step-rehab-degree-name = Rehabilitation counsellor's degree
step-rehab-degree-what = You learn to guide a person with an illness or injury. You also learn about services and benefits.
step-rehab-degree-how = Look at the programme on Studyinfo and ask the school's applicant services.

step-podiatrist-degree-name = Podiatrist's degree
step-podiatrist-degree-what = You learn to examine and treat feet. Part of the studies is practice with clients.
step-podiatrist-degree-how = Look at the programme on Studyinfo and ask the school's applicant services.

step-prosthetist-degree-name = Orthotist-prosthetist's degree
step-prosthetist-degree-what = You learn to make and fit artificial limbs and supports. Part of the studies is practice.
step-prosthetist-degree-how = Search Studyinfo for apuvälinetekniikka.

step-ecec-studies-name = Early education studies for a sosionomi
step-ecec-studies-what = You study at least 60 credits of early childhood education and social pedagogy. You can choose them inside the sosionomi degree.
step-ecec-studies-how = Ask the school which studies you have to choose.
step-ecec-studies-note = If your degree already has these studies, you do not need this.

step-nurse-two-years-name = Two years of work as a nurse
step-nurse-two-years-what = You work as a nurse. The master's degree usually asks for work after the first degree.
step-nurse-two-years-how = Look for work in the field you want to specialise in.

step-clinical-master-name = Master's degree in clinical nursing
step-clinical-master-what = You study beside your work and go deeper into your field (ylempi ammattikorkeakoulututkinto). The degree gives no new licence.
step-clinical-master-how = See on Studyinfo which schools take nurses and when to apply.

step-pharmacist-degree-name = Degree of farmaseutti
step-pharmacist-degree-what = You study at a university for three years. Six months of it is practice in a pharmacy.
step-pharmacist-degree-how = Look at the programme on Studyinfo and ask the school's applicant services.

step-chief-pharmacist-degree-name = Degree of proviisori
step-chief-pharmacist-degree-what = You study at a university for five years: first the farmaseutti studies, then two more years.
step-chief-pharmacist-degree-how = Look at the programme on Studyinfo and ask the school's applicant services.

step-chief-pharmacist-after-name = From farmaseutti to proviisori
step-chief-pharmacist-after-what = You are already a farmaseutti. You study at a university for two more years.
step-chief-pharmacist-after-how = Look at the programme on Studyinfo and ask the school's applicant services.

step-psychologist-degree-name = Master's degree in psychology
step-psychologist-degree-what = You study at a university for about five and a half years. Five months of it is practice.
step-psychologist-degree-how = See the entrance exam on Studyinfo. You can also begin at an open university.

step-speech-therapist-degree-name = Master's degree in logopedics
step-speech-therapist-degree-what = You study logopedics at a university for about five years. The time is an estimate.
step-speech-therapist-degree-how = Look at the programme on Studyinfo and ask the school's applicant services.

step-specialist-training-name = Specialist doctor training
step-specialist-training-what = You work as a doctor under guidance and study your own specialty at the same time (erikoislääkärikoulutus).
step-specialist-training-how = Ask a medical faculty how to apply for the specialty.
step-specialist-training-note = Are you a specialist from abroad? Ask LVV before you apply for training.

step-title-podiatrist-name = Title of podiatrist
step-title-podiatrist-what = The Finnish Supervisory Agency (LVV) enters you in the register (Terhikki). After that you may use the title jalkaterapeutti.
step-title-podiatrist-how = Apply for the title in LVV’s online service when your qualification is ready. If you studied abroad, you also need language proof.

step-title-prosthetist-name = Title of orthotist-prosthetist
step-title-prosthetist-what = The Finnish Supervisory Agency (LVV) enters you in the register (Terhikki). After that you may use the title apuvälineteknikko.
step-title-prosthetist-how = Apply for the title in LVV’s online service when your qualification is ready. If you studied abroad, you also need language proof.

step-title-masseur-name = Title of trained masseur
step-title-masseur-what = The Finnish Supervisory Agency (LVV) enters you in the register (Terhikki). After that you may use the title koulutettu hieroja.
step-title-masseur-how = Apply for the title in LVV’s online service when your qualification is ready. If you studied abroad, you also need language proof.

step-licence-rehab-name = Licence as a rehabilitation counsellor
step-licence-rehab-what = The Finnish Supervisory Agency (LVV) enters you in the register (Suosikki). After that you may use the title kuntoutuksen ohjaaja.
step-licence-rehab-how = Ask your school whether it sends the application for the whole group.

step-licence-pharmacist-name = Licence as a farmaseutti
step-licence-pharmacist-what = The Finnish Supervisory Agency (LVV) gives you the right to work as a farmaseutti. Your name goes into the register (Terhikki).
step-licence-pharmacist-how = If you studied in Finland, ask your school whether it sends the application. If you studied abroad, send LVV your language certificate and study certificates.

step-licence-chief-pharmacist-name = Licence as a proviisori
step-licence-chief-pharmacist-what = The Finnish Supervisory Agency (LVV) gives you the right to work as a proviisori. Your name goes into the register (Terhikki).
step-licence-chief-pharmacist-how = If you studied in Finland, ask your school whether it sends the application. If you studied abroad, send LVV your language certificate and study certificates.

step-licence-psychologist-name = Licence as a psychologist
step-licence-psychologist-what = The Finnish Supervisory Agency (LVV) gives you the right to work as a psychologist. Your name goes into the register (Terhikki).
step-licence-psychologist-how = If you studied in Finland, ask your school whether it sends the application. If you studied abroad, send LVV your language certificate and study certificates.

step-licence-speech-therapist-name = Licence as a speech therapist
step-licence-speech-therapist-what = The Finnish Supervisory Agency (LVV) gives you the right to work as a speech therapist. Your name goes into the register (Terhikki).
step-licence-speech-therapist-how = If you studied in Finland, ask your school whether it sends the application. If you studied abroad, send LVV your language certificate and study certificates.

step-licence-specialist-doctor-name = Right to work as a specialist doctor
step-licence-specialist-doctor-what = The Finnish Supervisory Agency (LVV) gives you the right to work as a specialist. You apply when the training is done.
step-licence-specialist-doctor-how = Ask the university for a certificate of the training and apply to LVV.

step-licence-rehab-abroad-name = Rehabilitation counsellor's licence with a foreign degree
step-licence-rehab-abroad-what = LVV gives the licence when your training is accepted and you have shown your language skills.
step-licence-rehab-abroad-how = Ask LVV whether your degree equals that of a rehabilitation counsellor.

offer-basic-paramedic-name = Practical nurse, basic emergency care
offer-massage-name = Massage
offer-pharmacy-technician-name = Pharmaceutical technician
offer-dental-technology-name = Dental laboratory work
offer-rehab-counsellor-bachelor-name = Rehabilitation counsellor
offer-prosthetics-bachelor-name = Bachelor in prosthetics and orthotics
offer-podiatrist-bachelor-name = Podiatrist
offer-clinical-expert-master-name = Clinical expert, master's degree
offer-education-guidance-further-name = Further qualification in education and guidance
offer-disability-further-name = Further qualification in disability services
offer-elderly-care-specialist-name = Specialist qualification in elderly care
offer-dentistry-name = Dentistry
offer-early-childhood-teacher-name = Early childhood education teacher
offer-pharmacy-name = Pharmacy
offer-psychology-name = Psychology
offer-logopedics-name = Logopedics
qualification-labour-market-training-name = Labour market training

fact-paramedic-school-2026-text = At Vamia in Vaasa an emergency care group began in August 2026. It was for people without the vocational qualification in social and health care.
fact-paramedic-units-75-text = The emergency care area has two units, 75 competence points in all.
fact-paramedic-driving-licence-text = One school asks for a class B driving licence when the driving studies begin. You pay for the licence yourself.
fact-area-later-estimate-text = The length of these extra studies is our estimate.
fact-foot-care-area-schools-text = Several vocational schools have taught foot care to practical nurses. This is old information.
fact-foot-care-area-open-text = The code of the foot care area is an old one. We do not know whether it is part of the studies of 2024.
fact-foot-care-fvq-text = Old information: the further qualification in foot care was for trained people with work experience. It gives no protected title.
fact-fvq-health-areas-text = The further qualification in health care has two areas: immobilisation (plaster) and foot care.
fact-svq-rehab-areas-text = You become a specialist instructor in disability services (vammaisalan erityisohjaaja) when you choose that area.
fact-massage-entry-text = One school first takes people who know health care, social services or sports. Your health and language must be enough for the work.
fact-massage-time-text = In one school the studies took 1.5 to 2 years. This is old information.
fact-pharmacy-vq-180-text = The qualification in pharmaceutics is 180 competence points. It was renewed on 1 August 2024.
fact-pharmacy-apprenticeship-text = You can also become a pharmaceutical technician by apprenticeship. Only some towns teach it.
fact-dental-technology-180-text = The qualification in dental technology is 180 competence points.
fact-rehab-210-text = The degree is 210 credits, about 3.5 years. Laurea did not offer it in autumn 2024.
fact-rehab-schools-text = Before autumn 2023 only JAMK and SAMK trained rehabilitation counsellors. Then Laurea joined.
fact-podiatry-210-text = The podiatrist's degree is 210 credits, 3.5 years.
fact-prosthetics-210-text = The degree has 210 credits. A group began at Metropolia in autumn 2023. Ask when the next one begins.
fact-podiatry-two-schools-text = In 2020 two schools trained podiatrists: Metropolia and Xamk.
fact-ecec-bachelor-60-text = An ECEC sosionomi has a bachelor's degree in social services and health care. It holds at least 60 credits of early childhood education and social pedagogy.
fact-ecec-studies-estimate-text = 60 credits is about a year of studies. How they fit into the degree is our estimate.
fact-master-two-years-text = Metropolia asks for two years of work after the first degree. This is from 2024.
fact-clinical-master-90-text = At Oamk the clinical expert degree is 90 credits, 1 to 2.5 years. This is from 2024.
fact-pharmacy-3-and-2-text = Farmaseutti studies take three years, proviisori two more. Three universities had places in 2024.
fact-pharmacy-practice-text = The studies have two practice periods of three months in a pharmacy. The practice is paid.
fact-psychology-330-text = A psychologist's studies are 330 credits, about 5.5 years. Seven universities teach psychology.
fact-psychology-few-places-text = About 1 to 5 of 100 applicants get a place. Allow time, and have another plan too.
fact-logopedics-masters-text = A speech therapist has a master's degree in logopedics. After it you apply for the licence.
fact-specialist-five-years-text = Specialist doctor training takes at least five years full-time.
fact-specialist-paid-estimate-text = A doctor in specialist training is usually paid for the work. We have not confirmed this.
fact-health-protected-titles-text = Podiatrist, trained masseur and orthotist-prosthetist are protected titles. Only people in the register may use them.
fact-more-licensed-professions-text = Farmaseutti, proviisori, psychologist, speech therapist and specialist doctor are licensed professions.
fact-elderly-specialist-entry-text = One school asks for a qualification in the field and a job in elderly care.
fact-dentistry-330-text = A dental degree is 330 credits, 5.5 years. Four universities teach it. This is old information.
fact-ecec-oulu-lapland-2026-text = In autumn 2026 the universities of Oulu and Lapland began a programme for people with work experience in early education. The application time was 10–24 March 2026. There were 22 places.
fact-schools-only-in-opintopolku-text = We have no list of schools for this qualification. Studyinfo (Opintopolku) shows which schools take students now.

advice-school-not-known-text = We do not know which schools teach this now. Search Studyinfo by the name of the qualification, or ask applicant services.
