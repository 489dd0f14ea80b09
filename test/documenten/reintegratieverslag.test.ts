import { describe, expect, it } from 'vitest';
import reintegratieverslag from '../../src/documenten/reintegratieverslag.ts';
import { documentToets } from './document-toets.ts';
import { grondVan, tekstVan } from './hulp.ts';
import { KORT } from './zaken.ts';

documentToets(
  reintegratieverslag,
  [
    { van: '/resultaat', niet: {} },
    { van: '/werkgever/aardBedrijf', niet: {} },
    { van: '/werknemer/bekwaamheden', niet: {} },
    { van: '/spoor1/aanbiedingen', niet: { '/id': 'only links parts of the case to each other' } },
    { van: '/urenlog', niet: {} },
  ],
  [/^\/riv\/stuk\/(opgesteldOp|ondertekening)/],
);
