import regel from '../../../src/regels/tijdigheid/ziek-uit-dienst-riv-datum.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const uit = (op: string | undefined, einde = '2024-06-28') => ({
  dienstverband: { einde },
  riv: {
    stuk: {
      opgesteldOp: '2024-06-25',
      verstrekkingen: op === undefined ? [] : [{ aan: 'werknemer' as const, op }],
    },
  },
});
const uiterlijk = '2024-06-28';
const peildatum = '2024-07-15';

regelTest(regel, {
  voldoet: [
    { zin: 'op de laatste dag', zaak: uit('2024-06-28'), peildatum },
    { zin: 'precies zes weken ziek', zaak: uit('2024-02-19', '2024-02-19'), peildatum },
  ],
  tekort: [
    {
      zin: 'een dag later',
      zaak: uit('2024-06-29'),
      peildatum,
      reden: 'teLaat',
      veld: '/riv/stuk/verstrekkingen/0/op',
      feiten: { op: '2024-06-29', uiterlijk, dagen: 1 },
      uiterlijk,
    },
  ],
  nogNiet: [{ zin: 'de laatste dag zelf', zaak: uit(undefined), peildatum: '2024-06-28', uiterlijk }],
  nvt: [
    { zin: 'nooit gegeven is een zaak van riv-afschrift-werknemer', zaak: uit(undefined), peildatum },
    { zin: 'een dag minder dan zes weken', zaak: uit('2024-03-01', '2024-02-18'), peildatum },
    {
      zin: 'eigenrisicodrager',
      zaak: { ...uit('2024-06-29'), werkgever: { eigenrisicodragerZw: true } },
      peildatum,
    },
  ],
});
