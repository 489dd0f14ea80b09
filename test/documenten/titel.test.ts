import { describe, expect, it } from 'vitest';
import brief from '../../src/documenten/brief-afschrift-riv.ts';
import planVanAanpak from '../../src/documenten/plan-van-aanpak.ts';
import type { Document } from '../../src/documenten/document.ts';
import { titelVanStuk } from '../../src/documenten/titel.ts';
import rapportage from '../../src/documenten/voortgangsrapportage-spoor2.ts';
import { grondVan } from './hulp.ts';
import { KORT } from './zaken.ts';

describe('de titel van een stuk', () => {
  const titel = (document: Document, zaak: object, peildatum = '2025-10-01'): string =>
    titelVanStuk(document, document.view(grondVan(zaak, peildatum, { nummer: 1 })));

  it('noemt het stuk met zijn dag, en niemand', () => {
    expect(titel(planVanAanpak, KORT)).toBe('Plan van aanpak, 27 februari 2024');
    expect(titel(brief, KORT)).toBe('Brief bij het afschrift van het re-integratieverslag, 1 oktober 2025');
  });

  it('heet zoals het stuk zelf heet', () => {
    const [r] = KORT.spoor2.rapportages;
    const zaak = { ...KORT, spoor2: { ...KORT.spoor2, rapportages: [{ ...r, eindrapport: true }] } };
    expect(titel(rapportage, zaak)).toMatch(/^Eindrapport tweede spoor, \d+ \w+ 2025$/);
  });

  it('is zonder kop die van de soort', () => {
    expect(titelVanStuk(planVanAanpak, {})).toBe('Plan van aanpak');
    expect(titelVanStuk(planVanAanpak, { kop: [] })).toBe('Plan van aanpak');
  });
});
