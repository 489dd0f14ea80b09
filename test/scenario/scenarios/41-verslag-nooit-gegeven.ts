import { dossier, PEILDATUM, vastgesteld } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Thirteen weeks before the end of the wachttijd: 2026-01-04 - 91 = 2025-10-05.
const scenario: Scenario = {
  titel: 'De werknemer heeft het verslag nooit gekregen',
  verhaal:
    'De werkgever stelt het verslag op zonder overleg en zet het in zijn eigen systeem. De werknemer vraagt er twee keer om maar krijgt geen afschrift. ' +
    'Op 16 oktober 2025 vraagt hij zonder verslag een WIA-uitkering aan.',
  zaak: dossier({
    riv: { stuk: { ...vastgesteld('2025-10-02'), verstrekkingen: [] }, overlegMetWerknemerOp: undefined },
    wia: { uploaddatum: undefined, geuploadeStukken: undefined },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'riv-afschrift-werknemer',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Een afschrift aan de werknemer is verplicht en is er niet.',
    },
    {
      kandidaat: 'riv-in-overleg',
      ernst: 'aandacht',
      waarom: 'Het verslag hoort in overleg tot stand te komen.',
    },
  ],
  afwezig: [{ kandidaat: 'termijn-wia-aanvraag', waarom: 'De werknemer vroeg op tijd aan.' }],
  bron: 'WIA art. 25 lid 3, 6, 8 en 9; correcties E25, E34',
};

export default scenario;
