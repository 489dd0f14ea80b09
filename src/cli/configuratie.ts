import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { OmgevingsFout, OngeldigeInvoer } from '../kern/fouten.ts';
import type { Instellingen } from '../index.ts';

type Lezer = (
  bytes: Uint8Array | undefined,
  bestand: string,
  lees: (pad: string, hoogstens: number) => Uint8Array,
) => Instellingen;

/**
 * The configuration for one case: the file of `--config`, else the nearest `riv.config.json` upwards from the case or folder,
 * else the defaults. @throws OngeldigeInvoer when the file is missing or wrong.
 */
export function laadInstellingen(
  lees: Lezer,
  opgegeven: string | undefined,
  zaakbestand: string,
): Instellingen {
  if (opgegeven !== undefined && !isBestand(opgegeven)) {
    throw new OngeldigeInvoer([
      {
        bestand: opgegeven,
        lijn: 0,
        kolom: 0,
        pad: '',
        melding: 'Dit configuratiebestand bestaat niet.',
        verwacht: 'het pad van een riv.config.json',
      },
    ]);
  }
  const bestand =
    opgegeven ?? zoekOmhoog(isMap(zaakbestand) ? resolve(zaakbestand) : dirname(resolve(zaakbestand)));
  return bestand === undefined
    ? lees(undefined, '', leesBegin)
    : lees(leesBytes(bestand), bestand, leesBegin);
}

function leesBytes(bestand: string): Uint8Array {
  try {
    return readFileSync(bestand);
  } catch (fout) {
    throw new OmgevingsFout(`De configuratie ${bestand} is niet te lezen. Controleer de rechten.`, {
      cause: fout,
    });
  }
}

/** A file named by mistake may be larger than memory: no more of it is read than can be of use. */
function leesBegin(pad: string, hoogstens: number): Uint8Array {
  const greep = openSync(pad, 'r');
  try {
    const bytes = new Uint8Array(hoogstens);
    let gelezen = 0;
    for (let n = -1; n !== 0 && gelezen < hoogstens; gelezen += n)
      n = readSync(greep, bytes, gelezen, hoogstens - gelezen, null);
    return bytes.slice(0, gelezen);
  } finally {
    closeSync(greep);
  }
}

function zoekOmhoog(map: string): string | undefined {
  const bestand = join(map, 'riv.config.json');
  if (isBestand(bestand)) return bestand;
  const hoger = dirname(map);
  return hoger === map ? undefined : zoekOmhoog(hoger);
}

const isBestand = (pad: string): boolean => statSync(pad, { throwIfNoEntry: false })?.isFile() ?? false;
const isMap = (pad: string): boolean => statSync(pad, { throwIfNoEntry: false })?.isDirectory() ?? false;
