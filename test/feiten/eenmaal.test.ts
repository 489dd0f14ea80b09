import { expect, it, vi } from 'vitest';
import { eenmaal, eenmaalPer } from '../../src/feiten/eenmaal.ts';

it('bepaalt een feit één keer per voorwerp, ook als het er niet is', () => {
  const bepaal = vi.fn(({ n }: { n: number }) => (n > 0 ? n : undefined));
  const feit = eenmaal(bepaal);
  const [een, nul] = [{ n: 1 }, { n: 0 }];
  expect([feit(een), feit(een), feit(nul), feit(nul)]).toEqual([1, 1, undefined, undefined]);
  expect(bepaal).toHaveBeenCalledTimes(2);
  expect(feit({ n: 1 })).toBe(1);
  expect(bepaal).toHaveBeenCalledTimes(3);
});

it('bepaalt een feit één keer per voorwerp en dag', () => {
  const bepaal = vi.fn(({ n }: { n: number }, dag: string) => `${n} ${dag}`);
  const feit = eenmaalPer(bepaal);
  const een = { n: 1 };
  expect([feit(een, 'ma'), feit(een, 'di'), feit(een, 'ma'), feit({ n: 2 }, 'ma')]).toEqual([
    '1 ma',
    '1 di',
    '1 ma',
    '2 ma',
  ]);
  expect(bepaal).toHaveBeenCalledTimes(3);
});
