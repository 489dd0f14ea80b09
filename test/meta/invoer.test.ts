import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { invoerVan, type Invoer } from '../hulp/invoer.ts';
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
  documenten: [
    'kern',
    'recht',
    'zaak',
    'tijdlijn',
    'feiten',
    'regels/inhoud',
    'toets/teksten',
    'types:regels',
    'types:toets',
  ],
  rapport: ['kern', 'recht', 'zaak', 'tijdlijn', 'feiten', 'toets/teksten', 'types:regels', 'types:toets'],
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
  'csv-stringify': ['batch/overzicht.ts'],
};
const MET_SCHIJF = ['cli', 'dossier', 'batch'];
const SCHIJF: ReadonlySet<string> = new Set(['node:fs', 'node:fs/promises', 'node:url']);
/** Starts another program, in a folder for temporary files. */
const MET_PROGRAMMA = 'dossier/pdf/';
const PROGRAMMA: ReadonlySet<string> = new Set(['node:child_process', 'node:os']);
/** Works in threads, and knows which machine it works on. */
const MET_THREADS = 'batch/';
const THREADS: ReadonlySet<string> = new Set(['node:os', 'node:worker_threads']);
/** Functions of their arguments alone. */
const ZUIVER: ReadonlySet<string> = new Set([
  'node:buffer',
  'node:crypto',
  'node:path',
  'node:util',
  'node:zlib',
]);

interface Invoerregel extends Invoer {
  readonly van: string;
}

const bronnen = bronbestanden().map((van) => ({
  van,
  tekst: readFileSync(join(PROJECT, 'src', van), 'utf8'),
}));
const regels: Invoerregel[] = bronnen.flatMap(({ van, tekst }) =>
  invoerVan(tekst).map((invoer) => ({ van, ...invoer })),
);

const doelVan = ({ van, naar }: Invoerregel): string => posix.normalize(posix.join(posix.dirname(van), naar));
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
      .filter((regel) => {
        const doel = doelVan(regel);
        const [uit, inKamer] = [kamer(regel.van), kamer(doel)];
        if (uit === inKamer) return false;
        return !(MAG[uit] ?? []).some(
          (mag) =>
            mag === '*' ||
            doel === mag ||
            doel.startsWith(`${mag}/`) ||
            (regel.alleenTypes && mag === `types:${inKamer}`),
        );
      });
    expect(breuken.map(({ van, naar }) => `${van} -> ${naar}`)).toEqual([]);
  });

  it('gaat ook binnen het Word-deel van sjabloon in één richting', () => {
    const WORD = 'sjabloon/word/';
    const volgorde = ['pakket', 'lezen', 'lijsten', 'schrijven', 'compile.ts'];
    const laag = (pad: string): number => volgorde.indexOf(pad.slice(WORD.length).split('/')[0] ?? '');
    const binnen = regels.filter(
      (r) => r.van.startsWith(WORD) && r.naar.startsWith('.') && doelVan(r).startsWith(WORD),
    );
    expect(binnen.length).toBeGreaterThan(50);
    expect(
      binnen
        .filter((r) => laag(r.van) < 0 || laag(doelVan(r)) < 0 || laag(r.van) < laag(doelVan(r)))
        .map(({ van, naar }) => `${van} -> ${naar}`),
    ).toEqual([]);
  });

  it('heeft geen kring van bestanden', () => {
    const naar = new Map<string, string[]>();
    for (const regel of regels.filter((r) => r.naar.startsWith('.') && !r.alleenTypes))
      naar.set(regel.van, [...(naar.get(regel.van) ?? []), doelVan(regel)]);
    const klaar = new Set<string>();
    const kringen: string[] = [];
    const loop = (bestand: string, keten: readonly string[]): void => {
      if (keten.includes(bestand))
        kringen.push([...keten.slice(keten.indexOf(bestand)), bestand].join(' -> '));
      else if (!klaar.has(bestand))
        for (const doel of naar.get(bestand) ?? []) loop(doel, [...keten, bestand]);
      klaar.add(bestand);
    };
    for (const bestand of naar.keys()) loop(bestand, []);
    expect(kringen).toEqual([]);
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

  it('raakt de schijf, het net en andere programma\u2019s alleen waar dat mag', () => {
    const breuken = regels
      .filter(({ naar }) => naar.startsWith('node:'))
      .filter(
        ({ van, naar }) =>
          !ZUIVER.has(naar) &&
          !(MET_SCHIJF.includes(kamer(van)) && SCHIJF.has(naar)) &&
          !(van.startsWith(MET_PROGRAMMA) && PROGRAMMA.has(naar)) &&
          !(van.startsWith(MET_THREADS) && THREADS.has(naar)),
      );
    expect(breuken.map(({ van, naar }) => `${van} -> ${naar}`)).toEqual([]);
  });

  it.each([
    ['de klok', /\bDate\b|\bperformance\b|\bhrtime\b/, ['cli/omgeving.ts']],
    ['het toeval', /\bMath\.random\b|\brandom(UUID|Bytes|Int)\b|\bgetRandomValues\b/, []],
    ['het net', /\bfetch\(|\bWebSocket\b|\bXMLHttpRequest\b/, []],
    ['de taal van de machine', /\bIntl\b|\.toLocale\w+\(|\.localeCompare\(/, []],
    ['de omgeving van het proces', /\bprocess\.env\b/, ['cli/omgeving.ts', 'cli/afloop.ts']],
  ])('gebruikt %s alleen waar dat mag', (_naam, vorm, waar) => {
    const breuken = bronnen.filter(({ van, tekst }) => !waar.includes(van) && vorm.test(zonderUitleg(tekst)));
    expect(breuken.map(({ van }) => van)).toEqual([]);
  });
});

const zonderUitleg = (tekst: string): string => tekst.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

// What the checks above rest on.
describe('invoerVan', () => {
  it.each([
    ["import { a } from './a.ts';", ['./a.ts']],
    ["import './a.ts';", ['./a.ts']],
    ["import a, { type B } from './a.ts';", ['./a.ts']],
    ["import * as a from './a.ts';", ['./a.ts']],
    ["import {\n  a,\n  type B,\n} from './a.ts';", ['./a.ts']],
    ["import type { A } from './a.ts';", ['types ./a.ts']],
    ["import { type A, type B } from './a.ts';", ['types ./a.ts']],
    ["export type A = 1;\nexport { a } from './a.ts';", ['./a.ts']],
    ["export * from './a.ts';", ['./a.ts']],
    ["export type { A } from './a.ts';", ['types ./a.ts']],
    ["type A = typeof import('./a.ts');", ['types ./a.ts']],
    ["  const a = await import('./a.ts');", ['./a.ts']],
    ['const a = await import(`./a.ts`);', ['./a.ts']],
    ['const a = await import(naam);', ['?']],
    ["const a = require('fs');", ['fs']],
    ["process.getBuiltinModule('node:fs');", ['node:fs']],
    ["const a = \"import { b } from './b.ts'\"; // import './c.ts'", []],
  ])('%j', (tekst, verwacht) => {
    expect(invoerVan(tekst).map(({ naar, alleenTypes }) => (alleenTypes ? `types ${naar}` : naar))).toEqual(
      verwacht,
    );
  });
});
