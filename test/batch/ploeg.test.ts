import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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

/** A pair of pieces goes to a thread each, once there are two. */
async function totBeidenErZijn(ploeg: Ploeg): Promise<void> {
  for (;;) {
    const [een, ander] = await laat(ploeg, 'wie', 'wie');
    if (JSON.stringify(een) !== JSON.stringify(ander)) return;
  }
}

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

  it.each([
    { sterft: 'sterf', melding: 'RangeError', aantal: 600 },
    { sterft: 'vertrek', melding: 'Error', aantal: 600 },
    { sterft: 'vreet', melding: 'Error', aantal: 30 },
  ])('kost een werker die sterft alleen de zaak waarop dat gebeurt: $sterft', async (geval) => {
    const namen = Array.from({ length: geval.aantal }, (_, nr) =>
      nr % 20 === 7 ? geval.sterft : `zaak-${nr}`,
    );
    const gedaan = await met(ploeg(), (p) => laat(p, ...namen));
    expect(gedaan.map((verwerkt) => ('melding' in verwerkt ? verwerkt.melding : ''))).toEqual(
      namen.map((naam) => (naam === geval.sterft ? geval.melding : naam)),
    );
  });

  it('meldt zaken die niet naar een werker te sturen zijn, en gaat door met de andere', async () => {
    const raar = { bestand: 'raar', inhoud: (() => 1) as unknown as Uint8Array };
    const namen = Array.from({ length: 40 }, (_, nr) => (nr > 3 && nr < 30 ? 'raar' : `zaak-${nr}`));
    const zaken = namen.map((bestand) => (bestand === 'raar' ? raar : { bestand }));
    const gedaan = await met(ploeg(), (p) => Promise.all(zaken.map((zaak) => p.werk(zaak, false))));
    expect(gedaan).toEqual(
      namen.map((naam) => ({ soort: 'bug', melding: naam === 'raar' ? 'DataCloneError' : naam })),
    );
  });

  it('doet het werk zelf als er geen werkers te starten zijn', async () => {
    const stuk = maakPloeg(opdracht, new Set(), 2, new URL('nep-werker-die-niet-start.mjs', import.meta.url));
    const zaken = alsInvoer([kleineZaak('Z-1'), kleineZaak('Z-2'), 'x']);
    const gedaan = await met(stuk, (p) => Promise.all(zaken.map((zaak) => p.werk(zaak, false))));
    expect(gedaan.map(({ soort }) => soort)).toEqual(['uitgewerkt', 'uitgewerkt', 'ongeldig']);
  });

  it('doet de rest zelf als de werkers die omkwamen niet te vervangen zijn', async () => {
    const map = mkdtempSync(join(tmpdir(), 'riv-ploeg-'));
    const nep = join(map, 'nep-werker.mjs');
    copyFileSync(NEP, nep);
    const stuk = maakPloeg(opdracht, new Set(), 2, pathToFileURL(nep));
    const gedaan = await met(stuk, async (p) => {
      await totBeidenErZijn(p);
      rmSync(map, { recursive: true });
      const [eerste, ...rest] = alsInvoer([kleineZaak('Z-1'), kleineZaak('Z-2')]);
      if (!eerste) throw new Error();
      const dood = await laat(p, 'sterf', 'sterf');
      return [...dood, ...(await Promise.all([eerste, ...rest].map((zaak) => p.werk(zaak, false))))];
    });
    expect(gedaan.map(({ soort }) => soort)).toEqual(['bug', 'bug', 'uitgewerkt', 'uitgewerkt']);
  });

  it.each(['traag', 'sterf'])('kan dicht terwijl er nog werk is: %s', async (naam) => {
    const p = ploeg();
    const werk = laat(p, ...Array.from({ length: 60 }, () => naam));
    await new Promise((klaar) => setTimeout(klaar, 150));
    await p.sluit();
    expect(await werk).toHaveLength(60);
    expect((await laat(p, 'zaak-1'))[0]).toEqual({ soort: 'bug', melding: 'Error' });
  });
});
