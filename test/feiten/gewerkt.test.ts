import { describe, expect, it } from 'vitest';
import { werkVanaf } from '../../src/feiten/gewerkt.ts';
import { datum } from '../../src/kern/datum.ts';
import { zaak, type Afwijking } from '../hulp/zaak.ts';

const vanaf = (dag: string, afwijking: Afwijking) => {
  const werk = werkVanaf(zaak(afwijking), datum(dag));
  return werk && [werk.op, werk.veld];
};

describe('werk vanaf een dag', () => {
  const log: Afwijking = {
    urenlog: [
      { van: '2024-09-02', tot: '2024-09-30', urenPerWeek: 8 },
      { van: '2024-05-27', tot: '2024-06-30', urenPerWeek: 4 },
      { van: '2024-06-03', tot: '2024-06-09', urenPerWeek: 4 },
      { van: '2024-07-01', tot: '2024-07-31', urenPerWeek: 0 },
    ],
  };
  it.each([
    ['2024-05-01', ['2024-05-27', '/urenlog/1']],
    ['2024-05-27', ['2024-05-27', '/urenlog/1']],
    ['2024-06-10', ['2024-06-10', '/urenlog/1']],
    ['2024-06-23', ['2024-06-23', '/urenlog/1']],
    ['2024-06-24', ['2024-09-02', '/urenlog/0']],
    ['2024-10-01', undefined],
  ])('%s: %o', (dag, verwacht) => {
    expect(vanaf(dag, log)).toEqual(verwacht);
  });

  it('kent ook werk zonder loonwaarde en een plaatsing; zonder laatste dag telt alleen de eerste', () => {
    const spoor1 = { arbeidstherapeutisch: [{ van: '2024-07-01' }] };
    expect(vanaf('2024-07-01', { spoor1 })).toEqual(['2024-07-01', '/spoor1/arbeidstherapeutisch/0']);
    expect(vanaf('2024-07-02', { spoor1 })).toBeUndefined();
    const spoor2 = { plaatsingen: [{ van: '2025-03-03', tot: '2025-05-30' }] };
    expect(vanaf('2025-04-01', { spoor2 })).toEqual(['2025-04-01', '/spoor2/plaatsingen/0']);
  });
});
