import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { awb } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'termijn-bezwaar',
  fase: 'tijdigheid',
  document: 'dossier',
  bronnen: [awb({ artikel: '6:7' }), awb({ artikel: '6:8', lid: '1' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Bezwaar tegen een loonsanctie wordt gemaakt binnen zes weken na de dag waarop het besluit is bekendgemaakt.',
  meldingen: {
    teLaat: {
      ernst: 'aandacht',
      tekst:
        'Het bezwaar is van {op}, {dagen} dagen na de laatste dag van de termijn, {uiterlijk}. De Algemene wet bestuursrecht geeft zes weken; een te laat bezwaar wordt in beginsel niet inhoudelijk behandeld.',
    },
  },
  herstel: 'Leg uit waarom het bezwaar later is gemaakt; werk intussen aan het herstel en vraag bekorting.',
  toets({ zaak, tijdlijn, peildatum }) {
    const uiterlijk = uiterlijkVoor(tijdlijn, 'bezwaar');
    if (!zaak.loonsanctie || !uiterlijk) return nvt;
    const op = zaak.loonsanctie.bezwaar?.ingediendOp;
    if (!op) return peildatum <= uiterlijk ? nogNiet(uiterlijk) : nvt;
    if (op <= uiterlijk) return voldoet;
    const feiten = { op, uiterlijk, dagen: dagenTussen(uiterlijk, op) };
    return tekort('teLaat', '/loonsanctie/bezwaar/ingediendOp', feiten, uiterlijk);
  },
});
