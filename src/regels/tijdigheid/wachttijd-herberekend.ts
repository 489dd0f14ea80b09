import { datum, lengte } from '../../kern/datum.ts';
import { bw7, wia, zw } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort } from '../regel.ts';

export default defineRegel({
  id: 'wachttijd-herberekend',
  fase: 'tijdigheid',
  document: 'dossier',
  bronnen: [
    wia({ artikel: '23', lid: '3' }),
    wia({ artikel: '23', lid: '5' }),
    bw7({ artikel: '629', lid: '10' }),
    zw({ artikel: '38', lid: '1' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Herstel van minder dan vier weken en zwangerschaps- of bevallingsverlof tellen niet mee voor de wachttijd; de dagen van 42, 81, 89 en 104 weken en wat van het einde terugtelt schuiven op.',
  meldingen: {
    verschoven: {
      ernst: 'info',
      tekst:
        'Door onderbreking of verlof {dagen:telt|tellen} {dagen} dagen niet mee; de wachttijd eindigt daardoor op {einde}. Van 42, 81 en 89 weken en het einde van het eerste ziektejaar schuift op wat daarna komt; week 6 en de twee weken na een oordeel schuiven niet.',
    },
    nieuwGeval: {
      ernst: 'info',
      tekst:
        'De opgegeven eerste ziektedag is {opgegeven}; na een onderbreking van vier weken of meer begon op {telt} een nieuw geval. Alle termijnen tellen vanaf die dag.',
    },
  },
  herstel: 'Controleer de data van herstel en nieuwe uitval; ga na of UWV dezelfde data heeft.',
  toets({ zaak, tijdlijn: { nietGeteld, eindeWachttijd: einde, eersteZiektedag: telt } }) {
    const opgegeven = zaak.ziekte?.eersteZiektedagVastgesteldDoorUwv ?? zaak.ziekte?.eersteZiektedag;
    const nieuw = opgegeven !== undefined && opgegeven !== telt;
    const dagen = nietGeteld.reduce((som, periode) => som + lengte(periode), 0);
    if (!nieuw && dagen === 0) return nvt;
    return [
      ...(nieuw ? [tekort('nieuwGeval', '/ziekte/eersteZiektedag', { opgegeven, telt })] : []),
      ...(dagen > 0 ? [tekort('verschoven', '/ziekte', { dagen, einde })] : []),
    ];
  },
});
