# What happened in projects that have ended.

evidence-sotestartti-what = SoteStartti oli hanke Oulussa. Se päättyi 31.10.2023. Se valmensi ihmisiä, joiden oli vaikea löytää työtä.
evidence-sotestartti-tells = Säännölliset tapaamiset, kahdenkeskiset keskustelut ja käynnit työpaikoilla auttoivat. Työn löytäneistä 11 oli oppisopimuksessa.
evidence-sotestartti-limits = Hanke laski luvut itse. Kukaan ei tiedä, mitä olisi tapahtunut ilman sitä. Noina vuosina hoiva-alalta löytyi töitä helpommin kuin vuonna 2026.
evidence-sotestartti-employed-name = Löysi työtä
evidence-sotestartti-employed-in-care-name = heistä sosiaali- ja terveysalalta
evidence-sotestartti-employed-in-education-name = heistä kasvatus- ja ohjausalalta
evidence-sotestartti-employed-elsewhere-name = heistä muulta alalta
evidence-sotestartti-other-service-name = Siirtyi muuhun palveluun, esimerkiksi kuntoutukseen tai tutustumaan työpaikkaan
evidence-sotestartti-earlier-studies-name = Jatkoi aiempia opintojaan
evidence-sotestartti-degree-studies-name = Aloitti tutkintoon johtavat opinnot
evidence-sotestartti-tuva-or-finnish-name = Siirtyi TUVA-koulutukseen tai opiskelemaan suomea
evidence-sotestartti-employment-measures-name = Siirtyi työkokeiluun, työvoimakoulutukseen tai kuntouttavaan työtoimintaan
