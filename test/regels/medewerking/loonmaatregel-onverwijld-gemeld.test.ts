import regel from '../../../src/regels/medewerking/loonmaatregel-onverwijld-gemeld.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Maatregel = NonNullable<Afwijking['loonmaatregelen']>[number];

/** Known on 3 June 2024; seven days end on 10 June. */
const maatregel = (velden: Maatregel = {}, meer: Afwijking = {}): Afwijking => ({
  loonmaatregelen: [
    {
      id: 'm1',
      soort: 'loonstop',
      ingangsdatum: '2024-06-12',
      grond: '629-3-c',
      gemeldeGrond: '629-3-c',
      gemeldOp: '2024-06-05',
      bekendMetGrondOp: '2024-06-03',
      ...velden,
    },
  ],
  ...meer,
});
const veld = '/loonmaatregelen/0';
const uiterlijk = '2024-06-10';
const zonderKennis = { bekendMetGrondOp: undefined };
const geweigerd: Afwijking = { nietMeewerken: [{ datum: '2024-06-03', maatregelId: 'm1' }] };

regelTest(regel, {
  voldoet: [
    { zin: 'gemeld op de laatste goede dag', zaak: maatregel({ gemeldOp: '2024-06-10' }) },
    {
      zin: 'bekend sinds de weigering',
      zaak: maatregel({ ...zonderKennis, gemeldOp: '2024-06-10' }, geweigerd),
    },
  ],
  tekort: [
    {
      zin: 'niet gemeld, de eerste dag na zeven dagen',
      zaak: maatregel({ gemeldOp: undefined, gemeldeGrond: undefined, ingangsdatum: '2024-06-10' }),
      peildatum: '2024-06-11',
      reden: 'nietGemeld',
      veld: `${veld}/gemeldOp`,
      feiten: { ingang: '2024-06-10' },
      uiterlijk,
    },
    {
      zin: 'een andere grond gemeld',
      zaak: maatregel({ gemeldeGrond: '629-3-d' }),
      reden: 'andereGrond',
      veld: `${veld}/gemeldeGrond`,
      feiten: {
        ingang: '2024-06-12',
        grond: 'art. 7:629 lid 3 onder c BW',
        gemeld: 'art. 7:629 lid 3 onder d BW',
      },
    },
    {
      zin: 'een dag te laat',
      zaak: maatregel({ gemeldOp: '2024-06-11' }),
      reden: 'laat',
      veld: `${veld}/gemeldOp`,
      feiten: { bekend: '2024-06-03', op: '2024-06-11', dagen: 8, uiterlijk },
      uiterlijk,
    },
    {
      zin: 'een dag te laat na de weigering',
      zaak: maatregel({ ...zonderKennis, gemeldOp: '2024-06-11' }, geweigerd),
      reden: 'laat',
      veld: `${veld}/gemeldOp`,
      feiten: { bekend: '2024-06-03', op: '2024-06-11', dagen: 8, uiterlijk },
    },
    {
      zin: 'na de ingang gemeld, bekendheid onbekend',
      zaak: maatregel({ ...zonderKennis, gemeldOp: '2024-06-13' }),
      reden: 'naIngang',
      veld: `${veld}/gemeldOp`,
      feiten: { ingang: '2024-06-12', op: '2024-06-13' },
    },
    {
      zin: 'op de dag van ingang gemeld, bekendheid onbekend',
      zaak: maatregel({ ...zonderKennis, gemeldOp: '2024-06-12' }),
      reden: 'kennisOnbekend',
      veld: `${veld}/bekendMetGrondOp`,
      feiten: { op: '2024-06-12' },
    },
    {
      zin: 'welke grond is gemeld is onbekend',
      zaak: maatregel({ gemeldeGrond: undefined }),
      reden: 'grondOnbekend',
      veld: `${veld}/gemeldeGrond`,
      feiten: { ingang: '2024-06-12', op: '2024-06-05' },
    },
  ],
  nogNiet: [
    {
      zin: 'nog niet gemeld op de laatste dag',
      zaak: maatregel({ gemeldOp: undefined, ingangsdatum: '2024-06-10' }),
      peildatum: '2024-06-10',
      uiterlijk,
    },
  ],
  nvt: [{ zin: 'geen maatregel' }],
});
