## What a person has already
step-open-studies-path-name = Apply by the open studies path
step-open-studies-path-what = You apply for a degree with the open studies you have done. Each school says which studies it accepts.
step-open-studies-path-how = Send your credits to the applicant services and ask when you can apply.

fact-units-included-as-they-are-text = A unit is counted as it is if your certificate follows requirements in force or in their transition time.
fact-old-units-compared-text = Are the requirements of your units old? Then teachers compare them with today’s and judge if your skills are up to date.
fact-skills-from-anywhere-text = Skills from work, volunteering, military or civil service and hobbies can count too. Take your study certificates and work certificates to the planning talk (HOKS).
fact-skills-shown-in-demonstration-text = Skills without a certificate can be shown in a demonstration (näyttö). If something is missing, you learn that first.
fact-units-time-estimate-text = Estimate: units you already have shorten the studies. What is left takes 1–12 months for the care assistant and 6–30 for the practical nurse.
fact-experience-time-estimate-text = Estimate: a year or more of care work shortens the studies. Care assistant studies then take 3–15 months, practical nurse studies 18–36.
fact-hygiene-passport-no-end-text = A hygiene passport is valid until further notice. You do not renew it.
fact-hygiene-passport-original-text = The employer must see one original part of the passport: the card or the paper certificate.
fact-young-work-15-text = An employer may hire a person who is 15 and has finished basic education.
fact-young-work-17-text = Without basic education a young person may be hired in the year in which they turn 17.
fact-young-light-work-14-text = In the year you turn 14 you may do light work in holidays and for short times. A guardian gives permission.
fact-young-dangerous-work-text = Work that is dangerous for young people is not for under-16s. At 16 and 17 it is allowed only with safety and guidance arranged.

advice-bring-certificates-of-units-text = Proof: the certificate of your units or a transcript. Old units are compared with today’s requirements.
advice-bring-certificates-from-abroad-text = Take the certificates of your care training to the school. Ask them to recognise what you know. The studies may then be shorter.
advice-bring-proof-of-work-text = Proof: work certificates that say what you did and how long, from any country. What the papers do not prove you can show in a demonstration (näyttö).
advice-show-care-without-papers-text = Ask for a written note about your volunteering. Caring at home teaches too: tell the school, and show what you can do in a demonstration (näyttö).
advice-show-hygiene-passport-text = Your hygiene passport is enough, wherever you got it in Finland. Show the employer the card or the original certificate.
advice-open-studies-ask-terms-text = Proof: a transcript of your open studies. Ask first: schools accept 55 to 60 credits on different terms.
advice-licence-in-hand-text = You already have the right to work in your own profession. The employer checks it in the public register.
advice-young-worker-text = Under 18: an employer may hire you at 15 when you have finished basic education. Ask which tasks and hours are allowed at your age.
