// Runs the tests of the rules and writes what they show: src/rapport/voorbeelden.ts, for every rule the first message
// that it fills in, and docs/velden.md, the fields that it reads.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../', import.meta.url));
const map = mkdtempSync(join(tmpdir(), 'riv-voorbeelden-'));
const bestand = join(map, 'opname.ndjson');
const draai = (...opdracht) =>
  spawnSync(process.execPath, opdracht, {
    cwd: PROJECT,
    stdio: 'inherit',
    env: { ...process.env, TZ: 'Europe/Amsterdam', RIV_OPNAME: bestand },
  }).status;

const afloop = draai('node_modules/vitest/vitest.mjs', 'run', 'test/regels', '--reporter=dot');
const gevonden = new Map();
for (const regel of readFileSync(bestand, 'utf8').trimEnd().split('\n')) {
  const { regel: id, melding } = JSON.parse(regel);
  if (melding !== undefined && !gevonden.has(id)) gevonden.set(id, melding);
}
draai('--import', 'tsx', 'scripts/velden.ts', bestand);
rmSync(map, { recursive: true, force: true });
const rijen = [...gevonden]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, melding]) => `  ${JSON.stringify(id)}: ${JSON.stringify(melding)},`);
writeFileSync(
  join(PROJECT, 'src/rapport/voorbeelden.ts'),
  `/** A real message of each rule, from its tests. Made by \`npm run voorbeelden\`; not written by hand. */
export const VOORBEELDEN: Readonly<Record<string, string>> = {\n${rijen.join('\n')}\n};\n`,
);
draai(
  'node_modules/prettier/bin/prettier.cjs',
  '--write',
  '--log-level',
  'warn',
  'src/rapport/voorbeelden.ts',
);
process.exitCode = afloop ?? 1;
