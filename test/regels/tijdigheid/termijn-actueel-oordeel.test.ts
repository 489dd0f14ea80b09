import regel from '../../../src/regels/tijdigheid/termijn-actueel-oordeel.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const van = (opgesteldOp: string) => ({ actueelOordeel: { stuk: { opgesteldOp } } });
const veld = '/actueelOordeel/stuk/opgesteldOp';
const uiterlijk = '2025-10-05';

regelTest(regel, {
  voldoet: [
    { zin: 'twee weken voor de eindevaluatie' },
    { zin: 'precies 91 dagen voor de aanvraag', zaak: van('2025-07-17') },
    {
      zin: 'op de laatste dag, zonder eindevaluatie',
      zaak: { ...van('2025-10-05'), eindevaluatie: undefined },
    },
  ],
  tekort: [
    {
      zin: 'een dag na de laatste dag',
      zaak: van('2025-10-06'),
      reden: 'teLaat',
      veld,
      feiten: { op: '2025-10-06', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: '92 dagen voor de aanvraag',
      zaak: van('2025-07-16'),
      reden: 'verouderd',
      veld,
      feiten: { op: '2025-07-16', aanvraag: '2025-10-16', dagen: 92, norm: 91 },
    },
    {
      zin: 'na de eindevaluatie',
      zaak: van('2025-09-30'),
      reden: 'naEindevaluatie',
      veld,
      feiten: { op: '2025-09-30', evaluatie: '2025-09-29' },
    },
  ],
  nogNiet: [{ zin: 'nog tijd', zaak: { actueelOordeel: undefined }, peildatum: '2025-10-05', uiterlijk }],
  nvt: [
    { zin: 'een ontbrekend oordeel is een zaak van de volledigheid', zaak: { actueelOordeel: undefined } },
    {
      zin: 'verkorte wachttijd toegekend',
      zaak: { vervroegdeIva: { aanvraagdatum: '2024-06-03', besluit: 'toegekend' } },
    },
  ],
});
