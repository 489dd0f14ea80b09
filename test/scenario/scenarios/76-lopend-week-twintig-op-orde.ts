import { dossier, eersteMaanden } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// 2024-05-24 is day 138, in week 20 (2024-05-20 up to and including 2024-05-26).
const scenario: Scenario = {
  titel: 'Week twintig, alles op orde',
  verhaal:
    'De planner is ruim vier maanden ziek. Probleemanalyse en plan waren op tijd, hij werkt zestien uur en er is twee keer geëvalueerd. De uitbreiding naar vierentwintig uur staat in september gepland. ' +
    'Wat later komt, is nog geen tekort.',
  zaak: dossier(eersteMaanden('2024-05-24')),
  peildatum: '2024-05-24',
  profiel: 'lopend',
  uwv: 'nogNietAanDeOrde',
  verwacht: [],
  afwezig: [
    { kandidaat: 'termijn-eerstejaarsevaluatie', waarom: 'Pas vanaf week 46.' },
    { kandidaat: 'riv-eerstejaarsevaluatie-aanwezig', waarom: 'Pas vanaf week 46.' },
    { kandidaat: 'riv-actueel-oordeel-aanwezig', waarom: 'Pas tegen het einde van de wachttijd.' },
    { kandidaat: 'riv-laatste-evaluatie-aanwezig', waarom: 'Een verslag is nog niet aan de orde.' },
    { kandidaat: 'riv-afschrift-werknemer', waarom: 'Een verslag is nog niet aan de orde.' },
    { kandidaat: 'termijn-42-weken', waarom: 'Pas op 28 oktober 2024.' },
    { kandidaat: 's2-verplicht-niet-gestart', waarom: 'Het tweede spoor is nog niet aan de orde.' },
    { kandidaat: 's1-ad-onderzoek-indicatie', waarom: 'Terugkeer in het eigen werk is nog het doel.' },
    { kandidaat: 'termijn-wia-aanvraag', waarom: 'Pas in oktober 2025.' },
  ],
  bron: 'Regeling procesgang art. 4; ZW art. 38 lid 1; WIA art. 25 lid 3 en art. 64 lid 3; wvp 1.2',
};

export default scenario;
