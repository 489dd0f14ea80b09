import { describe, expect, it } from 'vitest';
import { datum } from '../../src/kern/datum.ts';
import { STANDAARD_RICHTWAARDEN } from '../../src/recht/richtwaarden.ts';
import type { Bevinding } from '../../src/toets/bevinding.ts';
import { toetsZaak, type ToetsUitslag } from '../../src/toets/toets.ts';
import { naarMogelijkheden, opLoonwaarde } from '../hulp/resultaat.ts';
import { PEILDATUM, zaak, type Afwijking } from '../hulp/zaak.ts';

const toets = (afwijking: Afwijking): ToetsUitslag =>
  toetsZaak(zaak(afwijking), {
    peildatum: datum(PEILDATUM),
    profiel: 'indiening',
    richtwaarden: STANDAARD_RICHTWAARDEN,
  });

/** No second track, and nothing recorded that excuses from it. */
const GEEN_SPOOR2: Afwijking = {
  spoor2: undefined,
  eerstejaarsevaluatie: { besluitSpoor2: { besluit: 'nietNodig' } },
};
/** Work of fourteen of the sixteen possible hours: whether that is "more or less" enough, a person must say. */
const VEERTIEN = naarMogelijkheden({ urenPerWeek: 14 }, GEEN_SPOOR2);

const vragen = ({ bevindingen }: ToetsUitslag): readonly Bevinding[] =>
  bevindingen.filter((b) => b.fase === 'resultaat' && b.uitkomst === 'beoordelen');

/** The case in which every question on the result is answered as told, on the facts as they are. */
const beantwoord = (afwijking: Afwijking, ...uitkomsten: ('voldoet' | 'tekort')[]): Afwijking => ({
  ...afwijking,
  beoordelingen: vragen(toets(afwijking)).map(({ regel, veld, feitenVingerafdruk }, i) => ({
    regel,
    veld,
    feitenVingerafdruk,
    uitkomst: uitkomsten[i] ?? 'voldoet',
    door: 'R. de Boer',
    datum: '2025-10-02',
  })),
});

const ernsten = ({ bevindingen }: ToetsUitslag, fase: string): readonly string[] =>
  bevindingen.filter((b) => b.fase === fase && b.uitkomst === 'tekort').map(({ ernst }) => ernst);
const stap = ({ toetsgang }: ToetsUitslag) => toetsgang.stappen.find(({ id }) => id === 'resultaat');

describe('een resultaat waarover een mens moet oordelen', () => {
  it('verlicht niets zolang niemand oordeelde', () => {
    const uitslag = toets(VEERTIEN);
    expect(vragen(uitslag)).toHaveLength(1);
    expect(ernsten(uitslag, 'spoor2')).toContain('loonsanctie');
    expect(stap(uitslag)?.stand).toBe('vraag');
  });

  it('telt na het oordeel als bevredigend: de weg wordt aandacht, met de reden', () => {
    const uitslag = toets(beantwoord(VEERTIEN));
    expect(vragen(uitslag)).toEqual([]);
    expect(ernsten(uitslag, 'spoor2')).not.toContain('loonsanctie');
    const verlaagd = uitslag.bevindingen.find((b) => b.fase === 'spoor2' && b.ernstVoor === 'loonsanctie');
    expect(verlaagd?.redenErnst).toContain('naar een vastgelegd oordeel');
    expect(stap(uitslag)).toMatchObject({ stand: 'gepasseerd' });
    expect(uitslag.toetsgang.stappen.at(-1)?.stand).toBe('nietBereikt');
    expect(uitslag.zonderGevolg).toEqual([]);
  });

  it('verlicht ook werk onder de mogelijkheden, dat dan bij het oordeel hoort', () => {
    const acht = naarMogelijkheden(
      { urenPerWeek: 8 },
      { ...GEEN_SPOOR2, bijstellingen: [], adviezen: [], spoor1: undefined, evaluaties: [] },
    );
    const onbenut = (uitslag: ToetsUitslag) =>
      uitslag.bevindingen.find(
        (b) => b.regel === 'resultaat-restverdiencapaciteit-onbenut' && b.uitkomst === 'tekort',
      )?.ernst;
    expect(onbenut(toets(acht))).toBe('loonsanctie');
    expect(onbenut(toets(beantwoord(acht)))).toBe('aandacht');
  });

  it('telt niet als het oordeel nee was', () => {
    const uitslag = toets(beantwoord(VEERTIEN, 'tekort'));
    expect(ernsten(uitslag, 'spoor2')).toContain('loonsanctie');
  });

  it('telt niet meer als de feiten daarna anders werden', () => {
    const { beoordelingen } = beantwoord(VEERTIEN);
    const uitslag = toets({ ...naarMogelijkheden({ urenPerWeek: 12 }, GEEN_SPOOR2), beoordelingen });
    expect(ernsten(uitslag, 'spoor2')).toContain('loonsanctie');
    expect(uitslag.zonderGevolg).toHaveLength(1);
  });

  it('telt pas als elke vraag is beantwoord', () => {
    const twee = naarMogelijkheden(
      { urenPerWeek: 14, structureel: { contractvorm: 'bepaaldeTijd' } },
      GEEN_SPOOR2,
    );
    expect(vragen(toets(twee))).toHaveLength(2);
    const { beoordelingen } = beantwoord(twee);
    const een = toets({ ...twee, beoordelingen: (beoordelingen ?? []).slice(0, 1) });
    expect(ernsten(een, 'spoor2')).toContain('loonsanctie');
    expect(ernsten(toets({ ...twee, beoordelingen }), 'spoor2')).not.toContain('loonsanctie');
  });

  it('telt niet zolang er een feit ontbreekt, of als het werk met het loon eindigt', () => {
    const zonderNiveau = naarMogelijkheden(
      { passendBijMogelijkheden: undefined, structureel: { contractvorm: 'bepaaldeTijd' } },
      GEEN_SPOOR2,
    );
    expect(vragen(toets(zonderNiveau))).toHaveLength(1);
    expect(ernsten(toets(beantwoord(zonderNiveau)), 'spoor2')).toContain('loonsanctie');
    const eindigt = naarMogelijkheden(
      { urenPerWeek: 14, structureel: { contractvorm: 'bepaaldeTijd', contractTot: '2025-12-01' } },
      GEEN_SPOOR2,
    );
    expect(ernsten(toets(beantwoord(eindigt)), 'spoor2')).toContain('loonsanctie');
  });

  it('telt bij 65 % ook als de afgewezen optie terecht was afgewezen', () => {
    const optie = opLoonwaarde(
      {},
      {
        ...GEEN_SPOOR2,
        spoor1: {
          voorstellenWerknemer: [
            { datum: '2025-05-06', betereOptie: true, antwoord: 'afgewezen', reden: 'Die plaats verviel.' },
          ],
        },
      },
    );
    expect(vragen(toets(optie)).map(({ regel }) => regel)).toEqual(['resultaat-betere-optie-gesignaleerd']);
    expect(ernsten(toets(optie), 'spoor2')).toContain('loonsanctie');
    expect(ernsten(toets(beantwoord(optie)), 'spoor2')).not.toContain('loonsanctie');
  });
});
