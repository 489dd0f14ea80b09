import { aanWerknemer, BRIEF_AAN_WERKNEMER, briefpen } from './delen/brief.ts';
import { BRONNEN, isVerzoekNodig, maakVerzoek, verzoekvelden } from './delen/opvragen-brief.ts';
import { groep } from './delen/veld.ts';
import { defineDocument } from './document.ts';

export default defineDocument({
  id: 'brief-opvragen-werknemer',
  titel: 'Verzoek om stukken aan de werknemer',
  bronnen: BRONNEN,
  ...BRIEF_AAN_WERKNEMER,
  schema: groep('Wat van de werknemer ontbreekt.', verzoekvelden),
  nodig: (grond) => isVerzoekNodig('werknemer', grond),
  view(grond) {
    const pen = briefpen(grond);
    return maakVerzoek('werknemer', grond, aanWerknemer(grond.zaak, pen), pen);
  },
});
