import { contacten, dossier, PEILDATUM, rapportages, sollicitaties } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Zoeken naar één droombaan, en de werkgever kijkt niet mee',
  verhaal:
    'Het zoekprofiel bestaat uit één functie: hondentrimmer, omdat de werknemer dat graag wil. Of daar vacatures voor zijn en of het werk past, is niet bekeken. Hij solliciteert drie keer. ' +
    'Het bureau stuurt vier rapportages waarin dit gewoon te lezen is. De werkgever reageert op geen enkele, vraagt nergens naar en evalueert niet met het bureau.',
  zaak: dossier({
    spoor2: {
      trajectplan: { evaluatieMetWerkgever: undefined, evaluatiedata: [] },
      zoekprofiel: {
        functies: ['hondentrimmer'],
        branches: [],
        taken: [],
        onderbouwingBelastbaarheid: undefined,
        onderbouwingArbeidsmarkt: undefined,
        alleenWensen: true,
      },
      sollicitaties: sollicitaties('2025-02-17', '2025-03-03').map((s) => ({
        ...s,
        functie: 'hondentrimmer',
      })),
      rapportages: rapportages('2025-01-13', '2025-10-13').map((r) => ({
        ...r,
        samenvatting: 'De kandidaat oriënteert zich op werk als hondentrimmer. Er zijn geen vacatures.',
        reactieWerkgever: undefined,
        afspraken: [],
      })),
    },
    contacten: contacten('2024-01-15', '2024-12-30'),
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 's2-zoekprofiel-onderbouwd',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Alleen een wens, zonder onderbouwing uit mogelijkheden en arbeidsmarkt.',
    },
    {
      kandidaat: 's2-werkgever-vinger-aan-de-pols',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Op geen van de rapportages is gereageerd.',
    },
    { kandidaat: 's2-sollicitaties-wekelijks', waarom: 'Na 3 maart 2025 niets meer, zonder reden.' },
  ],
  afwezig: [
    { kandidaat: 's2-rapportages-aanwezig', waarom: 'De rapportages zijn er.' },
    { kandidaat: 's2-verplicht-niet-gestart', waarom: 'Er is begonnen.' },
  ],
  bron: 'BBP § 6 en § 9 (vinger aan de pols); Rb. Midden-Nederland 2023:1786 (wvp C01)',
};

export default scenario;
