/**
 * Makes many cases from the samples, one on each line, for batches: each is a sample as it was known on some day of its
 * second track, moved to the peildatum, with a name, a number and lengths of lists of its own.
 * Run: npx tsx scripts/samples/veel.ts <file.ndjson> [--aantal 2000] [--zaad 1]
 */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isBsn } from '../../src/kern/bsn.ts';
import { dagnummer, datum, isDatum, plusDagen, type Datum } from '../../src/kern/datum.ts';
import { leesZaak } from '../../src/zaak/lees.ts';
import { opPeildatum } from '../../src/zaak/peil.ts';
import type { Zaak } from '../../src/zaak/schema/zaak.ts';

/** The day on which all these cases stand in the middle of their story. */
export const PEILDATUM = datum('2025-10-17');

/** From the first report on, to the end of the story. */
const VERHALEN = [
  { sample: 'compleet', van: '2024-12-20', tot: '2025-10-17' },
  { sample: 'gebrekkig', van: '2025-04-20', tot: '2025-10-17' },
  { sample: 'loonsanctie', van: '2025-04-20', tot: '2026-03-16' },
] as const;
const STAP = 21;
const NAMEN = [
  'Aardenburg', 'Bosscher', 'Coppens', 'Dijkshoorn', 'Eijsbroek', 'Fokkinga', 'Grotenhuis', 'Hazelhoff', 'IJzerman',
  'Jurriaans', 'Kloosterboer', 'Lantinga', 'Molenkamp', 'Noordhoek', 'Oosterwijk', 'Plantinga', 'Quispel', 'Roelofsen',
  'Steenbeek', 'Terwisscha', 'Uiterwaal', 'Voskuijlen', 'Wagenvoort', 'Zonneveld', 'Çelik', 'Müller', 'Ouazzani', 'Šimić',
] as const; // prettier-ignore

interface Grondslag {
  readonly zaak: Zaak;
  readonly moment: Datum;
}

/** Each sample as it was known on several days. */
function* grondslagen(): Generator<Grondslag> {
  for (const { sample, van, tot } of VERHALEN) {
    const pad = `samples/${sample}/zaak.json`;
    const heel = leesZaak(readFileSync(new URL(`../../${pad}`, import.meta.url)), pad);
    for (let moment = datum(van); moment <= tot; moment = plusDagen(moment, STAP))
      yield { zaak: opPeildatum(heel, moment).zaak, moment };
  }
}

/** The same cases for the same `zaad`, each as compact JSON. */
export function* maakZaken(aantal: number, zaad = 1): Generator<string> {
  const bases = [...grondslagen()];
  const kans = toeval(zaad);
  const kies = <T>(lijst: readonly T[]): T => lijst[Math.floor(kans() * lijst.length)] as T;
  for (let nr = 1; nr <= aantal; nr++) {
    const { zaak, moment } = kies(bases);
    const naam = kies(NAMEN);
    const letters = `${kies('ABCDEFGHJKLMNPRSTW'.split(''))}.`;
    const bsn = maakBsn(Math.floor(kans() * 90_000_000) + 10_000_000);
    const { werknemer, spoor2, contacten } = zaak;
    const verschuiving = dagnummer(PEILDATUM) - dagnummer(moment) - Math.floor(kans() * 14);
    const korter = {
      ...zaak,
      zaaknummer: `B-${String(nr).padStart(6, '0')}`,
      werknemer: { ...werknemer, voorletters: letters, bsn },
      ...(contacten && { contacten: dunUit(contacten, kans) }),
      ...(spoor2 && {
        spoor2: {
          ...spoor2,
          ...(spoor2.contacten && { contacten: dunUit(spoor2.contacten, kans) }),
        },
      }),
    };
    yield JSON.stringify(korter, (veld, waarde: unknown) =>
      isDatum(waarde) && veld !== 'geboortedatum' && veld !== 'aowDatum'
        ? plusDagen(waarde, verschuiving)
        : waarde,
    )
      .replaceAll('Elzenvoort', naam)
      .replaceAll('elzenvoort', naam.toLowerCase());
  }
}

/** Leaves out up to half of a list. */
function dunUit<T>(lijst: readonly T[], kans: () => number): readonly T[] {
  const deel = 0.5 + kans() / 2;
  return lijst.filter(() => kans() < deel);
}

/** A fictitious number that passes the 11-proef. */
function maakBsn(begin: number): string {
  for (let acht = begin; ; acht++)
    for (let laatste = 0; laatste < 10; laatste++) if (isBsn(`${acht}${laatste}`)) return `${acht}${laatste}`;
}

/** mulberry32: the same row of numbers between 0 and 1 for the same seed. */
function toeval(zaad: number): () => number {
  let a = zaad >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [uit = 'zaken.ndjson', ...opties] = process.argv.slice(2);
  const getal = (naam: string, anders: number): number => {
    const plaats = opties.indexOf(naam);
    return plaats < 0 ? anders : Number(opties[plaats + 1]);
  };
  const greep = openSync(uit, 'w');
  for (const zaak of maakZaken(getal('--aantal', 2000), getal('--zaad', 1))) writeSync(greep, `${zaak}\n`);
  closeSync(greep);
}
