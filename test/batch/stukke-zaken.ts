/** A line that is no good, in a way of its own. */
export interface StukkeZaak {
  readonly hoe: string;
  readonly bytes: Uint8Array;
  /** `pad: melding` of its fault; of a case that was read and failed, how and where. */
  readonly verwacht: string;
}

type Json = Record<string, unknown>;

/** A case with enough in it to break. */
export const heleZaak = (zaaknummer: string): Json => ({
  schemaVersie: 1,
  zaaknummer,
  werknemer: { voorletters: 'K.', achternaam: 'Bremerhoef', geboortedatum: '1995-02-21', bsn: '999000962' },
  werkgever: { naam: 'De Zeven Pallets B.V.', loonheffingennummer: '000000036L01' },
  dienstverband: { functie: { naam: 'Medewerker logistiek', urenPerWeek: 38 }, brutoMaandloon: 2475 },
  ziekte: { eersteZiektedag: '2025-03-03', onderbrekingen: [] },
  planVanAanpak: {
    stuk: { status: 'vastgesteld', opgesteldOp: '2025-04-22' },
    doelen: [{ id: 'd1', omschrijving: 'Weer acht uur per week werken.', termijn: '2025-09-01' }],
    activiteiten: [{ id: 'a1', wat: 'Opbouwen.', wie: 'werknemer', start: '2025-05-01', doelId: 'd1' }],
  },
});

/** Changes one place of the case: the last key may be new, `undefined` takes it away. */
function met(zaaknummer: string, pad: string, waarde: unknown): string {
  const zaak = heleZaak(zaaknummer);
  const delen = pad.split('/').slice(1);
  const laatste = delen.pop() ?? '';
  let plek = zaak;
  for (const deel of delen) plek = plek[deel] as Json;
  plek[laatste] = waarde;
  return JSON.stringify(zaak);
}

const goed = (zaaknummer: string): string => JSON.stringify(heleZaak(zaaknummer));
const achter = (tekst: string, van: string, naar: string): string => tekst.replace(van, () => naar);

type Maker = (zaaknummer: string) => string | Uint8Array;
const op =
  (pad: string, waarde: unknown): Maker =>
  (nr) =>
    met(nr, pad, waarde);
const tekst =
  (van: string, naar: string): Maker =>
  (nr) =>
    achter(goed(nr), van, naar);

/** The number of a good case that comes before these. */
export const EERDER = 'G-0001';

const MANIEREN: readonly (readonly [hoe: string, maak: Maker, verwacht: string])[] = [
  ['geen JSON', () => 'dit is geen json', ': Een naam of tekst staat niet tussen aanhalingstekens.'],
  [
    'een komma te veel',
    tekst('"schemaVersie":1,', '"schemaVersie":1,,'),
    ': Hier staat een komma zonder onderdeel ervoor.',
  ],
  [
    'een komma na het laatste',
    (nr) => goed(nr).replace(/\}$/, ',}'),
    ': Na het laatste onderdeel staat een komma.',
  ],
  [
    'een komma te weinig',
    tekst('"schemaVersie":1,', '"schemaVersie":1 '),
    ': Tussen twee onderdelen ontbreekt een komma of dubbele punt.',
  ],
  [
    'halverwege afgebroken',
    (nr) => goed(nr).slice(0, 200),
    ': Het bestand houdt op voordat alles is afgesloten.',
  ],
  [
    'een tekst die niet eindigt',
    tekst('"Bremerhoef"', '"Bremerhoef'),
    ': Een naam of tekst staat niet tussen aanhalingstekens.',
  ],
  [
    'enkele aanhalingstekens',
    tekst('"Bremerhoef"', "'Bremerhoef'"),
    ': Hier staat een enkel aanhalingsteken.',
  ],
  [
    'een naam zonder aanhalingstekens',
    tekst('"schemaVersie"', 'schemaVersie'),
    ': Een naam of tekst staat niet tussen aanhalingstekens.',
  ],
  ['twee zaken op een regel', (nr) => `${goed(nr)} ${goed(nr)}`, ': Na de laatste haak staat nog iets.'],
  [
    'een toelichting in de code',
    tekst('{"schemaVersie"', '/* een zaak */{"schemaVersie"'),
    ': Hier staat commentaar; dat kent JSON niet.',
  ],
  [
    'een getal met een komma',
    tekst('2475', '2475,50'),
    ': Hier past geen getal, of het is anders geschreven dan JSON vraagt.',
  ],
  [
    'een getal met een nul ervoor',
    tekst('2475', '02475'),
    ': Hier past geen getal, of het is anders geschreven dan JSON vraagt.',
  ],
  ['NaN', tekst('2475', 'NaN'), ': Een naam of tekst staat niet tussen aanhalingstekens.'],
  [
    'een onbekende ontsnapping',
    tekst('Bremerhoef', 'Bremer\\hoef'),
    ': Na een \\ staat een teken dat daar niet kan staan.',
  ],
  ['een tab in een tekst', tekst('Bremerhoef', 'Bremer\thoef'), ': In een tekst staat een tab.'],
  [
    'een veld dat er twee keer staat',
    tekst('"schemaVersie":1', '"schemaVersie":1,"schemaVersie":1'),
    '/schemaVersie: Dit veld staat twee keer in hetzelfde object.',
  ],
  [
    'Latin-1',
    (nr) => Buffer.from(achter(goed(nr), 'Bremerhoef', 'Brémerhoef'), 'latin1'),
    ': Hier staan bytes die geen UTF-8 zijn.',
  ],
  [
    'UTF-16',
    (nr) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(goed(nr), 'utf16le')]),
    ': Hier staan bytes die geen UTF-8 zijn.',
  ],
  [
    'een nulteken',
    tekst('Bremerhoef', 'Bremer\0hoef'),
    ': Hier staat een nulteken; dit is geen gewoon tekstbestand.',
  ],
  ['alleen een byte order mark', () => '\uFEFF', ': Het bestand is leeg.'],
  [
    'een byte order mark in het midden',
    (nr) => ` \uFEFF${goed(nr)}`,
    ': Hier staat een teken dat in JSON niet past.',
  ],
  ['een lijst', (nr) => `[${goed(nr)}]`, ': Hier staat een lijst.'],
  ['een tekst', () => '"zaak"', ': Hier staat een tekst.'],
  ['niets', () => 'null', ': Hier staat null.'],
  [
    'te lang',
    (nr) => met(nr, '/toelichting', 'x'.repeat(20_000_001)),
    ': Deze regel is langer dan 20 MB; het is geen zaak.',
  ],
  [
    'te diep genest',
    tekst('"onderbrekingen":[]', `"onderbrekingen":${'['.repeat(600)}${']'.repeat(600)}`),
    ': Hier is het bestand meer dan 64 niveaus diep.',
  ],
  [
    'geen zaaknummer',
    (nr) => met(nr, '/zaaknummer', undefined),
    '/zaaknummer: Dit verplichte veld ontbreekt.',
  ],
  [
    'een leeg zaaknummer',
    op('/zaaknummer', ''),
    '/zaaknummer: Deze tekst heeft niet de vorm die bij dit veld hoort.',
  ],
  [
    'een zaaknummer met een schuine streep',
    op('/zaaknummer', '../weg'),
    '/zaaknummer: Deze tekst heeft niet de vorm die bij dit veld hoort.',
  ],
  [
    'een te lang zaaknummer',
    op('/zaaknummer', 'Z'.repeat(41)),
    '/zaaknummer: Deze tekst heeft niet de vorm die bij dit veld hoort.',
  ],
  ['een zaaknummer dat een getal is', op('/zaaknummer', 20250901), '/zaaknummer: Hier staat een getal.'],
  [
    'een zaaknummer dat een BSN is',
    op('/zaaknummer', '999000962'),
    '/zaaknummer: Het zaaknummer is een BSN.',
  ],
  [
    'een zaaknummer met de achternaam erin',
    op('/zaaknummer', 'Z-Bremerhoef-1'),
    '/zaaknummer: In het zaaknummer staat een deel van de achternaam van de werknemer.',
  ],
  [
    'een zaaknummer dat al voorkwam',
    op('/zaaknummer', EERDER.toLowerCase()),
    '/zaaknummer: Zaaknummer g-0001 komt in deze batch al voor, in zaken.ndjson:1.',
  ],
  [
    'geen versie van het schema',
    (nr) => met(nr, '/schemaVersie', undefined),
    '/schemaVersie: Dit verplichte veld ontbreekt.',
  ],
  [
    'een latere versie van het schema',
    op('/schemaVersie', 99),
    '/schemaVersie: Dit bestand is gemaakt voor een nieuwere versie van riv.',
  ],
  [
    'een BSN dat niet door de 11-proef komt',
    op('/werknemer/bsn', '123456789'),
    '/werknemer/bsn: Dit nummer doorstaat de 11-proef niet.',
  ],
  [
    'een BSN van acht cijfers',
    op('/werknemer/bsn', '12345678'),
    '/werknemer/bsn: Dit nummer doorstaat de 11-proef niet.',
  ],
  [
    'een onbekend veld',
    op('/werknemer/achternam', 'Bremerhoef'),
    '/werknemer/achternam: Dit veld is niet bekend.',
  ],
  [
    'een tekst waar een getal hoort',
    op('/dienstverband/brutoMaandloon', '2475'),
    '/dienstverband/brutoMaandloon: Hier staat een tekst.',
  ],
  ['een getal waar een tekst hoort', op('/werkgever/naam', 7), '/werkgever/naam: Hier staat een getal.'],
  [
    'een tekst waar een lijst hoort',
    op('/ziekte/onderbrekingen', 'geen'),
    '/ziekte/onderbrekingen: Hier staat een tekst.',
  ],
  ['een lijst waar een object hoort', op('/ziekte', []), '/ziekte: Hier staat een lijst.'],
  ['null waar niets hoort', op('/werknemer/voorletters', null), '/werknemer/voorletters: Hier staat null.'],
  [
    'een dag die niet bestaat',
    op('/ziekte/eersteZiektedag', '2025-02-30'),
    '/ziekte/eersteZiektedag: Dit is geen bestaande datum.',
  ],
  [
    'een dag in een andere vorm',
    op('/ziekte/eersteZiektedag', '3-3-2025'),
    '/ziekte/eersteZiektedag: Dit is geen bestaande datum.',
  ],
  [
    'een woord dat niet in de lijst staat',
    op('/planVanAanpak/stuk/status', 'klaar'),
    '/planVanAanpak/stuk/status: Dit is geen van de mogelijkheden.',
  ],
  [
    'twee doelen met hetzelfde id',
    op('/planVanAanpak/doelen', [{ id: 'd1' }, { id: 'd1' }]),
    '/planVanAanpak/doelen/1/id: Dit id komt eerder in deze lijst voor.',
  ],
  [
    'een negatief loon',
    op('/dienstverband/brutoMaandloon', -1),
    '/dienstverband/brutoMaandloon: Dit getal is te klein.',
  ],
  [
    'een diagnose in het plan',
    op('/planVanAanpak/doelen/0/omschrijving', 'Na de fysiotherapie weer acht uur per week.'),
    'geweigerd /planVanAanpak/doelen/0/omschrijving (privacy-behandeling)',
  ],
];

/** Fifty lines, each broken in another way. */
export const stukkeZaken = (): StukkeZaak[] =>
  MANIEREN.map(([hoe, maak, verwacht], nr) => ({
    hoe,
    bytes: Buffer.from(maak(`S-${nr + 1}`)),
    verwacht,
  }));
