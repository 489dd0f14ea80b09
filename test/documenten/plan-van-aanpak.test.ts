import { describe, expect, it } from 'vitest';
import planVanAanpak from '../../src/documenten/plan-van-aanpak.ts';
import { documentToets } from './document-toets.ts';
import { grondVan, tekstVan } from './hulp.ts';
import { NIET_STUK, VERWIJZING } from './niet-stuk.ts';
import { KORT } from './zaken.ts';

documentToets(
  planVanAanpak,
  [
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
        '/velden': 'what is not limited is named, not explained; the rich case has no limits',
      },
    },
    { van: '/probleemanalyse/onduidelijk', niet: {} },
    { van: '/dienstverband/functie', niet: {} },
    {
      van: '/casemanager',
      niet: { '/aangewezenOp': 'no reader of the plan needs it' },
    },
  ],
  [/^\/planVanAanpak\/stuk\/(opgesteldOp|ondertekening)/],
);

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
    expect(weigering).toContain(
      'Om ondertekening is gevraagd op 28\u00a0februari\u00a02024 en 29\u00a0februari\u00a02024.',
    );
  });

  it('zegt van een advies wat er op de datum van het plan mee was gedaan', () => {
    const punten = (punt: object, plan: object = {}): string =>
      tekstVan(
        planVanAanpak,
        grondVan(
          {
            ...KORT,
            probleemanalyse: { ...KORT.probleemanalyse, adviespunten: [{ tekst: 'Advies.', ...punt }] },
            planVanAanpak: { ...KORT.planVanAanpak, ...plan },
          },
          '2025-03-20',
        ),
      );
    const dan = { opvolging: 'deelsGevolgd', reden: 'Liep anders.' };
    expect(punten({ ...dan, opgevolgdOp: '2024-02-27' })).toContain(
      'Advies.\ndeels gevolgd op 27 februari 2024\nLiep anders.\n',
    );
    const later = punten({ ...dan, opgevolgdOp: '2024-02-28' });
    expect(later).toContain('Advies.\nopgenomen in dit plan\nEinddoel');
    const activiteiten = [{ wat: 'Plaatst een bureau.', wie: 'werkgever', adviespuntId: 'a-1' }];
    const gekoppeld = punten({ id: 'a-1' }, { activiteiten });
    expect(gekoppeld).toContain('Advies.\nOpgenomen als activiteit: Plaatst een bureau.\n');
    expect(gekoppeld).not.toContain('[ontbreekt: wat met het advies is gedaan]');
    expect(
      punten({ id: 'a-1', opvolging: 'gevolgd', opgevolgdOp: '2024-02-28' }, { activiteiten }),
    ).toContain('Advies.\nOpgenomen als activiteit: Plaatst een bureau.\n');
  });

  it('noemt alleen afschriften die op de datum van het plan waren verstrekt met hun datum', () => {
    const { stuk } = KORT.planVanAanpak;
    const uit = tekst({
      stuk: {
        ...stuk,
        verstrekkingen: [
          { aan: 'werknemer', op: '2024-02-27', wijze: 'uitgereikt' },
          { aan: 'casemanager', op: '2024-02-28', wijze: 'post' },
          { aan: 'arbodienst', op: '2024-02-28' },
        ],
      },
    });
    expect(uit).toContain('werknemer (27 februari 2024, uitgereikt), casemanager en arbodienst.');
  });

  it('kent in een plan zonder datum wat op de peildatum bekend is', () => {
    const stuk = { status: 'concept' };
    expect(tekst({ stuk }, '2024-03-03')).not.toContain('op 4 maart 2024');
    expect(tekst({ stuk }, '2024-03-04')).toContain('gevolgd op 4 maart 2024');
  });

  it('noemt het einde van een vast dienstverband pas als het bekend is', () => {
    const met = (dienstverband: object): string =>
      tekstVan(
        planVanAanpak,
        grondVan(
          { ...KORT, dienstverband: { ...KORT.dienstverband, einde: '2025-01-31', ...dienstverband } },
          '2025-03-20',
        ),
      );
    expect(met({})).not.toContain('31 januari 2025');
    expect(met({ einddatumAangekondigdOp: '2024-02-28' })).not.toContain('31 januari 2025');
    expect(met({ einddatumAangekondigdOp: '2024-02-27' })).toContain('31 januari 2025');
    expect(met({ soort: 'bepaaldeTijd' })).toContain('31 januari 2025');
  });

  it('noemt een eerste ziektedag die later is gecorrigeerd zoals die toen bekend was', () => {
    const met = (doorgegevenAanUwvOp: string): string =>
      tekstVan(
        planVanAanpak,
        grondVan(
          {
            ...KORT,
            ziekte: {
              eersteZiektedag: '2024-01-08',
              correctie: { eerder: '2024-01-10', doorgegevenAanUwvOp },
            },
          },
          '2025-03-20',
        ),
      );
    expect(met('2024-02-27')).toContain('Eerste ziektedag\n8 januari 2024');
    expect(met('2024-02-28')).toContain('Eerste ziektedag\n10 januari 2024');
  });

  it('noemt de beperkingen per belastingsveld en hoe lang zij gelden', () => {
    const belastbaarheid = {
      ...KORT.probleemanalyse.belastbaarheid,
      vastgesteldOp: '2024-02-12',
      urenPerDag: 2,
      geldigTot: '2024-08-12',
      volgendeBeoordeling: '2024-03-20',
      prognose: { richting: 'verbeterend', termijnWeken: 12 },
      velden: {
        sociaalFunctioneren: { oordeel: 'nietBeperkt', toelichting: 'Wordt niet genoemd.' },
        dynamischeHandelingen: { oordeel: 'beperkt', toelichting: 'Niet boven 5 kg tillen.' },
        werktijden: { oordeel: 'beperkt' },
      },
    };
    const uit = tekstVan(
      planVanAanpak,
      grondVan({ ...KORT, probleemanalyse: { ...KORT.probleemanalyse, belastbaarheid } }, '2025-03-20'),
    );
    expect(uit).toContain(
      'Dynamische handelingen\nNiet boven 5 kg tillen.\nBeperkt\nwerktijden\nNiet beperkt\nsociaal functioneren\n',
    );
    expect(uit).not.toContain('Wordt niet genoemd.');
    expect(uit).toContain('Werken kan 8 uur per week, 2 uur per dag.');
    expect(uit).toContain('vastgesteld op 12 februari 2024');
    expect(uit).toContain('geldt tot 12 augustus 2024');
    expect(uit).toContain('volgende beoordeling is gepland op 20 maart 2024');
    expect(uit).toContain('Verwachting voor de 12 weken na 12 februari 2024: verbetering.');
  });

  it('kan ook worden getekend als het al is vastgesteld', () => {
    const { stuk } = KORT.planVanAanpak;
    const uit = tekst({ stuk: { ...stuk, ondertekening: {} } });
    expect(uit).toContain('Datum en handtekening:\n[ontbreekt: ondertekening door de werkgever]');
    expect(uit).not.toContain('Ondertekend op [');
  });

  it('noemt een rol niet naast een functie die hetzelfde zegt', () => {
    const { stuk } = KORT.planVanAanpak;
    const opstellers = [
      { rol: 'casemanager', naam: 'T. Haven', functie: 'Casemanager' },
      { rol: 'werkgever', naam: 'P. Kade', functie: 'hoofd winkels' },
    ];
    const uit = tekst({ stuk: { ...stuk, opstellers } });
    expect(uit).toContain('T. Haven, Casemanager\nP. Kade, hoofd winkels (werkgever)');
  });

  it('schrijft om een ontbrekend getal geen eenheid', () => {
    const { functie, ...dienstverband } = KORT.dienstverband;
    const zaak = {
      ...KORT,
      dienstverband: { ...dienstverband, functie: { ...functie, urenPerWeek: undefined } },
    };
    expect(tekstVan(planVanAanpak, grondVan(zaak, '2025-03-20'))).not.toMatch(/\] uur/);
  });

  it('houdt een telefoonnummer op één regel', () => {
    const werkgever = { ...KORT.werkgever, contactpersoon: { naam: 'P. Kade', telefoon: '010-000 00 20' } };
    const uit = tekstVan(planVanAanpak, grondVan({ ...KORT, werkgever }, '2025-03-20'));
    expect(uit).toContain('010\u2011000\u00a000\u00a020');
  });

  it('heeft geen kolom zonder inhoud', () => {
    const rij = { soort: 'taken', omschrijving: 'Geen tilwerk.', vanaf: '2024-03-04' };
    expect(tekst({ werkaanpassingen: [{ ...rij, gerealiseerdOp: '2024-03-04' }] })).not.toContain(
      'Gereed op',
    );
    expect(tekst({ werkaanpassingen: [{ ...rij, gerealiseerdOp: '2024-02-26' }] })).toContain(
      'Gereed op\ntaken\nGeen tilwerk.\n4 maart 2024\n26 februari 2024',
    );
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

  it('noemt bij een tussenvoegsel zonder achternaam dat die ontbreekt', () => {
    const werknemer = { ...KORT.werknemer, achternaam: ' ' };
    const uit = tekstVan(planVanAanpak, grondVan({ ...KORT, werknemer }, '2025-03-20'));
    expect(uit).toContain('mevrouw E. [ontbreekt: achternaam van de werknemer], geboren op');
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
    const nodig = (zaak: object) =>
      planVanAanpak.nodig(grondVan({ schemaVersie: 1, zaaknummer: 'N-1', ...zaak }, '2024-03-01'));
    expect(nodig({})).toMatch(/geen vastgestelde probleemanalyse/);
    expect(nodig({ planVanAanpak: {} })).toBe(true);
    expect(nodig({ ziekte: KORT.ziekte, probleemanalyse: KORT.probleemanalyse })).toBe(true);
  });
});
