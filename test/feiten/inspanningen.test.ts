import { describe, expect, it } from 'vitest';
import { inspanningen, inspanningenSpoor2, isStil } from '../../src/feiten/inspanningen.ts';
import { datum } from '../../src/kern/datum.ts';
import { vastgesteld, zaak, type Afwijking } from '../hulp/zaak.ts';

const LEEG: Afwijking = {
  arbodienst: undefined,
  probleemanalyse: undefined,
  planVanAanpak: undefined,
  evaluaties: undefined,
  adviezen: undefined,
  bijstellingen: undefined,
  eerstejaarsevaluatie: undefined,
  spoor2: undefined,
  actueelOordeel: undefined,
  eindevaluatie: undefined,
};
const data = (afwijking: Afwijking): string[] =>
  inspanningen(zaak({ ...LEEG, ...afwijking })).map(({ van, tot }) => (van === tot ? van : `${van}/${tot}`));

describe('inspanningen', () => {
  it.each<[string, Afwijking, string[]]>([
    ['niets', {}, []],
    ['contact', { contacten: [{ datum: '2024-03-01' }] }, ['2024-03-01']],
    [
      'gewerkte uren over een periode',
      { urenlog: [{ van: '2024-03-04', tot: '2024-03-10', urenPerWeek: 8 }] },
      ['2024-03-04/2024-03-10'],
    ],
    ['nul gewerkte uren', { urenlog: [{ van: '2024-03-04', tot: '2024-03-10', urenPerWeek: 0 }] }, []],
    [
      'een spreekuur waarop niemand verscheen',
      { arbodienst: { spreekuren: [{ datum: '2024-03-01', verschenen: false }] } },
      [],
    ],
    [
      'een aanbod en het antwoord',
      { spoor1: { aanbiedingen: [{ datum: '2024-03-01', reactieOp: '2024-03-08' }] } },
      ['2024-03-01', '2024-03-08'],
    ],
    [
      'een concept telt niet',
      { planVanAanpak: { stuk: { ...vastgesteld('2024-03-01'), status: 'concept' } } },
      [],
    ],
    ['mediation', { conflicten: [{ mediation: { begonnenOp: '2024-04-02' } }] }, ['2024-04-02']],
  ])('%s', (_, afwijking, verwacht) => {
    expect(data(afwijking)).toEqual(verwacht);
  });

  it('telt in het tweede spoor geen rapportages, wel contact en sollicitaties', () => {
    const spoor2 = {
      contacten: [{ datum: '2025-02-03' }, { datum: '2025-02-10', aanwezig: false }],
      sollicitaties: [{ datum: '2025-03-03', gesprekOp: '2025-03-17' }],
    };
    expect(inspanningenSpoor2(zaak({ spoor2 })).map(({ van }) => van)).toEqual([
      '2025-02-03',
      '2025-03-03',
      '2025-03-17',
    ]);
  });
});

describe('isStil', () => {
  const efforts = [{ van: datum('2024-03-04'), tot: datum('2024-03-10') }];
  it.each([
    ['2024-03-10', '2024-04-01', true],
    ['2024-03-09', '2024-04-01', false],
    ['2024-02-01', '2024-03-04', true],
    ['2024-02-01', '2024-03-05', false],
    ['2024-03-05', '2024-03-07', false],
  ])('tussen %s en %s: %s', (van, tot, stil) => {
    expect(isStil(efforts, datum(van), datum(tot))).toBe(stil);
  });
});
