import { artsstukken, laatsteAntwoord } from '../../feiten/medisch.ts';
import { soortRiv } from '../../feiten/riv.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, wia } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'med-adequate-behandeling',
  fase: 'medisch',
  document: 'probleemanalyse',
  bronnen: [bbp({ paragraaf: '4' }), wia({ artikel: '28', lid: '2', onderdeel: 'c' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'UWV beziet of de werknemer adequate zorg kreeg. De werkgever legt daarvan alleen vast of het volgens de bedrijfsarts zo is: ja of nee.',
  meldingen: {
    nietAdequaat: {
      ernst: 'aandacht',
      verplichtePartij: 'bedrijfsarts',
      tekst:
        'De bedrijfsarts liet op {op} weten dat de zorg niet adequaat is en een wachttijd niet is besproken ({stuk}); een later ander antwoord is niet vastgelegd. Het beoordelingskader van UWV betrekt dit bij de medische aspecten.',
      herstel:
        'Vraag de bedrijfsarts wat hij met de werknemer afspreekt en of u daarbij kunt helpen. Leg alleen ja of nee vast, nooit de aard van de zorg.',
    },
    nietVastTeStellen: {
      ernst: 'info',
      tekst:
        'Of de zorg volgens de bedrijfsarts adequaat is of de wachttijd is besproken, is niet vast te stellen. Het beoordelingskader van UWV betrekt dit bij de medische aspecten.',
    },
  },
  herstel:
    'Vraag de bedrijfsarts om een ja of nee en leg alleen dat vast, nooit de aard van een behandeling.',
  toets(context) {
    const { zaak } = context;
    const stukken = artsstukken(zaak);
    const jongste = stukken.at(-1);
    if (!jongste || soortRiv(context) === 'geen') return nvt;
    const antwoord = laatsteAntwoord(zaak, 'zorgAdequaat');
    if (!antwoord) return tekort('nietVastTeStellen', `${jongste.veld}/signalen/zorgAdequaat`);
    if (antwoord.signalen?.zorgAdequaat) return voldoet;
    const { naam: stuk, op, veld } = antwoord;
    return tekort('nietAdequaat', `${veld}/signalen/zorgAdequaat`, { stuk, op });
  },
});
