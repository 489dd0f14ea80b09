import type { Klasse } from '../../feiten/privacy/klassen.ts';
import { vindBijWerknemer } from '../../feiten/privacy/vindplaatsen.ts';
import { datum } from '../../kern/datum.ts';
import { apZiekeWerknemer, avg, procesgang } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, tekort } from '../regel.ts';
import { uitTeksten } from '../tekstmelding.ts';

const SOORT: Readonly<Record<Klasse, string>> = {
  diagnose: 'een ziekte of letsel',
  klacht: 'een klacht of verschijnsel',
  behandeling: 'een behandeling, medicijn, onderzoek of zorgverlener',
  oorzaak: 'een oorzaak of iets uit het privéleven',
  vangnet: 'de grond van een vangnetsituatie',
  beroepsziekte: 'een beroepsziekte',
  derden: 'de gezondheid of het privéleven van een ander',
};

const toets = (zaak: Zaak) =>
  uitTeksten(vindBijWerknemer(zaak), ({ klasse, veld, positie, aantal }) =>
    tekort('gevonden', veld, { soort: SOORT[klasse], positie, aantal }),
  );

export default defineRegel({
  id: 'privacy-werknemer-eigen-tekst',
  fase: 'privacy',
  document: 'oordeel-werknemer',
  bronnen: [
    apZiekeWerknemer(),
    avg({ artikel: '9', lid: '1' }),
    procesgang({ artikel: '6', lid: '1', onderdeel: 'l' }),
  ],
  geldig: [{ vanaf: datum('2016-04-29'), peil: 'peildatum' }],
  eis: 'Wat de werknemer zelf over zijn gezondheid schrijft, komt niet in een stuk dat de werkgever leest.',
  uitzonderingen: ['Wat de werknemer zelf rechtstreeks bij UWV indient.'],
  meldingen: {
    gevonden: {
      ernst: 'privacy',
      tekst:
        'Op teken {positie} van deze eigen tekst van de werknemer staat iets dat {soort} noemt ({aantal} keer in deze tekst). Volgens de Autoriteit Persoonsgegevens legt een werkgever dat niet vast, ook niet als de werknemer het zelf opschreef.',
    },
  },
  herstel:
    'Vraag de werknemer om een tekst zonder deze gegevens voor de stukken van de werkgever. Zijn volledige tekst kan hij zelf rechtstreeks bij UWV indienen, bij zijn WIA-aanvraag.',
  toets: ({ zaak }) => toets(zaak),
  toetsZonderKlok: toets,
});
