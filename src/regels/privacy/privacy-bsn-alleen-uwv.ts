import { vindBsn } from '../../feiten/privacy/vindplaatsen.ts';
import { datum } from '../../kern/datum.ts';
import { praktijk, uavg } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, tekort } from '../regel.ts';
import { uitTeksten } from '../tekstmelding.ts';

const toets = (zaak: Zaak) =>
  uitTeksten(vindBsn(zaak), ({ veld, positie, aantal }) => tekort('inTekst', veld, { positie, aantal }));

export default defineRegel({
  id: 'privacy-bsn-alleen-uwv',
  fase: 'privacy',
  document: 'dossier',
  bronnen: [uavg({ artikel: '46' }), praktijk('P79'), praktijk('P80')],
  geldig: [{ vanaf: datum('2018-05-25'), peil: 'peildatum' }],
  eis: 'Het burgerservicenummer staat alleen in het veld daarvoor. Zo blijft het afgeschermd, behalve op de exemplaren voor UWV en voor de werknemer.',
  uitzonderingen: [
    'Een nummer dat blijkens de tekst iets anders is, zoals een KvK-nummer.',
    'De edities voor UWV en voor de werknemer worden gewoon gemaakt.',
  ],
  meldingen: {
    inTekst: {
      ernst: 'privacy',
      tekst:
        'Op teken {positie} van deze tekst staat een getal dat de 11-proef van het burgerservicenummer doorstaat ({aantal} keer in deze tekst). Dat nummer mag alleen worden gebruikt waar de wet het toelaat (art. 46 Uitvoeringswet AVG); in een tekst schermt riv het niet af.',
    },
  },
  herstel:
    'Haal het nummer uit de tekst; riv zet het zelf voluit op de exemplaren waar het hoort. Is het een ander nummer, zeg dan in de tekst welk.',
  toets: ({ zaak }) => toets(zaak),
  toetsZonderKlok: toets,
});
