import { describe, expect, it } from 'vitest';
import { eindeToetstijdvak, isAowVoorWia } from '../../src/feiten/regime.ts';
import { maakContext } from '../hulp/regeltest.ts';
import type { Afwijking } from '../hulp/zaak.ts';

describe('het tijdvak dat UWV toetst', () => {
  const einde = (afwijking: Afwijking) => eindeToetstijdvak(maakContext({ zaak: afwijking }));
  it('eindigt met de wachttijd, of met een verlenging daarna', () => {
    expect(einde({})).toBe('2026-01-04');
    expect(einde({ verlenging: { einde: '2026-07-05' } })).toBe('2026-07-05');
    expect(einde({ verlenging: { einde: '2025-12-01' } })).toBe('2026-01-04');
  });

  it('eindigt bij ziek uit dienst met de dienstbetrekking, behalve voor een eigenrisicodrager', () => {
    const uit = { dienstverband: { einde: '2025-03-31' } };
    expect(einde(uit)).toBe('2025-03-31');
    expect(einde({ ...uit, werkgever: { eigenrisicodragerZw: true } })).toBe('2026-01-04');
  });
});

describe('de AOW-leeftijd en de WIA', () => {
  const is = (aowDatum: string | undefined, meer: Afwijking = {}) =>
    isAowVoorWia(maakContext({ zaak: { werknemer: { aowDatum }, ...meer } }));
  it('is bereikt op de dag na de wachttijd, of na haar verlenging', () => {
    expect(is('2026-01-05')).toBe(true);
    expect(is('2026-01-06')).toBe(false);
    expect(is('2026-07-06', { verlenging: { einde: '2026-07-05' } })).toBe(true);
    expect(is('2026-07-07', { verlenging: { einde: '2026-07-05' } })).toBe(false);
    expect(is(undefined)).toBe(false);
  });
});
