import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bronbestanden, PROJECT } from '../hulp/project.ts';

/** Who may import whom; see docs/ontwikkelen.md. A room may always import itself. */
const MAG: Readonly<Record<string, readonly string[]>> = {
  kern: [],
  recht: ['kern'],
  zaak: ['kern'],
  sjabloon: ['kern'],
  instellingen: ['kern', 'recht', 'zaak'],
  tijdlijn: ['kern', 'recht', 'zaak'],
  feiten: ['kern', 'recht', 'zaak', 'tijdlijn'],
  regels: ['kern', 'recht', 'zaak', 'tijdlijn', 'feiten'],
  toets: ['kern', 'recht', 'zaak', 'tijdlijn', 'feiten', 'regels'],
  documenten: ['kern', 'recht', 'zaak', 'tijdlijn', 'feiten', 'regels/inhoud', 'types:regels', 'types:toets'],
  rapport: ['kern', 'recht', 'zaak', 'tijdlijn', 'feiten', 'types:regels', 'types:toets'],
  dossier: [
    'kern',
    'recht',
    'zaak',
    'tijdlijn',
    'feiten',
    'regels',
    'toets',
    'documenten',
    'rapport',
    'sjabloon',
    'instellingen',
  ],
  batch: [
    'dossier',
    'kern',
    'recht',
    'zaak',
    'tijdlijn',
    'feiten',
    'regels',
    'toets',
    'documenten',
    'rapport',
    'instellingen',
  ],
  'index.ts': ['*'],
  cli: ['index.ts', 'batch', 'rapport', 'kern'],
};

/** Each third party has its doors. */
const DEUREN: Readonly<Record<string, readonly string[]>> = {
  zod: ['zaak', 'documenten', 'instellingen'],
  '@humanwhocodes/momoa': ['zaak'],
  handlebars: ['sjabloon'],
  docx: ['sjabloon'],
  fflate: ['sjabloon'],
  saxes: ['sjabloon'],
  yargs: ['cli'],
  'date-fns': ['kern/datum.ts'],
};
const MET_SCHIJF = ['cli', 'dossier', 'batch'];

const INVOER =
  /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gms;

interface Invoerregel {
  readonly van: string;
  readonly naar: string;
  readonly alleenTypes: boolean;
}

const regels: Invoerregel[] = bronbestanden().flatMap((bestand) => {
  const tekst = readFileSync(join(PROJECT, 'src', bestand), 'utf8');
  return [...tekst.matchAll(INVOER)].map((m) => ({
    van: bestand,
    naar: m[2] ?? m[3] ?? '',
    alleenTypes: m[1] !== undefined || alleenTypes(m[0]),
  }));
});

/** `import { type A, type B } from` */
function alleenTypes(regel: string): boolean {
  const haken = /\{([^}]*)\}/.exec(regel)?.[1];
  if (haken === undefined || /import\s+\w/.test(regel)) return false;
  const namen = haken
    .split(',')
    .map((naam) => naam.trim())
    .filter(Boolean);
  return namen.length > 0 && namen.every((naam) => naam.startsWith('type '));
}

const kamer = (pad: string): string => pad.split('/')[0] ?? '';

describe('wie mag wie invoeren', () => {
  it('leest invoerregels', () => expect(regels.length).toBeGreaterThan(100));

  it('kent elke kamer', () => {
    expect(
      bronbestanden()
        .map(kamer)
        .filter((k) => !(k in MAG)),
    ).toEqual([]);
  });

  it('gaat in één richting', () => {
    const breuken = regels
      .filter(({ naar }) => naar.startsWith('.'))
      .filter(({ van, naar, alleenTypes: types }) => {
        const doel = posix.normalize(posix.join(posix.dirname(van), naar));
        const [uit, inKamer] = [kamer(van), kamer(doel)];
        if (uit === inKamer) return false;
        return !(MAG[uit] ?? []).some(
          (mag) =>
            mag === '*' ||
            doel === mag ||
            doel.startsWith(`${mag}/`) ||
            (types && mag === `types:${inKamer}`),
        );
      });
    expect(breuken.map(({ van, naar }) => `${van} -> ${naar}`)).toEqual([]);
  });

  it('heeft één deur per bibliotheek', () => {
    const breuken = regels
      .filter(({ naar }) => !naar.startsWith('.') && !naar.startsWith('node:'))
      .filter(({ van, naar }) => {
        const pakket = naar.startsWith('@')
          ? naar.split('/').slice(0, 2).join('/')
          : (naar.split('/')[0] ?? '');
        return !(DEUREN[pakket] ?? []).some((deur) => van === deur || van.startsWith(`${deur}/`));
      });
    expect(breuken.map(({ van, naar }) => `${van} -> ${naar}`)).toEqual([]);
  });

  it('raakt de schijf alleen waar dat mag', () => {
    const breuken = regels.filter(
      ({ van, naar }) => naar.startsWith('node:fs') && !MET_SCHIJF.includes(kamer(van)),
    );
    expect(breuken.map(({ van }) => van)).toEqual([]);
  });

  it('leest de klok alleen in cli/omgeving.ts', () => {
    const breuken = bronbestanden().filter(
      (bestand) =>
        bestand !== 'cli/omgeving.ts' &&
        /\bnew Date\(\s*\)|\bDate\.now\(/.test(readFileSync(join(PROJECT, 'src', bestand), 'utf8')),
    );
    expect(breuken).toEqual([]);
  });
});
