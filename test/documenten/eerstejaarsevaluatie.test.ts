import { describe, expect, it } from 'vitest';
import eerstejaarsevaluatie from '../../src/documenten/eerstejaarsevaluatie.ts';
import { documentToets } from './document-toets.ts';
import { grondVan, tekstVan } from './hulp.ts';
import { NIET_STUK, VERWIJZING } from './niet-stuk.ts';
import { KORT } from './zaken.ts';

documentToets(
  eerstejaarsevaluatie,
  [
    {
      van: '/eerstejaarsevaluatie',
      niet: {
        ...NIET_STUK,
        '/activiteiten/activiteitId': VERWIJZING,
        '/doelen/doelId': VERWIJZING,
        '/adviesId': VERWIJZING,
        '/bijstellingId': VERWIJZING,
        '/nieuweAfspraken/id': VERWIJZING,
        '/nieuweAfspraken/doelId': VERWIJZING,
        '/nieuweAfspraken/adviespuntId': VERWIJZING,
      },
    },
  ],
  [/^\/eerstejaarsevaluatie\/stuk\/(opgesteldOp|ondertekening)/],
);

describe('eerstejaarsevaluatie', () => {
  const tekst = (jaar: object): string =>
    tekstVan(
      eerstejaarsevaluatie,
      grondVan({ ...KORT, eerstejaarsevaluatie: { ...KORT.eerstejaarsevaluatie, ...jaar } }, '2025-03-20'),
    );

  it('noemt bij uitstel van het tweede spoor de reden en tot wanneer', () => {
    const uit = tekst({
      besluitSpoor2: {
        besluit: 'uitstellen',
        reden: 'concreetPerspectiefIntern',
        toelichting: 'De vacature komt in maart vrij.',
        perspectiefTot: '2025-03-16',
      },
    });
    expect(uit).toContain('Besluit\nHet tweede spoor begint later.');
    expect(uit).toContain('Reden\nEr is concreet perspectief op blijvende hervatting');
    expect(uit).toContain('Hervatting bij de eigen werkgever bereikt op\n16 maart 2025');
    const zonder = tekst({ besluitSpoor2: { besluit: 'uitstellen' } });
    expect(zonder).toContain('[ontbreekt: reden om niet of later met het tweede spoor te beginnen]');
  });

  it('noemt van een lopend traject het begin uit de zaak, als dat er toen al was', () => {
    const loopt = { besluitSpoor2: { besluit: 'loopt' } };
    const begonnen = (start: string): string =>
      tekstVan(
        eerstejaarsevaluatie,
        grondVan(
          {
            ...KORT,
            spoor2: { ...KORT.spoor2, start },
            eerstejaarsevaluatie: { ...KORT.eerstejaarsevaluatie, ...loopt },
          },
          '2025-03-20',
        ),
      );
    expect(begonnen('2024-12-02')).toContain('Begin van het tweede spoor\n2 december 2024');
    expect(begonnen('2025-01-13')).not.toContain('Begin van het tweede spoor');
  });

  it('vraagt bij elke situatie die zich voordoet een vervolg, en toont wat niet is beantwoord', () => {
    const uit = tekst({ situaties: { wisselendeUitval: { doetZichVoor: true } } });
    expect(uit).toContain('[ontbreekt: vervolg op werk en uitval die elkaar afwisselen]');
    expect(uit).toContain('[ontbreekt: of dit zich voordoet: stagnatie volgens de bedrijfsarts]');
    const geen = tekst({ situaties: undefined });
    expect(geen).toContain('[ontbreekt: antwoord op de acht situaties die om bijstelling kunnen vragen]');
    expect(geen).not.toContain('Werk en uitval wisselen elkaar af.');
  });

  it('noemt de bijstelling die eruit volgde alleen als die er al was', () => {
    const met = (opgesteldOp: string): string =>
      tekstVan(
        eerstejaarsevaluatie,
        grondVan(
          {
            ...KORT,
            bijstellingen: [{ id: 'b9', nummer: 9, stuk: { status: 'vastgesteld', opgesteldOp } }],
            eerstejaarsevaluatie: { ...KORT.eerstejaarsevaluatie, bijstellingId: 'b9' },
          },
          '2025-03-20',
        ),
      );
    expect(met('2024-12-16')).toContain('ja: bijstelling 9 van 16 december 2024');
    expect(met('2024-12-17')).not.toContain('bijstelling 9');
  });

  it('is nodig vanaf haar venster, of als zij er is', () => {
    const { eerstejaarsevaluatie: jaar, ...zonder } = KORT;
    const nodig = (zaak: object, peildatum: string) => eerstejaarsevaluatie.nodig(grondVan(zaak, peildatum));
    expect(nodig(zonder, '2024-06-01')).toBe('Het is nog te vroeg voor de eerstejaarsevaluatie.');
    expect(nodig(zonder, '2024-12-30')).toBe(true);
    expect(nodig(zonder, '2025-03-01')).toBe(true);
    expect(nodig({ ...zonder, eerstejaarsevaluatie: { ...jaar, stuk: undefined } }, '2024-06-01')).toBe(true);
    expect(nodig({ schemaVersie: 1, zaaknummer: 'N-1' }, '2024-06-01')).toMatch(/eerste ziektedag/);
  });
});
