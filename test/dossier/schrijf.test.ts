import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { schrijfBestand } from '../../src/dossier/schrijf.ts';
import { OmgevingsFout } from '../../src/kern/fouten.ts';

let map = '';
beforeEach(() => (map = mkdtempSync(join(tmpdir(), 'riv-schrijf-'))));
afterEach(() => rmSync(map, { recursive: true, force: true }));

describe('schrijfBestand', () => {
  it('maakt de map en laat niets anders achter', () => {
    schrijfBestand(join(map, 'a', 'b.txt'), 'inhoud', false);
    expect(readdirSync(join(map, 'a'))).toEqual(['b.txt']);
    expect(readFileSync(join(map, 'a', 'b.txt'), 'utf8')).toBe('inhoud');
  });

  it('laat een bestaand bestand staan, tenzij het mag', () => {
    const pad = join(map, 'b.txt');
    writeFileSync(pad, 'oud');
    expect(() => schrijfBestand(pad, 'nieuw', false)).toThrow(/bestaat al.*--overschrijf/);
    expect(readFileSync(pad, 'utf8')).toBe('oud');
    schrijfBestand(pad, 'nieuw', true);
    expect(readFileSync(pad, 'utf8')).toBe('nieuw');
  });

  it('zegt wat er mis is en laat geen half bestand achter', () => {
    const pad = join(map, 'is-een-map');
    mkdirSync(pad);
    writeFileSync(join(pad, 'vol'), '');
    expect(() => schrijfBestand(pad, 'x', true)).toThrow(OmgevingsFout);
    expect(readdirSync(map)).toEqual(['is-een-map']);
  });
});
