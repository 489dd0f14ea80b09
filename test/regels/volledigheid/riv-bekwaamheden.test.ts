import regel from '../../../src/regels/volledigheid/riv-bekwaamheden.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { ziekUitDienst, ZONDER_RIV } from '../../hulp/zaak.ts';

const stilzwijgend = {
  probleemanalyse: { bekwaamhedenVermeld: false },
  actueelOordeel: { bekwaamhedenVermeld: false },
};
const leeg = { ...stilzwijgend, werknemer: { bekwaamheden: undefined } };

regelTest(regel, {
  voldoet: [
    { zin: 'opleiding, werkervaring en vaardigheden zijn er' },
    { zin: 'zij staan alleen bij de bedrijfsarts', zaak: { werknemer: { bekwaamheden: undefined } } },
    { zin: 'verkort verslag', zaak: ziekUitDienst('2024-03-15') },
  ],
  tekort: [
    { zin: 'zij staan nergens', zaak: leeg, reden: 'leeg', veld: '/werknemer/bekwaamheden' },
    {
      zin: 'werkervaring en vaardigheden ontbreken',
      zaak: {
        werknemer: { bekwaamheden: { werkervaring: [{ werkgever: 'Vervoer BV' }], vaardigheden: [' '] } },
      },
      reden: 'werkervaring',
      veld: '/werknemer/bekwaamheden/werkervaring',
      ook: [{ reden: 'vaardigheden', veld: '/werknemer/bekwaamheden/vaardigheden' }],
    },
    {
      zin: 'de opleiding ontbreekt',
      zaak: { werknemer: { bekwaamheden: { opleidingen: [] } } },
      reden: 'opleidingen',
      veld: '/werknemer/bekwaamheden/opleidingen',
    },
    {
      zin: 'de bedrijfsarts noemt ze nergens',
      zaak: stilzwijgend,
      reden: 'nietVermeld',
      veld: '/actueelOordeel/bekwaamhedenVermeld',
    },
    {
      zin: 'eerste slechte dag: de dag na week 91',
      zaak: leeg,
      profiel: 'lopend',
      peildatum: '2025-10-06',
      reden: 'leeg',
      veld: '/werknemer/bekwaamheden',
    },
  ],
  nogNiet: [
    {
      zin: 'laatste goede dag: dertien weken voor het einde van de wachttijd',
      zaak: leeg,
      profiel: 'lopend',
      peildatum: '2025-10-05',
      uiterlijk: '2025-10-05',
    },
  ],
  nvt: [...ZONDER_RIV],
});
