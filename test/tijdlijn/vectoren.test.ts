import { describe, expect, it } from 'vitest';
import type { MijlpaalId } from '../../src/tijdlijn/mijlpaal.ts';
import { schrijfTijdlijn } from '../../src/tijdlijn/tabel.ts';
import { mijlpaalVan, stuk, tijdlijnVan } from './hulp.ts';

/** The last good days for a first sick day on 8 January 2024, worked out by hand from the articles. */
const LAATSTE_GOEDE_DAG: readonly (readonly [MijlpaalId, string])[] = [
  ['probleemanalyse', '2024-02-19'], // Rg 2 lid 2: zes weken na de eerste dag
  ['plan-van-aanpak-week-8', '2024-03-04'],
  ['week-42-melding', '2024-10-28'], // ZW 38 lid 1: de 295e dag
  ['eerstejaarsevaluatie', '2025-01-05'], // Rg 4 lid 2 onder b: de 364e dag
  ['einde-eerste-ziektejaar', '2025-01-05'],
  ['spoor2-start-uiterlijk', '2025-02-17'],
  ['verkorte-wachttijd', '2025-04-27'], // WIA 23 lid 6: tien weken vóór de 546e dag
  ['aangifte-voor-81-weken', '2025-07-26'], // WIA 64 lid 6: vóór de 567e dag
  ['uwv-brief-wia', '2025-09-22'],
  ['actueel-oordeel', '2025-10-05'],
  ['eindevaluatie', '2025-10-05'],
  ['riv-aan-werknemer', '2025-10-05'], // WIA 25 lid 3: 91 volle dagen resteren
  ['wia-aanvraag', '2025-10-19'], // WIA 64 lid 3: 77 volle dagen resteren
  ['uwv-besluit-loonsanctie', '2025-11-23'], // WIA 25 lid 10: 42 volle dagen resteren
  ['einde-wachttijd', '2026-01-04'], // WIA 23 lid 1: de 728e dag
];

describe('eerste ziektedag 8 januari 2024, zonder onderbreking', () => {
  it.each(LAATSTE_GOEDE_DAG)('%s uiterlijk %s', (id, dag) => {
    expect(mijlpaalVan(id).uiterlijk).toBe(dag);
  });

  it.each([
    ['probleemanalyse', '2024-02-18'],
    ['plan-van-aanpak-week-8', '2024-03-03'],
    ['riv-aan-werknemer', '2025-09-21'],
    ['uwv-brief-wia', '2025-09-21'],
  ] as const)('%s streef %s', (id, dag) => {
    expect(mijlpaalVan(id).streef).toBe(dag);
  });

  it.each([
    ['eerstejaarsevaluatie', '2024-11-18'],
    ['uwv-brief-wia', '2025-09-08'],
    ['verkorte-wachttijd', '2024-01-29'],
  ] as const)('%s vanaf %s', (id, dag) => {
    expect(mijlpaalVan(id).vanaf).toBe(dag);
  });

  it('staat in de tabel zoals een jurist haar leest', async () => {
    await expect(schrijfTijdlijn(tijdlijnVan({}))).toMatchFileSnapshot(
      '../golden/tijdlijn/zonder-onderbreking.md',
    );
  });
});

describe('laatste goede en eerste slechte dag', () => {
  const gevallen: readonly (readonly [
    MijlpaalId,
    (op: string) => Record<string, unknown>,
    string,
    string,
  ])[] = [
    ['probleemanalyse', (op) => ({ probleemanalyse: stuk(op) }), '2024-02-19', '2024-02-20'],
    ['eerstejaarsevaluatie', (op) => ({ eerstejaarsevaluatie: stuk(op) }), '2025-01-05', '2025-01-06'],
    [
      'week-42-melding',
      (op) => ({ meldingen: { langdurigZiek: { datum: op } } }),
      '2024-10-28',
      '2024-10-29',
    ],
    ['wia-aanvraag', (op) => ({ wia: { aanvraagdatum: op } }), '2025-10-19', '2025-10-20'],
    [
      'riv-aan-werknemer',
      (op) => ({
        riv: { stuk: { status: 'vastgesteld', opgesteldOp: op, verstrekkingen: [{ aan: 'werknemer', op }] } },
      }),
      '2025-10-05',
      '2025-10-06',
    ],
    [
      'plan-van-aanpak',
      (op) => ({ probleemanalyse: stuk('2024-02-12'), planVanAanpak: stuk(op) }),
      '2024-02-26',
      '2024-02-27',
    ],
  ];

  it.each(gevallen)('%s', (id, deel, goed, slecht) => {
    expect(mijlpaalVan(id, deel(goed), '2026-01-01')).toMatchObject({ status: 'gedaan', gedaanOp: goed });
    expect(mijlpaalVan(id, deel(slecht), '2026-01-01')).toMatchObject({ status: 'teLaat', gedaanOp: slecht });
  });

  it.each([
    ['2024-02-11', 'toekomst'],
    ['2024-02-12', 'nu'],
    ['2024-02-19', 'nu'],
    ['2024-02-20', 'verstreken'],
  ])('zonder probleemanalyse op %s: %s', (peildatum, status) => {
    expect(mijlpaalVan('probleemanalyse', {}, peildatum).status).toBe(status);
  });

  it('telt een concept of een stuk zonder datum niet als gedaan', () => {
    const concept = { stuk: { status: 'concept', opgesteldOp: '2024-02-12' } };
    expect(mijlpaalVan('probleemanalyse', { probleemanalyse: concept }, '2024-02-12').status).toBe('nu');
    const zonder = { stuk: { status: 'vastgesteld' } };
    expect(mijlpaalVan('probleemanalyse', { probleemanalyse: zonder }, '2024-02-12').status).toBe('nu');
  });

  it('kent geen feit van na de peildatum', () => {
    const deel = { probleemanalyse: stuk('2024-02-19') };
    expect(mijlpaalVan('probleemanalyse', deel, '2024-02-18')).not.toHaveProperty('gedaanOp');
  });
});
