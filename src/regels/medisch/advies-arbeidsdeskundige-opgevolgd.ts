import { onderzoekspunten } from '../../feiten/advies-arbeidsdeskundige.ts';
import { spoor2Plicht } from '../../feiten/spoor2.ts';
import { datum, plusDagen } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { EIGEN_NORMEN } from '../../recht/eigennormen.ts';
import { beoordelen, defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

const vraag = (mate: 'geheel' | 'deels') => ({
  vraag: `Is de vastgelegde reden een goede reden om het arbeidsdeskundig advies van {op} ${mate} niet te volgen?`,
  waarom:
    'De reden is vrije tekst. Of zij opweegt tegen het advies hangt af van de mogelijkheden van het bedrijf en van wat in plaats daarvan is gedaan.',
});

export default defineRegel({
  id: 'advies-arbeidsdeskundige-opgevolgd',
  fase: 'medisch',
  document: 'arbeidsdeskundig-onderzoek',
  bronnen: [bbp({ paragraaf: '6' }), bbp({ paragraaf: '4' }), EIGEN_NORMEN.vervolgOpAdvies],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever betrekt ook het advies van een ingeschakelde arbeidsdeskundige bij zijn aanpak: hij volgt het, of heeft een goede reden om dat niet te doen.',
  uitzonderingen: [
    'Het plan van aanpak is naar aanleiding van het rapport bijgesteld.',
    'Een later arbeidsdeskundig onderzoek kwam in de plaats.',
    'Het advies was alleen het tweede spoor, en dat hoefde niet of het uitstel is elders te wegen.',
  ],
  meldingen: {
    nietGevolgd: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Het arbeidsdeskundig advies van {op} is {mate} gevolgd; een reden is niet vastgelegd. Het beoordelingskader van UWV vraagt dat de werkgever adviezen van deskundigen bij zijn aanpak betrekt.',
    },
    nietVastgelegd: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Wat met het arbeidsdeskundig advies van {op} is gedaan, is niet vastgelegd. Het beoordelingskader van UWV vraagt dat de werkgever adviezen bij zijn aanpak betrekt; dat na {norm} dagen blijkt hoe, is een eigen norm.',
    },
    redenNietGevolgd: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Het arbeidsdeskundig advies van {op} is met een vastgelegde reden niet gevolgd. Het beoordelingskader van UWV vraagt dat de werkgever adviezen bij zijn aanpak betrekt; of de reden dat draagt, is te beoordelen.',
      oordeel: vraag('geheel'),
    },
    redenDeelsGevolgd: {
      ernst: 'aandacht',
      tekst:
        'Het arbeidsdeskundig advies van {op} is met een vastgelegde reden deels gevolgd. Het beoordelingskader van UWV vraagt dat de werkgever adviezen bij zijn aanpak betrekt; of de reden dat draagt, is te beoordelen.',
      oordeel: vraag('deels'),
    },
  },
  herstel:
    'Volg het advies alsnog, of leg vast waarom dat niet kon en wat in plaats daarvan is gedaan; leg het zo nodig aan de arbeidsdeskundige of UWV voor.',
  richtwaarde: 'vervolgAdviesDagen',
  toets: (context) =>
    onderzoekspunten(context.zaak).map(({ stand, deels, alleenSpoor2, op, veld }) => {
      const { peildatum, richtwaarden } = context;
      const isGevolgd = stand === 'gevolgd' || stand === 'verwerkt';
      // Whether the second track was due is asked by its own rules.
      if (!isGevolgd && alleenSpoor2 && spoor2Plicht(context, op).stand !== 'nodig') return nvt;
      switch (stand) {
        case 'gevolgd':
        case 'verwerkt':
          return voldoet;
        case 'zonderReden':
          return tekort('nietGevolgd', `${veld}/opvolging`, { op, mate: deels ? 'deels' : 'niet' });
        case 'metReden': {
          const reden = deels ? 'redenDeelsGevolgd' : 'redenNietGevolgd';
          return beoordelen(reden, `${veld}/redenNietGevolgd`, { op }, undefined, [veld]);
        }
        case 'open': {
          const norm = richtwaarden.vervolgAdviesDagen;
          const uiterlijk = plusDagen(op, norm);
          if (peildatum <= uiterlijk) return nogNiet(uiterlijk);
          return tekort('nietVastgelegd', `${veld}/opvolging`, { op, norm }, uiterlijk);
        }
      }
    }),
});
