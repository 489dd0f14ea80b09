import { ontstaneMogelijkheden } from '../../feiten/mogelijkheden.ts';
import { spoor2Plicht, startSpoor2 } from '../../feiten/spoor2.ts';
import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { bbp, werkwijzer } from '../../recht/bronnen.ts';
import { beoordelen, defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'termijn-spoor2-na-herstel-belastbaarheid',
  fase: 'tijdigheid',
  document: 'trajectplan-spoor2',
  bronnen: [werkwijzer({ paragraaf: '4.3.2' }), bbp({ paragraaf: '5' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Ontstaan pas na de eerstejaarsevaluatie mogelijkheden, dan begint het tweede spoor volgens de Werkwijzer Poortwachter binnen ongeveer acht weken daarna.',
  uitzonderingen: ['De uitzonderingen op het tweede spoor.'],
  meldingen: {
    teLaat: {
      ernst: 'loonsanctie',
      tekst:
        'Op {advies} stelde de bedrijfsarts vast dat er weer mogelijkheden zijn; het tweede spoor begon op {start}, {dagen} dagen na {uiterlijk}. De Werkwijzer Poortwachter gaat uit van ongeveer acht weken; UWV weegt of kansen zijn gemist.',
    },
    nietGestart: {
      ernst: 'loonsanctie',
      tekst:
        'Op {advies} stelde de bedrijfsarts vast dat er weer mogelijkheden zijn; een begin van het tweede spoor is niet vastgelegd, {dagen} dagen na {uiterlijk}. De Werkwijzer Poortwachter gaat uit van ongeveer acht weken.',
      herstel: 'Start het tweede spoor nu, of leg vast welke uitzondering geldt.',
    },
    uitzondering: {
      ernst: 'loonsanctie',
      tekst:
        'Op {advies} stelde de bedrijfsarts vast dat er weer mogelijkheden zijn; op {uiterlijk} was het tweede spoor nog niet begonnen. {vraag} Is het antwoord nee, dan begon het te laat of ontbreekt het.',
      herstel: 'Leg de onderbouwing vast en neem het oordeel op in de zaak.',
    },
  },
  herstel: 'Leg vast waarom het later begon en wat intussen in beide sporen is gedaan.',
  richtwaarde: 'spoor2NaLateMogelijkhedenDagen',
  toets(context) {
    const { zaak, tijdlijn, peildatum } = context;
    const uiterlijk = uiterlijkVoor(tijdlijn, 'spoor2-na-late-belastbaarheid');
    const gewoon = uiterlijkVoor(tijdlijn, 'spoor2-start-uiterlijk');
    const ontstaan = ontstaneMogelijkheden(zaak).findLast(
      ({ op }) => uiterlijk !== undefined && op <= uiterlijk,
    );
    if (!uiterlijk || !ontstaan) return nvt;
    const advies = ontstaan.op;
    const begin = startSpoor2(zaak);
    const start = begin?.op;
    if (start && start <= uiterlijk) return voldoet;
    if (!start && peildatum <= uiterlijk) return nogNiet(uiterlijk);
    // Possibilities that were there on the usual last day fall under termijn-spoor2-start.
    if (gewoon && advies <= gewoon && uiterlijk <= gewoon) return nvt;
    const plicht = spoor2Plicht(context, advies);
    if (plicht.stand === 'nietNodig') return nvt;
    if (plicht.stand === 'vraag') {
      return beoordelen('uitzondering', plicht.veld, { advies, uiterlijk, vraag: plicht.vraag }, uiterlijk);
    }
    if (plicht.stand === 'uitgesteld' && plicht.tot >= (start ?? peildatum)) return nogNiet(plicht.tot);
    const dagen = dagenTussen(uiterlijk, start ?? peildatum);
    return begin
      ? tekort('teLaat', begin.veld, { advies, start: begin.op, uiterlijk, dagen }, uiterlijk)
      : tekort('nietGestart', ontstaan.veld, { advies, uiterlijk, dagen }, uiterlijk);
  },
});
