import { vindInStukken } from '../../feiten/privacy/vindplaatsen.ts';
import { datum } from '../../kern/datum.ts';
import { avg } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, tekort } from '../regel.ts';
import { tekstmeldingen, uitTeksten } from '../tekstmelding.ts';

const toets = (zaak: Zaak) =>
  uitTeksten(vindInStukken(zaak, 'derden'), ({ herkomst, veld, positie, aantal }) =>
    tekort(herkomst, veld, { positie, aantal }),
  );

export default defineRegel({
  id: 'privacy-derden',
  fase: 'privacy',
  document: 'dossier',
  bronnen: [avg({ artikel: '9', lid: '1' }), avg({ artikel: '6' })],
  geldig: [{ vanaf: datum('2016-04-29'), peil: 'peildatum' }],
  eis: 'In het dossier staat niets over gezondheid of privéleven van gezinsleden of collega’s.',
  uitzonderingen: ['Dat iemand bij een gesprek aanwezig was.'],
  meldingen: tekstmeldingen(
    'iets over de gezondheid of het privéleven van een ander dan de werknemer',
    'De AVG staat het vastleggen van gezondheidsgegevens van anderen niet toe; zij staan buiten de re-integratie.',
    'Laat weg over wie het gaat en wat er is. Wat voor het werk telt, kan zonder: een vaste vrije middag, een dienst die is geruild.',
  ),
  herstel: 'Laat gegevens over anderen weg.',
  toets: ({ zaak }) => toets(zaak),
  toetsZonderKlok: toets,
});
