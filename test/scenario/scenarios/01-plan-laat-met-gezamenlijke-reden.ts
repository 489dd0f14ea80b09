import { dossier, PEILDATUM, profiel, vanBedrijfsarts, vastgesteld } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Week 6: D1 + 42 = 2024-02-19. Probleemanalyse on 2024-03-11 = D1 + 63, plan on 2024-03-28 = probleemanalyse + 17.
const scenario: Scenario = {
  titel: 'Probleemanalyse en plan te laat, maar samen en met reden',
  verhaal:
    'Op 1 februari 2024 stapt Vervoer BV over naar een andere arbodienst. De bedrijfsarts spreekt de werknemer op 15 februari, maar kan zijn oordeel pas op 11 maart afronden. ' +
    'Werkgever en werknemer leggen al op 16 februari samen vast waarom zij van de termijn afwijken. Zij wachten niet: vanaf 4 maart werkt de werknemer zestien uur. ' +
    'Het plan volgt op 28 maart, zeventien dagen na het oordeel, omdat beiden de toelichting van de bedrijfsarts wilden afwachten. Daarna loopt alles volgens afspraak.',
  zaak: dossier({
    probleemanalyse: {
      stuk: vanBedrijfsarts('2024-03-11'),
      belastbaarheid: profiel('2024-03-11'),
      adviespunten: [
        {
          id: 'opbouw',
          tekst: 'Ga door met zestien uur en bouw op in uren.',
          soort: 'opbouw',
          opvolging: 'gevolgd',
          opgevolgdOp: '2024-03-28',
        },
      ],
      termijnafwijking: {
        reden: 'Wisseling van arbodienst per 1 februari 2024; het werk begint intussen in overleg.',
        instemmingWerkgever: true,
        instemmingWerknemer: true,
        vastgelegdOp: '2024-02-16',
      },
    },
    planVanAanpak: {
      stuk: vastgesteld('2024-03-28'),
      datumProbleemanalyse: '2024-03-11',
      termijnafwijking: {
        reden: 'Beiden wilden eerst de toelichting van de bedrijfsarts op 26 maart.',
        instemmingWerkgever: true,
        instemmingWerknemer: true,
        vastgelegdOp: '2024-03-22',
      },
    },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 'termijn-probleemanalyse', waarom: 'Samen en gemotiveerd afgeweken (art. 5).' },
    { kandidaat: 'termijn-plan-van-aanpak', waarom: 'Samen en gemotiveerd afgeweken (art. 5).' },
    { kandidaat: 'termijn-pva-week8', waarom: 'Volgt de late probleemanalyse; dezelfde reden.' },
    { kandidaat: 'afwijking-termijn-gemotiveerd', waarom: 'Bij beide stukken ligt de reden vast.' },
    { kandidaat: 'consistentie-data', waarom: 'Oordeel, plan en evaluaties volgen elkaar op.' },
  ],
  bron: 'Regeling procesgang art. 5; BBP § 4 slot en § 5 voetnoot 6; wvp 9 (A wordt I bij gezamenlijke reden)',
};

export default scenario;
