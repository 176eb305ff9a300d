# Työkyky, kuntoutus ja paluu alalle.

# Mitä ihmisellä on
holding-health-statement-name = Arvio terveydestä työtä varten
holding-skills-up-to-date-name = Ajan tasalla oleva osaaminen
holding-care-skills-up-to-date-name = Ajan tasalla oleva hoitotyön osaaminen
holding-nursing-skills-up-to-date-name = Ajan tasalla oleva sairaanhoidon osaaminen
holding-register-checked-name = Tarkistettu merkintä rekisterissä
holding-medication-refreshed-name = Päivitetty lääkehoidon osaaminen

# Vaiheet: mihin pystyn
step-health-check-name = Käy terveystarkastuksessa
step-health-check-what = Puhut terveydestäsi ja työstä hoitajan tai lääkärin kanssa. Lääkäri voi kirjoittaa lausunnon (B-lausunto), jos tarvitset sen.
step-health-check-how = Varaa aika oman hyvinvointialueesi terveyspalveluista tai työterveydestä, jos sinulla on se.
step-health-talk-name = Puhu työkyvystä terveydenhuollossa
step-health-talk-what = Kerrot, mikä työssä on vaikeaa. Yhdessä mietitte, mikä työ voi sopia sinulle.
step-health-talk-how = Varaa aika hoitajalle siellä, missä saat nyt terveyspalveluja.
step-kela-assessment-name = Kelan kuntoutusselvitys
step-kela-assessment-what = Monta asiantuntijaa selvittää kanssasi, mihin pystyt (ammatillinen kuntoutusselvitys). Saat suunnitelman työtä varten.
step-kela-assessment-how = Pyydä lääkäriltä B-lausunto ja täytä Kelan hakemus KU 101.
step-taito-name = Kelan Taito-kuntoutus
step-taito-what = Saat pitkää valmennusta työhön ryhmässä ja yksin. Se on aikuiselle, jonka työkyky on heikentynyt.
step-taito-how = Kysy lääkäriltä ja Kelasta, sopiiko Taito-kuntoutus sinulle.
step-pension-rehabilitation-name = Työeläkeyhtiön kuntoutus
step-pension-rehabilitation-what = Eläkeyhtiö voi auttaa, jos olet ollut töissä noin viisi vuotta. Se auttaa jatkamaan työssä tai vaihtamaan työtä.
step-pension-rehabilitation-how = Kysy omasta eläkeyhtiöstäsi, voitko saada kuntoutusta.
step-nuotti-name = NUOTTI-valmennus nuorelle
step-nuotti-what = Oma valmentaja auttaa sinua löytämään vahvuutesi ja suunnan. Et tarvitse lääkärin lausuntoa.
step-nuotti-how = Hae NUOTTI-valmennusta Kelasta tai pyydä apua hakemiseen Ohjaamosta.
step-work-ability-coordinator-name = Tapaa työkykykoordinaattori
step-work-ability-coordinator-what = Yksi ihminen kokoaa sinun tukesi. Hän tuntee työn, terveyden ja Kelan palvelut.
step-work-ability-coordinator-how = Kysy työllisyyspalveluista tai hyvinvointialueelta työkykykoordinaattoria.
step-tailored-trial-name = Kokeile sinulle sovitettua työtä
step-tailored-trial-what = Työ sovitetaan sinulle. Tunteja voi olla vähän, ja raskaat tehtävät voi jättää pois.
step-tailored-trial-how = Kerro työllisyyspalveluissa, mitkä tehtävät sopivat sinulle, ja ehdota työkokeilua.
step-rehabilitative-work-name = Kuntouttava työtoiminta
step-rehabilitative-work-what = Käyt ohjatussa toiminnassa muutaman päivän viikossa. Näet, mitä jaksat, ja saat tukea.
step-rehabilitative-work-how = Kysy omalta asiantuntijaltasi, saako tätä palvelua nyt.
step-disability-benefit-clarification-name = Selvitä sairausajan tuki
step-disability-benefit-clarification-what = Lääkäri, Kela ja eläkeyhtiö selvittävät, mikä tuki kuuluu sinulle. Se voi olla sairauspäiväraha, kuntoutustuki tai eläke.
step-disability-benefit-clarification-how = Kysy lääkäriltä, mikä lausunto tarvitaan.

# Vaiheet: paluu alalle
step-check-register-name = Tarkista ammattioikeutesi
step-check-register-what = Katsot, mitä rekisterissä lukee sinusta (JulkiTerhikki ja JulkiSuosikki).
step-check-register-how = Etsi oma nimesi JulkiTerhikistä tai JulkiSuosikista.
step-medication-refresh-name = Päivitä lääkehoidon osaamisesi
step-medication-refresh-what = Kertaat lääkehoidon ja lääkelaskut. Työnantaja testaa osaamisesi ennen kuin annat lääkkeitä itse.
step-medication-refresh-how = Kysy työnantajalta tai koulusta, mitä sinun pitää kerrata.
step-update-training-name = Päivityskoulutus alalle palaavalle
step-update-training-what = Kertaat alan tietoja ja olet harjoittelussa. Joskus tämä on työvoimakoulutusta.
step-update-training-how = Kysy työllisyyspalveluista ja koulusta, alkaako lähellä päivityskoulutus.
step-start-with-induction-name = Aloita työ hyvällä perehdytyksellä
step-start-with-induction-what = Teet sijaisuuksia tutussa yksikössä. Joku opastaa sinua alussa.
step-start-with-induction-how = Soita entiseen työpaikkaasi ja pyydä perehdytystä.

# Tosiasiat
fact-health-check-in-county-text = Ilman työterveyshuoltoa pääset tarkastukseen hyvinvointialueella. Tämä on luettu yhden alueen sivulta.
fact-health-talk-first-text = Terveydenhuolto on oikea paikka puhua työkyvystä. Kysy omasta paikastasi, mitä se voi tehdä.
fact-kela-assessment-form-text = Kuntoutusselvitykseen tarvitaan Kelan hakemus KU 101 ja lääkärin B-lausunto.
fact-kela-assessment-days-text = Kuntoutusselvitys on enintään 12 päivää ja 1–3 seurantapäivää. Se on sinulle maksuton.
fact-rehabilitation-allowance-text = Aikuinen voi saada kuntoutusrahaa Kelan ammatillisen kuntoutuksen ajalta.
fact-taito-fifteen-months-text = Taito-kuntoutus kestää noin 15 kuukautta.
fact-pension-rehabilitation-five-years-text = Jos työvuosia on noin viisi ja ansiosi riittävät, kuntoutuksen hoitaa työeläkeyhtiö. Muuten sen hoitaa Kela.
fact-nuotti-16-29-text = NUOTTI on 16–29-vuotiaille. Siinä on enintään 20 tapaamista kymmenen kuukauden aikana. Lääkärin lausuntoa ei tarvita.
fact-youth-rehabilitation-no-allowance-text = Vuodesta 2025 nuori ei yleensä saa kuntoutusrahaa NUOTTI-valmennuksen ajalta.
fact-work-ability-coordinator-gathers-text = Työkykykoordinaattori kokoaa tuen eri palveluista. Tarkista, onko hän sinun alueellasi.
fact-tailored-tasks-possible-text = Työtehtäviä ja tunteja voi joskus rajata. Tämä on meidän arviomme.
fact-rehabilitative-work-entry-text = Laki on muuttunut. Työttömyysetuuden saaja pääsee mukaan monialaisella suunnitelmalla. Toimeentulotuen saaja pääsee mukaan aktivointisuunnitelmalla. Alkupäivää emme ole varmistaneet.
fact-rehabilitative-work-ends-planned-text = Kuntouttavaa työtoimintaa on suunniteltu uudistaa. Päätöstä emme ole varmistaneet.
fact-disability-benefits-decided-elsewhere-text = Sairauspäivärahasta, kuntoutustuesta ja eläkkeestä päättävät Kela ja eläkeyhtiö. Tämä palvelu ei voi päättää niistä.
fact-registers-at-lvv-text = Ammattioikeudet ja rekisterit ovat Lupa- ja valvontavirastossa (LVV) 1.1.2026 alkaen. Ennen ne olivat Valvirassa.
fact-licence-stays-in-register-text = Oikeus ja nimike pysyvät yleensä rekisterissä, ellei niitä ole rajoitettu. Tätä emme ole varmistaneet viranomaiselta.
fact-medication-plan-of-employer-text = Työnantajalla on oltava suunnitelma lääkehoidosta. Jokaisessa vuorossa on oltava tarpeeksi koulutettuja ammattilaisia.
fact-update-training-half-year-text = Yksi päivityskoulutus kesti noin puoli vuotta. Siinä oli teoriaa ja kaksi harjoittelua. Muut koulutukset voivat olla toisenlaisia.
fact-induction-in-familiar-unit-text = Tutussa yksikössä on helpoin aloittaa. Tämä on meidän neuvomme.

# Neuvot
advice-update-training-when-nobody-takes-on-text = Etkö löydä heti työpaikkaa? Kysy työllisyyspalveluista, onko alueellasi päivityskoulutusta. Yksi sellainen kesti noin puoli vuotta.
advice-rehabilitative-work-may-change-text = Kuntouttavan työtoiminnan säännöt muuttuvat. Kysy työllisyyspalveluista, mitä nyt on voimassa.
advice-nuotti-for-the-young-text = Kela antaa NUOTTI-valmennusta 16–29-vuotiaille. Saat oman valmentajan. Et tarvitse lääkärin lausuntoa.
advice-benefit-while-ill-text = Kysy lääkäriltä ja Kelasta, mikä tuki kuuluu sinulle sairauden aikana. Se voi olla sairauspäiväraha, kuntoutustuki tai eläke.
advice-nuotti-pays-no-allowance-text = NUOTTI-valmennuksesta ei yleensä saa kuntoutusrahaa. Kysy Kelasta, mitä tukea saat sen aikana.
advice-this-is-not-medical-advice-text = Emme arvioi terveyttäsi. Ota nämä ajatukset mukaan omaan keskusteluusi lääkärin kanssa.
advice-five-years-of-work-decides-who-rehabilitates-text = Jos olet ollut työssä noin viisi vuotta, kuntoutuksen hoitaa ehkä työeläkeyhtiö. Muuten kysy Kelasta.
