import { expect, it } from 'vitest';
import { catalogus } from '../../src/documenten/delen/veld.ts';
import { DOCUMENTEN } from '../../src/documenten/index.ts';
import { HELPERS, keurSjabloon } from '../../src/sjabloon/index.ts';

/** The examples show fields of the head of a document; a letter has no title, dates and copies of its own. */
const MET_KOP = DOCUMENTEN.filter(({ schema }) =>
  catalogus(schema).some(({ pad }) => pad === 'kop.exemplaar'),
);

it.each(MET_KOP)('wie het voorbeeld van een helper overneemt in $id, krijgt geen fout', ({ schema }) => {
  const velden = catalogus(schema);
  for (const [naam, { voorbeeld, neemt }] of Object.entries(HELPERS)) {
    // A document without amounts has nothing to show the helper for amounts with; nor has one without the list of the example.
    if (!velden.some(({ soort }) => neemt[0]?.includes(soort))) continue;
    const lijst = /^\{\{#each (\w+)/.exec(voorbeeld)?.[1];
    if (lijst !== undefined && !velden.some(({ pad }) => pad === lijst)) continue;
    // Nor has one that nobody signs, without a signature to show.
    if (/\bondertekening\./.test(voorbeeld) && !velden.some(({ pad }) => pad === 'ondertekening')) continue;
    const heel = voorbeeld.startsWith('{{#if') ? `${voorbeeld}x{{/if}}` : voorbeeld;
    const { fouten } = keurSjabloon(`<article><p>${heel}</p></article>`, { naam, velden });
    expect(fouten, naam).toEqual([]);
  }
});
