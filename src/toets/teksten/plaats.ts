import type { Pointer } from '../../regels/regel.ts';

/** One of a list, as a reader calls it; a list that is not here counts its lines: `contacten nr. 3`. */
const ENKELVOUD: Readonly<Record<string, string>> = {
  aanbiedingen: 'aanbod',
  activiteiten: 'activiteit',
  adviespunten: 'adviespunt',
  adviezen: 'advies',
  afspraken: 'afspraak',
  afwijkingen: 'afwijking',
  arbeidsdeskundigeOnderzoeken: 'arbeidsdeskundig onderzoek',
  beoordelingen: 'beoordeling',
  bijstellingen: 'bijstelling',
  contacten: 'contact',
  deskundigenoordelen: 'deskundigenoordeel',
  doelen: 'doel',
  evaluaties: 'evaluatie',
  functies: 'functie',
  geschillen: 'geschil',
  klachten: 'klacht',
  knelpunten: 'knelpunt',
  loonmaatregelen: 'loonmaatregel',
  onderbrekingen: 'onderbreking',
  opstellers: 'opsteller',
  plaatsingen: 'plaatsing',
  rapportages: 'voortgangsrapportage',
  sollicitaties: 'sollicitatie',
  spreekuren: 'spreekuur',
  tekortkomingen: 'tekortkoming',
  urenlog: 'regel van de urenlog',
  verstrekkingen: 'afschrift',
  werkaanpassingen: 'werkaanpassing',
};

/** What a name is called that does not read as words; nothing where it adds nothing. */
const WOORD: Readonly<Record<string, string>> = {
  aanpassingWerkplek: 'aanpassing van de werkplek',
  anderWerkIntern: 'ander werk in het bedrijf',
  aardBedrijf: 'aard van het bedrijf',
  aowDatum: 'AOW-datum',
  beinvloedbaar: 'beïnvloedbaar',
  bijstellingId: 'bijstelling waarnaar wordt verwezen',
  bsn: 'burgerservicenummer',
  email: 'e-mail',
  langdurigZiek: 'aangifte na 42 weken',
  op: 'datum',
  opgesteldOp: 'datum',
  planVanAanpak: 'plan van aanpak',
  reactieWerkgever: 'reactie van de werkgever',
  riv: 're-integratieverslag',
  spoor1: 'eerste spoor',
  spoor2: 'tweede spoor',
  stuk: '',
  velden: 'belastingsvelden',
  verstrekkingen: 'afschriften',
  verstrektAanWerknemerOp: 'dag van verstrekking aan de werknemer',
  visieWerkgever: 'visie van de werkgever',
  visieWerknemer: 'visie van de werknemer',
  wazoVerlof: 'Wazo-verlof',
  wia: 'WIA-aanvraag',
};

const AFKORTING = /\b(iva|uwv|wga|wia|zw)\b/g;

/** `verstrektAanWerknemerOp`: verstrekt aan werknemer op. */
const losGeschreven = (naam: string): string =>
  naam
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .toLowerCase()
    .replace(AFKORTING, (woord) => woord.toUpperCase());

const woordVan = (naam: string): string => WOORD[naam] ?? losGeschreven(naam);

/** Each step of the way in words, a line of a list as one. */
function delenVan(veld: Pointer): string[] {
  const delen: string[] = [];
  const namen = veld.split('/').slice(1);
  for (const [i, naam] of namen.entries()) {
    const lijst = namen[i - 1];
    if (/^\d+$/.test(naam) && lijst !== undefined)
      delen[delen.length - 1] = `${ENKELVOUD[lijst] ?? `${woordVan(lijst)} nr.`} ${Number(naam) + 1}`;
    else if (woordVan(naam) !== '') delen.push(woordVan(naam));
  }
  return delen.length === 0 ? ['de zaak'] : delen;
}

const metHoofdletter = (zin: string): string => zin.charAt(0).toUpperCase() + zin.slice(1);

/** A place in the case in Dutch: `/evaluaties/5/stuk/opgesteldOp` is `Evaluatie 6: datum`. */
export function plaatsNaam(veld: Pointer): string {
  const [eerste = '', ...rest] = delenVan(veld);
  return metHoofdletter(rest.length === 0 ? eerste : `${eerste}: ${rest.join(', ')}`);
}

/** What several places have in common, as of two evaluations `Evaluaties`; else where each of them is. */
export function gezamenlijkePlaats(velden: readonly Pointer[]): string {
  const [eerste = [], ...rest] = velden.map((veld) => veld.split('/'));
  const verschil = eerste.findIndex((deel, i) => rest.some((ander) => ander[i] !== deel));
  const samen = verschil === -1 ? eerste : eerste.slice(0, verschil);
  if (samen.length > 1) return plaatsNaam(`/${samen.slice(1).join('/')}`);
  const plekken = [...new Set(velden.map((veld) => delenVan(veld)[0] ?? ''))];
  const laatste = plekken.pop() ?? 'de zaak';
  return metHoofdletter(plekken.length === 0 ? laatste : `${plekken.join(', ')} en ${laatste}`);
}
