import { isNogTijd, isVrijgesteld, soortRiv, uiterlijkRiv } from '../../feiten/riv.ts';
import { standVan } from '../../feiten/stukken.ts';
import { isVastgesteld, plekVanStuk } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { bvhr, procesgang, wia } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

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
  eis: 'Het re-integratieverslag bevat het oordeel van de werknemer, als eigen stuk of in de WIA-aanvraag.',
  uitzonderingen: ['De WIA-aanvraag bevat het oordeel van de werknemer.'],
  meldingen: {
    nietGevraagd: {
      ernst: 'volledigheid',
      tekst:
        'Er is geen oordeel van de werknemer en er is niet vastgelegd dat het is gevraagd. De Regeling procesgang noemt dit oordeel als onderdeel van het re-integratieverslag; het is aan de werknemer om het te geven en het ontbreken leidt niet tot een sanctie voor de werkgever.',
      herstel: 'Vraag de werknemer om zijn oordeel en leg de datum van die vraag vast.',
    },
    nietGegeven: {
      ernst: 'volledigheid',
      tekst:
        'Het oordeel van de werknemer is op {gevraagd} gevraagd en is er nog niet. De Regeling procesgang noemt dit oordeel als onderdeel van het re-integratieverslag; het is aan de werknemer om het te geven en het ontbreken leidt niet tot een sanctie voor de werkgever.',
    },
    concept: {
      ernst: 'volledigheid',
      tekst:
        'Het oordeel van de werknemer is nog een concept. De Regeling procesgang noemt dit oordeel als onderdeel van het re-integratieverslag; het is aan de werknemer om het te geven en het ontbreken leidt niet tot een sanctie voor de werkgever.',
    },
  },
  herstel:
    'Herinner de werknemer aan zijn oordeel; bij een WIA-aanvraag kan hij het ook in de aanvraag geven.',
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
