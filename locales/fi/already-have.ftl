## What a person has already
step-open-studies-path-name = Hae avoimen väylässä
step-open-studies-path-what = Haet tutkintoon avoimen opinnoilla, jotka olet jo tehnyt. Jokainen koulu kertoo, mitkä opinnot se hyväksyy.
step-open-studies-path-how = Lähetä opintosuorituksesi hakijapalveluun ja kysy, milloin voit hakea.

fact-units-included-as-they-are-text = Tutkinnon osa lasketaan mukaan sellaisenaan, kun todistuksesi vaatimukset ovat voimassa tai siirtymäajalla.
fact-old-units-compared-text = Jos osien vaatimukset ovat vanhat, opettajat vertaavat niitä nykyisiin. He arvioivat, onko taitosi ajan tasalla.
fact-skills-from-anywhere-text = Myös työ, vapaaehtoistyö, varusmies- tai siviilipalvelus ja harrastukset voivat kerryttää osaamista. Ota HOKS-keskusteluun mukaan koulu- ja työtodistukset.
fact-skills-shown-in-demonstration-text = Taidon ilman todistusta voit osoittaa näytössä. Jos jotain puuttuu, opit sen ensin.
fact-units-time-estimate-text = Arvio: osat, jotka sinulla jo on, lyhentävät opintoja. Loput kestävät hoiva-avustajalla 1–12 kuukautta ja lähihoitajalla 6–30.
fact-experience-time-estimate-text = Arvio: vuosi tai enemmän hoivatyötä lyhentää opintoja. Hoiva-avustajan opinnot kestävät silloin 3–15 kuukautta ja lähihoitajan 18–36.
fact-hygiene-passport-no-end-text = Hygieniapassi on voimassa toistaiseksi. Sitä ei tarvitse uusia.
fact-hygiene-passport-original-text = Työnantajan täytyy nähdä yksi alkuperäinen osa passista: kortti tai paperitodistus.
fact-young-work-15-text = Työnantaja saa palkata 15-vuotiaan, joka on käynyt peruskoulun loppuun.
fact-young-work-17-text = Ilman peruskoulua nuoren saa palkata sinä vuonna, jona hän täyttää 17.
fact-young-light-work-14-text = Sinä vuonna, jona täytät 14, saat tehdä kevyttä työtä lomalla ja lyhyen aikaa. Huoltaja antaa luvan.
fact-young-dangerous-work-text = Nuorelle vaarallista työtä ei saa teettää alle 16-vuotiaalla. Kun olet 16 tai 17, turvallisuus ja ohjaus pitää järjestää ensin.

advice-bring-certificates-of-units-text = Todiste: todistus tutkinnon osista tai opintosuoritusote. Vanhoja osia verrataan nykyisiin vaatimuksiin.
advice-bring-certificates-from-abroad-text = Vie kouluun hoivakoulutuksesi todistukset. Pyydä, että osaamisesi tunnistetaan. Silloin opinnot voivat lyhentyä.
advice-bring-proof-of-work-text = Todiste: työtodistus, jossa lukee, mitä teit ja kuinka kauan. Maa voi olla mikä vain. Sen, mitä paperi ei kerro, voit osoittaa näytössä.
advice-show-care-without-papers-text = Pyydä vapaaehtoistyöstä todistus. Myös hoiva kotona opettaa: kerro siitä koulussa. Voit osoittaa taitosi näytössä.
advice-show-hygiene-passport-text = Hygieniapassisi riittää. Näytä työnantajalle kortti tai alkuperäinen todistus.
advice-open-studies-ask-terms-text = Todiste: opintosuoritusote avoimen opinnoista. Kysy ensin: koulut hyväksyvät 55–60 opintopistettä eri ehdoilla.
advice-licence-in-hand-text = Sinulla on jo lupa omaan ammattiisi. Työnantaja tarkistaa sen julkisesta rekisteristä.
advice-young-worker-text = Alle 18-vuotiaana: työnantaja saa palkata sinut 15-vuotiaana, kun peruskoulu on käyty. Kysy, mitkä tehtävät ja työajat sopivat ikääsi.
