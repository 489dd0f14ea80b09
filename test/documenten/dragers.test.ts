import { describe, expect, it } from 'vitest';
import { DOCUMENTEN } from '../../src/documenten/index.ts';
import { leesBlokken } from '../../src/sjabloon/index.ts';
import { voorbeeld } from '../hulp/voorbeeld.ts';
import { grondVan, maakDocx, maakHtml } from './hulp.ts';

const VOORBEELDEN = {
  compleet: '2025-10-17',
  gebrekkig: '2025-10-17',
  loonsanctie: '2026-03-16',
  'lopend-week-30': '2026-11-11',
  onderbroken: '2025-06-04',
  'ziek-uit-dienst': '2026-03-31',
} as const;

// Handlebars in HTML and in Word are two renderers of one text.
describe.each(Object.entries(VOORBEELDEN))('samples/%s', (naam, peildatum) => {
  const grond = grondVan(voorbeeld(naam), peildatum);

  it.each(DOCUMENTEN)('zegt in beide dragers hetzelfde: $id', (document) => {
    for (const nummer of document.reeks?.nummers(grond.zaak) ?? [undefined]) {
      const weergave = document.view({ ...grond, editie: document.edities?.[0] ?? 'uwv', nummer });
      expect(leesBlokken(maakDocx(document, weergave)), String(nummer)).toEqual(
        leesBlokken(maakHtml(document, weergave)),
      );
    }
  });
});
