import regel from '../../../src/regels/grond/grond-vertrouwen-bedrijfsarts.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BEVREDIGEND, metGrond, PLEK, SPOOR2 as voor } from './hulp.ts';

const soort = 'vertrouwenBedrijfsarts';
const veld = `${PLEK}/soort`;

regelTest(regel, {
  tekort: [
    {
      zin: 'geen twijfel in de zaak',
      zaak: metGrond({ soort }),
      reden: 'zonderTwijfel',
      veld,
      feiten: { voor },
    },
    {
      zin: 'met de twijfel is iets gedaan',
      zaak: metGrond({ soort }, { twijfels: [{ datum: '2025-03-03', actie: 'vraagAanBedrijfsarts' }] }),
      reden: 'zonderTwijfel',
      veld,
      feiten: { voor },
    },
    {
      zin: 'twijfel waarmee niets is gedaan, de eerste telt',
      zaak: metGrond(
        { soort, voor: undefined },
        { twijfels: [{ datum: '2025-04-07' }, { datum: '2025-03-03', actie: 'geen' }] },
      ),
      reden: 'metTwijfel',
      veld,
      feiten: { voor: 'een tekortkoming', twijfel: '2025-03-03' },
    },
  ],
  nvt: [
    { zin: 'geen grond' },
    { zin: 'een andere grond', zaak: metGrond({ soort: 'overmacht' }) },
    { zin: 'voor een ontbrekend stuk', zaak: metGrond({ soort, voor: 'volledigheid' }) },
    { zin: 'een bevredigend resultaat', zaak: metGrond({ soort }, { resultaat: BEVREDIGEND }) },
    { zin: 'pas na de peildatum aangevoerd', zaak: metGrond({ soort, vastgelegdOp: '2025-10-19' }) },
  ],
});
