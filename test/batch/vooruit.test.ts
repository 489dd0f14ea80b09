import { describe, expect, it } from 'vitest';
import { kijkVooruit } from '../../src/batch/vooruit.ts';
import { verzamel } from './hulp.ts';

const GEDULD = 60_000;
const vanaf = (n: number) => (item: number) => item >= n;
const nooit = new Promise<never>(() => undefined);

function bron(stand: { gegeven: number; isGesloten?: boolean }, aantal: number, breuk?: number) {
  return (function* () {
    try {
      for (let nr = 1; nr <= aantal; nr++) {
        if (nr === breuk) throw new Error('de bron brak');
        stand.gegeven = nr;
        yield nr;
      }
    } finally {
      stand.isGesloten = true;
    }
  })();
}

describe('kijkVooruit', () => {
  it('geeft een kleine bron heel terug en zegt dat dit alles was', async () => {
    const { isAlles, alle } = await kijkVooruit([1, 2, 3], vanaf(5), GEDULD);
    expect(isAlles).toBe(true);
    expect(await verzamel(alle)).toEqual([1, 2, 3]);
  });

  it('leest van een grote bron niet meer dan nodig, en geeft hem heel terug', async () => {
    const stand = { gegeven: 0 };
    const { isAlles, alle } = await kijkVooruit(bron(stand, 8), vanaf(3), GEDULD);
    expect([isAlles, stand.gegeven]).toEqual([false, 3]);
    expect(await verzamel(alle)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('bewaart een breuk tot zijn beurt', async () => {
    const { alle } = await kijkVooruit(bron({ gegeven: 0 }, 8, 3), vanaf(5), GEDULD);
    const uit: number[] = [];
    const neem = async (): Promise<void> => {
      for await (const nr of alle) uit.push(nr);
    };
    await expect(neem()).rejects.toThrow('de bron brak');
    expect(uit).toEqual([1, 2]);
  });

  it('sluit de bron als de afnemer stopt, ook in wat al gezien was', async () => {
    for (const na of [1, 5]) {
      const stand = { gegeven: 0, isGesloten: false };
      const { alle } = await kijkVooruit(bron(stand, 8), vanaf(3), GEDULD);
      for await (const nr of alle) if (nr === na) break;
      expect(stand.isGesloten).toBe(true);
    }
  });

  it('houdt van een bron die op zich laat wachten op met kijken, en verliest niets', async () => {
    let geef = (): void => undefined;
    const later = new Promise<void>((klaar) => (geef = klaar));
    async function* traag(): AsyncGenerator<number> {
      yield 1;
      await later;
      yield 2;
    }
    const { isAlles, alle } = await kijkVooruit(traag(), vanaf(5), 10);
    expect(isAlles).toBe(false);
    geef();
    expect(await verzamel(alle)).toEqual([1, 2]);
  });

  it('houdt meteen op bij een afbreking', async () => {
    const afbreker = new AbortController();
    async function* vast(): AsyncGenerator<number> {
      yield 1;
      await nooit;
    }
    setTimeout(() => afbreker.abort(), 10);
    expect((await kijkVooruit(vast(), vanaf(5), GEDULD, afbreker.signal)).isAlles).toBe(false);
    expect((await kijkVooruit(vast(), vanaf(5), GEDULD, AbortSignal.abort())).isAlles).toBe(false);
  });

  it('wacht bij het stoppen niet op een bron die stilvalt', async () => {
    async function* vast(): AsyncGenerator<number> {
      yield* [1, 2];
      await nooit;
    }
    const { alle } = await kijkVooruit(vast(), vanaf(5), 10);
    for await (const nr of alle) {
      expect(nr).toBe(1);
      break;
    }
  });
});
