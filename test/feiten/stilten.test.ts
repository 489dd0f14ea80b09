import { describe, expect, it } from 'vitest';
import { stilten, stiltenVan } from '../../src/feiten/stilten.ts';
import { maakContext } from '../hulp/regeltest.ts';
import { BASIS, vanBedrijfsarts, type Afwijking } from '../hulp/zaak.ts';

/** The right case does nothing after its eindevaluatie of 29 September 2025; its wachttijd ends on 4 January 2026. */
const VERLENGD: Afwijking = { wia: undefined, verlenging: { einde: '2026-07-05' } };
const kort = (peildatum: string, zaak: Afwijking) =>
  stilten(maakContext({ zaak, peildatum })).map(({ soort, van, tot, dagen }) => [soort, van, tot, dagen]);

describe('elke stilte is van één controle', () => {
  it('een hele verlenging, en wat er in de wachttijd aan voorafging', () => {
    expect(kort('2026-07-06', VERLENGD)).toEqual([
      ['verlenging', '2026-01-05', '2026-07-05', 182],
      ['begeleiding', '2025-09-30', '2026-01-04', 97],
    ]);
  });

  it('een stap in de verlenging: de stilte daarna is een gewone', () => {
    expect(kort('2026-07-06', { ...VERLENGD, contacten: [{ datum: '2026-01-05' }] })).toEqual([
      ['begeleiding', '2025-09-30', '2026-01-04', 97],
      ['begeleiding', '2026-01-06', '2026-07-05', 181],
    ]);
  });

  it('na het dienstverband bij een eigenrisicodrager', () => {
    const erd = {
      werkgever: { eigenrisicodragerZw: true },
      dienstverband: { einde: '2025-09-30' },
      wia: undefined,
    };
    expect(kort('2025-12-31', erd)).toEqual([['naDienst', '2025-10-01', '2025-12-31', 92]]);
    expect(kort('2025-12-30', erd)).toEqual([['begeleiding', '2025-09-30', '2025-12-29', 91]]);
  });

  it('tijdens een aanvraag van een verkorte wachttijd', () => {
    const aanvraag = { wia: undefined, vervroegdeIva: { aanvraagdatum: '2025-10-04' } };
    expect(kort('2026-01-04', aanvraag)).toEqual([['aanvraagIva', '2025-10-05', '2026-01-04', 92]]);
    expect(kort('2026-01-03', aanvraag)).toEqual([['begeleiding', '2025-09-30', '2026-01-02', 95]]);
  });

  it('bij een bevredigend resultaat blijft alleen de gewone over', () => {
    const resultaat = {
      vastgesteldOp: '2025-09-29',
      soortWerk: 'aangepast',
      functie: 'planner',
      urenPerWeek: 16,
      structureel: { contractvorm: 'onbepaaldeTijd', sinds: '2025-01-06', bedrijfsartsBevestigt: true },
      passendBijMogelijkheden: true,
      niveau: 'gelijk',
    } as const;
    expect(kort('2026-07-06', { ...VERLENGD, resultaat })).toEqual([
      ['begeleiding', '2025-09-30', '2026-07-05', 279],
    ]);
  });
});

describe('wat een stilte in een verlenging breekt', () => {
  const stil = (meer: Afwijking) =>
    stiltenVan(maakContext({ zaak: { ...VERLENGD, ...meer }, peildatum: '2026-03-02' }), 'verlenging').map(
      ({ dagen }) => dagen,
    );
  const eindevaluatie = { stuk: { opgesteldOp: '2026-02-16' } };

  it('niet het actueel oordeel met zijn spreekuur of de eindevaluatie, wel een stap', () => {
    const verslag = {
      actueelOordeel: { stuk: { opgesteldOp: '2026-02-09' } },
      arbodienst: { spreekuren: [{ datum: '2026-02-09', verschenen: true }] },
      eindevaluatie,
    };
    expect(stil(verslag)).toEqual([57]);
    expect(stil({ ...verslag, arbodienst: { spreekuren: [{ datum: '2026-02-10' }] } })).toEqual([]);
    expect(stil({ contacten: [{ datum: '2026-02-10' }] })).toEqual([]);
    expect(stil({ urenlog: [{ van: '2026-02-01', tot: '2026-02-28', urenPerWeek: 8 }] })).toEqual([]);
  });

  it('ook een stap op de dag van de eindevaluatie', () => {
    const aanbod = { datum: '2026-02-16', reactie: 'aanvaard', reactieOp: '2026-02-16' } as const;
    expect(stil({ eindevaluatie, spoor1: { aanbiedingen: [aanbod] } })).toEqual([]);
  });

  it('niet verder dan het einde van het loon: de AOW-leeftijd', () => {
    expect(stil({ werknemer: { aowDatum: '2026-02-18' } })).toEqual([44]);
    expect(stil({ werknemer: { aowDatum: '2026-02-17' } })).toEqual([]);
  });
});

describe('wat een stilte verklaart', () => {
  const op = (van: string, belastbaarheid: object): Afwijking => ({
    ...VERLENGD,
    adviezen: [...BASIS.adviezen, { stuk: vanBedrijfsarts(van), belastbaarheid }],
  });

  it('geen mogelijkheden', () => {
    expect(kort('2026-07-06', op('2025-12-01', { mogelijkheden: 'tijdelijkGeen' }))).toEqual([
      ['begeleiding', '2025-09-30', '2025-11-30', 62],
    ]);
  });

  it('een vastgelegde dag voor een nieuwe beoordeling, tot en met die dag', () => {
    const beoordeling = (volgendeBeoordeling: string) =>
      stiltenVan(
        maakContext({
          zaak: op('2025-12-01', { mogelijkheden: 'benutbaar', volgendeBeoordeling }),
          peildatum: '2026-07-06',
        }),
        'verlenging',
      ).length;
    expect(beoordeling('2026-07-05')).toBe(0);
    expect(beoordeling('2026-07-04')).toBe(1);
  });

  it('verlof', () => {
    const wazoVerlof = [{ soort: 'zwangerschapBevalling', van: '2024-05-23', tot: '2024-09-12' }] as const;
    const zaak: Afwijking = {
      ziekte: { wazoVerlof },
      vervroegdeIva: { aanvraagdatum: '2024-05-22', besluit: 'afgewezen', besluitOp: '2024-10-07' },
      evaluaties: BASIS.evaluaties.filter(
        ({ stuk: { opgesteldOp } }) => opgesteldOp < '2024-05-22' || opgesteldOp > '2024-09-15',
      ),
      arbodienst: { spreekuren: [] },
    };
    expect(kort('2024-09-23', zaak)).toEqual([]);
    expect(kort('2024-09-23', { ...zaak, ziekte: {} })).toEqual([
      ['aanvraagIva', '2024-05-23', '2024-09-23', 124],
    ]);
  });
});
