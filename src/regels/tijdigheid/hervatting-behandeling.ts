import { dagenTussen, datum } from '../../kern/datum.ts';
import { wia } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort } from '../regel.ts';

/** Lid 8 onder c: at the latest six weeks before the period of 52 weeks has passed. */
const VOOR_EINDE = 42;

export default defineRegel({
  id: 'hervatting-behandeling',
  fase: 'tijdigheid',
  document: 'wia-aanvraag',
  bronnen: [wia({ artikel: '64', lid: '8' }), wia({ artikel: '64', lid: '9' })],
  geldig: [{ vanaf: datum('2013-07-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'uwv',
  eis: 'UWV hervat de behandeling van de WIA-aanvraag als de tekortkoming is hersteld, als de werknemer het vraagt omdat de dienstbetrekking eindigt, en in elk geval zes weken voor het einde van de loonsanctie.',
  meldingen: {
    dienstverbandGeeindigd: {
      ernst: 'info',
      tekst:
        'De dienstbetrekking eindigde op {einde}, tijdens de loonsanctie. De werknemer kan UWV volgens de Wet WIA vragen de behandeling van de aanvraag te hervatten.',
    },
    zesWekenVoorEinde: {
      ernst: 'info',
      tekst:
        'De loonsanctie eindigt op {einde}, over {dagen} dagen. Volgens de Wet WIA hervat UWV de behandeling van de aanvraag ten minste zes weken voor het einde.',
    },
  },
  herstel: 'Wijs de werknemer hierop en vraag UWV naar de stand van de aanvraag.',
  toets({ zaak, tijdlijn, peildatum }) {
    const { vanaf, uiterlijk: einde } = tijdlijn.mijlpalen.loonsanctie;
    if (!vanaf || !einde || peildatum > einde || zaak.wia?.besluitDatum) return nvt;
    const uit = zaak.dienstverband?.einde;
    if (uit && uit >= vanaf && uit <= peildatum && !zaak.wia?.verzoekHervattingOp) {
      return tekort('dienstverbandGeeindigd', '/dienstverband/einde', { einde: uit });
    }
    const dagen = dagenTussen(peildatum, einde);
    return dagen <= VOOR_EINDE ? tekort('zesWekenVoorEinde', '/loonsanctie', { einde, dagen }) : nogNiet();
  },
});
