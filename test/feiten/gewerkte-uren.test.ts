import { describe, expect, it } from 'vitest';
import {
  heeftGewerkt,
  laatstGewerkt,
  nietMeerGewerktSinds,
  urenBijEinde,
  urenopgaven,
  urenVolgens,
} from '../../src/feiten/gewerkte-uren.ts';
import { datum } from '../../src/kern/datum.ts';
import { vastgesteld, zaak, type Afwijking } from '../hulp/zaak.ts';

const leeg: Afwijking = { evaluaties: [], eindevaluatie: undefined, eerstejaarsevaluatie: undefined };
const gewerkt = (afwijking: Afwijking, dag = '2025-10-17') => {
  const uit = laatstGewerkt(zaak({ ...leeg, ...afwijking }), datum(dag));
  return uit && [uit.op, uit.uren, uit.veld];
};

describe('de uren die het laatst zijn vastgelegd', () => {
  it('komen uit het jongste van resultaat, evaluaties en urenlog', () => {
    const resultaat = { vastgesteldOp: '2025-09-29', urenPerWeek: 20 };
    const eindevaluatie = { stuk: vastgesteld('2025-09-22'), huidigWerk: { urenPerWeek: 16 } };
    const jaar = { stuk: vastgesteld('2024-12-16'), gewerkteUrenPerWeek: 8 };
    expect(gewerkt({ eerstejaarsevaluatie: jaar })).toEqual([
      '2024-12-16',
      8,
      '/eerstejaarsevaluatie/gewerkteUrenPerWeek',
    ]);
    expect(gewerkt({ eerstejaarsevaluatie: jaar, eindevaluatie })).toEqual([
      '2025-09-22',
      16,
      '/eindevaluatie/huidigWerk/urenPerWeek',
    ]);
    expect(gewerkt({ eindevaluatie, resultaat })).toEqual(['2025-09-29', 20, '/resultaat/urenPerWeek']);
    expect(gewerkt({ eindevaluatie, resultaat }, '2025-09-28')).toEqual([
      '2025-09-22',
      16,
      '/eindevaluatie/huidigWerk/urenPerWeek',
    ]);
    expect(gewerkt({})).toBeUndefined();
  });

  it('tellen niet uit een concept', () => {
    const stuk = { ...vastgesteld('2025-09-22'), status: 'concept' as const };
    expect(gewerkt({ eindevaluatie: { stuk, huidigWerk: { urenPerWeek: 16 } } })).toBeUndefined();
  });

  it('zijn in het urenlog die van de laatste dag, samengeteld', () => {
    const urenlog = [
      { van: '2025-08-04', tot: '2025-08-31', urenPerWeek: 8 },
      { van: '2025-09-01', tot: '2025-09-28', urenPerWeek: 10 },
      { van: '2025-09-15', urenPerWeek: 4 },
      { van: '2025-09-22', tot: '2025-09-28', urenPerWeek: 2 },
      { van: '2025-11-03', urenPerWeek: 30 },
    ];
    expect(gewerkt({ urenlog })).toEqual(['2025-09-28', 12, '/urenlog']);
    expect(gewerkt({ urenlog }, '2025-09-20')).toEqual(['2025-09-20', 14, '/urenlog']);
    expect(gewerkt({ urenlog: [{ urenPerWeek: 8 }] })).toBeUndefined();
  });
});

describe('de uren volgens een evaluatie', () => {
  it('zijn die van het huidige werk, en anders wat is gewerkt', () => {
    expect(urenVolgens({ gewerkteUrenPerWeek: 0, huidigWerk: { urenPerWeek: 16 } })).toBe(16);
    expect(urenVolgens({ gewerkteUrenPerWeek: 8, huidigWerk: {} })).toBe(8);
    expect(urenVolgens(undefined)).toBeUndefined();
  });

  it('staan op datum; werk elders is geen intern werk', () => {
    const met = zaak({
      ...leeg,
      resultaat: { vastgesteldOp: '2025-09-29', urenPerWeek: 20, soortWerk: 'andereWerkgever' },
      eindevaluatie: {
        stuk: vastgesteld('2025-09-29'),
        gewerkteUrenPerWeek: 8,
        huidigWerk: { soort: 'andereWerkgever', urenPerWeek: 0 },
      },
      evaluaties: [{ stuk: vastgesteld('2024-06-03'), gewerkteUrenPerWeek: 0 }],
    });
    expect(urenopgaven(met).map(({ op, uren, gewerkt, intern }) => [op, uren, gewerkt, intern])).toEqual([
      ['2024-06-03', 0, false, false],
      ['2025-09-29', 0, true, false],
      ['2025-09-29', 20, true, false],
    ]);
  });
});

describe('de uren aan het einde', () => {
  const einde = (afwijking: Afwijking) => urenBijEinde(zaak({ ...leeg, ...afwijking }));
  const stuk = vastgesteld('2025-09-22');
  const concept = { ...stuk, status: 'concept' as const };

  it('zijn die van het resultaat, en anders van de eindevaluatie', () => {
    const eindevaluatie = { stuk, huidigWerk: { urenPerWeek: 16 } };
    expect(einde({ resultaat: { urenPerWeek: 20 }, eindevaluatie })).toBe(20);
    expect(einde({ eindevaluatie })).toBe(16);
    expect(einde({ eindevaluatie: { stuk, gewerkteUrenPerWeek: 8, huidigWerk: undefined } })).toBe(8);
    expect(einde({})).toBeUndefined();
  });

  it('zijn nul als er geen werk is', () => {
    expect(einde({ resultaat: { soortWerk: 'geen', urenPerWeek: 20 } })).toBe(0);
    expect(einde({ eindevaluatie: { stuk, huidigWerk: { soort: 'geen' } } })).toBe(0);
  });

  it('komen niet uit een concept', () => {
    expect(einde({ eindevaluatie: { stuk: concept, huidigWerk: { urenPerWeek: 16 } } })).toBeUndefined();
  });
});

describe('er is gewerkt', () => {
  it('volgens het resultaat of een evaluatie, niet volgens een concept', () => {
    const is = (afwijking: Afwijking) => heeftGewerkt(zaak({ ...leeg, ...afwijking }));
    const stuk = { ...vastgesteld('2025-09-22'), status: 'concept' as const };
    expect(is({})).toBe(false);
    expect(is({ resultaat: { urenPerWeek: 8 } })).toBe(true);
    expect(is({ eerstejaarsevaluatie: { stuk: vastgesteld('2024-12-16'), gewerkteUrenPerWeek: 8 } })).toBe(
      true,
    );
    expect(is({ eindevaluatie: { stuk, gewerkteUrenPerWeek: 8 } })).toBe(false);
  });
});

describe('niet meer gewerkt dan nu', () => {
  it('sinds de dag van de daling, ook als de eindevaluatie daarvan vertelt', () => {
    const sinds = (afwijking: Afwijking) => {
      const met = zaak({ ...leeg, ...afwijking });
      const nu = laatstGewerkt(met, datum('2025-10-17'));
      return nu && nietMeerGewerktSinds(met, nu);
    };
    const resultaat = { vastgesteldOp: '2025-09-29', urenPerWeek: 8 };
    expect(sinds({ resultaat })).toBe('2025-09-29');
    expect(sinds({ resultaat, urenlog: [{ van: '2025-01-06', tot: '2025-02-02', urenPerWeek: 8 }] })).toBe(
      '2025-01-06',
    );
    expect(
      sinds({
        resultaat,
        urenlog: [{ van: '2025-01-06', tot: '2025-02-02', urenPerWeek: 8 }],
        eindevaluatie: { stuk: vastgesteld('2025-09-22'), huidigWerk: { urenPerWeek: 16 } },
      }),
    ).toBe('2025-09-29');
  });
});
