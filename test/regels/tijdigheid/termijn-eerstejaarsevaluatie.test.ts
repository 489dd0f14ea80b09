import regel from '../../../src/regels/tijdigheid/termijn-eerstejaarsevaluatie.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const van = (opgesteldOp: string, meer: object = {}) => ({
  eerstejaarsevaluatie: { stuk: { opgesteldOp }, ...meer },
});
const veld = '/eerstejaarsevaluatie/stuk/opgesteldOp';
const uiterlijk = '2025-01-05';

regelTest(regel, {
  voldoet: [
    { zin: 'in week 50' },
    { zin: 'op de eerste dag van het venster', zaak: van('2024-11-18') },
    { zin: 'op de laatste dag van het eerste ziektejaar', zaak: van('2025-01-05') },
  ],
  tekort: [
    {
      zin: 'een dag voor het venster',
      zaak: van('2024-11-17'),
      reden: 'vroeg',
      veld,
      feiten: { op: '2024-11-17', vanaf: '2024-11-18', uiterlijk },
      uiterlijk,
    },
    {
      zin: 'op de eerste dag van het tweede ziektejaar',
      zaak: van('2025-01-06'),
      reden: 'teLaat',
      veld,
      feiten: { op: '2025-01-06', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'samen en met reden later',
      zaak: van('2025-01-13', {
        termijnafwijking: { reden: 'Opname.', instemmingWerkgever: true, instemmingWerknemer: true },
      }),
      reden: 'gemotiveerdLater',
      veld,
      feiten: { op: '2025-01-13', uiterlijk, dagen: 8 },
      uiterlijk,
    },
    {
      zin: 'meer dan zes weken te laat, zonder activiteit',
      zaak: {
        ...van('2025-02-17'),
        evaluaties: [],
        arbodienst: { spreekuren: [] },
        spoor2: undefined,
      },
      reden: 'teLaatEnStil',
      veld,
      feiten: { op: '2025-02-17', uiterlijk, dagen: 43 },
      uiterlijk,
    },
  ],
  nogNiet: [
    { zin: 'het eerste ziektejaar loopt nog', zaak: van('2025-02-17'), peildatum: '2025-01-05', uiterlijk },
  ],
  nvt: [
    {
      zin: 'een ontbrekende evaluatie is een zaak van de volledigheid',
      zaak: { eerstejaarsevaluatie: undefined },
    },
    {
      zin: 'uit dienst voor het einde van het jaar',
      zaak: { eerstejaarsevaluatie: undefined, dienstverband: { einde: '2024-09-30' } },
    },
  ],
});
