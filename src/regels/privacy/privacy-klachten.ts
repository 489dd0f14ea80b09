import { vindInStukken } from '../../feiten/privacy/vindplaatsen.ts';
import { datum } from '../../kern/datum.ts';
import { apZiekeWerknemer, avg } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, tekort } from '../regel.ts';
import { tekstmeldingen, uitTeksten } from '../tekstmelding.ts';

const toets = (zaak: Zaak) =>
  uitTeksten(vindInStukken(zaak, 'klacht'), ({ herkomst, veld, positie, aantal }) =>
    tekort(herkomst, veld, { positie, aantal }),
  );

export default defineRegel({
  id: 'privacy-klachten',
  fase: 'privacy',
  document: 'dossier',
  bronnen: [apZiekeWerknemer(), avg({ artikel: '9', lid: '1' })],
  geldig: [{ vanaf: datum('2016-04-29'), peil: 'peildatum' }],
  eis: 'In stukken die een werkgever leest, staan geen klachten of verschijnselen van de werknemer, ook niet zoals een leidinggevende ze ziet.',
  uitzonderingen: ['Klachten over werk, dienst of product.'],
  meldingen: tekstmeldingen(
    'iets dat een klacht of verschijnsel noemt',
    'Volgens de Autoriteit Persoonsgegevens legt een werkgever klachten niet vast, ook niet wat hij zelf ziet.',
    'Schrijf in plaats daarvan wat iemand wel en niet kan, zoals de bedrijfsarts het opschreef: zitten en staan afwisselen, geen deadlines, na twee uur een pauze.',
  ),
  herstel: 'Schrijf op wat iemand kan, en laat de rest bij de bedrijfsarts.',
  toets: ({ zaak }) => toets(zaak),
  toetsZonderKlok: toets,
});
