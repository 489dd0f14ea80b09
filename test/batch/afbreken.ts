/**
 * Kills a batch at random moments, resumes it, and holds what it leaves against a batch that nobody disturbed. Works on
 * dist/, where the workers are. Run: npx tsx test/batch/afbreken.ts [--keren 50] [--zaad 1]
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toeval } from '../../scripts/samples/toeval.ts';
import type { Journaalregel } from '../../src/batch/journaalregels.ts';
import { sha256 } from '../../src/kern/hash.ts';
import { PROJECT } from '../hulp/project.ts';
import { boom, journaalVan, kleineZaak, kleineZaken, nummer } from './zaken.ts';

export const RIV = join(PROJECT, 'dist/cli/riv.js');
const ZAKEN = 300;
/** So many of them were made by an earlier batch; of those every tenth has changed since. */
const EERDER = 80;

export interface Verslag {
  /** How often a batch was killed. */
  readonly gedood: number;
  /** How many of those were at work: the others had not begun, or had ended. */
  readonly middenin: number;
  /** How often a batch came to its end and was compared. */
  readonly vergeleken: number;
  /** What was not as it should be; empty when all is well. */
  readonly mis: readonly string[];
}

export async function breekAf(keren: number, zaad: number): Promise<Verslag> {
  const map = mkdtempSync(join(tmpdir(), 'riv-afbreken-'));
  try {
    return await inMap(map, keren, zaad);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

async function inMap(map: string, keren: number, zaad: number): Promise<Verslag> {
  const kans = toeval(zaad);
  const bron = join(map, 'zaken.ndjson');
  const begin = join(map, 'begin');
  const schoon = join(map, 'schoon');
  const uit = join(map, 'uit');
  writeFileSync(bron, eerdereZaken());
  rond(bron, begin, '1');
  writeFileSync(bron, alleZaken());
  cpSync(begin, schoon, { recursive: true });
  const { duur } = rond(bron, schoon);
  const goed = boom(schoon);

  const mis: string[] = [];
  let gedood = 0;
  let middenin = 0;
  let vergeleken = 0;
  const opnieuw = (): void => {
    rmSync(uit, { recursive: true, force: true });
    cpSync(begin, uit, { recursive: true });
  };
  const vergelijk = (): void => {
    vergeleken += 1;
    const nu = boom(uit);
    for (const naam of new Set([...Object.keys(goed), ...Object.keys(nu)]))
      if (goed[naam] !== nu[naam]) mis.push(`${naam} is anders dan na een batch in één keer`);
    const over = readdirSync(join(uit, '.riv')).filter((naam) => naam !== 'journaal.ndjson');
    if (over.length > 0) mis.push(`in .riv bleef achter: ${over.join(', ')}`);
  };

  opnieuw();
  while (gedood < keren) {
    // Every other time it is let come to work first: starting takes most of the time on a busy machine.
    const isAf = await doodNa(kans() * duur * 0.9, bron, uit, gedood % 2 === 1);
    if (isAf) {
      vergelijk();
      opnieuw();
      continue;
    }
    gedood += 1;
    const { beweerd, isBezig } = keurJournaal(uit, mis);
    if (isBezig && beweerd > 0) middenin += 1;
  }
  rond(bron, uit);
  vergelijk();
  return { gedood, middenin, vergeleken, mis };
}

const eerdereZaken = (): string => `${kleineZaken(EERDER).join('\n')}\n`;

/** Some broken, one twice, some changed since. */
const alleZaken = (): string =>
  `${kleineZaken(ZAKEN)
    .map((zaak, nr) => {
      if (nr % 50 === 33) return 'geen zaak';
      if (nr === 280) return kleineZaak(nummer(5));
      return nr < EERDER && nr % 10 === 0
        ? kleineZaak(nummer(nr + 1), { werkgever: { naam: 'Anders' } })
        : zaak;
    })
    .join('\n')}\n`;

export const argumenten = (bron: string, uit: string, werkers: string): string[] =>
  [RIV, 'batch', 'plan-van-aanpak', bron, '--uitvoer', uit, '--peildatum', '2025-10-17', '--werkers', werkers, '--hervat']; // prettier-ignore

/** A batch that is left alone. */
function rond(bron: string, uit: string, werkers = '2'): { readonly duur: number } {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argumenten(bron, uit, werkers), {
    encoding: 'utf8',
  });
  if (status !== 0 && status !== 4) throw new Error(`riv batch: ${status}\n${stderr}`);
  return { duur: performance.now() - begin };
}

/** Kills the batch after so long, or a while after it has begun to write; true when it had come to its end by then. */
function doodNa(ms: number, bron: string, uit: string, eerstBezig: boolean): Promise<boolean> {
  const eerst = grootteVan(journaalVan(uit));
  const kind = spawn(process.execPath, argumenten(bron, uit, '2'), { stdio: 'ignore' });
  const isBegonnen = (): boolean => grootteVan(journaalVan(uit)) > eerst;
  const dood = (): boolean => kind.kill('SIGKILL');
  const wekker = eerstBezig
    ? setInterval(() => isBegonnen() && setTimeout(dood, ms / 20), 10)
    : setTimeout(dood, ms);
  return new Promise((klaar) =>
    kind.on('exit', (_code, signaal) => {
      clearTimeout(wekker);
      klaar(signaal === null);
    }),
  );
}

const grootteVan = (pad: string): number => statSync(pad, { throwIfNoEntry: false })?.size ?? 0;

/** Each file that the journal claims is there, whole. */
function keurJournaal(uit: string, mis: string[]): { readonly beweerd: number; readonly isBezig: boolean } {
  const laatste = new Map<string, string | undefined>();
  let isBezig = false;
  const pad = journaalVan(uit);
  const regels = existsSync(pad) ? readFileSync(pad, 'utf8').split('\n').slice(0, -1) : [];
  for (const tekst of regels) {
    const regel = JSON.parse(tekst) as Journaalregel;
    isBezig = regel.soort !== 'klaar';
    if (regel.soort === 'zaak')
      for (const { bestand, sha256: sha } of regel.uitwerking.gemaakt) laatste.set(bestand, sha);
  }
  // The order in hand may have replaced a file of an earlier one already; then it said so beforehand.
  const gepland = new Map(
    regels.flatMap((tekst) => {
      const regel = JSON.parse(tekst) as Journaalregel;
      return regel.soort === 'plan' ? regel.bestanden.map(([bestand, sha]) => [bestand, sha] as const) : [];
    }),
  );
  for (const [bestand, sha] of laatste) {
    const heel = join(uit, bestand);
    const daar = existsSync(heel) ? sha256(readFileSync(heel)) : undefined;
    if (daar !== sha && daar !== gepland.get(bestand))
      mis.push(`het journaal noemt ${bestand}, maar dat is er niet heel`);
  }
  return { beweerd: laatste.size, isBezig };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const optie = (naam: string, anders: number): number => {
    const plaats = process.argv.indexOf(`--${naam}`);
    return plaats < 0 ? anders : Number(process.argv[plaats + 1]);
  };
  const verslag = await breekAf(optie('keren', 50), optie('zaad', 1));
  console.log(verslag);
  process.exitCode = verslag.mis.length > 0 ? 1 : 0;
}
