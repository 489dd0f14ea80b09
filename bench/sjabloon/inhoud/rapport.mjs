import { als, alinea, elk, kop, koprij, rij, rijen, t, tabel, titel, tussenkop } from './taal.mjs';

/** Four pages, as an occupational reintegration file has them. Every value stands in the data as it is printed. */
export const rapport = {
  kopteksten: {
    first: [alinea(t`${'werkgever'} · Rapportage re-integratie`)],
    even: [alinea(t`Rapportage re-integratie`)],
    default: [alinea(t`${'zaaknummer'} · ${'werknemer'}`)],
  },
  voetteksten: {
    first: [alinea(t`Vertrouwelijk. Bevat gegevens over ${'werknemer'}.`)],
    even: [alinea(t`Vertrouwelijk`)],
    default: [alinea(t`Opgesteld op ${'datum'} door ${'opsteller'}`)],
  },
  blokken: [
    titel(t`Rapportage over de re-integratie`),
    alinea(t`Zaak ${'zaaknummer'}, stand op ${'datum'}`),

    kop(t`1. Gegevens van werknemer en werkgever`),
    tabel(
      [3200, 5800],
      rij(t`Werknemer`, t`${'werknemer'}`),
      rij(t`Geboortedatum`, t`${'geboortedatum'}`),
      rij(t`Adres`, t`${'adres'}`),
      rij(t`Personeelsnummer`, t`${'personeelsnummer'}`),
      rij(t`Functie`, t`${'functie'}`),
      rij(t`Uren per week`, t`${'uren'}`),
      rij(t`Loon per maand`, t`${'loon'}`),
      rij(t`Werkgever`, t`${'werkgever'}`),
      rij(t`Loonheffingennummer`, t`${'loonheffingennummer'}`),
      rij(t`Contactpersoon`, t`${'contactpersoon'}`),
    ),

    kop(t`2. Verzuim`),
    tabel(
      [3200, 5800],
      rij(t`Eerste ziektedag`, t`${'eersteZiektedag'}`),
      rij(t`Probleemanalyse`, t`${'probleemanalyse'}`),
      rij(t`Plan van aanpak`, t`${'planVanAanpak'}`),
      rij(t`Eerstejaarsevaluatie`, t`${'evaluatie'}`),
      rij(t`Einde wachttijd`, t`${'eindeWachttijd'}`),
      rij(t`Bedrijfsarts`, t`${'bedrijfsarts'}`),
      rij(t`Casemanager`, t`${'casemanager'}`),
      rij(t`Belastbaarheid`, t`${'belastbaarheid'}`),
    ),

    kop(t`3. Verloop`),
    alinea(
      t`${'werknemer'} werkte als ${'functie'} bij ${'werkgever'} en viel uit op ${'eersteZiektedag'}. De bedrijfsarts, ${'bedrijfsarts'}, stelde vast dat terugkeer naar eigen werk niet vanzelf spreekt.`,
    ),
    alinea(
      t`Het plan van aanpak is van ${'planVanAanpak'}. Het einddoel is ${'einddoel'}. Beide partijen spraken af om elke ${'ritme'} te overleggen, met ${'casemanager'} als casemanager.`,
    ),
    alinea(
      t`Op ${'datum'} werkt de werknemer ${'urenNu'} van de ${'uren'} uur. De volgende stap is ${'volgendeStap'}.`,
    ),

    kop(t`4. Bijzonderheden`),
    als('tweedeSpoor', alinea(t`Er loopt een tweede spoor bij ${'bureau'}, sinds ${'startTweedeSpoor'}.`)),
    als(
      'geenTweedeSpoor',
      alinea(t`Er loopt geen tweede spoor: binnen het eigen bedrijf is zicht op passend werk.`),
    ),
    als('deskundigenoordeel', alinea(t`UWV gaf op ${'datumOordeel'} een deskundigenoordeel: ${'oordeel'}`)),
    als('loonsanctie', alinea(t`UWV verlengde de loondoorbetaling tot ${'eindeLoonsanctie'}.`)),
    als('aangepastWerk', alinea(t`Het werk is aangepast: ${'aanpassing'}`)),
    als('akkoord', alinea(t`De werknemer is het eens met deze rapportage.`)),

    kop(t`5. Activiteiten`),
    tabel(
      [600, 2900, 1500, 1500, 2500],
      koprij(t`Nr.`, t`Activiteit`, t`Begin`, t`Einde`, t`Resultaat`),
      rijen('activiteiten', t`${'nr'}`, t`${'wat'}`, t`${'begin'}`, t`${'einde'}`, t`${'resultaat'}`),
    ),

    kop(t`6. Contactmomenten`),
    elk(
      'contacten',
      tussenkop(t`${'wanneer'}: ${'vorm'}`),
      alinea(t`Aanwezig: ${'aanwezig'}.`),
      alinea(t`${'verslag'}`),
      alinea(t`Afspraak: ${'afspraak'}`),
    ),

    kop(t`7. Sollicitaties`),
    tabel(
      [600, 2600, 2400, 1400, 2000],
      koprij(t`Nr.`, t`Functie`, t`Bedrijf`, t`Datum`, t`Uitkomst`),
      rijen('sollicitaties', t`${'nr'}`, t`${'functie'}`, t`${'bedrijf'}`, t`${'op'}`, t`${'uitkomst'}`),
    ),

    kop(t`8. Conclusie`),
    alinea(t`${'conclusie'}`),
    alinea(t`De eerstvolgende rapportage is op ${'volgendeRapportage'}.`),

    kop(t`9. Ondertekening`),
    tabel(
      [4500, 4500],
      koprij(t`Werkgever`, t`Werknemer`),
      rij(t`${'contactpersoon'}`, t`${'werknemer'}`),
      rij(t`${'plaats'}, ${'datum'}`, t`${'plaats'}, ${'datum'}`),
      rij(t`Handtekening:`, t`Handtekening:`),
    ),
  ],
};
