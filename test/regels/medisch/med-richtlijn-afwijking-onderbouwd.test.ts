import regel from '../../../src/regels/medisch/med-richtlijn-afwijking-onderbouwd.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, wijzig } from '../../hulp/zaak.ts';

const advies = (signalen: object) => ({ adviezen: wijzig(BASIS.adviezen, 0, { signalen }) });
const veld = '/adviezen/0/signalen/afwijkingRichtlijnOnderbouwd';
const feiten = { stuk: 'advies 1 van de bedrijfsarts', op: '2024-12-10' } as const;

regelTest(regel, {
  voldoet: [
    { zin: 'onderbouwd', zaak: advies({ afwijkingRichtlijn: true, afwijkingRichtlijnOnderbouwd: true }) },
    {
      zin: 'later onderbouwd',
      zaak: {
        ...advies({ afwijkingRichtlijn: true }),
        actueelOordeel: { signalen: { afwijkingRichtlijnOnderbouwd: true } },
      },
    },
  ],
  tekort: [
    {
      zin: 'niet onderbouwd',
      zaak: advies({ afwijkingRichtlijn: true, afwijkingRichtlijnOnderbouwd: false }),
      reden: 'nietOnderbouwd',
      veld,
      feiten,
    },
    {
      zin: 'niet vastgelegd',
      zaak: advies({ afwijkingRichtlijn: true }),
      reden: 'nietVastTeStellen',
      veld,
      feiten,
    },
  ],
  nvt: [
    { zin: 'geen afwijking' },
    { zin: 'uitdrukkelijk geen afwijking', zaak: advies({ afwijkingRichtlijn: false }) },
  ],
});
