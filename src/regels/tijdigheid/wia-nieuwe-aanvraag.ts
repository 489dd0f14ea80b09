import { datum } from '../../kern/datum.ts';
import { wia } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort } from '../regel.ts';

export default defineRegel({
  id: 'wia-nieuwe-aanvraag',
  fase: 'tijdigheid',
  document: 'wia-aanvraag',
  bronnen: [wia({ artikel: '64', lid: '4' }), wia({ artikel: '64', lid: '5' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'werknemer',
  eis: 'Wijst UWV de aanvraag af op een uitsluitingsgrond, dan noemt het de termijn voor een nieuwe aanvraag; de werknemer doet haar binnen die termijn.',
  meldingen: {
    termijnOnbekend: {
      ernst: 'info',
      tekst:
        'De WIA-aanvraag is afgewezen op een uitsluitingsgrond; de termijn voor een nieuwe aanvraag is niet vastgelegd. De Wet WIA laat UWV die in de brief noemen.',
      herstel: 'Zoek de termijn op in de brief van UWV en leg haar vast.',
    },
    verstreken: {
      ernst: 'info',
      tekst:
        'De WIA-aanvraag is afgewezen op een uitsluitingsgrond; de termijn die UWV voor een nieuwe aanvraag gaf eindigde op {uiterlijk}. Of zij is gedaan is niet vast te stellen.',
    },
  },
  herstel: 'Ga na of de werknemer de nieuwe aanvraag heeft gedaan.',
  toets({ zaak, peildatum }) {
    if (!zaak.wia?.afwijzingUitsluitingsgrond) return nvt;
    const uiterlijk = zaak.wia.nieuweAanvraagTermijn;
    const veld = '/wia/nieuweAanvraagTermijn';
    if (!uiterlijk) return tekort('termijnOnbekend', veld);
    return peildatum <= uiterlijk ? nogNiet(uiterlijk) : tekort('verstreken', veld, { uiterlijk }, uiterlijk);
  },
});
