// Runs the suite in the time zone of the users, and everything that counts days again in two others.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const reporter = fileURLToPath(new URL('testuitslag.mjs', import.meta.url));
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
const telling = { passed: 0, failed: 0, skipped: 0, pending: 0 };
const mislukt = [];
let afloop = 0;
for (const [nr, { zone, mappen }] of RONDEN.entries()) {
  // A file of its own, so that a round that broke off is never counted as the one before it.
  const uitslag = join(map, `${nr}.json`);
  console.log(`\nTZ=${zone}`);
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', ...mappen, '--reporter=default', `--reporter=${reporter}`],
    { stdio: 'inherit', env: { ...process.env, TZ: zone, RIV_TESTUITSLAG: uitslag } },
  );
  afloop ||= status ?? 1;
  try {
    const ronde = JSON.parse(readFileSync(uitslag, 'utf8'));
    for (const soort of Object.keys(telling)) telling[soort] += ronde.telling[soort];
    mislukt.push(...ronde.mislukt.map((wat) => `TZ=${zone} ${wat}`));
  } catch {
    afloop ||= 1;
    mislukt.push(`TZ=${zone} broke off (exit code ${status})`);
  }
}
rmSync(map, { recursive: true, force: true });
for (const wat of mislukt) console.log(`\n${wat}`);
console.log(
  `\n${telling.passed} passed, ${telling.failed} failed, ${telling.skipped + telling.pending} skipped`,
);
process.exitCode = afloop || (mislukt.length > 0 ? 1 : 0);
