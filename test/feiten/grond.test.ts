import { describe, expect, it } from 'vitest';
import {
  grondenVan,
  grondenVoorVolledigheid,
  heeftKostenonderbouwing,
  isBlijvendZonderMogelijkheden,
  middelenBijNietMeewerken,
  onbeantwoordeTwijfel,
} from '../../src/feiten/grond.ts';
import { zaak, type Afwijking } from '../hulp/zaak.ts';

describe('aangevoerde gronden', () => {
  const gronden = [
    { soort: 'kosten', voor: 'spoor1' },
    { soort: 'kosten', voor: 'volledigheid' },
    { soort: 'overmacht' },
  ] as const;
  it('scheidt die voor een ontbrekend stuk van de andere', () => {
    const deze = zaak({ deugdelijkeGronden: gronden });
    expect(grondenVan(deze, ['kosten']).map(({ plek, voor }) => [plek, voor])).toEqual([
      ['/deugdelijkeGronden/0', 'het eerste spoor'],
    ]);
    expect(grondenVan(deze, ['overmacht']).map(({ voor }) => voor)).toEqual(['een tekortkoming']);
    expect(grondenVoorVolledigheid(deze).map(({ plek }) => plek)).toEqual(['/deugdelijkeGronden/1']);
    expect(grondenVan(zaak(), ['kosten'])).toEqual([]);
  });

  it('weegt niets bij een bevredigend resultaat', () => {
    const resultaat: Afwijking['resultaat'] = {
      soortWerk: 'eigen',
      structureel: { contractvorm: 'onbepaaldeTijd' },
      passendBijMogelijkheden: true,
    };
    const deze = zaak({ deugdelijkeGronden: gronden, resultaat });
    expect(grondenVan(deze, ['kosten', 'overmacht'])).toEqual([]);
    expect(grondenVoorVolledigheid(deze)).toHaveLength(1);
  });
});

describe('twijfel', () => {
  it('blijft onbeantwoord als er niets mee is gedaan', () => {
    const twijfels = [
      { datum: '2025-05-05' },
      { datum: '2025-03-03', actie: 'geen' },
      { datum: '2025-02-03', actie: 'secondOpinion' },
      {},
    ] as const;
    expect(onbeantwoordeTwijfel(zaak({ twijfels }))).toBe('2025-03-03');
    expect(onbeantwoordeTwijfel(zaak())).toBeUndefined();
  });
});

describe('middelen bij niet meewerken', () => {
  const stand = (meer: Afwijking) => middelenBijNietMeewerken(zaak(meer)).stand;
  const keer = { datum: '2025-03-03' };
  it('zijn niet vastgelegd zonder keer, of als het geen onwil was', () => {
    expect(stand({})).toBe('nietVastgelegd');
    expect(stand({ nietMeewerken: [{}] })).toBe('nietVastgelegd');
    expect(stand({ nietMeewerken: [{ ...keer, werkaanbodBeterMogelijk: true }] })).toBe('nietVastgelegd');
  });

  it('zijn gebruikt met een maatregel of oordeel erna, of met een waarschuwing waarna het ophield', () => {
    const nietMeewerken = [keer];
    expect(stand({ nietMeewerken })).toBe('ongebruikt');
    expect(stand({ nietMeewerken, loonmaatregelen: [{ ingangsdatum: '2025-03-03' }] })).toBe('gebruikt');
    expect(
      stand({
        nietMeewerken,
        deskundigenoordelen: [{ vraag: 'inspanningWerknemer', aangevraagdOp: '2025-03-10' }],
      }),
    ).toBe('gebruikt');
    expect(
      stand({
        nietMeewerken,
        deskundigenoordelen: [{ vraag: 'inspanningWerkgever', aangevraagdOp: '2025-03-10' }],
      }),
    ).toBe('ongebruikt');
    expect(
      stand({ nietMeewerken: [{ ...keer, gewaarschuwdOp: '2025-03-04' }, { datum: '2025-04-07' }] }),
    ).toBe('ongebruikt');
    expect(stand({ nietMeewerken: [{ ...keer, gewaarschuwdOp: '2025-03-04' }] })).toBe('gebruikt');
  });
});

describe('kosten', () => {
  const uitzondering = { reden: 'voorafZinloos', grondVoorafZinloos: 'kostenBovenLoonEnPremie' } as const;
  it('zijn onderbouwd met cijfers over het bedrijf, het traject of de rest van het contract', () => {
    expect(heeftKostenonderbouwing(zaak())).toBe(false);
    expect(heeftKostenonderbouwing(zaak({ spoor1: { grensRedelijkheid: ' ' } }))).toBe(false);
    expect(heeftKostenonderbouwing(zaak({ spoor1: { grensRedelijkheid: 'Een ton.' } }))).toBe(true);
    expect(heeftKostenonderbouwing(zaak({ spoor2: { uitzondering } }))).toBe(false);
    expect(
      heeftKostenonderbouwing(
        zaak({ spoor2: { uitzondering: { ...uitzondering, toelichting: 'Een ton.' } } }),
      ),
    ).toBe(true);
    expect(
      heeftKostenonderbouwing(
        zaak({ dienstverband: { einde: '2026-02-28' }, spoor2: { kosten: { begroot: 4000 } } }),
      ),
    ).toBe(true);
  });
});

describe('blijvend geen mogelijkheden', () => {
  const met = (mogelijkheden: 'duurzaamGeen' | 'tijdelijkGeen', onderbouwd: boolean) =>
    isBlijvendZonderMogelijkheden(
      zaak({
        actueelOordeel: {
          belastbaarheid: { mogelijkheden, geenMogelijkhedenOnderbouwdInMedischDeel: onderbouwd },
        },
      }),
    );
  it('vraagt het laatste oordeel, blijvend en onderbouwd', () => {
    expect(met('duurzaamGeen', true)).toBe(true);
    expect(met('duurzaamGeen', false)).toBe(false);
    expect(met('tijdelijkGeen', true)).toBe(false);
    expect(isBlijvendZonderMogelijkheden(zaak())).toBe(false);
  });

  it('neemt geen onderbouwing uit een concept', () => {
    const belastbaarheid = {
      mogelijkheden: 'duurzaamGeen',
      geenMogelijkhedenOnderbouwdInMedischDeel: true,
    } as const;
    const concept = { stuk: { status: 'concept' as const, opgesteldOp: '2025-08-01' }, belastbaarheid };
    const actueelOordeel = { belastbaarheid: { mogelijkheden: 'duurzaamGeen' as const } };
    expect(isBlijvendZonderMogelijkheden(zaak({ actueelOordeel, adviezen: [concept] }))).toBe(false);
  });
});
