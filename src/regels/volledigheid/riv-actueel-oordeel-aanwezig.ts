import { isNogTijd, uiterlijkRiv, vraagt } from '../../feiten/riv.ts';
import { standVan } from '../../feiten/stukken.ts';
import { isVastgesteld, plekVanStuk } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { bvhr, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'riv-actueel-oordeel-aanwezig',
  fase: 'volledigheid',
  document: 'actueel-oordeel',
  bronnen: [
    procesgang({ artikel: '6', lid: '1', onderdeel: 'j' }),
    procesgang({ artikel: '6', lid: '1', onderdeel: 'i' }),
    procesgang({ artikel: '6', lid: '1', onderdeel: 'k' }),
    bvhr({ artikel: '2', lid: '2', onderdeel: 'c' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het re-integratieverslag bevat een actueel oordeel van de bedrijfsarts of de arbodienst.',
  uitzonderingen: [
    'Ziek uit dienst: de onderdelen i, j en k waren met reden niet te verlangen (art. 6 lid 2).',
  ],
  meldingen: {
    ontbreekt: {
      ernst: 'volledigheid',
      tekst:
        'Er is geen vastgesteld actueel oordeel van de bedrijfsarts. De Regeling procesgang noemt dat oordeel als onderdeel van het re-integratieverslag.',
    },
    concept: {
      ernst: 'volledigheid',
      tekst:
        'Het actueel oordeel van de bedrijfsarts is nog een concept. De Regeling procesgang noemt dat oordeel als onderdeel van het re-integratieverslag.',
      herstel: 'Laat de bedrijfsarts het actueel oordeel vaststellen en dateren.',
    },
  },
  herstel: 'Vraag de bedrijfsarts om het actueel oordeel.',
  toets(context) {
    const { actueelOordeel } = context.zaak;
    if (!vraagt(context, 'i') && !vraagt(context, 'j') && !vraagt(context, 'k')) return nvt;
    if (isVastgesteld(actueelOordeel)) return voldoet;
    const uiterlijk = uiterlijkRiv(context.tijdlijn);
    if (isNogTijd(context, uiterlijk)) return nogNiet(uiterlijk);
    const reden = standVan(actueelOordeel) === 'concept' ? 'concept' : 'ontbreekt';
    return tekort(reden, plekVanStuk('/actueelOordeel', actueelOordeel), {}, uiterlijk);
  },
});
