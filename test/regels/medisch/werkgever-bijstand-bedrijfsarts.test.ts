import { expect, it } from 'vitest';
import regel from '../../../src/regels/medisch/werkgever-bijstand-bedrijfsarts.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { ZONDER_RIV } from '../../hulp/zaak.ts';

const veld = '/arbodienst/contract';
const ZONDER_ARTS = {
  arbodienst: undefined,
  probleemanalyse: undefined,
  adviezen: [],
  actueelOordeel: undefined,
} as const;

regelTest(regel, {
  voldoet: [
    { zin: 'overeenkomst, met in woorden waarbij de bedrijfsarts is betrokken' },
    {
      zin: 'overeenkomst, betrokken bij alle drie',
      zaak: {
        arbodienst: {
          contract: { betrokkenBijStukken: ['planVanAanpak', 'evaluatie', 'reintegratieverslag'] },
        },
      },
    },
    {
      zin: 'zonder evaluatie en verslag hoeft hij daarbij niet betrokken te zijn',
      zaak: {
        arbodienst: { contract: { betrokkenBijStukken: ['planVanAanpak'] } },
        evaluaties: [],
        eerstejaarsevaluatie: undefined,
        eindevaluatie: undefined,
        riv: undefined,
      },
    },
  ],
  tekort: [
    {
      zin: 'geen overeenkomst, geen spreekuur, geen stuk',
      zaak: ZONDER_ARTS,
      reden: 'geenBijstand',
      veld,
    },
    {
      zin: 'lopend, een dag na de zes weken',
      zaak: ZONDER_ARTS,
      profiel: 'lopend',
      peildatum: '2024-02-20',
      reden: 'geenBijstand',
      veld,
    },
    {
      zin: 'wel stukken, geen overeenkomst',
      zaak: { arbodienst: { contract: undefined } },
      reden: 'geenOvereenkomst',
      veld,
    },
    {
      zin: 'wel een spreekuur, geen overeenkomst',
      zaak: {
        ...ZONDER_ARTS,
        arbodienst: { contract: undefined, spreekuren: [{ datum: '2024-02-15' }] },
      },
      reden: 'geenOvereenkomst',
      veld,
    },
    {
      zin: 'alleen bij het plan betrokken',
      zaak: { arbodienst: { contract: { betrokkenBijStukken: ['planVanAanpak'] } } },
      reden: 'nietBetrokken',
      veld: `${veld}/betrokkenBijStukken`,
      feiten: { stuk: 'de evaluatie van het plan' },
      ook: [
        {
          reden: 'nietBetrokken',
          veld: `${veld}/betrokkenBijStukken`,
          feiten: { stuk: 'het re-integratieverslag' },
        },
      ],
    },
    {
      zin: 'waarbij hij is betrokken is niet vastgelegd',
      zaak: { arbodienst: { contract: { betrokkenBij: undefined } } },
      reden: 'onbekend',
      veld,
    },
  ],
  nogNiet: [
    {
      zin: 'op de laatste dag van de zes weken',
      zaak: ZONDER_ARTS,
      profiel: 'lopend',
      peildatum: '2024-02-19',
      uiterlijk: '2024-02-19',
    },
  ],
  nvt: ZONDER_RIV,
});

it('alleen geen enkele bijstand is een loonsanctierisico', () => {
  expect(regel.meldingen.nietBetrokken.ernst).toBe('aandacht');
  expect(regel.meldingen.geenBijstand.ernst).toEqual({ lopend: 'aandacht', indiening: 'loonsanctie' });
});
