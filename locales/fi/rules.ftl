# Rules that no step says by itself, and projects that have ended.

fact-earnings-related-steps-2024-text = Ansiopäiväraha pienenee 20 prosenttia, kun sitä on maksettu 40 päivää. Kun sitä on maksettu 170 päivää, se on 25 prosenttia pienempi kuin alussa. Sääntö alkoi 2.9.2024.
advice-earnings-related-allowance-falls-text = Saatko ansiopäivärahaa työttömyyskassasta? Se pienenee 40 maksupäivän jälkeen ja uudelleen 170 päivän jälkeen. Kysy kassasta omaa tilannettasi, ennen kuin valitset pitkän polun.

fact-jobseeker-answers-in-time-text = Työnhakusi voi päättyä jo ensimmäisestä kerrasta, jos et vastaa viranomaiselle ajoissa. Näin on ollut 1.3.2026 alkaen. Viranomainen ratkaisee jokaisen tilanteen.
advice-answer-employment-services-in-time-text = Vastaa työllisyyspalvelujen viesteihin ajoissa. Jos jätät vastaamatta yhdenkin kerran, työnhakusi voi päättyä (1.3.2026 alkaen).

fact-study-aid-housing-2025-text = Kela maksaa opiskelijalle opintotuen asumislisää 1.8.2025 alkaen. Se on 80 prosenttia vuokrasta. Enintään se on 216, 248 tai 296 euroa kuukaudessa, paikkakunnan mukaan.
advice-rent-while-studying-text = Jos saat opintorahaa, Kela voi maksaa osan vuokrasta (opintotuen asumislisä). Se tuli opiskelijan yleisen asumistuen tilalle 1.8.2025. Kysy Kelasta.

fact-integration-support-planned-text = Uutta kotoutumistukea on suunniteltu 1.1.2027 alkaen. Se koskisi ihmisiä, jotka muuttavat Suomeen sen jälkeen. Emme löytäneet päätöstä.
advice-integration-support-planned-text = Uutta kotoutumistukea on suunniteltu vuodelle 2027. Kysy Kelasta, mikä on voimassa, kun tulet.

fact-espoo-recruitment-5000-text = Espoo voi maksaa työnantajalle 5 000 euroa kerran. Työntekijä asuu Espoossa, ja hän on ollut työttömänä kolme kuukautta. Hän on alle 30-vuotias tai vieraskielinen. Työ kestää 12 kuukautta, ja työaika on vähintään 80 prosenttia.
advice-espoo-pays-employers-text = Asutko Espoossa? Kaupunki voi maksaa työnantajallesi 5 000 euroa kerran. Työnantaja hakee rahaa ennen työn alkua. Kaupunki päättää. Tarkista ehdot kaupungilta.

fact-aland-own-administration-text = Ahvenanmaalla on oma hallinto. Manner-Suomen säännöt eivät ole siellä voimassa sellaisinaan.
advice-aland-own-rules-text = Asut Ahvenanmaalla. Siellä monet säännöt ja palvelut ovat omia. Tarkista jokainen vaihe Ahvenanmaan omasta virastosta (AMS).

fact-care-assistant-set-2021-text = Vuoden 2021 perusteissa hoiva-avustajan opinnot olivat kaksi tutkinnon osaa: 25 ja 35 osaamispistettä.
advice-care-assistant-units-from-before-2024-text = Opiskelitko hoiva-avustajaksi ennen elokuuta 2024? Silloin tutkinnon osat olivat toiset: 25 ja 35 osaamispistettä. Koulu päättää, miten ne otetaan nyt huomioon.

fact-social-student-substitute-text = Sosiaalialan opiskelija voi olla sijainen rajatun ajan, jos vaaditut opinnot on tehty. Hän tekee työtä ohjattuna. Tieto on ajalta ennen vuotta 2026.
advice-social-student-may-substitute-text = Sosiaalialan opiskelijana voit ehkä tehdä ammattihenkilön sijaisuuksia. Kysy työnantajalta, mitä opintoja tarvitset ensin.

fact-vocational-fee-temporary-protection-text = Uutisen mukaan ammatillisen koulutuksen maksu ei koske tilapäistä suojelua saavia.
advice-vocational-fee-exempt-protection-text = Kun sinulla on tilapäinen suojelu, lukuvuosimaksun (alkoi 1.8.2026) ei pitäisi koskea sinua. Näytä lupasi koululle ja kysy.

advice-no-extract-for-practice-with-older-people-text = Rikosrekisteriotetta ei anneta vapaaehtoistyöhön eikä opintojen harjoitteluun iäkkäiden kanssa. Lasten kanssa on toisin.

fact-project-resource-centre-text = Hankkeella Töitä tarjolla, tekijää kaivataan oli resurssikeskus Kemissä ja Torniossa. Siellä kokeiltiin tapoja rekrytoida ja tutustua työhön. Hanke päättyi 31.10.2023.
advice-resource-centre-has-ended-text = Länsi-Pohjan resurssikeskus oli hanke, joka päättyi vuonna 2023. Kysy nyt työllisyyspalveluista, Lappiasta ja Lapin hyvinvointialueelta.

fact-project-vauhdittamo-text = Lieksan ja Juuan Vauhdittamo oli hanke, jossa oli oma valmentaja ja paja. Se päättyi 31.12.2023.
advice-vauhdittamo-has-ended-text = Vauhdittamo oli hanke, joka päättyi vuonna 2023. Emme tiedä, onko nimi vielä käytössä. Kysy valmentajaa työllisyyspalveluista.

fact-project-vikkelasti-text = Pirkanmaan hanke Vikkelästi töihin teki tavan mentoroida ja valmentaa maahanmuuttajia. Se päättyi 31.12.2023.
advice-vikkelasti-has-ended-text = Vikkelästi töihin oli hanke, joka päättyi vuonna 2023. Kysy työllisyyspalveluista ja oppilaitoksista, mitä niillä on nyt.
