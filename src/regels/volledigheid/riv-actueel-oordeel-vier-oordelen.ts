import { isNogTijd, uiterlijkRiv, vraagt, type Onderdeel } from '../../feiten/riv.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { isOpgesteld, isVastgesteld } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { bvhr, procesgang } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type ActueelOordeel = NonNullable<Zaak['actueelOordeel']>;
type Deel = 'verloop' | 'belastbaarheid' | 'arbeidsrelatie' | 'passendeArbeid';

const DELEN: readonly (readonly [Deel, Onderdeel, (oordeel: ActueelOordeel) => boolean])[] = [
  ['verloop', 'j', ({ verloop }) => gevuld(verloop)],
  [
    'belastbaarheid',
    'j',
    ({ belastbaarheid: b }) => !!b && (!!b.mogelijkheden || gevuld(b.samenvatting) || !!b.velden),
  ],
  ['arbeidsrelatie', 'i', ({ arbeidsrelatie: a }) => !!a && (!!a.oordeel || gevuld(a.toelichting))],
  [
    'passendeArbeid',
    'k',
    ({ passendeArbeid: p }) => !!p && (p.aanwezig !== undefined || gevuld(p.toelichting)),
  ],
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
    for (const [deel, onderdeel, isErin] of DELEN) {
      if (!vraagt(context, onderdeel)) continue;
      if (isErin(actueelOordeel)) uit.push(voldoet);
      else if (kanNog) uit.push({ ...nogNiet(uiterlijk), veld: `/actueelOordeel/${deel}` });
      else uit.push(tekort(deel, `/actueelOordeel/${deel}`, {}, uiterlijk));
    }
    return uit;
  },
});
