import { readdirSync, realpathSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { GebruiksFout } from '../kern/fouten.ts';
import { bekijk } from './bekijk.ts';

const CONFIG = 'riv.config.json';

export interface Maploop {
  /** Folder that is passed over; its real path, if it is there. */
  readonly behalve: string | undefined;
  /** The batch has a configuration of its own, so one in a folder of cases is no fault. */
  readonly metConfig: boolean;
}

/**
 * Case folders and JSON files in a folder, however deep, in the order of their names, so that a batch has the same order
 * everywhere. A folder that is a case has no others in it. @throws GebruiksFout for a configuration of its own.
 */
export function zakenInMap(map: string, loop: Maploop): string[] {
  const echt = echtPad(map);
  return echt === undefined ? [map] : [...zakenIn({ map, echt, via: [] }, loop, true)];
}

interface Hier {
  /** As the user knows it. */
  readonly map: string;
  readonly echt: string;
  /** Real paths of the folders from which a link was followed on the way to here. */
  readonly via: readonly string[];
}

function* zakenIn(hier: Hier, loop: Maploop, isTop = false): Generator<string> {
  const { map } = hier;
  const namen = inhoudVan(map);
  if (namen === undefined) {
    // As a case it says by itself that it cannot be read; the others come all the same.
    yield map;
    return;
  }
  if (!isTop) {
    if (!loop.metConfig && namen.some(({ naam }) => naam === CONFIG)) throw eigenConfig(map);
    if (namen.some(({ naam }) => naam === 'zaak.json')) {
      yield map;
      return;
    }
  }
  for (const deel of namen) {
    const { naam, soort } = deel;
    if (naam.startsWith('.') || naam === 'node_modules' || naam === CONFIG) continue;
    if (soort === 'bestand') {
      if (naam.toLowerCase().endsWith('.json')) yield join(map, naam);
      continue;
    }
    const verder = dieper(hier, deel);
    if (verder && verder.echt !== loop.behalve) yield* zakenIn(verder, loop);
  }
}

/** Into a folder; not through a link that leads back to where we came by, which would go round for ever. */
function dieper({ map, echt, via }: Hier, { naam, soort }: Naam): Hier | undefined {
  const pad = join(map, naam);
  if (soort === 'map') return { map: pad, echt: join(echt, naam), via };
  const doel = echtPad(pad);
  const langs = [...via, echt];
  if (doel === undefined || langs.some((eerder) => ligtIn(eerder, doel))) return undefined;
  return { map: pad, echt: doel, via: langs };
}

const ligtIn = (pad: string, map: string): boolean =>
  pad === map || pad.startsWith(map.endsWith(sep) ? map : map + sep);

const eigenConfig = (map: string): GebruiksFout =>
  new GebruiksFout(
    `In ${map} staat een eigen ${CONFIG}. Een batch heeft één configuratie: zet haar in de map van de batch, of geef haar met --config.`,
  );

interface Naam {
  readonly naam: string;
  readonly soort: 'map' | 'verwijzing' | 'bestand';
}

function inhoudVan(map: string): readonly Naam[] | undefined {
  let lijst: Dirent[];
  try {
    lijst = readdirSync(map, { withFileTypes: true });
  } catch {
    return undefined;
  }
  return lijst
    .map((deel): Naam => ({ naam: deel.name, soort: soortVan(map, deel) }))
    .sort((a, b) => (a.naam < b.naam ? -1 : a.naam > b.naam ? 1 : 0));
}

function soortVan(map: string, deel: Dirent): Naam['soort'] {
  if (deel.isDirectory()) return 'map';
  const isVerwijzing = deel.isSymbolicLink() && bekijk(join(map, deel.name))?.isDirectory();
  return isVerwijzing ? 'verwijzing' : 'bestand';
}

/** Where a folder is when no link stands in for it; `undefined` when it is not there. */
export function echtPad(map: string): string | undefined {
  try {
    return realpathSync(map);
  } catch {
    return undefined;
  }
}
