import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { catalogus } from '../documenten/delen/veld.ts';
import type { Document } from '../documenten/document.ts';
import { SJABLOON_VAN, type Formaat } from '../kern/formaat.ts';
import { OmgevingsFout } from '../kern/fouten.ts';
import { sha256 } from '../kern/hash.ts';
import {
  compileHtml,
  compileWord,
  keurSjabloon,
  leesSjabloon,
  schrijfFout,
  SjabloonFouten,
  type HtmlSjabloon,
  type WordSjabloon,
} from '../sjabloon/index.ts';
import { lintSjabloon } from './sjabloon-lint.ts';
import { EIGEN, isMap, leesDelen } from './sjabloonbestand.ts';

const gemaakt = new Map<string, unknown>();

type Sjabloonbron = Pick<Document, 'id' | 'titel' | 'schema'>;

/**
 * The template of a document, compiled once and kept (see {@link eisSjablonen}): the user's own when the folder has one,
 * else ours. The user's is held against the fields of the document first: what a mistyped name prints is nothing, and
 * nobody would see it.
 * @throws OmgevingsFout naming every fault of a template that does not compile or cannot be filled.
 */
export function haalWordSjabloon(
  { id, schema }: Sjabloonbron,
  map: string | undefined,
): Pick<WordSjabloon, 'render'> {
  const { pad, isVanGebruiker } = kies(`${id}.docx`, map);
  return eenmaal(pad, pad, () => {
    const bytes = readFileSync(pad);
    const naam = basename(pad);
    if (isVanGebruiker) keur(bytes, { naam, schema });
    return compileWord(bytes, { naam });
  });
}

/** As {@link haalWordSjabloon}, for HTML; partials of the user's folder also stand in for ours in our own template. */
export function haalHtmlSjabloon({ id, titel, schema }: Sjabloonbron, map: string | undefined): HtmlSjabloon {
  const { pad, isVanGebruiker } = kies(`${id}.hbs`, map);
  const metDelen = delenmap(map);
  return eenmaal(htmlSleutel(pad, metDelen), pad, () => {
    const tekst = readFileSync(pad, 'utf8');
    const opties = { naam: basename(pad), delen: leesDelen(metDelen) };
    if (isVanGebruiker || metDelen !== EIGEN) keur(tekst, { ...opties, schema });
    return compileHtml(leesSjabloon(tekst, opties), { titel });
  });
}

const htmlSleutel = (pad: string, metDelen: string): string => [pad, metDelen].join('\n');

const vingerafdrukken = new Map<string, string>();

/**
 * Compiles all that these forms of a document are made with; anew what has changed on the disk since.
 * @throws OmgevingsFout as the two above.
 */
export function eisSjablonen(
  document: Sjabloonbron,
  map: string | undefined,
  formaten: readonly Formaat[],
): void {
  for (const formaat of formaten) {
    const soort = SJABLOON_VAN[formaat];
    const { pad } = kies(`${document.id}.${soort}`, map);
    const sleutel = soort === 'hbs' ? htmlSleutel(pad, delenmap(map)) : pad;
    const vingerafdruk = vingerafdrukVanSjablonen(document, map, [formaat]);
    if (vingerafdrukken.get(sleutel) !== vingerafdruk) gemaakt.delete(sleutel);
    vingerafdrukken.set(sleutel, vingerafdruk);
    if (soort === 'docx') haalWordSjabloon(document, map);
    else haalHtmlSjabloon(document, map);
  }
}

/** A fingerprint of the words of a document in these forms. @throws OmgevingsFout when a template cannot be read. */
export const vingerafdrukVanSjablonen = (
  { id }: Pick<Document, 'id'>,
  map: string | undefined,
  formaten: readonly Formaat[],
): string => {
  const soorten = new Set(formaten.map((formaat) => SJABLOON_VAN[formaat]));
  const paden = [...soorten].map((soort) => kies(`${id}.${soort}`, map).pad);
  const bytes = paden.map((pad) => alsOmgeving(pad, () => sha256(readFileSync(pad))));
  const delen = soorten.has('hbs') ? leesDelen(delenmap(map)) : {};
  return sha256([...bytes, JSON.stringify(delen)].join());
};

const delenmap = (map: string | undefined): string =>
  map !== undefined && isMap(join(map, 'delen')) ? map : EIGEN;

/** A template of the user's that leaves out what its document must hold. */
export interface Verzwegen {
  readonly sjabloon: string;
  /** How many mandatory parts it prints nowhere. */
  readonly aantal: number;
}

const verzwegen = new Map<string, Verzwegen>();

/** What the user's templates of a document leave out; looked up once per process. */
export const verzwegenDoor = (
  document: Document,
  map: string | undefined,
  formaten: readonly Formaat[],
): Verzwegen[] =>
  [...new Set(formaten.map((formaat) => SJABLOON_VAN[formaat]))]
    .map((soort) => kies(`${document.id}.${soort}`, map))
    .filter(({ isVanGebruiker }) => isVanGebruiker)
    .map(({ pad }) => {
      const bekend = verzwegen.get(pad) ?? {
        sjabloon: pad,
        aantal: lintSjabloon(pad, document.id).nietAfgedrukt,
      };
      verzwegen.set(pad, bekend);
      return bekend;
    })
    .filter(({ aantal }) => aantal > 0);

function keur(
  sjabloon: string | Uint8Array,
  opties: {
    readonly naam: string;
    readonly delen?: Readonly<Record<string, string>>;
    readonly schema: Document['schema'];
  },
): void {
  const { fouten } = keurSjabloon(sjabloon, { ...opties, velden: catalogus(opties.schema) });
  if (fouten.length > 0) throw new SjabloonFouten(fouten);
}

function kies(
  bestand: string,
  map: string | undefined,
): { readonly pad: string; readonly isVanGebruiker: boolean } {
  if (map !== undefined && !isMap(map)) throw new OmgevingsFout(`${map} is geen map met sjablonen.`);
  const isVanGebruiker = map !== undefined && existsSync(join(map, bestand));
  return { pad: join(isVanGebruiker ? map : EIGEN, bestand), isVanGebruiker };
}

interface Vulbaar<A extends readonly unknown[], U> {
  render(...argumenten: A): U;
}

function eenmaal<A extends readonly unknown[], U>(
  sleutel: string,
  pad: string,
  maak: () => Vulbaar<A, U>,
): Vulbaar<A, U> {
  const bekend = gemaakt.get(sleutel);
  if (bekend) return bekend as Vulbaar<A, U>;
  const sjabloon = alsOmgeving(pad, maak);
  const veilig: Vulbaar<A, U> = { render: (...a) => alsOmgeving(pad, () => sjabloon.render(...a)) };
  gemaakt.set(sleutel, veilig);
  return veilig;
}

/** A fault in a template, or a template that cannot be read, is not a bug of riv: it is told with its place. */
function alsOmgeving<U>(pad: string, doe: () => U): U {
  try {
    return doe();
  } catch (fout) {
    const kop = `Het sjabloon ${pad} is niet te gebruiken.`;
    if (fout instanceof SjabloonFouten) {
      throw new OmgevingsFout([kop, ...fout.fouten.map(schrijfFout)].join('\n'), { cause: fout });
    }
    const { code } = fout as NodeJS.ErrnoException;
    if (code === undefined) throw fout;
    const reden = code === 'EISDIR' ? 'Op deze plaats staat een map.' : `Het is niet te lezen (${code}).`;
    throw new OmgevingsFout(`${kop} ${reden}`, { cause: fout });
  }
}
