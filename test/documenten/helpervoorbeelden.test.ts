import { expect, it } from 'vitest';
import { catalogus } from '../../src/documenten/delen/veld.ts';
import { DOCUMENTEN } from '../../src/documenten/index.ts';
import { HELPERS, keurSjabloon, leesSjabloon, paden } from '../../src/sjabloon/index.ts';

const alsSjabloon = (voorbeeld: string): string =>
  `<article><p>${voorbeeld.startsWith('{{#if') ? `${voorbeeld}x{{/if}}` : voorbeeld}</p></article>`;

const genoemd = (sjabloon: string, naam: string): string[] =>
  paden(leesSjabloon(sjabloon, { naam })).map(({ pad }) => pad);

const VELDEN = DOCUMENTEN.map(({ schema }) => new Set(catalogus(schema).map(({ pad }) => pad)));

it.each(Object.entries(HELPERS))('het voorbeeld van %s past bij een document', (naam, { voorbeeld }) => {
  const nodig = genoemd(alsSjabloon(voorbeeld), naam);
  expect(
    VELDEN.some((bekend) => nodig.every((pad) => bekend.has(pad))),
    nodig.join(', '),
  ).toBe(true);
});

it.each(DOCUMENTEN)('wie het voorbeeld van een helper overneemt in $id, krijgt geen fout', ({ schema }) => {
  const velden = catalogus(schema);
  const bekend = new Set(velden.map(({ pad }) => pad));
  for (const [naam, { voorbeeld }] of Object.entries(HELPERS)) {
    const sjabloon = alsSjabloon(voorbeeld);
    // An example names fields that most documents have; it is no use to a document without one of them.
    if (genoemd(sjabloon, naam).some((pad) => !bekend.has(pad))) continue;
    const { fouten } = keurSjabloon(sjabloon, { naam, velden });
    expect(fouten, naam).toEqual([]);
  }
});
