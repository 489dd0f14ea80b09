import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OmgevingsFout } from '../kern/fouten.ts';
import {
  compileHtml,
  compileWord,
  leesSjabloon,
  schrijfFout,
  SjabloonFouten,
  type HtmlSjabloon,
  type WordSjabloon,
} from '../sjabloon/index.ts';

/** The templates that come with riv; two folders up from here both in `src` and in `dist`. */
const EIGEN = fileURLToPath(new URL('../../templates/', import.meta.url));

const gemaakt = new Map<string, unknown>();

/**
 * The template of a document, compiled once per process: the user's own when the folder has one, else ours.
 * @throws OmgevingsFout naming every fault of a template that does not compile or cannot be filled.
 */
export function haalWordSjabloon(document: string, map: string | undefined): Pick<WordSjabloon, 'render'> {
  const pad = kies(`${document}.docx`, map);
  return eenmaal(pad, () => compileWord(readFileSync(pad), { naam: basename(pad) }));
}

/** As {@link haalWordSjabloon}, for HTML. */
export function haalHtmlSjabloon(document: string, titel: string, map: string | undefined): HtmlSjabloon {
  const pad = kies(`${document}.hbs`, map);
  return eenmaal(pad, () => {
    const delen = leesDelen(pad.slice(0, -basename(pad).length));
    return compileHtml(leesSjabloon(readFileSync(pad, 'utf8'), { naam: basename(pad), delen }), { titel });
  });
}

function kies(bestand: string, map: string | undefined): string {
  if (map === undefined) return join(EIGEN, bestand);
  if (!statSync(map, { throwIfNoEntry: false })?.isDirectory()) {
    throw new OmgevingsFout(`${map} is geen map met sjablonen.`);
  }
  const eigen = join(map, bestand);
  return existsSync(eigen) ? eigen : join(EIGEN, bestand);
}

/** Partials of the user's folder, if it has any, before ours. */
function leesDelen(map: string): Record<string, string> {
  const uit: Record<string, string> = {};
  for (const bron of [EIGEN, map]) {
    const delen = join(bron, 'delen');
    if (!existsSync(delen)) continue;
    for (const bestand of readdirSync(delen).filter((naam) => naam.endsWith('.hbs'))) {
      uit[bestand.slice(0, -4)] = readFileSync(join(delen, bestand), 'utf8');
    }
  }
  return uit;
}

interface Vulbaar<A extends readonly unknown[], U> {
  render(...argumenten: A): U;
}

function eenmaal<A extends readonly unknown[], U>(pad: string, maak: () => Vulbaar<A, U>): Vulbaar<A, U> {
  const bekend = gemaakt.get(pad);
  if (bekend) return bekend as Vulbaar<A, U>;
  const sjabloon = alsOmgeving(pad, maak);
  const veilig: Vulbaar<A, U> = { render: (...a) => alsOmgeving(pad, () => sjabloon.render(...a)) };
  gemaakt.set(pad, veilig);
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
    throw new OmgevingsFout(`${kop} Het is niet te lezen (${code}).`, { cause: fout });
  }
}
