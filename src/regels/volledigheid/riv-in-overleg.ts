import { isNogTijd, soortRiv, uiterlijkRiv } from '../../feiten/riv.ts';
import { datum } from '../../kern/datum.ts';
import { wia, zw } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'riv-in-overleg',
  fase: 'volledigheid',
  document: 'reintegratieverslag',
  bronnen: [
    wia({ artikel: '25', lid: '3' }),
    wia({ artikel: '25', lid: '6' }),
    zw({ artikel: '38', lid: '2' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever stelt het re-integratieverslag in overleg met de werknemer op.',
  meldingen: {
    nietVastgelegd: {
      ernst: 'aandacht',
      tekst:
        'Er is niet vastgelegd wanneer werkgever en werknemer over het re-integratieverslag hebben overlegd. De wet vraagt dat het verslag in overleg met de werknemer wordt opgesteld.',
    },
  },
  herstel: 'Bespreek het verslag met de werknemer en leg de datum vast.',
  toets(context) {
    if (soortRiv(context) === 'geen') return nvt;
    if (context.zaak.riv?.overlegMetWerknemerOp) return voldoet;
    const uiterlijk = uiterlijkRiv(context.tijdlijn);
    if (isNogTijd(context, uiterlijk)) return nogNiet(uiterlijk);
    return tekort('nietVastgelegd', '/riv/overlegMetWerknemerOp', {}, uiterlijk);
  },
});
