import { describe, expect, it } from 'vitest';
import {
  hadNooitMogelijkheden,
  isOnderbouwdZonderMogelijkheden,
} from '../../src/feiten/nooit-mogelijkheden.ts';
import { BASIS, NOOIT_MOGELIJKHEDEN, vanBedrijfsarts, wijzig, zaak } from '../hulp/zaak.ts';

it('waar als elk oordeel zegt dat er niets kan', () => {
  expect(hadNooitMogelijkheden(zaak(NOOIT_MOGELIJKHEDEN))).toBe(true);
});

it('onwaar als er mogelijkheden zijn', () => {
  expect(hadNooitMogelijkheden(zaak())).toBe(false);
});

it.each(['benutbaar', 'marginaal'] as const)(
  'onwaar als een later advies mogelijkheden noemt: %s',
  (mogelijkheden) => {
    const adviezen = wijzig(BASIS.adviezen, 0, { belastbaarheid: { mogelijkheden } });
    expect(hadNooitMogelijkheden(zaak({ ...NOOIT_MOGELIJKHEDEN, adviezen }))).toBe(false);
  },
);

it('onwaar als het actueel oordeel mogelijkheden noemt', () => {
  const actueelOordeel = { belastbaarheid: { mogelijkheden: 'benutbaar' as const } };
  expect(hadNooitMogelijkheden(zaak({ ...NOOIT_MOGELIJKHEDEN, actueelOordeel }))).toBe(false);
});

it('onwaar zolang de probleemanalyse een concept is', () => {
  const probleemanalyse = { ...NOOIT_MOGELIJKHEDEN.probleemanalyse, stuk: { status: 'concept' as const } };
  expect(hadNooitMogelijkheden(zaak({ ...NOOIT_MOGELIJKHEDEN, probleemanalyse }))).toBe(false);
});

it('waar als het actueel oordeel er nog niet is: dat is een eigen bevinding', () => {
  expect(hadNooitMogelijkheden(zaak({ ...NOOIT_MOGELIJKHEDEN, actueelOordeel: undefined }))).toBe(true);
});

describe('onderbouwd zonder mogelijkheden', () => {
  const oordeel = (mogelijkheden: 'tijdelijkGeen' | 'duurzaamGeen', onderbouwd = true) => ({
    belastbaarheid: { mogelijkheden, geenMogelijkhedenOnderbouwdInMedischDeel: onderbouwd },
  });
  const is = (analyse: object, actueelOordeel: object | undefined) =>
    isOnderbouwdZonderMogelijkheden(
      zaak({ ...NOOIT_MOGELIJKHEDEN, probleemanalyse: analyse, actueelOordeel }),
    );

  it('waar als het duurzaam is, ook na één oordeel', () => {
    expect(is(oordeel('duurzaamGeen'), undefined)).toBe(true);
  });

  it('onwaar na één oordeel dat het tijdelijk is; waar als een tweede het bevestigt', () => {
    expect(is(oordeel('tijdelijkGeen'), undefined)).toBe(false);
    expect(is(oordeel('tijdelijkGeen'), oordeel('tijdelijkGeen', false))).toBe(true);
  });

  it('onwaar zonder onderbouwing', () => {
    expect(is(oordeel('duurzaamGeen', false), oordeel('duurzaamGeen', false))).toBe(false);
  });

  const vlag = { mogelijkheden: 'duurzaamGeen' as const, geenMogelijkhedenOnderbouwdInMedischDeel: true };
  const kaal = oordeel('duurzaamGeen', false);
  const isMet = (advies: object) =>
    isOnderbouwdZonderMogelijkheden(
      zaak({ ...NOOIT_MOGELIJKHEDEN, probleemanalyse: kaal, actueelOordeel: undefined, adviezen: [advies] }),
    );

  it('waar als een vastgesteld advies van de bedrijfsarts het onderbouwt', () => {
    expect(isMet({ stuk: vanBedrijfsarts('2024-12-10'), belastbaarheid: vlag })).toBe(true);
  });

  it.each([
    ['een concept', { stuk: { status: 'concept', opgesteldOp: '2024-12-10' }, belastbaarheid: vlag }],
    ['een stuk zonder datum', { stuk: { status: 'vastgesteld' }, belastbaarheid: vlag }],
    [
      'de werkgever zelf',
      { stuk: vanBedrijfsarts('2024-12-10'), belastbaarheid: { ...vlag, bron: 'werkgever' } },
    ],
  ])('onwaar als alleen %s het onderbouwt', (_, advies) => {
    expect(isMet(advies)).toBe(false);
  });
});

it('onwaar als niet een arts zei dat er niets kan', () => {
  const belastbaarheid = { mogelijkheden: 'duurzaamGeen' as const, bron: 'werkgever' as const };
  expect(hadNooitMogelijkheden(zaak({ ...NOOIT_MOGELIJKHEDEN, probleemanalyse: { belastbaarheid } }))).toBe(
    false,
  );
});
