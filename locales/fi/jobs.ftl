# Työpaikat alueittain ja kuukausittain.

advice-pn-jobs-lappi-text = Kesäkuussa 2026 Lapissa oli 229 työtöntä lähihoitajaa ja 87 avointa lähihoitajan paikkaa. Työpaikat ja hakijat eivät sopineet yhteen.
advice-pn-jobs-keski-suomi-text = Kesäkuussa 2026 Keski-Suomessa oli 524 työtöntä lähihoitajaa ja 156 avointa lähihoitajan paikkaa. Työpaikat ja hakijat eivät sopineet yhteen.
advice-pn-jobs-uusimaa-text = Kesäkuussa 2026 Uudellamaalla oli 2 486 työtöntä lähihoitajaa ja 446 avointa lähihoitajan paikkaa.
advice-pn-jobs-varsinais-suomi-text = Kesäkuussa 2026 Varsinais-Suomessa oli 714 työtöntä lähihoitajaa ja 141 avointa lähihoitajan paikkaa.
advice-pn-jobs-satakunta-text = Kesäkuussa 2026 Satakunnassa oli 404 työtöntä lähihoitajaa ja 32 avointa lähihoitajan paikkaa.
advice-pn-jobs-kanta-hame-text = Kesäkuussa 2026 Kanta-Hämeessä oli 286 työtöntä lähihoitajaa ja 30 avointa lähihoitajan paikkaa.
advice-pn-jobs-pirkanmaa-text = Kesäkuussa 2026 Pirkanmaalla oli 1 018 työtöntä lähihoitajaa ja 178 avointa lähihoitajan paikkaa.
advice-pn-jobs-paijat-hame-text = Kesäkuussa 2026 Päijät-Hämeessä oli 351 työtöntä lähihoitajaa ja 40 avointa lähihoitajan paikkaa.
advice-pn-jobs-kymenlaakso-text = Kesäkuussa 2026 Kymenlaaksossa oli 321 työtöntä lähihoitajaa ja 27 avointa lähihoitajan paikkaa.
advice-pn-jobs-etela-karjala-text = Kesäkuussa 2026 Etelä-Karjalassa oli 238 työtöntä lähihoitajaa ja 6 avointa lähihoitajan paikkaa.
advice-pn-jobs-pohjois-savo-text = Kesäkuussa 2026 Pohjois-Savossa oli 328 työtöntä lähihoitajaa ja 71 avointa lähihoitajan paikkaa.
advice-pn-jobs-pohjois-karjala-text = Kesäkuussa 2026 Pohjois-Karjalassa oli 342 työtöntä lähihoitajaa ja 42 avointa lähihoitajan paikkaa.
advice-pn-jobs-etela-pohjanmaa-text = Kesäkuussa 2026 Etelä-Pohjanmaalla oli 236 työtöntä lähihoitajaa ja 36 avointa lähihoitajan paikkaa.
advice-pn-jobs-pohjanmaa-text = Kesäkuussa 2026 Pohjanmaalla oli 210 työtöntä lähihoitajaa ja 37 avointa lähihoitajan paikkaa.
advice-pn-jobs-keski-pohjanmaa-text = Kesäkuussa 2026 Keski-Pohjanmaalla oli 124 työtöntä lähihoitajaa ja 10 avointa lähihoitajan paikkaa.
advice-pn-jobs-pohjois-pohjanmaa-text = Kesäkuussa 2026 Pohjois-Pohjanmaalla oli 833 työtöntä lähihoitajaa ja 100 avointa lähihoitajan paikkaa.
advice-pn-jobs-kainuu-text = Kesäkuussa 2026 Kainuussa oli 97 työtöntä lähihoitajaa ja 12 avointa lähihoitajan paikkaa.

advice-support-jobs-2026-text = Kesäkuussa 2026 maakunnassasi oli tässä ammattiryhmässä enintään kymmenen avointa paikkaa. Työnhakijoita oli enemmän.
advice-nurse-jobs-2026-text = Pula sairaanhoitajista on helpottanut. Helmikuussa 2026 hyvinvointialueet suunnittelivat irtisanomisia. Kysy oman alueesi tilanne.
advice-lapland-saves-text = Marraskuussa 2025 Lapin hyvinvointialue säästi. Se rajoitti uusien työntekijöiden palkkaamista, vaikka moni jää eläkkeelle.
advice-central-finland-elderly-care-text = Marraskuussa 2025 Keski-Suomessa kerrottiin, että vanhusten hoitoon tarvitaan työntekijöitä.
advice-mikkeli-needs-workers-text = Marraskuussa 2025 Mikkelissä kerrottiin, että sosiaali- ja terveysalalle tarvitaan työntekijöitä.
advice-permit-list-north-savo-text = Marraskuussa 2025 Pohjois-Savon työlupien pula-ammatteja olivat tällä alalla vain lääkärit ja hammaslääkärit. Kysy Migristä, mitä se tarkoittaa sinulle.
advice-permit-list-lapland-text = Lapissa moni sosiaali- ja terveysalan ammatti oli kesäkuussa 2025 työlupien pula-ammatti. Emme ole lukeneet listaa. Kysy Migristä.

fact-june-2026-figures-text = Luvut ovat kesäkuulta 2026, ja mukana on kesätöitä. Ne on luettu toisen tekemästä kopiosta virallisista tiedoista.
fact-nurses-not-among-five-2025-text = Syksyllä 2025 sairaanhoitaja ei enää ollut viiden pahimman pula-ammatin joukossa.
fact-lapland-saving-2025-text = Marraskuussa 2025 pula Lapissa oli eniten matkailun töissä. Hyvinvointialueen säästöt rajoittivat sote-alan palkkaamista.
fact-lapland-applicants-2024-text = Vuonna 2024 Lapin hyvinvointialueella oli noin viisi hakijaa jokaista paikkaa kohden.
fact-demand-2025-11-text = Työllisyysalueet kertoivat marraskuussa 2025: Mikkelissä tarvittiin sote-alan työntekijöitä ja Keski-Suomessa vanhustyön tekijöitä.
fact-north-savo-permits-2025-text = Pohjois-Savon lista on 27.11.2025. Siinä ei ole lähihoitajia eikä sairaanhoitajia.
fact-lapland-permits-2025-text = Lapin linjauksessa kesäkuussa 2025 eniten ammatteja oli sosiaali- ja terveysalalta, kaupasta ja palveluista. Listaa emme ole lukeneet.
