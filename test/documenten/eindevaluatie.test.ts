import eindevaluatie from '../../src/documenten/eindevaluatie.ts';
import { documentToets } from './document-toets.ts';
import { NIET_STUK, VERWIJZING } from './niet-stuk.ts';

documentToets(
  eindevaluatie,
  [
    {
      van: '/eindevaluatie',
      niet: {
        ...NIET_STUK,
        '/activiteiten/activiteitId': VERWIJZING,
        '/doelen/doelId': VERWIJZING,
        '/adviesId': VERWIJZING,
        '/bijstellingId': VERWIJZING,
      },
    },
    { van: '/resultaat/structureel', niet: {} },
    {
      van: '/werkgever/aardBedrijf',
      niet: { '/activiteiten': 'the evaluation says it in its own words' },
    },
  ],
  [/^\/eindevaluatie\/stuk\/(opgesteldOp|ondertekening)/],
);
