import { isNogTijd, uiterlijkRiv, vraagt, type Onderdeel } from '../../feiten/riv.ts';
import { heeftDeel, type DeelActueelOordeel as Deel } from '../../feiten/rivonderdelen.ts';
import { isOpgesteld, isVastgesteld } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { bvhr, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

const DELEN: readonly (readonly [Deel, Onderdeel])[] = [
  ['verloop', 'j'],
  ['belastbaarheid', 'j'],
  ['arbeidsrelatie', 'i'],
  ['passendeArbeid', 'k'],
];

export default defineRegel({
  id: 'riv-actueel-oordeel-vier-oordelen',
  fase: 'volledigheid',
  document: 'actueel-oordeel',
  bronnen: [
    procesgang({ artikel: '6', lid: '1', onderdeel: 'i' }),
    procesgang({ artikel: '6', lid: '1', onderdeel: 'j' }),
    procesgang({ artikel: '6', lid: '1', onderdeel: 'k' }),
    bvhr({ artikel: '2', lid: '9' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het actueel oordeel gaat over het verloop, de beperkingen en mogelijkheden, de arbeidsrelatie en de aanwezigheid van passende arbeid.',
  meldingen: {
    verloop: {
      ernst: 'volledigheid',
      tekst:
        'In het actueel oordeel ontbreekt het verloop van de ongeschiktheid. De Regeling procesgang noemt dit oordeel als onderdeel van het re-integratieverslag (art. 6 lid 1 onder j).',
    },
    belastbaarheid: {
      ernst: 'volledigheid',
      tekst:
        'In het actueel oordeel ontbreken de beperkingen en mogelijkheden. De Regeling procesgang noemt dit oordeel als onderdeel van het re-integratieverslag (art. 6 lid 1 onder j).',
    },
    arbeidsrelatie: {
      ernst: 'volledigheid',
      tekst:
        'In het actueel oordeel ontbreekt het oordeel van de bedrijfsarts over de arbeidsrelatie. De Regeling procesgang noemt dit oordeel als onderdeel van het re-integratieverslag (art. 6 lid 1 onder i).',
    },
    passendeArbeid: {
      ernst: 'volledigheid',
      tekst:
        'In het actueel oordeel ontbreekt het oordeel van de bedrijfsarts over passende arbeid bij de werkgever. De Regeling procesgang noemt dit oordeel als onderdeel van het re-integratieverslag (art. 6 lid 1 onder k).',
    },
  },
  herstel: 'Vraag de bedrijfsarts om het actueel oordeel op dit punt aan te vullen.',
  toets(context) {
    const { actueelOordeel } = context.zaak;
    if (!actueelOordeel || !isOpgesteld(actueelOordeel)) return nvt;
    const uiterlijk = uiterlijkRiv(context.tijdlijn);
    const kanNog = !isVastgesteld(actueelOordeel) && isNogTijd(context, uiterlijk);
    const uit: Resultaat<Deel>[] = [];
    for (const [deel, onderdeel] of DELEN) {
      if (!vraagt(context, onderdeel)) continue;
      if (heeftDeel(actueelOordeel, deel)) uit.push(voldoet);
      else if (kanNog) uit.push({ ...nogNiet(uiterlijk), veld: `/actueelOordeel/${deel}` });
      else uit.push(tekort(deel, `/actueelOordeel/${deel}`, {}, uiterlijk));
    }
    return uit;
  },
});
