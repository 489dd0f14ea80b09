import { opvolgingen, type Opvolgpunt } from '../../feiten/advies-opvolging.ts';
import { spoor2Plicht } from '../../feiten/spoor2.ts';
import { datum, plusDagen } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { EIGEN_NORMEN } from '../../recht/eigennormen.ts';
import { beoordelen, defineRegel, nogNiet, tekort, voldoet, type Context, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<
  'nietGevolgd' | 'nietVastgelegd' | 'geenNieuwerAdvies' | 'redenNietGevolgd' | 'redenDeelsGevolgd'
>;

const vraag = (mate: 'geheel' | 'deels') => ({
  vraag: `Is de vastgelegde reden een goede reden om het advies van {op} ({punt}) ${mate} niet te volgen?`,
  waarom:
    'De reden is vrije tekst. Of zij opweegt tegen het advies hangt af van de mogelijkheden van werknemer en bedrijf en van wat in plaats daarvan is gedaan.',
});

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
    nietGevolgd: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Een advies van {op} ({punt}) is {mate} gevolgd; een reden is niet vastgelegd. Het beoordelingskader van UWV vraagt dat de werkgever het advies bij zijn aanpak betrekt.',
    },
    nietVastgelegd: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Wat met een advies van {op} ({punt}) is gedaan, is niet vastgelegd. Het beoordelingskader van UWV vraagt dat de werkgever het advies bij zijn aanpak betrekt; dat na {norm} dagen blijkt hoe, is een eigen norm.',
    },
    geenNieuwerAdvies: {
      ernst: 'aandacht',
      tekst:
        'Met een advies van {op} ({punt}) is volgens het dossier niets gedaan omdat er een nieuwer advies kwam; een later advies is niet vastgelegd. Het beoordelingskader van UWV vraagt dat de werkgever het advies bij zijn aanpak betrekt.',
      herstel: 'Leg het nieuwere advies vast, of wat met dit advies is gedaan.',
    },
    redenNietGevolgd: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Een advies van {op} ({punt}) is met een vastgelegde reden niet gevolgd. Het beoordelingskader van UWV vraagt dat de werkgever het advies bij zijn aanpak betrekt; of de reden dat draagt, is te beoordelen.',
      oordeel: vraag('geheel'),
    },
    redenDeelsGevolgd: {
      ernst: 'aandacht',
      tekst:
        'Een advies van {op} ({punt}) is met een vastgelegde reden deels gevolgd. Het beoordelingskader van UWV vraagt dat de werkgever het advies bij zijn aanpak betrekt; of de reden dat draagt, is te beoordelen.',
      oordeel: vraag('deels'),
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
  const { peildatum, richtwaarden } = context;
  const { stand, deels, soort, op, naam, uit, veld, stuk } = punt;
  const feiten = { op, punt: naam };
  // Whether the second track was due is asked by its own rules.
  if (soort === 'tweedeSpoor' && spoor2Plicht(context, op).stand !== 'nodig') return undefined;
  // What a point of the probleemanalyse lacks is a matter of the plan's content.
  if (uit === 'probleemanalyse' && (stand === 'open' || stand === 'zonderReden')) return undefined;
  switch (stand) {
    case 'afgedaan':
      return undefined;
    case 'zonderNieuwer':
      return tekort('geenNieuwerAdvies', veld, feiten);
    case 'zonderReden':
      return tekort('nietGevolgd', veld, { ...feiten, mate: deels ? 'deels' : 'niet' });
    case 'metReden': {
      const reden = deels ? 'redenDeelsGevolgd' : 'redenNietGevolgd';
      return beoordelen(reden, veld, feiten, undefined, [`${veld}/reden`, stuk]);
    }
    case 'open': {
      const norm = richtwaarden.vervolgAdviesDagen;
      const uiterlijk = plusDagen(op, norm);
      if (peildatum <= uiterlijk) return nogNiet(uiterlijk);
      return tekort('nietVastgelegd', veld, { ...feiten, norm }, uiterlijk);
    }
  }
}
