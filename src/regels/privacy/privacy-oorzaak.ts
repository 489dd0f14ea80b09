import { vindInStukken } from '../../feiten/privacy/vindplaatsen.ts';
import { datum } from '../../kern/datum.ts';
import { apZiekeWerknemer, avg } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, tekort } from '../regel.ts';
import { tekstmeldingen, uitTeksten } from '../tekstmelding.ts';

const toets = (zaak: Zaak) =>
  uitTeksten(vindInStukken(zaak, 'oorzaak'), ({ herkomst, veld, positie, aantal }) =>
    tekort(herkomst, veld, { positie, aantal }),
  );

export default defineRegel({
  id: 'privacy-oorzaak',
  fase: 'privacy',
  document: 'dossier',
  bronnen: [apZiekeWerknemer(), avg({ artikel: '9', lid: '1' })],
  geldig: [{ vanaf: datum('2016-04-29'), peil: 'peildatum' }],
  eis: 'In stukken die een werkgever leest, staat niet waardoor iemand ziek is: geen ongeval buiten het werk, geen gebeurtenis of zorgen thuis.',
  uitzonderingen: [
    'Of het een arbeidsongeval betreft, of een verkeersongeval met een mogelijk aansprakelijke derde: alleen ja of nee.',
    'Verlof volgens de Wazo met de data.',
  ],
  meldingen: tekstmeldingen(
    'iets dat een oorzaak of iets uit het privéleven noemt',
    'Volgens de Autoriteit Persoonsgegevens legt een werkgever de oorzaak van een ziekte niet vast; omstandigheden thuis zijn voor de bedrijfsarts.',
    'Laat de oorzaak weg. Wat voor het werk telt, zegt de bedrijfsarts in werktermen: aangepaste werktijden, een uitbreiding in kleinere stappen.',
  ),
  herstel: 'Laat de oorzaak weg; noteer verlof alleen met soort en data.',
  toets: ({ zaak }) => toets(zaak),
  toetsZonderKlok: toets,
});
