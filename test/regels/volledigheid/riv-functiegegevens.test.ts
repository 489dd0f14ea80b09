import regel from '../../../src/regels/volledigheid/riv-functiegegevens.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { ziekUitDienst, ZONDER_RIV } from '../../hulp/zaak.ts';

const stilzwijgend = {
  probleemanalyse: { functieVermeld: false },
  actueelOordeel: { functieVermeld: false },
};

regelTest(regel, {
  voldoet: [
    { zin: 'naam, uren en taken zijn er' },
    {
      zin: 'de functie staat alleen in de probleemanalyse',
      zaak: { dienstverband: { functie: undefined }, actueelOordeel: { functieVermeld: undefined } },
    },
    { zin: 'verkort verslag', zaak: ziekUitDienst('2024-03-15') },
  ],
  tekort: [
    {
      zin: 'de functie staat nergens',
      zaak: { ...stilzwijgend, dienstverband: { functie: undefined } },
      reden: 'leeg',
      veld: '/dienstverband/functie',
    },
    {
      zin: 'uren en taken ontbreken',
      zaak: { dienstverband: { functie: { urenPerWeek: undefined, taken: [] } } },
      reden: 'uren',
      veld: '/dienstverband/functie/urenPerWeek',
      ook: [{ reden: 'taken', veld: '/dienstverband/functie/taken' }],
    },
    {
      zin: 'de naam ontbreekt',
      zaak: { dienstverband: { functie: { naam: undefined } } },
      reden: 'naam',
      veld: '/dienstverband/functie/naam',
    },
    {
      zin: 'de bedrijfsarts noemt de functie nergens',
      zaak: stilzwijgend,
      reden: 'nietVermeld',
      veld: '/actueelOordeel/functieVermeld',
    },
    {
      zin: 'eerste slechte dag: de dag na week 91',
      zaak: { ...stilzwijgend, dienstverband: { functie: undefined } },
      profiel: 'lopend',
      peildatum: '2025-10-06',
      reden: 'leeg',
      veld: '/dienstverband/functie',
    },
  ],
  nogNiet: [
    {
      zin: 'laatste goede dag: dertien weken voor het einde van de wachttijd',
      zaak: { ...stilzwijgend, dienstverband: { functie: undefined } },
      profiel: 'lopend',
      peildatum: '2025-10-05',
      uiterlijk: '2025-10-05',
    },
  ],
  nvt: [...ZONDER_RIV],
});
