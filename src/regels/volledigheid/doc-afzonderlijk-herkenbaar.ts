import { soortRiv } from '../../feiten/riv.ts';
import { rivstukken, type SoortRivstuk } from '../../feiten/rivstukken.ts';
import { datum } from '../../kern/datum.ts';
import { bvhr } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

/** The elements of art. 2 lid 2; adjustments may stand in the piece they adjust (leden 7 and 8). */
const ELEMENTEN: ReadonlySet<SoortRivstuk> = new Set([
  'probleemanalyse',
  'planVanAanpak',
  'actueelOordeel',
  'eindevaluatie',
  'oordeelWerknemer',
]);

export default defineRegel({
  id: 'doc-afzonderlijk-herkenbaar',
  fase: 'volledigheid',
  document: 'reintegratieverslag',
  bronnen: [bvhr({ artikel: '2', lid: '2' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Wie geen formulier van UWV gebruikt, geeft de elementen van het verslag afzonderlijk en herkenbaar weer. Een eigen kop volstaat; een eigen bestand is niet nodig.',
  uitzonderingen: [
    'Het stuk is op het formulier van UWV gemaakt.',
    'Of het herkenbaar is, is niet vastgelegd.',
  ],
  meldingen: {
    nietHerkenbaar: {
      ernst: 'aandacht',
      tekst:
        'Niet als afzonderlijk element te herkennen: {stuk}. De beleidsregel over de vorm van het verslag vraagt afzonderlijke en herkenbare elementen.',
    },
  },
  herstel: 'Geef het onderdeel een eigen kop met zijn naam.',
  toets(context) {
    if (soortRiv(context) === 'geen') return nvt;
    const uit: Resultaat<'nietHerkenbaar'>[] = [];
    for (const { soort, naam, plek, stuk } of rivstukken(context.zaak)) {
      if (!ELEMENTEN.has(soort)) continue;
      if (stuk.formulierUwv || stuk.afzonderlijkHerkenbaar) uit.push(voldoet);
      else if (stuk.afzonderlijkHerkenbaar === false)
        uit.push(tekort('nietHerkenbaar', `${plek}/stuk/afzonderlijkHerkenbaar`, { stuk: naam }));
    }
    return uit;
  },
});
