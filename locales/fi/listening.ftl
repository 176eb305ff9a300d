# Sivu ääneen luettuna: napit, ja mitä lähtee laitteelta.
listen-start = Kuuntele
listen-controls = Kuuntelu
listen-pause = Tauko
listen-resume = Jatka
listen-next = Seuraava
listen-stop = Lopeta
listen-remote = Tällä laitteella ei ole omaa suomenkielistä ääntä. Selaimen ääni tulee netistä. Jos kuuntelet, sivun teksti lähtee äänen tarjoajalle. Tekstistä näkee, mitä suunnittelet.
listen-agree = Kuuntele silti
listen-decline = En kuuntele
# Näin sanotaan viiva kahden luvun välissä: "6–12".
listen-range = viiva
