import { eersteAfschrift } from '../../feiten/afschriften.ts';
import { datumVan } from '../../feiten/stukken.ts';
import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { wia } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'riv-aanvullen-bij-verlenging',
  fase: 'tijdigheid',
  document: 'reintegratieverslag',
  bronnen: [wia({ artikel: '25', lid: '4', onderdeel: 'b' }), wia({ artikel: '24', lid: '1' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Is de loondoorbetaling vrijwillig verlengd en was er al een verslag, dan vult de werkgever het uiterlijk dertien weken voor het nieuwe einde aan, of binnen twee weken nadat de werknemer erom vraagt.',
  uitzonderingen: [
    'Er was nog geen verslag; dan geldt alleen de termijn van dertien weken voor het verslag zelf.',
  ],
  meldingen: {
    teLaat: {
      ernst: 'aandacht',
      tekst:
        'Het verslag is na de verlenging aangevuld op {op}, {dagen} dagen na de laatste dag van de termijn, {uiterlijk}. De Wet WIA vraagt de aanvulling dertien weken voor het nieuwe einde, of twee weken na het verzoek van de werknemer.',
      herstel: 'Leg vast waarom de aanvulling later kwam.',
    },
    nietAangevuld: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'De loondoorbetaling is verlengd tot en met {einde}; een aanvulling van het verslag is niet vastgelegd. De Wet WIA vraagt haar uiterlijk op {uiterlijk}.',
    },
  },
  herstel:
    'Vul het verslag in overleg met de werknemer aan met wat tijdens de verlenging is gedaan, en geef hem een afschrift.',
  toets({ zaak, tijdlijn, peildatum }) {
    const { aanvraagdatum, einde } = zaak.verlenging ?? {};
    const uiterlijk = uiterlijkVoor(tijdlijn, 'riv-aan-werknemer');
    const verslag = eersteAfschrift(zaak.riv?.stuk, 'werknemer')?.op ?? datumVan(zaak.riv);
    if (!einde || !uiterlijk || einde <= tijdlijn.eindeWachttijd) return nvt;
    if (!verslag || !aanvraagdatum || verslag > aanvraagdatum) return nvt;
    const op = zaak.riv?.aangevuldOp;
    const veld = '/riv/aangevuldOp';
    if (!op) {
      if (peildatum <= uiterlijk) return nogNiet(uiterlijk);
      return tekort('nietAangevuld', veld, { einde, uiterlijk }, uiterlijk);
    }
    if (op <= uiterlijk) return voldoet;
    return tekort('teLaat', veld, { op, uiterlijk, dagen: dagenTussen(uiterlijk, op) }, uiterlijk);
  },
});
