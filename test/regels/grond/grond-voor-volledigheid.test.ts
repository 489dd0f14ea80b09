import regel from '../../../src/regels/grond/grond-voor-volledigheid.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BEVREDIGEND, metGrond, PLEK } from './hulp.ts';

const grond = { soort: 'vertrouwenBedrijfsarts', voor: 'volledigheid' } as const;

regelTest(regel, {
  tekort: [
    { zin: 'een ontbrekend stuk', zaak: metGrond(grond), reden: 'herstelbaar', veld: `${PLEK}/voor` },
    {
      zin: 'ook bij een bevredigend resultaat',
      zaak: metGrond(grond, { resultaat: BEVREDIGEND }),
      reden: 'herstelbaar',
      veld: `${PLEK}/voor`,
    },
  ],
  nvt: [{ zin: 'geen grond' }, { zin: 'voor iets anders', zaak: metGrond({ ...grond, voor: 'spoor2' }) }],
});
