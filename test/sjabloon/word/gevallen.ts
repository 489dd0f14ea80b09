import { png } from '../../../scripts/proefbestanden/beeldvormen.ts';
import { datum } from '../../../src/kern/datum.ts';
import { Afbeelding, Bedrag, DatumWaarde, Ontbreekt, type Weergave } from '../../../src/kern/waarden.ts';

/** What an author sees who fills a template: the sentence says what to look for, the lines are the document. */
export interface Geval {
  readonly zin: string;
  readonly view: Weergave;
  readonly verwacht: readonly string[];
}

const geval = (zin: string, view: Weergave, verwacht: string): Geval => ({
  zin,
  view,
  verwacht: verwacht
    .trim()
    .split('\n')
    .map((regel) => regel.trim()),
});

const op = (iso: string): DatumWaarde => new DatumWaarde(datum(iso));
const mist = (wat: string): Ontbreekt => new Ontbreekt(wat, `/${wat}`, 'proef');

const BRIEF = {
  werknemer: { naam: 'An Jansen', aanhef: 'mevrouw', plaats: 'Goes' },
  gesprek: op('2025-03-03'),
  onderwerp: 'het plan',
  functie: 'metselaar',
  afspraken: 'bellen',
};
const SPOOR = { spoor: 'tweede', naam: 'An', functie: 'lasser' };
const DOSSIER = {
  naam: 'An',
  zaaknummer: 'Z-1',
  partijen: ['Zee BV', 'An'],
  concept: true,
  afzender: { naam: 'Bureau Zee', telefoon: '0100' },
};
const NOTEN = {
  weken: 104,
  adviseur: 'dr. Smit',
  functie: 'bedrijfsarts',
  eersteDag: op('2023-01-03'),
  verlengd: op('2026-01-03'),
  bijlagen: ['FML', 'plan'],
};
const VAK = {
  naam: 'An',
  taken: ['bellen', 'schrijven'],
  vakken: [
    { naam: 'Bo', taken: ['mailen'] },
    { naam: 'Cas', taken: [] },
  ],
};
const BESTURING = {
  naam: 'An',
  gesprek: op('2025-03-03'),
  spoor: 'tweede',
  taken: ['bellen', 'schrijven'],
  toelichting: 'kort',
  leden: [
    { naam: 'An', rol: 'lid' },
    { naam: 'Bo', rol: 'voorzitter' },
  ],
};
const LINKS = {
  bureau: 'Bureau Zee',
  stukken: [
    { titel: 'Plan', van: 'An' },
    { titel: 'Verslag', van: null },
  ],
};
const RIJEN = {
  taken: [
    { op: op('2025-03-03'), wat: 'bellen', wie: 'An' },
    { op: op('2025-03-04'), wat: 'schrijven', wie: 'Bo' },
  ],
  leden: [
    { naam: 'An', rol: 'lid' },
    { naam: 'Bo', rol: null },
  ],
};
const CELLEN = {
  loon: new Bedrag(250_000),
  uitleg: 'bruto',
  functie: 'lasser',
  uren: 36,
  vangnet: true,
  punten: ['a', 'b'],
  contact: { naam: 'An', telefoon: '0100' },
};
const FASEN = {
  fasen: [
    {
      naam: 'Start',
      stappen: [
        { wat: 'bellen', dag: 1 },
        { wat: 'mailen', dag: 2 },
      ],
    },
    { naam: 'Slot', stappen: [] },
  ],
};
const LIJSTEN = {
  fasen: [
    { naam: 'A', stappen: ['x', 'y'] },
    { naam: 'B', stappen: ['z'] },
  ],
  taken: ['bellen', 'mailen'],
};
const ALINEAS = {
  arts: 'dr. Smit',
  vervanger: null,
  taken: [
    { wat: 'bellen', op: op('2025-03-03') },
    { wat: 'mailen', op: op('2025-03-04') },
  ],
  bijzonder: 'haast',
  werkgever: { naam: 'Zee BV', vestigingen: ['Goes', 'Veere'] },
  toelichting: 'Eerst dit.\n- een\n- twee\nTot slot.',
};
const ZINNEN = {
  man: true,
  vrouw: false,
  naam: 'An',
  leden: [
    { naam: 'An', rol: 'lid', dagen: ['ma', 'di'] },
    { naam: 'Bo', rol: null, dagen: ['wo'] },
  ],
};
const VAKJES = {
  akkoord: true,
  bezwaar: false,
  afspraken: [
    { wat: 'bellen', gedaan: true },
    { wat: 'mailen', gedaan: false },
  ],
};
const beeld = (alt: string, breedte: number, hoogte: number): Afbeelding =>
  new Afbeelding({ soort: 'png', bytes: png(breedte, hoogte, [31, 78, 121]), breedte, hoogte, alt });
const BEELDEN = {
  logo: beeld('logo van Zee', 40, 20),
  stukken: [
    { naam: 'voor', beeld: beeld('voorkant', 20, 20) },
    { naam: 'achter', beeld: beeld('achterkant', 20, 20) },
  ],
};

/** Per test document what it must become; the first view of each has every value. */
export const GEVALLEN: Readonly<Record<string, readonly [Geval, ...Geval[]]>> = {
  'gesplitste-tags': [
    geval(
      'een tag die Word over runs heeft verdeeld wordt gewoon ingevuld, met de opmaak van zijn eerste teken',
      BRIEF,
      `
      Brief aan An Jansen
      Geachte mevrouw An Jansen,
      Op maandag 3 maart 2025 spraken wij over het plan.
      Uw functie is **metselaar** voor **vast**.
      Plaats: Goes
      Wij spraken af: bellen.
      Tot ziens!`,
    ),
    geval(
      'zonder afspraken staat de andere tekst er, en van de bloktags blijft geen lege alinea over',
      { ...BRIEF, afspraken: null },
      `
      Brief aan An Jansen
      Geachte mevrouw An Jansen,
      Op maandag 3 maart 2025 spraken wij over het plan.
      Uw functie is **metselaar** voor **vast**.
      Plaats: Goes
      Wij spraken niets af.
      Tot ziens!`,
    ),
    geval(
      'wat ontbreekt staat er vet met zijn markering',
      { ...BRIEF, functie: mist('functie'), onderwerp: mist('onderwerp') },
      `
      Brief aan An Jansen
      Geachte mevrouw An Jansen,
      Op maandag 3 maart 2025 spraken wij over **[ontbreekt: onderwerp]**.
      Uw functie is **[ontbreekt: functie]** voor **vast**.
      Plaats: Goes
      Wij spraken af: bellen.
      Tot ziens!`,
    ),
  ],
  aanhalingstekens: [
    geval(
      'ronde aanhalingstekens en harde spaties in een tag doen er niet toe, in de tekst blijven ze staan',
      SPOOR,
      `
      Aanhalingstekens en harde spaties
      Het tweede spoor loopt.
      Spoor: twee.
      Naam:\u00a0An, functie: lasser.
      Geknipt “tweede”.
      Zo ‘blijft’ “de tekst” staan.`,
    ),
    geval(
      'de andere tak van de voorwaarde',
      { ...SPOOR, spoor: 'eerste' },
      `
      Aanhalingstekens en harde spaties
      Het eerste spoor loopt.
      Spoor: een.
      Naam:\u00a0An, functie: lasser.
      Zo ‘blijft’ “de tekst” staan.`,
    ),
  ],
  'kop-en-voettekst': [
    geval(
      'de kop- en voetteksten van elke soort bladzijde worden ingevuld, paginanummers blijven',
      DOSSIER,
      `
      kop: Zee BV – An
      kop: Dossier Z-1→Bladzijde 1
      kop: **CONCEPT**
      Dossier van An.
      Tweede bladzijde.
      voet: | Bureau Zee | Telefoon 0100 |
      voet: Vertrouwelijk
      voet: Bureau Zee`,
    ),
    geval(
      'een koptekst waarvan niets overblijft houdt een lege alinea',
      { ...DOSSIER, concept: false, partijen: [], afzender: { naam: 'Bureau Zee', telefoon: null } },
      `
      kop: ¶
      kop: Dossier Z-1→Bladzijde 1
      kop: ¶
      Dossier van An.
      Tweede bladzijde.
      voet: | Bureau Zee |  |
      voet: Vertrouwelijk
      voet: Bureau Zee`,
    ),
  ],
  voetnoten: [
    geval(
      'voetnoten worden ingevuld en blijven bij hun plaats in de tekst',
      NOTEN,
      `
      De wachttijd duurt 104 weken[1].
      Het advies van dr. Smit[2] is gevolgd.
      Zie ook de bijlagen[3].
      voetnoot 1: Vanaf 3 januari 2023, verlengd tot 3 januari 2026.
      voetnoot 2: dr. Smit, bedrijfsarts.
      voetnoot 3: Bijlagen:
      voetnoot 3: Bijlage FML
      voetnoot 3: Bijlage plan`,
    ),
    geval(
      'een voorwaarde en een lus in een voetnoot kunnen niets opleveren',
      { ...NOTEN, verlengd: null, bijlagen: [] },
      `
      De wachttijd duurt 104 weken[1].
      Het advies van dr. Smit[2] is gevolgd.
      Zie ook de bijlagen[3].
      voetnoot 1: Vanaf 3 januari 2023.
      voetnoot 2: dr. Smit, bedrijfsarts.
      voetnoot 3: Bijlagen:`,
    ),
  ],
  tekstvak: [
    geval(
      'een tekstvak wordt ingevuld, ook een lus erin en een lus eromheen',
      VAK,
      `
      [tekstvak] Naam: An
      [tekstvak] - bellen
      [tekstvak] - schrijven
      Naast het vak staat An.
      [tekstvak] Ook: Bo
      [tekstvak] - mailen
      Nog een vak.
      [tekstvak] Ook: Cas
      Nog een vak.
      Na het vak.`,
    ),
    geval(
      'zonder tweede vak blijft er niets van over',
      { ...VAK, vakken: [] },
      `
      [tekstvak] Naam: An
      [tekstvak] - bellen
      [tekstvak] - schrijven
      Naast het vak staat An.
      Na het vak.`,
    ),
  ],
  inhoudsbesturing: [
    geval(
      'tags in velden van een formulier worden ingevuld, ook rond alineas, rijen en cellen',
      BESTURING,
      `
      Geachte An,
      Gesproken op 3 maart 2025 over spoor tweede.
      Door de rand: An.
      - bellen
      - schrijven
      Toelichting: kort
      Slot van het vak.
      | An | lid |
      | Bo | voorzitter |
      | An |
      Einde.`,
    ),
    geval(
      'een voorwaarde binnen een veld laat de rest van het veld staan',
      { ...BESTURING, toelichting: null, taken: ['bellen'] },
      `
      Geachte An,
      Gesproken op 3 maart 2025 over spoor tweede.
      Door de rand: An.
      - bellen
      Slot van het vak.
      | An | lid |
      | Bo | voorzitter |
      | An |
      Einde.`,
    ),
  ],
  hyperlinks: [
    geval(
      'de tekst van een link wordt ingevuld en de link blijft',
      LINKS,
      `
      Zie Bureau Zee <https://bureau.example/contact>.
      Bel Bureau Zee of kijk op de site <https://bureau.example/contact>.
      Stuk Plan <https://bureau.example/dossier?a=1&b=2> van An
      Stuk Verslag <https://bureau.example/dossier?a=1&b=2>
      Ga naar Bureau Zee <#Slot>
      Veld: site van Bureau Zee.
      Slot: Bureau Zee.`,
    ),
  ],
  'tabel-rijen': [
    geval(
      'elke regel van een lijst krijgt een rij, ook als de tags in eigen rijen staan of twee rijen beslaan',
      RIJEN,
      `
      Tags in de eerste en de laatste cel
      | **Datum** | **Wat** | **Wie** |
      | 3 maart 2025 | bellen | An |
      | 4 maart 2025 | schrijven | Bo |
      | Aantal | 2 |
      Tags in eigen rijen
      | **Naam** | **Rol** |
      | An | lid |
      | Bo | geen |
      Twee rijen per item
      | 3 maart 2025 | bellen |
      | Door | An |
      | 4 maart 2025 | schrijven |
      | Door | Bo |
      Einde.`,
    ),
    geval(
      'een lege lijst geeft geen rijen; een tabel zonder rijen vervalt',
      { taken: [], leden: [] },
      `
      Tags in de eerste en de laatste cel
      | **Datum** | **Wat** | **Wie** |
      | Aantal | 0 |
      Tags in eigen rijen
      | **Naam** | **Rol** |
      | Er zijn geen leden. |
      Twee rijen per item
      Einde.`,
    ),
    geval(
      'een lijst die ontbreekt geeft één rij, met de markering in de eerste cel',
      { ...RIJEN, taken: mist('taken') },
      `
      Tags in de eerste en de laatste cel
      | **Datum** | **Wat** | **Wie** |
      | **[ontbreekt: taken]** |  |  |
      | Aantal | **[ontbreekt: taken]** |
      Tags in eigen rijen
      | **Naam** | **Rol** |
      | An | lid |
      | Bo | geen |
      Twee rijen per item
      | **[ontbreekt: taken]** |  |
      | Door |  |
      Einde.`,
    ),
  ],
  celvoorwaarden: [
    geval(
      'voorwaarden binnen een cel, over cellen en over een hele rij laten staan wat waar is',
      CELLEN,
      `
      | **Onderdeel** | **Waarde** | **Toelichting** |
      | Loon | €\u00a02.500,00 | bruto |
      | Functie | lasser | 36 uur |
      | Vangnet | ja | artikel 29b |
      | Slot | a / b | An, 0100 |
      Einde.`,
    ),
    geval(
      'een voorwaarde over een deel van een rij maakt die cellen leeg; over een hele rij verdwijnt de rij',
      { ...CELLEN, loon: null, uitleg: null, functie: null, vangnet: false, punten: [], contact: null },
      `
      | **Onderdeel** | **Waarde** | **Toelichting** |
      | Loon | onbekend |  |
      | Functie |  |  |
      | Geen vangnet | nee | – |
      | Slot |  |  |
      Einde.`,
    ),
  ],
  'tabel-genest': [
    geval(
      'een tabel in een cel herhaalt haar eigen rijen; zonder rijen vervalt zij en blijft de cel',
      FASEN,
      `
      | **Fase** | **Stappen** |
      | Start | 2 stappen / (bellen | 1) / (mailen | 2) |
      | Slot | 0 stappen |
      Tussen de tabellen.
      | (Fase Start) / (bellen (Start)) / (mailen (Start)) / ¶ / (Fase Slot) |
      Einde.`,
    ),
    geval(
      'zonder fasen blijft van de binnenste tabellen niets over',
      { fasen: [] },
      `
      | **Fase** | **Stappen** |
      Tussen de tabellen.
      |  |
      Einde.`,
    ),
  ],
  lijsten: [
    geval(
      'een lijst die in een lus begint telt per keer opnieuw; een lus die met de lijst begint telt door',
      LIJSTEN,
      `
      Opnieuw tellen per fase
      Fase A:
      1. x
      2. y
      Fase B:
      1. z
      Doortellen
      1. bellen
      2. mailen
      3. Afsluiten
      Tags in de punten zelf
      1. bellenmailen
      2. bellen
      2.1. daarna
      3. mailen
      3.1. daarna
      Twee niveaus
      1. A
      1.1. x
      1.2. y
      2. B
      2.1. z
      Bolletjes
      • bellen
      • mailen
      In een tabel
      | A | 1. x / 2. y |
      | B | 1. z |
      Rijen tellen
      | 1. nr | bellen |
      | 2. nr | mailen |
      Einde.`,
    ),
  ],
  'blokken-over-alineas': [
    geval(
      'een blok over alineas laat precies de alineas staan die ertussen staan',
      ALINEAS,
      `
      Tags in eigen alinea’s
      De arts is dr. Smit.
      Van het begin van een alinea tot het einde van een latere
      Taak: bellen
      Klaar op 3 maart 2025
      Taak: mailen
      Klaar op 4 maart 2025
      Van het einde van een alinea tot een eigen alinea
      Bijzonder:
      haast
      Gewoon.
      Midden in de tekst
      Voor eerste helft
      tweede helft na.
      Genest, met een tabel
      Werkgever: Zee BV
      | Goes | Zee BV |
      en
      | Veere | Zee BV |
      De regels van een tekst
      Eerst dit.
      • een
      • twee
      Tot slot.
      Eerst dit.
      • een
      • twee
      Tot slot.
      Eerst dit.
      • een
      • twee
      Tot slot.
      Einde.`,
    ),
    geval(
      'wat niet waar is verdwijnt met zijn alineas; een stuk midden in de tekst voegt de helften samen',
      { arts: null, vervanger: null, taken: [], bijzonder: null, werkgever: null, toelichting: null },
      `
      Tags in eigen alinea’s
      Er is geen arts.
      Van het begin van een alinea tot het einde van een latere
      Van het einde van een alinea tot een eigen alinea
      Bijzonder:
      Gewoon.
      Midden in de tekst
      Voor  na.
      Genest, met een tabel
      De regels van een tekst
      Einde.`,
    ),
    geval(
      'else if kiest de eerste tak die waar is',
      {
        ...ALINEAS,
        arts: null,
        vervanger: 'dr. Bos',
        werkgever: { naam: 'Zee BV', vestigingen: [] },
        toelichting: 'Kort.',
      },
      `
      Tags in eigen alinea’s
      De vervanger is dr. Bos.
      Van het begin van een alinea tot het einde van een latere
      Taak: bellen
      Klaar op 3 maart 2025
      Taak: mailen
      Klaar op 4 maart 2025
      Van het einde van een alinea tot een eigen alinea
      Bijzonder:
      haast
      Gewoon.
      Midden in de tekst
      Voor eerste helft
      tweede helft na.
      Genest, met een tabel
      Werkgever: Zee BV
      De regels van een tekst
      Kort.
      Kort.
      Kort.
      Einde.`,
    ),
  ],
  'blokken-inline': [
    geval(
      'blokken in een zin geven één zin, genest zo diep als nodig',
      ZINNEN,
      `
      Beste heer An,
      Aanwezig: An (lid), Bo.
      Nummers: 0=An/maAn/diAn 1=Bo/woBo
      Met **vet** en gewoon.
      Alleen met leden.
      a
      An-ma;An-di | Bo-wo
      Einde.`,
    ),
    geval(
      'een alinea die een voorwaarde is vervalt met haar; een alinea met een lus blijft, al is zij leeg',
      { man: false, vrouw: false, naam: 'An', leden: [] },
      `
      Beste heer of mevrouw An,
      Aanwezig: niemand.
      Nummers:
      Met gewoon.
      b
      ¶
      Einde.`,
    ),
  ],
  selectievakje: [
    geval(
      'een selectievakje van Word is aangekruist als de waarde waar is; dat van de lezer blijft leeg',
      VAKJES,
      `
      ☒ Ik ga akkoord.
      ☐ Ik maak bezwaar.
      ☐ Dit vakje vult de lezer zelf in.
      | ☒ | bellen |
      | ☐ | mailen |
      In de tekst: ☒ akkoord, ☐ bezwaar.`,
    ),
  ],
  plaatje: [
    geval(
      'een plaatje komt in de plaats van het plaatje met zijn naam, of van zijn tag',
      BEELDEN,
      `
      Beeldmerk: [plaatje logo van Zee, 40 bij 20 mm]
      [plaatje logo van Zee, 30 bij 15 mm]Zwevend naast de tekst.
      In de tekst: [plaatje logo van Zee, 40 bij 20 mm] van vier centimeter.
      voor: [plaatje voorkant, 20 bij 20 mm]; achter: [plaatje achterkant, 20 bij 20 mm]
      Eigen plaatje: [plaatje grijs vlak, 20 bij 10 mm]`,
    ),
  ],
  onaangeroerd: [
    geval(
      'inhoudsopgave, velden, opmerkingen, formule en secties blijven zoals zij waren',
      { naam: 'An' },
      `
      Verloop→1 <#_Toc1>
      ¶
      Verloop
      Verslag over An, figuur 1.
      Titel: K-17, noot[1].
      Formule: -
      [plaatje , 76 bij 44 mm]
      Verloop en verborgen⇟
      ¶
      --- nieuwe sectie ---
      Tweede sectie.
      eindnoot 1: Een eindnoot.`,
    ),
  ],
};
