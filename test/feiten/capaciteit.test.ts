import { describe, expect, it } from 'vitest';
import { capaciteiten, capaciteitOp, laatsteCapaciteit } from '../../src/feiten/capaciteit.ts';
import { datum } from '../../src/kern/datum.ts';
import { vanBedrijfsarts, zaak, type Afwijking } from '../hulp/zaak.ts';

type Belastbaarheid = NonNullable<NonNullable<Afwijking['probleemanalyse']>['belastbaarheid']>;

const advies = (op: string, belastbaarheid: Belastbaarheid) => ({
  stuk: vanBedrijfsarts(op),
  belastbaarheid,
});
const met = (...adviezen: ReturnType<typeof advies>[]) => zaak({ adviezen, actueelOordeel: undefined });
const uren = (van: ReturnType<typeof zaak>) =>
  capaciteiten(van).map(({ op, urenPerWeek }) => [op, urenPerWeek]);

describe('de uren die een arts mogelijk acht', () => {
  it('staan op volgorde van datum, met hun plaats', () => {
    const wisselend = met(
      advies('2024-09-02', { urenPerWeek: 24 }),
      advies('2024-05-06', { urenPerWeek: 8 }),
    );
    expect(capaciteiten(wisselend).map(({ op, urenPerWeek, veld }) => [op, urenPerWeek, veld])).toEqual([
      ['2024-02-15', 16, '/probleemanalyse/belastbaarheid'],
      ['2024-05-06', 8, '/adviezen/1/belastbaarheid'],
      ['2024-09-02', 24, '/adviezen/0/belastbaarheid'],
    ]);
    expect(laatsteCapaciteit(wisselend)?.urenPerWeek).toBe(24);
  });

  it('gelden vanaf de dag van het stuk tot het volgende', () => {
    const wisselend = met(advies('2024-05-06', { urenPerWeek: 8 }));
    const op = (dag: string) => capaciteitOp(wisselend, datum(dag))?.urenPerWeek;
    expect(op('2024-02-14')).toBeUndefined();
    expect(op('2024-02-15')).toBe(16);
    expect(op('2024-05-05')).toBe(16);
    expect(op('2024-05-06')).toBe(8);
  });

  it('zijn geen uren per week als alleen uren per dag zijn genoemd', () => {
    const laatste = (b: Belastbaarheid) => {
      const { urenPerWeek, urenPerDag } = laatsteCapaciteit(met(advies('2024-05-06', b))) ?? {};
      return { urenPerWeek, urenPerDag };
    };
    expect(laatste({ urenPerDag: 4 })).toEqual({ urenPerDag: 4 });
    expect(laatste({ urenPerDag: 4, urenPerWeek: 12 })).toEqual({ urenPerWeek: 12 });
    expect(laatste({ urenPerDag: 4, mogelijkheden: 'tijdelijkGeen' })).toEqual({ urenPerWeek: 0 });
  });

  it.each(['tijdelijkGeen', 'duurzaamGeen'] as const)(
    'zijn nul als er geen mogelijkheden zijn (%s)',
    (geen) => {
      expect(uren(met(advies('2024-05-06', { mogelijkheden: geen }))).at(-1)).toEqual(['2024-05-06', 0]);
    },
  );

  it('veranderen niet door een advies zonder uren', () => {
    expect(uren(met(advies('2024-05-06', { mogelijkheden: 'benutbaar' })))).toEqual([['2024-02-15', 16]]);
  });

  it('komen niet van een leek, uit een concept of uit een vervallen stuk', () => {
    const status = (stand: 'concept' | 'vervallen') => ({
      stuk: { ...vanBedrijfsarts('2024-05-06'), status: stand },
      belastbaarheid: { urenPerWeek: 30 },
    });
    expect(uren(met(advies('2024-05-06', { urenPerWeek: 30, bron: 'werkgever' })))).toEqual([
      ['2024-02-15', 16],
    ]);
    expect(
      uren(zaak({ adviezen: [status('concept'), status('vervallen')], actueelOordeel: undefined })),
    ).toEqual([['2024-02-15', 16]]);
  });

  it('hebben zonder stuk de dag waarop zij zijn vastgesteld', () => {
    const los = [
      { belastbaarheid: { urenPerWeek: 30, vastgesteldOp: '2024-06-03' } },
      { belastbaarheid: { urenPerWeek: 8 } },
    ];
    expect(uren(zaak({ adviezen: los, actueelOordeel: undefined }))).toEqual([
      ['2024-02-15', 16],
      ['2024-06-03', 30],
    ]);
  });
});
