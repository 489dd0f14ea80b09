import { isNietZiekOp, laatsteDagOpzegverbod } from '../../feiten/medewerking-opzegverbod.ts';
import { datum } from '../../kern/datum.ts';
import { bw7 } from '../../recht/bronnen.ts';
import { OPZEGVERBOD_ZIEKTE } from '../../recht/termijnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

/** Ways in which an employment ends without a notice that needs this rule. */
const GEEN_OPZEGGING: readonly unknown[] = ['vanRechtswege', 'wederzijdsGoedvinden', 'proeftijd'];

export default defineRegel({
  id: 'opzegverbod-actief',
  fase: 'medewerking',
  document: 'dossier',
  bronnen: [
    ...OPZEGVERBOD_ZIEKTE.bronnen,
    bw7({ artikel: '670a', lid: '1' }),
    bw7({ artikel: '670a', lid: '2' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Tijdens ziekte kan de werkgever niet opzeggen voordat de ongeschiktheid twee jaar heeft geduurd; een late WIA-aanvraag, een verlenging en een loonsanctie verlengen die tijd.',
  uitzonderingen: [
    'De ongeschiktheid begon nadat het verzoek om toestemming was ontvangen (art. 7:670 lid 1 onder b BW).',
    'De werknemer was op de dag van opzegging niet ziek, of heeft zelf opgezegd of ontbinding gevraagd.',
    'De dienstbetrekking eindigt van rechtswege, met wederzijds goedvinden of in de proeftijd.',
    'De werknemer weigerde na een schriftelijke aanmaning of loonstop zonder deugdelijke grond zijn plichten na te komen, stemde schriftelijk met de opzegging in, of er is een dringende reden of bedrijfsbeëindiging (art. 7:670a lid 1 en 2 BW): dat toetst deze regel niet.',
    'De AOW-leeftijd is bereikt: die gevallen toetst deze regel niet.',
  ],
  meldingen: {
    opgezegd: {
      ernst: 'aandacht',
      tekst:
        'Op {op} is opgezegd; de ongeschiktheid begon op {ziektedag}. Volgens het Burgerlijk Wetboek kan de werkgever wegens ziekte ten minste tot en met {tot} niet opzeggen.',
    },
    gevraagd: {
      ernst: 'info',
      tekst:
        'Op {op} is toestemming of ontbinding gevraagd; de ongeschiktheid begon op {ziektedag}. Volgens het Burgerlijk Wetboek kan de werkgever wegens ziekte ten minste tot en met {tot} niet opzeggen.',
    },
    eindeDoorOpzegging: {
      ernst: 'info',
      tekst:
        'De dienstbetrekking eindigt volgens de vastlegging door opzegging op {einde}; wanneer is of wordt opgezegd is niet vastgelegd. Volgens het Burgerlijk Wetboek kan de werkgever wegens ziekte ten minste tot en met {tot} niet opzeggen.',
    },
  },
  herstel:
    'Leg vast wie opzegde. Was dat de werkgever, ga dan met een jurist na of een uitzondering op het opzegverbod geldt; trek de opzegging anders in overleg met de werknemer in.',
  toets({ zaak, tijdlijn }) {
    const { wijzeEinde, einde, opzegging } = zaak.dienstverband ?? {};
    const { opgezegdOp, toestemmingGevraagdOp: gevraagd, door } = opzegging ?? {};
    const doorOpzegging = wijzeEinde === 'opzegging' && einde !== undefined;
    if (!opgezegdOp && !gevraagd && !doorOpzegging) return nvt;
    if (door === 'werknemer' || GEEN_OPZEGGING.includes(wijzeEinde) || tijdlijn.regime === 'aow') return nvt;
    const { eersteZiektedag: ziektedag } = tijdlijn;
    if (gevraagd && gevraagd < ziektedag) return voldoet;
    const tot = laatsteDagOpzegverbod(tijdlijn);
    const plek = '/dienstverband/opzegging';
    const op = opgezegdOp ?? gevraagd;
    if (op) {
      if (op > tot || isNietZiekOp(zaak, tijdlijn, op)) return voldoet;
      return opgezegdOp
        ? tekort('opgezegd', `${plek}/opgezegdOp`, { op, ziektedag, tot })
        : tekort('gevraagd', `${plek}/toestemmingGevraagdOp`, { op, ziektedag, tot });
    }
    return einde && einde >= ziektedag && einde <= tot
      ? tekort('eindeDoorOpzegging', '/dienstverband/einde', { einde, tot })
      : voldoet;
  },
});
