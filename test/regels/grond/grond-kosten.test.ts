import regel from '../../../src/regels/grond/grond-kosten.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { metGrond, PLEK, SPOOR2 as voor } from './hulp.ts';

const soort = 'kosten';

regelTest(regel, {
  tekort: [
    {
      zin: 'zonder cijfers',
      zaak: metGrond({ soort }),
      reden: 'zonderCijfers',
      veld: `${PLEK}/soort`,
      feiten: { voor },
    },
    {
      zin: 'begroot, maar het contract loopt door',
      zaak: metGrond({ soort }, { spoor2: { kosten: { begroot: 4500 } } }),
      reden: 'zonderCijfers',
      veld: `${PLEK}/soort`,
      feiten: { voor },
    },
  ],
  nvt: [
    { zin: 'geen grond' },
    {
      zin: 'met cijfers: dan weegt een mens de grond',
      zaak: metGrond({ soort }, { spoor1: { grensRedelijkheid: 'Een ton per jaar.' } }),
    },
    {
      zin: 'het contract eindigt en de kosten zijn begroot',
      zaak: metGrond(
        { soort },
        { spoor2: { kosten: { begroot: 4500 } }, dienstverband: { einde: '2026-06-30' } },
      ),
    },
  ],
});
