import { opvolgingen, type Opvolgpunt } from '../../feiten/advies-opvolging.ts';
import { spoor2Plicht } from '../../feiten/spoor2.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { EIGEN_NORMEN } from '../../recht/eigennormen.ts';
import { opvolgmeldingen, weegOpvolging, type Opvolgreden } from '../adviesopvolging.ts';
import { defineRegel, tekort, voldoet, type Context, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<Opvolgreden | 'geenNieuwerAdvies'>;

export default defineRegel({
  id: 'med-advies-opgevolgd',
  fase: 'medisch',
  document: 'bijstelling-probleemanalyse',
  bronnen: [bbp({ paragraaf: '6' }), EIGEN_NORMEN.vervolgOpAdvies],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever betrekt elk advies van de bedrijfsarts bij zijn aanpak: hij volgt het, of heeft een goede reden om dat niet te doen.',
  uitzonderingen: [
    'Een nieuwer advies kwam in de plaats.',
    'De reden is onderbouwd in het onderzoek naar werk bij de eigen werkgever; dat toetsen de regels over het eerste spoor.',
    'Het advies ging over het tweede spoor, en dat hoefde niet of het uitstel is elders te wegen.',
    'Het advies ging over mediation: dat zegt mediation-afgewezen-gemotiveerd.',
    'Een activiteit in plan, bijstelling of eerstejaarsevaluatie voert het advies uit.',
    'Ontbreekt bij een advies uit de probleemanalyse wat ermee is gedaan of waarom niet, dan zegt pva-sluit-aan-op-probleemanalyse dat.',
    'Vroeg het advies om bijstelling van het plan, dan gaat het om termijn-bijstelling-na-advies.',
  ],
  meldingen: {
    ...opvolgmeldingen('het advies van {op} ({punt})', 'het advies'),
    geenNieuwerAdvies: {
      ernst: 'aandacht',
      tekst:
        'Met een advies van {op} ({punt}) is volgens het dossier niets gedaan omdat er een nieuwer advies kwam; een later advies is niet vastgelegd. Het beoordelingskader van UWV vraagt dat de werkgever het advies bij zijn aanpak betrekt.',
      herstel: 'Leg het nieuwere advies vast, of wat met dit advies is gedaan.',
    },
  },
  herstel:
    'Volg het advies alsnog, of leg vast waarom dat niet kon en wat in plaats daarvan is gedaan; bespreek dat met de bedrijfsarts.',
  richtwaarde: 'vervolgAdviesDagen',
  toets(context) {
    const { gevolgd, punten } = opvolgingen(context.zaak);
    const uit = punten.flatMap((punt) => weeg(context, punt) ?? []);
    return gevolgd > 0 && uit.length === 0 ? voldoet : uit;
  },
});

function weeg(context: Context, punt: Opvolgpunt): Uitkomst | undefined {
  const { stand, soort, op, naam, uit, veld, stuk } = punt;
  const feiten = { op, punt: naam };
  // Whether the second track was due is asked by its own rules.
  if (soort === 'tweedeSpoor' && spoor2Plicht(context, op).stand !== 'nodig') return undefined;
  // What a point of the probleemanalyse lacks is a matter of the plan's content.
  if (uit === 'probleemanalyse' && (stand === 'open' || stand === 'zonderReden')) return undefined;
  if (stand === 'afgedaan') return undefined;
  if (stand === 'zonderNieuwer') return tekort('geenNieuwerAdvies', veld, feiten);
  return weegOpvolging(context, { ...punt, stand }, { veld, reden: veld, stuk }, feiten);
}
