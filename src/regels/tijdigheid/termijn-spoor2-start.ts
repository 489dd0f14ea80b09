import { SPOOR2_VRAGEN, spoor2Plicht, startSpoor2 } from '../../feiten/spoor2.ts';
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
    'Volgens de bedrijfsarts waren er op die dag geen mogelijkheden; waren zij marginaal, dan vraagt de controle of dat het latere begin draagt.',
    'Er is binnen drie maanden concreet perspectief bij de eigen werkgever, met onderbouwing en einddatum vastgelegd.',
    'De bedrijfsarts liet de hervatting kort wachten, met een vaste datum van herbeoordeling.',
    'De AOW-leeftijd wordt binnen een jaar na de wachttijd bereikt en beide partijen zijn het eens.',
    'Een adequaat traject is al mislukt en een tweede is, met reden, niet zinvol.',
    'Het tweede spoor is nog niet begonnen: zie s2-verplicht-niet-gestart.',
  ],
  meldingen: {
    teLaat: {
      ernst: 'loonsanctie',
      tekst:
        'Het tweede spoor is begonnen op {start}, {dagen} dagen na {uiterlijk}. Volgens de Werkwijzer Poortwachter begint het uiterlijk zes weken na de eerstejaarsevaluatie; UWV weegt of in die tijd kansen op werk bij een andere werkgever zijn gemist.',
    },
    uitzondering: {
      ernst: 'loonsanctie',
      tekst:
        'Het tweede spoor begon op {start}, na {uiterlijk}. {vraag} Is het antwoord nee, dan begon het te laat.',
      herstel: 'Leg de onderbouwing vast en neem het oordeel op in de zaak.',
      oordeel: {
        vraag: '{vraag}',
        vragen: SPOOR2_VRAGEN,
        waarom: 'Of een vastgelegde reden het latere begin draagt, is een afweging die geen veld beslist.',
      },
    },
  },
  herstel:
    'Leg vast waarom het later begon en wat intussen in beide sporen is gedaan; geef het traject de intensiteit die de verloren tijd goedmaakt.',
  richtwaarde: 'spoor2NaEvaluatieDagen',
  toets(context) {
    const { zaak, tijdlijn, peildatum } = context;
    const begin = startSpoor2(zaak);
    const termijn = uiterlijkVoor(tijdlijn, 'spoor2-start-uiterlijk');
    if (!termijn) return nvt;
    if (begin && begin.op <= termijn) return voldoet;
    if (!begin && peildatum <= termijn) return nogNiet(termijn);
    const plicht = spoor2Plicht(context, termijn);
    if (plicht.stand === 'nietNodig') return nvt;
    const uiterlijk = plicht.stand === 'uitgesteld' ? laatste(termijn, plicht.tot) : termijn;
    if (!begin) return peildatum <= uiterlijk ? nogNiet(uiterlijk) : nvt;
    if (begin.op <= uiterlijk) return voldoet;
    const { op: start, veld } = begin;
    if (plicht.stand === 'vraag') {
      const feiten = { start, uiterlijk, vraag: plicht.vraag };
      return beoordelen('uitzondering', plicht.veld, feiten, uiterlijk, [veld]);
    }
    return tekort('teLaat', veld, { start, uiterlijk, dagen: dagenTussen(uiterlijk, start) }, uiterlijk);
  },
});
