import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inVolgorde, type Maat } from '../../src/batch/in-volgorde.ts';
import { verzamel } from './hulp.ts';

const MAAT: Maat<number> = { venster: 4, groep: 2 };
const tik = (): Promise<void> => new Promise((klaar) => setImmediate(klaar));
const tikken = async (n: number): Promise<void> => {
  for (let i = 0; i < n; i++) await tik();
};
const reeks = (n: number): number[] => Array.from({ length: n }, (_, nr) => nr);
const plat = <U>(groepen: readonly (readonly { readonly uitkomst: U }[])[]): U[] =>
  groepen.flat().map(({ uitkomst }) => uitkomst);

/** A source that tells how it fared. */
function bronVan(
  aantal: number,
  over: { wacht?: (nr: number) => Promise<void>; breuk?: number } = {},
): { zaken: AsyncGenerator<number>; stand: { gegeven: number; isGesloten: boolean } } {
  const stand = { gegeven: 0, isGesloten: false };
  async function* zaken(): AsyncGenerator<number> {
    try {
      for (let nr = 0; nr < aantal; nr++) {
        await over.wacht?.(nr);
        if (nr === over.breuk) throw new Error('de bron brak');
        stand.gegeven += 1;
        yield nr;
      }
    } finally {
      await tikken(3);
      stand.isGesloten = true;
    }
  }
  return { zaken: zaken(), stand };
}

describe('inVolgorde', () => {
  it('gaat ook niet over het gewicht, en laat wie alleen al te zwaar is toch door', async () => {
    const gewichten = [3, 4, 20, 1, 1, 1, 9, 2];
    let onderweg = 0;
    let meest = 0;
    const werk = async (nr: number): Promise<number> => {
      meest = Math.max(meest, (onderweg += gewichten[nr] ?? 0));
      await tikken(2);
      return nr;
    };
    const zwaarte = { van: (nr: number): number => gewichten[nr] ?? 0, hoogstens: 5 };
    const uit: number[] = [];
    for await (const af of inVolgorde(bronVan(8).zaken, werk, { venster: 8, groep: 8, zwaarte }))
      for (const { uitkomst } of af) {
        onderweg -= gewichten[uitkomst] ?? 0;
        uit.push(uitkomst);
      }
    expect(uit).toEqual(reeks(8));
    // Under the bound before the last one came in.
    expect(meest).toBeLessThanOrEqual(4 + 20);
  });

  it('houdt de volgorde en gaat nooit over het venster, hoe snel bron, werk en afnemer ook zijn', async () => {
    const duren = fc.array(fc.nat({ max: 4 }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        duren,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        fc.nat({ max: 3 }),
        fc.nat({ max: 3 }),
        async (werkduren, venster, groep, bronduur, neemduur) => {
          let bezig = 0;
          let meest = 0;
          let afgenomen = 0;
          const { zaken, stand } = bronVan(werkduren.length, { wacht: () => tikken(bronduur) });
          const werk = async (nr: number): Promise<string> => {
            meest = Math.max(meest, ++bezig);
            expect(stand.gegeven - afgenomen).toBeLessThanOrEqual(venster + groep);
            await tikken(werkduren[nr] ?? 0);
            bezig -= 1;
            return `w${nr}`;
          };
          const uit: string[] = [];
          for await (const af of inVolgorde(zaken, werk, { venster, groep })) {
            expect(af.length).toBeLessThanOrEqual(groep);
            expect(af.map(({ invoer }) => `w${invoer}`)).toEqual(af.map(({ uitkomst }) => uitkomst));
            uit.push(...af.map(({ uitkomst }) => uitkomst));
            await tikken(neemduur);
            afgenomen += af.length;
          }
          expect(uit).toEqual(werkduren.map((_, nr) => `w${nr}`));
          expect(meest).toBeLessThanOrEqual(venster);
          expect(stand.isGesloten).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('geeft hele groepen zolang er meer komt, en wat er is als er niets meer bezig is', async () => {
    const maat = { venster: 8, groep: 4 };
    const groepen = await verzamel(inVolgorde(reeks(10), (nr) => tikken(nr % 3).then(() => nr), maat));
    expect(groepen.map((groep) => groep.length)).toEqual([4, 4, 2]);
    const traag = bronVan(3, { wacht: () => tikken(10) });
    const los = await verzamel(inVolgorde(traag.zaken, (nr) => Promise.resolve(nr), maat));
    expect(los.map((groep) => groep.length)).toEqual([1, 1, 1]);
  });

  it('leest niet verder vooruit dan het venster zolang niemand afneemt', async () => {
    const { zaken, stand } = bronVan(100);
    const rij = inVolgorde(zaken, (nr) => Promise.resolve(nr), MAAT);
    await rij.next();
    await tikken(20);
    expect(stand.gegeven).toBeLessThanOrEqual(MAAT.venster + MAAT.groep);
    await rij.return();
    expect(stand.isGesloten).toBe(true);
  });

  it('geeft wat voor een breuk in de bron kwam, en daarna de breuk', async () => {
    const { zaken, stand } = bronVan(10, { breuk: 5 });
    const uit: number[] = [];
    const neem = async (): Promise<void> => {
      for await (const af of inVolgorde(zaken, (nr) => Promise.resolve(nr), MAAT)) uit.push(...plat([af]));
    };
    await expect(neem()).rejects.toThrow('de bron brak');
    expect(uit).toEqual([0, 1, 2, 3, 4]);
    expect(stand.isGesloten).toBe(true);
  });

  it.each([
    ['later', () => tikken(3).then(() => Promise.reject(new Error('het werk brak')))],
    ['meteen', () => { throw new Error('het werk brak'); }], // prettier-ignore
  ])('geeft wat voor een breuk in het werk kwam, en daarna de breuk (%s)', async (_naam, breek) => {
    const { zaken, stand } = bronVan(10);
    const uit: number[] = [];
    const neem = async (): Promise<void> => {
      const werk = (nr: number): Promise<number> => (nr === 3 ? breek() : tikken(5 - nr / 2).then(() => nr));
      for await (const af of inVolgorde(zaken, werk, MAAT)) uit.push(...plat([af]));
    };
    await expect(neem()).rejects.toThrow('het werk brak');
    expect(uit).toEqual([0, 1, 2]);
    expect(stand.isGesloten).toBe(true);
  });

  it('sluit de bron als de afnemer eerder stopt', async () => {
    const { zaken, stand } = bronVan(100);
    for await (const af of inVolgorde(zaken, (nr) => Promise.resolve(nr), MAAT)) if (af.length > 0) break;
    expect(stand.isGesloten).toBe(true);
  });

  it('geeft na een afbreking niets meer en sluit de bron', async () => {
    const afbreker = new AbortController();
    const { zaken, stand } = bronVan(100);
    const uit: number[] = [];
    const maat = { ...MAAT, signaal: afbreker.signal };
    for await (const af of inVolgorde(zaken, (nr) => Promise.resolve(nr), maat)) {
      uit.push(...plat([af]));
      if (uit.length >= 6) afbreker.abort();
    }
    expect(uit).toEqual(reeks(uit.length));
    expect(uit.length).toBeLessThan(10);
    expect(stand.isGesloten).toBe(true);
  });

  it('doet niets als er al was afgebroken', async () => {
    const { zaken } = bronVan(5);
    let gedaan = 0;
    const werk = (nr: number): Promise<number> => Promise.resolve((gedaan += 1) + nr);
    expect(await verzamel(inVolgorde(zaken, werk, { ...MAAT, signaal: AbortSignal.abort() }))).toEqual([]);
    expect(gedaan).toBe(0);
  });

  it('wacht bij afbreken niet op een bron die nooit meer iets geeft, noch op werk dat nooit af komt', async () => {
    const afbreker = new AbortController();
    const nooit = new Promise<never>(() => undefined);
    async function* zaken(): AsyncGenerator<number> {
      yield 0;
      await nooit;
    }
    setTimeout(() => afbreker.abort(), 20);
    expect(await verzamel(inVolgorde(zaken(), () => nooit, { ...MAAT, signaal: afbreker.signal }))).toEqual(
      [],
    );
  });

  it('neemt ook een gewone lijst', async () => {
    expect(plat(await verzamel(inVolgorde(reeks(9), (nr) => Promise.resolve(nr), MAAT)))).toEqual(reeks(9));
    expect(await verzamel(inVolgorde([], () => Promise.resolve(0), MAAT))).toEqual([]);
  });
});
