import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zoekRegel } from '../../src/regels/index.ts';
import { PROJECT } from '../hulp/project.ts';
import { KANDIDATEN, regelsVan, TABELLEN } from './kandidaten/index.ts';
import { KANDIDAAT_IDS } from './kandidaten/ids.ts';

const IDS = Object.values(KANDIDAAT_IDS).flat();

describe('de kandidaten van de domeinbeschrijving', () => {
  it('zijn er 248, elk één keer', () => {
    expect(IDS).toHaveLength(248);
    expect(new Set(IDS).size).toBe(248);
  });

  it('staan elk in precies één tabel, en geen tabel noemt een andere', () => {
    const genoemd = TABELLEN.flatMap((tabel) => Object.keys(tabel));
    expect([...genoemd].sort()).toEqual([...IDS].sort());
  });

  it('wijzen naar regels die bestaan', () => {
    expect(IDS.flatMap(regelsVan).filter((regel) => zoekRegel(regel)?.id !== regel)).toEqual([]);
  });

  it('wijzen naar feiten die bestaan en een toets hebben', () => {
    const fout = Object.entries(KANDIDATEN).flatMap(([id, kandidaat]) => {
      if (!('feit' in kandidaat)) return [];
      const [bestand = '', naam = ''] = kandidaat.feit.split('#');
      const pad = join(PROJECT, 'src', bestand);
      const isUitgevoerd =
        existsSync(pad) && new RegExp(`export (const|function) ${naam}\\b`).test(readFileSync(pad, 'utf8'));
      const toets = join(PROJECT, 'test', bestand.replace(/\.ts$/, '.test.ts'));
      const isGetoetst = existsSync(toets) && new RegExp(`\\b${naam}\\b`).test(readFileSync(toets, 'utf8'));
      return isUitgevoerd && isGetoetst ? [] : [id];
    });
    expect(fout).toEqual([]);
  });
});
