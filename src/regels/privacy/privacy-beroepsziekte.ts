import { vindInStukken } from '../../feiten/privacy/vindplaatsen.ts';
import { datum } from '../../kern/datum.ts';
import { apZiekeWerknemer, praktijk } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, tekort } from '../regel.ts';
import { tekstmeldingen, uitTeksten } from '../tekstmelding.ts';

const toets = (zaak: Zaak) =>
  uitTeksten(vindInStukken(zaak, 'beroepsziekte'), ({ herkomst, veld, positie, aantal }) =>
    tekort(herkomst, veld, { positie, aantal }),
  );

export default defineRegel({
  id: 'privacy-beroepsziekte',
  fase: 'privacy',
  document: 'dossier',
  bronnen: [apZiekeWerknemer(), praktijk('P38')],
  geldig: [{ vanaf: datum('2016-04-29'), peil: 'peildatum' }],
  eis: 'In stukken die een werkgever leest, staat niet dat het om een beroepsziekte gaat of welke.',
  uitzonderingen: [
    'Of het werk mede oorzaak is: alleen ja of nee, volgens de bedrijfsarts.',
    'Beleid en risico-inventarisatie.',
  ],
  meldingen: tekstmeldingen(
    'iets dat op een beroepsziekte wijst',
    'Een beroepsziekte noemt aard en oorzaak van een ziekte, en die legt een werkgever volgens de Autoriteit Persoonsgegevens niet vast; de bedrijfsarts noemt haar zonder toestemming niet.',
    'Schrijf in plaats daarvan of het werk volgens de bedrijfsarts mede oorzaak is: ja of nee (veld werkgerelateerd).',
  ),
  herstel: 'Laat de beroepsziekte weg; of het werk mede oorzaak is, blijft ja of nee.',
  toets: ({ zaak }) => toets(zaak),
  toetsZonderKlok: toets,
});
