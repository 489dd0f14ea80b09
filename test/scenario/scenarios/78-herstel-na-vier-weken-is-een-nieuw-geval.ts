import { dossier, eersteMaanden, overleggen, spreekuren, uren } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Recovered 2024-05-13 up to and including 2024-06-09: 28 days, so a new case from 2024-06-10 on.
// Week 6 of the new case: 2024-06-10 + 42 = 2024-07-22; on 2024-06-28 that is still to come.
const scenario: Scenario = {
  titel: 'Precies vier weken hersteld: een nieuw ziektegeval',
  verhaal:
    'Van 13 mei tot en met 9 juni 2024 werkt de werknemer achtentwintig dagen volledig. Op 10 juni meldt hij zich opnieuw ziek. De perioden tellen niet samen: alle termijnen beginnen opnieuw. ' +
    'Eind juni is een probleemanalyse voor het nieuwe geval nog niet te laat.',
  zaak: dossier(eersteMaanden('2024-06-28'), {
    ziekte: {
      onderbrekingen: [{ van: '2024-05-13', tot: '2024-06-09', nieuweZiekmeldingOp: '2024-06-10' }],
    },
    evaluaties: overleggen(['2024-04-09'], '2024-05-21'),
    arbodienst: { spreekuren: spreekuren(['2024-02-15', '2024-04-09']) },
    urenlog: [
      uren('2024-03-04', '2024-05-12', 16),
      uren('2024-05-13', '2024-06-09', 32, {
        werk: 'eigen',
        loonwaardePercentage: 100,
        taken: 'Eigen werk.',
      }),
    ],
  }),
  peildatum: '2024-06-28',
  profiel: 'lopend',
  uwv: 'nogNietAanDeOrde',
  verwacht: [],
  afwezig: [
    { kandidaat: 'termijn-probleemanalyse', waarom: 'Week 6 van het nieuwe geval is op 22 juli 2024.' },
    { kandidaat: 'samentelling-toegepast', waarom: 'Bij achtentwintig dagen wordt niet samengeteld.' },
    { kandidaat: 'termijn-42-weken', waarom: 'De telling begint opnieuw.' },
    { kandidaat: 'termijn-eerstejaarsevaluatie', waarom: 'De telling begint opnieuw.' },
  ],
  bron: 'WIA art. 23 lid 3; BW 7:629 lid 10; ZW art. 38 lid 1; correcties § 3 punt 12',
};

export default scenario;
