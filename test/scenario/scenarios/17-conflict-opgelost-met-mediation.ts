import { advies, dossier, PEILDATUM, VOLLEDIG } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Conflict over het functioneren, binnen twee maanden opgelost',
  verhaal:
    'Begin mei 2024 ontstaat ruzie over een beoordeling. Twee dagen later is er een gesprek. De bedrijfsarts adviseert op 21 mei mediation; die begint op 3 juni en is op 1 juli klaar. ' +
    'Herplaatsing is overwogen maar niet meer nodig. Aan het einde noemen beiden de verhouding voldoende.',
  zaak: dossier({
    conflicten: [
      {
        id: 'conflict-1',
        ontstaanOp: '2024-05-06',
        soort: 'functioneren',
        signaalBedrijfsarts: true,
        actie: 'gesprek',
        actieOp: '2024-05-08',
        mediation: { geadviseerdOp: '2024-05-21', begonnenOp: '2024-06-03', resultaat: 'opgelost' },
        andereFunctieOverwogen: true,
        redenGeenAndereFunctie: 'Na de mediation niet meer nodig.',
        opgelostOp: '2024-07-01',
      },
    ],
    adviezen: [
      advies('advies-m', '2024-05-21', {
        soort: 'tussentijdsAdvies',
        aanleiding: 'verzoekWerkgever',
        adviespunten: [
          {
            id: 'mediation',
            tekst: 'Schakel een mediator in.',
            soort: 'mediation',
            opvolging: 'gevolgd',
            opgevolgdOp: '2024-06-03',
          },
        ],
      }),
      ...(VOLLEDIG.adviezen ?? []),
    ],
    actueelOordeel: { arbeidsrelatie: { oordeel: 'voldoende', toelichting: 'Na mediation hersteld.' } },
    eindevaluatie: { oordeelArbeidsrelatie: { oordeel: 'voldoende', toelichting: 'Na mediation hersteld.' } },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 'arbeidsconflict-actie', waarom: 'Binnen twee dagen een gesprek, daarna mediation.' },
    { kandidaat: 'mediation-afgewezen-gemotiveerd', waarom: 'De mediation is gevoerd.' },
    { kandidaat: 's1-arbeidsconflict-herplaatsing', waarom: 'Overwogen en niet nodig.' },
    { kandidaat: 'deskundigenoordeel-bij-geschil', waarom: 'Het geschil was binnen acht weken opgelost.' },
    { kandidaat: 'med-advies-opgevolgd', waarom: 'Het advies tot mediation is gevolgd.' },
  ],
  bron: 'BBP § 5, § 9 en § 10; wvp 3.2 H (uitzondering: opgelost)',
};

export default scenario;
