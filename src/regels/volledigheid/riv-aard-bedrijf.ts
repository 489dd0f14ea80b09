import { isNogTijd, isVrijgesteld, soortRiv, uiterlijkRiv } from '../../feiten/riv.ts';
import { isAardBedrijfBeschreven } from '../../feiten/rivonderdelen.ts';
import { isVastgesteld } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { bvhr, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'riv-aard-bedrijf',
  fase: 'volledigheid',
  document: 'reintegratieverslag',
  bronnen: [
    procesgang({ artikel: '6', lid: '1', onderdeel: 'b' }),
    bvhr({ artikel: '2', lid: '5' }),
    bvhr({ artikel: '2a', lid: '3', onderdeel: 'a' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het re-integratieverslag bevat gegevens over de aard van het bedrijf van de werkgever. De plaats (de eindevaluatie) is een vormvoorschrift.',
  uitzonderingen: [
    'Bij ziek uit dienst is vastgelegd waarom dit onderdeel niet te verlangen is (art. 6 lid 2 Regeling procesgang).',
  ],
  meldingen: {
    ontbreekt: {
      ernst: 'volledigheid',
      tekst:
        'Gegevens over de aard van het bedrijf ontbreken. De Regeling procesgang noemt deze gegevens als onderdeel van het re-integratieverslag (art. 6 lid 1 onder b).',
    },
  },
  herstel: 'Beschrijf sector, activiteiten, omvang en soorten functies van het bedrijf.',
  toets(context) {
    const { zaak, tijdlijn } = context;
    if (soortRiv(context) === 'geen' || isVrijgesteld(context, 'b')) return nvt;
    if (isAardBedrijfBeschreven(zaak)) return voldoet;
    const uiterlijk = uiterlijkRiv(tijdlijn);
    if (!isVastgesteld(zaak.eindevaluatie) && isNogTijd(context, uiterlijk)) return nogNiet(uiterlijk);
    return tekort('ontbreekt', '/werkgever/aardBedrijf', {}, uiterlijk);
  },
});
