import { zijnFunctiesNagegaan } from '../../feiten/arbeidsdeskundige.ts';
import { eersteBezwaar } from '../../feiten/spoor1-grenzen.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 's1-inkrimping-geen-excuus',
  fase: 'spoor1',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '9' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Ook bij inkrimping zoekt de werkgever actief naar mogelijkheden om de werknemer in elk geval gedeeltelijk aan het werk te houden. De vraag komt op zodra reorganisatie of inkrimping als reden is gebruikt.',
  uitzonderingen: [
    'Naast de inkrimping is actief gezocht: een aanbod, een overzicht van functies of een arbeidsdeskundig onderzoek.',
  ],
  meldingen: {
    enigeReden: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Als reden dat werk in het bedrijf niet kan, is reorganisatie of inkrimping genoemd; dat daarnaast actief is gezocht, is niet vastgelegd. De Beleidsregels beoordelingskader poortwachter vragen ook bij inkrimping actief te zoeken.',
    },
  },
  herstel:
    'Zoek alsnog welke functies en taken na de reorganisatie overblijven, en leg per functie vast of zij past.',
  toets({ zaak }) {
    const bezwaar = eersteBezwaar(zaak, ['reorganisatieOfInkrimping']);
    if (!bezwaar) return nvt;
    return isActiefGezocht(zaak) ? voldoet : tekort('enigeReden', bezwaar.veld);
  },
});

const isActiefGezocht = (zaak: Zaak): boolean =>
  (zaak.spoor1?.aanbiedingen?.length ?? 0) > 0 ||
  zijnFunctiesNagegaan(zaak) ||
  (zaak.spoor1?.functies?.some((f) => f.passend !== undefined && f.reden !== 'reorganisatieOfInkrimping') ??
    false);
