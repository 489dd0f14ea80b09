import { expect, it } from 'vitest';
import { bijOnderbreking } from '../../src/cli/onderbreking.ts';

const luisteraars = (): number =>
  (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).reduce((som, naam) => som + process.listenerCount(naam), 0);

it('breekt bij het eerste signaal af, en laat het tweede aan het proces', () => {
  const eerder = luisteraars();
  let gemeld = 0;
  const { signaal } = bijOnderbreking(() => (gemeld += 1));
  expect(luisteraars()).toBe(eerder + 3);
  // Not every listener: vitest has its own.
  process.listeners('SIGTERM').at(-1)?.('SIGTERM');
  expect([signaal.aborted, gemeld]).toEqual([true, 1]);
  expect(luisteraars()).toBe(eerder);
});

it('luistert na het sluiten niet meer', () => {
  const eerder = luisteraars();
  const onderbreking = bijOnderbreking(() => undefined);
  onderbreking.sluit();
  expect(luisteraars()).toBe(eerder);
  expect(onderbreking.signaal.aborted).toBe(false);
});
