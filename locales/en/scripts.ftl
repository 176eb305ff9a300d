# What somebody says who calls or writes. The sentences come from the person: I, short, polite.
# What is sent is the Finnish text; these tell the reader what stands in it.

## Buttons and headings
script-title = What do I say?
script-write = Write a message
script-call-title = Say this on the phone or at the desk
script-letter-title = Write this
script-name-blank = Say or write your own name where it says [oma nimi]. This page does not ask for your name.
script-choose = Choose what you tell
script-choose-why = Only what is ticked is in the text. The page sends nothing: you call or send it yourself.
script-part-step = Step
script-part-goal = Goal
script-part-slowly = I ask for slow and easy Finnish
# Variables:
#   $number - a phone number
script-call = Call { $number }
script-copy = Copy the message
script-mail = Open in your email
# Variables:
#   $site - a short web address
script-open = Open { $site }
script-copied = The message is copied.
script-not-copied = Your browser did not copy the message. Select the text and copy it yourself.

## In all messages
# The square brackets stay in the text: the name is a blank.
say-hello = Hello, my name is [your name].
say-letter-hello = Hello,
say-letter-end = Kind regards
say-name = [your name]
say-phone = [phone number]
# Variables:
# Variables:
say-slowly-call = Could you please speak slowly?
say-slowly-letter = Could you please write in easy Finnish?

## What I want, by what the contact is for
say-want-employment = I want to work in social and health care.
say-ask-employment = Could I book an appointment with you?
say-subject-employment = A question about looking for work
say-want-integration = I need advice about life and work in Finland.
say-ask-integration = How can I begin?
say-subject-integration = A question about settling in Finland
say-want-applicant-services = I am interested in studying.
say-ask-applicant-services = Could you tell me how and when to apply?
say-subject-applicant-services = A question about applying
say-want-youth = I want to talk about studies and work.
say-ask-youth = When can I come by?
say-subject-youth = I would like to come and talk
say-want-recruitment = I am looking for work in social and health care.
say-ask-recruitment = Do you have work that would suit me?
say-subject-recruitment = A question about jobs
say-want-licence = I want to ask about a licence or a title.
say-ask-licence = Could you tell me which documents I need?
say-subject-licence = A question about a licence or a title
say-want-recognition = I have a question about a qualification.
say-ask-recognition = Could you tell me how to apply for a decision?
say-subject-recognition = A question about a qualification
say-want-benefits = I want to know what I can live on.
say-ask-benefits = Which benefits can I apply for, and how?
say-subject-benefits = A question about benefits
say-want-language = I want to study a language.
say-ask-language = Do you have a course that suits me?
say-subject-language = A question about a course
say-want-language-test = I want to take a language test.
say-ask-language-test = When and where is the next test?
say-subject-language-test = A question about a language test
say-want-rehabilitation = I would like information about rehabilitation.
say-ask-rehabilitation = Could you tell me whether it is right for me?
say-subject-rehabilitation = A question about rehabilitation
say-want-health = I want to talk about my health.
say-ask-health = Could I book an appointment?
say-subject-health = Booking an appointment
say-want-migration = I have a question about a residence permit.
say-ask-migration = Could you tell me what I have to do?
say-subject-migration = A question about a residence permit
say-want-guidance = I want to talk about studies and work.
say-ask-guidance = Could I book an appointment?
say-subject-guidance = A question about studies and work
say-want-rights = I have a question about my rights.
say-ask-rights = Can you help me?
say-subject-rights = A question about rights
say-want-crisis = Things are hard for me right now.
say-ask-crisis = Can I talk to you?
say-subject-crisis = I need help

## Answers as sentences of one's own
# Variables, where there are any:
#   $answer - the answer
question-age-say = I am { $answer } years old.
question-municipality-say = I live in { $answer }.
question-unemployed-months-say = I have been without work for this many months: { $answer }.
choice-situation-unemployed-say = I have no work right now.
choice-situation-employed-say = I am working.
choice-situation-temporary-work-say = I do short-term work.
choice-situation-laid-off-say = I have been laid off or given notice.
choice-situation-student-say = I am studying now.
choice-situation-student-at-risk-say = I may not be able to finish my studies.
choice-situation-no-study-place-say = I have no study place.
choice-situation-outside-work-say = I am not working now and not looking for work.
choice-situation-on-sick-leave-say = I am on sick leave.
choice-situation-retired-say = I am retired.
choice-studying-practical-nurse-say = I am studying to be a practical nurse.
choice-studying-care-assistant-say = I am studying to be a care assistant.
choice-studying-education-guidance-say = I am studying education and guidance.
choice-studying-vocational-other-say = I am studying at a vocational school.
choice-studying-upper-secondary-say = I am in general upper secondary school (lukio).
choice-studying-nurse-say = I am studying to be a nurse.
choice-studying-health-degree-say = I am studying health care.
choice-studying-social-services-say = I am studying for a Bachelor of Social Services.
choice-studying-gerontology-say = I am studying to be a gerontologist (geronomi).
choice-studying-social-work-say = I am studying social work.
choice-studying-medicine-say = I am studying medicine.
choice-studying-dentistry-say = I am studying dentistry.
choice-studying-early-childhood-say = I am studying early childhood education.
choice-studies-done-start-say = I have done less than a third of my studies.
choice-studies-done-third-say = I have done a third of my studies or more.
choice-studies-done-two-thirds-say = I have done two thirds of my studies or more.
choice-finnish-none-say = I do not know any Finnish yet.
choice-finnish-a1-say = I know a little Finnish (level A1).
choice-finnish-a2-say = I know basic Finnish (level A2).
choice-finnish-b1-say = My Finnish is at level B1.
choice-finnish-b2-say = My Finnish is at level B2.
choice-finnish-c1-say = I know Finnish very well.
choice-schooling-none-say = I have not finished basic school.
choice-schooling-basic-say = I have finished basic school or a similar school.
choice-schooling-upper-secondary-say = I have finished general upper secondary school or a similar school.
choice-schooling-vocational-say = I have a vocational qualification.
choice-schooling-higher-say = I have a university-level degree.
choice-educated-in-finland-say = I studied in Finland.
choice-educated-in-eu-eea-say = I studied in another EU or EEA country.
choice-educated-in-elsewhere-say = I studied outside the EU and the EEA.
choice-field-nursing-say = I studied nursing.
choice-field-medicine-say = I studied medicine.
choice-field-dentistry-say = I studied dentistry.
choice-field-care-say = I studied practical nursing or other care.
choice-field-social-work-say = I studied social work.
choice-field-social-services-say = I studied social services.
choice-field-early-childhood-say = I studied early childhood education.
choice-field-health-other-say = I studied health care.
choice-profession-physiotherapist-say = I studied to be a physiotherapist.
choice-profession-occupational-therapist-say = I studied to be an occupational therapist.
choice-profession-radiographer-say = I studied to be a radiographer.
choice-profession-biomedical-scientist-say = I studied to be a laboratory technologist or biomedical scientist.
choice-profession-dental-hygienist-say = I studied to be a dental hygienist.
choice-profession-midwife-say = I studied to be a midwife.
choice-profession-public-health-nurse-say = I studied to be a public health nurse.
choice-profession-paramedic-say = I studied to be a paramedic.
choice-profession-pharmacist-say = I studied to be a pharmacist (proviisori).
choice-profession-psychologist-say = I studied to be a psychologist.
choice-profession-pharmacy-bachelor-say = I studied to be an assistant pharmacist (farmaseutti).
choice-profession-speech-therapist-say = I studied to be a speech therapist.
choice-profession-podiatrist-say = I studied to be a podiatrist.
choice-profession-prosthetist-say = I studied to be an orthotist-prosthetist.
choice-profession-masseur-say = I studied to be a trained masseur (koulutettu hieroja).
choice-already-have-care-assistant-units-say = I have the qualification units of a care assistant.
choice-already-have-practical-nurse-units-say = I have done a part of the practical nurse studies.
choice-already-have-childrens-units-say = I have the practical nurse units for children and young people.
choice-already-have-hygiene-passport-say = I have a hygiene passport.
choice-already-have-open-studies-say = I have done studies at an open university of applied sciences.
choice-sote-work-none-say = I have not worked in the field yet.
choice-sote-work-volunteer-or-family-say = I have cared for a family member or helped as a volunteer.
choice-sote-work-under-a-year-say = I have worked in the field for less than a year.
choice-sote-work-years-say = I have worked in the field for a year or more.
choice-returning-yes-say = I am coming back to the field after a break.
choice-limits-no-heavy-lifting-say = I cannot lift heavy things.
choice-limits-no-nights-say = I do not work nights.
choice-limits-no-blood-say = Blood and body fluids are not for me.
choice-limits-no-driving-say = I do not drive.
choice-limits-not-alone-say = I do not want to be alone with a client.
choice-limits-only-part-time-say = I can only work part-time.
choice-limits-no-moving-say = I cannot move to another town.
choice-residence-citizen-say = I am a citizen of Finland.
choice-residence-eu-citizen-say = I am a citizen of an EU or EEA country.
choice-residence-permanent-say = I have a permanent residence permit.
choice-residence-continuous-say = I have a continuous residence permit.
choice-residence-family-say = I have a residence permit based on family ties.
choice-residence-international-protection-say = I have international protection.
choice-residence-work-permit-say = I have a residence permit for work.
choice-residence-student-permit-say = I have a residence permit for studies.
choice-residence-temporary-protection-say = I have temporary protection.
choice-residence-asylum-seeker-say = I am applying for asylum.
choice-residence-abroad-say = I do not live in Finland yet.
choice-recognised-language-proof-say = I have proof of my Finnish or Swedish.
choice-recognised-foreign-decision-say = I have a decision on my qualification in Finland.
choice-recognised-finnish-licence-say = I have the right to practise my profession in Finland.
choice-papers-yes-say = I have all my certificates.
choice-papers-some-say = I have some of my certificates.
choice-papers-no-say = I do not have my certificates.
choice-work-ability-full-say = I can do ordinary work.
choice-work-ability-partial-say = I can do part of the work.
choice-work-ability-unsure-say = I am not sure what I can manage.
