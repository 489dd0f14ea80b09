import { describe, expect, it } from 'vitest';
import uittreksel from '../../src/documenten/probleemanalyse-uittreksel.ts';
import { documentToets } from './document-toets.ts';
import { grondVan, tekstVan } from './hulp.ts';
import { KORT } from './zaken.ts';

const VELDEN = 'what is not limited is named, not explained; the rich case has no limits';
const NIET = {
  '/stuk': 'of the piece only its date and who drew it up: what else there is stands on the piece',
  '/id': 'only links parts of the case to each other',
  '/adviespunten/id': 'only links parts of the case to each other',
  '/belastbaarheid/velden': VELDEN,
  '/signalen': 'yes or no, and no work term',
};

documentToets(
  uittreksel,
  [
    {
      van: '/probleemanalyse',
      niet: {
        ...Object.fromEntries(Object.entries(NIET).filter(([naam]) => naam !== '/id')),
        '/termijnafwijking': 'an agreement of employer and employee, told in the plan',
      },
    },
    { van: '/adviezen', niet: NIET },
  ],
  // Its own date is the peildatum: the case holds nothing of later.
  [/^/],
);

describe('uittreksel van de probleemanalyse', () => {
  const tekst = (zaak: object = {}, peildatum = '2025-06-01'): string =>
    tekstVan(uittreksel, grondVan({ ...KORT, ...zaak }, peildatum));
  const [advies] = KORT.adviezen;

  it('zegt dat het niet de probleemanalyse zelf is', () => {
    expect(tekst()).toContain('Dit is niet de probleemanalyse zelf.');
    expect(tekst()).toContain('stand op 1 juni 2025');
  });

  it('kent wat op de peildatum bekend was', () => {
    expect(tekst({}, '2024-12-18')).toContain('Bijstelling van de probleemanalyse van 18 december 2024');
    expect(tekst({}, '2024-12-17')).not.toContain('Latere adviezen');
    expect(tekst({}, '2024-12-18')).not.toContain('13 januari 2025');
  });

  it('laat een concept en een vervallen advies weg, en zet de oudste voorop', () => {
    const met = (status: string, op: string) => ({ ...advies, stuk: { status, opgesteldOp: op } });
    expect(tekst({ adviezen: [met('concept', '2025-01-01')] })).not.toContain('Latere adviezen');
    expect(tekst({ adviezen: [met('vervallen', '2025-01-01')] })).not.toContain('Latere adviezen');
    const twee = tekst({ adviezen: [met('vastgesteld', '2025-03-01'), met('vastgesteld', '2025-02-01')] });
    expect(twee.indexOf('van 1 februari 2025')).toBeLessThan(twee.indexOf('van 1 maart 2025'));
  });

  it('zegt van einddoel en belastingsvelden alleen wat anders is dan daarvoor', () => {
    const met = (op: string, toelichting: string, einddoel: string) => ({
      stuk: { status: 'vastgesteld', opgesteldOp: op },
      einddoel,
      belastbaarheid: { velden: { werktijden: { oordeel: 'beperkt', toelichting } } },
    });
    const uit = tekst({
      probleemanalyse: { ...met('2024-02-15', 'Twee uur per dag.', 'eigenWerk'), analyse: 'A.' },
      adviezen: [
        met('2024-03-20', 'Twee uur per dag.', 'eigenWerk'),
        met('2024-04-20', 'Drie uur per dag.', 'anderWerkIntern'),
      ],
    });
    expect(uit.split('Twee uur per dag.').length - 1).toBe(1);
    expect(uit.split('terugkeer in het eigen werk').length - 1).toBe(1);
    expect(uit).toContain('Drie uur per dag.');
    expect(uit).toContain('ander werk bij de eigen werkgever');
  });

  it('zegt welke activiteit een advies opvolgt, en waarom met een advies niets is gedaan', () => {
    const adviezen = [
      {
        ...advies,
        adviespunten: [{ id: 'p-1', tekst: 'Zoek een bureau.' }],
        zonderGevolg: { vastgelegdOp: '2025-01-06', soortReden: 'nieuwerAdvies', reden: 'Zie januari.' },
      },
    ];
    const activiteiten = [{ wat: 'Bureau kiezen.', wie: 'werkgever', adviespuntId: 'p-1' }];
    const bijstellingen = [{ stuk: { status: 'vastgesteld', opgesteldOp: '2025-01-10' }, activiteiten }];
    const uit = tekst({ adviezen, bijstellingen });
    expect(uit).toContain('Opgenomen als activiteit: Bureau kiezen.');
    expect(uit).toContain(
      'Met dit advies is niets gedaan: er kwam een nieuwer advies. Zie januari. Dit is vastgelegd op 6 januari 2025.',
    );
  });

  it('is nodig zodra er een vastgesteld advies van de bedrijfsarts is', () => {
    const nodig = (zaak: object) => uittreksel.nodig(grondVan({ ...KORT, ...zaak }, '2025-06-01'));
    expect(nodig({})).toBe(true);
    expect(nodig({ probleemanalyse: undefined })).toBe(true);
    expect(nodig({ probleemanalyse: undefined, adviezen: [] })).toMatch(/nog geen vastgestelde/);
  });
});
