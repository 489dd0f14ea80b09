import { isTussen, isZinseinde, woordeind, Zin } from './zin.ts';

/** Whose health a word is about: the employee's, that of somebody near, or that of somebody at work. */
export type Eigenaar = 'werknemer' | 'naaste' | 'ander';

const set = (woorden: string): ReadonlySet<string> => new Set(woorden.split(' '));

const VROUWEN = set(
  'vrouw echtgenote vriendin dochter dochtertje moeder mama ma schoonmoeder stiefmoeder zus zusje zuster schoonzus oma tante kleindochter schoondochter stiefdochter pleegdochter puberdochter',
);
const MANNEN = set(
  'man echtgenoot vriend zoon zoontje vader papa pa schoonvader stiefvader broer broertje zwager opa oom kleinzoon schoonzoon stiefzoon pleegzoon puberzoon',
);
const NAASTEN: ReadonlySet<string> = new Set([
  ...VROUWEN,
  ...MANNEN,
  ...'partner kind kinderen kindje kindjes baby peuter kleuter tweeling ouders schoonouders kleinkind kleinkinderen pleegkind nichtje neefje nicht neef gezin gezinslid familielid naaste jongste oudste kinders huisgenoot levenspartner'.split(
    ' ',
  ),
]);
// These may be anybody, unless it is said whose.
const ONZEKER = set(
  'man vrouw vriend vriendin kind kinderen gezin jongste oudste neef nicht baby peuter kleuter familielid',
);
const ANDEREN = set(
  'collega collegas teamgenoot leidinggevende teamleider teamleidster manager directeur directrice stagiaire stagiair bedrijfsleider chef baas voorman contactpersoon jobcoach coach casemanager vervanger vervangster opvolger opvolgster invaller invalster receptioniste buurman buurvrouw uitzendkracht ploegbaas rayonmanager afdelingshoofd vestigingsmanager praktijkbegeleider leermeester hrm hr',
);
const ZELF = set(
  'ik hem werknemer werkneemster betrokkene medewerker medewerkster mdw wn client cliente kandidaat kandidate mevrouw meneer heer mw dhr mij mijzelf',
);
const BEZIT = set('zijn haar mijn hun diens');
const VOORZETSEL = set(
  'van voor om over met door bij naast naar aan tegen volgens via rond rondom en of tussen',
);
const NAAR_HAAR = set('met die dat naar aan als');
const VERLIES = set(
  'overleden overlijden overleed verlies verloren verloor gestorven stierf dood verongelukt begraven gecremeerd uitvaart begrafenis scheiding gescheiden verlaten weggegaan zelfmoord zelfdoding vermist sindsdien daarom daardoor hierdoor waardoor vandaar dus nadien zorgt zorgde zorg mantelzorg mantelzorger mishandeld mishandelt sloeg geslagen',
);
const ZEGT = set(
  'vertelt vertelde belt belde meldt meldde meldden zegt zei schrijft schreef geeft gaf denkt vindt vond bracht maakt weet merkt merkte ziet zag vraagt vroeg hoorde hoort gehoord gelezen gezegd gevraagd gesproken genoteerd opgeschreven begrip hoogte besproken vernomen geinformeerd doorgegeven bespreekt bespreek sprak vermeldt verwijst adviseert noteert noteerde liet laat doorverwezen registreert aangegeven verteld',
);
const GEZEGD = set(
  'gesproken gezegd gevraagd genoteerd besproken geinformeerd gehoord gelezen vernomen doorgegeven vermeld genoemd gemeld opgeschreven gezien',
);
const ZORGPLEK = set(
  'hulp seh ziekenhuis huisarts dokter kinderarts spoed spoedeisende poli ziekenhuizen crisisdienst huisartsenpost',
);
const HEEFT = set(
  'heeft had is was zit zat kreeg krijgt ligt lag viel kampt kampte lijdt leed raakte werd wordt slikt herstelt brak verzuimt zelf die uitgevallen met bleek blijkt ging',
);
const WERKPLEK = set(
  'receptie proefplek proefplaats leerbedrijf kantine administratie balie portiersloge werkervaringsplek stageplek bakkerij overkant salarisadministratie planning hr',
);

const VER = 25;

/** Whose it is that a word names, by the persons in the sentence. */
export function wiens(tekst: string, begin: number, eind: number): Eigenaar {
  const zin = new Zin(tekst, begin, woordeind(tekst, eind));
  if (isVanNaaste(zin)) return 'naaste';
  if (isOnderwerp(zin)) return 'werknemer';
  const tussen: string[] = [];
  for (let n = 0; n < VER; n++) {
    const woord = zin.voor(n)?.tekst;
    if (woord === undefined) return 'werknemer';
    if (isVanAnder(zin, n, woord)) return 'ander';
    const wie = wieIs(zin, n, woord);
    if (wie === 'naaste') return telt(zin, n, tussen) ? 'naaste' : 'werknemer';
    if (wie === 'ander') return isAnder(zin, n, tussen) ? 'ander' : 'werknemer';
    if (isWerknemer(zin, n, woord)) return 'werknemer';
    tussen.unshift(woord);
  }
  return 'werknemer';
}

/** `Sinds zijn vriendin weg is eet hij slecht`. */
function isOnderwerp(zin: Zin): boolean {
  const volgend = zin.na(0);
  if (!volgend || zin.tekst.slice(zin.eind, volgend.begin).includes(',')) return false;
  const woord = volgend.tekst;
  if (woord === 'hij') return !eerder(zin, -1, MANNEN, 'haar');
  return (woord === 'zij' || woord === 'ze') && !eerder(zin, -1, VROUWEN, 'zijn');
}

/** `chemo van zijn vrouw`, `Parkinson bij vader`. */
function isVanNaaste(zin: Zin): boolean {
  for (let n = 0; n < 3; n++) {
    const woord = zin.na(n)?.tekst;
    if (woord === undefined || VERLIES.has(woord)) return false;
    if (woord !== 'van' && woord !== 'bij') continue;
    for (let k = n + 1; k < n + 4; k++) {
      const naam = zin.na(k)?.tekst ?? '';
      if (NAASTEN.has(naam)) return !ONZEKER.has(naam) || BEZIT.has(zin.na(n + 1)?.tekst ?? '');
      if (k > n + 1 && !naam.endsWith('e')) return false;
    }
    return false;
  }
  return false;
}

function wieIs(zin: Zin, n: number, woord: string): Eigenaar | undefined {
  if (NAASTEN.has(woord)) {
    const van = volgt(zin, n, 1);
    const wiensNaaste = van === 'van' ? [volgt(zin, n, 2), volgt(zin, n, 3)] : [];
    if (wiensNaaste.some((naam) => ANDEREN.has(naam) || naam === 'klant')) return 'ander';
    if (!ONZEKER.has(woord) || van === 'van') return 'naaste';
    const voor = [zin.voor(n + 1)?.tekst ?? '', zin.voor(n + 2)?.tekst ?? ''];
    if (voor.some((bezit) => BEZIT.has(bezit)) || (voor[0] === '' && woord !== 'man')) return 'naaste';
    return voor[0] === 'de' && /^(jongste|oudste|baby|tweeling)$/.test(woord) ? 'naaste' : undefined;
  }
  // `Onze receptioniste` is the employee himself.
  if (ANDEREN.has(woord))
    return /^(receptioniste|stagiaire|stagiair)$/.test(woord) && zin.voor(n + 1)?.tekst === 'onze'
      ? undefined
      : 'ander';
  if (/^(medewerker|medewerkster|jongen|meisje|dame)$/.test(woord) && volgt(zin, n, 1) === 'van')
    return WERKPLEK.has(volgt(zin, n, 3)) || WERKPLEK.has(volgt(zin, n, 2)) ? 'ander' : undefined;
  if (/^kandidaat$|^kandidate$/.test(woord) && volgt(zin, n, 1) === 'die') return 'ander';
  return undefined;
}

/** `De vrouw van de directeur`. */
const isVanAnder = (zin: Zin, n: number, woord: string): boolean =>
  ANDEREN.has(woord) &&
  [1, 2].some((k) => zin.voor(n + k)?.tekst === 'van' && NAASTEN.has(zin.voor(n + k + 1)?.tekst ?? ''));

/** The word `verder` places behind the nth before the place. */
const volgt = (zin: Zin, n: number, verder: number): string =>
  n - verder >= 0 ? (zin.voor(n - verder)?.tekst ?? '') : '';

function isWerknemer(zin: Zin, n: number, woord: string): boolean {
  if (ZELF.has(woord)) {
    // `Een stagiaire die hem vervangt`.
    if (/^(hem|mij)$/.test(woord) && zin.voor(n + 1)?.tekst === 'die') return false;
    // `De man van mevrouw`.
    const voor = zin.voor(n + 1)?.tekst;
    const nog =
      voor === 'van' || voor === 'de' ? [zin.voor(n + 2)?.tekst ?? '', zin.voor(n + 3)?.tekst ?? ''] : [];
    return !nog.some((naam) => NAASTEN.has(naam));
  }
  if (woord === 'hij') return !eerder(zin, n, MANNEN, 'haar');
  if (woord === 'zij' || woord === 'ze') return !eerder(zin, n, VROUWEN, 'zijn');
  if (woord === 'dat' || woord === 'of') return !NAASTEN.has(zin.voor(n + 1)?.tekst ?? '');
  return false;
}

/** True when one of these was named before, of somebody of the other sex. */
function eerder(zin: Zin, vanaf: number, wie: ReadonlySet<string>, bezit: string): boolean {
  for (let n = vanaf + 1; n < VER; n++) {
    const woord = zin.voor(n)?.tekst;
    if (woord === undefined) return false;
    if (wie.has(woord) || woord === 'partner')
      return zin.voor(n + 1)?.tekst === bezit || zin.voor(n + 2)?.tekst === bezit;
  }
  return false;
}

function telt(zin: Zin, n: number, tussen: readonly string[]): boolean {
  // `Overleden aan kanker`.
  if (tussen.at(-1) === 'aan' && VERLIES.has(tussen.at(-2) ?? '')) return true;
  // `Met zijn dochter op de eerste hulp`.
  if (zin.voor(n + 2)?.tekst === 'met' && tussen.slice(0, 5).some((woord) => ZORGPLEK.has(woord)))
    return true;
  if (tussen.some((woord) => VERLIES.has(woord) || woord === 'zelf' || ZEGT.has(woord))) return false;
  return !staatAchterVoorzetsel(zin, n) || NAAR_HAAR.has(tussen[0] ?? '');
}

function isAnder(zin: Zin, n: number, tussen: readonly string[]): boolean {
  if (staatAchterVoorzetsel(zin, n)) return false;
  if (tussen.some((woord) => ZEGT.has(woord) || woord === 'hoogte')) return false;
  if (tussen.slice(-4).some((woord) => BEZIT.has(woord))) return false;
  for (let k = 0; k < VER; k++) {
    const woord = zin.na(k)?.tekst;
    if (woord === undefined) break;
    if (GEZEGD.has(woord)) return false;
  }
  return tussen.slice(0, 9).some((woord) => HEEFT.has(woord));
}

function staatAchterVoorzetsel(zin: Zin, n: number): boolean {
  for (let k = n + 1; k < n + 4; k++) {
    const woord = zin.voor(k)?.tekst;
    if (woord === undefined) return false;
    if (VOORZETSEL.has(woord)) return woord !== 'en' && woord !== 'of';
  }
  return false;
}

const GEVOLG = set(
  'daarom dus vandaar sindsdien sinds waardoor daardoor hierdoor hij zij ze ik werknemer werkneemster medewerker medewerkster betrokkene mdw wn omdat vanwege wegens door mantelzorg mantelzorger mevrouw uitgevallen ziekgemeld ziekmelding verzuim verzuimt inzetbaar afwezig stil laten rust traject',
);

/** True when the text around a word says what it means to the employee. */
export function heeftGevolg(tekst: string, plek: number): boolean {
  const van = Math.max(0, plek - 250);
  const zin = tekst.slice(van, plek + 250).toLowerCase();
  // `De zoon van werknemer` says only whose he is.
  return zin.split(/[^a-z]+/).some((woord, i, woorden) => GEVOLG.has(woord) && woorden[i - 1] !== 'van');
}

/** True when it is one of these words that stands at the place, of somebody near. */
export function isNaaste(tekst: string, begin: number): boolean {
  const woord = tekst.slice(begin, woordeind(tekst, begin)).toLowerCase();
  return !ANDEREN.has(woord);
}

const LANGSTE_ZIN = 400;

/** True when no sentence ends between the two places. */
export function inEenZin(tekst: string, een: number, ander: number): boolean {
  const tot = Math.max(een, ander);
  const van = Math.min(een, ander);
  if (tot - van > LANGSTE_ZIN) return false;
  for (let i = van; i < tot; i++) if (isTussen(tekst, i) && isZinseinde(tekst, i)) return false;
  return true;
}
