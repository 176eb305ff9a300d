# Erikoistuneet ja harvinaisemmat ammatit: opinnot, luvat ja nimikkeet.

holding-paramedic-area-name = Perustason ensihoidon osaamisala
holding-foot-care-area-name = Jalkojenhoidon osaamisala
holding-fvq-health-name = Terveysalan ammattitutkinto
holding-fvq-massage-name = Hieronnan ammattitutkinto
holding-svq-rehab-name = Kuntoutus-, tuki- ja ohjauspalvelujen erikoisammattitutkinto
holding-vq-pharmacy-name = Lääkealan perustutkinto
holding-vq-dental-technology-name = Hammastekniikan perustutkinto
holding-ecec-studies-name = Varhaiskasvatuksen opinnot, 60 opintopistettä
holding-nurse-experience-name = Kaksi vuotta työtä sairaanhoitajana
holding-clinical-master-name = Ylempi ammattikorkeakoulututkinto hoitotyöstä
holding-rehab-degree-name = Suomalainen kuntoutuksen ohjaajan tutkinto
holding-podiatrist-degree-name = Suomalainen jalkaterapeutin tutkinto
holding-prosthetist-degree-name = Suomalainen apuvälineteknikon tutkinto
holding-pharmacist-degree-name = Suomalainen farmaseutin tutkinto
holding-chief-pharmacist-degree-name = Suomalainen proviisorin tutkinto
holding-psychologist-degree-name = Suomalainen psykologian maisterin tutkinto
holding-speech-therapist-degree-name = Suomalainen logopedian maisterin tutkinto
holding-specialist-doctor-training-name = Erikoislääkärikoulutus
holding-podiatrist-title-name = Jalkaterapeutin nimike
holding-prosthetist-title-name = Apuvälineteknikon nimike
holding-masseur-title-name = Koulutetun hierojan nimike
holding-pharmacist-licence-name = Farmaseutin laillistus
holding-chief-pharmacist-licence-name = Proviisorin laillistus
holding-psychologist-licence-name = Psykologin laillistus
holding-speech-therapist-licence-name = Puheterapeutin laillistus
holding-rehab-licence-name = Kuntoutuksen ohjaajan laillistus
holding-specialist-doctor-licence-name = Erikoislääkärin oikeus

step-paramedic-area-name = Etsi koulu, jossa opiskellaan ensihoitoa
step-paramedic-area-what = Valitset ensihoidon jo hakiessasi (perustason ensihoidon osaamisala). Kaikissa kouluissa sitä ei ole. Koulu valitsee opiskelijat kokeella.
step-paramedic-area-how = Hae Opintopolusta sanoilla perustason ensihoitaja ja kysy ajokortista.

step-paramedic-area-later-name = Ensihoidon opinnot lähihoitajalle
step-paramedic-area-later-what = Olet jo lähihoitaja. Opiskelet lisäksi ensihoidon ja akuuttihoidon tutkinnon osat.
step-paramedic-area-later-how = Kysy koululta, ottaako se myös valmiita lähihoitajia.
step-paramedic-area-later-note = Jos valitsit ensihoidon osaamisalan jo opinnoissa, et tarvitse tätä.

step-foot-care-area-name = Etsi koulu, jossa opiskellaan jalkojenhoitoa
step-foot-care-area-what = Lähihoitajan opinnoissa valitset osaamisalan. Kysy, onko koulussa jalkojenhoidon osaamisala.
step-foot-care-area-how = Kysy koululta, voiko jalkojenhoidon valita nyt.

step-fvq-health-study-name = Terveysalan ammattitutkinto
step-fvq-health-study-what = Opiskelet lisää työn ohella (terveysalan ammattitutkinto). Valitset alan: kipsityö tai jalkojen hoito.
step-fvq-health-study-how = Hae Opintopolusta sanoilla terveysalan ammattitutkinto.

step-fvq-massage-study-name = Hierojan opinnot
step-fvq-massage-study-what = Opit hieromaan ja ohjaamaan asiakasta (hieronnan ammattitutkinto). Opit myös yrittäjän työtä.
step-fvq-massage-study-how = Kysy koululta seuraavasta ryhmästä ja siitä, miten opiskelijat valitaan.

step-svq-rehab-study-name = Vammaisalan erikoisammattitutkinto
step-svq-rehab-study-what = Opit ohjaamaan vaativissa tilanteissa ja kehittämään työtä. Tutkinnon nimi on kuntoutus-, tuki- ja ohjauspalvelujen erikoisammattitutkinto.
step-svq-rehab-study-how = Kysy työnantajalta ja koulusta, voitko opiskella työn ohella.

step-vq-pharmacy-study-name = Lääketeknikon opinnot
step-vq-pharmacy-study-what = Opit apteekin ja lääkevaraston työtä (lääkealan perustutkinto). Sitä opetetaan vain joissain kaupungeissa.
step-vq-pharmacy-study-how = Hae Opintopolusta sanoilla lääkealan perustutkinto.

step-vq-pharmacy-apprenticeship-name = Lääketeknikoksi oppisopimuksella
step-vq-pharmacy-apprenticeship-what = Teet työtä apteekissa ja opiskelet samalla (oppisopimus). Saat palkkaa.
step-vq-pharmacy-apprenticeship-how = Kysy paikkaa apteekista lähelläsi.

step-vq-dental-technology-study-name = Hammaslaborantin opinnot
step-vq-dental-technology-study-what = Opit tekemään hammasproteesien osia käsin ja koneilla (hammastekniikan perustutkinto).
step-vq-dental-technology-study-how = Hae Opintopolusta sanoilla hammastekniikan perustutkinto.

step-rehab-degree-name = Kuntoutuksen ohjaajan tutkinto
step-rehab-degree-what = Opit ohjaamaan ihmistä, joka on sairastunut tai vammautunut. Opit myös palvelut ja tuet.
step-rehab-degree-how = Katso koulutuksen sivu Opintopolusta ja kysy lisää koulun hakijapalvelusta.

step-podiatrist-degree-name = Jalkaterapeutin tutkinto
step-podiatrist-degree-what = Opit tutkimaan ja hoitamaan jalkoja. Osa opinnoista on harjoittelua asiakkaiden kanssa.
step-podiatrist-degree-how = Katso koulutuksen sivu Opintopolusta ja kysy lisää koulun hakijapalvelusta.

step-prosthetist-degree-name = Apuvälineteknikon tutkinto
step-prosthetist-degree-what = Opit tekemään ja sovittamaan proteeseja ja tukia. Osa opinnoista on harjoittelua.
step-prosthetist-degree-how = Hae Opintopolusta sanalla apuvälinetekniikka.

step-ecec-studies-name = Varhaiskasvatuksen opinnot sosionomille
step-ecec-studies-what = Opiskelet vähintään 60 opintopistettä varhaiskasvatusta ja sosiaalipedagogiikkaa. Ne voi valita jo sosionomin tutkintoon.
step-ecec-studies-how = Kysy koululta, mitkä opinnot sinun pitää valita.
step-ecec-studies-note = Jos tutkinnossasi on jo nämä opinnot, et tarvitse tätä.

step-nurse-two-years-name = Kaksi vuotta sairaanhoitajan työtä
step-nurse-two-years-what = Teet työtä sairaanhoitajana. Ylempään tutkintoon pyydetään yleensä työkokemusta tutkinnon jälkeen.
step-nurse-two-years-how = Hae työtä siltä alalta, johon haluat erikoistua.

step-clinical-master-name = Ylempi AMK-tutkinto hoitotyöstä
step-clinical-master-what = Opiskelet työn ohella ja syvennät omaa alaasi (ylempi ammattikorkeakoulututkinto). Tutkinto ei anna uutta laillistusta.
step-clinical-master-how = Katso Opintopolusta, mitkä koulut ottavat sairaanhoitajia ja milloin haku on.

step-pharmacist-degree-name = Farmaseutin tutkinto
step-pharmacist-degree-what = Opiskelet yliopistossa kolme vuotta. Kuusi kuukautta siitä on harjoittelua apteekissa.
step-pharmacist-degree-how = Katso koulutuksen sivu Opintopolusta ja kysy lisää koulun hakijapalvelusta.

step-chief-pharmacist-degree-name = Proviisorin tutkinto
step-chief-pharmacist-degree-what = Opiskelet yliopistossa viisi vuotta: ensin farmaseutin opinnot, sitten kaksi vuotta lisää.
step-chief-pharmacist-degree-how = Katso koulutuksen sivu Opintopolusta ja kysy lisää koulun hakijapalvelusta.

step-chief-pharmacist-after-name = Farmaseutista proviisoriksi
step-chief-pharmacist-after-what = Olet jo farmaseutti. Opiskelet yliopistossa vielä kaksi vuotta.
step-chief-pharmacist-after-how = Katso koulutuksen sivu Opintopolusta ja kysy lisää koulun hakijapalvelusta.

step-psychologist-degree-name = Psykologian maisterin tutkinto
step-psychologist-degree-what = Opiskelet yliopistossa noin viisi ja puoli vuotta. Viisi kuukautta siitä on harjoittelua.
step-psychologist-degree-how = Katso Opintopolusta pääsykoe. Voit aloittaa myös avoimessa yliopistossa.

step-speech-therapist-degree-name = Logopedian maisterin tutkinto
step-speech-therapist-degree-what = Opiskelet logopediaa yliopistossa noin viisi vuotta. Aika on arvio.
step-speech-therapist-degree-how = Katso koulutuksen sivu Opintopolusta ja kysy lisää koulun hakijapalvelusta.

step-specialist-training-name = Erikoislääkärikoulutus
step-specialist-training-what = Teet lääkärin työtä ohjattuna ja opiskelet samalla omaa erikoisalaa (erikoislääkärikoulutus).
step-specialist-training-how = Kysy yliopiston lääketieteellisestä tiedekunnasta, miten erikoisalalle haetaan.
step-specialist-training-note = Oletko erikoislääkäri muualta? Kysy LVV:ltä, ennen kuin haet koulutukseen.

step-title-podiatrist-name = Jalkaterapeutin nimike
step-title-podiatrist-what = Lupa- ja valvontavirasto (LVV) merkitsee sinut rekisteriin (Terhikki). Sen jälkeen saat käyttää nimikettä jalkaterapeutti.
step-title-podiatrist-how = Hae nimikettä LVV:n sähköisessä asioinnissa, kun tutkinto on valmis. Jos opiskelit muualla, tarvitset myös kielitodistuksen.

step-title-prosthetist-name = Apuvälineteknikon nimike
step-title-prosthetist-what = Lupa- ja valvontavirasto (LVV) merkitsee sinut rekisteriin (Terhikki). Sen jälkeen saat käyttää nimikettä apuvälineteknikko.
step-title-prosthetist-how = Hae nimikettä LVV:n sähköisessä asioinnissa, kun tutkinto on valmis. Jos opiskelit muualla, tarvitset myös kielitodistuksen.

step-title-masseur-name = Koulutetun hierojan nimike
step-title-masseur-what = Lupa- ja valvontavirasto (LVV) merkitsee sinut rekisteriin (Terhikki). Sen jälkeen saat käyttää nimikettä koulutettu hieroja.
step-title-masseur-how = Hae nimikettä LVV:n sähköisessä asioinnissa, kun tutkinto on valmis. Jos opiskelit muualla, tarvitset myös kielitodistuksen.

step-licence-rehab-name = Kuntoutuksen ohjaajan laillistus
step-licence-rehab-what = Lupa- ja valvontavirasto (LVV) merkitsee sinut rekisteriin (Suosikki). Sen jälkeen saat käyttää nimikettä kuntoutuksen ohjaaja.
step-licence-rehab-how = Kysy koulusta, lähettääkö se hakemuksen kaikkien puolesta.

step-licence-pharmacist-name = Farmaseutin laillistus
step-licence-pharmacist-what = Lupa- ja valvontavirasto (LVV) antaa luvan työhön farmaseuttina. Nimesi tulee rekisteriin (Terhikki).
step-licence-pharmacist-how = Jos opiskelit Suomessa, kysy koulusta, lähettääkö se hakemuksen. Jos opiskelit muualla, lähetä LVV:lle kielitodistus ja todistukset opinnoistasi.

step-licence-chief-pharmacist-name = Proviisorin laillistus
step-licence-chief-pharmacist-what = Lupa- ja valvontavirasto (LVV) antaa luvan työhön proviisorina. Nimesi tulee rekisteriin (Terhikki).
step-licence-chief-pharmacist-how = Jos opiskelit Suomessa, kysy koulusta, lähettääkö se hakemuksen. Jos opiskelit muualla, lähetä LVV:lle kielitodistus ja todistukset opinnoistasi.

step-licence-psychologist-name = Psykologin laillistus
step-licence-psychologist-what = Lupa- ja valvontavirasto (LVV) antaa luvan työhön psykologina. Nimesi tulee rekisteriin (Terhikki).
step-licence-psychologist-how = Jos opiskelit Suomessa, kysy koulusta, lähettääkö se hakemuksen. Jos opiskelit muualla, lähetä LVV:lle kielitodistus ja todistukset opinnoistasi.

step-licence-speech-therapist-name = Puheterapeutin laillistus
step-licence-speech-therapist-what = Lupa- ja valvontavirasto (LVV) antaa luvan työhön puheterapeuttina. Nimesi tulee rekisteriin (Terhikki).
step-licence-speech-therapist-how = Jos opiskelit Suomessa, kysy koulusta, lähettääkö se hakemuksen. Jos opiskelit muualla, lähetä LVV:lle kielitodistus ja todistukset opinnoistasi.

step-licence-specialist-doctor-name = Erikoislääkärin oikeus
step-licence-specialist-doctor-what = Lupa- ja valvontavirasto (LVV) antaa oikeuden toimia erikoislääkärinä. Haet sitä, kun koulutus on valmis.
step-licence-specialist-doctor-how = Kysy yliopistolta todistus koulutuksesta ja hae oikeutta LVV:ltä.

step-licence-rehab-abroad-name = Kuntoutuksen ohjaajan laillistus ulkomaisella tutkinnolla
step-licence-rehab-abroad-what = LVV antaa laillistuksen, kun koulutuksesi on hyväksytty ja kielitaito on osoitettu.
step-licence-rehab-abroad-how = Kysy LVV:ltä, vastaako tutkintosi kuntoutuksen ohjaajan tutkintoa.

offer-basic-paramedic-name = Lähihoitaja, perustason ensihoito
offer-massage-name = Hieronta
offer-pharmacy-technician-name = Lääketeknikko
offer-dental-technology-name = Hammaslaborantti
offer-rehab-counsellor-bachelor-name = Kuntoutuksen ohjaaja (AMK)
offer-prosthetics-bachelor-name = Apuvälineteknikko (AMK)
offer-podiatrist-bachelor-name = Jalkaterapeutti (AMK)
offer-clinical-expert-master-name = Kliininen asiantuntija (ylempi AMK)
offer-education-guidance-further-name = Kasvatus- ja ohjausalan ammattitutkinto
offer-disability-further-name = Vammaisalan ammattitutkinto
offer-elderly-care-specialist-name = Vanhustyön erikoisammattitutkinto
offer-dentistry-name = Hammaslääketiede
offer-early-childhood-teacher-name = Varhaiskasvatuksen opettaja
offer-pharmacy-name = Farmasia
offer-psychology-name = Psykologia
offer-logopedics-name = Logopedia
qualification-labour-market-training-name = Työvoimakoulutus

fact-paramedic-school-2026-text = Vaasan Vamiassa ensihoidon ryhmä alkoi elokuussa 2026. Ryhmä oli niille, joilla ei vielä ole sosiaali- ja terveysalan perustutkintoa.
fact-paramedic-units-75-text = Ensihoidon osaamisalassa on kaksi tutkinnon osaa, yhteensä 75 osaamispistettä.
fact-paramedic-driving-licence-text = Yksi koulu vaatii B-luokan ajokortin, kun ensihoidon ajo-opinnot alkavat. Ajokortin maksat itse.
fact-area-later-estimate-text = Lisäopintojen aika on meidän arviomme.
fact-foot-care-area-schools-text = Moni ammattikoulu on opettanut jalkojenhoitoa lähihoitajille. Tieto on vanha.
fact-foot-care-area-open-text = Jalkojenhoidon osaamisalan koodi on vanha. Emme tiedä, onko osaamisala mukana vuoden 2024 opinnoissa.
fact-foot-care-fvq-text = Vanha tieto: jalkojenhoidon ammattitutkinto oli alan ammattilaisille, joilla on työkokemusta. Se ei anna suojattua nimikettä.
fact-fvq-health-areas-text = Terveysalan ammattitutkinnossa on kaksi alaa: immobilisaatiohoito (kipsit) ja jalkojenhoito.
fact-svq-rehab-areas-text = Tutkinnosta valmistuu vammaisalan erityisohjaaja, kun valitset vammaisalan ja erityisen tuen.
fact-massage-entry-text = Yksi koulu valitsee ensin ne, jotka tuntevat sosiaali-, terveys- tai liikunta-alaa. Terveyden ja kielitaidon täytyy riittää työhön.
fact-massage-time-text = Yhdessä koulussa opinnot kestivät 1,5–2 vuotta. Tieto on vanha.
fact-pharmacy-vq-180-text = Lääkealan perustutkinto on 180 osaamispistettä. Sen perusteet uusittiin 1.8.2024.
fact-pharmacy-apprenticeship-text = Lääketeknikoksi voi opiskella myös oppisopimuksella. Opetusta on vain joissain kaupungeissa.
fact-dental-technology-180-text = Hammastekniikan perustutkinto on 180 osaamispistettä.
fact-rehab-210-text = Tutkinto on 210 opintopistettä, noin 3,5 vuotta. Laureassa se ei ollut haussa syksyllä 2024.
fact-rehab-schools-text = Ennen syksyä 2023 kuntoutuksen ohjaajaksi opiskeltiin vain Jyväskylän ja Satakunnan ammattikorkeakoulussa. Sitten mukaan tuli Laurea.
fact-podiatry-210-text = Jalkaterapeutin tutkinto on 210 opintopistettä, 3,5 vuotta.
fact-prosthetics-210-text = Apuvälineteknikon tutkinto on 210 opintopistettä. Metropoliassa alkoi ryhmä syksyllä 2023. Kysy, milloin seuraava alkaa.
fact-podiatry-two-schools-text = Vuonna 2020 jalkaterapeutteja koulutti kaksi koulua: Metropolia ja Xamk.
fact-ecec-bachelor-60-text = Varhaiskasvatuksen sosionomilla on sosiaali- ja terveysalan AMK-tutkinto. Siinä on vähintään 60 opintopistettä varhaiskasvatusta ja sosiaalipedagogiikkaa.
fact-ecec-studies-estimate-text = 60 opintopistettä on noin vuoden opinnot. Arvio siitä, miten ne sopivat tutkintoon, on meidän.
fact-master-two-years-text = Metropolia pyytää ylempään AMK-tutkintoon kahden vuoden työkokemusta tutkinnon jälkeen. Tieto on vuodelta 2024.
fact-clinical-master-90-text = Oamkissa kliinisen asiantuntijan tutkinto on 90 opintopistettä, 1–2,5 vuotta. Tieto on vuodelta 2024.
fact-pharmacy-3-and-2-text = Farmaseutin opinnot kestävät kolme vuotta, proviisorin kaksi vuotta lisää. Paikkoja oli kolmessa yliopistossa vuonna 2024.
fact-pharmacy-practice-text = Opinnoissa on kaksi kolmen kuukauden harjoittelua apteekissa. Harjoittelu on palkallista.
fact-psychology-330-text = Psykologin opinnot ovat 330 opintopistettä, noin 5,5 vuotta. Psykologiaa voi opiskella seitsemässä yliopistossa.
fact-psychology-few-places-text = Paikan saa noin 1–5 hakijaa sadasta. Varaa aikaa ja tee myös toinen suunnitelma.
fact-logopedics-masters-text = Puheterapeutti on logopedian maisteri. Sen jälkeen haetaan laillistus.
fact-specialist-five-years-text = Erikoislääkärikoulutus kestää vähintään viisi vuotta täysipäiväisesti.
fact-specialist-paid-estimate-text = Erikoistuva lääkäri saa yleensä palkkaa työstään. Emme ole tarkistaneet tätä.
fact-health-protected-titles-text = Jalkaterapeutti, koulutettu hieroja ja apuvälineteknikko ovat suojattuja nimikkeitä. Nimikettä saa käyttää vain rekisterissä oleva.
fact-more-licensed-professions-text = Farmaseutti, proviisori, psykologi, puheterapeutti ja erikoislääkäri ovat laillistettuja ammatteja.
fact-elderly-specialist-entry-text = Yksi koulu pyytää sosiaali- ja terveysalan tutkintoa ja työpaikkaa vanhustyössä.
fact-dentistry-330-text = Hammaslääkärin tutkinto on 330 opintopistettä, 5,5 vuotta. Sitä opetetaan neljässä yliopistossa. Tieto on vanha.
fact-ecec-oulu-lapland-2026-text = Oulun ja Lapin yliopistot aloittivat syksyllä 2026 koulutuksen niille, joilla on työkokemusta varhaiskasvatuksesta. Haku oli 10.–24.3.2026. Paikkoja oli 22.
fact-schools-only-in-opintopolku-text = Meillä ei ole luetteloa tämän tutkinnon kouluista. Opintopolku näyttää, mitkä koulut ottavat nyt opiskelijoita.

advice-school-not-known-text = Emme tiedä, missä kouluissa tätä opetetaan nyt. Hae tutkinnon nimellä Opintopolusta tai kysy hakijapalvelusta.
