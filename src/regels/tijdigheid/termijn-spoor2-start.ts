import { spoor2Plicht, startSpoor2 } from '../../feiten/spoor2.ts';
import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum, laatste } from '../../kern/datum.ts';
import { bbp, bw7, werkwijzer } from '../../recht/bronnen.ts';
import { beoordelen, defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'termijn-spoor2-start',
  fase: 'tijdigheid',
  document: 'trajectplan-spoor2',
  bronnen: [werkwijzer('P15'), bbp({ paragraaf: '5' }), bw7({ artikel: '658a', lid: '1' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het tweede spoor begint uiterlijk zes weken na de eerstejaarsevaluatie (Werkwijzer Poortwachter), tenzij er concreet perspectief is bij de eigen werkgever.',
  uitzonderingen: [
    'Volgens de bedrijfsarts waren er op die dag geen of alleen marginale mogelijkheden.',
    'Er is binnen drie maanden concreet perspectief bij de eigen werkgever, met onderbouwing en einddatum vastgelegd.',
    'De AOW-leeftijd wordt binnen een jaar na de wachttijd bereikt en beide partijen zijn het eens.',
    'Een adequaat traject is al mislukt en een tweede is, met reden, niet zinvol.',
  ],
  meldingen: {
    teLaat: {
      ernst: 'loonsanctie',
      tekst:
        'Het tweede spoor is begonnen op {start}, {dagen} dagen na {uiterlijk}. Volgens de Werkwijzer Poortwachter begint het uiterlijk zes weken na de eerstejaarsevaluatie; UWV weegt of in die tijd kansen op werk bij een andere werkgever zijn gemist.',
    },
    nietGestart: {
      ernst: 'loonsanctie',
      tekst:
        'Er is geen begin van het tweede spoor vastgelegd, {dagen} dagen na {uiterlijk}. Volgens de Werkwijzer Poortwachter begint het uiterlijk zes weken na de eerstejaarsevaluatie; zonder concreet perspectief bij de eigen werkgever verwacht UWV het.',
      herstel:
        'Start het tweede spoor nu, of leg vast welke uitzondering geldt, met onderbouwing en einddatum.',
    },
    uitzondering: {
      ernst: 'loonsanctie',
      tekst:
        'Het tweede spoor was op {uiterlijk} nog niet begonnen. {vraag} Is het antwoord nee, dan begon het te laat of ontbreekt het.',
      herstel: 'Leg de onderbouwing vast en neem het oordeel op in de zaak.',
    },
  },
  herstel:
    'Leg vast waarom het later begon en wat intussen in beide sporen is gedaan; geef het traject de intensiteit die de verloren tijd goedmaakt.',
  richtwaarde: 'spoor2NaEvaluatieDagen',
  toets(context) {
    const { zaak, tijdlijn, peildatum } = context;
    const begin = startSpoor2(zaak);
    const start = begin?.op;
    const termijn = uiterlijkVoor(tijdlijn, 'spoor2-start-uiterlijk');
    if (!termijn) return nvt;
    if (start && start <= termijn) return voldoet;
    if (!start && peildatum <= termijn) return nogNiet(termijn);
    const plicht = spoor2Plicht(context, termijn);
    if (plicht.stand === 'nietNodig') return nvt;
    if (plicht.stand === 'vraag') {
      return beoordelen('uitzondering', plicht.veld, { uiterlijk: termijn, vraag: plicht.vraag }, termijn);
    }
    const uiterlijk = plicht.stand === 'uitgesteld' ? laatste(termijn, plicht.tot) : termijn;
    if (!begin) {
      if (peildatum <= uiterlijk) return nogNiet(uiterlijk);
      return tekort(
        'nietGestart',
        '/spoor2',
        { uiterlijk, dagen: dagenTussen(uiterlijk, peildatum) },
        uiterlijk,
      );
    }
    if (begin.op <= uiterlijk) return voldoet;
    const feiten = { start: begin.op, uiterlijk, dagen: dagenTussen(uiterlijk, begin.op) };
    return tekort('teLaat', begin.veld, feiten, uiterlijk);
  },
});
