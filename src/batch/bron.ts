import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join, resolve } from 'node:path';
import { GebruiksFout } from '../kern/fouten.ts';
import { isEenZaak, leesRegels } from './bron-regels.ts';
import { OVERZICHT, RESULTATEN } from './resultaat.ts';
import type { Zaakinvoer } from './zaakinvoer.ts';

/** Where the cases of a batch come from. */
export interface Bron {
  readonly zaken: AsyncIterable<Zaakinvoer> | Iterable<Zaakinvoer>;
  /** How many there are; absent when that shows only at the end. */
  readonly aantal?: number;
  /** How much of it has been read, from 0 to 1. */
  readonly gelezen: () => number;
}

const CONFIG = 'riv.config.json';
/** Each line of these would be a fault of its own. */
const VAN_EEN_ANDER = /\.(?:csv|docx?|odt|pdf|xlsx?|zip)$/i;
const WAT_WEL = 'Geef een map met zaken, of een bestand met op elke regel één zaak in JSON (NDJSON).';

/**
 * The cases in a folder (case folders and JSON files, however deep), or in a file with one case on each line (NDJSON).
 * What lies in `behalve` is passed over. @throws GebruiksFout when there is nothing of the kind.
 */
export function openBron(pad: string, behalve: string, metConfig: boolean): Bron {
  const soort = bekijk(pad);
  if (soort && [OVERZICHT, RESULTATEN].some((naam) => isZelfde(soort, bekijk(join(behalve, naam)))))
    throw new GebruiksFout(
      `${pad} zou door de batch zelf worden vervangen. Geef een andere map bij --uitvoer.`,
    );
  if (soort?.isDirectory()) return uitMap(pad, resolve(behalve), metConfig);
  if (soort?.isFile() && soort.size === 0) throw new GebruiksFout(`${pad} is leeg.`);
  if (soort?.isFile() && VAN_EEN_ANDER.test(pad))
    throw new GebruiksFout(`${pad} is geen bestand met zaken. ${WAT_WEL}`);
  if (soort?.isFile()) return isEenZaak(pad) ? uitBestanden([pad]) : leesRegels(pad, soort.size);
  throw new GebruiksFout(
    soort === undefined ? `${pad} bestaat niet. ${WAT_WEL}` : `${pad} is geen gewoon bestand en geen map.`,
  );
}

function uitMap(map: string, behalve: string, metConfig: boolean): Bron {
  const zaken = [...zakenIn(map, behalve, map, metConfig)];
  if (zaken.length === 0)
    throw new GebruiksFout(
      `In ${map} staat geen zaak: geen map met een zaak.json, en geen ander JSON-bestand.`,
    );
  return uitBestanden(zaken);
}

function uitBestanden(zaken: readonly string[]): Bron {
  let gegeven = 0;
  return {
    aantal: zaken.length,
    gelezen: () => gegeven / zaken.length,
    zaken: (function* () {
      for (const bestand of zaken) {
        gegeven += 1;
        yield { bestand };
      }
    })(),
  };
}

/** In the order of their names, so that a batch has the same order everywhere. A folder that is a case has no others in it. */
function* zakenIn(map: string, behalve: string, top: string, metConfig: boolean): Generator<string> {
  const namen = inhoudVan(map);
  if (namen === undefined) {
    // As a case it says by itself that it cannot be read; the others come all the same.
    yield map;
    return;
  }
  if (map !== top && namen.some(({ naam }) => naam === 'zaak.json')) {
    if (!metConfig && namen.some(({ naam }) => naam === CONFIG)) throw eigenConfig(map);
    yield map;
    return;
  }
  for (const { naam, soort } of namen) {
    const pad = join(map, naam);
    if (naam.startsWith('.') || naam === 'node_modules' || resolve(pad) === behalve) continue;
    if (soort === 'verwijzing') {
      // Not followed any deeper: it may lead back to where we are.
      if (!bekijk(join(pad, 'zaak.json'))?.isFile()) continue;
      if (!metConfig && bekijk(join(pad, CONFIG))) throw eigenConfig(pad);
      yield pad;
    } else if (soort === 'map') yield* zakenIn(pad, behalve, top, metConfig);
    else if (naam === CONFIG) {
      if (map !== top && !metConfig) throw eigenConfig(map);
    } else if (naam.toLowerCase().endsWith('.json')) yield pad;
  }
}

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

/** The same file, whatever it is called. */
const isZelfde = (een: Stats, ander: Stats | undefined): boolean =>
  een.ino === ander?.ino && een.dev === ander.dev;

function bekijk(pad: string): Stats | undefined {
  try {
    return statSync(pad, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
