import { dossier, PEILDATUM } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'De eerstejaarsevaluatie is vergeten',
  verhaal:
    'In december 2024 wisselt de HR-afdeling van bezetting. Wel komt er een nieuw advies, een bijstelling en een tweede spoor, maar het gesprek over het eerste jaar wordt nooit gevoerd of opgeschreven. ' +
    'Bij de WIA-aanvraag ontbreekt daardoor een van de verplichte stukken.',
  zaak: dossier({ eerstejaarsevaluatie: undefined }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'riv-eerstejaarsevaluatie-aanwezig',
      ernst: 'volledigheid',
      uitkomst: 'tekort',
      waarom: 'Onderdeel h van art. 6 lid 1 ontbreekt.',
    },
  ],
  afwezig: [
    { kandidaat: 'riv-laatste-evaluatie-aanwezig', waarom: 'De eindevaluatie is er.' },
    { kandidaat: 'riv-plan-van-aanpak-aanwezig', waarom: 'Het plan is er.' },
  ],
  bron: 'Regeling procesgang art. 4 lid 2 onder b en art. 6 lid 1 onder h; BBP § 5',
};

export default scenario;
