import { describe, expect, it } from 'vitest';
import { bouwTijdlijn } from '../../src/tijdlijn/bouw.ts';
import { datum } from '../../src/kern/datum.ts';
import { D1, metVerlof, onderbroken, tijdlijnVan, uiterlijk, zaakMet } from './hulp.ts';

describe('zonder onderbreking', () => {
  it('heeft zonder eerste ziektedag geen tijdlijn', () => {
    expect(bouwTijdlijn(zaakMet({}), datum('2026-11-22'))).toBeUndefined();
    expect(bouwTijdlijn(zaakMet({ ziekte: {} }), datum('2026-11-22'))).toBeUndefined();
  });

  it.each([
    [D1, 1, 1],
    ['2024-01-14', 7, 1],
    ['2024-01-15', 8, 2],
    ['2026-01-04', 728, 104],
  ])('telt op %s ziektedag %i en week %i', (peildatum, ziektedag, ziekteweek) => {
    expect(tijdlijnVan({}, peildatum)).toMatchObject({ ziektedag, ziekteweek, eindeWachttijd: '2026-01-04' });
  });

  it('laat een door UWV vastgestelde eerste ziektedag voorgaan', () => {
    const zaak = { ziekte: { eersteZiektedag: D1, eersteZiektedagVastgesteldDoorUwv: '2024-01-10' } };
    expect(tijdlijnVan(zaak)).toMatchObject({ eersteZiektedag: '2024-01-10', eindeWachttijd: '2026-01-06' });
  });
});

describe('samentelling (art. 23 lid 3 WIA, art. 7:629 lid 10 BW, art. 38 lid 1 ZW)', () => {
  it('schuift 42 weken en einde op met 21 dagen herstel', () => {
    const zaak = onderbroken('2024-05-13', '2024-06-02');
    expect(uiterlijk('week-42-melding', zaak, '2024-07-01')).toBe('2024-11-18');
    expect(tijdlijnVan(zaak, '2024-07-01')).toMatchObject({
      eersteZiektedag: D1,
      eindeWachttijd: '2026-01-25',
      nietGeteld: [{ van: '2024-05-13', tot: '2024-06-02' }],
    });
  });

  it('telt dertien weken terug van het verschoven einde en niet langs de ziektedagen (E5)', () => {
    const zaak = onderbroken('2025-10-13', '2025-10-26');
    expect(tijdlijnVan(zaak, '2025-11-01').eindeWachttijd).toBe('2026-01-18');
    expect(uiterlijk('riv-aan-werknemer', zaak, '2025-11-01')).toBe('2025-10-19');
  });

  it('telt 27 dagen herstel samen', () => {
    expect(tijdlijnVan(onderbroken('2024-05-13', '2024-06-08'), '2024-07-01')).toMatchObject({
      eersteZiektedag: D1,
      eindeWachttijd: '2026-01-31',
    });
  });

  it('begint na 28 dagen herstel een nieuw geval', () => {
    expect(tijdlijnVan(onderbroken('2024-05-13', '2024-06-09'), '2024-07-01')).toMatchObject({
      eersteZiektedag: '2024-06-10',
      eindeWachttijd: '2026-06-07',
      nietGeteld: [],
    });
  });

  it('voegt aansluitende perioden samen: 14 en 14 dagen zijn 28', () => {
    const onderbrekingen = [
      { van: '2024-05-27', tot: '2024-06-09' },
      { van: '2024-05-13', tot: '2024-05-26' },
    ];
    const zaak = { ziekte: { eersteZiektedag: D1, onderbrekingen } };
    expect(tijdlijnVan(zaak, '2024-07-01').eersteZiektedag).toBe('2024-06-10');
  });

  it('telt overlappende perioden één keer', () => {
    const onderbrekingen = [
      { van: '2024-05-13', tot: '2024-05-26' },
      { van: '2024-05-20', tot: '2024-06-02' },
    ];
    const zaak = { ziekte: { eersteZiektedag: D1, onderbrekingen } };
    expect(tijdlijnVan(zaak, '2024-07-01').eindeWachttijd).toBe('2026-01-25');
  });

  it('telt twee losse perioden van 20 dagen beide mee zonder nieuw geval', () => {
    const onderbrekingen = [
      { van: '2024-05-13', tot: '2024-06-01' },
      { van: '2024-08-05', tot: '2024-08-24' },
    ];
    const zaak = { ziekte: { eersteZiektedag: D1, onderbrekingen } };
    expect(tijdlijnVan(zaak, '2024-09-01').eindeWachttijd).toBe('2026-02-13');
  });

  it('rekent alleen met het laatste geval', () => {
    const onderbrekingen = [
      { van: '2024-02-05', tot: '2024-02-11' },
      { van: '2024-05-13', tot: '2024-06-09' },
      { van: '2024-07-01', tot: '2024-07-07' },
    ];
    const zaak = { ziekte: { eersteZiektedag: D1, onderbrekingen } };
    expect(tijdlijnVan(zaak, '2024-08-01')).toMatchObject({
      eersteZiektedag: '2024-06-10',
      eindeWachttijd: '2026-06-14',
      nietGeteld: [{ van: '2024-07-01', tot: '2024-07-07' }],
    });
  });

  it('begint geen nieuw geval als UWV de eerste ziektedag heeft vastgesteld', () => {
    const zaak = {
      ziekte: {
        eersteZiektedag: D1,
        eersteZiektedagVastgesteldDoorUwv: D1,
        onderbrekingen: [{ van: '2024-05-13', tot: '2024-06-09' }],
      },
    };
    expect(tijdlijnVan(zaak, '2024-07-01')).toMatchObject({
      eersteZiektedag: D1,
      eindeWachttijd: '2026-02-01',
    });
  });
});

describe('herstel dat nog loopt', () => {
  it('telt niet mee tot en met de peildatum', () => {
    expect(tijdlijnVan(onderbroken('2024-05-13'), '2024-05-22')).toMatchObject({
      ziektedag: 126,
      eindeWachttijd: '2026-01-14',
    });
  });

  it('sluit het geval na vier weken', () => {
    const tijdlijn = tijdlijnVan(onderbroken('2024-05-13'), '2024-06-09');
    expect(tijdlijn).toMatchObject({ eersteZiektedag: D1, ziektedag: 126, hersteldSinds: '2024-05-13' });
    expect(tijdlijn.mijlpalen['wia-aanvraag'].status).toBe('nvt');
    expect(tijdlijnVan(onderbroken('2024-05-13'), '2024-06-08')).not.toHaveProperty('hersteldSinds');
  });

  it('volgt ook uit een melding van blijvend herstel, tenzij daarna een nieuwe ziektedag kwam', () => {
    const zaak = { eersteZiektedag: D1, hersteldGemeldOp: '2024-05-13' };
    expect(tijdlijnVan({ ziekte: zaak }, '2024-07-01').hersteldSinds).toBe('2024-05-13');
    const terug = { ...zaak, onderbrekingen: [{ van: '2024-05-13', tot: '2024-05-19' }] };
    expect(tijdlijnVan({ ziekte: terug }, '2024-07-01').eindeWachttijd).toBe('2026-01-11');
  });
});

describe('verlof volgens de Wazo (art. 23 lid 3 en 5 WIA)', () => {
  it('telt niet mee en verbindt: zestien weken later', () => {
    const zaak = metVerlof('2024-03-04', '2024-06-23');
    expect(tijdlijnVan(zaak, '2024-07-01')).toMatchObject({
      eersteZiektedag: D1,
      eindeWachttijd: '2026-04-26',
      ziektedag: 64,
    });
    expect(uiterlijk('probleemanalyse', zaak)).toBe('2024-02-19');
  });

  it('begint een nieuw geval als de oorzaak na het verlof een andere is', () => {
    const zaak = metVerlof('2024-03-04', '2024-06-23', { andereOorzaakNaVerlof: true });
    expect(tijdlijnVan(zaak, '2024-07-01').eersteZiektedag).toBe('2024-06-24');
  });

  it('verbindt niet als tussen verlof en ziekte herstel ligt', () => {
    const zaak = {
      ziekte: {
        eersteZiektedag: D1,
        wazoVerlof: [{ soort: 'zwangerschapBevalling', van: '2024-03-04', tot: '2024-06-23' }],
        onderbrekingen: [{ van: '2024-06-24', tot: '2024-06-28' }],
      },
    };
    expect(tijdlijnVan(zaak, '2024-07-01').eersteZiektedag).toBe('2024-06-29');
  });

  it.each(['adoptiePleegzorg', 'aanvullendBevalling'])('schuift niet op bij %s', (soort) => {
    const zaak = {
      ziekte: { eersteZiektedag: D1, wazoVerlof: [{ soort, van: '2024-03-04', tot: '2024-04-14' }] },
    };
    expect(tijdlijnVan(zaak).eindeWachttijd).toBe('2026-01-04');
  });
});
