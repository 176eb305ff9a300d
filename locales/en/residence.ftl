# Residence and permits: steps, facts and advice.

holding-residence-in-finland-name = Home in Finland or permit to move

step-asylum-right-to-work-name = Wait for the right to work
step-asylum-right-to-work-what = The right to work begins some time after you applied for asylum. Check your own date with the Finnish Immigration Service (Migri).
step-asylum-right-to-work-how = Ask at your reception centre from which day you may work.

step-work-permit-from-abroad-name = Job and work permit from abroad
step-work-permit-from-abroad-what = First you find an employer in Finland. Then you apply for a residence permit for work. The Finnish Immigration Service (Migri) decides.
step-work-permit-from-abroad-how = Look at open jobs on Job Market Finland and ask whether the employer helps with the permit.
step-work-permit-from-abroad-note = The time is an estimate. Check the terms and the fee with Migri.

step-student-permit-from-abroad-name = A residence permit for studies
step-student-permit-from-abroad-what = When you have a study place, you apply for a residence permit for studies. With it you may also work part of the time.
step-student-permit-from-abroad-how = Read the terms on Migri's pages as soon as you get a place.
step-student-permit-from-abroad-note = The time is an estimate. Check the fee and the money you must show with Migri.
step-job-search-permit-name = A residence permit to look for work
step-job-search-permit-what = After the degree you apply for a permit to stay in Finland and look for work. With it you may work.
step-job-search-permit-how = Apply to Migri before your permit for studies ends.
step-job-search-permit-note = The time is an estimate. Check the fee and the terms with Migri.
holding-finnish-degree-name = A higher education degree from Finland

fact-asylum-work-3-or-6-months-text = By an older guide, the right to work starts 3 months after applying if you showed a travel document. Otherwise it starts after 6 months. The guide is from 2019.
fact-asylum-rules-may-change-text = New EU rules began in June 2026. We do not know whether they changed the right to work. Ask Migri.
fact-asylum-outside-services-text = Asylum seekers are outside integration services and employment services. This is from 2023.
fact-asylum-practice-in-studies-text = By an older guide, practice that belongs to studies may be possible without the right to work.
fact-asylum-fees-open-text = We are not sure whether an asylum seeker pays a tuition fee in 2026.
fact-temporary-protection-work-study-text = Temporary protection gives the right to work, to study and to use employment services at once.
fact-temporary-protection-until-2027-text = The EU has extended temporary protection until 4 March 2027.
fact-temporary-protection-municipality-text = You can apply for a municipality of residence after one year in Finland. Without it many benefits are limited.
fact-work-permit-3-or-6-months-text = If the job ends, you have 3 months to find a new one. Specialists, managers and people with over two years on a work permit have 6 months.
fact-work-permit-tied-text = A work permit can be tied to one occupation. We have not checked this on Migri's pages.
fact-work-permit-needs-job-text = A permit for work usually needs a job first. We have not checked the terms and times.
fact-shortage-list-2026-text = The national list of shortage occupations was in force until 11 June 2026. We found no new list.
fact-shortage-lists-regional-text = Regions have their own lists, and the lists differ. They change about every half year.
fact-student-permit-whole-studies-text = A permit for studies can cover the whole study time. This is from 2022.
fact-student-permit-30-hours-text = On a student permit you may do paid work 30 hours a week on average over the year. Practice that belongs to the degree is not limited.
fact-student-permit-income-text = A student may need to show 800 euros a month. This is not from Migri's own page: check it there.
fact-after-degree-permit-2-years-text = After a degree you can get a permit to look for work for up to two years. This is from 2022.
fact-apprenticeship-which-permit-text = If more than half of the studies is apprenticeship, you apply for a permit based on work. Otherwise it is based on studies.
fact-student-permit-school-fee-2026-text = From 1 August 2026 vocational studies cost a fee for some. You pay if you are from outside the EU and your permit is based on studies. The school sets the price.
fact-student-permit-school-fee-stays-text = If your first permit was for studies, the fee can go on until you have a permanent permit. Ask the school.

advice-asylum-seeker-rules-text = Employment services are not for you yet. The reception centre advises you. A negative decision can end the right to work.
advice-asylum-seeker-studies-text = Ask the school about fees and the terms of practice before you start.
advice-temporary-protection-rights-text = You may work and study at once. The protection runs until 4 March 2027. Watch whether it is extended.
advice-temporary-protection-home-municipality-text = Have you lived in Finland for a year? Apply for a municipality of residence from the Digital and Population Data Services Agency (DVV).
advice-work-permit-losing-job-text = If your job ends, you have 3 or 6 months to find a new one. Check with Migri that your permit covers a new occupation.
advice-shortage-list-open-text = The list of shortage occupations affects how easily you get a permit. We did not find the list after June 2026. Ask Migri.
advice-student-permit-hours-text = You may do paid work 30 hours a week on average. Count the hours over the whole year.
advice-student-permit-money-text = Check with Migri how much money you must show.
advice-after-degree-job-search-text = After the degree you may get a permit to look for work. Check the terms with Migri in good time.
advice-apprenticeship-permit-text = An apprenticeship can affect your residence permit. Ask Migri and the school before you sign.
advice-student-permit-school-fee-text = You may have to pay for vocational studies. Ask the school for the price before you apply.
holding-study-permit-name = A residence permit for studies
