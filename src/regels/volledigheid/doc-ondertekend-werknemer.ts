import { isInstemmingBekend } from '../../feiten/instemming.ts';
import { soortRiv } from '../../feiten/riv.ts';
import { rivstukken, type SoortRivstuk } from '../../feiten/rivstukken.ts';
import { gevuld, type Stuk } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { uwvPagina, wia } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Reden = 'nietOndertekend' | 'geenInstemming' | 'weigering' | 'onbereikbaar';

type Handtekening = NonNullable<Stuk['ondertekening']>['werknemer'];

const TE_TEKENEN: ReadonlySet<SoortRivstuk> = new Set([
  'planVanAanpak',
  'bijstelling',
  'eerstejaarsevaluatie',
  'eindevaluatie',
]);

export default defineRegel({
  id: 'doc-ondertekend-werknemer',
  fase: 'volledigheid',
  document: 'reintegratieverslag',
  bronnen: [uwvPagina('P25'), wia({ artikel: '25', lid: '2' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'UWV vraagt dat de werknemer plan van aanpak, bijstellingen, eerstejaarsevaluatie en eindevaluatie ondertekent. De Wet WIA vraagt overeenstemming over het plan, geen handtekening.',
  uitzonderingen: [
    'De weigering is vastgelegd met de reden en met wanneer om ondertekening is gevraagd.',
    'Vastgelegd is dat de werknemer niet bereikbaar was en wat daarvoor is gedaan.',
  ],
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
    weigering: {
      ernst: 'aandacht',
      tekst:
        'De werknemer weigerde te ondertekenen, vastgelegd op {op}: {stuk}. Daarbij ontbreekt {mist}. UWV vraagt om een ondertekend stuk; zonder deze gegevens is niet te zien dat erom is gevraagd en waarom het niet lukte.',
      herstel: 'Vul bij de weigering de reden aan, en de data waarop om ondertekening is gevraagd.',
    },
    onbereikbaar: {
      ernst: 'aandacht',
      tekst:
        'De werknemer was volgens de vastlegging van {op} niet bereikbaar om te ondertekenen: {stuk}. Wat is gedaan om hem te bereiken, ontbreekt. UWV vraagt om een ondertekend stuk.',
      herstel: 'Beschrijf wat is gedaan om de werknemer te bereiken, met data.',
    },
  },
  herstel: 'Laat de werknemer het stuk ondertekenen, of leg de weigering met reden en uitnodigingen vast.',
  toets(context) {
    if (soortRiv(context) === 'geen') return nvt;
    const uit: Resultaat<Reden>[] = [];
    for (const { soort, naam, plek, stuk } of rivstukken(context.zaak)) {
      if (!TE_TEKENEN.has(soort)) continue;
      const veld = `${plek}/stuk/ondertekening/werknemer` as const;
      const inPlaatsDaarvan = zonderHandtekening(stuk.ondertekening?.werknemer, veld, naam);
      if (inPlaatsDaarvan) {
        uit.push(inPlaatsDaarvan);
        continue;
      }
      const reden = isInstemmingBekend(context.zaak, soort, plek) ? 'nietOndertekend' : 'geenInstemming';
      uit.push(tekort(reden, veld, { stuk: naam }));
    }
    return uit;
  },
});

/** What the signature, the recorded refusal or absence amounts to; `undefined` when there is none of these. */
function zonderHandtekening(
  hand: Handtekening,
  veld: `/${string}`,
  stuk: string,
): Resultaat<Reden> | undefined {
  const { ondertekendOp, geweigerd, onbereikbaar } = hand ?? {};
  if (ondertekendOp) return voldoet;
  if (geweigerd?.vastgelegdOp) {
    const mist = [
      ...(gevuld(geweigerd.reden) ? [] : ['de reden']),
      ...(geweigerd.uitnodigingen?.length ? [] : ['wanneer om ondertekening is gevraagd']),
    ];
    if (mist.length === 0) return voldoet;
    const feiten = { op: geweigerd.vastgelegdOp, stuk, mist: mist.join(' en ') };
    return tekort('weigering', `${veld}/geweigerd`, feiten);
  }
  if (!onbereikbaar?.vastgelegdOp) return undefined;
  return gevuld(onbereikbaar.toelichting)
    ? voldoet
    : tekort('onbereikbaar', `${veld}/onbereikbaar`, { op: onbereikbaar.vastgelegdOp, stuk });
}
