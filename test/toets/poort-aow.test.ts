import { expect, it } from 'vitest';
import { poortVan } from '../../src/toets/poort.ts';
import { maakContext } from '../hulp/regeltest.ts';
import type { Afwijking } from '../hulp/zaak.ts';

const reden = (aowDatum: string, meer: Afwijking = {}) =>
  poortVan(maakContext({ zaak: { werknemer: { aowDatum }, ...meer } })).geenRivToets;

// The right to a WIA benefit arises on the day after the wachttijd, 5 January 2026 (art. 47 lid 2 WIA).
it('toetst UWV niet wie op de eerste dag na de wachttijd de AOW-leeftijd heeft', () => {
  expect(reden('2026-01-05')).toContain('geen recht op WIA');
  expect(reden('2026-01-06')).toBeUndefined();
});

it('schuift die dag op met een verlenging', () => {
  const verlenging = { einde: '2026-07-05' };
  expect(reden('2026-07-06', { verlenging })).toContain('geen recht op WIA');
  expect(reden('2026-07-07', { verlenging })).toBeUndefined();
});
