// Runs the suite in the time zone of the users, and everything that counts days again in two others.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const DAGEN = [
  'test/kern',
  'test/recht',
  'test/tijdlijn',
  'test/feiten',
  'test/regels',
  'test/toets',
  'test/zaak',
];
const RONDEN = [
  { zone: 'Europe/Amsterdam', mappen: [] },
  { zone: 'UTC', mappen: DAGEN },
  { zone: 'America/New_York', mappen: DAGEN },
];

const map = mkdtempSync(join(tmpdir(), 'riv-test-'));
let geslaagd = 0;
let mislukt = 0;
let overgeslagen = 0;
let afloop = 0;
for (const [nr, { zone, mappen }] of RONDEN.entries()) {
  // A file of its own, so that a round that broke off is never counted as the one before it.
  const uitslag = join(map, `${nr}.json`);
  console.log(`\nTZ=${zone}`);
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', ...mappen, '--reporter=default', '--reporter=json', `--outputFile.json=${uitslag}`],
    { stdio: 'inherit', env: { ...process.env, TZ: zone } },
  );
  afloop ||= status ?? 1;
  try {
    const telling = JSON.parse(readFileSync(uitslag, 'utf8'));
    geslaagd += telling.numPassedTests;
    mislukt += telling.numFailedTests;
    overgeslagen += telling.numPendingTests;
  } catch {
    afloop ||= 1;
  }
}
rmSync(map, { recursive: true, force: true });
console.log(`\n${geslaagd} passed, ${mislukt} failed, ${overgeslagen} skipped`);
process.exitCode = afloop || (mislukt > 0 ? 1 : 0);
