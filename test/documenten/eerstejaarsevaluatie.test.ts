import eerstejaarsevaluatie from '../../src/documenten/eerstejaarsevaluatie.ts';
import { documentToets } from './document-toets.ts';
import { NIET_STUK, VERWIJZING } from './niet-stuk.ts';

documentToets(
  eerstejaarsevaluatie,
  [
    {
      van: '/eerstejaarsevaluatie',
      niet: {
        ...NIET_STUK,
        '/activiteiten/activiteitId': VERWIJZING,
        '/doelen/doelId': VERWIJZING,
        '/adviesId': VERWIJZING,
        '/bijstellingId': VERWIJZING,
        '/nieuweAfspraken/id': VERWIJZING,
        '/nieuweAfspraken/doelId': VERWIJZING,
        '/nieuweAfspraken/adviespuntId': VERWIJZING,
      },
    },
  ],
  [/^\/eerstejaarsevaluatie\/stuk\/(opgesteldOp|ondertekening)/],
);
