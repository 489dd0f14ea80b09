import { dossier, eersteMaanden } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Report and notice due on the last day of the employment, 2024-08-30; noticed ten days later.
const EINDE = '2024-08-30';

const scenario: Scenario = {
  titel: 'Ziek uit dienst: tien dagen te laat gemeld en geen verslag',
  verhaal:
    'Het contract van de zieke planner eindigt op 30 augustus 2024. De werkgever denkt dat daarmee alles klaar is. Op 9 september belt de werknemer: UWV weet van niets. ' +
    'De werkgever meldt hem dan alsnog. Een re-integratieverslag is er niet en komt er ook niet.',
  zaak: dossier(eersteMaanden(EINDE), {
    dienstverband: { soort: 'bepaaldeTijd', begin: '2023-08-31', einde: EINDE, wijzeEinde: 'vanRechtswege' },
    meldingen: { langdurigZiek: undefined, ziekUitDienst: { datum: '2024-09-09' } },
  }),
  peildatum: '2024-09-20',
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'ziek-uit-dienst-melding',
      ernst: 'aandacht',
      uitkomst: 'tekort',
      waarom: 'Gemeld op 9 september in plaats van 30 augustus.',
    },
    {
      kandidaat: 'riv-afschrift-werknemer',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Geen verslag op de laatste dag en daarna ook niet; UWV kan ziekengeld verhalen.',
    },
  ],
  afwezig: [
    { kandidaat: 'termijn-42-weken', waarom: 'Het dienstverband eindigt eerder.' },
    { kandidaat: 'termijn-eerstejaarsevaluatie', waarom: 'Er is geen jaar verstreken.' },
    {
      kandidaat: 's2-verplicht-niet-gestart',
      waarom: 'In week 34 was het tweede spoor nog niet aan de orde.',
    },
  ],
  bron: 'ZW art. 38 lid 2 en 3, art. 39a; BBP § 11; correcties E11',
  herzien:
    'Eerst verwacht van ziek-uit-dienst-riv-datum: die regel gaat over een verslag dat te laat kwam; dat het er helemaal niet is, meldt riv-afschrift-werknemer (art. 38 lid 2 ZW).',
};

export default scenario;
