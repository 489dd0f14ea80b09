import { describe, expect, it } from 'vitest';
import eindevaluatie from '../../src/documenten/eindevaluatie.ts';
import { documentToets } from './document-toets.ts';
import { grondVan, tekstVan } from './hulp.ts';
import { NIET_STUK, VERWIJZING } from './niet-stuk.ts';
import { KORT } from './zaken.ts';

documentToets(
  eindevaluatie,
  [
    {
      van: '/eindevaluatie',
      niet: {
        ...NIET_STUK,
        '/activiteiten/activiteitId': VERWIJZING,
        '/doelen/doelId': VERWIJZING,
        '/adviesId': VERWIJZING,
        '/bijstellingId': VERWIJZING,
      },
    },
    { van: '/resultaat/structureel', niet: {} },
    {
      van: '/werkgever/aardBedrijf',
      niet: { '/activiteiten': 'the evaluation says it in its own words' },
    },
  ],
  [/^\/eindevaluatie\/stuk\/(opgesteldOp|ondertekening)/],
);

describe('eindevaluatie', () => {
  const tekst = (eind: object, zaak: object = {}): string =>
    tekstVan(
      eindevaluatie,
      grondVan({ ...KORT, ...zaak, eindevaluatie: { ...KORT.eindevaluatie, ...eind } }, '2025-03-20'),
    );

  it('vult het huidige werk aan uit het resultaat en het loon uit het dienstverband', () => {
    const uit = tekst(
      { huidigWerk: { structureel: true } },
      {
        resultaat: {
          vastgesteldOp: '2025-03-18',
          soortWerk: 'anderIntern',
          functie: 'telefonist',
          urenPerWeek: 16,
        },
        dienstverband: { ...KORT.dienstverband, brutoMaandloon: 2160 },
      },
    );
    expect(uit).toContain('Soort werk\nander werk bij de eigen werkgever\nFunctie\ntelefonist');
    expect(uit).toContain('Loon per maand vóór de ziekte\n€\u00a02.160,00');
    expect(uit).toContain('[ontbreekt: loon of loonwaarde nu]');
    expect(uit).toContain('[ontbreekt: waaruit blijkt dat het werk structureel is]');
  });

  it('neemt uit een resultaat in ander werk alleen het loon van vóór de ziekte over', () => {
    const resultaat = {
      vastgesteldOp: '2025-03-18',
      soortWerk: 'andereWerkgever',
      functie: 'telefonist',
      loonNu: 1500,
      loonVoor: 2160,
    };
    const uit = tekst({ huidigWerk: { soort: 'aangepast', urenPerWeek: 16 } }, { resultaat });
    expect(uit).not.toMatch(/telefonist|1\.500/);
    expect(uit).toContain('[ontbreekt: functie in het huidige werk]');
    expect(uit).toContain('[ontbreekt: loon of loonwaarde nu]');
    expect(uit).toContain('2.160,00');
  });

  it('neemt de aard van het bedrijf uit de zaak als de evaluatie er niets over zegt', () => {
    const aardBedrijf = { sector: 'Detailhandel', activiteiten: 'Verkoop van boeken.', aantalWerknemers: 31 };
    const werkgever = { ...KORT.werkgever, aardBedrijf };
    const uit = tekst({ aardBedrijf: undefined }, { werkgever });
    expect(uit).toContain(
      'Aard van het bedrijf\nVerkoop van boeken.\nSector\nDetailhandel\nAantal werknemers\n31',
    );
    expect(tekst({}, { werkgever })).not.toContain('Verkoop van boeken.');
    expect(tekst({ aardBedrijf: undefined })).toContain('[ontbreekt: aard van het bedrijf]');
  });

  it('neemt de oordelen van de werkgever over die los zijn vastgelegd', () => {
    const oordeelWerkgever = (vastgelegdOp: string) => ({
      riv: { oordeelWerkgever: { vastgelegdOp, arbeidsrelatie: 'gespannen', passendeArbeidAanwezig: false } },
    });
    const zonder = { oordeelArbeidsrelatie: undefined, oordeelPassendeArbeid: undefined };
    const uit = tekst(zonder, oordeelWerkgever('2025-03-18'));
    expect(uit).toContain('Kwaliteit van de arbeidsrelatie\ngespannen');
    expect(uit).toContain('Passende arbeid aanwezig in het bedrijf\nnee');
    expect(tekst(zonder, oordeelWerkgever('2025-03-19'))).not.toContain('gespannen');
  });

  it('is nodig als het actueel oordeel nabij is, niet zonder mogelijkheden', () => {
    const { eindevaluatie: eind, ...zonder } = KORT;
    const nodig = (zaak: object, peildatum: string) => eindevaluatie.nodig(grondVan(zaak, peildatum));
    expect(nodig(zonder, '2025-03-20')).toBe('Het is nog te vroeg voor de eindevaluatie.');
    expect(nodig(zonder, '2025-09-15')).toBe(true);
    expect(nodig({ ...zonder, eindevaluatie: eind }, '2025-03-20')).toBe(true);
    const geen = {
      schemaVersie: 1,
      zaaknummer: 'N-1',
      ziekte: KORT.ziekte,
      probleemanalyse: {
        ...KORT.probleemanalyse,
        belastbaarheid: { bron: 'bedrijfsarts', mogelijkheden: 'duurzaamGeen' },
      },
    };
    expect(nodig(geen, '2025-09-15')).toBe('Er is geen plan van aanpak om te evalueren.');
    expect(nodig({ schemaVersie: 1, zaaknummer: 'N-1' }, '2025-09-15')).toMatch(/eerste ziektedag/);
  });
});
