import regel from '../../../src/regels/grond/grond-vertrouwen-deskundigen.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { metGrond, PLEK, SPOOR2 as voor } from './hulp.ts';

regelTest(regel, {
  tekort: [
    {
      zin: 'op het bureau',
      zaak: metGrond({ soort: 'vertrouwenBureau' }),
      reden: 'bureau',
      veld: `${PLEK}/soort`,
      feiten: { voor },
    },
    {
      zin: 'op de arbeidsdeskundige',
      zaak: metGrond({ soort: 'vertrouwenArbeidsdeskundige', voor: 'spoor1' }),
      reden: 'arbeidsdeskundige',
      veld: `${PLEK}/soort`,
      feiten: { voor: 'het eerste spoor' },
    },
  ],
  nvt: [
    { zin: 'geen grond' },
    { zin: 'een andere grond', zaak: metGrond({ soort: 'vertrouwenBedrijfsarts' }) },
  ],
});
