import { datum } from '../../kern/datum.ts';
import { uwvPagina, wia } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'termijn-vervroegde-iva',
  fase: 'tijdigheid',
  document: 'wia-aanvraag',
  bronnen: [wia({ artikel: '23', lid: '6' }), wia({ artikel: '66', lid: '2' }), uwvPagina('P18')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'werknemer',
  eis: 'Een verkorte wachttijd duurt ten hoogste 78 weken en eindigt niet eerder dan tien weken na de aanvraag. De werknemer kan haar een keer aanvragen.',
  meldingen: {
    teLaat: {
      ernst: 'aandacht',
      tekst:
        'De verkorte wachttijd is aangevraagd op {op}; daarvoor is volgens de Wet WIA {uiterlijk} de laatste dag, omdat zij ten hoogste 78 weken duurt en niet eerder eindigt dan tien weken na de aanvraag.',
      herstel: 'Ga uit van de gewone wachttijd: alle termijnen en stukken blijven nodig.',
    },
    vroeg: {
      ernst: 'info',
      niveau: 'uwv-praktijk',
      tekst:
        'De verkorte wachttijd is aangevraagd op {op}. UWV noemt de derde ziekteweek als begin, vanaf {vanaf}; de Wet WIA stelt die ondergrens niet.',
      herstel: 'Vraag UWV of de aanvraag in behandeling is genomen; zij kan maar een keer.',
    },
    tweedeKeer: {
      ernst: 'aandacht',
      tekst:
        'De verkorte wachttijd is op {op} aangevraagd, terwijl dat al eerder is gedaan. De Wet WIA laat een aanvraag slechts een keer toe.',
      herstel: 'Ga uit van de gewone wachttijd: alle termijnen en stukken blijven nodig.',
    },
  },
  herstel: 'Ga uit van de gewone wachttijd zolang UWV geen verkorte wachttijd heeft vastgesteld.',
  toets({ zaak, tijdlijn }) {
    const { aanvraagdatum: op, eerderAangevraagd } = zaak.vervroegdeIva ?? {};
    if (!op) return nvt;
    const { vanaf, uiterlijk } = tijdlijn.mijlpalen['verkorte-wachttijd'];
    const veld = '/vervroegdeIva/aanvraagdatum';
    if (eerderAangevraagd) return tekort('tweedeKeer', '/vervroegdeIva/eerderAangevraagd', { op });
    if (uiterlijk && op > uiterlijk) return tekort('teLaat', veld, { op, uiterlijk }, uiterlijk);
    return vanaf && op < vanaf ? tekort('vroeg', veld, { op, vanaf }) : voldoet;
  },
});
