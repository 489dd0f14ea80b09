import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sha256 } from '../../src/kern/hash.ts';

/** The smallest case that documents can be made of. */
export const kleineZaak = (zaaknummer: string, over: object = {}): string =>
  JSON.stringify({
    schemaVersie: 1,
    zaaknummer,
    werknemer: { voorletters: 'A.', achternaam: 'Voorbeeld' },
    werkgever: { naam: 'Bakkerij De Korst' },
    ziekte: { eersteZiektedag: '2025-03-03', onderbrekingen: [] },
    ...over,
  });

/** Cases `Z-0001`, `Z-0002` and on. */
export const kleineZaken = (aantal: number): string[] =>
  Array.from({ length: aantal }, (_, nr) => kleineZaak(nummer(nr + 1)));

export const nummer = (nr: number): string => `Z-${String(nr).padStart(4, '0')}`;

/** Every file under a folder with the hash of what it holds; what riv keeps for itself is left out. */
export function boom(map: string): Record<string, string> {
  const bestanden = readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((deel) => !deel.isDirectory())
    .map((deel) => join(deel.parentPath, deel.name))
    .map((pad) => [relative(map, pad).split(sep).join('/'), sha256(readFileSync(pad))] as const)
    .filter(([naam]) => !naam.startsWith('.riv/'));
  return Object.fromEntries(bestanden.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const journaalVan = (uitvoer: string): string => join(uitvoer, '.riv', 'journaal.ndjson');
