import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum, plusDagen } from '../../kern/datum.ts';
import { uwvPagina, zw } from '../../recht/bronnen.ts';
import { verlengVolgensAtw } from '../../recht/feestdagen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'ziek-uit-dienst-melding',
  fase: 'tijdigheid',
  document: 'melding-uwv',
  bronnen: [zw({ artikel: '38', lid: '2' }), zw({ artikel: '38', lid: '3' }), uwvPagina('P69')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Eindigt de dienstbetrekking tijdens ziekte, dan doet de werkgever op de laatste dag ervan aangifte bij UWV.',
  uitzonderingen: ['Er is aanspraak op ziekengeld wegens orgaandonatie, zwangerschap of no-risk.'],
  meldingen: {
    teLaat: {
      ernst: 'aandacht',
      tekst:
        'De aangifte bij UWV is van {op}, {dagen} dagen na de laatste dag van de dienstbetrekking, {uiterlijk}. De Ziektewet vraagt haar op die dag; UWV kan een boete van ten hoogste € 455 opleggen.',
    },
    volgendeWerkdag: {
      ernst: 'info',
      tekst:
        'De aangifte bij UWV is van {op}; de laatste dag van de dienstbetrekking was {uiterlijk}. De Ziektewet vraagt de aangifte op die dag; volgens de praktijk neemt UWV met de volgende werkdag genoegen.',
    },
    nietGedaan: {
      ernst: 'aandacht',
      tekst:
        'Er is geen aangifte bij UWV vastgelegd; de dienstbetrekking eindigde op {uiterlijk}. De Ziektewet vraagt de aangifte op die dag; UWV kan een boete van ten hoogste € 455 opleggen.',
      herstel: 'Doe de aangifte direct, of leg de datum vast als zij al is gedaan.',
    },
  },
  herstel: 'Leg vast waarom de aangifte later was; is dat niet te verwijten, laat dat UWV dan weten.',
  toets({ zaak, tijdlijn, peildatum }) {
    const uiterlijk = uiterlijkVoor(tijdlijn, 'ziek-uit-dienst-melding');
    if (!uiterlijk) return nvt;
    const op = zaak.meldingen?.ziekUitDienst?.datum;
    const veld = '/meldingen/ziekUitDienst/datum';
    if (!op)
      return peildatum <= uiterlijk
        ? nogNiet(uiterlijk)
        : tekort('nietGedaan', veld, { uiterlijk }, uiterlijk);
    if (op <= uiterlijk) return voldoet;
    if (op <= verlengVolgensAtw(plusDagen(uiterlijk, 1))) {
      return tekort('volgendeWerkdag', veld, { op, uiterlijk }, uiterlijk);
    }
    return tekort('teLaat', veld, { op, uiterlijk, dagen: dagenTussen(uiterlijk, op) }, uiterlijk);
  },
});
