import { describe, expect, it } from 'vitest';
import { periodenZonderLoonwaarde } from '../../src/feiten/spoor1-arbeidstherapeutisch.ts';
import { datum } from '../../src/kern/datum.ts';
import { zaak, type Afwijking } from '../hulp/zaak.ts';

const perioden = (afwijking: Afwijking, einde = '2025-10-18') =>
  periodenZonderLoonwaarde(zaak(afwijking), datum(einde));
const spoor1 = (...rijen: [van: string, tot?: string][]): Afwijking => ({
  spoor1: { arbeidstherapeutisch: rijen.map(([van, tot]) => ({ van, tot })) },
});
const rij = (van: string, tot?: string) => ({ van, tot, urenPerWeek: 8, arbeidstherapeutisch: true });
const kort = (afwijking: Afwijking, einde?: string) =>
  perioden(afwijking, einde).map(({ van, tot, dagen, loopt }) => [van, tot, dagen, loopt]);

describe('periodenZonderLoonwaarde', () => {
  it('voegt samen wat hoogstens een weekend uit elkaar ligt', () => {
    expect(kort(spoor1(['2024-03-04', '2024-03-15'], ['2024-03-18', '2024-03-29']))).toEqual([
      ['2024-03-04', '2024-03-29', 26, false],
    ]);
    expect(kort(spoor1(['2024-03-04', '2024-03-14'], ['2024-03-18', '2024-03-29']))).toEqual([
      ['2024-03-04', '2024-03-14', 11, false],
      ['2024-03-18', '2024-03-29', 12, false],
    ]);
  });

  it('loopt tot en met de dag van kijken als er geen einde is, of een einde daarna', () => {
    expect(kort(spoor1(['2024-03-04']), '2024-03-10')).toEqual([['2024-03-04', '2024-03-10', 7, true]]);
    expect(kort(spoor1(['2024-03-04', '2024-03-29']), '2024-03-10')).toEqual([
      ['2024-03-04', '2024-03-10', 7, true],
    ]);
    expect(kort({ urenlog: [rij('2024-03-04')] }, '2024-03-10')).toEqual([
      ['2024-03-04', '2024-03-10', 7, true],
    ]);
  });

  it('neemt van een urenlog zonder einde alleen de laatste rij als lopend', () => {
    const urenlog = [rij('2024-03-04'), { ...rij('2024-04-01', '2024-04-07'), arbeidstherapeutisch: false }];
    expect(kort({ urenlog })).toEqual([['2024-03-04', '2024-03-04', 1, false]]);
  });

  it('telt wat later begint dan de dag van kijken niet mee', () => {
    expect(kort(spoor1(['2024-03-04', '2024-03-15']), '2024-03-03')).toEqual([]);
  });

  it('neemt doel, evaluatie en onderbouwing van elk deel, en de keuze van het laatste', () => {
    const [samen] = perioden({
      spoor1: {
        arbeidstherapeutisch: [
          { van: '2024-03-04', tot: '2024-03-15', doel: 'Ritme.', vervolgkeuze: 'verlengd' },
          {
            van: '2024-03-18',
            tot: '2024-03-29',
            onderbouwingBedrijfsarts: true,
            vervolgkeuze: 'loonwaarde',
          },
        ],
      },
      urenlog: [rij('2024-03-25', '2024-03-31')],
    });
    expect(samen).toMatchObject({
      veld: '/spoor1/arbeidstherapeutisch/0',
      tot: '2024-03-29',
      metDoel: true,
      geevalueerd: true,
      onderbouwd: true,
      slot: { veld: '/spoor1/arbeidstherapeutisch/1' },
    });
  });
});
