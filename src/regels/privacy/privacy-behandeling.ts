import { vindInStukken } from '../../feiten/privacy/vindplaatsen.ts';
import { datum } from '../../kern/datum.ts';
import { apZiekeWerknemer, avg } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, tekort } from '../regel.ts';
import { tekstmeldingen, uitTeksten } from '../tekstmelding.ts';

const toets = (zaak: Zaak) =>
  uitTeksten(vindInStukken(zaak, 'behandeling'), ({ herkomst, veld, positie, aantal }) =>
    tekort(herkomst, veld, { positie, aantal }),
  );

export default defineRegel({
  id: 'privacy-behandeling',
  fase: 'privacy',
  document: 'dossier',
  bronnen: [apZiekeWerknemer(), avg({ artikel: '9', lid: '1' })],
  geldig: [{ vanaf: datum('2016-04-29'), peil: 'peildatum' }],
  eis: 'In stukken die een werkgever leest, staat niet welke behandeling, medicijnen of onderzoeken iemand krijgt, en van wie.',
  uitzonderingen: [
    'De bedrijfsarts en de verzekeringsarts.',
    'Dat behandeling of begeleiding loopt volgens het advies van de bedrijfsarts, zonder soort.',
    'Zorg als vak, opleiding of werkgever.',
  ],
  meldingen: tekstmeldingen(
    'iets dat een behandeling, medicijn, onderzoek of zorgverlener noemt',
    'Volgens de Autoriteit Persoonsgegevens legt een werkgever medische behandeling niet vast; daaruit is af te leiden wat iemand heeft.',
    'Schrijf in plaats daarvan: behandeling of begeleiding loopt conform advies van de bedrijfsarts. Voor een afspraak is het tijdstip genoeg.',
  ),
  herstel: 'Schrijf op wat iemand kan, en laat de rest bij de bedrijfsarts.',
  toets: ({ zaak }) => toets(zaak),
  toetsZonderKlok: toets,
});
