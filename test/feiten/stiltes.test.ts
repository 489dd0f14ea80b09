import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspanningen, stiltes } from '../../src/feiten/inspanningen.ts';
import { datum, plusDagen } from '../../src/kern/datum.ts';
import { NOOIT_MOGELIJKHEDEN, zaak } from '../hulp/zaak.ts';

const KAAL = {
  ...NOOIT_MOGELIJKHEDEN,
  probleemanalyse: undefined,
  actueelOordeel: undefined,
  arbodienst: undefined,
  spoor1: undefined,
};
const BEGIN = datum('2024-01-01');

describe('stiltes', () => {
  it('noemt elke dag zonder activiteit precies één keer', () => {
    const contact = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 30 }), fc.integer({ min: 1, max: 400 }), (dagen, lengte) => {
        const geval = zaak({ ...KAAL, contacten: dagen.map((dag) => ({ datum: plusDagen(BEGIN, dag) })) });
        const einde = plusDagen(BEGIN, lengte);
        const stil = stiltes(geval, BEGIN, einde);
        const bezet = new Set(inspanningen(geval).map(({ van }) => van));
        for (let i = 1; i < lengte; i++) {
          const dag = plusDagen(BEGIN, i);
          expect(stil.filter(({ van, tot }) => van <= dag && dag <= tot)).toHaveLength(
            bezet.has(dag) ? 0 : 1,
          );
        }
        expect(stil.every(({ van, tot }) => van > BEGIN && tot < einde)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('vult een periode als geheel', () => {
    const geval = zaak({ ...KAAL, urenlog: [{ van: '2024-01-10', tot: '2024-01-20', urenPerWeek: 4 }] });
    expect(stiltes(geval, BEGIN, datum('2024-01-31'))).toEqual([
      { van: '2024-01-02', tot: '2024-01-09' },
      { van: '2024-01-21', tot: '2024-01-30' },
    ]);
  });
});
