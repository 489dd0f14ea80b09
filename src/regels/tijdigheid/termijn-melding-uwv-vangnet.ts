import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { zw } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'termijn-melding-uwv-vangnet',
  aliassen: ['zw-vangnet-late-kennis'],
  fase: 'tijdigheid',
  document: 'melding-uwv',
  bronnen: [
    zw({ artikel: '38a', lid: '2' }),
    zw({ artikel: '38a', lid: '3' }),
    zw({ artikel: '38a', lid: '8' }),
    zw({ artikel: '38b', lid: '2' }),
    zw({ artikel: '38b', lid: '3' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Bij aanspraak op ziekengeld terwijl het dienstverband loopt, meldt de werkgever de eerste ziektedag binnen de termijn van de Ziektewet aan UWV; bleek de aanspraak pas later, dan uiterlijk op de vierde dag daarna.',
  uitzonderingen: ['De grond van de aanspraak is niet vastgelegd; dan is de laatste dag niet te bepalen.'],
  meldingen: {
    teLaat: {
      ernst: 'aandacht',
      tekst:
        'De melding aan UWV is van {op}, {dagen} dagen na de laatste dag van de termijn, {uiterlijk}. De Ziektewet vraagt haar uiterlijk op die dag; UWV kan een boete van ten hoogste € 455 opleggen en kent ziekengeld hoogstens over een jaar terug toe.',
    },
    nietGedaan: {
      ernst: 'aandacht',
      tekst:
        'Er is geen melding aan UWV vastgelegd. De Ziektewet vraagt haar uiterlijk op {uiterlijk}; UWV kan een boete van ten hoogste € 455 opleggen en kent ziekengeld hoogstens over een jaar terug toe.',
      herstel: 'Doe de melding direct, of leg de datum vast als zij al is gedaan.',
    },
  },
  herstel: 'Leg vast waarom de melding later was en wanneer de aanspraak bekend werd.',
  toets({ zaak, tijdlijn, peildatum }) {
    const uiterlijk = uiterlijkVoor(tijdlijn, 'melding-uwv-vangnet');
    if (!uiterlijk) return nvt;
    const op = zaak.ziekte?.vangnet?.gemeldOp;
    const veld = '/ziekte/vangnet/gemeldOp';
    if (!op)
      return peildatum <= uiterlijk
        ? nogNiet(uiterlijk)
        : tekort('nietGedaan', veld, { uiterlijk }, uiterlijk);
    if (op <= uiterlijk) return voldoet;
    return tekort('teLaat', veld, { op, uiterlijk, dagen: dagenTussen(uiterlijk, op) }, uiterlijk);
  },
});
