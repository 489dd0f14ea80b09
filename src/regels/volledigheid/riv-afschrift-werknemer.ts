import { isNogTijd, soortRiv, uiterlijkRiv } from '../../feiten/riv.ts';
import { datum } from '../../kern/datum.ts';
import { wia, zw } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'riv-afschrift-werknemer',
  fase: 'volledigheid',
  document: 're-integratieverslag',
  bronnen: [wia({ artikel: '25', lid: '3' }), zw({ artikel: '38', lid: '2' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever geeft de werknemer een afschrift van het re-integratieverslag.',
  meldingen: {
    nietGegeven: {
      ernst: 'loonsanctie',
      tekst:
        'Er is niet vastgelegd dat de werknemer een afschrift van het re-integratieverslag heeft gekregen. De wet vraagt dat de werkgever hem dat geeft.',
    },
  },
  herstel: 'Geef de werknemer het verslag en leg de datum vast.',
  toets(context) {
    const { riv } = context.zaak;
    if (soortRiv(context) === 'geen') return nvt;
    for (const stuk of [riv?.stuk, riv?.verkort?.stuk]) {
      if (stuk?.verstrekkingen?.some(({ aan, op }) => aan === 'werknemer' && op !== undefined))
        return voldoet;
    }
    const uiterlijk = uiterlijkRiv(context.tijdlijn);
    if (isNogTijd(context, uiterlijk)) return nogNiet(uiterlijk);
    const plek =
      soortRiv(context) === 'verkort' ? '/riv/verkort/stuk/verstrekkingen' : '/riv/stuk/verstrekkingen';
    return tekort('nietGegeven', plek, {}, uiterlijk);
  },
});
