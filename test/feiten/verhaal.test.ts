import { describe, expect, it } from 'vitest';
import { isVerhaalNihil } from '../../src/feiten/verhaal.ts';
import { NAAR_MOGELIJKHEDEN, naarMogelijkheden } from '../hulp/resultaat.ts';
import { maakContext } from '../hulp/regeltest.ts';
import type { Afwijking } from '../hulp/zaak.ts';

const uitDienst = { dienstverband: { einde: '2025-09-30' } } satisfies Afwijking;
const nihil = (zaak: Afwijking) => isVerhaalNihil(maakContext({ zaak }));

describe('geen verhaal van ziekengeld', () => {
  it('bij ziek uit dienst met werk dat bij de krachten aansluit, ook als het met het dienstverband eindigt', () => {
    expect(nihil({ ...uitDienst, ...NAAR_MOGELIJKHEDEN })).toBe(true);
  });

  it('niet zonder werk, met minder uren dan mogelijk, of als niemand zegt of het aansluit', () => {
    expect(nihil(uitDienst)).toBe(false);
    expect(nihil(naarMogelijkheden({ soortWerk: 'geen' }, uitDienst))).toBe(false);
    expect(nihil(naarMogelijkheden({ urenPerWeek: 15 }, uitDienst))).toBe(false);
    expect(nihil(naarMogelijkheden({ passendBijMogelijkheden: undefined }, uitDienst))).toBe(false);
  });

  it('niet bij een dienstverband dat doorloopt, of bij een eigenrisicodrager', () => {
    expect(nihil(NAAR_MOGELIJKHEDEN)).toBe(false);
    expect(nihil({ ...uitDienst, ...NAAR_MOGELIJKHEDEN, werkgever: { eigenrisicodragerZw: true } })).toBe(
      false,
    );
  });
});
