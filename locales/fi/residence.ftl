# Asuminen ja oleskeluluvat: vaiheet, faktat ja neuvot.

holding-residence-in-finland-name = Asuminen Suomessa tai lupa muuttaa Suomeen

step-asylum-right-to-work-name = Odota oikeutta tehdä työtä
step-asylum-right-to-work-what = Oikeus tehdä työtä alkaa jonkin ajan kuluttua hakemuksesta. Tarkista oma päiväsi Maahanmuuttovirastosta (Migri).
step-asylum-right-to-work-how = Kysy vastaanottokeskuksesta, milloin saat tehdä työtä.

step-work-permit-from-abroad-name = Työpaikka ja työlupa ulkomailta
step-work-permit-from-abroad-what = Etsit ensin työnantajan Suomesta. Sitten haet oleskelulupaa työn perusteella. Maahanmuuttovirasto (Migri) päättää luvasta.
step-work-permit-from-abroad-how = Katso avoimet työpaikat Työmarkkinatorilta ja kysy, auttaako työnantaja luvan kanssa.
step-work-permit-from-abroad-note = Aika on arvio. Tarkista luvan ehdot ja hinta Migristä.

step-student-permit-from-abroad-name = Oleskelulupa opintoja varten
step-student-permit-from-abroad-what = Kun saat opiskelupaikan, haet oleskelulupaa opiskelua varten. Luvalla saat myös tehdä työtä osan ajasta.
step-student-permit-from-abroad-how = Lue luvan ehdot Migrin sivulta heti, kun saat paikan.
step-student-permit-from-abroad-note = Aika on arvio. Tarkista hinta ja vaadittu raha Migristä.
step-job-search-permit-name = Oleskelulupa työnhakua varten
step-job-search-permit-what = Tutkinnon jälkeen haet lupaa jäädä Suomeen ja etsiä työtä. Luvalla saat tehdä työtä.
step-job-search-permit-how = Hae lupaa Migriltä ennen kuin opiskelulupasi loppuu.
step-job-search-permit-note = Aika on arvio. Tarkista hinta ja ehdot Migristä.
holding-finnish-degree-name = Suomessa suoritettu korkeakoulututkinto

fact-asylum-work-3-or-6-months-text = Vanhan ohjeen mukaan työoikeus alkaa 3 kuukautta hakemuksesta, jos näytit matkustusasiakirjan. Muuten se alkaa 6 kuukauden jälkeen. Ohje on vuodelta 2019.
fact-asylum-rules-may-change-text = EU:n uudet säännöt alkoivat kesäkuussa 2026. Emme tiedä, muuttivatko ne työoikeutta. Kysy Migristä.
fact-asylum-outside-services-text = Turvapaikanhakija ei kuulu kotoutumislain palveluihin eikä työllisyyspalveluihin. Tieto on vuodelta 2023.
fact-asylum-practice-in-studies-text = Opintoihin kuuluvaan harjoitteluun ei vanhan ohjeen mukaan tarvita työoikeutta.
fact-asylum-fees-open-text = Emme ole varmoja, maksaako turvapaikanhakija lukuvuosimaksun vuonna 2026.
fact-temporary-protection-work-study-text = Tilapäinen suojelu antaa heti oikeuden työhön, opiskeluun ja työllisyyspalveluihin.
fact-temporary-protection-until-2027-text = EU on jatkanut tilapäistä suojelua 4.3.2027 asti.
fact-temporary-protection-municipality-text = Voit hakea kotikuntaa, kun olet asunut Suomessa vuoden. Ilman kotikuntaa moni etuus on rajattu.
fact-work-permit-3-or-6-months-text = Jos työ loppuu, aikaa uuteen työhön on 3 kuukautta. Asiantuntijalla, johtajalla ja yli kaksi vuotta työluvalla olleella se on 6 kuukautta.
fact-work-permit-tied-text = Työlupa voi koskea vain tiettyä ammattia. Tätä emme ole tarkistaneet Migrin sivulta.
fact-work-permit-needs-job-text = Työhön perustuvaan lupaan tarvitaan yleensä ensin työpaikka. Ehtoja ja aikoja emme ole tarkistaneet.
fact-shortage-list-2026-text = Valtakunnallinen lista työvoimapula-aloista oli voimassa 11.6.2026 asti. Uutta listaa emme löytäneet.
fact-shortage-lists-regional-text = Alueilla on omat listat, ja ne ovat erilaisia. Ne muuttuvat noin puolen vuoden välein.
fact-student-permit-whole-studies-text = Oleskeluluvan opintoihin voi saada koko opintojen ajaksi. Tieto on vuodelta 2022.
fact-student-permit-30-hours-text = Opiskelijan luvalla saat tehdä palkkatyötä keskimäärin 30 tuntia viikossa. Tutkintoon kuuluvaa harjoittelua ei rajoiteta.
fact-student-permit-income-text = Opiskelija tarvitsee ehkä 800 euroa kuukaudessa. Tämä ei ole Migrin sivulta: tarkista se sieltä.
fact-after-degree-permit-2-years-text = Tutkinnon jälkeen voit saada luvan työn etsimiseen enintään kahdeksi vuodeksi. Tieto on vuodelta 2022.
fact-apprenticeship-which-permit-text = Jos yli puolet opinnoista on oppisopimusta, lupaa haetaan työn perusteella. Muuten lupaa haetaan opiskelun perusteella.
fact-student-permit-school-fee-2026-text = Ammatillinen opiskelu maksaa 1.8.2026 alkaen, jos olet EU:n ulkopuolelta ja lupasi perustuu opiskeluun. Koulu päättää hinnan.
fact-student-permit-school-fee-stays-text = Jos ensimmäinen lupasi oli opiskelulupa, maksu voi jatkua pysyvään lupaan asti. Kysy koululta.

advice-asylum-seeker-rules-text = Työllisyyspalvelut eivät vielä ole sinua varten. Vastaanottokeskus neuvoo. Kielteinen päätös voi lopettaa työoikeuden.
advice-asylum-seeker-studies-text = Kysy koululta maksut ja harjoittelun ehdot, ennen kuin aloitat.
advice-temporary-protection-rights-text = Saat tehdä työtä ja opiskella heti. Suojelu on voimassa 4.3.2027 asti. Seuraa, jatketaanko sitä.
advice-temporary-protection-home-municipality-text = Oletko asunut Suomessa vuoden? Hae kotikuntaa Digi- ja väestötietovirastosta (DVV).
advice-work-permit-losing-job-text = Jos työsi loppuu, sinulla on 3 tai 6 kuukautta aikaa löytää uusi työ. Tarkista Migristä, sopiiko lupasi uuteen ammattiin.
advice-shortage-list-open-text = Työvoimapula-alojen lista vaikuttaa siihen, miten helposti luvan saa. Kesän 2026 jälkeistä listaa emme löytäneet. Kysy Migristä.
advice-student-permit-hours-text = Saat tehdä palkkatyötä keskimäärin 30 tuntia viikossa. Laske tunnit koko vuodelta.
advice-student-permit-money-text = Tarkista Migristä, paljonko rahaa sinun pitää näyttää.
advice-after-degree-job-search-text = Tutkinnon jälkeen voit ehkä saada luvan työn etsimiseen. Tarkista ehdot Migristä ajoissa.
advice-apprenticeship-permit-text = Oppisopimus voi vaikuttaa oleskelulupaasi. Kysy Migristä ja koululta, ennen kuin allekirjoitat.
advice-student-permit-school-fee-text = Sinun pitää ehkä maksaa ammatillisesta opiskelusta. Kysy koululta hinta ennen hakemista.
holding-study-permit-name = Oleskelulupa opintoja varten
