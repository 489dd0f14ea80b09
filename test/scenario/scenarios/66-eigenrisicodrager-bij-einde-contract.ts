import { dossier, eersteMaanden } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Employment ends on 2024-08-30; report of the illness within six weeks for an eigenrisicodrager: 2024-10-11.
const EINDE = '2024-08-30';

const scenario: Scenario = {
  titel: 'Eigenrisicodrager voor de Ziektewet: bij het einde van het contract geen verslag',
  verhaal:
    'De werkgever draagt zelf het risico van de Ziektewet. Het contract van de zieke werknemer eindigt op 30 augustus 2024; de werkgever betaalt daarna ziekengeld en gaat door met de begeleiding. ' +
    'Een verslag voor UWV maakt hij nu niet. Dat komt pas dertien weken voor het einde van de wachttijd.',
  zaak: dossier(eersteMaanden('2024-09-13'), {
    werkgever: { eigenrisicodragerZw: true },
    dienstverband: { soort: 'bepaaldeTijd', begin: '2023-08-31', einde: EINDE, wijzeEinde: 'vanRechtswege' },
    meldingen: { langdurigZiek: undefined, ziekUitDienst: { datum: '2024-09-06' } },
  }),
  peildatum: '2024-09-13',
  profiel: 'lopend',
  uwv: 'nogNietAanDeOrde',
  verwacht: [],
  afwezig: [
    {
      kandidaat: 'ziek-uit-dienst-riv-datum',
      waarom: 'Art. 38 lid 2 ZW geldt niet voor de eigenrisicodrager.',
    },
    { kandidaat: 'riv-verkort-voorwaarden', waarom: 'Er is geen verkort verslag.' },
    { kandidaat: 'ziek-uit-dienst-melding', waarom: 'Binnen zes weken na het einde gemeld.' },
    { kandidaat: 'riv-eerstejaarsevaluatie-aanwezig', waarom: 'Er is nog geen jaar verstreken.' },
    { kandidaat: 'termijn-riv-werknemer', waarom: 'Pas in oktober 2025.' },
  ],
  bron: 'ZW art. 38 lid 2 (“die geen eigenrisicodrager is”); WIA art. 26 lid 2; correcties E47',
};

export default scenario;
