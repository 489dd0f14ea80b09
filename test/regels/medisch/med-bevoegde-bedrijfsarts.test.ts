import regel from '../../../src/regels/medisch/med-bevoegde-bedrijfsarts.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, vanBedrijfsarts, wijzig, ZONDER_RIV } from '../../hulp/zaak.ts';

const veld = '/arbodienst/onderVerantwoordelijkheidVan';
const doorAnder = (rol: 'artsOnderVerantwoordelijkheid' | 'praktijkondersteuner') => ({
  ...vanBedrijfsarts('2024-12-10'),
  opstellers: [{ rol, naam: 'B. Bos', functie: 'arts' }],
});
const advies = (anders: object) => ({ adviezen: wijzig(BASIS.adviezen, 0, anders) });
const DOOR_ARTS = advies({
  stuk: doorAnder('artsOnderVerantwoordelijkheid'),
  belastbaarheid: { bron: 'artsOnderVerantwoordelijkheid' },
});
const toezicht = {
  reden: 'toezichtOnbekend',
  veld,
  feiten: { stuk: 'advies 1 van de bedrijfsarts', op: '2024-12-10' },
} as const;

regelTest(regel, {
  voldoet: [
    { zin: 'geregistreerde bedrijfsarts' },
    {
      zin: 'alleen het BIG-nummer is bekend',
      zaak: { arbodienst: { geregistreerd: undefined, bigNummer: '09999999901' } },
    },
    {
      zin: 'niet geregistreerd, maar onder verantwoordelijkheid van een ander',
      zaak: { arbodienst: { geregistreerd: false, onderVerantwoordelijkheidVan: 'M. Visser' } },
    },
    {
      zin: 'een arts onder verantwoordelijkheid van een bedrijfsarts die is genoemd',
      zaak: { ...DOOR_ARTS, arbodienst: { onderVerantwoordelijkheidVan: 'M. Visser' } },
    },
    {
      zin: 'de bedrijfsarts tekende mee',
      zaak: advies({
        stuk: {
          ...doorAnder('praktijkondersteuner'),
          ondertekening: { bedrijfsarts: { ondertekendOp: '2024-12-10' } },
        },
      }),
    },
    {
      zin: 'probleemanalyse van een ondersteuner: dat zegt doc-datum-en-opsteller',
      zaak: {
        probleemanalyse: {
          stuk: { opstellers: [{ rol: 'praktijkondersteuner', naam: 'B. Bos' }] },
          belastbaarheid: { bron: 'praktijkondersteuner' },
        },
      },
    },
  ],
  tekort: [
    {
      zin: 'niet geregistreerd',
      zaak: { arbodienst: { geregistreerd: false } },
      reden: 'nietGeregistreerd',
      veld: '/arbodienst/geregistreerd',
    },
    { zin: 'een arts, zonder genoemde bedrijfsarts', zaak: DOOR_ARTS, ...toezicht },
    {
      zin: 'een ondersteuner, zonder genoemde bedrijfsarts',
      zaak: advies({ stuk: doorAnder('praktijkondersteuner'), belastbaarheid: { bron: undefined } }),
      ...toezicht,
    },
    {
      zin: 'registratie niet vastgelegd',
      zaak: { arbodienst: { geregistreerd: undefined } },
      reden: 'registratieOnbekend',
      veld: '/arbodienst/geregistreerd',
    },
  ],
  nvt: [
    ...ZONDER_RIV,
    {
      zin: 'nog geen stuk van de bedrijfsarts',
      zaak: { probleemanalyse: undefined, adviezen: [], actueelOordeel: undefined },
    },
  ],
});
