import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum, plusDagen } from '../../kern/datum.ts';
import { uwvPagina, zw } from '../../recht/bronnen.ts';
import { verlengVolgensAtw } from '../../recht/feestdagen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'ziek-uit-dienst-melding',
  fase: 'tijdigheid',
  document: 'melding-uwv',
  bronnen: [
    zw({ artikel: '38', lid: '2' }),
    zw({ artikel: '38', lid: '3' }),
    zw({ artikel: '38aa', lid: '1', onderdeel: 'a' }),
    uwvPagina('P69'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Eindigt de dienstbetrekking tijdens ziekte, dan doet de werkgever op de laatste dag ervan aangifte bij UWV; de eigenrisicodrager voor de Ziektewet binnen zes weken daarna.',
  uitzonderingen: [
    'Er is aanspraak op ziekengeld wegens orgaandonatie, zwangerschap, no-risk of art. 29d (art. 38 lid 4 Ziektewet).',
  ],
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
    teLaatEigenrisicodrager: {
      ernst: 'aandacht',
      tekst:
        'De aangifte bij UWV is van {op}, {dagen} dagen na de laatste dag van de termijn, {uiterlijk}. De Ziektewet geeft de eigenrisicodrager zes weken na de laatste dag van de dienstbetrekking.',
    },
    nietGedaanEigenrisicodrager: {
      ernst: 'aandacht',
      tekst:
        'Er is geen aangifte bij UWV vastgelegd. De Ziektewet vraagt haar van de eigenrisicodrager binnen zes weken na de laatste dag van de dienstbetrekking, uiterlijk op {uiterlijk}.',
      herstel: 'Doe de aangifte direct, of leg de datum vast als zij al is gedaan.',
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
    const eigenrisico = zaak.werkgever?.eigenrisicodragerZw === true;
    if (!op) {
      if (peildatum <= uiterlijk) return nogNiet(uiterlijk);
      const reden = eigenrisico ? 'nietGedaanEigenrisicodrager' : 'nietGedaan';
      return tekort(reden, veld, { uiterlijk }, uiterlijk);
    }
    if (op <= uiterlijk) return voldoet;
    const feiten = { op, uiterlijk, dagen: dagenTussen(uiterlijk, op) };
    if (eigenrisico) return tekort('teLaatEigenrisicodrager', veld, feiten, uiterlijk);
    if (op <= verlengVolgensAtw(plusDagen(uiterlijk, 1))) {
      return tekort('volgendeWerkdag', veld, { op, uiterlijk }, uiterlijk);
    }
    return tekort('teLaat', veld, feiten, uiterlijk);
  },
});
