import { describe, expect, it } from 'vitest';
import { tussenpozen, type Moment } from '../../src/feiten/tussenpozen.ts';
import { datum } from '../../src/kern/datum.ts';

const moment = (op: string, i = 0): Moment => ({ op: datum(op), veld: `/evaluaties/${i}` });

describe('tussenpozen', () => {
  it('meet van begin tot moment en tot het einde, op volgorde van datum', () => {
    const pozen = tussenpozen(datum('2024-01-01'), [moment('2024-03-01', 1), moment('2024-02-01')], {
      op: datum('2024-03-11'),
      veld: '/evaluaties',
    });
    expect(pozen).toEqual([
      { van: '2024-01-01', tot: '2024-02-01', dagen: 31, veld: '/evaluaties/0', open: false },
      { van: '2024-02-01', tot: '2024-03-01', dagen: 29, veld: '/evaluaties/1', open: false },
      { van: '2024-03-01', tot: '2024-03-11', dagen: 10, veld: '/evaluaties', open: true },
    ]);
  });

  it('slaat momenten voor het begin en op dezelfde dag over', () => {
    const pozen = tussenpozen(datum('2024-01-10'), [
      moment('2024-01-01'),
      moment('2024-01-20'),
      moment('2024-01-20', 1),
    ]);
    expect(pozen.map(({ dagen }) => dagen)).toEqual([10]);
  });

  it('heeft geen open tussenpoos als het einde niet later is', () => {
    expect(tussenpozen(datum('2024-01-01'), [], { op: datum('2024-01-01'), veld: '/evaluaties' })).toEqual(
      [],
    );
  });
});
