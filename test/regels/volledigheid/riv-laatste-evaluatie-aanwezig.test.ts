import regel from '../../../src/regels/volledigheid/riv-laatste-evaluatie-aanwezig.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { NOOIT_MOGELIJKHEDEN, ZONDER_RIV } from '../../hulp/zaak.ts';

const alleenOud = { evaluaties: [], eindevaluatie: undefined };

regelTest(regel, {
  voldoet: [
    { zin: 'de eindevaluatie is vastgesteld' },
    {
      zin: 'een bijstelling na de eindevaluatie doet er niet toe',
      zaak: { eindevaluatie: { stuk: { opgesteldOp: '2024-12-19' } } },
    },
  ],
  tekort: [
    {
      zin: 'geen eindevaluatie en geen evaluatie na de eerstejaarsevaluatie',
      zaak: alleenOud,
      reden: 'ontbreekt',
      veld: '/eindevaluatie',
    },
    {
      zin: 'alleen periodiek geëvalueerd',
      zaak: { eindevaluatie: undefined },
      reden: 'alleenPeriodiek',
      veld: '/eindevaluatie',
      feiten: { op: '2025-08-25' },
    },
    {
      zin: 'de eindevaluatie is nog een concept en een andere evaluatie is er niet',
      zaak: { evaluaties: [], eindevaluatie: { stuk: { status: 'concept' } } },
      reden: 'concept',
      veld: '/eindevaluatie/stuk/status',
    },
    {
      zin: 'een concept met de oordelen van de werkgever, wel een periodieke evaluatie (E24)',
      zaak: { eindevaluatie: { stuk: { status: 'concept' } } },
      reden: 'conceptMetOordelen',
      veld: '/eindevaluatie/stuk/status',
      feiten: { op: '2025-08-25' },
    },
    {
      zin: 'een concept zonder die oordelen: zij hebben een eigen controle',
      zaak: {
        eindevaluatie: {
          stuk: { status: 'concept' },
          oordeelArbeidsrelatie: undefined,
          oordeelPassendeArbeid: undefined,
        },
      },
      reden: 'alleenPeriodiek',
      veld: '/eindevaluatie/stuk/status',
      feiten: { op: '2025-08-25' },
    },
    {
      zin: 'eerste slechte dag: de dag na week 91',
      zaak: alleenOud,
      profiel: 'lopend',
      peildatum: '2025-10-06',
      reden: 'ontbreekt',
      veld: '/eindevaluatie',
      uiterlijk: '2025-10-05',
    },
  ],
  nogNiet: [
    {
      zin: 'laatste goede dag: dertien weken voor het einde van de wachttijd',
      zaak: alleenOud,
      profiel: 'lopend',
      peildatum: '2025-10-05',
      uiterlijk: '2025-10-05',
    },
  ],
  nvt: [...ZONDER_RIV, { zin: 'er waren nooit mogelijkheden', zaak: NOOIT_MOGELIJKHEDEN }],
});
