## Students: finishing, and working meanwhile
holding-current-degree-name = Tutkinto, jota opiskelet

step-finish-care-assistant-name = Tee hoiva-avustajan opinnot valmiiksi
step-finish-care-assistant-what = Sinulla on jo paikka. Teet loput tutkinnon osat ja saat todistuksen.
step-finish-care-assistant-how = Kysy opettajalta, mitkä osat puuttuvat ja milloin saat todistuksen.
step-finish-practical-nurse-name = Opiskele lähihoitajan opinnot loppuun
step-finish-practical-nurse-what = Sinulla on jo paikka, joten et hae uudelleen. Opiskelet loput koulussa ja työpaikoilla ja näytät taitosi (näyttö).
step-finish-practical-nurse-how = Katso opettajan kanssa suunnitelmaasi (HOKS). Kysy, mitä puuttuu ja milloin valmistut.
step-finish-education-guidance-name = Opiskele kasvatus- ja ohjausala loppuun
step-finish-education-guidance-what = Sinulla on jo paikka. Opiskelet loput koulussa ja työpaikoilla.
step-finish-education-guidance-how = Katso opettajan kanssa suunnitelmaasi (HOKS) ja sovi, milloin valmistut.
step-finish-vocational-name = Tee ammatillinen tutkinto valmiiksi
step-finish-vocational-what = Tutkinnolla voit hakea ammattikorkeakouluun. Siitä on hyötyä myös, jos opiskelet hoivaa myöhemmin.
step-finish-vocational-how = Kysy opinto-ohjaajalta, mitä opinnoista puuttuu.
step-finish-upper-secondary-name = Käy lukio loppuun
step-finish-upper-secondary-what = Sen jälkeen voit hakea ammattikorkeakouluun tai yliopistoon.
step-finish-upper-secondary-how = Suunnittele opinto-ohjaajan kanssa, milloin valmistut ja mihin haet.
step-finish-uas-degree-name = Opiskele tutkintosi loppuun
step-finish-uas-degree-what = Sinulla on jo paikka, joten et hae uudelleen. Lopussa ovat yleensä viimeinen harjoittelu ja opinnäytetyö.
step-finish-uas-degree-how = Laske opintopisteesi. Katso opettajatuutorin kanssa, mitä puuttuu.
step-finish-university-degree-name = Opiskele yliopistotutkintosi loppuun
step-finish-university-degree-what = Sinulla on jo paikka, joten et hae uudelleen. Lopussa ovat yleensä viimeiset kurssit ja lopputyö.
step-finish-university-degree-how = Katso tiedekunnan opintoneuvojan kanssa, mitä puuttuu.

fact-finish-time-estimate-text = Arvio: jäljellä oleva aika on laskettu opintojen tavallisesta kestosta. Oma opintosuunnitelmasi kertoo sen tarkasti.
fact-students-two-thirds-text = Alan opiskelija saa tehdä oman ammattinsa tehtäviä tilapäisesti, kun kaksi kolmasosaa opinnoista on hyväksytty. Itsenäinen ammatinharjoittaja hän ei voi olla.
fact-substitute-supervised-text = Työnantaja nimeää ohjaajan kirjallisesti. Se arvioi, osaako opiskelija tehtävän.
fact-practical-nurse-student-medicine-text = Opiskelija saa osallistua lääkehoitoon vasta, kun lääkehoidon opinnot on tehty ja taito on näytetty työpaikalla.

advice-student-substitute-now-text = Olet tehnyt kaksi kolmasosaa. Saat toimia oman ammattisi sijaisena. Näytä opintosuoritusote työnantajalle. Tarvitset nimetyn ohjaajan.
advice-student-substitute-later-text = Oman ammattisi sijainen voit olla, kun kaksi kolmasosaa on tehty. Sitä ennen voit tehdä avustavaa työtä. Voit päästä myös lähihoitajan tehtäviin, jos työnantaja arvioi, että osaat ne.
advice-practical-nurse-student-works-text = Voit olla lähihoitajan sijainen jo opintojen aikana. Työnantaja arvioi, osaatko tarpeeksi. Lääkkeisiin tarvitset opinnot ja näytetyn taidon.
advice-student-needs-finnish-for-work-text = Englanninkielisellä tutkinnolla saat laillistuksen ilman kielikoetta. Työnantaja tarkistaa silti kielitaitosi. Kielitodistus (YKI) voi auttaa työnhaussa. Opiskele suomea koko ajan.
