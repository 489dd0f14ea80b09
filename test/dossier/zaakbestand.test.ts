import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leesZaakbestand } from '../../src/dossier/zaakbestand.ts';
import { OngeldigeInvoer } from '../../src/kern/fouten.ts';

let map = '';
beforeEach(() => (map = mkdtempSync(join(tmpdir(), 'riv-zaak-'))));
afterEach(() => rmSync(map, { recursive: true, force: true }));

const foutVan = (bron: string): string => {
  try {
    leesZaakbestand(bron);
  } catch (fout) {
    if (fout instanceof OngeldigeInvoer) return fout.fouten.map((f) => `${f.bestand} ${f.melding}`).join();
    throw fout;
  }
  return '';
};

describe('leesZaakbestand', () => {
  it('leest een bestand, of de zaak.json van een map', () => {
    const bestand = join(map, 'zaak.json');
    writeFileSync(bestand, '{ "schemaVersie": 1, "zaaknummer": "ZK-1" }');
    expect(leesZaakbestand(bestand)).toMatchObject({ bron: bestand, bestand, zaak: { zaaknummer: 'ZK-1' } });
    expect(leesZaakbestand(map)).toMatchObject({ bron: map, bestand });
  });

  it('zegt wat er aan het pad mankeert', () => {
    const weg = join(map, 'weg.json');
    expect(foutVan(weg)).toBe(`${weg} Dit bestand of deze map bestaat niet.`);
    expect(foutVan(map)).toBe(`${map} In deze map staat geen zaak.json.`);
    mkdirSync(join(map, 'zaak.json'));
    expect(foutVan(map)).toBe(`${map} In deze map staat geen zaak.json.`);
    writeFileSync(join(map, 'bestand'), '');
    const erin = join(map, 'bestand', 'zaak.json');
    expect(foutVan(erin)).toMatch(/bestaat niet\.$|niet te lezen/);
    expect(foutVan('a'.repeat(5000))).toMatch(/niet te lezen|bestaat niet\.$/);
  });

  it('leest een te groot bestand niet', () => {
    const groot = join(map, 'groot.json');
    writeFileSync(groot, '');
    truncateSync(groot, 20_000_001);
    expect(foutVan(groot)).toBe(`${groot} Dit bestand is groter dan 20 MB; het is geen zaak.`);
  });
});
