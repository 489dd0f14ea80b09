import { dossier, PEILDATUM } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Klacht over het bureau: aangesproken, geen resultaat, ander bureau',
  verhaal:
    'De werknemer klaagt op 7 april 2025 dat de coach te weinig doet. Twee dagen later spreekt de werkgever het bureau aan. Als er na een maand niets is veranderd, schakelt hij op 12 mei een ander bureau in. ' +
    'Dat neemt de profielen over en zet het traject zonder onderbreking voort.',
  zaak: dossier({
    spoor2: {
      klachten: [
        {
          datum: '2025-04-07',
          bureauAangesprokenOp: '2025-04-09',
          resultaat: 'nietOpgelost',
          anderBureauOp: '2025-05-12',
        },
      ],
      eerdereTrajecten: [
        {
          van: '2025-01-13',
          tot: '2025-05-11',
          bureau: 'Bureau Eerst',
          resultaat: 'beeindigd',
          adequaat: false,
          toelichting: 'Te weinig activiteit van de coach; overgenomen door een ander bureau.',
        },
      ],
    },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 's2-klacht-werknemer-over-bureau', waarom: 'Binnen twee dagen aangesproken.' },
    { kandidaat: 'bureau-inadequaat-vervangen', waarom: 'Vervangen toen aanspreken niet hielp.' },
    { kandidaat: 's2-mislukt-bijstelling', waarom: 'Het traject is niet mislukt maar overgenomen.' },
  ],
  bron: 'BBP § 6 (Re-integratiebedrijf) en § 9',
};

export default scenario;
