import { expect, it } from 'vitest';
import { isLaterOpgepakt } from '../../src/feiten/afspraken.ts';
import { datum } from '../../src/kern/datum.ts';
import { vastgesteld, zaak, type Afwijking } from '../hulp/zaak.ts';

const evaluatie = (op: string, stand: 'uitgevoerd' | 'deels' | 'nietUitgevoerd' | 'loopt') => ({
  stuk: vastgesteld(op),
  activiteiten: [{ activiteitId: 'a1', stand }],
});
const is = (afwijking: Afwijking, id = 'a1') =>
  isLaterOpgepakt(zaak({ evaluaties: [], ...afwijking }), id, datum('2024-04-09'));

it.each(['uitgevoerd', 'deels', 'loopt'] as const)('waar als een latere evaluatie %s zegt', (stand) => {
  expect(is({ evaluaties: [evaluatie('2024-04-10', stand)] })).toBe(true);
  expect(is({ evaluaties: [evaluatie('2024-04-09', stand)] })).toBe(false);
});

it('kijkt ook naar de eerstejaarsevaluatie en de eindevaluatie', () => {
  expect(is({ eerstejaarsevaluatie: evaluatie('2024-12-16', 'loopt') })).toBe(true);
  expect(is({ eindevaluatie: evaluatie('2025-09-29', 'uitgevoerd') })).toBe(true);
});

it('onwaar als het weer niet gebeurde, bij een andere activiteit, zonder id of in een concept', () => {
  expect(is({ evaluaties: [evaluatie('2024-05-21', 'nietUitgevoerd')] })).toBe(false);
  expect(is({ evaluaties: [evaluatie('2024-05-21', 'loopt')] }, 'a2')).toBe(false);
  expect(
    isLaterOpgepakt(zaak({ evaluaties: [evaluatie('2024-05-21', 'loopt')] }), undefined, undefined),
  ).toBe(false);
  const concept = { ...evaluatie('2024-05-21', 'loopt'), stuk: { status: 'concept' as const } };
  expect(is({ evaluaties: [concept] })).toBe(false);
});

it('telt elke evaluatie als niet bekend is wanneer het niet gebeurde', () => {
  expect(isLaterOpgepakt(zaak({ evaluaties: [evaluatie('2024-04-09', 'loopt')] }), 'a1', undefined)).toBe(
    true,
  );
});
