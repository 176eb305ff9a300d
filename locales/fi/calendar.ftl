# Polku kalenteriin: mitä sivulla lukee, ja mitä kalenterissa lukee.

## Sivulla
calendar-title = Vaiheet omaan kalenteriin
calendar-what = Saat tiedoston, jonka kalenteri osaa avata. Siinä on tämän polun vaiheet ja niiden aikaisimmat kuukaudet.
# Muuttujat:
#   $goal - tavoitteen nimi
calendar-who = Se, joka näkee kalenterisi, näkee myös vaiheesi ja tavoitteesi: { $goal }. Vastauksiasi tiedostossa ei ole.
calendar-save = Tallenna kalenteriin
calendar-saved = Tiedosto on latauksissa: sotepolku.ics. Avaa se kalenterissa.
calendar-not-saved = Selain ei tallentanut tiedostoa. Kokeile toista selainta.

## Kalenterissa
# Muuttujat:
#   $step - vaiheen nimi
calendar-now = Aloita: { $step }
# Muuttujat:
#   $step - vaiheen nimi
calendar-begin = Aikaisintaan tässä kuussa: { $step }
# Muuttujat:
#   $month - "maaliskuussa"
#   $year - vuosi
calendar-month = Voit aloittaa aikaisintaan { $month } { $year }. Merkintä tarkoittaa koko kuukautta: tarkkaa päivää ei tiedetä. Aika on arvio.
# Muuttujat:
#   $months - "maaliskuussa tai syyskuussa"
calendar-season = Voi alkaa vain { $months }.
calendar-from = Tästä päivästä sääntö on voimassa
calendar-until = Viimeinen päivä, jona sääntö on voimassa
# Muuttujat:
#   $step - vaiheen nimi
calendar-rule = Asia liittyy vaiheeseen: { $step }.
calendar-again = Katso polkusi uudelleen
calendar-again-why = Kolmessa kuukaudessa tilanteesi ja säännöt ehtivät muuttua. Tarkista vastauksesi.
# Muuttujat:
#   $goal - tavoitteen nimi
calendar-goal = Sotepolku. Tavoite: { $goal }
