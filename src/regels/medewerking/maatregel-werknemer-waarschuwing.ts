import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { datum, plusMaanden } from '../../kern/datum.ts';
import { wia } from '../../recht/bronnen.ts';
import { WAARSCHUWING_WERKNEMER } from '../../recht/termijnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'maatregel-werknemer-waarschuwing',
  fase: 'medewerking',
  document: 'wia-aanvraag',
  bronnen: [
    wia({ artikel: '88', lid: '4' }),
    wia({ artikel: '88', lid: '1', onderdeel: 'c' }),
    wia({ artikel: '88', lid: '5' }),
    wia({ artikel: '90', lid: '1' }),
  ],
  geldig: [{ vanaf: datum('2013-07-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'uwv',
  eis: 'Doet de werknemer de WIA-aanvraag te laat, dan weigert UWV de uitkering geheel of gedeeltelijk. Het kan ook volstaan met een schriftelijke waarschuwing, maar niet binnen twee jaar na een eerdere.',
  uitzonderingen: [
    'De werknemer valt niets te verwijten (art. 90 lid 1 Wet WIA).',
    'UWV kan om dringende redenen van de maatregel afzien (art. 88 lid 5 Wet WIA).',
  ],
  meldingen: {
    mogelijk: {
      ernst: 'info',
      tekst:
        'De WIA-aanvraag is van {op}; de laatste dag van de termijn was {uiterlijk}. Volgens de Wet WIA weigert UWV daarvoor de uitkering van de werknemer geheel of gedeeltelijk, of volstaat het met een schriftelijke waarschuwing.',
    },
    nietMeer: {
      ernst: 'info',
      tekst:
        'De WIA-aanvraag is van {op}; de laatste dag van de termijn was {uiterlijk}. UWV gaf de werknemer op {eerder} al een waarschuwing; binnen twee jaar daarna kan UWV volgens de Wet WIA niet opnieuw met een waarschuwing volstaan.',
    },
  },
  herstel:
    'Laat de werknemer bij UWV uitleggen waarom de aanvraag later was; zonder verwijt volgt geen maatregel.',
  toets({ zaak, tijdlijn }) {
    const { aanvraagdatum: op, briefDatum, briefOntvangenOp, uitersteDatumBrief } = zaak.wia ?? {};
    const uiterlijk = uiterlijkVoor(tijdlijn, 'wia-aanvraag');
    if (!op || !uiterlijk || op <= uiterlijk) return nvt;
    // Without notice from UWV the application may count as timely (art. 64 lid 6): termijn-wia-aanvraag asks for it.
    if (!briefDatum && !briefOntvangenOp && !uitersteDatumBrief) return nvt;
    const waarschuwingen = zaak.wia?.waarschuwingenWerknemerOp ?? [];
    if (waarschuwingen.some((dag) => dag >= op)) return voldoet;
    const veld = '/wia/aanvraagdatum';
    const eerder = waarschuwingen.find((dag) => op < plusMaanden(dag, WAARSCHUWING_WERKNEMER.maanden));
    return eerder
      ? tekort('nietMeer', veld, { op, uiterlijk, eerder })
      : tekort('mogelijk', veld, { op, uiterlijk });
  },
});
