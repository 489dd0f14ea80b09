import { BOVEN_65, dossier, PEILDATUM, structureel } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Negenenzestig procent, maar de werknemer zag een betere plek en stemde niet in',
  verhaal:
    'De werknemer kan achtentwintig uur werken en verdient met tweeëntwintig uur negenenzestig procent van zijn oude loon. In mei 2025 heeft hij voorgesteld om de plaats van administratief medewerker over te nemen die per 1 juli vrijkwam: achtentwintig uur, passend. ' +
    'De werkgever wees dat af zonder reden. De werknemer vindt niet dat er niets meer te vragen was en stemt niet in.',
  zaak: dossier(BOVEN_65, structureel('2025-06-02', 22, 69), {
    resultaat: {
      passendBijMogelijkheden: false,
      instemmingWerknemer: false,
      instemmingVastgelegdOp: undefined,
      beidenEens: false,
    },
    spoor1: {
      voorstellenWerknemer: [
        {
          datum: '2025-05-12',
          voorstel: 'De plaats van administratief medewerker, achtentwintig uur, vrij per 1 juli 2025.',
          betereOptie: true,
          antwoordOp: '2025-05-19',
          antwoord: 'afgewezen',
        },
      ],
    },
    eindevaluatie: { beidenEensGeenMeerMogelijk: false, overeenstemming: 'deels' },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'resultaat-65-toestemming-werknemer',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'De werknemer is het er niet mee eens.',
    },
    {
      kandidaat: 'resultaat-betere-optie-gesignaleerd',
      ernst: 'loonsanctie',
      waarom: 'Hij wees een concrete plaats aan die beter aansluit.',
    },
    {
      kandidaat: 's1-voorstel-werknemer-beantwoord',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Afgewezen zonder motivering.',
    },
  ],
  afwezig: [{ kandidaat: 'resultaat-niet-structureel', waarom: 'De plaats is vast.' }],
  bron: 'BBP § 3 (65 %-criterium: beiden eens, geen betere mogelijkheid aangewezen) en § 9',
};

export default scenario;
