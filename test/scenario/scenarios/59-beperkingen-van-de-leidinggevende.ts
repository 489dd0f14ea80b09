import { arbeidsdeskundig, dossier, PEILDATUM } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const EIGEN = {
  vastgesteldOp: '2024-12-10',
  bron: 'werkgever',
  vorm: 'brief',
  samenvatting: 'Volgens de leidinggevende alleen eenvoudig werk en niet langer dan twee uur achter elkaar.',
} as const;

const scenario: Scenario = {
  titel: 'De leidinggevende bepaalt zelf wat de werknemer nog kan',
  verhaal:
    'De werkgever vindt het profiel van de bedrijfsarts te ruim. De leidinggevende schrijft zelf op wat de werknemer volgens hem nog kan en geeft dat lijstje aan de arbeidsdeskundige en het bureau. ' +
    'Beiden werken daarmee. De bedrijfsarts is er niet over gevraagd.',
  zaak: dossier({
    arbeidsdeskundigeOnderzoeken: [
      arbeidsdeskundig('2024-12-13', { bronBelastbaarheid: 'werkgever', datumBelastbaarheid: '2024-12-10' }),
    ],
    spoor2: { belastbaarheidBijStart: { ...EIGEN } },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'privacy-eigen-waarneming',
      waarom: 'Beperkingen en mogelijkheden stelt alleen de bedrijfsarts vast.',
    },
    {
      kandidaat: 'med-informatie-onbevoegd-herstel',
      ernst: 'loonsanctie',
      waarom: 'Het profiel komt niet van een bevoegde bedrijfsarts en is niet overgedaan.',
    },
  ],
  afwezig: [
    { kandidaat: 'med-bevoegde-bedrijfsarts', waarom: 'Probleemanalyse en oordeel zijn wel van hem.' },
  ],
  bron: 'BBP § 6 (Verzuimbegeleiding: alleen door of onder een bevoegde bedrijfsarts); AP-regels (wvp P76)',
};

export default scenario;
