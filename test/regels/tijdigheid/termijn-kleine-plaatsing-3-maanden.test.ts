import regel from '../../../src/regels/tijdigheid/termijn-kleine-plaatsing-3-maanden.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS } from '../../hulp/zaak.ts';

const plaatsing = (...weg: string[]) => ({
  spoor1: { kleinePlaatsing: { sinds: '2025-03-10' } },
  evaluaties: BASIS.evaluaties.filter(({ stuk }) => !weg.includes(stuk.opgesteldOp)),
});
const rest = ['2025-04-21', '2025-06-02', '2025-07-14', '2025-08-25'];
const op = (datum: string) => ({
  spoor1: { kleinePlaatsing: { sinds: '2025-03-10' } },
  evaluaties: [{ stuk: { status: 'vastgesteld' as const, opgesteldOp: datum } }],
});

regelTest(regel, {
  voldoet: [{ zin: 'elke zes weken geëvalueerd', zaak: plaatsing(), peildatum: '2025-09-29' }],
  tekort: [
    {
      zin: 'een dag na de drie maanden',
      zaak: { ...op('2025-06-11'), eindevaluatie: undefined },
      peildatum: '2025-06-20',
      reden: 'teLaat',
      veld: '/evaluaties/0/stuk/opgesteldOp',
      feiten: { van: '2025-03-10', tot: '2025-06-11', dagen: 93, uiterlijk: '2025-06-10' },
      uiterlijk: '2025-06-10',
    },
    {
      zin: 'een hele evaluatie overgeslagen',
      zaak: plaatsing(...rest),
      reden: 'overgeslagen',
      veld: '/eindevaluatie/stuk/opgesteldOp',
      feiten: { van: '2025-03-10', tot: '2025-09-29', dagen: 203, uiterlijk: '2025-06-10' },
      uiterlijk: '2025-06-10',
    },
  ],
  nogNiet: [
    {
      zin: 'op de laatste dag van de drie maanden, en daarna weer drie',
      zaak: op('2025-06-10'),
      peildatum: '2025-06-20',
      uiterlijk: '2025-09-10',
    },
  ],
  nvt: [{ zin: 'geen beperkte plaatsing' }],
});
