import { bijstelling, dossier, PEILDATUM, vastgesteld, VOLLEDIG } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const KAAL = { ondertekening: undefined, bsnVermeld: false, afzonderlijkHerkenbaar: false };

const scenario: Scenario = {
  titel: 'Eigen formulieren, zonder handtekeningen en in één bestand',
  verhaal:
    'De werkgever gebruikt zijn eigen systeem. Plan, bijstelling en eerstejaarsevaluatie staan achter elkaar in één bestand, zonder BSN en zonder handtekeningen. Wel staat bij elk stuk dat werkgever en werknemer het eens zijn. ' +
    'Bij de eindevaluatie ontbreekt wie haar opstelde. Inhoudelijk is alles gedaan en alle gegevens zitten erin.',
  zaak: dossier({
    planVanAanpak: { stuk: { ...vastgesteld('2024-02-27'), ...KAAL } },
    bijstellingen: [
      bijstelling('bijstelling-1', 1, '2024-12-20', {
        ...VOLLEDIG.bijstellingen?.[0],
        stuk: { ...vastgesteld('2024-12-20'), ...KAAL },
      }),
    ],
    eerstejaarsevaluatie: { stuk: { ...vastgesteld('2024-12-16'), ...KAAL } },
    eindevaluatie: { stuk: { opstellers: undefined } },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [
    {
      kandidaat: 'doc-ondertekend-werkgever',
      ernst: 'aandacht',
      waarom: 'Praktijk van UWV, geen eis (E22).',
    },
    { kandidaat: 'doc-ondertekend-werknemer', ernst: 'aandacht', waarom: 'Overeenstemming ligt vast (E23).' },
    { kandidaat: 'doc-afzonderlijk-herkenbaar', ernst: 'aandacht', waarom: 'Vormvoorschrift (E21).' },
    { kandidaat: 'doc-datum-en-opsteller', ernst: 'aandacht', waarom: 'Vormvoorschrift (E20).' },
    { kandidaat: 'doc-bsn-op-elk-stuk', ernst: 'aandacht', waarom: 'UWV vraagt het BSN op elk stuk.' },
  ],
  afwezig: [
    { kandidaat: 'riv-plan-van-aanpak-aanwezig', waarom: 'Het plan is er.' },
    { kandidaat: 'riv-eerstejaarsevaluatie-aanwezig', waarom: 'De eerstejaarsevaluatie is er.' },
    { kandidaat: 'riv-laatste-evaluatie-aanwezig', waarom: 'De eindevaluatie is er.' },
  ],
  bron: 'BVHR art. 2 lid 2 en 3 (vorm); Regeling procesgang art. 6 lid 1 (inhoud); correcties E20–E23',
};

export default scenario;
