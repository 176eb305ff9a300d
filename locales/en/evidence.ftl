# What happened in projects that have ended.

evidence-sotestartti-what = SoteStartti was a project in Oulu. It ended on 31 October 2023. It coached people who had a hard time finding work.
evidence-sotestartti-tells = Regular meetings, one-to-one talks and visits to workplaces helped. Eleven of those who found work were apprentices.
evidence-sotestartti-limits = The project counted the numbers itself. Nobody knows what would have happened without it. In those years it was easier to find work in care than in 2026.
evidence-sotestartti-employed-name = Found work
evidence-sotestartti-employed-in-care-name = of them in social and health care
evidence-sotestartti-employed-in-education-name = of them in education and guidance
evidence-sotestartti-employed-elsewhere-name = of them in another field
evidence-sotestartti-other-service-name = Went to another service, such as rehabilitation or getting to know a workplace
evidence-sotestartti-earlier-studies-name = Carried on with earlier studies
evidence-sotestartti-degree-studies-name = Began studies for a qualification
evidence-sotestartti-tuva-or-finnish-name = Went to TUVA or to study Finnish
evidence-sotestartti-employment-measures-name = Went to a work trial, labour market training or rehabilitative work activity
