import { dossier, PEILDATUM } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Geen casemanager aangewezen, de re-integratie loopt',
  verhaal:
    'In het plan van aanpak staat niemand die de activiteiten begeleidt. De leidinggevende belt zelf om de twee weken en regelt alles. Er is nergens stilstand: evaluaties, spreekuren en het tweede spoor lopen volgens afspraak.',
  zaak: dossier({ casemanager: undefined }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [
    {
      kandidaat: 'pva-casemanager',
      ernst: 'aandacht',
      uitkomst: 'tekort',
      waarom: 'Voorgeschreven, maar het ontbreken alleen leidt niet tot een sanctie.',
    },
  ],
  afwezig: [{ kandidaat: 'casemanager-tekort', waarom: 'De re-integratie is op de rails gebleven.' }],
  bron: 'Regeling procesgang art. 4 lid 2 onder c; BBP § 6 (Casemanager)',
};

export default scenario;
