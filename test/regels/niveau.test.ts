import { expect, it } from 'vitest';
import { NIVEAUS } from '../../src/recht/bron.ts';
import { REGELS } from '../../src/regels/index.ts';

it('noemt bij een melding alleen een lager niveau dan de regel, en dat van een van haar bronnen', () => {
  const fout = REGELS.flatMap((regel) =>
    Object.entries(regel.meldingen).flatMap(([reden, { niveau }]) => {
      if (!niveau) return [];
      const lager = NIVEAUS.indexOf(niveau) > NIVEAUS.indexOf(regel.bronnen[0].niveau);
      return lager && regel.bronnen.some((b) => b.niveau === niveau) ? [] : [`${regel.id} ${reden}`];
    }),
  );
  expect(fout).toEqual([]);
});
