import { expect, it } from 'vitest';
import { REGELS } from '../../src/regels/index.ts';

/** From the law down: what stands later binds less. */
const RANG = [
  'wet',
  'regeling',
  'beleidsregel',
  'rechtspraak',
  'werkwijzer',
  'uwv-praktijk',
  'praktijk',
  'eigen-norm',
] as const;

it('noemt bij een melding alleen een lager niveau dan de regel, en dat van een van haar bronnen', () => {
  const fout = REGELS.flatMap((regel) =>
    Object.entries(regel.meldingen).flatMap(([reden, { niveau }]) => {
      if (!niveau) return [];
      const lager = RANG.indexOf(niveau) > RANG.indexOf(regel.bronnen[0].niveau);
      return lager && regel.bronnen.some((b) => b.niveau === niveau) ? [] : [`${regel.id} ${reden}`];
    }),
  );
  expect(fout).toEqual([]);
});
