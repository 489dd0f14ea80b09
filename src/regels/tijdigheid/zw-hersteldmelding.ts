import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum, laatste, plusDagen } from '../../kern/datum.ts';
import { zw } from '../../recht/bronnen.ts';
import { verlengVolgensAtw } from '../../recht/feestdagen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

/** Grounds for which lid 6 sets no last day. */
const ZONDER_TERMIJN: readonly unknown[] = ['29b', 'zwangerschap', 'orgaandonatie'];

export default defineRegel({
  id: 'zw-hersteldmelding',
  fase: 'tijdigheid',
  document: 'melding-uwv',
  bronnen: [
    zw({ artikel: '38a', lid: '5' }),
    zw({ artikel: '38a', lid: '6' }),
    zw({ artikel: '38a', lid: '8' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'In een vangnetgeval meldt de werkgever het herstel uiterlijk op de tweede dag na de hersteldmelding van de werknemer aan UWV. Bij orgaandonatie, zwangerschap en no-risk noemt de wet geen laatste dag, maar niet eerder dan de ziekmelding.',
  meldingen: {
    teLaat: {
      ernst: 'aandacht',
      tekst:
        'Het herstel van {hersteld} is op {op} aan UWV gemeld, {dagen} dagen na {uiterlijk}. De Ziektewet vraagt de melding uiterlijk op de tweede dag; UWV kan een boete van ten hoogste € 455 opleggen.',
    },
    nietGemeld: {
      ernst: 'aandacht',
      tekst:
        'Van het herstel van {hersteld} is geen melding aan UWV vastgelegd. De Ziektewet vraagt de werkgever dit te melden; UWV kan een boete van ten hoogste € 455 opleggen.',
      herstel: 'Meld het herstel direct, of leg de datum vast als dat al is gedaan.',
    },
  },
  herstel: 'Leg vast waarom de melding later was en wanneer de werknemer zich hersteld meldde.',
  toets({ zaak, tijdlijn, peildatum }) {
    const {
      vanToepassing,
      hersteldOp: hersteld,
      herstelGemeldOp: op,
      grondVoorMeldingUwv: grond,
    } = zaak.ziekte?.vangnet ?? {};
    if (!vanToepassing || !hersteld) return nvt;
    const zonderTermijn = grond !== undefined && ZONDER_TERMIJN.includes(grond);
    const tweedeDag = verlengVolgensAtw(plusDagen(hersteld, 2));
    // Lid 6: not before the report of sickness; until that is due nothing can be missed.
    const ziekmelding = zonderTermijn ? uiterlijkVoor(tijdlijn, 'melding-uwv-vangnet') : undefined;
    const uiterlijk = ziekmelding ? laatste(tweedeDag, ziekmelding) : tweedeDag;
    const veld = '/ziekte/vangnet/herstelGemeldOp';
    if (!op)
      return peildatum <= uiterlijk
        ? nogNiet(uiterlijk)
        : tekort('nietGemeld', veld, { hersteld }, uiterlijk);
    if (op <= uiterlijk || grond === undefined || zonderTermijn) return voldoet;
    return tekort('teLaat', veld, { hersteld, op, uiterlijk, dagen: dagenTussen(uiterlijk, op) }, uiterlijk);
  },
});
