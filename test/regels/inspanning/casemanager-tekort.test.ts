import { expect, it } from 'vitest';
import regel from '../../../src/regels/inspanning/casemanager-tekort.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, wijzig } from '../../hulp/zaak.ts';

const stagneert = { evaluaties: wijzig(BASIS.evaluaties, 2, { stagnatie: true }) };

regelTest(regel, {
  voldoet: [{ zin: 'stagnatie met een casemanager', zaak: stagneert }],
  tekort: [
    {
      zin: 'stagnatie volgens een evaluatie, zonder casemanager',
      zaak: { ...stagneert, casemanager: undefined },
      reden: 'stagnatie',
      veld: '/casemanager',
    },
    {
      zin: 'stagnatie volgens de bedrijfsarts, zonder casemanager',
      zaak: {
        adviezen: wijzig(BASIS.adviezen, 0, { signalen: { stagnatie: true } }),
        casemanager: undefined,
      },
      reden: 'stagnatie',
      veld: '/casemanager',
    },
  ],
  nvt: [{ zin: 'geen casemanager maar ook geen stagnatie', zaak: { casemanager: undefined } }],
});

it('is in een lopende zaak nog te herstellen', () => {
  expect(regel.meldingen.stagnatie.ernst).toEqual({ lopend: 'aandacht', indiening: 'loonsanctie' });
});
