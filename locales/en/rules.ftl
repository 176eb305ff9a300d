# Rules that no step says by itself, and projects that have ended.

fact-earnings-related-steps-2024-text = The earnings-related unemployment allowance falls by 20 per cent after 40 paid days. After 170 days it is 25 per cent lower than at the start. The rule began on 2 September 2024.
advice-earnings-related-allowance-falls-text = If you get earnings-related allowance from an unemployment fund, it falls after 40 and again after 170 paid days. Ask your fund how it goes for you before you choose a long way.

fact-jobseeker-answers-in-time-text = Since 1 March 2026 your job search can end the first time you do not answer the authority in time. The authority decides each case.
advice-answer-employment-services-in-time-text = Answer the messages of the employment services in time. If you fail to answer even once, your job search can end (since 1 March 2026).

fact-study-aid-housing-2025-text = Since 1 August 2025 Kela pays students a housing supplement (opintotuen asumislisä). It is 80 per cent of the rent. The most is 216, 248 or 296 euros a month, depending on the town.
advice-rent-while-studying-text = If you get the study grant, Kela may pay a part of your rent as a housing supplement (opintotuen asumislisä). It replaced the general housing allowance of students on 1 August 2025. Ask Kela.

fact-integration-support-planned-text = A new integration support (kotoutumistuki) has been planned from 1 January 2027 for people who move to Finland after that. We found no decision.
advice-integration-support-planned-text = A new benefit for newcomers (kotoutumistuki) has been planned for 2027. Ask Kela what holds when you come.

fact-espoo-recruitment-5000-text = Espoo may pay 5,000 euros to an employer once. This is for hiring a resident who has been unemployed for three months. The resident is under 30 or speaks a foreign language. The job lasts 12 months at 80 per cent of full time or more.
advice-espoo-pays-employers-text = If you live in Espoo, the city may pay your employer 5,000 euros once. The employer applies before the job starts, and the city decides. Check the terms with the city.

fact-aland-own-administration-text = Åland has an administration of its own. The rules of mainland Finland do not hold there as such.
advice-aland-own-rules-text = You live in Åland: many rules and services there are its own. Check each step with Åland's employment authority (AMS).

fact-care-assistant-set-2021-text = Under the requirements of 2021 care-assistant studies were two units of 25 and 35 competence points.
advice-care-assistant-units-from-before-2024-text = Did you do care-assistant units before August 2024? They were other units, 25 and 35 competence points. The school decides how they count now.

fact-social-student-substitute-text = A student of social welfare who has done the required studies may substitute for a limited time, with guidance. This is from before 2026.
advice-social-student-may-substitute-text = As a student of social services or social work you may be able to substitute for a professional. Ask the employer which studies you need first.

fact-vocational-fee-temporary-protection-text = According to a news report the tuition fee of vocational education does not apply to people with temporary protection.
advice-vocational-fee-exempt-protection-text = With temporary protection the tuition fee that began on 1 August 2026 should not concern you. Show your permit to the school and ask.

advice-no-extract-for-practice-with-older-people-text = No criminal record extract (rikosrekisteriote) is given for volunteering or for practice during studies with older people. With children it is different.

fact-project-resource-centre-text = The project Töitä tarjolla, tekijää kaivataan had a resource centre in Kemi and Tornio. It tried out ways to recruit and to get to know the work. It ended on 31 October 2023.
advice-resource-centre-has-ended-text = The resource centre of Länsi-Pohja was a project that ended in 2023. Today ask the employment services, Lappia and the wellbeing services county of Lapland.

fact-project-vauhdittamo-text = Vauhdittamo in Lieksa and Juuka was a project with an own coach and a workshop. It ended on 31 December 2023.
advice-vauhdittamo-has-ended-text = Vauhdittamo was a project that ended in 2023. We do not know if the name is still used. Ask the employment services for a coach.

fact-project-vikkelasti-text = The project Vikkelästi töihin in Pirkanmaa made a way of mentoring and coaching for immigrants. It ended on 31 December 2023.
advice-vikkelasti-has-ended-text = Vikkelästi töihin was a project that ended in 2023. Ask the employment services and the schools what they have now.
