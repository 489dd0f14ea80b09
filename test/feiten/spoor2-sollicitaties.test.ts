import { describe, expect, it } from 'vitest';
import { solliciteerritme } from '../../src/feiten/spoor2-sollicitaties.ts';
import { datum, plusDagen } from '../../src/kern/datum.ts';
import { tijdelijkZonder } from '../hulp/adviezen.ts';
import { zaak, type Afwijking } from '../hulp/zaak.ts';

type Spoor2 = NonNullable<Afwijking['spoor2']>;
const VANAF = '2025-02-10';
const ritme = (spoor2: Spoor2, tot: string, meer: Afwijking = {}) =>
  solliciteerritme(zaak({ ...meer, spoor2 }), datum(tot), 7);
const op = (...data: string[]): Spoor2 => ({ sollicitaties: data.map((dag) => ({ datum: dag })) });

describe('solliciteerritme', () => {
  it('telt hele weken vanaf het zoekprofiel', () => {
    expect(ritme({ zoekprofiel: undefined }, '2025-03-09')).toBeUndefined();
    expect(ritme({}, '2025-02-09')).toBeUndefined();
    expect(ritme({}, '2025-02-15')?.weken).toBe(0);
    expect(ritme({}, '2025-02-16')?.weken).toBe(1);
    expect(ritme(op('2025-02-12', '2025-02-20', '2025-02-21'), '2025-03-09')).toMatchObject({
      vanaf: VANAF,
      weken: 4,
      verwacht: 4,
      totaal: 3,
      gemiddelde: 0.8,
    });
  });
  it('laat weken buiten die een reden of een feit raakt', () => {
    const nogNietSolliciteren = [
      { van: '2025-02-20', tot: '2025-02-21', soortReden: 'vaardigheden' as const },
    ];
    expect(ritme({ nogNietSolliciteren }, '2025-03-09')).toMatchObject({ verwacht: 3, teWegen: 1 });
    const plaatsingen = [{ soort: 'proefplaatsing' as const, van: '2025-02-24' }];
    expect(ritme({ plaatsingen }, '2025-03-09')).toMatchObject({ verwacht: 2, teWegen: 0 });
    expect(
      ritme({ plaatsingen: [{ soort: 'werkervaringsplaats', van: VANAF }] }, '2025-03-09')?.verwacht,
    ).toBe(4);
  });
  it('weegt geen reden die uit de feiten blijkt', () => {
    const nogNietSolliciteren = [
      { van: '2025-02-10', tot: '2025-02-23', soortReden: 'scholing' as const, reden: 'Cursus.' },
      { van: '2025-02-24', tot: '2025-03-02', soortReden: 'plaatsing' as const, reden: 'Stage.' },
      { van: '2025-03-03', tot: '2025-03-09', soortReden: 'vakantie' as const },
    ];
    expect(ritme({ nogNietSolliciteren }, '2025-03-09')).toMatchObject({ verwacht: 0, teWegen: 3 });
    const blijkt: Spoor2 = {
      nogNietSolliciteren,
      activiteiten: [{ datum: '2025-02-10', tot: '2025-02-21', soort: 'training' }],
      plaatsingen: [{ soort: 'werkervaringsplaats', van: '2025-02-24', tot: '2025-02-28' }],
    };
    expect(ritme(blijkt, '2025-03-09')).toMatchObject({ verwacht: 0, teWegen: 0 });
  });
  it('laat weken buiten zonder mogelijkheden en met verlof', () => {
    const adviezen = tijdelijkZonder('2025-02-17', '2025-03-03');
    expect(ritme({}, '2025-03-09', { adviezen })).toMatchObject({ verwacht: 2, teWegen: 0 });
    const ziekte = {
      wazoVerlof: [{ soort: 'zwangerschapBevalling' as const, van: VANAF, tot: '2025-02-23' }],
    };
    expect(ritme({}, '2025-03-09', { ziekte })).toMatchObject({ verwacht: 2 });
  });
  it('noemt gaten van meer dan een week, zonder de dagen met een reden', () => {
    expect(ritme(op('2025-02-17', '2025-02-24'), '2025-03-03')?.gaten).toEqual([]);
    expect(ritme(op('2025-02-17', '2025-03-31'), '2025-03-31')?.gaten).toEqual([
      { van: '2025-02-17', tot: '2025-03-31', dagen: 42 },
    ]);
    const met = {
      ...op('2025-02-17', '2025-03-31'),
      nogNietSolliciteren: [
        { van: '2025-02-27', tot: '2025-03-09', reden: 'Cursus.' },
        { van: '2025-03-05', tot: '2025-03-12', reden: 'Stage.' },
      ],
    };
    expect(ritme(met, '2025-03-31')?.gaten).toEqual([
      { van: '2025-02-17', tot: '2025-02-27', dagen: 10 },
      { van: '2025-03-12', tot: '2025-03-31', dagen: 19 },
    ]);
  });
  it('telt ook het grootste log dat het schema toelaat', () => {
    const dagen = Array.from({ length: 5000 }, (_, i) => plusDagen(datum(VANAF), i % 240));
    const spoor2 = {
      sollicitaties: dagen.map((dag) => ({ datum: dag })),
      nogNietSolliciteren: dagen.map((dag) => ({ van: dag, tot: dag, reden: 'Reden.' })),
    };
    expect(ritme(spoor2, '2025-10-16')).toMatchObject({ totaal: 5000, weken: 35, verwacht: 0, teWegen: 35 });
  });
});
