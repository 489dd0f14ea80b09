import { expect, it } from 'vitest';
import { datum } from '../../src/kern/datum.ts';
import { eersteMogelijkheden, nieuweMogelijkhedenNa } from '../../src/tijdlijn/oordelen.ts';
import { NOOIT_MOGELIJKHEDEN, vanBedrijfsarts, zaak } from '../hulp/zaak.ts';

/** No possibilities by the probleemanalyse of 15 February 2024, possibilities on 10 December as this source recorded. */
const daarna = (bron: 'bedrijfsarts' | 'werkgever') =>
  zaak({
    ...NOOIT_MOGELIJKHEDEN,
    adviezen: [{ stuk: vanBedrijfsarts('2024-12-10'), belastbaarheid: { mogelijkheden: 'benutbaar', bron } }],
  });

it('telt alleen mogelijkheden die een arts vaststelde', () => {
  expect(eersteMogelijkheden(daarna('bedrijfsarts'))).toBe('2024-12-10');
  expect(eersteMogelijkheden(daarna('werkgever'))).toBeUndefined();
  expect(nieuweMogelijkhedenNa(daarna('bedrijfsarts'), datum('2024-12-01'))).toBe('2024-12-10');
  expect(nieuweMogelijkhedenNa(daarna('werkgever'), datum('2024-12-01'))).toBeUndefined();
});

it('laat een leek de eerste mogelijkheden niet ontkennen', () => {
  const belastbaarheid = { mogelijkheden: 'tijdelijkGeen' as const, bron: 'werkgever' as const };
  expect(eersteMogelijkheden(zaak({ probleemanalyse: { belastbaarheid } }))).toBe('2024-02-15');
});
