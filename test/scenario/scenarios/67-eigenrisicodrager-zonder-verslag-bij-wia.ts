import { dossier, PEILDATUM } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Report 13 weeks before the end of the wachttijd, as for any employer: 2025-10-05.
const scenario: Scenario = {
  titel: 'Eigenrisicodrager denkt dat hij ook bij de WIA geen verslag hoeft te maken',
  verhaal:
    'Het contract van de werknemer eindigde op 31 juli 2025. De werkgever is eigenrisicodrager voor de Ziektewet, betaalt ziekengeld en heeft de begeleiding keurig voortgezet. ' +
    'Omdat hij bij het einde van het contract geen verslag hoefde te maken, maakt hij het bij de WIA-aanvraag ook niet. Dat moet wel: UWV toetst zijn inspanningen en kan het ziekengeld verlengen.',
  zaak: dossier({
    werkgever: { eigenrisicodragerZw: true },
    dienstverband: {
      soort: 'bepaaldeTijd',
      begin: '2022-08-01',
      einde: '2025-07-31',
      wijzeEinde: 'vanRechtswege',
    },
    riv: undefined,
    meldingen: { ziekUitDienst: { datum: '2025-08-05' } },
    wia: { uploaddatum: undefined, geuploadeStukken: undefined },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'regime-zw-eigenrisicodrager',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Ook de eigenrisicodrager maakt dertien weken vóór het einde een verslag.',
    },
  ],
  afwezig: [
    { kandidaat: 'ziek-uit-dienst-riv-datum', waarom: 'Bij het einde van het contract hoefde het niet.' },
    { kandidaat: 'riv-verkort-voorwaarden', waarom: 'Er is geen verkort verslag.' },
  ],
  bron: 'WIA art. 26 lid 2 (art. 25 lid 1–3 en 5–8 van overeenkomstige toepassing) en art. 65; correcties E47',
  herzien:
    'Eerst aandacht: op de peildatum is de WIA-aanvraag gedaan en is het verslag er nog niet, en dan verlengt UWV het ziekengeld (art. 26 lid 2 en 65 WIA); aandacht is alleen de aankondiging vooraf.',
};

export default scenario;
