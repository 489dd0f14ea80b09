import { soortRiv } from '../../feiten/riv.ts';
import { rivstukken, type SoortRivstuk } from '../../feiten/rivstukken.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { uwvPagina, wia } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Reden = 'nietOndertekend' | 'geenInstemming';

const TE_TEKENEN: ReadonlySet<SoortRivstuk> = new Set([
  'planVanAanpak',
  'bijstelling',
  'eerstejaarsevaluatie',
  'eindevaluatie',
]);

export default defineRegel({
  id: 'doc-ondertekend-werknemer',
  fase: 'volledigheid',
  document: 're-integratieverslag',
  bronnen: [uwvPagina('P25'), wia({ artikel: '25', lid: '2' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'UWV vraagt dat de werknemer plan van aanpak, bijstellingen, eerstejaarsevaluatie en eindevaluatie ondertekent. De Wet WIA vraagt overeenstemming over het plan, geen handtekening.',
  uitzonderingen: ['De weigering is vastgelegd.', 'Vastgelegd is dat de werknemer niet bereikbaar was.'],
  meldingen: {
    nietOndertekend: {
      ernst: 'aandacht',
      tekst:
        'Niet met datum ondertekend door de werknemer, en een weigering is niet vastgelegd: {stuk}. UWV vraagt in de praktijk om een ondertekend stuk; de Regeling procesgang noemt dat niet.',
    },
    geenInstemming: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Niet ondertekend door de werknemer, en nergens staat of hij instemt of wat er met het verschil van mening is gedaan: {stuk}. UWV vraagt om een ondertekend stuk; de Wet WIA vraagt dat het plan in overeenstemming met de werknemer is opgesteld.',
    },
  },
  herstel: 'Laat de werknemer het stuk ondertekenen, of leg de weigering met reden en uitnodigingen vast.',
  toets(context) {
    if (soortRiv(context) === 'geen') return nvt;
    const uit: Resultaat<Reden>[] = [];
    for (const { soort, naam, plek, stuk } of rivstukken(context.zaak)) {
      if (!TE_TEKENEN.has(soort)) continue;
      const hand = stuk.ondertekening?.werknemer;
      if (hand?.ondertekendOp ?? hand?.geweigerd?.vastgelegdOp ?? hand?.onbereikbaar?.vastgelegdOp) {
        uit.push(voldoet);
        continue;
      }
      const reden = isInstemmingBekend(context.zaak, soort, plek) ? 'nietOndertekend' : 'geenInstemming';
      uit.push(tekort(reden, `${plek}/stuk/ondertekening/werknemer`, { stuk: naam }));
    }
    return uit;
  },
});

/** Agreement, or what was done about disagreement, is on record. Only the plan and its adjustments need it. */
function isInstemmingBekend(zaak: Zaak, soort: SoortRivstuk, plek: string): boolean {
  if (soort === 'planVanAanpak') {
    const { overeenstemming, geschilpunten, visieWerknemer } = zaak.planVanAanpak ?? {};
    if (overeenstemming === 'volledig' || gevuld(geschilpunten?.vervolg)) return true;
    return overeenstemming === undefined && visieWerknemer !== undefined;
  }
  if (soort !== 'bijstelling') return true;
  return zaak.bijstellingen?.[Number(plek.slice(plek.lastIndexOf('/') + 1))]?.visieWerknemer !== undefined;
}
