import regel from '../../../src/regels/regime/vervroegde-iva-geen-pauze.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

/** The right case does nothing after its eindevaluatie of 29 September 2025. */
const met = (meer: Afwijking['vervroegdeIva'] = {}): Afwijking => ({
  vervroegdeIva: { aanvraagdatum: '2025-10-01', ...meer },
});
const veld = '/vervroegdeIva/aanvraagdatum';
const op = '2025-10-01';

regelTest(regel, {
  voldoet: [
    { zin: 'afgewezen', zaak: met({ besluit: 'afgewezen', besluitOp: '2025-10-10' }) },
    {
      zin: 'na de wachttijd, en 91 dagen is nog geen lange stilte',
      zaak: met({ aanvraagdatum: '2025-10-05' }),
      peildatum: '2026-01-05',
    },
  ],
  tekort: [
    { zin: 'nog geen besluit', zaak: met(), reden: 'loopt', veld, feiten: { op } },
    { zin: 'in behandeling', zaak: met({ besluit: 'loopt' }), reden: 'loopt', veld, feiten: { op } },
    {
      zin: '92 dagen zonder enige activiteit',
      zaak: met({ aanvraagdatum: '2025-10-04' }),
      peildatum: '2026-01-05',
      reden: 'stil',
      veld,
      feiten: { op: '2025-10-04', van: '2025-10-05', tot: '2026-01-04', dagen: 92 },
    },
    {
      zin: 'een enkele stap vlak voor de afwijzing breekt de stilte ervoor niet',
      zaak: {
        ...met({ aanvraagdatum: '2025-10-04' }),
        wia: undefined,
        contacten: [{ datum: '2026-01-05', vorm: 'gesprek' }],
        verlenging: { einde: '2026-07-05' },
      },
      peildatum: '2026-01-20',
      reden: 'stil',
      veld,
      feiten: { op: '2025-10-04', van: '2025-10-05', tot: '2026-01-04', dagen: 92 },
    },
    {
      zin: 'stil tot de afwijzing',
      zaak: met({ besluit: 'afgewezen', besluitOp: '2025-10-17' }),
      richtwaarden: { evaluatieStilteDagen: 15 },
      reden: 'stil',
      veld,
      feiten: { op, van: '2025-10-02', tot: '2025-10-17', dagen: 16 },
    },
    {
      zin: 'volgens de bedrijfsarts geen mogelijkheden: dan is stilte geen tekort',
      zaak: { ...met(), actueelOordeel: { belastbaarheid: { mogelijkheden: 'duurzaamGeen' } } },
      richtwaarden: { evaluatieStilteDagen: 15 },
      reden: 'loopt',
      veld,
      feiten: { op },
    },
  ],
  nvt: [
    { zin: 'niet aangevraagd' },
    { zin: 'toegekend', zaak: met({ besluit: 'toegekend', eindeWachttijd: '2026-01-04' }) },
    { zin: 'hersteld', zaak: { ...met(), ziekte: { hersteldGemeldOp: '2025-09-01' } } },
  ],
});
