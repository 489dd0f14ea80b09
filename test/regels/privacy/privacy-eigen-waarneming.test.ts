import { expect, it } from 'vitest';
import regel from '../../../src/regels/privacy/privacy-eigen-waarneming.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { zaak } from '../../hulp/zaak.ts';

const van = (bron: 'werkgever' | 'werknemer' | 'overig' | 'praktijkondersteuner' | undefined) => ({
  actueelOordeel: { belastbaarheid: { bron } },
});

regelTest(regel, {
  voldoet: [
    { zin: 'de bedrijfsarts stelde ze vast' },
    { zin: 'wie onder zijn verantwoordelijkheid werkt', zaak: van('praktijkondersteuner') },
  ],
  tekort: [
    {
      zin: 'de werkgever stelde ze zelf vast',
      zaak: van('werkgever'),
      reden: 'werkgever',
      veld: '/actueelOordeel/belastbaarheid',
    },
    {
      zin: 'de werknemer noemde ze',
      zaak: van('werknemer'),
      reden: 'leek',
      veld: '/actueelOordeel/belastbaarheid/bron',
    },
    {
      zin: 'de bron is een ander',
      zaak: { spoor2: { belastbaarheidBijStart: { bron: 'overig' } } },
      reden: 'leek',
      veld: '/spoor2/belastbaarheidBijStart/bron',
    },
  ],
  nvt: [
    {
      zin: 'nergens staat een bron',
      zaak: { probleemanalyse: undefined, adviezen: undefined, actueelOordeel: undefined },
    },
  ],
});

it('leest ook een zaak zonder eerste ziektedag', () => {
  const zonder = zaak({ ziekte: { eersteZiektedag: undefined }, ...van('werkgever') });
  expect(regel.toetsZonderKlok?.(zonder)).toContainEqual(expect.objectContaining({ reden: 'werkgever' }));
});
