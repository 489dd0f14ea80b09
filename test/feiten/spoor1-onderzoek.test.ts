import { describe, expect, it } from 'vitest';
import {
  aanbodOfWerkVanaf,
  internGewerktVanaf,
  isAanpassingBezien,
  isInternGezocht,
  isInternNietsGevonden,
  isPassendMakenBezien,
  passendWerkBekend,
  passendWerkLaatstBekend,
  passendWerkVolgensDeskundige,
  standEigenWerk,
} from '../../src/feiten/spoor1-onderzoek.ts';
import { datum } from '../../src/kern/datum.ts';
import { BASIS, zaak, type Afwijking } from '../hulp/zaak.ts';
import { adRapport } from '../regels/spoor1/hulp.ts';

const leeg = { spoor1: undefined } satisfies Afwijking;
const ad = (meer: Parameters<typeof adRapport>[1]): Afwijking => ({
  ...leeg,
  arbeidsdeskundigeOnderzoeken: [adRapport('2024-12-16', meer)],
});

describe('internGewerktVanaf', () => {
  const zonderUren = {
    evaluaties: BASIS.evaluaties.map((e) => ({ ...e, gewerkteUrenPerWeek: undefined })),
    eindevaluatie: undefined,
  };

  it('is de eerste dag met uren, uit de urenlog of een evaluatie', () => {
    expect(internGewerktVanaf(zaak())).toBe('2024-04-09');
    const urenlog = [
      { van: '2024-03-04', urenPerWeek: 0 },
      { van: '2024-03-11', urenPerWeek: 6, werk: 'andereWerkgever' as const },
      { van: '2024-03-18', urenPerWeek: 6 },
    ];
    expect(internGewerktVanaf(zaak({ urenlog }))).toBe('2024-03-18');
  });

  it('kan die van de eindevaluatie of het resultaat zijn, als het werk niet elders is', () => {
    const resultaat = (soortWerk: 'anderIntern' | 'andereWerkgever') =>
      internGewerktVanaf(
        zaak({ ...zonderUren, resultaat: { vastgesteldOp: '2025-08-04', urenPerWeek: 20, soortWerk } }),
      );
    expect([resultaat('anderIntern'), resultaat('andereWerkgever')]).toEqual(['2025-08-04', undefined]);
  });

  it('telt gewerkte uren ook als het werk er bij de evaluatie niet meer was', () => {
    const uren = (gewerkteUrenPerWeek: number, urenPerWeek: number) =>
      internGewerktVanaf(
        zaak({
          ...zonderUren,
          eerstejaarsevaluatie: { gewerkteUrenPerWeek, huidigWerk: { urenPerWeek } },
        }),
      );
    expect([uren(16, 0), uren(0, 16), uren(0, 0)]).toEqual(['2024-12-16', '2024-12-16', undefined]);
  });

  it('kan die van de eerstejaarsevaluatie zijn', () => {
    expect(internGewerktVanaf(zaak(zonderUren))).toBeUndefined();
    const eerstejaarsevaluatie = { huidigWerk: { urenPerWeek: 16 } };
    expect(internGewerktVanaf(zaak({ ...zonderUren, eerstejaarsevaluatie }))).toBe('2024-12-16');
  });
});

describe('wat is onderzocht', () => {
  it('is zonder iets vast te leggen niets', () => {
    const niets = zaak(leeg);
    expect(standEigenWerk(niets)).toBe('niet');
    expect(isAanpassingBezien(niets)).toBe(false);
    expect(isInternGezocht(niets)).toBe(false);
    expect(isPassendMakenBezien(niets)).toBe(false);
    expect(isInternNietsGevonden(niets)).toBe(false);
  });

  it('kan door de werkgever zijn vastgelegd', () => {
    const recht = zaak();
    expect(standEigenWerk(recht)).toBe('bezien');
    expect(isAanpassingBezien(recht)).toBe(true);
    expect(isInternGezocht(recht)).toBe(true);
    expect(isPassendMakenBezien(recht)).toBe(true);
    expect(isInternNietsGevonden(recht)).toBe(true);
  });

  it('kan uit het arbeidsdeskundig rapport blijken', () => {
    const conclusie = {
      eigenWerkPassend: false,
      eigenWerkPassendTeMaken: false,
      anderWerkInternAanwezig: false,
    };
    const rapport = zaak(ad({ conclusie, werkCreatie: 'Geen losse taken.' }));
    expect(standEigenWerk(rapport)).toBe('bezien');
    expect(isAanpassingBezien(rapport)).toBe(true);
    expect(isInternGezocht(rapport)).toBe(true);
    expect(isPassendMakenBezien(rapport)).toBe(true);
    expect(isInternNietsGevonden(rapport)).toBe(true);
  });

  it('blijkt niet uit een halve conclusie over het eigen werk', () => {
    expect(standEigenWerk(zaak(ad({ conclusie: { eigenWerkPassend: false } })))).toBe('niet');
  });

  it('een bundel van taken is passend gemaakt', () => {
    const spoor1 = {
      anderWerkIntern: { uitkomst: 'mogelijkNaAanpassing' as const },
      functiePassendMaken: undefined,
    };
    expect(isPassendMakenBezien(zaak({ spoor1 }))).toBe(true);
  });
});

describe('passend werk', () => {
  const spoor1 = {
    eigenWerk: { uitkomst: 'nietMogelijk' as const },
    anderWerkIntern: { uitkomst: 'mogelijk' as const, onderzochtOp: '2025-03-03' },
  };

  it('is dat wat het eerst is gevonden', () => {
    const afwijking = {
      spoor1,
      ...{
        arbeidsdeskundigeOnderzoeken: [
          adRapport('2025-02-03', { conclusie: { anderWerkInternAanwezig: true } }),
        ],
      },
    };
    expect(passendWerkBekend(zaak({ spoor1 }))).toMatchObject({ op: '2025-03-03', doorDeskundige: false });
    expect(passendWerkBekend(zaak(afwijking))).toMatchObject({ op: '2025-02-03', doorDeskundige: true });
    expect(passendWerkVolgensDeskundige(zaak({ spoor1 }))).toBeUndefined();
    expect(passendWerkVolgensDeskundige(zaak(afwijking))?.op).toBe('2025-02-03');
  });

  it('is er niet als niets past', () => {
    expect(passendWerkBekend(zaak({ spoor1: { eigenWerk: spoor1.eigenWerk } }))).toBeUndefined();
  });
});

describe('aanbodOfWerkVanaf', () => {
  const vanaf = (dag: string, afwijking: Afwijking) =>
    aanbodOfWerkVanaf(
      zaak({ evaluaties: [], eerstejaarsevaluatie: undefined, eindevaluatie: undefined, ...afwijking }),
      datum(dag),
    );
  const aanbod = { spoor1: { aanbiedingen: [{ datum: '2024-06-03' }] } };
  const log = (van: string, tot?: string, werk: 'aangepast' | 'andereWerkgever' = 'aangepast') => ({
    urenlog: [{ van, tot, urenPerWeek: 8, werk }],
  });

  it('telt een aanbod vanaf de dag zelf, niet van ervoor', () => {
    expect(vanaf('2024-06-03', aanbod)).toBe('2024-06-03');
    expect(vanaf('2024-06-04', aanbod)).toBeUndefined();
  });

  it('telt werk dat op de dag liep als van die dag', () => {
    expect(vanaf('2024-06-03', log('2024-04-01', '2024-06-03'))).toBe('2024-06-03');
    expect(vanaf('2024-06-03', log('2024-04-01'))).toBe('2024-06-03');
    expect(vanaf('2024-06-03', log('2024-04-01', '2024-06-02'))).toBeUndefined();
    expect(vanaf('2024-06-03', log('2024-04-01', undefined, 'andereWerkgever'))).toBeUndefined();
  });

  it('luistert naar de laatste evaluatie voor de dag', () => {
    const evaluaties = BASIS.evaluaties
      .slice(0, 2)
      .map((e, i) => (i === 1 ? { ...e, gewerkteUrenPerWeek: 0 } : e));
    expect(vanaf('2024-04-10', { evaluaties })).toBe('2024-04-10');
    expect(vanaf('2024-05-22', { evaluaties })).toBeUndefined();
  });
});

it('passendWerkLaatstBekend is de jongste gedateerde vondst', () => {
  const gevonden = zaak({
    spoor1: { eigenWerk: { onderzochtOp: '2024-02-27' } },
    eerstejaarsevaluatie: { conclusieSpoor1: { anderWerkInternAanwezig: true } },
  });
  expect(passendWerkLaatstBekend(gevonden)?.op).toBe('2024-12-16');
});
