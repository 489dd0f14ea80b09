import { dirname } from 'node:path';
import { catalogus, type Catalogusregel } from '../documenten/delen/veld.ts';
import { keurSjabloon, SjabloonFouten, type Keuring, type Sjabloonfout } from '../sjabloon/index.ts';
import { documentVan, geenSjabloon, leesDelen, leesSjabloonbestand } from './sjabloonbestand.ts';
import { nietAfgedrukt } from './niet-afgedrukt.ts';

/** What is wrong with a template, and what it leaves aside. */
export interface Lintuitslag {
  /** The path as the user typed it. */
  readonly bestand: string;
  readonly document: string;
  readonly fouten: readonly Sjabloonfout[];
  /** How many of these say that something mandatory is printed nowhere. */
  readonly nietAfgedrukt: number;
  /** Fields that it never uses; of a group or list that it never uses only the name of the whole. */
  readonly ongebruikt: readonly string[];
}

/**
 * Checks a template against its document: form, paths, and whether it prints all that the document must hold.
 * @throws OngeldigeInvoer for a file that cannot be read as a template; GebruiksFout when the document is not known.
 */
export function lintSjabloon(bestand: string, opgegeven?: string): Lintuitslag {
  const gevraagd = opgegeven === undefined ? undefined : documentVan(bestand, opgegeven);
  const inhoud = leesSjabloonbestand(bestand);
  const document = gevraagd ?? documentVan(bestand, undefined);
  const velden = catalogus(document.schema);
  const keuring = keur(inhoud, bestand, velden);
  const mist = nietAfgedrukt(document, bestand, velden, keuring);
  return {
    bestand,
    document: document.id,
    fouten: [...keuring.fouten, ...mist],
    nietAfgedrukt: mist.length,
    ongebruikt: ongebruikteVelden(velden, keuring),
  };
}

function keur(inhoud: string | Uint8Array, bestand: string, velden: readonly Catalogusregel[]): Keuring {
  const delen = typeof inhoud === 'string' ? leesDelen(dirname(bestand)) : {};
  try {
    return keurSjabloon(inhoud, { naam: bestand, delen, velden });
  } catch (fout) {
    if (!(fout instanceof SjabloonFouten)) throw fout;
    const { melding = '', advies = '' } = fout.fouten[0] ?? {};
    throw geenSjabloon(bestand, `${melding} ${advies}`.trim(), fout);
  }
}

/** Each field of which nothing is used, without those inside one that is named. */
function ongebruikteVelden(velden: readonly Catalogusregel[], { gebruikt, onzeker }: Keuring): string[] {
  const paden = gebruikt.map(({ pad }) => pad);
  const isGebruikt = ({ pad }: Catalogusregel): boolean =>
    paden.some((p) => p === pad || p.startsWith(`${pad}.`) || p.startsWith(`${pad}[`));
  const namen = new Set(velden.filter((veld) => !isGebruikt(veld)).map(({ pad }) => pad));
  return [...namen].filter(
    (pad) => !ouders(pad).some((ouder) => namen.has(ouder)) && !onzeker.has(pad.split('.').at(-1) ?? ''),
  );
}

const ouders = (pad: string): string[] =>
  [...pad.matchAll(/\.|\[\]/g)].map(({ index }) => pad.slice(0, index)).filter((ouder) => ouder !== '');
