import regel from '../../../src/regels/grond/grond-latere-iva.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { metGrond, PLEK, SPOOR2 as voor } from './hulp.ts';

regelTest(regel, {
  tekort: [
    {
      zin: 'een latere IVA-uitkering',
      zaak: metGrond({ soort: 'latereIva' }),
      reden: 'nietDragend',
      veld: `${PLEK}/soort`,
      feiten: { voor },
    },
  ],
  nvt: [{ zin: 'geen grond' }],
});
