import { describe, expect, it } from 'vitest';
import { benutting, isAanUitbreidingGewerkt } from '../../src/feiten/benutting.ts';
import { datum } from '../../src/kern/datum.ts';
import { vanBedrijfsarts, vastgesteld, zaak, type Afwijking } from '../hulp/zaak.ts';

const EIND = datum('2025-10-17');
const leeg: Afwijking = { evaluaties: [], eindevaluatie: undefined, eerstejaarsevaluatie: undefined };

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

  it('bestaat niet als het jongste oordeel alleen uren per dag noemt', () => {
    const perDag = { belastbaarheid: { urenPerWeek: undefined, urenPerDag: 8 } };
    expect(van(24, { actueelOordeel: perDag })).toBeUndefined();
  });

  it('ligt niet onder de grens in de tijd waarin alleen uren per dag zijn genoemd', () => {
    const adviezen = [
      advies('2024-06-03', 32),
      { stuk: vanBedrijfsarts('2024-09-02'), belastbaarheid: { urenPerDag: 8 } },
      advies('2025-02-03', 32),
    ];
    const hoog = { adviezen, actueelOordeel: { belastbaarheid: { urenPerWeek: 32 } } };
    expect(van(10, hoog)?.onderSinds).toBe('2025-02-03');
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
