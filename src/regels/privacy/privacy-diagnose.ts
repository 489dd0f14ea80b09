import { vindInStukken } from '../../feiten/privacy/vindplaatsen.ts';
import { datum } from '../../kern/datum.ts';
import { apZiekeWerknemer, avg, uwvPagina } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, tekort } from '../regel.ts';
import { tekstmeldingen, uitTeksten } from '../tekstmelding.ts';

const toets = (zaak: Zaak) =>
  uitTeksten(vindInStukken(zaak, 'diagnose'), ({ herkomst, veld, positie, aantal }) =>
    tekort(herkomst, veld, { positie, aantal }),
  );

export default defineRegel({
  id: 'privacy-diagnose',
  fase: 'privacy',
  document: 'dossier',
  bronnen: [apZiekeWerknemer(), avg({ artikel: '9', lid: '1' }), uwvPagina('P22')],
  geldig: [{ vanaf: datum('2016-04-29'), peil: 'peildatum' }],
  eis: 'In stukken die een werkgever leest, staat niet welke ziekte of welk letsel de werknemer heeft.',
  uitzonderingen: [
    'Namen van personen, bedrijven en functies.',
    'Beleid, voorlichting en de mensen voor wie de werkgever werkt.',
  ],
  meldingen: tekstmeldingen(
    'iets dat een ziekte of letsel noemt',
    'Volgens de Autoriteit Persoonsgegevens legt een werkgever de aard van een ziekte niet vast, ook niet als de werknemer die zelf vertelde.',
    'Schrijf in plaats daarvan wat iemand wel en niet kan, zoals de bedrijfsarts het opschreef: vier uur per dag, niet tillen boven 10 kilo, een prikkelarme werkplek.',
  ),
  herstel: 'Schrijf op wat iemand kan, en laat de rest bij de bedrijfsarts.',
  toets: ({ zaak }) => toets(zaak),
  toetsZonderKlok: toets,
});
