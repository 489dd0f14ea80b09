import { soortRiv } from '../../feiten/riv.ts';
import { rivstukken, type SoortRivstuk } from '../../feiten/rivstukken.ts';
import { datum } from '../../kern/datum.ts';
import { uwvPagina } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

const TE_TEKENEN: ReadonlySet<SoortRivstuk> = new Set([
  'planVanAanpak',
  'bijstelling',
  'eerstejaarsevaluatie',
  'eindevaluatie',
]);

export default defineRegel({
  id: 'doc-ondertekend-werkgever',
  fase: 'volledigheid',
  document: 'reintegratieverslag',
  bronnen: [uwvPagina('P25')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'UWV vraagt dat de werkgever plan van aanpak, bijstellingen, eerstejaarsevaluatie en eindevaluatie ondertekent, met datum.',
  meldingen: {
    nietOndertekend: {
      ernst: 'aandacht',
      tekst:
        'Niet met datum ondertekend door de werkgever: {stuk}. UWV vraagt in de praktijk om een ondertekend stuk; de Regeling procesgang noemt dat niet.',
    },
  },
  herstel: 'Laat de werkgever het stuk ondertekenen en leg de datum vast.',
  toets(context) {
    if (soortRiv(context) === 'geen') return nvt;
    const uit: Resultaat<'nietOndertekend'>[] = [];
    for (const { soort, naam, plek, stuk } of rivstukken(context.zaak)) {
      if (!TE_TEKENEN.has(soort)) continue;
      if (stuk.ondertekening?.werkgever?.ondertekendOp) uit.push(voldoet);
      else uit.push(tekort('nietOndertekend', `${plek}/stuk/ondertekening/werkgever`, { stuk: naam }));
    }
    return uit;
  },
});
