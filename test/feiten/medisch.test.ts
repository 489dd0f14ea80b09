import { describe, expect, it } from 'vitest';
import {
  artsstukken,
  isVanBedrijfsarts,
  laatsteAntwoord,
  laatsteVerzoek,
  stagnaties,
} from '../../src/feiten/medisch.ts';
import { BASIS, vanBedrijfsarts, vastgesteld, wijzig, zaak } from '../hulp/zaak.ts';

describe('artsstukken', () => {
  it('zet probleemanalyse, adviezen en actueel oordeel op volgorde van datum', () => {
    const stukken = artsstukken(
      zaak({
        adviezen: [
          { soort: 'terugkoppeling', stuk: vanBedrijfsarts('2024-12-10') },
          { soort: 'bijstellingProbleemanalyse', stuk: vanBedrijfsarts('2024-05-06') },
        ],
      }),
    );
    expect(stukken.map(({ soort, naam, op, veld }) => [soort, naam, op, veld])).toEqual([
      ['probleemanalyse', 'de probleemanalyse', '2024-02-15', '/probleemanalyse'],
      ['bijstellingProbleemanalyse', 'advies 2 van de bedrijfsarts', '2024-05-06', '/adviezen/1'],
      ['advies', 'advies 1 van de bedrijfsarts', '2024-12-10', '/adviezen/0'],
      ['actueelOordeel', 'het actueel oordeel', '2025-09-15', '/actueelOordeel'],
    ]);
  });

  it('laat een concept en een stuk zonder datum weg', () => {
    const concept = { ...vanBedrijfsarts('2024-12-10'), status: 'concept' as const };
    const zonderDatum = { ...vanBedrijfsarts('2024-12-10'), opgesteldOp: undefined };
    expect(artsstukken(zaak({ adviezen: [{ stuk: concept }, { stuk: zonderDatum }] }))).toHaveLength(2);
  });

  it('neemt de dag van vaststellen als er geen stuk is', () => {
    const los = zaak({ adviezen: [{ belastbaarheid: { vastgesteldOp: '2024-05-06' } }] });
    expect(artsstukken(los).map(({ op }) => op)).toContain('2024-05-06');
  });
});

describe('wat de bedrijfsarts met ja of nee laat weten', () => {
  const nee = zaak({
    adviezen: wijzig(BASIS.adviezen, 0, { signalen: { zorgAdequaat: false } }),
    actueelOordeel: { signalen: { stagnatie: false } },
  });

  it('is het jongste antwoord, ook als het nee is', () => {
    expect(laatsteAntwoord(nee, 'zorgAdequaat')?.veld).toBe('/adviezen/0');
    expect(laatsteAntwoord(nee, 'stagnatie')?.veld).toBe('/actueelOordeel');
    expect(laatsteAntwoord(nee, 'contactBehandelaars')).toBeUndefined();
  });
});

describe('stagnaties', () => {
  it('komen van de bedrijfsarts, een evaluatie of de eerstejaarsevaluatie', () => {
    const gevonden = stagnaties(
      zaak({
        probleemanalyse: { signalen: { stagnatie: true } },
        evaluaties: wijzig(BASIS.evaluaties, 1, { stagnatie: true }),
        eerstejaarsevaluatie: {
          stagnatie: true,
          situaties: { stagnatieBegeleiding: { doetZichVoor: true } },
        },
        actueelOordeel: { signalen: { stagnatie: false } },
      }),
    );
    expect(gevonden.map(({ op, veld, van }) => [op, veld, van])).toEqual([
      ['2024-02-15', '/probleemanalyse/signalen/stagnatie', 'herstel'],
      ['2024-05-21', '/evaluaties/1/stagnatie', 'reintegratie'],
      ['2024-12-16', '/eerstejaarsevaluatie/stagnatie', 'reintegratie'],
      ['2024-12-16', '/eerstejaarsevaluatie/situaties/stagnatieBegeleiding', 'herstel'],
    ]);
  });

  it('zijn er in de goede zaak niet', () => {
    expect(stagnaties(zaak())).toEqual([]);
  });
});

describe('isVanBedrijfsarts', () => {
  const stuk = zaak({ adviezen: [{ stuk: vastgesteld('2024-05-06') }] }).adviezen?.[0]?.stuk;
  const rol = (naam: 'bedrijfsarts' | 'arbodienst' | 'praktijkondersteuner') =>
    stuk && { ...stuk, opstellers: [{ rol: naam }] };

  it.each([
    ['bedrijfsarts', rol('bedrijfsarts'), true],
    ['arbodienst', rol('arbodienst'), true],
    ['praktijkondersteuner', rol('praktijkondersteuner'), false],
    ['werkgever en werknemer', stuk, false],
    ['geen stuk', undefined, false],
  ])('kijkt naar de opsteller: %s', (_, gemaakt, verwacht) => {
    expect(isVanBedrijfsarts(gemaakt)).toBe(verwacht);
  });

  it('kijkt naar de handtekening', () => {
    const getekend = zaak({
      adviezen: [
        {
          stuk: {
            ...vastgesteld('2024-05-06'),
            ondertekening: { bedrijfsarts: { ondertekendOp: '2024-05-06' } },
          },
        },
      ],
    });
    expect(isVanBedrijfsarts(getekend.adviezen?.[0]?.stuk)).toBe(true);
  });
});

describe('laatsteVerzoek', () => {
  const verzoek = (op: string) => ({ stuk: vanBedrijfsarts('2024-12-10'), nieuwOordeelGevraagdOp: op });

  it('is er niet in de goede zaak', () => {
    expect(laatsteVerzoek(zaak())).toBeUndefined();
  });

  it('is het jongste, bij de probleemanalyse of bij een advies', () => {
    const probleemanalyse = { nieuweGevraagdOp: '2024-03-04' };
    expect(laatsteVerzoek(zaak({ probleemanalyse, adviezen: [verzoek('2024-03-03')] }))).toEqual({
      op: '2024-03-04',
      veld: '/probleemanalyse/nieuweGevraagdOp',
    });
    expect(
      laatsteVerzoek(zaak({ probleemanalyse, adviezen: [verzoek('2025-02-03'), verzoek('2025-01-06')] })),
    ).toEqual({ op: '2025-02-03', veld: '/adviezen/0/nieuwOordeelGevraagdOp' });
  });
});
