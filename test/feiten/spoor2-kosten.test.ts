import { describe, expect, it } from 'vitest';
import { kostenplafond, zijnKostenAlsRedenGenoemd } from '../../src/feiten/spoor2-kosten.ts';
import { datum } from '../../src/kern/datum.ts';
import { zaak, type Afwijking } from '../hulp/zaak.ts';

const contract = (einde: string | undefined, soort: 'bepaaldeTijd' | 'onbepaaldeTijd' = 'bepaaldeTijd') =>
  zaak({ dienstverband: { soort, einde, brutoMaandloon: 3000 } });

describe('kostenplafond', () => {
  it('is 70% van het loon tot en met de laatste dag', () => {
    // A year of 365 days is 11.99 months of 3000 euro, of which 70%.
    expect(kostenplafond(contract('2025-12-31'), datum('2025-01-01'))).toBeCloseTo(25_182.75, 1);
    expect(kostenplafond(contract('2025-12-31'), datum('2025-12-31'))).toBeCloseTo(69, 0);
    expect(kostenplafond(contract('2025-12-31'), datum('2026-01-01'))).toBe(0);
  });
  it('is er niet bij een vast contract of zonder einddatum', () => {
    expect(kostenplafond(contract('2025-12-31', 'onbepaaldeTijd'), datum('2025-01-01'))).toBeUndefined();
    expect(kostenplafond(contract(undefined), datum('2025-01-01'))).toBeUndefined();
  });
});

describe('kosten als reden', () => {
  const genoemd = (meer: Afwijking['spoor2'] = {}, dienstverband: Afwijking['dienstverband'] = {}) =>
    zijnKostenAlsRedenGenoemd(
      zaak({ dienstverband, spoor2: { kosten: { kostenAlsRedenGenoemd: true }, ...meer } }),
    );
  const onevenredig = {
    uitzondering: { reden: 'voorafZinloos', grondVoorafZinloos: 'kostenBovenLoonEnPremie' },
  } as const;
  it('telt tenzij zij als vooraf onevenredig zijn vastgelegd', () => {
    expect(genoemd()).toBe(true);
    expect(genoemd(onevenredig)).toBe(false);
    expect(zijnKostenAlsRedenGenoemd(zaak())).toBe(false);
  });
  it('telt bij een tijdelijk contract altijd', () => {
    expect(genoemd(onevenredig, { soort: 'bepaaldeTijd' })).toBe(true);
  });
});
