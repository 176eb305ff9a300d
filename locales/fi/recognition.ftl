# Ulkomaisen koulutuksen tunnustaminen ja ammattioikeudet.

holding-study-direction-name = Neuvo vanhan tutkinnon käytöstä
holding-lvv-nurse-decision-name = LVV:n päätös sairaanhoitajan tutkinnostasi
holding-lvv-comparison-name = LVV:n vertailu tutkinnostasi
holding-foreign-training-accepted-name = Hyväksytty ulkomainen koulutus
holding-doctor-degree-accepted-name = Hyväksytty lääkärin tutkinto
holding-doctor-practice-done-name = Kuuden kuukauden harjoittelu lääkärinä
holding-doctor-exam-1-name = Lääkärin ensimmäinen kuulustelu
holding-doctor-exam-2-name = Lääkärin toinen kuulustelu
holding-doctor-training-accepted-name = Hyväksytty lääkärin koulutus
holding-doctor-licence-name = Lääkärin laillistus
holding-dentist-degree-accepted-name = Hyväksytty hammaslääkärin tutkinto
holding-dentist-practice-done-name = Harjoittelu hammaslääkärinä
holding-dentist-exams-name = Hammaslääkärin kuulustelut
holding-dentist-training-accepted-name = Hyväksytty hammaslääkärin koulutus
holding-dentist-licence-name = Hammaslääkärin laillistus
holding-ecec-teacher-qualification-name = Varhaiskasvatuksen opettajan kelpoisuus

step-simhe-name = Ohjaus korkeasti koulutetulle (SIMHE)
step-simhe-what = Ohjaaja katsoo kanssasi ulkomaista tutkintoasi. Saat tietää, kannattaako hakea lisäkoulutusta, päätöstä vai uutta tutkintoa.
step-simhe-how = Ota yhteyttä korkeakouluun, jolla on SIMHE-ohjausta, ja kerro tutkintosi.

step-recognition-eu-name = Hae tutkinnon tunnustamista
step-recognition-eu-what = Lupa- ja valvontavirasto (LVV) tunnustaa sairaanhoitajan, kätilön ja proviisorin tutkinnon, jos se täyttää EU:n säännöt. Työhön tarvitset vielä laillistuksen ja kielitodistuksen.
step-recognition-eu-how = Lue LVV:n sivulta, mitkä paperit tarvitset, ja lähetä hakemus.

step-lvv-application-name = Hakemus LVV:lle
step-lvv-application-what = Lupa- ja valvontavirasto (LVV) vertaa tutkintoasi suomalaiseen tutkintoon. Se kertoo, mitä opintoja vielä tarvitset.
step-lvv-application-how = Kerää todistukset ja hanki niistä oikeaksi todistetut kopiot.
step-lvv-application-note = Hakemus lähetetään postissa. Maksu ja käsittelyaika: kysy LVV:ltä.

step-bridging-name = Sairaanhoitajien pätevöitymiskoulutus
step-bridging-what = Opiskelet puuttuvat opinnot ammattikorkeakoulussa. Mukana on harjoittelua kolmessa vuorossa. Koulutus on maksuton.
step-bridging-how = Kysy ammattikorkeakoululta, milloin seuraava ryhmä alkaa.
step-bridging-note = Tarvitset suomea noin A2 alussa ja B1 lopussa. Et saa suomalaista tutkintoa etkä opiskelijan etuja.

step-additional-studies-name = LVV:n määräämät lisäopinnot
step-additional-studies-what = Jos koulutuksestasi puuttuu jotain, LVV määrää lisäopintoja. Sovit niistä itse koulun kanssa.
step-additional-studies-how = Näytä LVV:n päätös koululle ja kysy, voitko opiskella siellä.
step-additional-studies-note = Jos LVV ei määrää lisäopintoja, et tarvitse tätä vaihetta.

step-topup-name = Suomalainen tutkinto vanhojen opintojen avulla
step-topup-what = Suoritat sairaanhoitajan tutkinnon Suomessa. Koulu voi hyväksyä osaksi sitä vanhoja opintojasi. Joskus on myös maksullisia TopUp-ryhmiä.
step-topup-how = Kysy ammattikorkeakoululta, paljonko vanhoja opintojasi se hyväksyy.

step-licence-nurse-abroad-name = Sairaanhoitajan laillistus ulkomaisella tutkinnolla
step-licence-nurse-abroad-what = Lupa- ja valvontavirasto (LVV) antaa luvan työhön sairaanhoitajana (laillistus). Nimesi tulee rekisteriin (Terhikki).
step-licence-nurse-abroad-how = Lähetä LVV:lle kielitodistus ja todistukset opinnoistasi.

step-doctor-recognition-eu-name = Hae lääkärin tutkinnon tunnustamista
step-doctor-recognition-eu-what = Lupa- ja valvontavirasto (LVV) tunnustaa EU:n sääntöjen mukaisen lääkärin tutkinnon. Laillistukseen tarvitset vielä kielitodistuksen.
step-doctor-recognition-eu-how = Lue LVV:n sivulta, mitkä paperit tarvitset, ja lähetä hakemus.

step-doctor-degree-decision-name = Päätös lääkärin tutkinnosta
step-doctor-degree-decision-what = Lupa- ja valvontavirasto (LVV) päättää ensin, hyväksyykö se tutkintosi. Muut vaiheet alkavat vasta tämän jälkeen.
step-doctor-degree-decision-how = Lue LVV:n sivulta, mitkä paperit lääkäri tarvitsee.

step-doctor-practice-name = Kuuden kuukauden harjoittelu lääkärinä
step-doctor-practice-what = Teet palkallisen harjoittelun julkisessa terveydenhuollossa. Vain LVV:n päätöksen jälkeinen harjoittelu lasketaan.
step-doctor-practice-how = Kysy sairaalasta tai terveyskeskuksesta amanuenssin paikkaa.

step-doctor-exam-clinical-name = Lääkärin 1. kuulustelu: kliininen koe
step-doctor-exam-clinical-what = Kirjallinen koe Tampereen yliopistossa. Tarvitset kielitodistuksen ennen koetta (YKI 3).
step-doctor-exam-clinical-how = Katso Tampereen yliopiston sivulta koepäivät ja ilmoittautuminen.

step-doctor-exam-health-system-name = Lääkärin 2. kuulustelu: Suomen terveydenhuolto
step-doctor-exam-health-system-what = Kirjallinen koe Suomen terveydenhuollosta. Voit ehkä jo tehdä työtä sairaalassa rajoitetulla luvalla.
step-doctor-exam-health-system-how = Kysy LVV:ltä rajoitetusta luvasta, kun olet läpäissyt ensimmäisen kokeen.

step-doctor-exam-patient-name = Lääkärin 3. kuulustelu: potilaskoe
step-doctor-exam-patient-what = Otat vastaan potilaita terveyskeskuksessa, ja vastaanotto kuvataan. Tarvitset kielitodistuksen tasolla B2 (YKI 4).
step-doctor-exam-patient-how = Hanki ensin kielitodistus tasolla B2.

step-dentist-recognition-eu-name = Hae hammaslääkärin tutkinnon tunnustamista
step-dentist-recognition-eu-what = Lupa- ja valvontavirasto (LVV) tunnustaa EU:n sääntöjen mukaisen tutkinnon. Laillistukseen tarvitset vielä kielitodistuksen.
step-dentist-recognition-eu-how = Lue LVV:n sivulta, mitkä paperit tarvitset, ja lähetä hakemus.

step-dentist-degree-decision-name = Päätös hammaslääkärin tutkinnosta
step-dentist-degree-decision-what = Lupa- ja valvontavirasto (LVV) päättää ensin, hyväksyykö se tutkintosi. Hakemus lähetetään postissa.
step-dentist-degree-decision-how = Hanki oikeaksi todistetut kopiot todistuksistasi.

step-dentist-practice-name = Harjoittelu hammashoidossa
step-dentist-practice-what = Harjoittelet terveydenhuollossa ennen kuulusteluja.
step-dentist-practice-how = Kysy hyvinvointialueen suun terveydenhuollosta harjoittelupaikkaa.

step-dentist-exams-name = Hammaslääkärin kuulustelut
step-dentist-exams-what = Näytät osaamisesi kuulusteluissa yliopistossa.
step-dentist-exams-how = Kysy LVV:ltä, missä kuulustelut ovat ja miten niihin ilmoittaudutaan.

step-dentist-restricted-licence-name = Työ hammaslääkärinä rajoitetulla luvalla
step-dentist-restricted-licence-what = Teet työtä vähintään vuoden rajoitetulla luvalla. Sitten voit hakea laillistusta.
step-dentist-restricted-licence-how = Hae rajoitettua lupaa LVV:ltä, kun olet läpäissyt kuulustelut.

step-lvv-practical-nurse-title-name = Hae lähihoitajan nimikettä ulkomaisella tutkinnolla
step-lvv-practical-nurse-title-what = Lupa- ja valvontavirasto (LVV) vertaa koulutustasi lähihoitajan koulutukseen. Jos se riittää, saat käyttää nimikettä lähihoitaja.
step-lvv-practical-nurse-title-how = Kerää todistukset, oikeaksi todistetut kopiot ja kielitodistus.
step-lvv-practical-nurse-title-note = Jos koulutus ei riitä, ammatillinen koulu voi tunnistaa osaamistasi. Silloin opiskelet vain sen, mikä puuttuu.

step-lvv-comparison-name = Hae tutkinnon vertailua LVV:ltä
step-lvv-comparison-what = Lupa- ja valvontavirasto (LVV) vertaa koulutustasi suomalaiseen. Se kertoo, mitä vielä puuttuu.
step-lvv-comparison-how = Lue LVV:n sivulta oman ammattisi ohje.

step-adaptation-period-name = Sopeutumisaika tai kelpoisuuskoe
step-adaptation-period-what = Teet ammattisi työtä jonkin aikaa ohjattuna tai suoritat kokeen. Työpaikan etsit itse.
step-adaptation-period-how = Näytä LVV:n päätös työnantajille ja kysy paikkaa.
step-adaptation-period-note = Jos LVV ei vaadi tätä, voit ohittaa vaiheen.


step-licence-social-services-abroad-name = Sosionomin laillistus ulkomaisella tutkinnolla
step-licence-social-services-abroad-what = Lupa- ja valvontavirasto (LVV) merkitsee sinut rekisteriin (Suosikki). Sen jälkeen saat käyttää nimikettä sosionomi.
step-licence-social-services-abroad-how = Lähetä LVV:lle kielitodistus ja todistukset opinnoistasi.

step-licence-social-worker-abroad-name = Sosiaalityöntekijän laillistus ulkomaisella tutkinnolla
step-licence-social-worker-abroad-what = Lupa- ja valvontavirasto (LVV) merkitsee sinut rekisteriin (Suosikki). Tarvitset ylemmän korkeakoulututkinnon sosiaalityöstä.
step-licence-social-worker-abroad-how = Lähetä LVV:lle kielitodistus ja todistukset opinnoistasi.

step-oph-early-childhood-name = Päätös varhaiskasvatuksen tutkinnosta
step-oph-early-childhood-what = Opetushallitus päättää, mitä ulkomainen tutkintosi antaa Suomen varhaiskasvatuksessa. Opettaja tarvitsee kelpoisuuden.
step-oph-early-childhood-how = Kysy Opetushallitukselta, mitkä paperit tarvitset.

step-oph-decision-name = Opetushallituksen päätös tutkinnosta
step-oph-decision-what = Opetushallitus voi päättää, mitä suomalaista tutkintoa tutkintosi vastaa. Päätös maksaa, eikä joka työ vaadi sitä.
step-oph-decision-how = Lue Opetushallituksen ohje tutkinnon tunnustamisesta.

step-oph-statement-name = Lausunto ammatillisesta tutkinnosta
step-oph-statement-what = Opetushallitus voi kertoa, mitä koulutustasi Suomessa vastaa. Lausunto ei anna ammattinimikettä.
step-oph-statement-how = Kysy Opetushallitukselta, sopiiko lausunto sinulle ja mitä se maksaa.

fact-lvv-authority-text = Lupa- ja valvontavirasto (LVV) antaa ammattioikeudet 1.1.2026 alkaen. Ennen sen teki Valvira.
fact-lvv-fees-and-times-open-text = LVV:n maksuja ja käsittelyaikoja vuonna 2026 emme löytäneet. Ajat ovat arvioita.
fact-lvv-nurse-application-text = Hakemus lähetetään postissa, ja siihen tarvitaan oikeaksi todistettuja kopioita. Jos olet päässyt pätevöitymiskoulutukseen, liitä mukaan todistus paikasta.
fact-lvv-may-order-studies-text = LVV vertaa koulutusta ja voi määrätä lisäopintoja.
fact-additional-studies-own-search-text = Lisäopinnoista sovit itse koulun kanssa. Koulu voi vaatia hakemuksen. Kulut maksat itse.
fact-additional-studies-language-text = Koulu voi testata kielen. Taso B1 on meidän arviomme.
fact-bridging-free-30-60-text = Pätevöitymiskoulutus on maksuton. Sen laajuus on yhdessä koulussa 30–60 opintopistettä.
fact-bridging-duration-text = Koulutus kestää noin 9 kuukaudesta 1,5 vuoteen koulun mukaan.
fact-bridging-finnish-text = Koulutukseen tarvitaan yleensä suomea tasolla A2.1. Harjoittelussa tarvitaan B1.
fact-bridging-no-degree-no-benefits-text = Koulutus ei anna suomalaista tutkintoa eikä opiskelijan etuja.
fact-topup-example-text = TopUp-ryhmä oli esimerkiksi Savoniassa vuonna 2024. Opiskelijat maksoivat itse ja saivat suomalaisen tutkinnon.
fact-eu-automatic-recognition-text = Osa EU- ja ETA-maiden tutkinnoista tunnustetaan automaattisesti, jos EU:n ehdot täyttyvät. Näitä ovat lääkäri, hammaslääkäri, sairaanhoitaja, kätilö ja proviisori.
fact-eu-recognition-without-language-text = Ilman kielitodistusta saat vain tunnustamisen. Se ei anna oikeutta työhön. Vanhassa ammattiliiton jutussa sanottiin toisin.
fact-licence-language-proof-text = Jos koulutuksesi on ulkomailta, tarvitset kielitodistuksen. Esimerkiksi YKI-testi käy: joka osasta vähintään 3 (B1) samassa testissä.
fact-licence-language-may-rise-text = Kielivaatimuksen nostamista on ehdotettu. Päätöstä emme löytäneet.
fact-health-licensed-professions-text = Esimerkiksi lääkäri, hammaslääkäri, sairaanhoitaja, fysioterapeutti ja röntgenhoitaja tarvitsevat laillistuksen.
fact-nurse-degree-not-practical-nurse-text = Sairaanhoitajan tutkinnolla ei voi saada lähihoitajan nimikettä.
fact-care-assistant-tasks-while-waiting-text = Hoiva-avustaja ei ole laillistettu ammatti. Hän ei yleensä anna lääkkeitä eikä ole vuorossa yksin.
fact-ended-nurse-projects-text = SOTE-silta päättyi vuonna 2020 ja Urareitti vuonna 2018.
fact-doctor-order-of-steps-text = LVV hyväksyy ensin tutkinnon. Sitten tulevat kuuden kuukauden harjoittelu ja kolme kuulustelua.
fact-doctor-practice-after-decision-text = Vain päätöksen jälkeen tehty harjoittelu lasketaan.
fact-doctor-practice-language-text = Työnantaja päättää, mikä kielitaito harjoitteluun riittää. Taso B1 on meidän arviomme.
fact-doctor-three-exams-text = Kolme kuulustelua ovat Tampereen yliopistossa, ja ne tehdään järjestyksessä.
fact-doctor-exam-languages-text = Ennen kirjallisia kokeita tarvitset YKI 3 -tason. Potilaskokeeseen tarvitset YKI 4 -tason (B2).
fact-doctor-restricted-licence-text = Ensimmäisen kuulustelun jälkeen voit saada rajoitetun luvan sairaalaan. Toisen jälkeen lupa voi koskea terveyskeskusta.
fact-doctor-three-years-text = Kuulusteluihin kului keskimäärin noin kolme vuotta. Tieto on 2010-luvulta.
fact-doctor-five-year-limit-text = Tee ensimmäinen potilaskoe viiden vuoden kuluessa 1. kuulustelusta. Muuten teet molemmat kirjalliset kokeet uudelleen.
fact-dentist-order-of-steps-text = Järjestys on: tutkinnon hyväksyminen, harjoittelu, kuulustelut, rajoitettu lupa ja laillistus.
fact-dentist-restricted-one-year-text = Rajoitetulla luvalla tehdään työtä vähintään vuosi.
fact-dentist-papers-text = LVV:lle lähetetään oikeaksi todistetut kopiot, ei alkuperäisiä papereita.
fact-dentist-language-open-text = Hammaslääkärin kielitasoa ennen kuulusteluja emme saaneet varmistettua. B1 on meidän arviomme.
fact-practical-nurse-title-abroad-text = Nimikettä haetaan LVV:ltä. Tarvitset oikeaksi todistetut kopiot ja kielitodistuksen, ja hakemus maksaa.
fact-practical-nurse-work-without-title-text = Terveydenhuollossa voi tehdä lähihoitajan työtä ilman nimikettä, jos koulutus riittää. Nimikettä ei saa käyttää.
fact-other-health-compared-text = Muuta EU- tai ETA-maan terveysalan koulutusta verrataan suomalaiseen. LVV voi vaatia sopeutumisajan tai kokeen.
fact-social-eu-general-system-text = EU- tai ETA-maan sosiaalialan koulutusta verrataan suomalaiseen. LVV voi vaatia sopeutumisajan tai kokeen.
fact-social-licensed-professions-text = Sosiaalityöntekijä, sosionomi, geronomi ja kuntoutuksen ohjaaja tarvitsevat laillistuksen LVV:ltä.
fact-social-worker-masters-text = Sosiaalityöntekijä tarvitsee ylemmän korkeakoulututkinnon, jossa on sosiaalityön opinnot.
fact-social-language-open-text = Sosiaalialan kielivaatimuksen tarkkaa sanamuotoa emme tarkistaneet. Kysy LVV:ltä.
fact-adaptation-own-workplace-text = Työpaikan sopeutumisaikaan etsit itse.
fact-adaptation-language-text = Työnantaja arvioi kielitaidon. Taso B1 on meidän arviomme.
fact-paramedic-abroad-text = EU- tai ETA-maan ensihoitajan koulutus voidaan tunnustaa EU-kansalaiselle. Ilman kielitodistusta et saa laillistusta.
fact-simhe-free-guidance-text = Kymmenen korkeakoulua antoi maksutonta SIMHE-ohjausta vuonna 2024. Vuoden 2026 tilannetta emme varmistaneet.
fact-oph-decides-early-childhood-text = Opetushallitus päättää varhaiskasvatuksen ulkomaisista tutkinnoista. Tieto on vanhalta sivulta.
fact-oph-decides-degrees-text = Opetushallitus tunnustaa ulkomaisia tutkintoja. Oman tilanteesi ehdot kannattaa kysyä.
fact-oph-statement-vocational-text = Opetushallitus antaa lausuntoja ammatillisista tutkinnoista. Tätä emme ole tarkistaneet.
fact-oph-fees-and-times-open-text = Opetushallituksen maksuja ja käsittelyaikoja emme löytäneet. Ajat ovat arvioita.

advice-nurse-is-not-practical-nurse-text = Sairaanhoitajan tutkinnolla et voi saada lähihoitajan nimikettä. Hae laillistusta sairaanhoitajaksi tai opiskele lähihoitajaksi.
advice-lvv-not-valvira-text = Lähetä hakemus Lupa- ja valvontavirastoon (LVV), ei Valviraan. Osoite on PL 20, 13035 LVV.
advice-lvv-ask-fee-and-time-text = Kysy LVV:ltä maksu ja käsittelyaika, ennen kuin haet.
advice-papers-missing-text = Puuttuuko sinulta papereita? Kysy ensin virastolta, mitä voit lähettää niiden sijaan.
advice-no-licence-without-language-text = Opiskele kieltä jo odottaessasi. Ilman kielitodistusta et saa laillistusta.
advice-licence-language-may-rise-text = Kielivaatimus voi nousta. Tarkista vaatimus LVV:ltä ennen testiä.
advice-bridging-place-first-text = Kysy paikkaa pätevöitymiskoulutuksesta jo nyt. Jos saat paikan, liitä todistus hakemukseen.
advice-nurse-projects-ended-text = SOTE-silta ja Urareitti ovat päättyneet. Kysy nykyistä pätevöitymiskoulutusta.
advice-nurse-work-while-waiting-text = Ilman laillistusta et saa tehdä sairaanhoitajan työtä. Voit tehdä avustavaa työtä, jos sinulla on oikeus tehdä työtä.
advice-doctor-no-practice-before-decision-text = Älä aloita harjoittelua ennen LVV:n päätöstä. Aikaisempaa harjoittelua ei lasketa.
advice-doctor-five-years-text = Tee potilaskoe viiden vuoden kuluessa ensimmäisestä kokeesta. Muuten teet molemmat kirjalliset kokeet uudelleen.
advice-dentist-keep-originals-text = Älä lähetä alkuperäisiä todistuksia. Tarvitset niitä myöhemmin.
advice-practical-nurse-without-title-text = Voit ehkä tehdä hoitotyötä jo ennen nimikettä. Työnantaja päättää, riittääkö koulutuksesi.
advice-licence-own-profession-only-text = Laillistus koskee vain sitä ammattia, johon olet opiskellut. Muihin ammatteihin tarvitset uuden tutkinnon.
advice-midwife-trained-in-eu-text = Oletko kätilö? EU:n ehdot täyttävä kätilön tutkinto tunnustetaan automaattisesti. Kysy LVV:ltä, ennen kuin aloitat uuden tutkinnon.
advice-midwife-trained-elsewhere-text = Onko tutkintosi jo tähän ammattiin? LVV voi verrata sitä suomalaiseen. Kysy, ennen kuin aloitat uuden tutkinnon.
advice-paramedic-trained-abroad-text = Oletko ensihoitaja EU- tai ETA-maasta? Kysy LVV:ltä tunnustamisesta, ennen kuin aloitat uuden tutkinnon.
advice-social-worker-needs-masters-text = Sosiaalityöntekijä tarvitsee ylemmän korkeakoulututkinnon. Alempi tutkinto voi sopia sosionomin työhön.
advice-ecec-teacher-ask-oph-text = Varhaiskasvatuksen tutkinnosta päättää Opetushallitus, ei LVV.
advice-other-degree-no-licence-text = Toisen alan tutkinto ei anna lupaa hoitoalan ammattiin. Se voi kuitenkin lyhentää uusia opintoja.
