/**
 * Makes many cases from the samples, one on each line, for batches: each is a sample as it was known on some day of its
 * second track, moved to the peildatum, with a name, a number, texts and lengths of lists of its own.
 * Run: npx tsx scripts/samples/veel.ts <file.ndjson> [--aantal 2000] [--zaad 1] [--omvang gemengd]
 */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isBsn } from '../../src/kern/bsn.ts';
import { dagnummer, datum, isDatum, plusDagen, type Datum } from '../../src/kern/datum.ts';
import { leesZaak } from '../../src/zaak/lees.ts';
import { opPeildatum } from '../../src/zaak/peil.ts';
import type { Zaak } from '../../src/zaak/schema/zaak.ts';
import { toeval } from './toeval.ts';
import { maakWever } from './veel-teksten.ts';

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

/**
 * How much of the dossier a case holds: `vol` the whole, as an employer keeps it; `bureau` what a second-track bureau was
 * given and adds itself; `gemengd` in turns.
 */
export const OMVANGEN = ['vol', 'bureau', 'gemengd'] as const;
export type Omvang = (typeof OMVANGEN)[number];

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

/** What a second-track bureau holds of a case: who, the latest advice, the labour expert's report, and its own track. */
function vanBureau(zaak: Zaak): Zaak {
  const { $schema, schemaVersie, zaaknummer, werknemer, werkgever, dienstverband, arbodienst, casemanager } =
    zaak;
  const { ziekte, adviezen, arbeidsdeskundigeOnderzoeken, spoor2 } = zaak;
  const zelf = {
    $schema,
    schemaVersie,
    zaaknummer,
    werknemer,
    werkgever,
    dienstverband,
    arbodienst,
    casemanager,
  };
  return { ...zelf, ziekte, adviezen: adviezen?.slice(-1), arbeidsdeskundigeOnderzoeken, spoor2 };
}

/** The same cases for the same `zaad`, each as compact JSON. */
export function* maakZaken(aantal: number, zaad = 1, omvang: Omvang = 'gemengd'): Generator<string> {
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
    const isBureau = omvang === 'bureau' || (omvang === 'gemengd' && nr % 2 === 0);
    const weef = maakWever(nr, toeval(zaad * 1_000_003 + nr));
    const korter = {
      ...(isBureau ? vanBureau(zaak) : zaak),
      zaaknummer: `B-${String(nr).padStart(6, '0')}`,
      werknemer: { ...werknemer, voorletters: letters, bsn },
      ...(!isBureau && contacten && { contacten: dunUit(contacten, kans) }),
      ...(spoor2 && {
        spoor2: {
          ...spoor2,
          ...(spoor2.contacten && { contacten: dunUit(spoor2.contacten, kans) }),
        },
      }),
    };
    yield JSON.stringify(korter, (veld, waarde: unknown) => {
      if (isDatum(waarde))
        return veld === 'geboortedatum' || veld === 'aowDatum' ? waarde : plusDagen(waarde, verschuiving);
      return typeof waarde === 'string' ? weef(waarde) : waarde;
    })
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      aantal: { type: 'string', default: '2000' },
      zaad: { type: 'string', default: '1' },
      omvang: { type: 'string', default: 'gemengd' },
    },
  });
  const omvang = OMVANGEN.find((o) => o === values.omvang);
  if (omvang === undefined) throw new Error(`--omvang: one of ${OMVANGEN.join(', ')}`);
  const greep = openSync(positionals[0] ?? 'zaken.ndjson', 'w');
  for (const zaak of maakZaken(Number(values.aantal), Number(values.zaad), omvang))
    writeSync(greep, `${zaak}\n`);
  closeSync(greep);
}
