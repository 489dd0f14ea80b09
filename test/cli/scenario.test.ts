import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { draaiOpdracht } from '../hulp/opdrachtregel.ts';
import { bestandenIn, PROJECT } from '../hulp/project.ts';

// Each *.scenario is a transcript: the title, one command, its exit code, what it printed where. `{tmp}` is a fresh
// folder; variables of the environment stand before `riv`, as in a shell. To add one: write the title and the command, run `npm run golden`, and read what it wrote.

const scenarios = bestandenIn('test/cli').filter((naam) => naam.endsWith('.scenario'));
let tmp = '';
const thuis = process.cwd();

beforeAll(() => {
  tmp = mkdtempSync(join(tmpdir(), 'riv-cli-'));
  process.chdir(PROJECT);
});
afterAll(() => {
  process.chdir(thuis);
  rmSync(tmp, { recursive: true, force: true });
});

it.each(scenarios)('%s', async (naam) => {
  const pad = join(PROJECT, 'test/cli', naam);
  const [titel = '', opdracht = ''] = readFileSync(pad, 'utf8').split('\n');
  const [, variabelen = '', argumenten = ''] = /^\$ ((?:\w+=\S* )*)riv ?(.*)$/.exec(opdracht) ?? [];
  const { afloop, uit, fout } = await draaiOpdracht(splits(argumenten), {
    variabelen: Object.fromEntries(splits(variabelen).map((deel) => deel.split('=', 2) as [string, string])),
  });
  // How a file is compressed, and so its hash, differs between machines.
  const schoon = (ruw: string): string => {
    const tekst = ruw.replaceAll(tmp, '{tmp}').replace(/\b[0-9a-f]{64}\b/g, '{sha256}');
    return sep === '/' ? tekst : tekst.replaceAll(sep, '/');
  };
  const verslag = [
    titel,
    opdracht,
    `afloop: ${afloop}`,
    '--- stdout',
    schoon(uit),
    '--- stderr',
    schoon(fout),
  ];
  await expect(verslag.join('\n')).toMatchFileSnapshot(pad);
});

const splits = (regel: string): string[] =>
  [...regel.replaceAll('{tmp}', tmp.replaceAll('\\', '/')).matchAll(/"([^"]*)"|(\S+)/g)].map(
    (m) => m[1] ?? m[2] ?? '',
  );
