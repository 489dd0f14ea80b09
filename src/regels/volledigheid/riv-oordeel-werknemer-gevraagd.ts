import { isNogTijd, isVrijgesteld, soortRiv, uiterlijkRiv } from '../../feiten/riv.ts';
import { standVan } from '../../feiten/stukken.ts';
import { isVastgesteld, plekVanStuk } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { bvhr, procesgang, wia } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

const NORM =
  'De Regeling procesgang noemt dit oordeel als onderdeel van het re-integratieverslag (art. 6 lid 1 onder l).';
const TERMIJN =
  'ontbreekt het bij de aanvraag, dan stelt UWV volgens de beleidsregel over de vorm van het verslag de werknemer een termijn, niet de werkgever.';
const BLIJFT_UIT =
  'Hij kan het ook in de WIA-aanvraag geven. Blijft het uit, dien het verslag dan in met een aantekening wanneer het is gevraagd.';

export default defineRegel({
  id: 'riv-oordeel-werknemer-gevraagd',
  fase: 'volledigheid',
  document: 'oordeel-werknemer',
  bronnen: [
    procesgang({ artikel: '6', lid: '1', onderdeel: 'l' }),
    bvhr({ artikel: '3', lid: '3', onderdeel: 'c' }),
    wia({ artikel: '88', lid: '1', onderdeel: 'c' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'werknemer',
  eis: 'Het re-integratieverslag bevat het oordeel van de werknemer, als eigen stuk of in de WIA-aanvraag. De werkgever vraagt het, de werknemer geeft het.',
  uitzonderingen: [
    'De WIA-aanvraag bevat het oordeel van de werknemer.',
    'Is het gevraagd en blijft het uit, dan richt UWV zich tot de werknemer; dat is aandacht.',
  ],
  meldingen: {
    nietGevraagd: {
      ernst: 'volledigheid',
      verplichtePartij: 'werkgever',
      tekst: `Er is geen oordeel van de werknemer en er is niet vastgelegd dat het is gevraagd. ${NORM} De wet vraagt dat de werkgever het verslag in overleg met hem opstelt.`,
      herstel: `Vraag de werknemer om zijn oordeel en leg de datum van die vraag vast. ${BLIJFT_UIT}`,
    },
    nietGegeven: {
      ernst: 'aandacht',
      tekst: `Het oordeel van de werknemer is op {gevraagd} gevraagd en is er nog niet. ${NORM} Het is aan de werknemer om het te geven; ${TERMIJN}`,
    },
    concept: {
      ernst: 'aandacht',
      tekst: `Het oordeel van de werknemer is nog een concept. ${NORM} Het is aan de werknemer om het vast te stellen; ${TERMIJN}`,
      herstel: `Vraag de werknemer zijn oordeel vast te stellen en te dateren. ${BLIJFT_UIT}`,
    },
  },
  herstel: `Herinner de werknemer aan zijn oordeel en leg dat vast. ${BLIJFT_UIT}`,
  toets(context) {
    const { oordeelWerknemer, wia: aanvraag } = context.zaak;
    if (soortRiv(context) === 'geen' || isVrijgesteld(context, 'l')) return nvt;
    if (isVastgesteld(oordeelWerknemer) || aanvraag?.aanvraagBevatOordeelWerknemer) return voldoet;
    const uiterlijk = uiterlijkRiv(context.tijdlijn);
    if (isNogTijd(context, uiterlijk)) return nogNiet(uiterlijk);
    const plek = plekVanStuk('/oordeelWerknemer', oordeelWerknemer);
    if (standVan(oordeelWerknemer) === 'concept') return tekort('concept', plek, {}, uiterlijk);
    const gevraagd = oordeelWerknemer?.gevraagdOp;
    if (gevraagd) return tekort('nietGegeven', plek, { gevraagd }, uiterlijk);
    return tekort('nietGevraagd', plek, {}, uiterlijk);
  },
});
