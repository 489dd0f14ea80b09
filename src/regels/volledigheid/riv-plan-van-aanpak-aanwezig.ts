import { hadNooitMogelijkheden } from '../../feiten/nooit-mogelijkheden.ts';
import { isNogTijd, uiterlijkStuk, vraagt } from '../../feiten/riv.ts';
import { standVan } from '../../feiten/stukken.ts';
import { isVastgesteld, plekVanStuk } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, bvhr, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'riv-plan-van-aanpak-aanwezig',
  fase: 'volledigheid',
  document: 'plan-van-aanpak',
  bronnen: [
    procesgang({ artikel: '6', lid: '1', onderdeel: 'g' }),
    procesgang({ artikel: '4', lid: '1' }),
    bvhr({ artikel: '2', lid: '2', onderdeel: 'b' }),
    bbp({ paragraaf: '5' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het re-integratieverslag bevat het plan van aanpak dat werkgever en werknemer hebben afgesproken.',
  uitzonderingen: [
    'Volgens de bedrijfsarts waren er van begin tot eind geen mogelijkheden om te werken.',
    'Er hoeft geen volledig re-integratieverslag te komen.',
    'Ziek uit dienst: het onderdeel was met reden niet te verlangen (art. 6 lid 2).',
  ],
  meldingen: {
    ontbreekt: {
      ernst: 'volledigheid',
      tekst:
        'Er is geen vastgesteld plan van aanpak. De Regeling procesgang noemt het plan van aanpak als onderdeel van het re-integratieverslag zodra er mogelijkheden zijn om te werken.',
    },
    concept: {
      ernst: 'volledigheid',
      tekst:
        'Het plan van aanpak is nog een concept. De Regeling procesgang noemt het afgesproken plan van aanpak als onderdeel van het re-integratieverslag.',
      herstel: 'Stel het plan van aanpak samen met de werknemer vast en dateer het.',
    },
  },
  herstel: 'Leg alsnog vast wat is afgesproken en gedaan. Een verslag achteraf volstaat ook.',
  toets(context) {
    const { planVanAanpak, ziekte } = context.zaak;
    if (!vraagt(context, 'g')) return nvt;
    if (isVastgesteld(planVanAanpak)) return voldoet;
    if (hadNooitMogelijkheden(context.zaak)) return nvt;
    if (context.profiel === 'lopend' && ziekte?.dreigendLangdurig?.verwacht === false) return nvt;
    // The two weeks count from the first advice that names possibilities; without any advice the custom of week eight.
    const { mijlpalen } = context.tijdlijn;
    const uiterlijk =
      mijlpalen['plan-van-aanpak'].uiterlijk ?? uiterlijkStuk(context.tijdlijn, 'plan-van-aanpak-week-8');
    if (isNogTijd(context, uiterlijk)) return nogNiet(uiterlijk);
    const reden = standVan(planVanAanpak) === 'concept' ? 'concept' : 'ontbreekt';
    return tekort(reden, plekVanStuk('/planVanAanpak', planVanAanpak), {}, uiterlijk);
  },
});
