import bijstellingPlanVanAanpak from '../../src/documenten/bijstelling-plan-van-aanpak.ts';
import { documentToets } from './document-toets.ts';
import { NIET_STUK, VERWIJZING } from './niet-stuk.ts';

documentToets(
  bijstellingPlanVanAanpak,
  [
    {
      van: '/evaluaties/0',
      niet: {
        '/id': VERWIJZING,
        '/stuk': 'the paper is signed as the adjustment that came of it',
        '/activiteiten/activiteitId': VERWIJZING,
        '/doelen/doelId': VERWIJZING,
        '/adviesId': VERWIJZING,
        '/bijstellingId': VERWIJZING,
      },
    },
    {
      van: '/bijstellingen/0',
      niet: {
        ...NIET_STUK,
        '/id': VERWIJZING,
        '/adviesId': VERWIJZING,
        '/evaluatieId': VERWIJZING,
        '/doelen/id': VERWIJZING,
        '/activiteiten/id': VERWIJZING,
        '/activiteiten/doelId': VERWIJZING,
        '/activiteiten/adviespuntId': VERWIJZING,
      },
    },
  ],
  [/^\/(evaluaties|bijstellingen)\/\d+\/stuk\/(opgesteldOp|ondertekening)/],
);
