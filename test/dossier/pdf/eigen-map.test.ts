import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inEigenMap } from '../../../src/dossier/pdf/eigen-map.ts';
import { OmgevingsFout } from '../../../src/kern/fouten.ts';

const schijffout = (code: string): Error => Object.assign(new Error(`${code}: write`), { code });

describe('inEigenMap', () => {
  it('ruimt op en geeft door wat het werk oplevert', async () => {
    const map = await inEigenMap((eigen) => {
      writeFileSync(join(eigen, 'stuk'), 'x');
      return Promise.resolve(eigen);
    });
    expect(existsSync(map)).toBe(false);
  });

  it('noemt een volle schijf een fout van de omgeving, en ruimt op', async () => {
    let map = '';
    const werk = inEigenMap((eigen) => {
      map = eigen;
      return Promise.reject(schijffout('ENOSPC'));
    });
    await expect(werk).rejects.toThrow(OmgevingsFout);
    await expect(werk).rejects.toThrow(/tijdelijke map .* is niet te werken \(ENOSPC\)/);
    expect(existsSync(map)).toBe(false);
  });

  it('houdt een fout van riv zelf een fout van riv', async () => {
    for (const fout of [new TypeError('fout'), schijffout('ERR_INVALID_ARG_TYPE')])
      await expect(inEigenMap(() => Promise.reject(fout))).rejects.toBe(fout);
  });
});
