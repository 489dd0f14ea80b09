import { aanBureau, BRIEF, briefpen } from './delen/brief.ts';
import { BRONNEN, isVerzoekNodig, maakOververzoek, oververzoekvelden } from './delen/opvragen-brief.ts';
import { groep } from './delen/veld.ts';
import { defineDocument } from './document.ts';

export default defineDocument({
  id: 'brief-opvragen-bureau',
  titel: 'Verzoek om stukken aan het re-integratiebureau',
  bronnen: BRONNEN,
  ...BRIEF,
  schema: groep('Wat ontbreekt voor het dossier van deze werknemer.', oververzoekvelden),
  nodig: (grond) => isVerzoekNodig('bureau', grond),
  view(grond) {
    const pen = briefpen(grond);
    return maakOververzoek('bureau', grond, aanBureau(grond.zaak), pen);
  },
});
