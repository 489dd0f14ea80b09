import { belastbaarheid } from './paden.ts';
import type { Groep } from './tabel.ts';

export const resultaat: Groep = {
  groep: 'D',
  titel: 'Resultaat',
  kandidaten: [
    {
      kandidaat: 'resultaat-bevredigend-mogelijkheden',
      paden: [
        '/resultaat/{soortWerk,urenPerWeek,niveau,passendBijMogelijkheden}',
        '/resultaat/structureel/{contractvorm,sinds,contractTot,bedrijfsartsBevestigt}',
        ...belastbaarheid('{vastgesteldOp,urenPerWeek}'),
      ],
      toelichting: 'Feit, geen regel.',
    },
    {
      kandidaat: 'resultaat-bevredigend-65',
      paden: [
        '/resultaat/{loonNu,loonVoor,loonwaardePercentage,beidenEens,inspanningenGingenVooraf}',
        '/resultaat/structureel/{contractvorm,sinds}',
        '/dienstverband/{brutoMaandloon,grondslagLoon}',
        '/eindevaluatie/beidenEensGeenMeerMogelijk',
      ],
      toelichting: 'Feit, geen regel.',
    },
    {
      kandidaat: 'resultaat-65-toestemming-werknemer',
      paden: ['/resultaat/{instemmingWerknemer,instemmingVastgelegdOp,beidenEens}'],
    },
    {
      kandidaat: 'resultaat-betere-optie-gesignaleerd',
      paden: [
        '/spoor1/voorstellenWerknemer/*/{datum,betereOptie,antwoord,reden}',
        '/nietMeewerken/*/werkaanbodBeterMogelijk',
      ],
    },
    {
      kandidaat: 'resultaat-niet-structureel',
      paden: [
        '/resultaat/structureel/{contractvorm,sinds,contractTot}',
        '/eindevaluatie/huidigWerk/structureel',
      ],
    },
    {
      kandidaat: 'resultaat-restverdiencapaciteit-onbenut',
      paden: [
        '/resultaat/{urenPerWeek,niveau}',
        '/urenlog/*/{van,urenPerWeek}',
        ...belastbaarheid('{vastgesteldOp,urenPerWeek}'),
      ],
    },
    {
      kandidaat: 'resultaat-bij-andere-werkgever',
      paden: [
        '/resultaat/{soortWerk,instemmingWerknemer,loonwaardePercentage,structureel/contractvorm}',
        '/spoor2/plaatsingen/*/{soort,van,tot,urenPerWeek,instemmingWerknemer}',
      ],
      toelichting: 'Feit, geen regel.',
    },
  ],
};
