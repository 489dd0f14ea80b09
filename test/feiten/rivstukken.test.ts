import { describe, expect, it } from 'vitest';
import { rivstukken } from '../../src/feiten/rivstukken.ts';
import { plekVanStuk } from '../../src/feiten/vastgesteld.ts';
import { adviesverwijzingen, bijstellingverwijzingen } from '../../src/feiten/verwijzingen.ts';
import { BASIS, wijzig, zaak } from '../hulp/zaak.ts';

describe('de stukken van het verslag', () => {
  it('staan in de volgorde van het verslag, elk met zijn plaats', () => {
    const stukken = rivstukken(zaak({ evaluaties: BASIS.evaluaties.slice(0, 1) }));
    expect(stukken.map(({ naam, plek }) => [naam, plek])).toEqual([
      ['de probleemanalyse', '/probleemanalyse'],
      ['advies 1 van de bedrijfsarts', '/adviezen/0'],
      ['het plan van aanpak', '/planVanAanpak'],
      ['bijstelling 1 van het plan van aanpak', '/bijstellingen/0'],
      ['periodieke evaluatie 1', '/evaluaties/0'],
      ['de eerstejaarsevaluatie', '/eerstejaarsevaluatie'],
      ['het actueel oordeel', '/actueelOordeel'],
      ['de eindevaluatie', '/eindevaluatie'],
      ['het oordeel van de werknemer', '/oordeelWerknemer'],
    ]);
  });

  it('zijn alleen wat is vastgesteld, ook zonder datum', () => {
    const stukken = rivstukken(
      zaak({
        evaluaties: [],
        planVanAanpak: { stuk: { status: 'concept' } },
        eindevaluatie: { stuk: { opgesteldOp: undefined } },
        actueelOordeel: { stuk: { status: 'vervallen' } },
      }),
    );
    expect(stukken.map(({ soort }) => soort)).not.toContain('planVanAanpak');
    expect(stukken.map(({ soort }) => soort)).not.toContain('actueelOordeel');
    expect(stukken.map(({ soort }) => soort)).toContain('eindevaluatie');
  });
});

describe('de plaats van een stuk dat er niet is', () => {
  it('is zo precies als de zaak toelaat', () => {
    expect(plekVanStuk('/eindevaluatie', undefined)).toBe('/eindevaluatie');
    expect(plekVanStuk('/eindevaluatie', {})).toBe('/eindevaluatie/stuk');
    expect(plekVanStuk('/eindevaluatie', { stuk: {} })).toBe('/eindevaluatie/stuk');
    expect(plekVanStuk('/eindevaluatie', { stuk: { status: 'concept' } })).toBe('/eindevaluatie/stuk/status');
  });
});

describe('verwijzingen', () => {
  it('zijn er niet los in de juiste zaak', () => {
    expect(bijstellingverwijzingen(zaak())).toEqual([]);
    expect(adviesverwijzingen(zaak())).toEqual([]);
  });

  it('noemen hun plaats en de datum van het stuk waarin zij staan', () => {
    const los = zaak({ evaluaties: wijzig(BASIS.evaluaties, 3, { bijstellingId: 'x', adviesId: 'y' }) });
    expect(bijstellingverwijzingen(los)).toEqual([{ veld: '/evaluaties/3/bijstellingId', op: '2024-08-13' }]);
    expect(adviesverwijzingen(los)).toEqual(['/evaluaties/3/adviesId']);
  });

  it.each([
    ['/spoor2/uitzondering/adviesId', { spoor2: { uitzondering: { adviesId: 'y' } } }],
    ['/deugdelijkeGronden/0/adviesId', { deugdelijkeGronden: [{ adviesId: 'y' }] }],
    ['/arbeidsdeskundigeOnderzoeken/0/adviesId', { arbeidsdeskundigeOnderzoeken: [{ adviesId: 'y' }] }],
    ['/twijfels/0/adviesId', { twijfels: [{ adviesId: 'y' }] }],
  ])('staan overal waar het schema er een heeft: %s', (plek, afwijking) => {
    expect(adviesverwijzingen(zaak(afwijking))).toEqual([plek]);
  });
});
