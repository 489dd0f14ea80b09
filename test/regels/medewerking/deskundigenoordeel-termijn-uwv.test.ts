import regel from '../../../src/regels/medewerking/deskundigenoordeel-termijn-uwv.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Oordeel = NonNullable<Afwijking['deskundigenoordelen']>[number];

/** Asked on Monday 3 June 2024; two weeks end on Monday 17 June. */
const oordeel = (velden: Oordeel = {}): Afwijking => ({
  deskundigenoordelen: [
    { aangevraagdOp: '2024-06-03', aanvrager: 'werkgever', vraag: 'geschiktEigenWerk', ...velden },
  ],
});
const uiterlijk = '2024-06-17';

regelTest(regel, {
  voldoet: [
    { zin: 'uitgebracht; te laat verwijt de regel UWV niet', zaak: oordeel({ uitgebrachtOp: '2024-07-12' }) },
  ],
  tekort: [
    {
      zin: 'de eerste dag na twee weken',
      zaak: oordeel(),
      peildatum: '2024-06-18',
      reden: 'nogGeenOordeel',
      veld: '/deskundigenoordelen/0/uitgebrachtOp',
      feiten: { op: '2024-06-03', uiterlijk },
      uiterlijk,
    },
    {
      zin: 'de werknemer laat zich niet onderzoeken',
      zaak: oordeel({ werknemerBereid: false }),
      reden: 'nietBereid',
      veld: '/deskundigenoordelen/0/werknemerBereid',
      feiten: { op: '2024-06-03' },
    },
  ],
  nogNiet: [
    { zin: 'de laatste dag', zaak: oordeel(), peildatum: '2024-06-17', uiterlijk },
    {
      // Two weeks after Saturday 1 June end on Saturday 15 June: the term runs to Monday.
      zin: 'een laatste dag in het weekend',
      zaak: oordeel({ aangevraagdOp: '2024-06-01' }),
      peildatum: '2024-06-17',
      uiterlijk,
    },
  ],
  nvt: [
    { zin: 'geen deskundigenoordeel' },
    { zin: 'de deskundige van de cao', zaak: oordeel({ uitgebrachtDoor: 'caoDeskundige' }) },
    { zin: 'zonder datum', zaak: oordeel({ aangevraagdOp: undefined }) },
  ],
});
