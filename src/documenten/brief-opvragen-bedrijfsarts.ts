import { aanBedrijfsarts, BRIEF, briefpen } from './delen/brief.ts';
import { BRONNEN, isVerzoekNodig, maakOververzoek, oververzoekvelden } from './delen/opvragen-brief.ts';
import { groep } from './delen/veld.ts';
import { defineDocument } from './document.ts';

export default defineDocument({
  id: 'brief-opvragen-bedrijfsarts',
  titel: 'Verzoek om stukken aan de bedrijfsarts',
  bronnen: BRONNEN,
  ...BRIEF,
  schema: groep('Wat ontbreekt voor het dossier van deze werknemer.', oververzoekvelden),
  nodig: (grond) => isVerzoekNodig('bedrijfsarts', grond),
  view(grond) {
    const pen = briefpen(grond);
    return maakOververzoek('bedrijfsarts', grond, aanBedrijfsarts(grond.zaak, pen), pen);
  },
});
