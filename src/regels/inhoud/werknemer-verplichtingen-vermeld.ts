import { isOpgesteld } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { bw7, eigenNorm, wia } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'werknemer-verplichtingen-vermeld',
  fase: 'inhoud',
  document: 'plan-van-aanpak',
  bronnen: [
    eigenNorm('de werknemer is op zijn verplichtingen gewezen'),
    bw7({ artikel: '660a' }),
    wia({ artikel: '28' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het is gebruikelijk de werknemer in het plan van aanpak, of apart, op zijn verplichtingen bij de re-integratie te wijzen. Geen voorschrift vraagt dat het in het plan staat.',
  meldingen: {
    nietVermeld: {
      ernst: 'info',
      tekst:
        'Er is niet vastgelegd dat de werknemer op zijn verplichtingen is gewezen. Dat is gebruikelijk, en het helpt als later over medewerking wordt getwijfeld.',
    },
  },
  herstel: 'Wijs de werknemer op zijn verplichtingen en leg de datum vast, of neem ze op in het plan.',
  toets({ zaak: { planVanAanpak, werknemer } }) {
    if (planVanAanpak?.verplichtingenVermeld === true || werknemer?.verplichtingenMeegedeeldOp)
      return voldoet;
    if (!isOpgesteld(planVanAanpak)) return nvt;
    return tekort('nietVermeld', '/planVanAanpak/verplichtingenVermeld');
  },
});
