import { advies, dossier, PEILDATUM, VOLLEDIG } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Conflict gezien, mediation geadviseerd, werkgever weigert zonder reden',
  verhaal:
    'In september 2024 loopt een gesprek over de opbouw hoog op. De bedrijfsarts wijst daarop en adviseert op 24 september mediation. De werkgever wil niet en zegt niet waarom. ' +
    'Een ander gesprek komt er niet. Aan het einde van de wachttijd noemt iedereen de verhouding verstoord.',
  zaak: dossier({
    conflicten: [
      {
        id: 'conflict-1',
        ontstaanOp: '2024-09-09',
        soort: 're-integratie',
        signaalBedrijfsarts: true,
        actie: 'geen',
        mediation: { geadviseerdOp: '2024-09-24', afgewezenDoor: 'werkgever' },
      },
    ],
    adviezen: [
      advies('advies-m', '2024-09-24', {
        soort: 'tussentijdsAdvies',
        aanleiding: 'evaluatie',
        adviespunten: [
          {
            id: 'mediation',
            tekst: 'Schakel een mediator in.',
            soort: 'mediation',
            opvolging: 'nietGevolgd',
          },
        ],
      }),
      ...(VOLLEDIG.adviezen ?? []),
    ],
    actueelOordeel: { arbeidsrelatie: { oordeel: 'verstoord', toelichting: 'Sinds september 2024.' } },
    eindevaluatie: { oordeelArbeidsrelatie: { oordeel: 'verstoord', toelichting: 'Sinds september 2024.' } },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'mediation-afgewezen-gemotiveerd',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Afgewezen zonder reden.',
    },
    {
      kandidaat: 'arbeidsconflict-actie',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Op het conflict is niets ondernomen.',
    },
    { kandidaat: 'med-advies-opgevolgd', ernst: 'loonsanctie', waarom: 'Advies niet gevolgd en geen reden.' },
  ],
  afwezig: [
    {
      kandidaat: 'riv-actueel-oordeel-vier-oordelen',
      waarom: 'Het oordeel is gegeven, ook al is het slecht.',
    },
  ],
  bron: 'BBP § 5 (advies tot mediation), § 6 en § 9; wvp 3.2 H',
};

export default scenario;
