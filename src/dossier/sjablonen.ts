import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OmgevingsFout } from '../kern/fouten.ts';
import {
  compileHtml,
  compileWord,
  leesSjabloon,
  SjabloonFouten,
  type HtmlSjabloon,
  type WordSjabloon,
} from '../sjabloon/index.ts';

/** The templates that come with riv; two folders up from here both in `src` and in `dist`. */
const EIGEN = fileURLToPath(new URL('../../templates/', import.meta.url));

const gemaakt = new Map<string, HtmlSjabloon | WordSjabloon>();

/**
 * The template of a document, compiled once per process: the user's own when the folder has one, else ours.
 * @throws OmgevingsFout naming every fault of a template that does not compile.
 */
export function haalWordSjabloon(document: string, map: string | undefined): WordSjabloon {
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
  if (!existsSync(map)) throw new OmgevingsFout(`De map met sjablonen ${map} bestaat niet.`);
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

function eenmaal<S extends HtmlSjabloon | WordSjabloon>(pad: string, maak: () => S): S {
  const bekend = gemaakt.get(pad);
  if (bekend) return bekend as S;
  try {
    const sjabloon = maak();
    gemaakt.set(pad, sjabloon);
    return sjabloon;
  } catch (fout) {
    if (!(fout instanceof SjabloonFouten)) throw fout;
    const regels = fout.fouten.map((f) => `${f.sjabloon}:${f.lijn}:${f.kolom}  ${f.melding} ${f.advies}`);
    throw new OmgevingsFout([`Het sjabloon ${pad} is niet te gebruiken.`, ...regels].join('\n'), {
      cause: fout,
    });
  }
}
