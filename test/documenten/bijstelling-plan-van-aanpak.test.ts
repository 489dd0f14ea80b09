import { describe, expect, it } from 'vitest';
import bijstellingPlanVanAanpak from '../../src/documenten/bijstelling-plan-van-aanpak.ts';
import { datum } from '../../src/kern/datum.ts';
import { zaakSchema } from '../../src/zaak/schema/zaak.ts';
import { documentToets } from './document-toets.ts';
import { blokken, grondVan, tekstVan } from './hulp.ts';
import { NIET_STUK, VERWIJZING } from './niet-stuk.ts';
import { KORT } from './zaken.ts';

documentToets(
  bijstellingPlanVanAanpak,
  [
    {
      van: '/evaluaties/0',
      niet: {
        '/id': VERWIJZING,
        '/stuk': 'the paper is signed as the adjustment that came of it',
        '/activiteiten/activiteitId': VERWIJZING,
        '/doelen/doelId': VERWIJZING,
        '/adviesId': VERWIJZING,
        '/bijstellingId': VERWIJZING,
      },
    },
    {
      van: '/bijstellingen/0',
      niet: {
        ...NIET_STUK,
        '/id': VERWIJZING,
        '/adviesId': VERWIJZING,
        '/evaluatieId': VERWIJZING,
        '/doelen/id': VERWIJZING,
        '/activiteiten/id': VERWIJZING,
        '/activiteiten/doelId': VERWIJZING,
        '/activiteiten/adviespuntId': VERWIJZING,
      },
    },
  ],
  [/^\/(evaluaties|bijstellingen)\/\d+\/stuk\/(opgesteldOp|ondertekening)/],
);

const [EVALUATIE, TWEEDE] = KORT.evaluaties;
const [BIJSTELLING, LOS] = KORT.bijstellingen;
const PEIL = '2025-03-20';

const vastgesteld = (opgesteldOp?: string) => ({ status: 'vastgesteld', opgesteldOp });

describe('de reeks van evaluaties en bijstellingen', () => {
  const titels = (zaak: object, peildatum = PEIL): string[] => {
    const grond = grondVan({ ...KORT, ...zaak }, peildatum);
    return (bijstellingPlanVanAanpak.reeks?.nummers(grond.zaak) ?? []).map((nummer) => {
      const tekst = blokken(bijstellingPlanVanAanpak, { ...grond, nummer }).filter((b) => b !== 'CONCEPT');
      return `${tekst[0] ?? ''} · ${(tekst[1] ?? '').replace('E. van Duinzicht · ', '')}`;
    });
  };

  it('zet een bijstelling bij de evaluatie waaruit zij volgde, en nummert op datum', () => {
    expect(titels({})).toEqual([
      'Evaluatie en bijstelling van het plan van aanpak · bijstelling 1 · 27 februari 2024 tot en met 9 april 2024',
      'Evaluatie van het plan van aanpak · 9 april 2024 tot en met 21 mei 2024',
      'Bijstelling van het plan van aanpak · bijstelling 2 · 21 mei 2024 tot en met 10 september 2024',
    ]);
  });

  it('geeft een bijstelling van een latere dag een eigen stuk', () => {
    const later = { ...BIJSTELLING, stuk: vastgesteld('2024-04-10') };
    expect(titels({ bijstellingen: [later] })).toEqual([
      'Evaluatie van het plan van aanpak · 27 februari 2024 tot en met 9 april 2024',
      'Bijstelling van het plan van aanpak · bijstelling 1 · 9 april 2024 tot en met 10 april 2024',
      'Evaluatie van het plan van aanpak · 9 april 2024 tot en met 21 mei 2024',
    ]);
    const tekst = tekstVan(
      bijstellingPlanVanAanpak,
      grondVan({ ...KORT, bijstellingen: [later] }, PEIL, { nummer: 2 }),
    );
    expect(tekst).toContain('Aanleiding\neen evaluatie van 9 april 2024');
  });

  it('vindt het paar ook als alleen de bijstelling naar de evaluatie verwijst', () => {
    const zonder = { ...EVALUATIE, bijstellingId: undefined };
    expect(titels({ evaluaties: [zonder], bijstellingen: [BIJSTELLING] })).toHaveLength(1);
    expect(
      titels({ evaluaties: [zonder], bijstellingen: [{ ...BIJSTELLING, evaluatieId: undefined }] }),
    ).toHaveLength(2);
  });

  it('laat vervallen stukken weg en zet wat geen datum heeft achteraan', () => {
    const vervallen = { status: 'vervallen', opgesteldOp: '2024-04-09' };
    expect(
      titels({
        evaluaties: [{ ...EVALUATIE, stuk: { status: 'concept' } }, TWEEDE],
        bijstellingen: [{ ...BIJSTELLING, stuk: vervallen }, LOS],
      }),
    ).toEqual([
      'Evaluatie van het plan van aanpak · 27 februari 2024 tot en met 21 mei 2024',
      'Bijstelling van het plan van aanpak · bijstelling 2 · 21 mei 2024 tot en met 10 september 2024',
      'Evaluatie van het plan van aanpak · 16 december 2024 tot en met 20 maart 2025',
    ]);
  });

  it('kent een stuk van een latere dag niet, ook niet aan wat er al was gedaan', () => {
    const evaluatie = { ...EVALUATIE, actieBijStagnatieOp: '2024-04-01' };
    expect(titels({ evaluaties: [evaluatie] }, '2024-04-05')).toEqual([]);
  });

  it('geeft als laatste wat op de peildatum het laatst is opgesteld', () => {
    const laatste = (zaak: object, peildatum: string) =>
      bijstellingPlanVanAanpak.reeks?.laatste(zaakSchema.parse({ ...KORT, ...zaak }), datum(peildatum));
    expect(laatste({}, '2024-05-21')).toBe(2);
    expect(laatste({}, '2024-05-20')).toBe(1);
    expect(laatste({}, '2024-04-08')).toBeUndefined();
    expect(laatste({ evaluaties: [{}] }, '2024-12-31')).toBe(3);
  });

  it('is nodig zodra er een stuk in de zaak is', () => {
    const nodig = (zaak: object) =>
      bijstellingPlanVanAanpak.nodig(grondVan({ schemaVersie: 1, zaaknummer: 'N-1', ...zaak }, PEIL));
    expect(nodig({})).toMatch(/geen evaluatie of bijstelling/);
    expect(nodig({ bijstellingen: [{ stuk: { status: 'vervallen' } }] })).toMatch(/geen evaluatie/);
    expect(nodig({ evaluaties: [{}] })).toBe(true);
  });
});

describe('evaluatie en bijstelling', () => {
  const tekst = (zaak: object, nummer = 1): string =>
    tekstVan(bijstellingPlanVanAanpak, grondVan({ ...KORT, ...zaak }, PEIL, { nummer }));

  it('is een concept zolang een van beide delen dat is', () => {
    expect(tekst({})).not.toContain('CONCEPT');
    const concept = { ...EVALUATIE?.stuk, status: 'concept' };
    expect(tekst({ evaluaties: [{ ...EVALUATIE, stuk: concept }] })).toContain('CONCEPT');
  });

  it('noemt een bijstelling die geen inhoud heeft', () => {
    const { toelichting, doelen, activiteiten, opbouwschema, einddoel, ...leeg } = BIJSTELLING ?? {};
    expect([toelichting, doelen, activiteiten, opbouwschema, einddoel]).not.toContain(undefined);
    const uit = tekst({ bijstellingen: [leeg] });
    expect(uit).toContain('[ontbreekt: wat er verandert');
    expect(uit).not.toContain('Nieuwe of gewijzigde activiteiten');
  });

  it('noemt beide volgende evaluaties alleen als zij verschillen', () => {
    expect(tekst({})).not.toContain('evalueren het bijgestelde plan');
    const uit = tekst({ bijstellingen: [{ ...BIJSTELLING, volgendeEvaluatie: '2024-05-28' }] });
    expect(uit).toContain('evalueren het plan opnieuw op 21 mei 2024.');
    expect(uit).toContain('evalueren het bijgestelde plan op 28 mei 2024.');
  });

  it('noemt wat uit de eerstejaarsevaluatie volgde, met haar datum', () => {
    const jaar = { ...KORT.eerstejaarsevaluatie, bijstellingId: 'b2' };
    const bijstellingen = [
      { ...LOS, stuk: vastgesteld('2024-12-17'), aanleiding: 'arbeidsdeskundigRapport' },
    ];
    const uit = tekst({ eerstejaarsevaluatie: jaar, bijstellingen }, 3);
    expect(uit).toContain('Aanleiding\nhet rapport van de arbeidsdeskundige');
    expect(uit).toContain('Volgt uit\nde eerstejaarsevaluatie van 16 december 2024');
  });

  it('noemt het advies waarop de evaluatie rust, in werktermen', () => {
    const adviezen = [
      {
        id: 'adv',
        stuk: vastgesteld('2024-04-02'),
        belastbaarheid: { urenPerWeek: 8, samenvatting: 'Licht werk, geen avonden.' },
      },
    ];
    const evaluatie = { ...EVALUATIE, adviesId: 'adv', datumAdvies: undefined };
    expect(tekst({ adviezen, evaluaties: [evaluatie] })).toContain(
      'Advies van de bedrijfsarts\n2 april 2024, 8 uur per week\nLicht werk, geen avonden.',
    );
  });

  it('kent van een activiteit geen uitkomst van na de eigen datum', () => {
    const activiteiten = [
      { activiteitId: 'a1', stand: 'uitgevoerd', uitgevoerdOp: '2024-04-10', resultaat: 'Kwam later.' },
    ];
    const uit = tekst({ evaluaties: [{ ...EVALUATIE, activiteiten }] });
    expect(uit).toContain('werkgever, tot en met 1 juni 2024\nloopt nog\n');
    expect(uit).not.toContain('Kwam later.');
  });

  it('zegt dat het om een kleine plaatsing gaat', () => {
    expect(tekst({})).not.toContain('beperkte plaatsing');
    expect(tekst({ evaluaties: [{ ...EVALUATIE, kleinePlaatsing: true }] })).toContain('beperkte plaatsing');
  });
});
