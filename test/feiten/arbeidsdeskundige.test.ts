import { describe, expect, it } from 'vitest';
import {
  laatsteArbeidsdeskundige,
  rapportenArbeidsdeskundige,
  sluitEigenWerkUit,
  sluitInternWerkUit,
  zijnFunctiesNagegaan,
} from '../../src/feiten/arbeidsdeskundige.ts';
import { zaak } from '../hulp/zaak.ts';
import { adRapport } from '../regels/spoor1/hulp.ts';

describe('de rapporten van de arbeidsdeskundige', () => {
  const arbeidsdeskundigeOnderzoeken = [adRapport('2025-02-03'), adRapport('2024-11-18'), { id: 'ad-3' }];

  it('staan op datum, waar zij ook staan', () => {
    const met = zaak({ arbeidsdeskundigeOnderzoeken });
    expect(rapportenArbeidsdeskundige(met).map(({ op, index }) => [op, index])).toEqual([
      ['2024-11-18', 1],
      ['2025-02-03', 0],
    ]);
    expect(laatsteArbeidsdeskundige(met)).toMatchObject({ op: '2025-02-03', index: 0 });
    expect(laatsteArbeidsdeskundige(zaak())).toBeUndefined();
  });

  it('zeggen dat alle functies zijn nagegaan als één het zegt', () => {
    const [eerste] = arbeidsdeskundigeOnderzoeken;
    const nagegaan = { ...eerste, functiesInternOnderzocht: true };
    expect(zijnFunctiesNagegaan(zaak({ arbeidsdeskundigeOnderzoeken }))).toBe(false);
    expect(zijnFunctiesNagegaan(zaak({ arbeidsdeskundigeOnderzoeken: [{}, nagegaan] }))).toBe(true);
  });
});

describe('een conclusie', () => {
  const eigen = { eigenWerkPassend: false, eigenWerkPassendTeMaken: false };

  it('sluit eigen werk uit als het niet past en niet passend is te maken', () => {
    expect(sluitEigenWerkUit(eigen)).toBe(true);
    expect(sluitEigenWerkUit({ eigenWerkPassend: false })).toBe(false);
    expect(sluitEigenWerkUit(undefined)).toBe(false);
  });

  it('sluit werk bij de werkgever uit als er dan ook geen ander werk is', () => {
    expect(sluitInternWerkUit({ ...eigen, anderWerkInternAanwezig: false })).toBe(true);
    expect(sluitInternWerkUit(eigen)).toBe(false);
    expect(sluitInternWerkUit({ anderWerkInternAanwezig: false })).toBe(false);
  });
});
