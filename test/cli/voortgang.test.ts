import { describe, expect, it } from 'vitest';
import type { Omgeving } from '../../src/cli/omgeving.ts';
import { maakVoortgang, schrijfDuur, type Stand, type Voortgang } from '../../src/cli/voortgang.ts';

interface Scherm {
  readonly voortgang: Voortgang;
  /** Lets so many milliseconds pass. */
  readonly wacht: (ms: number) => void;
  /** What was written since the last time. */
  readonly lees: () => string;
}

function scherm(over: Partial<Omgeving> = {}, isStil = false): Scherm {
  let nu = 5_000;
  let tekst = '';
  const omgeving: Omgeving = {
    uit: () => undefined,
    fout: (deel) => (tekst += deel),
    vandaag: () => '2025-10-17',
    kleur: false,
    breedte: 80,
    isTerminal: true,
    klok: () => nu,
    variabelen: {},
    ...over,
  };
  return {
    voortgang: maakVoortgang(omgeving, isStil),
    wacht: (ms) => (nu += ms),
    lees: () => {
      const uit = tekst;
      tekst = '';
      return uit;
    },
  };
}

const stand = (gedaan: number, over: Partial<Stand> = {}): Stand => ({
  gedaan,
  mislukt: 0,
  totaal: 20_000,
  deel: gedaan / 20_000,
  ...over,
});
const ESC = '\u001B';
/** As the eye sees it: without what only tells the terminal something. */
const zichtbaar = (tekst: string): string =>
  tekst
    .split(ESC)
    .map((deel, nr) => (nr === 0 ? deel : deel.replace(/^\[[?\d]*[a-zA-Z]/, '')))
    .join('')
    .replaceAll('\r', '');

describe('op een terminal', () => {
  it('toont een balk met aantal, tempo, resterende tijd en wat mislukte', () => {
    const { voortgang, wacht, lees } = scherm();
    wacht(10_000);
    voortgang.toon(stand(5_000, { mislukt: 3 }));
    expect(zichtbaar(lees())).toBe(
      '[======                  ] 5.000 van 20.000 zaken, 500 per seconde, nog 30 s, 3 mislukt',
    );
  });

  it('schrijft over de vorige heen, hoogstens tien keer per seconde, en breekt nooit af naar een tweede regel', () => {
    const { voortgang, wacht, lees } = scherm();
    wacht(100);
    voortgang.toon(stand(1));
    voortgang.toon(stand(2));
    wacht(99);
    voortgang.toon(stand(3));
    expect(lees().match(/zaken?\b/g)).toHaveLength(1);
    wacht(1);
    voortgang.toon(stand(4));
    const uit = lees();
    expect(uit).not.toContain('\n');
    expect(uit.startsWith(`\r${ESC}[K${ESC}[?7l`)).toBe(true);
    expect(uit.endsWith(`${ESC}[?7h`)).toBe(true);
  });

  it('haalt de balk weg voor een mededeling, en aan het eind', () => {
    const { voortgang, wacht, lees } = scherm();
    voortgang.zeg('eerst\n');
    expect(lees()).toBe('eerst\n');
    wacht(100);
    voortgang.toon(stand(1));
    lees();
    voortgang.zeg('mis\n');
    expect(lees()).toBe('\r\u001B[Kmis\n');
    voortgang.klaar();
    expect(lees()).toBe('');
    wacht(100);
    voortgang.toon(stand(2));
    lees();
    voortgang.klaar();
    expect(lees()).toBe('\r\u001B[K');
  });

  it('gaat nooit over de balk heen', () => {
    const { voortgang, wacht, lees } = scherm();
    wacht(100);
    voortgang.toon(stand(30_000));
    expect(zichtbaar(lees())).toContain(`[${'='.repeat(24)}] 30.000`);
  });
});

describe('zonder terminal', () => {
  it.each([
    ['naar een bestand', { isTerminal: false }],
    ['met NO_COLOR', { variabelen: { NO_COLOR: '1' } }],
  ])('schrijft %s om de vijf seconden een gewone regel', (_naam, over) => {
    const { voortgang, wacht, lees } = scherm(over);
    wacht(4_999);
    voortgang.toon(stand(1));
    expect(lees()).toBe('');
    wacht(1);
    voortgang.toon(stand(1_000));
    voortgang.zeg('mis\n');
    voortgang.klaar();
    expect(lees()).toBe('1.000 van 20.000 zaken, 200 per seconde, nog 1 min 35 s\nmis\n');
  });
});

it('zegt met --stil niets over de voortgang', () => {
  for (const isTerminal of [true, false]) {
    const { voortgang, wacht, lees } = scherm({ isTerminal }, true);
    wacht(60_000);
    voortgang.toon(stand(1));
    voortgang.klaar();
    expect(lees()).toBe('');
  }
});

describe('de tekst', () => {
  it.each([
    [10, stand(1, { totaal: undefined, deel: 0 }), '1 zaak'],
    [5, stand(1, { totaal: 400, deel: 1 / 400, mislukt: 1 }), '1 van 400 zaken, 1 mislukt'],
    [30, stand(3, { totaal: undefined, deel: 0 }), '3 zaken, 6 per minuut'],
    [10, stand(1, { totaal: 1, deel: 1 }), '1 van 1 zaak, 6 per minuut'],
    [100, stand(10, { totaal: undefined, deel: 0.1 }), '10 zaken, 6 per minuut, nog 15 min 0 s'],
    [10, stand(30, { totaal: 30, deel: 1 }), '30 van 30 zaken, 3 per seconde'],
    [10, stand(24, { totaal: 30, deel: 0.8, mislukt: 1 }), '24 van 30 zaken, 2 per seconde, nog 3 s, 1 mislukt'], // prettier-ignore
  ])('na %i s: %j', (seconden, hoever, verwacht) => {
    const { voortgang, wacht, lees } = scherm({ isTerminal: false });
    wacht(seconden * 1_000);
    voortgang.toon(hoever);
    expect(lees()).toBe(`${verwacht}\n`);
  });

  it.each([
    [0, '0 s'],
    [0.2, '1 s'],
    [59, '59 s'],
    [59.5, '1 min 0 s'],
    [3_599.5, '1 uur 0 min'],
    [7_325, '2 uur 2 min'],
  ])('schrijft %f seconden als %s', (seconden, verwacht) => expect(schrijfDuur(seconden)).toBe(verwacht));
});
