import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draaiOpdracht } from '../hulp/opdrachtregel.ts';
import { PROJECT } from '../hulp/project.ts';

// Two folders deep, as dist/cli is.
const MAP = `out/bundel-${process.pid}`;
const node = (...argv: string[]) => spawnSync(process.execPath, argv, { cwd: PROJECT, encoding: 'utf8' });

beforeAll(() => {
  const { status, stderr } = node('scripts/bundel.mjs', MAP);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
afterAll(() => rmSync(join(PROJECT, MAP), { recursive: true, force: true }));

describe('de opdrachtregel in één bundel', () => {
  // What is shipped is the bundle; the transcripts are made from the source.
  it.each([
    'geen-opdracht',
    'hulp',
    'hulp-toets',
    'onbekende-optie',
    'regels-een',
    'toets-compleet',
    'toets-ongeldig',
  ])('zegt hetzelfde als de bron: %s', (naam) => {
    const [titel = '', opdracht = '', ...verwacht] = readFileSync(
      join(PROJECT, `test/cli/${naam}.scenario`),
      'utf8',
    ).split('\n');
    expect(titel).not.toBe('');
    const { status, stdout, stderr } = node(
      join(MAP, 'riv.js'),
      ...opdracht
        .replace(/^\$ riv ?/, '')
        .split(' ')
        .filter(Boolean),
    );
    expect(['afloop: ' + String(status), '--- stdout', stdout, '--- stderr', stderr].join('\n')).toBe(
      verwacht.join('\n'),
    );
  });

  it('noemt de versie van het pakket', () => {
    const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(node(join(MAP, 'riv.js'), '--version').stdout.trim()).toBe(version);
  });

  it('maakt dezelfde documenten, tot op de byte', async () => {
    const opdracht = ['maak', 'alles', 'samples/compleet', '--peildatum', '2025-10-17', '--json'];
    const hashes = (tekst: string) =>
      (JSON.parse(tekst) as { gemaakt: { sha256: string }[] }).gemaakt.map(({ sha256 }) => sha256);
    const bundel = node(join(MAP, 'riv.js'), ...opdracht, '--uitvoer', join(MAP, 'uit'));
    const { uit: bron } = await draaiOpdracht([...opdracht, '--uitvoer', join(PROJECT, MAP, 'uit-bron')]);
    expect(hashes(bundel.stdout)).toEqual(hashes(bron));
    expect(hashes(bron).length).toBeGreaterThan(5);
  });

  it('draagt van elke bibliotheek de licentie mee, en heeft geen verborgen bestanden', () => {
    const tekst = readFileSync(join(PROJECT, MAP, 'LICENTIES.txt'), 'utf8');
    for (const naam of ['yargs', 'zod', 'handlebars', 'date-fns', 'fflate', 'saxes', '@humanwhocodes/momoa'])
      expect(tekst).toMatch(new RegExp(`^${naam} \\d`, 'm'));
    expect(readdirSync(join(PROJECT, MAP)).filter((naam) => naam.startsWith('.'))).toEqual([]);
  });
});
