import { expect, it } from 'vitest';
import { REGELS } from '../../src/regels/index.ts';
import { naOordeelNee } from '../../src/toets/beoordeeld.ts';
import type { Bevinding } from '../../src/toets/bevinding.ts';

const VRAGEN = REGELS.flatMap((regel) =>
  Object.entries(regel.meldingen).flatMap(([reden, { tekst, herstel, oordeel }]) =>
    oordeel ? [{ regel, reden, tekst, herstel: herstel ?? regel.herstel, vraag: oordeel.vraag }] : [],
  ),
);

it.each(VRAGEN.map((v) => [`${v.regel.id} ${v.reden}`, v] as const))(
  'vraagt na het oordeel nee geen oordeel meer: %s',
  (_, { regel, tekst, herstel, vraag }) => {
    const uit = naOordeelNee({ melding: tekst, herstel, vraag } as Bevinding, regel);
    const over = uit.melding.replace(vraag, '');
    expect(`${over} ${uit.herstel}`).not.toMatch(
      /beoordelen\b|beoordeelt\b|beoordeel\b|leg het oordeel vast/i,
    );
    expect(over.length).toBeGreaterThan(40);
    expect(uit.melding).toContain(vraag);
    expect(uit.herstel).toMatch(/^[A-Z].{12,}\.$/);
  },
);
