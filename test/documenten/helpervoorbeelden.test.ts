import { expect, it } from 'vitest';
import { catalogus } from '../../src/documenten/delen/veld.ts';
import { DOCUMENTEN } from '../../src/documenten/index.ts';
import { HELPERS, keurSjabloon } from '../../src/sjabloon/index.ts';

it.each(DOCUMENTEN)('wie het voorbeeld van een helper overneemt in $id, krijgt geen fout', ({ schema }) => {
  const velden = catalogus(schema);
  for (const [naam, { voorbeeld, neemt }] of Object.entries(HELPERS)) {
    // A document without amounts has nothing to show the helper for amounts with.
    if (!velden.some(({ soort }) => neemt[0]?.includes(soort))) continue;
    // Nor has one that nobody signs, without a signature to show.
    if (/\bondertekening\./.test(voorbeeld) && !velden.some(({ pad }) => pad === 'ondertekening')) continue;
    const heel = voorbeeld.startsWith('{{#if') ? `${voorbeeld}x{{/if}}` : voorbeeld;
    const { fouten } = keurSjabloon(`<article><p>${heel}</p></article>`, { naam, velden });
    expect(fouten, naam).toEqual([]);
  }
});
