import { describe, expect, it } from 'vitest';
import {
  adviezenTegenEigenWerk,
  eigenWerkTwijfel,
  isAnderDoel,
  isEigenDoel,
} from '../../src/feiten/spoor1.ts';
import { dagenMetMogelijkheden, vraagmoment } from '../../src/feiten/spoor1-vraagmoment.ts';
import { datum } from '../../src/kern/datum.ts';
import { maakContext } from '../hulp/regeltest.ts';
import {
  BASIS,
  NOOIT_MOGELIJKHEDEN,
  vanBedrijfsarts,
  vastgesteld,
  zaak,
  type Afwijking,
} from '../hulp/zaak.ts';
import { GEEN_TWIJFEL } from '../regels/spoor1/hulp.ts';

const adviesZonder = (op: string) => ({
  id: `advies-${op}`,
  stuk: vanBedrijfsarts(op),
  belastbaarheid: { bron: 'bedrijfsarts' as const, mogelijkheden: 'tijdelijkGeen' as const },
});
const adviesMet = (op: string, einddoel?: 'anderWerkIntern') => ({
  id: `advies-${op}`,
  stuk: vanBedrijfsarts(op),
  belastbaarheid: { bron: 'bedrijfsarts' as const, mogelijkheden: 'benutbaar' as const },
  einddoel,
});

describe('een doel', () => {
  it('is eigen of ander werk, of niet bekend', () => {
    expect([isEigenDoel('eigenWerk'), isEigenDoel('aangepastEigenWerk')]).toEqual([true, true]);
    expect([isAnderDoel('anderWerkIntern'), isAnderDoel('werkAndereWerkgever')]).toEqual([true, true]);
    expect([isEigenDoel(undefined), isAnderDoel(undefined)]).toEqual([false, false]);
  });
});

describe('adviezenTegenEigenWerk', () => {
  it('staan op volgorde van datum, met wie het zei', () => {
    const afwijking: Afwijking = {
      eerstejaarsevaluatie: { conclusieSpoor1: { eigenWerkPassend: false, eigenWerkPassendTeMaken: false } },
      arbeidsdeskundigeOnderzoeken: [
        {
          id: 'ad-1',
          stuk: vastgesteld('2024-11-18'),
          conclusie: { eigenWerkPassend: false, eigenWerkPassendTeMaken: false },
        },
        {
          id: 'ad-2',
          stuk: vastgesteld('2024-11-25'),
          conclusie: { eigenWerkPassend: false, eigenWerkPassendTeMaken: true },
        },
      ],
    };
    expect(adviezenTegenEigenWerk(zaak(afwijking)).map(({ op, bron }) => [op, bron])).toEqual([
      ['2024-11-18', 'arbeidsdeskundige'],
      ['2024-12-10', 'bedrijfsarts'],
      ['2024-12-16', 'eerstejaarsevaluatie'],
    ]);
  });

  it('tellen niet op een dag zonder mogelijkheden', () => {
    const afwijking = {
      probleemanalyse: { einddoel: 'anderWerkIntern', belastbaarheid: { mogelijkheden: 'tijdelijkGeen' } },
      adviezen: [],
    } as const;
    expect(adviezenTegenEigenWerk(zaak(afwijking))).toEqual([]);
  });
});

describe('eigenWerkTwijfel', () => {
  const twijfel = (afwijking: Afwijking) => {
    const gevonden = eigenWerkTwijfel(maakContext({ zaak: { ...GEEN_TWIJFEL, ...afwijking } }));
    return gevonden && [gevonden.op, gevonden.bron];
  };
  const zonderKoers = { ...GEEN_TWIJFEL.eerstejaarsevaluatie, opKoers: false };

  it.each<[string, Afwijking, [string, string] | undefined]>([
    ['de eerstejaarsevaluatie zag het eigen werk op koers', {}, undefined],
    ['een advies van de bedrijfsarts', { adviezen: BASIS.adviezen }, ['2024-12-10', 'bedrijfsarts']],
    ['het plan', { planVanAanpak: { einddoel: 'anderWerkIntern' } }, ['2024-02-27', 'plan']],
    ['een bijstelling', { bijstellingen: BASIS.bijstellingen }, ['2024-12-20', 'plan']],
    [
      'het doel voor het tweede jaar',
      { eerstejaarsevaluatie: { ...zonderKoers, doelTweedeJaar: 'anderWerkIntern' } },
      ['2024-12-16', 'eerstejaarsevaluatie'],
    ],
    [
      'het eigen onderzoek',
      { spoor1: { eigenWerk: { uitkomst: 'nietMogelijk', onderzochtOp: '2024-09-02' } } },
      ['2024-09-02', 'onderzoek'],
    ],
    ['het tweede spoor', { spoor2: { start: '2024-10-14' } }, ['2024-10-14', 'spoor2']],
    ['het einde van het eerste jaar', { eerstejaarsevaluatie: zonderKoers }, ['2025-01-05', 'eersteJaar']],
    [
      'het einde van het eerste jaar zonder evaluatie',
      { eerstejaarsevaluatie: undefined },
      ['2025-01-05', 'eersteJaar'],
    ],
    [
      'het perspectief op eigen werk verliep',
      {
        eerstejaarsevaluatie: {
          ...GEEN_TWIJFEL.eerstejaarsevaluatie,
          besluitSpoor2: { besluit: 'uitstellen', perspectiefTot: '2025-03-16' },
        },
      },
      ['2025-03-16', 'eerstejaarsevaluatie'],
    ],
    [
      'mogelijkheden die pas in het tweede jaar ontstonden',
      {
        eerstejaarsevaluatie: undefined,
        probleemanalyse: { belastbaarheid: { mogelijkheden: 'tijdelijkGeen' } },
        adviezen: [adviesMet('2025-04-07')],
      },
      ['2025-04-07', 'eersteJaar'],
    ],
  ])('komt door: %s', (_, afwijking, verwacht) => {
    expect(twijfel(afwijking)).toEqual(verwacht);
  });
});

describe('dagenMetMogelijkheden', () => {
  const dagen = (adviezen: Afwijking['adviezen'], van = '2024-04-01', tot = '2024-06-01') =>
    dagenMetMogelijkheden(zaak({ adviezen }), datum(van), datum(tot));

  it('zijn alle dagen als er niets verandert', () => {
    expect(dagen([])).toBe(61);
    expect(dagen([adviesMet('2024-04-15'), adviesMet('2024-05-01')])).toBe(61);
  });

  it('zijn er niet meer na een oordeel dat er geen zijn, en weer wel na een later', () => {
    expect(dagen([adviesZonder('2024-04-11')])).toBe(10);
    expect(dagen([adviesZonder('2024-04-11'), adviesMet('2024-05-27')])).toBe(15);
  });

  it('zijn er niet als er op de eerste dag geen waren', () => {
    expect(dagen([adviesZonder('2024-03-20')])).toBe(0);
    expect(dagen([adviesZonder('2024-03-20'), adviesMet('2024-06-01')])).toBe(0);
  });
});

describe('vraagmoment', () => {
  const moment = (afwijking: Afwijking, profiel: 'lopend' | 'indiening', peildatum = '2025-10-18') =>
    vraagmoment(maakContext({ zaak: afwijking, profiel, peildatum }));

  it('is er niet zonder mogelijkheden of na volledige terugkeer', () => {
    expect(moment(NOOIT_MOGELIJKHEDEN, 'indiening')).toEqual({ stand: 'nvt' });
    const terug = { resultaat: { soortWerk: 'eigen', urenPerWeek: 32 } } as const;
    expect(moment(terug, 'indiening')).toEqual({ stand: 'nvt' });
    const deels = { resultaat: { soortWerk: 'eigen', urenPerWeek: 31 } } as const;
    expect(moment(deels, 'indiening').stand).toBe('nu');
  });

  it('komt in een lopende zaak na 42 dagen twijfel', () => {
    expect(moment({}, 'lopend', '2024-12-09')).toEqual({ stand: 'nogNiet' });
    expect(moment({}, 'lopend', '2025-01-21')).toEqual({ stand: 'nogNiet', uiterlijk: '2025-01-21' });
    expect(moment({}, 'lopend', '2025-01-22')).toMatchObject({ stand: 'nu', sinds: '2024-12-10' });
  });

  it('is er bij het indienen meteen', () => {
    expect(moment({}, 'indiening', '2024-12-10')).toMatchObject({ stand: 'nu', sinds: '2024-12-10' });
    expect(moment(GEEN_TWIJFEL, 'indiening')).toMatchObject({ stand: 'nu', sinds: '2025-10-16' });
  });

  it('wacht of vervalt als er kort na de twijfel geen mogelijkheden meer waren', () => {
    const kort = { adviezen: [...BASIS.adviezen, adviesZonder('2025-01-07')], actueelOordeel: undefined };
    expect(moment(kort, 'lopend')).toEqual({ stand: 'nogNiet' });
    expect(moment(kort, 'indiening')).toEqual({ stand: 'nvt' });
    const lang = { adviezen: [...BASIS.adviezen, adviesZonder('2025-01-22')], actueelOordeel: undefined };
    expect(moment(lang, 'indiening').stand).toBe('nu');
  });

  it('is er niet bij ziek uit dienst zolang het eigen werk het doel was, of zonder mogelijkheden', () => {
    const uitDienst = {
      ...GEEN_TWIJFEL,
      eerstejaarsevaluatie: undefined,
      dienstverband: { einde: '2024-09-30' },
    };
    expect(moment(uitDienst, 'indiening')).toEqual({ stand: 'nvt' });
    const nuGeen = {
      ...GEEN_TWIJFEL,
      actueelOordeel: { belastbaarheid: { mogelijkheden: 'duurzaamGeen' } },
    } as const;
    expect(moment(nuGeen, 'indiening')).toEqual({ stand: 'nvt' });
  });
});
