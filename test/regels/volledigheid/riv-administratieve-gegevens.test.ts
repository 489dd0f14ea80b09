import regel from '../../../src/regels/volledigheid/riv-administratieve-gegevens.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { ziekUitDienst, ZONDER_RIV } from '../../hulp/zaak.ts';

const leeg = { werknemer: undefined, werkgever: undefined, arbodienst: undefined };

regelTest(regel, {
  voldoet: [
    { zin: 'alle gegevens zijn er' },
    { zin: 'zij staan alleen in de probleemanalyse', zaak: leeg },
    { zin: 'alleen de arbodienst is genoemd', zaak: { arbodienst: { bedrijfsarts: undefined } } },
    { zin: 'verkort verslag', zaak: ziekUitDienst('2024-03-15') },
  ],
  tekort: [
    {
      zin: 'zij staan nergens',
      zaak: { ...leeg, probleemanalyse: { administratieveGegevensVermeld: false } },
      reden: 'leeg',
      veld: '/werkgever',
    },
    {
      zin: 'het loonheffingennummer ontbreekt',
      zaak: { werkgever: { loonheffingennummer: undefined } },
      reden: 'deel',
      veld: '/werkgever/loonheffingennummer',
      feiten: { wat: 'het loonheffingennummer' },
    },
    {
      zin: 'geboortedatum en bedrijfsarts ontbreken',
      zaak: { werknemer: { geboortedatum: undefined }, arbodienst: undefined },
      reden: 'deel',
      veld: '/werknemer/geboortedatum',
      feiten: { wat: 'de geboortedatum van de werknemer' },
      ook: [
        {
          reden: 'deel',
          veld: '/arbodienst/bedrijfsarts',
          feiten: { wat: 'de naam van de bedrijfsarts of arbodienst' },
        },
      ],
    },
    {
      zin: 'eerste slechte dag: de dag na week 91',
      zaak: { werkgever: { naam: undefined } },
      profiel: 'lopend',
      peildatum: '2025-10-06',
      reden: 'deel',
      veld: '/werkgever/naam',
      feiten: { wat: 'de naam van de werkgever' },
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
