import { dossier, PEILDATUM } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Klachten over het bureau blijven liggen',
  verhaal:
    'In april 2025 mailt de werknemer dat de coach afspraken afzegt en niets doet. De werkgever antwoordt niet. In juni klaagt hij opnieuw; dan belt de werkgever het bureau. ' +
    'Er verandert niets en de werknemer laat dat ook weten. Een ander bureau komt er niet.',
  zaak: dossier({
    spoor2: {
      klachten: [
        { datum: '2025-04-07' },
        { datum: '2025-06-10', bureauAangesprokenOp: '2025-06-24', resultaat: 'nietOpgelost' },
      ],
    },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 's2-klacht-werknemer-over-bureau',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Op de klacht van april is niets gedaan.',
    },
    {
      kandidaat: 'bureau-inadequaat-vervangen',
      ernst: 'loonsanctie',
      waarom: 'Aanspreken hielp niet en er kwam geen ander bureau.',
    },
  ],
  afwezig: [{ kandidaat: 's2-rapportages-aanwezig', waarom: 'De rapportages zijn er.' }],
  bron: 'BBP § 6 (Re-integratiebedrijf) en § 9 (Herplaatsing bij een andere werkgever)',
};

export default scenario;
