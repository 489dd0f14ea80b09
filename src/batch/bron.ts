import { createReadStream, readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join, resolve } from 'node:path';
import { GebruiksFout, OmgevingsFout } from '../kern/fouten.ts';
import { MAX_BYTES } from '../zaak/decodeer.ts';
import { Regelknipper } from './regels-in.ts';
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

/**
 * The cases in a folder (case folders and JSON files, however deep), or in a file with one case on each line (NDJSON).
 * What lies in `behalve` is passed over. @throws GebruiksFout when there is nothing of the kind.
 */
export function openBron(pad: string, behalve: string, metConfig: boolean): Bron {
  const soort = bekijk(pad);
  if (soort?.isDirectory()) return uitMap(pad, resolve(behalve), metConfig);
  if (soort?.isFile()) return uitRegels(pad, soort.size);
  throw new GebruiksFout(
    soort === undefined ? `${pad} bestaat niet.` : `${pad} is geen gewoon bestand en geen map.`,
  );
}

function uitMap(map: string, behalve: string, metConfig: boolean): Bron {
  const zaken = [...zakenIn(map, behalve, map, metConfig)];
  if (zaken.length === 0)
    throw new GebruiksFout(
      `In ${map} staat geen zaak: geen map met een zaak.json, en geen ander JSON-bestand.`,
    );
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
      if (bekijk(join(pad, 'zaak.json'))?.isFile()) yield pad;
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

function inhoudVan(map: string): readonly Naam[] {
  let lijst: Dirent[];
  try {
    lijst = readdirSync(map, { withFileTypes: true });
  } catch (fout) {
    throw new OmgevingsFout(`De map ${map} is niet te lezen. Controleer de rechten.`, { cause: fout });
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

function uitRegels(pad: string, grootte: number): Bron {
  let gelezen = 0;
  async function* zaken(): AsyncGenerator<Zaakinvoer> {
    const knipper = new Regelknipper(MAX_BYTES);
    const stroom = createReadStream(pad, { highWaterMark: 1 << 20 });
    try {
      for await (const stuk of stroom as AsyncIterable<Uint8Array>) {
        gelezen += stuk.length;
        for (const regel of knipper.knip(stuk)) yield* alsZaak(pad, regel);
      }
    } catch (fout) {
      throw new OmgevingsFout(`${pad} is niet verder te lezen. Controleer het bestand en de rechten.`, {
        cause: fout,
      });
    } finally {
      stroom.destroy();
    }
    for (const regel of knipper.sluit()) yield* alsZaak(pad, regel);
  }
  return { zaken: zaken(), gelezen: () => (grootte === 0 ? 1 : Math.min(1, gelezen / grootte)) };
}

/** An empty line is no case. */
function* alsZaak(
  bestand: string,
  { nummer: lijn, bytes }: { readonly nummer: number; readonly bytes: Buffer | undefined },
): Generator<Zaakinvoer> {
  if (bytes === undefined) yield { bestand, lijn, inhoud: 'teLang' };
  else if (bytes.some((byte) => byte > 0x20)) yield { bestand, lijn, inhoud: bytes };
}

function bekijk(pad: string): Stats | undefined {
  try {
    return statSync(pad, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
