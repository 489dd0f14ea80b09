import { dossier, eersteMaanden } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Did not come on 2024-07-08; wage stopped on 2024-07-10; told on 2024-07-30, twenty days later.
const scenario: Scenario = {
  titel: 'Loonstop omdat de werknemer één spreekuur miste',
  verhaal:
    'De werknemer verschijnt op 8 juli 2024 niet op het spreekuur. De werkgever stopt twee dagen later het loon wegens het weigeren van passende arbeid, terwijl hij die helemaal niet heeft aangeboden. ' +
    'Dat hoort de werknemer pas op 30 juli, uit een brief die weer een andere grond noemt. Bij niet verschijnen past opschorting, geen loonstop. De zaak loopt nog; voor UWV is er niets te toetsen.',
  zaak: dossier(eersteMaanden('2024-08-30'), {
    nietMeewerken: [
      {
        datum: '2024-07-08',
        aard: 'nietVerschenen',
        deugdelijkeGrond: false,
        gewaarschuwdOp: '2024-07-09',
        maatregelId: 'maatregel-1',
      },
    ],
    loonmaatregelen: [
      {
        id: 'maatregel-1',
        soort: 'loonstop',
        ingangsdatum: '2024-07-10',
        grond: '629-3-c',
        bekendMetGrondOp: '2024-07-08',
        gemeldOp: '2024-07-30',
        gemeldeGrond: '629-3-e',
        basis: 'geen',
      },
    ],
  }),
  peildatum: '2024-08-30',
  profiel: 'lopend',
  uwv: 'nogNietAanDeOrde',
  verwacht: [
    {
      kandidaat: 'loonstop-juiste-grond',
      ernst: 'aandacht',
      waarom: 'Geen aanbod, geen advies of deskundigenoordeel, en de gedraging vraagt om opschorting.',
    },
    {
      kandidaat: 'loonmaatregel-onverwijld-gemeld',
      ernst: 'aandacht',
      uitkomst: 'tekort',
      waarom: 'Drie weken te laat en met een andere grond gemeld.',
    },
  ],
  afwezig: [
    {
      kandidaat: 'weigering-werknemer-aangesproken',
      waarom: 'De werknemer is de volgende dag aangesproken.',
    },
    { kandidaat: 'maatregel-nagelaten', waarom: 'Het bleef bij één keer.' },
  ],
  bron: 'BW 7:629 lid 3 onder c, lid 6 en lid 7; correcties E35, E59',
};

export default scenario;
