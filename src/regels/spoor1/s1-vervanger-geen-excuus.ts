import { adviezenTegenEigenWerk } from '../../feiten/spoor1.ts';
import { eersteBezwaar } from '../../feiten/spoor1-grenzen.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort } from '../regel.ts';

export default defineRegel({
  id: 's1-vervanger-geen-excuus',
  fase: 'spoor1',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '9' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Dat de werkgever voor de zieke werknemer een ander in zijn functie heeft aangesteld, is geen reden om hem niet te herplaatsen. De vraag komt op zodra die reden is gebruikt.',
  uitzonderingen: [
    'Een arbeidsdeskundige vond het eigen werk om andere redenen niet passend en niet passend te maken; dan is het een aandachtspunt. Dat de bedrijfsarts een ander einddoel noemt, is die reden niet.',
  ],
  meldingen: {
    vervanger: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Als reden dat werk in het bedrijf niet kan, is een aangestelde vervanger genoemd. De Beleidsregels beoordelingskader poortwachter zien dat niet als rechtvaardiging om de werknemer niet te herplaatsen.',
    },
    nietBeslissend: {
      ernst: 'aandacht',
      tekst:
        'Als reden dat het eigen werk niet kan, is een aangestelde vervanger genoemd. De Beleidsregels beoordelingskader poortwachter zien dat niet als rechtvaardiging; volgens het arbeidsdeskundig onderzoek van {op} is het eigen werk ook om andere redenen niet passend.',
      herstel: 'Noem de reden die de deskundige gaf; de vervanger draagt de conclusie niet.',
    },
  },
  herstel:
    'Bezie het werk opnieuw zonder de vervanger mee te wegen, en leg vast of het kan of waarom het om een andere reden niet kan.',
  toets({ zaak }) {
    const bezwaar = eersteBezwaar(zaak, ['vervangerAangenomen']);
    if (!bezwaar) return nvt;
    const advies = adviezenTegenEigenWerk(zaak).find(({ bron }) => bron === 'arbeidsdeskundige');
    return advies && bezwaar.veld === '/spoor1/eigenWerk/reden'
      ? tekort('nietBeslissend', bezwaar.veld, { op: advies.op })
      : tekort('vervanger', bezwaar.veld);
  },
});
