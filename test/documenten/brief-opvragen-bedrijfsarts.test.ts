import { describe, expect, it } from 'vitest';
import brief from '../../src/documenten/brief-opvragen-bedrijfsarts.ts';
import { documentToets } from './document-toets.ts';
import { blokken, grondVan, tekstVan } from './hulp.ts';
import { KORT } from './zaken.ts';

documentToets(brief, [], [], { brief: true, blokken: 6 });

describe('brief aan de bedrijfsarts', () => {
  const zaak = { ...KORT, dienstverband: { soort: 'onbepaaldeTijd' as const }, evaluaties: [] };
  const op = (peildatum: string, meer: object = {}) => grondVan({ ...zaak, ...meer }, peildatum);

  it('vraagt om wat ontbreekt, per stuk, en om niets medisch', () => {
    const tekst = tekstVan(brief, op('2025-10-10'));
    expect(tekst).toContain('Het actueel oordeel\nWij hebben nog geen vastgesteld actueel oordeel.');
    expect(tekst).toContain('rechtstreeks aan de werknemer geven');
    expect(tekst).toContain('Medische gegevens vragen en bewaren wij niet.');
    expect(tekst).not.toMatch(/CONCEPT|1984|1112/);
  });

  it('noemt de wettelijke dag zolang die nabij is, en vraagt het anders binnen een week', () => {
    const nabij = tekstVan(brief, op('2025-10-01'));
    expect(nabij).toContain('uiterlijk op 5 oktober 2025.');
    expect(nabij).toContain(
      'Let op: 5 oktober 2025 is de laatste dag voor het actueel oordeel en de medische informatie bij de WIA-aanvraag.',
    );
    const voorbij = tekstVan(brief, op('2025-10-10'));
    expect(voorbij).toContain('uiterlijk op 17 oktober 2025.');
    expect(voorbij).not.toContain('Let op');
  });

  it('noemt de dag die UWV gaf', () => {
    const aanvullingGevraagd = {
      briefDatum: '2025-10-20',
      termijn: '2025-10-29',
      gevraagd: ['actueelOordeel'],
    };
    const tekst = tekstVan(brief, op('2025-10-21', { wia: { aanvullingGevraagd } }));
    expect(tekst).toContain('Let op: 29 oktober 2025 is de laatste dag voor het actueel oordeel.');
    expect(tekst).toContain('Die dag heeft UWV ons gegeven om het verslag aan te vullen.');
  });

  it('vraagt niet om wat met reden achterwege blijft', () => {
    const afwijkingen = [
      {
        regel: 'riv-actueel-oordeel-aanwezig',
        veld: '/actueelOordeel',
        reden: 'Volgt later.',
        door: 'T. Haven',
        datum: '2025-10-07',
      },
    ];
    expect(tekstVan(brief, op('2025-10-10', { afwijkingen }))).not.toContain('Het actueel oordeel');
  });

  it('is nodig zodra er iets ontbreekt', () => {
    expect(brief.nodig(op('2025-10-10'))).toBe(true);
    const niets = grondVan({ schemaVersie: 1, zaaknummer: 'N-1' }, '2024-06-10');
    expect(brief.nodig(niets)).toMatch(/ontbreekt op de peildatum niets/);
    expect(blokken(brief, niets)).toContain('Op dit moment missen wij daarvoor van u geen stukken.');
  });
});
