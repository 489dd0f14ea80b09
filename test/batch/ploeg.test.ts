import { describe, expect, it } from 'vitest';
import { maakPloeg, type Ploeg } from '../../src/batch/ploeg.ts';
import type { Verwerkt } from '../../src/batch/verwerk.ts';
import { sha256 } from '../../src/kern/hash.ts';
import { alsInvoer, kleineZaak, maakOpdracht } from './hulp.ts';

const opdracht = maakOpdracht({ wat: 'toets' });
const NEP = new URL('nep-werker.mjs', import.meta.url);

async function met<T>(ploeg: Ploeg, doe: (ploeg: Ploeg) => Promise<T>): Promise<T> {
  try {
    return await doe(ploeg);
  } finally {
    await ploeg.sluit();
  }
}
const laat = (ploeg: Ploeg, ...namen: readonly string[]): Promise<Verwerkt[]> =>
  Promise.all(namen.map((bestand) => ploeg.werk({ bestand }, false)));

describe('met één werker', () => {
  it('kent wat bekend is, en doet het opnieuw als dat moet', async () => {
    const [zaak] = alsInvoer([kleineZaak('Z-1')]);
    if (!zaak) throw new Error();
    const bekend = new Set([sha256(kleineZaak('Z-1'))]);
    await met(maakPloeg(opdracht, bekend, 1), async (ploeg) => {
      expect((await ploeg.werk(zaak, false)).soort).toBe('bekend');
      expect((await ploeg.werk(zaak, true)).soort).toBe('uitgewerkt');
    });
  });
});

// What the threads do here is in nep-werker.mjs: it does as the name of the case says.
describe('met meer werkers', () => {
  const ploeg = (): Ploeg => maakPloeg(opdracht, new Set(['h1']), 2, NEP);

  it('krijgt elke werker één keer de opdracht en wat bekend is', async () => {
    const [gedaan] = await met(ploeg(), (p) => laat(p, 'vertel'));
    expect(gedaan).toEqual({ soort: 'bug', melding: JSON.stringify({ wat: 'toets', bekend: ['h1'] }) });
  });

  it('kost een werker die sterft alleen de zaak waarop dat gebeurt', async () => {
    const namen = Array.from({ length: 60 }, (_, nr) => (nr % 20 === 7 ? 'sterf' : `zaak-${nr}`));
    const gedaan = await met(ploeg(), (p) => laat(p, ...namen));
    expect(gedaan.map((verwerkt) => ('melding' in verwerkt ? verwerkt.melding : ''))).toEqual(
      namen.map((naam) => (naam === 'sterf' ? 'RangeError' : naam)),
    );
  });

  it('doet het werk zelf als er geen werkers te starten zijn', async () => {
    const stuk = maakPloeg(opdracht, new Set(), 2, new URL('nep-werker-die-niet-start.mjs', import.meta.url));
    const zaken = alsInvoer([kleineZaak('Z-1'), kleineZaak('Z-2'), 'x']);
    const gedaan = await met(stuk, (p) => Promise.all(zaken.map((zaak) => p.werk(zaak, false))));
    expect(gedaan.map(({ soort }) => soort)).toEqual(['uitgewerkt', 'uitgewerkt', 'ongeldig']);
  });

  it('kan dicht terwijl er nog werk is', async () => {
    const p = ploeg();
    const werk = laat(p, 'traag', 'traag', 'traag', 'traag', 'traag', 'traag');
    await new Promise((klaar) => setTimeout(klaar, 300));
    await p.sluit();
    await Promise.race([werk, new Promise((klaar) => setTimeout(klaar, 200))]);
  });
});
