import { vindInStukken } from '../../feiten/privacy/vindplaatsen.ts';
import { datum } from '../../kern/datum.ts';
import { apZiekeWerknemer, praktijk, zw } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, tekort } from '../regel.ts';
import { tekstmeldingen, uitTeksten } from '../tekstmelding.ts';

const toets = (zaak: Zaak) =>
  uitTeksten(vindInStukken(zaak, 'vangnet'), ({ herkomst, veld, positie, aantal }) =>
    tekort(herkomst, veld, { positie, aantal }),
  );

export default defineRegel({
  id: 'privacy-vangnetgrond',
  fase: 'privacy',
  document: 'dossier',
  bronnen: [apZiekeWerknemer(), praktijk('P38'), zw({ artikel: '38b', lid: '1' })],
  geldig: [{ vanaf: datum('2016-04-29'), peil: 'peildatum' }],
  eis: 'In stukken staat hoogstens dat er een vangnetsituatie is, nooit welke.',
  uitzonderingen: [
    'De melding aan UWV, waarin de grond staat die de werknemer zelf opgaf (art. 38b Ziektewet).',
    'Zwangerschaps- en bevallingsverlof met de data (Wazo).',
  ],
  meldingen: tekstmeldingen(
    'iets dat de grond van een vangnetsituatie noemt',
    'Volgens de Autoriteit Persoonsgegevens legt een werkgever vast dat er een vangnetsituatie is, niet welke.',
    'Schrijf in plaats daarvan: er is een vangnetsituatie. De grond hoort alleen in de melding aan UWV (vul grondVoorMeldingUwv in).',
  ),
  herstel: 'Schrijf alleen dat er een vangnetsituatie is.',
  toets: ({ zaak }) => toets(zaak),
  toetsZonderKlok: toets,
});
