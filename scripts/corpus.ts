/**
 * Puts every Word file of a folder through the template engine, as bureaus will: a file without tags must come through as it
 * is, one with broken or foreign tags must give messages for its author; never a crash, a hang or a damaged file.
 *
 *   npm run corpus -- <folder> [--vertaal] [--schema] [--libreoffice] [--meldingen]
 *
 * `--vertaal` first rewrites the tags of other engines to ours; `--schema` and `--libreoffice` have the documents judged by
 * those; `--meldingen` tells what was refused and why. Exits with 1 when there was a fault.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { leesBlokken } from '../src/sjabloon/index.ts';
import { heeftOffice, woorden, woordenVanFodt, zetOm } from '../test/hulp/libreoffice.ts';
import { heeftSchema, schemafouten } from '../test/hulp/ooxml-schema.ts';
import type { Opdracht, Uitkomst } from './corpus/werker.ts';

const GEDULD = 30_000;

const { values: keuze, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    vertaal: { type: 'boolean', default: false },
    schema: { type: 'boolean', default: false },
    libreoffice: { type: 'boolean', default: false },
    meldingen: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error(
    'Geef een map met Word-bestanden: npm run corpus -- <map> [--vertaal] [--schema] [--libreoffice]',
  );
  process.exit(2);
}
for (const [naam, er, hoe] of [
  ['schema', heeftSchema, 'npm ci --prefix bench/validatie'],
  ['libreoffice', heeftOffice, 'installeer LibreOffice'],
] as const)
  if (keuze[naam] && !er) {
    console.error(`--${naam} kan hier niet: ${hoe}.`);
    process.exit(2);
  }

/** One file, and what came of it. */
interface Geval extends Opdracht {
  readonly naam: string;
  uitkomst: Uitkomst;
}

/** A process that does the work, replaced when it hangs or falls over. */
class Werker {
  #proces: ChildProcess | null = null;

  doe(opdracht: Opdracht): Promise<Uitkomst> {
    const proces = (this.#proces ??= fork(fileURLToPath(new URL('./corpus/werker.ts', import.meta.url))));
    return new Promise((klaar) => {
      const einde = (uitkomst: Uitkomst): void => {
        clearTimeout(wacht);
        proces.removeAllListeners();
        klaar(uitkomst);
      };
      const weg = (melding: string): void => {
        this.stop();
        einde({ soort: 'FOUT', meldingen: [melding], ms: GEDULD });
      };
      const wacht = setTimeout(() => weg(`na ${GEDULD / 1000} seconden nog niet klaar`), GEDULD);
      proces.once('message', (uitkomst) => einde(uitkomst as Uitkomst));
      proces.once('exit', (code, signaal) => weg(`het proces viel om (${signaal ?? code ?? ''})`));
      proces.send(opdracht);
    });
  }

  stop(): void {
    this.#proces?.removeAllListeners();
    this.#proces?.kill('SIGKILL');
    this.#proces = null;
  }
}

const map = mkdtempSync(join(tmpdir(), 'riv-corpus-'));
const gevallen: Geval[] = [];
const werker = new Werker();
const bestanden = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile() && /\.(docx|docm|dotx|dotm)$/i.test(item.name))
  .map((item) => join(item.parentPath, item.name))
  .sort();
for (const [nr, bestand] of bestanden.entries()) {
  mkdirSync(join(map, 'sjabloon'), { recursive: true });
  mkdirSync(join(map, 'document'), { recursive: true });
  const opdracht = {
    bestand,
    vertaal: keuze.vertaal,
    sjabloon: join(map, 'sjabloon', `${nr}.docx`),
    document: join(map, 'document', `${nr}.docx`),
  };
  gevallen.push({ ...opdracht, naam: relative(folder, bestand), uitkomst: await werker.doe(opdracht) });
}
werker.stop();

const gemaakt = gevallen.filter(({ uitkomst: { soort } }) => soort === 'gelijk' || soort === 'gevuld');
const keurAf = (geval: Geval, meldingen: readonly string[]): void => {
  if (meldingen.length === 0) return;
  const eerder = geval.uitkomst.soort === 'FOUT' ? geval.uitkomst.meldingen : [];
  geval.uitkomst = { ...geval.uitkomst, soort: 'FOUT', meldingen: [...eerder, ...meldingen] };
};

if (keuze.schema) {
  const fouten = await schemafouten(gemaakt.flatMap(({ sjabloon, document }) => [sjabloon, document]));
  for (const geval of gemaakt) {
    const eigen = new Set(fouten.get(geval.sjabloon));
    keurAf(
      geval,
      [...new Set(fouten.get(geval.document))].filter((fout) => !eigen.has(fout)),
    );
  }
}

if (keuze.libreoffice) {
  const [voor, na] = [
    await zetOm(
      gemaakt.map(({ sjabloon }) => sjabloon),
      'fodt',
      join(map, 'voor'),
    ),
    await zetOm(
      gemaakt.map(({ document }) => document),
      'fodt',
      join(map, 'na'),
    ),
  ];
  for (const geval of gemaakt) {
    const [oud, nieuw] = [voor.get(geval.sjabloon), na.get(geval.document)];
    if (!oud) continue;
    if (!nieuw) keurAf(geval, ['LibreOffice opent het document niet']);
    else if (isGelezen(geval.sjabloon, oud) && !isGelezen(geval.document, nieuw))
      keurAf(geval, ['LibreOffice leest andere woorden dan wij']);
  }
}

// Where LibreOffice already reads the template otherwise than we do, the document proves nothing.
function isGelezen(docx: string, fodt: string): boolean {
  return woorden(leesBlokken(readFileSync(docx))).join('\n') === woordenVanFodt(fodt).join('\n');
}

for (const { naam, uitkomst } of gevallen) {
  const { soort, meldingen, ms } = uitkomst;
  const hoe = soort === 'geweigerd' ? `geweigerd (${meldingen.length})` : soort;
  console.log(`${hoe.padEnd(15)} ${String(ms).padStart(6)} ms  ${naam}`);
  if (soort === 'FOUT' || (soort === 'geweigerd' && keuze.meldingen))
    for (const melding of new Set(meldingen)) console.log(`    ${melding}`);
}

const SOORTEN = ['gelijk', 'gevuld', 'geweigerd', 'FOUT'] as const;
const mappen = [...new Set(gevallen.map(({ naam }) => dirname(naam)))];
console.log(`\n${'map'.padEnd(30)} ${SOORTEN.map((s) => s.padStart(10)).join('')}  langste`);
for (const deel of mappen.length > 1 ? [...mappen, ''] : mappen) {
  const hier = gevallen.filter(({ naam }) => deel === '' || dirname(naam) === deel);
  const aantallen = SOORTEN.map((s) => hier.filter(({ uitkomst }) => uitkomst.soort === s).length);
  const langste = Math.max(0, ...hier.map(({ uitkomst }) => uitkomst.ms));
  console.log(
    `${(deel || 'samen').padEnd(30)} ${aantallen.map((n) => String(n).padStart(10)).join('')}  ${langste} ms`,
  );
}
rmSync(map, { recursive: true, force: true });
process.exitCode = gevallen.some(({ uitkomst }) => uitkomst.soort === 'FOUT') ? 1 : 0;
