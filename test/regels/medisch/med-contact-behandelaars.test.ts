import { expect, it } from 'vitest';
import regel from '../../../src/regels/medisch/med-contact-behandelaars.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, wijzig } from '../../hulp/zaak.ts';

const advies = (signalen: object) => ({ adviezen: wijzig(BASIS.adviezen, 0, { signalen }) });
const JAAR = {
  eerstejaarsevaluatie: { situaties: { stagnatieBegeleiding: { doetZichVoor: true } } },
} as const;

regelTest(regel, {
  voldoet: [
    { zin: 'in hetzelfde advies nagegaan', zaak: advies({ stagnatie: true, contactBehandelaars: true }) },
    {
      zin: 'later nagegaan',
      zaak: { ...advies({ stagnatie: true }), actueelOordeel: { signalen: { contactBehandelaars: true } } },
    },
    {
      zin: 'eerstejaarsevaluatie, nagegaan in het advies waarop zij rust',
      zaak: { ...JAAR, ...advies({ contactBehandelaars: true }) },
    },
  ],
  tekort: [
    {
      zin: 'volgens de bedrijfsarts niet nagegaan',
      zaak: advies({ stagnatie: true, contactBehandelaars: false }),
      reden: 'nietNagegaan',
      veld: '/adviezen/0/signalen/stagnatie',
      feiten: { sinds: '2024-12-10' },
    },
    {
      zin: 'geen antwoord vastgelegd',
      zaak: advies({ stagnatie: true }),
      reden: 'nietVastTeStellen',
      veld: '/adviezen/0/signalen/stagnatie',
      feiten: { sinds: '2024-12-10' },
    },
    {
      zin: 'een antwoord van voor de stagnatie telt niet',
      zaak: {
        ...advies({ stagnatie: true }),
        probleemanalyse: { signalen: { contactBehandelaars: true } },
      },
      reden: 'nietVastTeStellen',
      veld: '/adviezen/0/signalen/stagnatie',
      feiten: { sinds: '2024-12-10' },
    },
    {
      zin: 'volgens de eerstejaarsevaluatie stagneert het herstel',
      zaak: JAAR,
      reden: 'nietVastTeStellen',
      veld: '/eerstejaarsevaluatie/situaties/stagnatieBegeleiding',
      feiten: { sinds: '2024-12-16' },
    },
  ],
  nvt: [
    { zin: 'geen stagnatie' },
    {
      zin: 'de re-integratie stagneert, niet het herstel',
      zaak: { evaluaties: wijzig(BASIS.evaluaties, 0, { stagnatie: true }) },
    },
  ],
});

it('een leeg antwoord is nooit een loonsanctierisico', () => {
  expect(regel.meldingen.nietVastTeStellen.ernst).toEqual('aandacht');
});
