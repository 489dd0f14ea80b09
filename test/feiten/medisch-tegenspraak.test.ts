import { describe, expect, it } from 'vitest';
import { tegenspraken } from '../../src/feiten/medisch-tegenspraak.ts';
import { NOOIT_MOGELIJKHEDEN, vanBedrijfsarts, zaak, type Afwijking } from '../hulp/zaak.ts';

const zonder = (op: string, meer: object = {}) => ({
  stuk: vanBedrijfsarts(op),
  belastbaarheid: { mogelijkheden: 'tijdelijkGeen' as const, ...meer },
});
const kort = (afwijking: Afwijking) =>
  tegenspraken(zaak(afwijking)).map(({ soort, op, veld }) => [soort, op, veld]);
const JUNI = { adviezen: [zonder('2024-06-03')] } as const;

describe('wat het oordeel tegenspreekt', () => {
  it.each<[string, Afwijking, unknown[]]>([
    ['niets', {}, []],
    [
      'gewerkte uren',
      { urenlog: [{ van: '2024-07-01', urenPerWeek: 4 }] },
      ['werk', '2024-07-01', '/urenlog/0'],
    ],
    ['nul uren', { urenlog: [{ van: '2024-07-01', urenPerWeek: 0 }] }, []],
    [
      'uren die al liepen en doorgingen',
      { urenlog: [{ van: '2024-05-27', tot: '2025-06-30', urenPerWeek: 4 }] },
      ['werk', '2024-06-03', '/urenlog/0'],
    ],
    [
      'uren van de week waarin het oordeel viel',
      { urenlog: [{ van: '2024-05-27', tot: '2024-06-09', urenPerWeek: 4 }] },
      [],
    ],
    ['uren van ervoor', { urenlog: [{ van: '2024-06-02', urenPerWeek: 4 }] }, []],
    ['uren van na het volgende oordeel', { urenlog: [{ van: '2025-09-15', urenPerWeek: 4 }] }, []],
    [
      'werk zonder loonwaarde',
      { spoor1: { arbeidstherapeutisch: [{ van: '2024-07-01' }] } },
      ['werk', '2024-07-01', '/spoor1/arbeidstherapeutisch/0'],
    ],
    [
      'een plaatsing',
      { spoor2: { plaatsingen: [{ van: '2024-07-01' }] } },
      ['werk', '2024-07-01', '/spoor2/plaatsingen/0'],
    ],
    [
      'een voorstel van de werknemer',
      { spoor1: { voorstellenWerknemer: [{ datum: '2024-07-01' }] } },
      ['voorstel', '2024-07-01', '/spoor1/voorstellenWerknemer/0'],
    ],
    [
      'het vroegste van meer feiten',
      {
        urenlog: [
          { van: '2024-08-05', urenPerWeek: 4 },
          { van: '2024-07-08', urenPerWeek: 4 },
        ],
      },
      ['werk', '2024-07-08', '/urenlog/1'],
    ],
    [
      'werk gaat voor een voorstel van eerder',
      {
        spoor1: { voorstellenWerknemer: [{ datum: '2024-06-10' }] },
        urenlog: [{ van: '2024-07-08', urenPerWeek: 4 }],
      },
      ['werk', '2024-07-08', '/urenlog/0'],
    ],
    [
      'een voorstel, als het werk van na het volgende oordeel is',
      {
        spoor1: { voorstellenWerknemer: [{ datum: '2024-06-10' }] },
        urenlog: [{ van: '2025-09-15', urenPerWeek: 4 }],
      },
      ['voorstel', '2024-06-10', '/spoor1/voorstellenWerknemer/0'],
    ],
  ])('%s', (_, afwijking, verwacht) => {
    expect(kort({ ...JUNI, ...afwijking })).toEqual(verwacht.length > 0 ? [verwacht] : []);
  });

  it('telt per oordeel, met het volgende oordeel en de eerste vraag daarna', () => {
    const gevonden = tegenspraken(
      zaak({
        adviezen: [zonder('2024-06-03'), zonder('2024-12-02')],
        urenlog: [
          { van: '2024-07-01', urenPerWeek: 4 },
          { van: '2025-01-06', urenPerWeek: 4 },
        ],
        twijfels: [
          { datum: '2024-07-15', actie: 'geen' },
          { datum: '2025-02-03', actie: 'vraagAanBedrijfsarts' },
        ],
        secondOpinions: [{ gevraagdOp: '2025-02-10' }],
      }),
    );
    expect(gevonden).toEqual([
      {
        soort: 'werk',
        op: '2024-07-01',
        veld: '/urenlog/0',
        oordeel: '/adviezen/0',
        sinds: '2024-06-03',
        volgend: '2024-12-02',
        vraag: '2025-02-03',
      },
      {
        soort: 'werk',
        op: '2025-01-06',
        veld: '/urenlog/1',
        oordeel: '/adviezen/1',
        sinds: '2024-12-02',
        volgend: '2025-09-15',
        vraag: '2025-02-03',
      },
    ]);
  });

  it('zit soms in het oordeel zelf', () => {
    const duurzaam = { mogelijkheden: 'duurzaamGeen', kansOpHerstel: 'goed' } as const;
    expect(kort({ adviezen: [zonder('2024-06-03', duurzaam)] })).toEqual([
      ['oordeel', '2024-06-03', '/adviezen/0/belastbaarheid'],
    ]);
    expect(kort({ adviezen: [zonder('2024-06-03', { kansOpHerstel: 'goed' })] })).toEqual([]);
  });

  it('neemt uren in het oordeel alleen mee als niemand anders ernaar kijkt', () => {
    const uren = { mogelijkheden: 'duurzaamGeen', urenPerWeek: 4 } as const;
    expect(kort({ adviezen: [zonder('2024-06-03', uren)] })).toEqual([]);
    expect(
      kort({
        ...NOOIT_MOGELIJKHEDEN,
        probleemanalyse: { belastbaarheid: { ...uren, geenMogelijkhedenOnderbouwdInMedischDeel: true } },
        actueelOordeel: { belastbaarheid: { mogelijkheden: 'duurzaamGeen', urenPerWeek: 0 } },
      }),
    ).toEqual([['oordeel', '2024-02-15', '/probleemanalyse/belastbaarheid']]);
  });
});
