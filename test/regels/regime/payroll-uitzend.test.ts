import regel from '../../../src/regels/regime/payroll-uitzend.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const veld = '/werkgever/formeleWerkgever';

regelTest(regel, {
  voldoet: [
    {
      zin: 'de formele werkgever staat erbij',
      zaak: { dienstverband: { soort: 'uitzend' }, werkgever: { formeleWerkgever: 'Uitzend BV' } },
    },
  ],
  tekort: [
    {
      zin: 'uitzend',
      zaak: { dienstverband: { soort: 'uitzend' } },
      reden: 'nietVastgelegd',
      veld,
      feiten: { soort: 'een uitzendovereenkomst' },
    },
    {
      zin: 'payroll',
      zaak: { dienstverband: { soort: 'payroll' } },
      reden: 'nietVastgelegd',
      veld,
      feiten: { soort: 'een payrollovereenkomst' },
    },
  ],
  nvt: [
    { zin: 'een gewoon contract' },
    { zin: 'soort onbekend', zaak: { dienstverband: { soort: undefined } } },
  ],
});
