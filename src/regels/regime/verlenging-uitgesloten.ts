import { datum } from '../../kern/datum.ts';
import { wia } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'verlenging-uitgesloten',
  fase: 'regime',
  document: 'dossier',
  bronnen: [
    wia({ artikel: '24', lid: '1', onderdeel: 'a' }),
    wia({ artikel: '24', lid: '1', onderdeel: 'b' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Vrijwillige verlenging van de loondoorbetaling is niet mogelijk als art. 29, art. 29a lid 1 of 4 of art. 76c onder a Ziektewet van toepassing is, of als zwaarwegende omstandigheden zich ertegen verzetten.',
  meldingen: {
    ziekengeld: {
      ernst: 'aandacht',
      tekst:
        'In de zaak staan een verlenging van de loondoorbetaling en recht op ziekengeld. Volgens de Wet WIA verlengt UWV het tijdvak niet als art. 29 of art. 29a lid 1 of 4 Ziektewet van toepassing is.',
    },
    vangnet: {
      ernst: 'aandacht',
      tekst:
        'In de zaak staan een verlenging van de loondoorbetaling en een vangnetsituatie. Volgens de Wet WIA verlengt UWV het tijdvak niet als art. 29 of art. 29a lid 1 of 4 Ziektewet van toepassing is; of dat zo is, is niet vast te stellen.',
    },
    zwaarwegend: {
      ernst: 'aandacht',
      tekst:
        'In de zaak staan een verlenging van de loondoorbetaling en zwaarwegende omstandigheden. Volgens de Wet WIA verlengt UWV het tijdvak niet als die zich ertegen verzetten.',
    },
  },
  herstel: 'Ga na of UWV het verzoek heeft toegewezen; ga anders uit van het gewone einde van de wachttijd.',
  toets({ zaak: { verlenging, ziekte } }) {
    if (!verlenging?.aanvraagdatum && !verlenging?.einde) return nvt;
    const { ziekengeld29of29a, zwaarwegendeOmstandigheden } = verlenging;
    if (ziekengeld29of29a) return tekort('ziekengeld', '/verlenging/ziekengeld29of29a');
    if (ziekengeld29of29a === undefined && ziekte?.vangnet?.vanToepassing)
      return tekort('vangnet', '/ziekte/vangnet/vanToepassing');
    return zwaarwegendeOmstandigheden
      ? tekort('zwaarwegend', '/verlenging/zwaarwegendeOmstandigheden')
      : voldoet;
  },
});
