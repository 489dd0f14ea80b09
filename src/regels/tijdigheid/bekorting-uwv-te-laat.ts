import { uiterlijkBesluitHerstel } from '../../feiten/loonperiode.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { wia } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'bekorting-uwv-te-laat',
  fase: 'tijdigheid',
  document: 'dossier',
  bronnen: [wia({ artikel: '25', lid: '13' }), wia({ artikel: '25', lid: '14' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'uwv',
  eis: 'UWV besluit binnen drie weken na de melding of de tekortkoming is hersteld; een later besluit verkort de loonsanctie met de duur van de vertraging.',
  meldingen: {
    teLaat: {
      ernst: 'info',
      tekst:
        'UWV besliste op {op} over de melding van {gemeld}, {dagen} dagen na de laatste dag van de termijn, {uiterlijk}. Volgens de Wet WIA eindigt de loonsanctie dan zoveel eerder.',
    },
    nogGeenBesluit: {
      ernst: 'info',
      tekst:
        'Op de melding van {gemeld} is nog geen besluit vastgelegd; de termijn van UWV eindigde op {uiterlijk}. Volgens de Wet WIA eindigt de loonsanctie zoveel eerder als het besluit te laat is.',
      herstel: 'Vraag UWV naar het besluit en noem de datum van de melding.',
    },
  },
  herstel: 'Ga na of UWV de einddatum heeft aangepast; maak anders op tijd bezwaar.',
  toets({ zaak, peildatum }) {
    const { gemeldOp: gemeld, besluitOp: op } = zaak.loonsanctie?.bekorting ?? {};
    if (!gemeld) return nvt;
    const uiterlijk = uiterlijkBesluitHerstel(gemeld);
    if (op && op <= uiterlijk) return voldoet;
    if (!op && peildatum <= uiterlijk) return nogNiet(uiterlijk);
    return op
      ? tekort(
          'teLaat',
          '/loonsanctie/bekorting/besluitOp',
          { gemeld, op, uiterlijk, dagen: dagenTussen(uiterlijk, op) },
          uiterlijk,
        )
      : tekort('nogGeenBesluit', '/loonsanctie/bekorting/gemeldOp', { gemeld, uiterlijk }, uiterlijk);
  },
});
