import regel from '../../../src/regels/tijdigheid/termijn-eindevaluatie.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const van = (opgesteldOp: string) => ({ eindevaluatie: { stuk: { opgesteldOp } } });
const uiterlijk = '2025-10-05';

regelTest(regel, {
  voldoet: [{ zin: 'een week voor de laatste dag' }, { zin: 'op de laatste dag', zaak: van('2025-10-05') }],
  tekort: [
    {
      zin: 'een dag later',
      zaak: van('2025-10-06'),
      reden: 'teLaat',
      veld: '/eindevaluatie/stuk/opgesteldOp',
      feiten: { op: '2025-10-06', uiterlijk, dagen: 1 },
      uiterlijk,
    },
  ],
  nogNiet: [{ zin: 'nog tijd', zaak: { eindevaluatie: undefined }, peildatum: '2025-10-05', uiterlijk }],
  nvt: [
    { zin: 'een ontbrekende evaluatie is een zaak van de volledigheid', zaak: { eindevaluatie: undefined } },
  ],
});
