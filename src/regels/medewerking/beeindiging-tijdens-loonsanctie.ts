import { datum } from '../../kern/datum.ts';
import { wia } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

const TEGEN_WIL: readonly unknown[] = ['opzegging', 'ontbinding'];

export default defineRegel({
  id: 'beeindiging-tijdens-loonsanctie',
  fase: 'medewerking',
  document: 'dossier',
  bronnen: [wia({ artikel: '88', lid: '1', onderdeel: 'd' }), wia({ artikel: '25', lid: '9' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'werknemer',
  eis: 'UWV weigert de uitkering geheel of gedeeltelijk als de werknemer tijdens de loonsanctie zonder deugdelijke grond instemt met beëindiging van de dienstbetrekking of daartegen geen verweer voert.',
  uitzonderingen: [
    'De werknemer voerde verweer, of had een deugdelijke grond om dat niet te doen.',
    'De werknemer is op dit gevolg gewezen; het gevolg zelf neemt dat niet weg.',
  ],
  meldingen: {
    ingestemd: {
      ernst: 'info',
      tekst:
        'Tijdens de loonsanctie, op {op}, heeft de werknemer ingestemd met beëindiging van de dienstbetrekking. Zonder deugdelijke grond weigert UWV volgens de Wet WIA de uitkering geheel of gedeeltelijk.',
    },
    geenVerweer: {
      ernst: 'info',
      tekst:
        'Tijdens de loonsanctie, op {op}, heeft de werknemer geen verweer gevoerd tegen beëindiging van de dienstbetrekking. Zonder deugdelijke grond weigert UWV volgens de Wet WIA de uitkering geheel of gedeeltelijk.',
    },
    onbekend: {
      ernst: 'info',
      tekst:
        'De dienstbetrekking is tijdens de loonsanctie, op {op}, beëindigd of opgezegd. Of de werknemer verweer voerde is niet vast te stellen; volgens de Wet WIA is dat van belang voor de uitkering.',
    },
  },
  herstel:
    'Wijs de werknemer op dit gevolg en leg vast wanneer; leg een deugdelijke grond vast als die er is, en vraag zo nodig juridisch advies.',
  toets({ zaak, tijdlijn }) {
    const { vanaf, uiterlijk } = tijdlijn.mijlpalen.loonsanctie;
    const { dienstverband: d } = zaak;
    const op = d?.einddatumAangekondigdOp ?? d?.einde;
    if (!vanaf || !uiterlijk || !d || !op || op < vanaf || op > uiterlijk) return nvt;
    const { wijzeEinde, werknemerVerweer: verweer } = d;
    const ingestemd = verweer === 'ingestemd' || wijzeEinde === 'wederzijdsGoedvinden';
    if (!ingestemd && !TEGEN_WIL.includes(wijzeEinde)) return nvt;
    if (verweer === 'verweerGevoerd' || d.instemmingDeugdelijkeGrond) return voldoet;
    if (d.werknemerGewaarschuwdOp) return voldoet;
    const veld = '/dienstverband/werknemerVerweer';
    if (ingestemd) return tekort('ingestemd', veld, { op });
    return tekort(verweer === 'geenVerweer' ? 'geenVerweer' : 'onbekend', veld, { op });
  },
});
