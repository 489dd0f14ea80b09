import { ontstaneMogelijkheden } from '../../feiten/mogelijkheden.ts';
import { SPOOR2_VRAGEN, spoor2Plicht, startSpoor2 } from '../../feiten/spoor2.ts';
import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum, laatste } from '../../kern/datum.ts';
import { bbp, werkwijzer } from '../../recht/bronnen.ts';
import { beoordelen, defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'termijn-spoor2-na-herstel-belastbaarheid',
  fase: 'tijdigheid',
  document: 'trajectplan-spoor2',
  bronnen: [werkwijzer({ paragraaf: '4.3.2' }), bbp({ paragraaf: '5' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Ontstaan pas na de eerstejaarsevaluatie mogelijkheden, dan begint het tweede spoor volgens de Werkwijzer Poortwachter binnen ongeveer acht weken daarna.',
  uitzonderingen: [
    'De uitzonderingen op het tweede spoor.',
    'Het tweede spoor is nog niet begonnen: zie s2-verplicht-niet-gestart.',
  ],
  meldingen: {
    teLaat: {
      ernst: 'loonsanctie',
      tekst:
        'Op {advies} stelde de bedrijfsarts vast dat er weer mogelijkheden zijn; het tweede spoor begon op {start}, {dagen} dagen na {uiterlijk}. De Werkwijzer Poortwachter gaat uit van ongeveer acht weken; UWV weegt of kansen zijn gemist.',
    },
    uitzondering: {
      ernst: 'loonsanctie',
      tekst:
        'Op {advies} stelde de bedrijfsarts vast dat er weer mogelijkheden zijn; het tweede spoor begon op {start}, na {uiterlijk}. {vraag} Is het antwoord nee, dan begon het te laat.',
      herstel: 'Leg de onderbouwing vast en neem het oordeel op in de zaak.',
      oordeel: {
        vraag: '{vraag}',
        vragen: SPOOR2_VRAGEN,
        waarom: 'Of een vastgelegde reden het latere begin draagt, is een afweging die geen veld beslist.',
      },
    },
  },
  herstel: 'Leg vast waarom het later begon en wat intussen in beide sporen is gedaan.',
  richtwaarde: 'spoor2NaLateMogelijkhedenDagen',
  toets(context) {
    const { zaak, tijdlijn, peildatum } = context;
    const termijn = uiterlijkVoor(tijdlijn, 'spoor2-na-late-belastbaarheid');
    const gewoon = uiterlijkVoor(tijdlijn, 'spoor2-start-uiterlijk');
    const ontstaan = ontstaneMogelijkheden(zaak).findLast(({ op }) => termijn !== undefined && op <= termijn);
    if (!termijn || !ontstaan) return nvt;
    const advies = ontstaan.op;
    const begin = startSpoor2(zaak);
    if (begin && begin.op <= termijn) return voldoet;
    if (!begin && peildatum <= termijn) return nogNiet(termijn);
    // Possibilities that were there on the usual last day fall under termijn-spoor2-start.
    if (gewoon && advies <= gewoon && termijn <= gewoon) return nvt;
    const plicht = spoor2Plicht(context, advies);
    if (plicht.stand === 'nietNodig') return nvt;
    const uiterlijk = plicht.stand === 'uitgesteld' ? laatste(termijn, plicht.tot) : termijn;
    if (!begin) return peildatum <= uiterlijk ? nogNiet(uiterlijk) : nvt;
    if (begin.op <= uiterlijk) return voldoet;
    const { op: start, veld } = begin;
    if (plicht.stand === 'vraag') {
      const feiten = { advies, start, uiterlijk, vraag: plicht.vraag };
      return beoordelen('uitzondering', plicht.veld, feiten, uiterlijk, [veld]);
    }
    const feiten = { advies, start, uiterlijk, dagen: dagenTussen(uiterlijk, start) };
    return tekort('teLaat', veld, feiten, uiterlijk);
  },
});
