import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { GebruiksFout } from '../kern/fouten.ts';
import { bekijk } from './bekijk.ts';
import { echtPad, zakenInMap, type Maploop } from './bron-map.ts';
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

export interface BronOpties {
  /** Where the batch writes: passed over as a source. */
  readonly uitvoer: string;
  /** The batch has a configuration of its own, so one in a folder of cases is no fault. */
  readonly metConfig?: boolean;
}

/** Each line of these would be a fault of its own. */
const VAN_EEN_ANDER = /\.(?:csv|docx?|odt|pdf|xlsx?|zip)$/i;
const WAT_WEL = 'Geef een map met zaken, of een bestand met op elke regel één zaak in JSON (NDJSON).';

/**
 * The cases in a folder (case folders and JSON files, however deep), or in a file with one case on each line (NDJSON).
 * @throws GebruiksFout when there is nothing of the kind.
 */
export function openBron(pad: string, { uitvoer, metConfig = false }: BronOpties): Bron {
  const soort = bekijk(pad);
  if (soort && [OVERZICHT, RESULTATEN].some((naam) => isZelfde(soort, bekijk(join(uitvoer, naam)))))
    throw new GebruiksFout(
      `${pad} zou door de batch zelf worden vervangen. Geef een andere map bij --uitvoer.`,
    );
  if (soort?.isDirectory()) return uitMap(pad, { behalve: echtPad(uitvoer), metConfig });
  if (soort?.isFile() && soort.size === 0) throw new GebruiksFout(`${pad} is leeg.`);
  if (soort?.isFile() && VAN_EEN_ANDER.test(pad))
    throw new GebruiksFout(`${pad} is geen bestand met zaken. ${WAT_WEL}`);
  if (soort?.isFile()) return isEenZaak(pad) ? uitBestanden([pad]) : leesRegels(pad, soort.size);
  throw new GebruiksFout(
    soort === undefined ? `${pad} bestaat niet. ${WAT_WEL}` : `${pad} is geen gewoon bestand en geen map.`,
  );
}

function uitMap(map: string, loop: Maploop): Bron {
  const zaken = zakenInMap(map, loop);
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

/** The same file, whatever it is called. */
const isZelfde = (een: Stats, ander: Stats | undefined): boolean =>
  een.ino === ander?.ino && een.dev === ander.dev;
