import { describe, expect, it } from 'vitest';
import oordeelWerknemer from '../../src/documenten/oordeel-werknemer.ts';
import { documentToets } from './document-toets.ts';
import { grondVan, tekstVan } from './hulp.ts';
import { KORT } from './zaken.ts';

documentToets(
  oordeelWerknemer,
  [
    {
      van: '/oordeelWerknemer',
      niet: {
        '/stuk/bijlage': 'the file itself',
        '/stuk/verstrekkingen': 'who got it is no part of what the employee writes',
        '/stuk/ondertekening/werkgever': 'does not sign this document',
        '/stuk/ondertekening/bedrijfsarts': 'does not sign this document',
        '/stuk/ondertekening/arbeidsdeskundige': 'does not sign this document',
        '/stuk/ondertekening/bureau': 'does not sign this document',
        '/stuk/ondertekening/werknemer/ondertekendOp':
          'the rich case also records a refusal, which is printed',
        '/stuk/ondertekening/werknemer/onbereikbaar':
          'the rich case also records a refusal, which is printed',
      },
    },
  ],
  [/^\/oordeelWerknemer\/stuk\/(opgesteldOp|ondertekening)/],
);

describe('oordeel van de werknemer', () => {
  const PEIL = '2025-09-15';
  const met = (oordeel: object, editie: 'werkgever' | 'werknemer' | 'uwv' = 'werknemer', zaak = {}): string =>
    tekstVan(oordeelWerknemer, grondVan({ ...KORT, ...zaak, oordeelWerknemer: oordeel }, PEIL, { editie }));

  it('is een formulier om in te vullen, en geen concept, zolang er niets is geantwoord', () => {
    const leeg = met({ gevraagdOp: '2025-09-10' });
    expect(leeg).not.toContain('CONCEPT');
    expect(leeg).toContain('gevraagd op 10 september 2025');
    expect(leeg.match(/Vraag \d\./g)).toHaveLength(7);
    expect(met({ passendeArbeid: 'Nee.' })).toContain('CONCEPT');
  });

  it('noemt de stukken van het verslag met hun datum, zonder het oordeel zelf', () => {
    const uit = met({ stuk: { status: 'vastgesteld', opgesteldOp: '2025-09-12' } });
    expect(uit).toContain('De probleemanalyse\n15 februari 2024');
    expect(uit).toContain('Het plan van aanpak\n27 februari 2024');
    expect(uit).not.toContain('Uw oordeel over de re-integratie');
  });

  it('toont de werkgever geen antwoorden die de werknemer zelf bij UWV indient', () => {
    const oordeel = { watAndersKon: 'Eerder beginnen.', rechtstreeksNaarUwv: true };
    expect(met(oordeel, 'werkgever')).not.toContain('Eerder beginnen.');
    expect(met(oordeel, 'werkgever')).not.toContain('Vraag 1.');
    expect(met(oordeel)).toContain('Eerder beginnen.');
    expect(met({ ...oordeel, rechtstreeksNaarUwv: false }, 'werkgever')).toContain('Eerder beginnen.');
  });

  it('noemt de WIA-aanvraag alleen als die er komt', () => {
    expect(met({})).toContain('samen met uw WIA-aanvraag');
    const dienstverband = { ...KORT.dienstverband, soort: 'bepaaldeTijd', einde: '2025-10-01' };
    expect(met({}, 'werknemer', { dienstverband })).not.toContain('WIA-aanvraag');
  });

  it('is nodig vanaf de tijd waarin het verslag wordt opgesteld', () => {
    const nodig = (peildatum: string, zaak: object = KORT) =>
      oordeelWerknemer.nodig(grondVan(zaak, peildatum));
    expect(nodig('2025-08-31')).toBe('Het re-integratieverslag is pas vanaf 1 september 2025 aan de orde.');
    expect(nodig('2025-09-01')).toBe(true);
    expect(nodig('2025-09-01', { schemaVersie: 1, zaaknummer: 'N-1' })).toMatch(/^Zonder eerste ziektedag/);
    const riv = { stuk: { status: 'concept' } };
    expect(nodig('2025-01-01', { ...KORT, riv })).toBe(true);
    const vervroegdeIva = { besluit: 'toegekend' };
    expect(nodig('2025-09-01', { ...KORT, vervroegdeIva })).toMatch(/hoeft geen re-integratieverslag/);
  });
});
