import regel from '../../../src/regels/regime/inspanningen-tijdens-verlenging.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

/** Extended from 5 January to 5 July 2026; the right case does nothing after its eindevaluatie. */
const met = (meer: Afwijking = {}): Afwijking => ({
  wia: undefined,
  verlenging: { aanvraagdatum: '2025-12-01', einde: '2026-07-05' },
  ...meer,
});
const contact = (datum: string) => met({ contacten: [{ datum, vorm: 'gesprek' }] });
const van = '2026-01-05';
const veld = '/verlenging';

regelTest(regel, {
  voldoet: [
    { zin: 'een contact op de eerste dag', zaak: contact('2026-01-05'), peildatum: '2026-02-17' },
    { zin: 'een contact op de peildatum', zaak: contact('2026-02-17'), peildatum: '2026-02-17' },
    {
      zin: 'een aanvaard aanbod op de dag van de eindevaluatie',
      zaak: met({
        eindevaluatie: { stuk: { opgesteldOp: '2026-02-16' } },
        spoor1: { aanbiedingen: [{ datum: '2026-02-16', reactie: 'aanvaard', reactieOp: '2026-02-16' }] },
      }),
      peildatum: '2026-02-17',
    },
    {
      zin: 'volgens de bedrijfsarts geen mogelijkheden',
      zaak: met({ actueelOordeel: { belastbaarheid: { mogelijkheden: 'tijdelijkGeen' } } }),
      peildatum: '2026-02-17',
    },
  ],
  tekort: [
    {
      zin: 'niets in de eerste zes weken en een dag',
      zaak: met(),
      peildatum: '2026-02-17',
      reden: 'stil',
      veld,
      feiten: { van, tot: '2026-02-17', dagen: 44 },
    },
    {
      zin: 'een contact op de laatste dag van de wachttijd telt niet mee',
      zaak: contact('2026-01-04'),
      peildatum: '2026-02-17',
      reden: 'stil',
      veld,
      feiten: { van, tot: '2026-02-17', dagen: 44 },
    },
    {
      zin: 'alleen de stukken voor de toets van UWV',
      zaak: met({
        actueelOordeel: { stuk: { opgesteldOp: '2026-02-09' } },
        arbodienst: { spreekuren: [{ datum: '2026-02-09', verschenen: true }] },
        eindevaluatie: { stuk: { opgesteldOp: '2026-02-16' } },
      }),
      peildatum: '2026-02-17',
      reden: 'stil',
      veld,
      feiten: { van, tot: '2026-02-17', dagen: 44 },
    },
    {
      zin: 'niets in de hele verlenging',
      zaak: contact('2026-07-06'),
      peildatum: '2026-08-03',
      reden: 'stil',
      veld,
      feiten: { van, tot: '2026-07-05', dagen: 182 },
    },
  ],
  nogNiet: [{ zin: 'de eerste zes weken', zaak: met(), peildatum: '2026-02-16', uiterlijk: '2026-02-16' }],
  nvt: [
    { zin: 'geen verlenging' },
    {
      zin: 'het einde ligt niet na de wachttijd',
      zaak: met({ verlenging: { einde: '2026-01-04' } }),
      peildatum: '2026-03-02',
    },
    {
      zin: 'het resultaat is bevredigend: UWV kijkt niet naar de weg daarheen',
      zaak: met({
        resultaat: {
          vastgesteldOp: '2025-09-29',
          soortWerk: 'aangepast',
          functie: 'planner',
          urenPerWeek: 16,
          structureel: { contractvorm: 'onbepaaldeTijd', sinds: '2025-01-06', bedrijfsartsBevestigt: true },
          passendBijMogelijkheden: true,
          niveau: 'gelijk',
        },
      }),
      peildatum: '2026-03-02',
    },
    {
      zin: 'de werknemer is vier weken hersteld',
      zaak: met({ ziekte: { hersteldGemeldOp: '2026-01-05' } }),
      peildatum: '2026-03-02',
    },
  ],
});
