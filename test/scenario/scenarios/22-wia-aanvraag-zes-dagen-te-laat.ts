import { contacten, dossier, spoor2Vanaf, uren, VOLLEDIG } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Last day 2026-01-04 - 77 = 2025-10-19; applied on 2025-10-25: six days late, so six days extra wages.
const scenario: Scenario = {
  titel: 'Werknemer vraagt de WIA zes dagen te laat aan',
  verhaal:
    'De werkgever geeft het verslag op tijd en wijst de werknemer schriftelijk op de uiterste datum van 19 oktober 2025. De werknemer vergeet het en vraagt pas op 25 oktober aan, na een tweede brief. ' +
    'Dat kost de werkgever zes dagen extra loon, maar zijn re-integratie-inspanningen staan daar los van.',
  zaak: dossier({
    wia: { aanvraagdatum: '2025-10-25', uploaddatum: '2025-10-26' },
    nietMeewerken: [
      { datum: '2025-10-20', aard: 'wiaTeLaat', deugdelijkeGrond: false, gewaarschuwdOp: '2025-10-20' },
    ],
    spoor2: spoor2Vanaf('2025-01-13', '2025-10-26', { datumConclusieIntern: '2024-12-13' }),
    contacten: contacten('2024-01-15', '2025-10-26'),
    urenlog: [...(VOLLEDIG.urenlog ?? []), uren('2025-10-18', '2025-10-26', 16)],
  }),
  peildatum: '2025-10-27',
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [
    {
      kandidaat: 'termijn-wia-aanvraag',
      ernst: 'aandacht',
      uitkomst: 'tekort',
      waarom: 'Zes dagen te laat; plicht van de werknemer, kosten voor de werkgever.',
    },
  ],
  afwezig: [
    { kandidaat: 'termijn-riv-werknemer', waarom: 'Het verslag was op tijd.' },
    { kandidaat: 'riv-afschrift-werknemer', waarom: 'Het afschrift is op 2 oktober 2025 gegeven.' },
    { kandidaat: 'weigering-werknemer-aangesproken', waarom: 'De werknemer is meteen gewaarschuwd.' },
    { kandidaat: 'termijn-riv-upload', waarom: 'Eén dag na de aanvraag geüpload.' },
  ],
  bron: 'WIA art. 64 lid 3; BW 7:629 lid 11 onder a; correcties E1, E33',
};

export default scenario;
