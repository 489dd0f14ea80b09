import { onderzoekspunten } from '../../feiten/advies-arbeidsdeskundige.ts';
import { spoor2Plicht } from '../../feiten/spoor2.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { EIGEN_NORMEN } from '../../recht/eigennormen.ts';
import { opvolgmeldingen, weegOpvolging } from '../adviesopvolging.ts';
import { defineRegel, nvt, voldoet } from '../regel.ts';

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
  meldingen: opvolgmeldingen('het arbeidsdeskundig advies van {op}', 'adviezen van deskundigen'),
  herstel:
    'Volg het advies alsnog, of leg vast waarom dat niet kon en wat in plaats daarvan is gedaan; leg het zo nodig aan de arbeidsdeskundige of UWV voor.',
  richtwaarde: 'vervolgAdviesDagen',
  toets: (context) =>
    onderzoekspunten(context.zaak).map((punt) => {
      const { stand, alleenSpoor2, op, veld } = punt;
      if (stand === 'gevolgd' || stand === 'verwerkt') return voldoet;
      // Whether the second track was due is asked by its own rules.
      if (alleenSpoor2 && spoor2Plicht(context, op).stand !== 'nodig') return nvt;
      const plaatsen = { veld: `${veld}/opvolging`, reden: `${veld}/redenNietGevolgd`, stuk: veld } as const;
      return weegOpvolging(context, { ...punt, stand }, plaatsen, { op });
    }),
});
