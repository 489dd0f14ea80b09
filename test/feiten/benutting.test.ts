import { describe, expect, it } from 'vitest';
import { benutting, isAanUitbreidingGewerkt, laatstGewerkt } from '../../src/feiten/benutting.ts';
import { datum } from '../../src/kern/datum.ts';
import { vanBedrijfsarts, vastgesteld, zaak, type Afwijking } from '../hulp/zaak.ts';

const EIND = datum('2025-10-17');
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
      '/eerstejaarsevaluatie/huidigWerk/urenPerWeek',
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

describe('het deel van de mogelijke uren', () => {
  const advies = (op: string, urenPerWeek: number) => ({
    stuk: vanBedrijfsarts(op),
    belastbaarheid: { urenPerWeek },
  });
  const van = (uren: number, afwijking: Afwijking, grens = 75) =>
    benutting(
      zaak({ ...leeg, ...afwijking, resultaat: { vastgesteldOp: '2025-09-29', urenPerWeek: uren } }),
      EIND,
      grens,
    );

  it('is een percentage van het jongste oordeel', () => {
    expect(van(12, {})).toMatchObject({ haalbaar: 16, procent: 75 });
    expect(van(12, {})?.onderSinds).toBeUndefined();
  });

  it('ligt onder de grens sinds het eerste oordeel van een ononderbroken reeks', () => {
    const adviezen = [
      advies('2024-06-03', 32),
      advies('2024-09-02', 8),
      advies('2025-02-03', 24),
      advies('2025-05-05', 32),
    ];
    const hoog = { actueelOordeel: { belastbaarheid: { urenPerWeek: 32 } }, adviezen };
    expect(van(10, hoog)?.onderSinds).toBe('2025-02-03');
    expect(van(20, hoog)?.onderSinds).toBe('2025-05-05');
    expect(van(24, hoog)?.onderSinds).toBeUndefined();
  });

  it('is nooit een deel van meer uren dan die van het contract', () => {
    const deeltijd = {
      dienstverband: { functie: { urenPerWeek: 24 } },
      actueelOordeel: { belastbaarheid: { urenPerWeek: 40 } },
    };
    expect(van(24, deeltijd)).toMatchObject({ haalbaar: 24, procent: 100 });
    expect(van(18, deeltijd)?.onderSinds).toBeUndefined();
    expect(van(17.9, deeltijd)?.onderSinds).toBeDefined();
  });

  it('bestaat niet zonder werk, uren of mogelijkheden', () => {
    expect(van(0, {})).toBeUndefined();
    expect(van(8, { actueelOordeel: { belastbaarheid: { mogelijkheden: 'marginaal' } } })).toBeDefined();
    expect(van(8, { actueelOordeel: { belastbaarheid: { mogelijkheden: 'duurzaamGeen' } } })).toBeUndefined();
    const zonder = { belastbaarheid: { urenPerWeek: undefined } };
    expect(van(8, { probleemanalyse: zonder, adviezen: [], actueelOordeel: zonder })).toBeUndefined();
  });
});

describe('aan uitbreiding gewerkt', () => {
  const stil: Afwijking = { adviezen: [], bijstellingen: [], spoor1: undefined, spoor2: undefined };
  const is = (afwijking: Afwijking) =>
    isAanUitbreidingGewerkt(zaak({ ...stil, ...afwijking }), 12, datum('2025-06-02'), EIND);

  it('niet als er sindsdien niets is', () => expect(is({})).toBe(false));

  it.each([
    ['een bijstelling', (op: string) => ({ bijstellingen: [{ stuk: vastgesteld(op) }] })],
    [
      'een stap in het plan',
      (op: string) => ({ planVanAanpak: { opbouwschema: [{ vanaf: op, urenPerWeek: 16 }] } }),
    ],
    [
      'een aanbod van meer uren',
      (op: string) => ({ spoor1: { aanbiedingen: [{ datum: op, urenPerWeek: 16 }] } }),
    ],
    ['onderzoek naar ander werk', (op: string) => ({ spoor1: { anderWerkIntern: { onderzochtOp: op } } })],
    [
      'vastgesteld dat er niets is',
      (op: string) => ({ spoor1: { nietsInternMogelijk: { vastgesteldOp: op } } }),
    ],
    [
      'een arbeidsdeskundig rapport',
      (op: string) => ({ arbeidsdeskundigeOnderzoeken: [{ stuk: vastgesteld(op) }] }),
    ],
    ['het begin van het tweede spoor', (op: string) => ({ spoor2: { start: op } })],
    ['een sollicitatie', (op: string) => ({ spoor2: { sollicitaties: [{ datum: op }] } })],
  ] as const)('%s, vanaf de dag zelf', (_, maak) => {
    expect(is(maak('2025-06-02'))).toBe(true);
    expect(is(maak('2025-06-01'))).toBe(false);
  });

  it('niet door een stap of aanbod voor niet meer uren', () => {
    expect(is({ planVanAanpak: { opbouwschema: [{ vanaf: '2025-07-01', urenPerWeek: 12 }] } })).toBe(false);
    expect(is({ spoor1: { aanbiedingen: [{ datum: '2025-07-01', urenPerWeek: 12 }] } })).toBe(false);
  });

  it('door een kleine plaatsing met concreet uitzicht op groei', () => {
    expect(is({ spoor1: { kleinePlaatsing: { sinds: '2025-01-06', concreteGroei: true } } })).toBe(true);
    expect(is({ spoor1: { kleinePlaatsing: { sinds: '2025-01-06', concreteGroei: false } } })).toBe(false);
  });
});
