import type { Foutenlijst, Plaats } from '../../fouten.ts';
import type { Uitvoer } from '../../taal/tag.ts';
import { escapeXml } from '../../tekens.ts';
import { leesLosseTag, metAccolades } from './invulling.ts';
import { isW, type WElement, type WKnoop } from './knopen.ts';
import { inhoudVan } from './runs.ts';
import { leesLengte, type Maat } from '../pakket/maat.ts';

/** A drawing of the template that its alternative text, a tag, puts a picture in the place of. */
export interface Plaatshouder extends WElement {
  readonly naam: 'riv:afbeelding';
  readonly uitvoer: Uitvoer;
  /** Its run, for the formatting. */
  readonly run: WElement;
  /** `wp:inline` or `wp:anchor`; absent where only an older kind of drawing stands. */
  readonly kader: WElement | undefined;
  /** What the elements around `kader` say of namespaces, as attributes. */
  readonly naamruimten: string;
  readonly doos: Maat | undefined;
}

export const isPlaatshouder = (knoop: WKnoop): knoop is Plaatshouder => isW(knoop, 'riv:afbeelding');

/** The name of an element, whatever prefix it has. */
export const kaleNaam = ({ naam }: WElement): string => naam.slice(naam.indexOf(':') + 1);

/** Makes placeholders of the drawings of a paragraph that ask for it; true when there are any. */
export function leesPlaatshouders(ouder: WElement, plaats: Plaats, fouten: Foutenlijst): boolean {
  let gevonden = false;
  ouder.kinderen = ouder.kinderen.flatMap((kind): WKnoop[] => {
    if (kind.soort !== 'element' || kind.naam === 'w:p') return [kind];
    if (kind.naam !== 'w:r') {
      if (leesPlaatshouders(kind, plaats, fouten)) gevonden = true;
      return [kind];
    }
    const delen = splitsRun(kind, (tekening) => leesPlaatshouder(tekening, kind, plaats, fouten));
    if (delen.some(isPlaatshouder)) gevonden = true;
    return delen;
  });
  return gevonden;
}

// A placeholder is no part of its run: without a picture nothing of it remains.
function splitsRun(run: WElement, lees: (tekening: WElement) => Plaatshouder | null): WKnoop[] {
  const opmaak = run.kinderen.filter((k) => isW(k, 'w:rPr'));
  const delen: WKnoop[] = [];
  let inhoud: WKnoop[] = [];
  const sluit = (): void => {
    if (inhoud.length > 0) delen.push({ ...run, kinderen: [...opmaak, ...inhoud] });
    inhoud = [];
  };
  for (const kind of inhoudVan(run)) {
    const houder = isW(kind, 'w:drawing', 'w:pict', 'mc:AlternateContent') ? lees(kind) : null;
    if (houder) {
      sluit();
      delen.push(houder);
    } else inhoud.push(kind);
  }
  if (delen.length === 0) return [run];
  sluit();
  return delen;
}

const TEKST = {
  waar: 'de alternatieve tekst van een afbeelding',
  plek: 'alternatieve tekst van een afbeelding',
  voorbeeld: '{{kop.afzender.logo}}',
  als: 'beeld',
} as const;

function leesPlaatshouder(
  tekening: WElement,
  run: WElement,
  plaats: Plaats,
  fouten: Foutenlijst,
): Plaatshouder | null {
  const keten = zoekKeten(tekening, (e) => /^(inline|anchor)$/.test(kaleNaam(e)));
  const kader = keten.at(-1);
  const naam = kader?.kinderen.find((k) => k.soort === 'element' && kaleNaam(k) === 'docPr');
  const vorm = zoekKeten(tekening, ({ kenmerken }) => metAccolades(kenmerken.alt)).at(-1);
  const { descr, title } = naam?.soort === 'element' ? naam.kenmerken : {};
  const alt = [descr, title, vorm?.kenmerken.alt].find(metAccolades);
  if (alt === undefined) {
    const binnen = zoekKeten(tekening, (e) => metAccolades(e.kenmerken.descr)).at(-1)?.kenmerken.descr;
    if (binnen !== undefined)
      fouten.meld(
        { ...plaats, rondom: binnen },
        'Een afbeelding in een groep is niet in te vullen.',
        'Haal haar uit de groep.',
      );
    return null;
  }
  const uitvoer = leesLosseTag(alt, TEKST, plaats, fouten);
  if (!uitvoer) return null;
  const doos = kader ? maatVan(kader) : vorm && maatUitStijl(vorm.kenmerken.style);
  const vast = { soort: 'element', naam: 'riv:afbeelding', kenmerken: {}, begin: '' } as const;
  const naamruimten = [tekening, ...keten.slice(0, -1)].map(naamruimtenVan);
  return {
    ...vast,
    kinderen: [uitvoer],
    uitvoer,
    run,
    kader,
    naamruimten: schrijfKenmerken(Object.assign({}, ...naamruimten) as Record<string, string>),
    doos,
  };
}

const naamruimtenVan = ({ kenmerken }: WElement): Record<string, string> =>
  Object.fromEntries(Object.entries(kenmerken).filter(([naam]) => /^xmlns(:|$)/.test(naam)));
const schrijfKenmerken = (kenmerken: Readonly<Record<string, string>>): string =>
  Object.entries(kenmerken)
    .map(([naam, waarde]) => ` ${naam}="${escapeXml(waarde)}"`)
    .join('');

/** The way down to the first element that fits, itself last. Text boxes hold paragraphs, with placeholders of their own. */
function zoekKeten(element: WElement, klopt: (e: WElement) => boolean): WElement[] {
  for (const kind of element.kinderen) {
    if (kind.soort !== 'element' || kind.naam === 'w:txbxContent') continue;
    const rest = klopt(kind) ? [] : zoekKeten(kind, klopt);
    if (rest.length > 0 || klopt(kind)) return [kind, ...rest];
  }
  return [];
}

function maatVan(kader: WElement): Maat | undefined {
  const omvang = kader.kinderen.find((k) => k.soort === 'element' && kaleNaam(k) === 'extent');
  const { cx, cy } = omvang?.soort === 'element' ? omvang.kenmerken : {};
  return alsMaat(Number(cx), Number(cy));
}

// Older drawings: `width:113.4pt;height:56.7pt`.
function maatUitStijl(stijl = ''): Maat | undefined {
  const maat = (naam: string): number =>
    leesLengte(new RegExp(`(?:^|;)\\s*${naam}\\s*:([^;]+)`).exec(stijl)?.[1], EMU_PER_PIXEL) ?? 0;
  return alsMaat(maat('width'), maat('height'));
}

const EMU_PER_PIXEL = 9_525;
const alsMaat = (breed: number, hoog: number): Maat | undefined =>
  breed > 0 && hoog > 0 ? { breed, hoog } : undefined;
