# Jobs by place and month.

advice-pn-jobs-lappi-text = In June 2026 Lapland had 229 unemployed practical nurses and 87 open practical nurse jobs. The jobs and the jobseekers did not match.
advice-pn-jobs-keski-suomi-text = In June 2026 Central Finland had 524 unemployed practical nurses and 156 open practical nurse jobs. The jobs and the jobseekers did not match.
advice-pn-jobs-uusimaa-text = In June 2026 Uusimaa had 2,486 unemployed practical nurses and 446 open practical nurse jobs.
advice-pn-jobs-varsinais-suomi-text = In June 2026 Southwest Finland had 714 unemployed practical nurses and 141 open practical nurse jobs.
advice-pn-jobs-satakunta-text = In June 2026 Satakunta had 404 unemployed practical nurses and 32 open practical nurse jobs.
advice-pn-jobs-kanta-hame-text = In June 2026 Kanta-Häme had 286 unemployed practical nurses and 30 open practical nurse jobs.
advice-pn-jobs-pirkanmaa-text = In June 2026 Pirkanmaa had 1,018 unemployed practical nurses and 178 open practical nurse jobs.
advice-pn-jobs-paijat-hame-text = In June 2026 Päijät-Häme had 351 unemployed practical nurses and 40 open practical nurse jobs.
advice-pn-jobs-kymenlaakso-text = In June 2026 Kymenlaakso had 321 unemployed practical nurses and 27 open practical nurse jobs.
advice-pn-jobs-etela-karjala-text = In June 2026 South Karelia had 238 unemployed practical nurses and 6 open practical nurse jobs.
advice-pn-jobs-pohjois-savo-text = In June 2026 North Savo had 328 unemployed practical nurses and 71 open practical nurse jobs.
advice-pn-jobs-pohjois-karjala-text = In June 2026 North Karelia had 342 unemployed practical nurses and 42 open practical nurse jobs.
advice-pn-jobs-etela-pohjanmaa-text = In June 2026 South Ostrobothnia had 236 unemployed practical nurses and 36 open practical nurse jobs.
advice-pn-jobs-pohjanmaa-text = In June 2026 Ostrobothnia had 210 unemployed practical nurses and 37 open practical nurse jobs.
advice-pn-jobs-keski-pohjanmaa-text = In June 2026 Central Ostrobothnia had 124 unemployed practical nurses and 10 open practical nurse jobs.
advice-pn-jobs-pohjois-pohjanmaa-text = In June 2026 North Ostrobothnia had 833 unemployed practical nurses and 100 open practical nurse jobs.
advice-pn-jobs-kainuu-text = In June 2026 Kainuu had 97 unemployed practical nurses and 12 open practical nurse jobs.

advice-support-jobs-2026-text = In June 2026 your region had at most ten open jobs in this group of occupations. There were more jobseekers.
advice-nurse-jobs-2026-text = The shortage of nurses has eased. In February 2026 the wellbeing counties were planning layoffs. Ask how it is in your area.
advice-lapland-saves-text = In November 2025 the wellbeing services county of Lapland was saving money. That limited hiring, though many people retire.
advice-central-finland-elderly-care-text = In November 2025 Central Finland said that workers were needed in elderly care.
advice-mikkeli-needs-workers-text = In November 2025 Mikkeli said that social and health care workers were needed.
advice-permit-list-north-savo-text = In November 2025 only doctors and dentists were on North Savo’s shortage list for work permits in this field. Ask Migri what it means for you.
advice-permit-list-lapland-text = In Lapland many social and health care occupations were on the regional work permit list in June 2025. We have not read the list. Ask Migri.

fact-june-2026-figures-text = The figures are from June 2026 and include summer jobs. We read them from a copy of official data made by others.
fact-nurses-not-among-five-2025-text = In autumn 2025 nurses were no longer among the five worst shortage occupations.
fact-lapland-saving-2025-text = In November 2025 the shortage in Lapland was mostly in tourism. Savings of the wellbeing county limited hiring in social and health care.
fact-lapland-applicants-2024-text = In 2024 the wellbeing county of Lapland had about five applications for each post.
fact-demand-2025-11-text = Employment areas said in November 2025: Mikkeli needed social and health care workers, Central Finland people for elderly care.
fact-north-savo-permits-2025-text = North Savo's list is of 27 November 2025. It does not name practical nurses or nurses.
fact-lapland-permits-2025-text = In Lapland's guideline of June 2025 most of the occupations were in social and health care, trade and services. We have not read the list.
