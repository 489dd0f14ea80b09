import { describe, expect, it } from 'vitest';
import planVanAanpak from '../../src/documenten/plan-van-aanpak.ts';
import { documentToets } from './document-toets.ts';
import { grondVan, tekstVan } from './hulp.ts';
import { KORT } from './zaken.ts';

const VERWIJZING = 'only links parts of the case to each other';
const NIET_STUK = {
  '/stuk/bijlage': 'the file itself',
  '/stuk/ondertekening/bedrijfsarts': 'does not sign this document',
  '/stuk/ondertekening/arbeidsdeskundige': 'does not sign this document',
  '/stuk/ondertekening/bureau': 'does not sign this document',
  '/stuk/ondertekening/werkgever/ondertekendOp': 'the rich case also records a refusal, which is printed',
  '/stuk/ondertekening/werkgever/onbereikbaar': 'the rich case also records a refusal, which is printed',
  '/stuk/ondertekening/werknemer/ondertekendOp': 'the rich case also records a refusal, which is printed',
  '/stuk/ondertekening/werknemer/onbereikbaar': 'the rich case also records a refusal, which is printed',
};

documentToets(planVanAanpak, [
  {
    van: '/planVanAanpak',
    niet: {
      ...NIET_STUK,
      '/doelen/id': VERWIJZING,
      '/activiteiten/id': VERWIJZING,
      '/activiteiten/doelId': VERWIJZING,
      '/activiteiten/adviespuntId': VERWIJZING,
    },
  },
  {
    van: '/probleemanalyse/adviespunten',
    niet: { '/id': VERWIJZING },
  },
  {
    van: '/probleemanalyse/belastbaarheid',
    niet: {
      '/vastgesteldOp': 'the plan names the date of the probleemanalyse',
      '/velden': 'the plan holds the summary',
      '/geldigTot': 'belongs to the profile itself',
      '/volgendeBeoordeling': 'belongs to the profile itself',
    },
  },
  { van: '/probleemanalyse/onduidelijk', niet: {} },
  { van: '/dienstverband/functie', niet: {} },
  {
    van: '/casemanager',
    niet: { '/aangewezenOp': 'no reader of the plan needs it' },
  },
]);

describe('plan van aanpak', () => {
  const tekst = (plan: object, peildatum = '2025-03-20'): string =>
    tekstVan(
      planVanAanpak,
      grondVan({ ...KORT, planVanAanpak: { ...KORT.planVanAanpak, ...plan } }, peildatum),
    );

  it('is een concept zolang niet iedereen heeft getekend', () => {
    const { stuk } = KORT.planVanAanpak;
    const { werkgever } = stuk.ondertekening as { werkgever?: object };
    expect(tekst({})).not.toContain('CONCEPT');
    expect(tekst({ stuk: { ...stuk, status: 'concept' } })).toContain('CONCEPT');
    expect(tekst({ stuk: { ...stuk, ondertekening: { werkgever } } })).toContain('CONCEPT');
    const geweigerd = {
      vastgelegdOp: '2024-03-01',
      reden: 'Niet mee eens.',
      uitnodigingen: ['2024-02-28', '2024-02-29'],
    };
    const weigering = tekst({ stuk: { ...stuk, ondertekening: { werkgever, werknemer: { geweigerd } } } });
    expect(weigering).not.toContain('CONCEPT');
    expect(weigering).toContain('Om ondertekening is gevraagd op 28 februari 2024 en 29 februari 2024.');
  });

  it('zegt dat een partij niet te bereiken was', () => {
    const onbereikbaar = { vastgelegdOp: '2024-03-01', toelichting: 'Driemaal gebeld.' };
    const { stuk } = KORT.planVanAanpak;
    const uit = tekst({
      stuk: { ...stuk, ondertekening: { ...stuk.ondertekening, werknemer: { onbereikbaar } } },
    });
    expect(uit).toContain(
      'op 1 maart 2024 is vastgelegd dat deze partij niet te bereiken was. Driemaal gebeld.',
    );
  });

  it('zegt of het plan binnen de termijn is opgesteld', () => {
    const { stuk } = KORT.planVanAanpak;
    expect(tekst({})).toContain(
      'Het is 12 dagen later opgesteld, binnen de termijn die liep tot en met 29 februari 2024.',
    );
    expect(tekst({ stuk: { ...stuk, opgesteldOp: '2024-02-29' } })).toContain('binnen de termijn');
    const laat = tekst({ stuk: { ...stuk, opgesteldOp: '2024-03-01' } });
    expect(laat).toContain('Het is 15 dagen later opgesteld. De termijn liep tot en met 29 februari 2024.');
  });

  it('laat lege onderdelen weg', () => {
    for (const kop of ['Interventies', 'Scholing', 'Tweede spoor', 'Arbeidsverhouding'])
      expect(tekst({})).not.toContain(kop);
    expect(tekst({ scholing: [{ naam: 'Excel', kosten: 450 }] })).toContain('€\u00a0450,00');
  });

  it('noemt de verplichtingen van de werknemer alleen als het plan ze noemt', () => {
    expect(tekst({})).not.toContain('7:660a');
    expect(tekst({ verplichtingenVermeld: true })).toContain('art. 7:660a BW');
  });

  it('noemt geschilpunten met hun vervolg', () => {
    const uit = tekst({
      overeenstemming: 'deels',
      geschilpunten: { punten: ['Het tempo.'], soortVervolg: 'deskundigenoordeel' },
    });
    expect(uit).toContain('Het tempo.');
    expect(uit).toContain('Vervolg: een deskundigenoordeel van UWV');
  });

  it('is nodig als er een plan of een probleemanalyse is', () => {
    const nodig = (zaak: object): boolean => {
      const grond = grondVan({ schemaVersie: 1, zaaknummer: 'N-1', ...zaak }, '2024-03-01');
      return planVanAanpak.nodig(grond.zaak, grond.tijdlijn, grond.peildatum);
    };
    expect(nodig({})).toBe(false);
    expect(nodig({ planVanAanpak: {} })).toBe(true);
    expect(nodig({ ziekte: KORT.ziekte, probleemanalyse: KORT.probleemanalyse })).toBe(true);
  });
});
