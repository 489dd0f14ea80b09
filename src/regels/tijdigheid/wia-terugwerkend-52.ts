import { dagenTussen, datum, laatste } from '../../kern/datum.ts';
import { wia } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

/** Lid 11: no entitlement over periods more than 52 weeks before the day of the application. */
const TERUG = 364;

export default defineRegel({
  id: 'wia-terugwerkend-52',
  fase: 'tijdigheid',
  document: 'wia-aanvraag',
  bronnen: [wia({ artikel: '64', lid: '11' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'werknemer',
  eis: 'Het recht op een WIA-uitkering kan in beginsel niet worden vastgesteld over tijd die meer dan 52 weken voor de aanvraag ligt.',
  meldingen: {
    rechtVerloren: {
      ernst: 'info',
      tekst:
        'De WIA-aanvraag is van {op}; de wachttijd of het verlengde tijdvak eindigde op {einde}. Over {dagen} dagen kan het recht volgens de Wet WIA in beginsel niet meer worden vastgesteld, omdat zij meer dan 52 weken voor de aanvraag liggen.',
    },
  },
  herstel:
    'UWV kan in bijzondere gevallen afwijken; laat de werknemer de reden van de late aanvraag uitleggen.',
  toets({ zaak, tijdlijn: { eindeWachttijd } }) {
    const einde = laatste(eindeWachttijd, zaak.verlenging?.einde ?? eindeWachttijd);
    const op = zaak.wia?.aanvraagdatum;
    if (!op) return nvt;
    // The entitlement begins on the day after the last day of the wachttijd.
    const dagen = dagenTussen(einde, op) - 1 - TERUG;
    return dagen > 0 ? tekort('rechtVerloren', '/wia/aanvraagdatum', { op, einde, dagen }) : voldoet;
  },
});
