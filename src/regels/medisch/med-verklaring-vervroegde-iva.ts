import { datum } from '../../kern/datum.ts';
import { bbp, wia } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'med-verklaring-vervroegde-iva',
  fase: 'medisch',
  document: 'wia-aanvraag',
  bronnen: [
    wia({ artikel: '66', lid: '4' }),
    wia({ artikel: '66', lid: '3' }),
    wia({ artikel: '66', lid: '5' }),
    bbp({ paragraaf: '7.4' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'werknemer',
  eis: 'Bij een aanvraag voor een verkorte wachttijd gaat een verklaring van de bedrijfsarts, mede op basis van gegevens van de behandelend specialist.',
  uitzonderingen: [
    'De werknemer krijgt ziekengeld en heeft geen recht op loon, tenzij de laatste werkgever eigenrisicodrager is (art. 66 lid 7).',
    'De gegevens van de specialist waren in redelijkheid niet te verlangen.',
  ],
  meldingen: {
    zonderVerklaring: {
      ernst: 'aandacht',
      tekst:
        'De verkorte wachttijd is op {op} aangevraagd zonder verklaring van de bedrijfsarts. Volgens de Wet WIA wordt de aanvraag dan niet in behandeling genomen.',
    },
    nietVastTeStellen: {
      ernst: 'aandacht',
      tekst:
        'De verkorte wachttijd is op {op} aangevraagd; of er een verklaring van de bedrijfsarts bij was, is niet vast te stellen. Zonder verklaring wordt de aanvraag volgens de Wet WIA niet in behandeling genomen.',
    },
    zonderSpecialist: {
      ernst: 'aandacht',
      verplichtePartij: 'bedrijfsarts',
      tekst:
        'De verkorte wachttijd is op {op} aangevraagd met een verklaring van de bedrijfsarts; dat gegevens van de behandelend specialist daarbij zijn gebruikt, is niet vastgelegd. De Wet WIA vraagt dat, tenzij het in redelijkheid niet van de bedrijfsarts te verlangen was.',
      herstel:
        'Vraag de bedrijfsarts of de gegevens zijn gebruikt en leg alleen ja of nee vast; wat erin staat blijft tussen hem, de werknemer en UWV.',
    },
  },
  herstel:
    'Vraag de werknemer de verklaring bij de bedrijfsarts te halen en zelf bij UWV in te dienen, buiten het dossier van de werkgever om.',
  toets({ zaak, tijdlijn }) {
    const iva = zaak.vervroegdeIva;
    const op = iva?.aanvraagdatum;
    if (!op || iva.besluit === 'toegekend' || iva.besluit === 'afgewezen') return nvt;
    if (iva.ziekengeldZonderLoon && tijdlijn.regime !== 'eigenrisicodragerZw') return nvt;
    const veld = '/vervroegdeIva/verklaringBedrijfsarts';
    if (iva.verklaringBedrijfsarts === undefined) return tekort('nietVastTeStellen', veld, { op });
    if (!iva.verklaringBedrijfsarts) return tekort('zonderVerklaring', veld, { op });
    if (iva.specialistgegevensBijVerklaring) return voldoet;
    return tekort('zonderSpecialist', '/vervroegdeIva/specialistgegevensBijVerklaring', { op });
  },
});
