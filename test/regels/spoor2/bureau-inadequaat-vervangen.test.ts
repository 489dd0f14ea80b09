import regel from '../../../src/regels/spoor2/bureau-inadequaat-vervangen.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Klacht = NonNullable<NonNullable<Afwijking['spoor2']>['klachten']>[number];
const op = '2025-05-12';
const klacht = (meer: Klacht = {}): Afwijking => ({
  spoor2: { klachten: [{ datum: '2025-05-01', bureauAangesprokenOp: op, ...meer }] },
});

regelTest(regel, {
  voldoet: [
    { zin: 'opgelost', zaak: klacht({ resultaat: 'opgelost' }) },
    { zin: 'een ander bureau', zaak: klacht({ resultaat: 'nietOpgelost', anderBureauOp: '2025-06-16' }) },
  ],
  tekort: [
    {
      zin: 'niet opgelost en geen ander bureau',
      zaak: klacht({ resultaat: 'nietOpgelost' }),
      reden: 'nietVervangen',
      veld: '/spoor2/klachten/0/anderBureauOp',
      feiten: { op },
    },
    {
      zin: 'de uitkomst is niet bekend',
      zaak: klacht(),
      reden: 'uitkomstOnbekend',
      veld: '/spoor2/klachten/0/resultaat',
      feiten: { op },
    },
  ],
  nogNiet: [{ zin: 'het loopt nog', zaak: klacht({ resultaat: 'loopt' }) }],
  nvt: [
    { zin: 'geen klacht' },
    { zin: 'het bureau is nog niet aangesproken', zaak: klacht({ bureauAangesprokenOp: undefined }) },
  ],
});
