import { verlofverbod } from '../../feiten/medewerking-opzegverbod.ts';
import { datum } from '../../kern/datum.ts';
import { bw7 } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'opzegverbod-zwangerschap',
  fase: 'medewerking',
  document: 'dossier',
  bronnen: [bw7({ artikel: '670', lid: '2' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever kan niet opzeggen tijdens de zwangerschap, het bevallingsverlof en zes weken daarna, en ook niet tijdens het verlof van art. 3:1a Wazo.',
  uitzonderingen: ['De werkneemster heeft zelf opgezegd.'],
  meldingen: {
    verlof: {
      ernst: 'aandacht',
      tekst:
        'Op {op} is opgezegd, tijdens het verlof van {van} tot en met {tot}. Volgens het Burgerlijk Wetboek kan de werkgever dan niet opzeggen.',
    },
    zesWeken: {
      ernst: 'aandacht',
      tekst:
        'Op {op} is opgezegd, binnen zes weken na het verlof van {van} tot en met {tot}. Volgens het Burgerlijk Wetboek kan de werkgever dan niet opzeggen.',
    },
    voorVerlof: {
      ernst: 'info',
      tekst:
        'Op {op} is opgezegd, voor het verlof van {van} tot en met {tot}. Volgens het Burgerlijk Wetboek kan de werkgever gedurende de zwangerschap niet opzeggen; of dat op die dag aan de orde was is niet vast te stellen.',
    },
  },
  herstel:
    'Leg vast wie opzegde. Was dat de werkgever, ga dan met een jurist na of een uitzondering op het opzegverbod geldt; trek de opzegging anders in overleg met de werkneemster in.',
  toets({ zaak }) {
    const { opgezegdOp: op, door } = zaak.dienstverband?.opzegging ?? {};
    if (!op || door === 'werknemer' || !zaak.ziekte?.wazoVerlof?.length) return nvt;
    const verbod = verlofverbod(zaak, op);
    if (!verbod) return voldoet;
    const { soort, van, tot } = verbod;
    return tekort(soort, '/dienstverband/opzegging/opgezegdOp', { op, van, tot });
  },
});
