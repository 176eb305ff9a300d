# Vastausten antaminen eteenpäin ja toiselta laitteelta tulleet vastaukset.

## Jaa tai siirrä
share-heading = Toisella laitteella
share-title = Jaa tai siirrä toiseen laitteeseen
share-lead = Vie vastauksesi toiseen laitteeseen tai anna ne ihmiselle, joka auttaa sinua. Ne kulkevat linkissä tai koodissa. Mikään palvelin ei säilytä niitä.
share-none = Et ole vielä vastannut mihinkään, joten annettavaa ei ole.
share-what-title = Mitä lähtee mukaan
share-private = Yksityinen asia. Ota mukaan vain, jos toinen tarvitsee sitä.
share-private-too = Ota myös yksityiset mukaan
share-cost = Polut lasketaan siellä ilman sitä, minkä jätät pois. Silloin oletamme, että estettä ei ole. Jokin polku voi puuttua.
share-preview-title = Tämän toinen näkee
share-nothing-left = Ei mitään. Jätit kaiken pois.
share-month = Jaettu
# Variables:
#   $month (Text) - 1–12
#   $year (Text)
share-month-named = { $month }/{ $year }
share-ways-title = Anna eteenpäin
share-who-reads = Jokainen, joka saa tämän linkin tai koodin, voi nähdä vastaukset. Niitä ei ole lukittu. Jos lähetät linkin viestissä, myös viestipalvelu voi lukea sen.
share-qr-title = Näytä kuva
share-qr-how = Avaa toisen puhelimen kamera ja näytä sille tämä kuva.
share-qr-alt = QR-koodi, jossa on linkki. Sama linkki on alempana.
share-link-title = Lähetä linkki
share-link-label = Linkki
share-copy = Kopioi linkki
share-send = Jaa…
share-sheet-title = Sotepolku
share-code-title = Lue koodi ääneen
share-code-how = Toinen avaa kohdan ”Minulla on koodi, linkki tai tiedosto” ja kirjoittaa tämän. Isot ja pienet kirjaimet käyvät, välit voi jättää pois. Koodissa ei ole kirjaimia O, I, L ja U.
share-file-title = Tallenna tiedosto
share-file-how = Tiedostossa ovat vastaukset tekstinä ja linkki. Poista tiedosto, kun et enää tarvitse sitä.
share-file-save = Tallenna tiedostoksi
share-case-title = Onko polussa virhe?
share-case-how = Tallenna tämä tapaus ja lähetä se sisällön ylläpitäjille. Tiedostossa ovat vain vastaukset, jotka valitsit yllä.
share-case-save = Tallenna tapaus
share-receive = Minulla on koodi, linkki tai tiedosto
onward-share = Näytä polkusi puhelimessa, lähetä linkki tai anna se ohjaajalle.

## Vastaukset toiselta laitteelta
receive-title = Vastaukset toiselta laitteelta
receive-lead = Näet vastaukset ensin. Mikään ei muutu täällä, ennen kuin sanot niin.
receive-code-label = Kirjoita koodi tai liitä linkki
receive-open = Näytä vastaukset
receive-file-title = Tai avaa tiedosto
receive-file-label = Tiedosto, jonka Sotepolku tallensi
receive-came = Nämä vastaukset tulivat toiselta laitteelta. Katso ne ensin.
receive-preview-title = Vastaukset
# Variables:
#   $months (Number) - montako kuukautta sitten ne annettiin; vähintään kolme
receive-old = Nämä vastaukset ovat { $months } kuukautta vanhoja. Tarkista ne, jotka ovat voineet muuttua: ikä, oleskelulupa, työtilanne.
receive-left-out-title = Emme ymmärtäneet kaikkea. Muut vastaukset ovat tässä.
# Variables:
#   $question - kysymyksen lyhyt nimi, kuten "Ikäsi"
receive-left-out-answer = { $question }: vastausta tai osaa siitä ei tunneta täällä.
receive-left-out-old = Vastaus kysymykseen, jota ei enää kysytä.
receive-left-out-new = Vastauksia kysymyksiin, joita tämä sivu ei vielä tunne. Lataa sivu uudelleen ja yritä sitten.
receive-replaces = Sinulla on täällä omia vastauksia tai muistiinpanoja. Jos käytät näitä, omasi poistuvat.
receive-use = Käytä näitä vastauksia
receive-keep-own = Pidä omani
receive-do-not-use = En käytä näitä
receive-problem-empty = Kirjoita ensin koodi tai liitä linkki.
receive-problem-long = Tämä on liian pitkä koodiksi. Kopioi vain koodi tai linkki.
# Variables:
#   $symbol - kirjain tai merkki, joka kirjoitettiin
receive-problem-symbol = ”{ $symbol }” ei kuulu mihinkään koodiin. Tarkista se ja yritä uudelleen.
receive-problem-form = Emme voi lukea tätä koodia. Tarkista sen ensimmäinen merkki. Jos se on oikein, lataa sivu uudelleen: koodi voi olla uudempi kuin tämä sivu.
receive-problem-wrong = Koodissa on virhe, tai osa siitä puuttuu. Vertaa sitä toisen laitteen koodiin ryhmä kerrallaan.

## Mitä juuri tapahtui
notice-copied = Linkki on kopioitu.
notice-not-copied = Selain ei antanut kopioida. Paina linkkiä ja kopioi se itse.
notice-file-saved = Tiedosto on ladatuissa tiedostoissa: sotepolku.txt.
notice-not-saved = Selain ei antanut tallentaa tiedostoa. Kopioi sen sijaan linkki.
notice-file-unreadable = Emme voineet lukea tiedostoa. Valitse tiedosto, jonka Sotepolku tallensi.
notice-received = Vastaukset ovat nyt käytössä täällä.
