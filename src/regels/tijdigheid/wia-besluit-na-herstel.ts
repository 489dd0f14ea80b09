import { uiterlijkWiaNaHerstel } from '../../feiten/loonperiode.ts';
import { datum } from '../../kern/datum.ts';
import { wia } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'wia-besluit-na-herstel',
  fase: 'tijdigheid',
  document: 'wia-aanvraag',
  bronnen: [wia({ artikel: '25', lid: '15' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'uwv',
  eis: 'Heeft UWV vastgesteld dat de tekortkoming is hersteld, dan besluit het binnen zes weken over de WIA-uitkering.',
  meldingen: {
    teLaat: {
      ernst: 'info',
      tekst:
        'UWV stelde het herstel vast op {hersteld} en besloot op {op} over de WIA-uitkering; de Wet WIA geeft daarvoor tot en met {uiterlijk}.',
    },
    nogGeenBesluit: {
      ernst: 'info',
      tekst:
        'UWV stelde het herstel vast op {hersteld}; een besluit over de WIA-uitkering is niet vastgelegd, terwijl de Wet WIA daarvoor tot en met {uiterlijk} geeft.',
    },
  },
  herstel: 'De werknemer kan UWV om het besluit vragen; wijs hem daarop.',
  toets({ zaak, peildatum }) {
    const { hersteldVastgesteldOp: hersteld, uitkomst } = zaak.loonsanctie?.bekorting ?? {};
    if (!hersteld || uitkomst === 'nietHersteld') return nvt;
    const uiterlijk = uiterlijkWiaNaHerstel(hersteld);
    const op = zaak.wia?.besluitDatum;
    if (op && op <= uiterlijk) return voldoet;
    if (!op && peildatum <= uiterlijk) return nogNiet(uiterlijk);
    const veld = '/wia/besluitDatum';
    return op
      ? tekort('teLaat', veld, { hersteld, op, uiterlijk }, uiterlijk)
      : tekort('nogGeenBesluit', veld, { hersteld, uiterlijk }, uiterlijk);
  },
});
