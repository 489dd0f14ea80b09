import { dossier, PEILDATUM, rapport } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Periods of thirteen weeks: 2025-01-13 + 91 = 2025-04-14, + 91 = 2025-07-14, + 91 = 2025-10-13.
const scenario: Scenario = {
  titel: 'Rapportages elk kwartaal, zoals afgesproken',
  verhaal:
    'In de overeenkomst met het bureau staat dat het elke dertien weken rapporteert. Er zijn dus drie rapportages in plaats van vier of vijf. ' +
    'Intussen spreekt de coach de werknemer om de twee weken, vraagt de werkgever om de zes weken naar de vorderingen en reageert hij op elke rapportage binnen een week.',
  zaak: dossier({
    spoor2: {
      bureau: { rapportageIntervalDagen: 91 },
      trajectplan: {
        rapportagemomenten: 'Elke dertien weken.',
        rapportagedata: ['2025-04-14', '2025-07-14', '2025-10-13'],
        evaluatiedata: ['2025-04-21', '2025-07-14', '2025-10-17'],
      },
      rapportages: [
        rapport(1, '2025-01-13', '2025-04-13', { volgendeRapportage: '2025-07-14' }),
        rapport(2, '2025-04-14', '2025-07-13', { volgendeRapportage: '2025-10-13' }),
        rapport(3, '2025-07-14', '2025-10-12', {
          volgendeRapportage: '2026-01-12',
          reactieWerkgever: { datum: '2025-10-16', reactie: 'Met werknemer en coach besproken.' },
        }),
      ],
    },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 'termijn-spoor2-rapportage', waarom: 'De overeenkomst noemt dertien weken.' },
    { kandidaat: 's2-rapportages-aanwezig', waarom: 'De rapportages dekken het hele tijdvak.' },
    { kandidaat: 's2-werkgever-vinger-aan-de-pols', waarom: 'Op elke rapportage is gereageerd.' },
  ],
  bron: 'BBP § 6 en § 9 (periodiek, geen getal); wvp 3.2 B termijn-spoor2-rapportage (uitzondering contract)',
};

export default scenario;
