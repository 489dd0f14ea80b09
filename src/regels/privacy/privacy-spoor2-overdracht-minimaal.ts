import { datum } from '../../kern/datum.ts';
import { avg, bw7, praktijk } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

export default defineRegel({
  id: 'privacy-spoor2-overdracht-minimaal',
  fase: 'privacy',
  document: 'trajectplan-spoor2',
  bronnen: [bw7({ artikel: '658a', lid: '5' }), avg({ artikel: '5', lid: '2' }), praktijk('P78')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het re-integratiebureau krijgt alleen de gegevens die het voor zijn taak nodig heeft; welke dat zijn, ligt vast. Gebruikelijk is dat de werknemer het hoort.',
  uitzonderingen: [
    'Een werkgever die het traject zelf uitvoert.',
    'Het bureau is nog niet aan het werk: er is geen overeenkomst, begin, contact of stuk van voor de peildatum.',
  ],
  meldingen: {
    nietVastgelegd: {
      ernst: 'aandacht',
      tekst:
        'Er is een re-integratiebureau ingeschakeld; welke gegevens het heeft gekregen, is niet vastgelegd. Of het niet meer zijn dan nodig (art. 7:658a lid 5 BW), is daarom niet vast te stellen.',
      herstel: 'Leg vast welke soorten gegevens zijn gegeven; vraag terug wat niet nodig was.',
    },
    nietVerteld: {
      ernst: 'aandacht',
      niveau: 'praktijk',
      tekst:
        'Er is niet vastgelegd dat de werknemer heeft gehoord welke gegevens het re-integratiebureau kreeg. Gebruikelijk is dat de werkgever dat vertelt.',
      herstel: 'Vertel de werknemer alsnog welke gegevens zijn gegeven en leg de datum vast.',
    },
  },
  herstel: 'Geef het bureau alleen wat het nodig heeft en leg dat vast.',
  toets({ zaak: { spoor2 } }) {
    if (!spoor2 || !isIngeschakeld(spoor2)) return nvt;
    const uit: Resultaat<'nietVastgelegd' | 'nietVerteld'>[] = [];
    if (spoor2.verstrekteGegevens === undefined)
      uit.push(tekort('nietVastgelegd', '/spoor2/verstrekteGegevens'));
    if (spoor2.werknemerOverGegevensGeinformeerdOp === undefined)
      uit.push(tekort('nietVerteld', '/spoor2/werknemerOverGegevensGeinformeerdOp'));
    return uit.length > 0 ? uit : voldoet;
  },
});

/** A bureau is at work: what it is called has no date, so something dated must show it. */
const isIngeschakeld = ({
  bureau,
  start,
  trajectplan,
  contacten,
  rapportages,
}: NonNullable<Zaak['spoor2']>): boolean =>
  bureau !== undefined &&
  bureau.zelfUitgevoerd !== true &&
  [bureau.contractdatum, start, trajectplan?.stuk, contacten?.[0], rapportages?.[0]?.stuk].some(Boolean);
