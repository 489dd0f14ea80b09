import { stiltenVan } from '../../feiten/stilten.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, wia } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'vervroegde-iva-geen-pauze',
  fase: 'regime',
  document: 'dossier',
  bronnen: [
    wia({ artikel: '23', lid: '6' }),
    wia({ artikel: '66', lid: '6' }),
    bbp({ paragraaf: '1' }),
    bbp({ paragraaf: '7.4' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Alleen een verkorte wachttijd die UWV heeft vastgesteld, maakt het re-integratieverslag overbodig. Een aanvraag die loopt of is afgewezen schort niets op: alle termijnen en inspanningen blijven gelden.',
  meldingen: {
    loopt: {
      ernst: 'info',
      tekst:
        'De verkorte wachttijd is aangevraagd op {op}; een besluit is niet vastgelegd. Volgens de Wet WIA geldt tot een toewijzing de gewone wachttijd; riv houdt daarom alle termijnen en plichten aan.',
    },
    stil: {
      ernst: 'loonsanctie',
      tekst:
        'Na de aanvraag van een verkorte wachttijd op {op} is van {van} tot en met {tot}, {dagen} dagen lang, geen activiteit vastgelegd, terwijl de bedrijfsarts toen niet zei dat er geen mogelijkheden waren. De aanvraag schort de re-integratie volgens de Wet WIA niet op.',
    },
  },
  herstel:
    'Ga met plan, evaluaties en stukken door tot UWV de verkorte wachttijd heeft vastgesteld; leg vast wat sinds de aanvraag is gedaan.',
  richtwaarde: 'evaluatieStilteDagen',
  toets(context) {
    const { zaak, tijdlijn, peildatum } = context;
    const { aanvraagdatum: op, besluit } = zaak.vervroegdeIva ?? {};
    if (!op || besluit === 'toegekend' || tijdlijn.hersteldSinds) return nvt;
    const veld = '/vervroegdeIva/aanvraagdatum';
    const stil = stiltenVan(context, 'aanvraagIva');
    if (stil.length > 0)
      return stil.map(({ van, tot, dagen }) => tekort('stil', veld, { op, van, tot, dagen }));
    return besluit === 'afgewezen' || peildatum > tijdlijn.eindeWachttijd
      ? voldoet
      : tekort('loopt', veld, { op });
  },
});
