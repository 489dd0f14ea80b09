import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { datum } from '../../kern/datum.ts';
import { eigenNorm, wia } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'aangifte-voor-81-weken',
  fase: 'tijdigheid',
  document: 'melding-uwv',
  bronnen: [
    wia({ artikel: '64', lid: '6' }),
    eigenNorm('waarschuwing een week voor het verval van de bescherming'),
  ],
  geldig: [{ vanaf: datum('2013-07-01'), peil: 'eersteZiektedag' }],
  eis: 'Is de aangifte gedaan voor de dag waarop de wachttijd 81 weken heeft geduurd, dan geldt een WIA-aanvraag als tijdig wanneer UWV zelf niet of te laat over de aanvraag bericht.',
  uitzonderingen: [
    'Er is aanspraak op ziekengeld wegens orgaandonatie, zwangerschap, no-risk of art. 29d (art. 38 lid 4 Ziektewet).',
  ],
  meldingen: {
    dringend: {
      ernst: 'aandacht',
      tekst:
        'Er is nog geen aangifte bij UWV vastgelegd. Na {uiterlijk} vervalt volgens de Wet WIA de bescherming voor het geval dat UWV te laat over de WIA-aanvraag bericht.',
    },
    vervallen: {
      ernst: 'aandacht',
      tekst:
        'Er is geen aangifte bij UWV vastgelegd en {uiterlijk} is voorbij. De Wet WIA beschermt dan niet meer als UWV te laat over de WIA-aanvraag bericht; een te late aanvraag verlengt de loondoorbetaling.',
      herstel:
        'Doe de aangifte alsnog en wijs de werknemer schriftelijk op de uiterste dag van de WIA-aanvraag.',
    },
    teLaat: {
      ernst: 'info',
      tekst:
        'De aangifte bij UWV is van {op}, na {uiterlijk}. De Wet WIA beschermt dan niet als UWV te laat over de WIA-aanvraag bericht.',
      herstel: 'Let er zelf op dat de WIA-aanvraag op tijd wordt gedaan; wacht niet op de brief van UWV.',
    },
  },
  herstel: 'Doe de aangifte direct via het werkgeversportaal.',
  richtwaarde: 'waarschuwing42WekenDag',
  toets({ zaak, tijdlijn, peildatum, richtwaarden }) {
    const uiterlijk = uiterlijkVoor(tijdlijn, 'aangifte-voor-81-weken');
    if (!uiterlijk) return nvt;
    const veld = '/meldingen/langdurigZiek/datum';
    const op = zaak.meldingen?.langdurigZiek?.datum;
    if (op) return op <= uiterlijk ? voldoet : tekort('teLaat', veld, { op, uiterlijk }, uiterlijk);
    if (zaak.vervroegdeIva?.aanvraagdatum ?? zaak.verlenging?.aanvraagdatum) return nvt;
    if (peildatum > uiterlijk) return tekort('vervallen', veld, { uiterlijk }, uiterlijk);
    // The threshold counts from the first sick day (0), ziektedag from 1.
    if (tijdlijn.ziektedag - 1 < richtwaarden.waarschuwing42WekenDag) return nogNiet(uiterlijk);
    return tekort('dringend', veld, { uiterlijk }, uiterlijk);
  },
});
