import regel from '../../../src/regels/spoor2/s2-klacht-werknemer-over-bureau.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Klacht = NonNullable<NonNullable<Afwijking['spoor2']>['klachten']>[number];
const klachten = (...lijst: Klacht[]): Afwijking => ({ spoor2: { klachten: lijst } });
const klacht = '2025-05-01';

regelTest(regel, {
  voldoet: [
    {
      zin: 'binnen 28 dagen aangesproken',
      zaak: klachten({ datum: klacht, bureauAangesprokenOp: '2025-05-29' }),
    },
    { zin: 'meteen een ander bureau', zaak: klachten({ datum: klacht, anderBureauOp: '2025-06-30' }) },
    { zin: 'opgelost', zaak: klachten({ datum: klacht, resultaat: 'opgelost' }) },
  ],
  tekort: [
    {
      zin: 'na 29 dagen niets',
      zaak: klachten({ datum: klacht }),
      peildatum: '2025-05-30',
      reden: 'nietAangesproken',
      veld: '/spoor2/klachten/0',
      feiten: { klacht, dagen: 29 },
      uiterlijk: '2025-05-29',
    },
    {
      zin: 'op de 29e dag aangesproken; de tweede klacht heeft geen datum',
      zaak: klachten({ datum: klacht, bureauAangesprokenOp: '2025-05-30' }, {}),
      reden: 'laat',
      veld: '/spoor2/klachten/0/bureauAangesprokenOp',
      feiten: { klacht, op: '2025-05-30', dagen: 29, norm: 28 },
      ook: [{ reden: 'zonderDatum', veld: '/spoor2/klachten/1' }],
    },
  ],
  nogNiet: [
    {
      zin: 'de 28e dag',
      zaak: klachten({ datum: klacht }),
      peildatum: '2025-05-29',
      uiterlijk: '2025-05-29',
    },
  ],
  nvt: [{ zin: 'geen klacht' }],
});
