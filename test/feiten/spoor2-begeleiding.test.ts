import { describe, expect, it } from 'vitest';
import {
  begeleiding,
  hulpSpoor2,
  isBureauNietVerplicht,
  isOpEigenKracht,
  isZonderBureau,
} from '../../src/feiten/spoor2-begeleiding.ts';
import { vanBedrijfsarts, zaak, type Afwijking } from '../hulp/zaak.ts';

type Oordeel = 'opEigenKracht' | 'begeleidingNodig' | 'nietBeoordeeld';
const oordelen = (...reeks: [string, Oordeel][]): Afwijking => ({
  adviezen: reeks.map(([op, begeleidingNodigTweedeSpoor], i) => ({
    id: `a${i}`,
    stuk: vanBedrijfsarts(op),
    signalen: { begeleidingNodigTweedeSpoor },
  })),
});
const wens: Afwijking = { spoor2: { werknemerWenstBegeleiding: true } };

describe('begeleiding', () => {
  it('is het jongste oordeel dat iets zegt', () => {
    const reeks = oordelen(
      ['2024-10-07', 'begeleidingNodig'],
      ['2024-12-10', 'opEigenKracht'],
      ['2025-01-20', 'nietBeoordeeld'],
    );
    expect(begeleiding(zaak(reeks))).toEqual({
      stand: 'opEigenKracht',
      op: '2024-12-10',
      veld: '/adviezen/1/signalen/begeleidingNodigTweedeSpoor',
    });
  });
  it('leest ook de arbeidsdeskundige; op dezelfde dag gaat nodig voor', () => {
    const onderzoek: Afwijking = {
      ...oordelen(['2024-12-10', 'opEigenKracht']),
      arbeidsdeskundigeOnderzoeken: [
        {
          stuk: { status: 'vastgesteld', opgesteldOp: '2024-12-10' },
          begeleidingNodigTweedeSpoor: 'begeleidingNodig',
        },
      ],
    };
    expect(begeleiding(zaak(onderzoek)).stand).toBe('nodig');
  });
  it('laat de wens van de werknemer voorgaan op een ander oordeel', () => {
    expect(begeleiding(zaak({ ...oordelen(['2024-12-10', 'opEigenKracht']), ...wens })).stand).toBe(
      'gewenst',
    );
    expect(begeleiding(zaak({ ...oordelen(['2024-12-10', 'begeleidingNodig']), ...wens })).stand).toBe(
      'nodig',
    );
    expect(begeleiding(zaak(wens)).stand).toBe('gewenst');
    expect(begeleiding(zaak()).stand).toBe('onbekend');
  });
});

describe('de bewakers', () => {
  it('laten een bureau weg zolang niemand begeleiding nodig vindt of wil', () => {
    expect(isBureauNietVerplicht(zaak())).toBe(true);
    expect(isBureauNietVerplicht(zaak(oordelen(['2024-12-10', 'opEigenKracht'])))).toBe(true);
    expect(isBureauNietVerplicht(zaak(oordelen(['2024-12-10', 'begeleidingNodig'])))).toBe(false);
    expect(isBureauNietVerplicht(zaak(wens))).toBe(false);
  });
  it('noemen op eigen kracht alleen wat zo beoordeeld is', () => {
    expect(isOpEigenKracht(zaak())).toBe(false);
    expect(isOpEigenKracht(zaak(oordelen(['2024-12-10', 'opEigenKracht'])))).toBe(true);
    expect(isOpEigenKracht(zaak({ ...oordelen(['2024-12-10', 'opEigenKracht']), ...wens }))).toBe(false);
  });
});

it.each<[ReturnType<typeof hulpSpoor2>, NonNullable<Afwijking['spoor2']>['bureau']]>([
  ['geregeld', { naam: 'Bureau' }],
  ['geregeld', { naam: undefined, contractdatum: undefined, ingeschakeldeDeskundigen: true }],
  ['nietBetaald', { naam: 'Bureau', betaaldDoorWerkgever: false }],
  ['zelf', { zelfUitgevoerd: true }],
  ['niets', undefined],
])('de hulp is %s', (hulp, bureau) => {
  expect(hulpSpoor2(zaak({ spoor2: { bureau } }))).toBe(hulp);
});

it('is zonder bureau als alleen de werkgever iets doet en niemand rapporteert', () => {
  expect(isZonderBureau(zaak())).toBe(false);
  expect(isZonderBureau(zaak({ spoor2: { bureau: undefined } }))).toBe(false);
  expect(isZonderBureau(zaak({ spoor2: { bureau: undefined, rapportages: [] } }))).toBe(true);
  expect(isZonderBureau(zaak({ spoor2: { bureau: { zelfUitgevoerd: true } } }))).toBe(true);
});
