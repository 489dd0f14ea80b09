import { isBevredigend } from '../../feiten/resultaat.ts';
import { startstand } from '../../feiten/spoor2-start.ts';
import { uitzonderingSpoor2 } from '../../feiten/spoor2-uitzondering.ts';
import { startSpoor2 } from '../../feiten/spoor2.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { bbp, werkwijzer } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 's2-perspectief-verlopen',
  fase: 'spoor2',
  document: 'trajectplan-spoor2',
  bronnen: [bbp({ paragraaf: '5' }), werkwijzer('P15'), werkwijzer('P17')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het tweede spoor blijft alleen achterwege zolang er concreet perspectief is op hervatting in het eigen bedrijf. Loopt dat af zonder structurele hervatting, dan begint het tweede spoor.',
  uitzonderingen: ['Er is structureel en bevredigend hervat.', 'Er staat een vraag over het resultaat open.'],
  meldingen: {
    verlopen: {
      ernst: 'loonsanctie',
      tekst:
        'Het tweede spoor is uitgesteld omdat er tot en met {tot} perspectief was bij de eigen werkgever. Een structureel en bevredigend resultaat is niet vastgelegd en het tweede spoor is niet begonnen, {dagen} dagen later. Volgens het beoordelingskader blijft het tweede spoor alleen achterwege bij concreet perspectief; de Werkwijzer Poortwachter gaat uit van drie maanden.',
    },
  },
  herstel:
    'Start het tweede spoor nu, naast wat er bij de eigen werkgever loopt. Is er wel structureel hervat, leg dat resultaat dan vast.',
  richtwaarde: 'spoor2PerspectiefMaanden',
  toets(context) {
    const { zaak, peildatum } = context;
    const u = uitzonderingSpoor2(zaak);
    if (u?.reden !== 'concreetPerspectiefIntern' || !u.tot) return nvt;
    // A start after the perspective ran out is judged by the rules on terms.
    if (startSpoor2(zaak)) return nvt;
    if (isBevredigend(zaak)) return voldoet;
    if (peildatum <= u.tot) return nogNiet(u.tot);
    const stand = startstand(context);
    if (stand.stand !== 'perspectiefVerlopen') return nvt;
    const { tot, veld } = stand;
    return tekort('verlopen', veld, { tot, dagen: dagenTussen(tot, peildatum) }, tot);
  },
});
