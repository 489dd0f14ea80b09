import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { zw } from '../../recht/bronnen.ts';
import { aangifteOp } from '../../tijdlijn/verloop.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'termijn-42-weken',
  fase: 'tijdigheid',
  document: 'melding-uwv',
  bronnen: [
    zw({ artikel: '38', lid: '1' }),
    zw({ artikel: '38', lid: '3' }),
    zw({ artikel: '38', lid: '4' }),
    zw({ artikel: '38', lid: '8' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever doet uiterlijk op de eerste dag nadat de ongeschiktheid 42 weken heeft geduurd aangifte bij UWV.',
  uitzonderingen: [
    'Er is aanspraak op ziekengeld wegens orgaandonatie, zwangerschap, no-risk of art. 29d (art. 38 lid 4 Ziektewet).',
    'Het dienstverband eindigde eerder, zodat er geen recht op loon meer is.',
    'Een aanvraag van een verkorte wachttijd of een verzoek om vrijwillige verlenging geldt als aangifte (lid 8).',
  ],
  meldingen: {
    teLaat: {
      ernst: 'aandacht',
      tekst:
        'De aangifte bij UWV is van {op}, {dagen} dagen na de laatste dag van de termijn, {uiterlijk}. De Ziektewet vraagt aangifte op de eerste dag na 42 weken; UWV kan een boete van ten hoogste € 455 opleggen. Tot een loonsanctie leidt dit niet.',
      herstel: 'Leg vast waarom de aangifte later was; is dat niet te verwijten, laat dat UWV dan weten.',
    },
    nietVerwijtbaar: {
      ernst: 'info',
      tekst:
        'De aangifte bij UWV is van {op}, {dagen} dagen na de laatste dag van de termijn, {uiterlijk}. Vastgelegd is dat dit niet te verwijten is; UWV kan dan van een boete afzien.',
      herstel: 'Bewaar de onderbouwing dat de late aangifte niet te verwijten was.',
    },
    nietGedaan: {
      ernst: 'aandacht',
      tekst:
        'Er is geen aangifte bij UWV vastgelegd. De Ziektewet vraagt haar uiterlijk op {uiterlijk}; UWV kan een boete van ten hoogste € 455 opleggen. Tot een loonsanctie leidt dit niet.',
    },
  },
  herstel: 'Doe de aangifte direct via het werkgeversportaal, of leg de datum vast als zij al is gedaan.',
  toets({ zaak, tijdlijn, peildatum }) {
    const uiterlijk = uiterlijkVoor(tijdlijn, 'week-42-melding');
    if (!uiterlijk) return nvt;
    const aangifte = zaak.meldingen?.langdurigZiek;
    const op = aangifteOp(zaak);
    const veld = '/meldingen/langdurigZiek/datum';
    if (!op) {
      return peildatum <= uiterlijk
        ? nogNiet(uiterlijk)
        : tekort('nietGedaan', veld, { uiterlijk }, uiterlijk);
    }
    if (op <= uiterlijk) return voldoet;
    const feiten = { op, uiterlijk, dagen: dagenTussen(uiterlijk, op) };
    return tekort(aangifte?.nietVerwijtbaar ? 'nietVerwijtbaar' : 'teLaat', veld, feiten, uiterlijk);
  },
});
