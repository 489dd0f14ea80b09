import regel from '../../../src/regels/tijdigheid/bijstelling-na-evaluatie.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, vastgesteld, wijzig } from '../../hulp/zaak.ts';

const bijgesteld = (op: string, meer: object = {}) => ({
  bijstellingen: wijzig(BASIS.bijstellingen, 0, { stuk: vastgesteld(op), ...meer }),
});
const geenNodig = { eerstejaarsevaluatie: { bijstellingNodig: false } } as const;
const uiterlijk = '2024-12-30';

regelTest(regel, {
  voldoet: [
    { zin: 'vier dagen na de eerstejaarsevaluatie' },
    { zin: 'op de laatste dag van de twee weken', zaak: bijgesteld('2024-12-30') },
  ],
  tekort: [
    {
      zin: 'een dag na de laatste dag',
      zaak: bijgesteld('2024-12-31'),
      reden: 'teLaat',
      veld: '/bijstellingen/0/stuk/opgesteldOp',
      feiten: { evaluatie: '2024-12-16', op: '2024-12-31', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'samen en met reden later',
      zaak: bijgesteld('2025-01-13', {
        termijnafwijking: { reden: 'Feestdagen.', instemmingWerkgever: true, instemmingWerknemer: true },
      }),
      reden: 'gemotiveerdLater',
      veld: '/bijstellingen/0/stuk/opgesteldOp',
      feiten: { evaluatie: '2024-12-16', op: '2025-01-13', uiterlijk, dagen: 14 },
      uiterlijk,
    },
    {
      zin: 'nodig gevonden en niet gemaakt',
      zaak: { bijstellingen: [] },
      reden: 'nietBijgesteld',
      veld: '/eerstejaarsevaluatie',
      feiten: { evaluatie: '2024-12-16', uiterlijk },
      uiterlijk,
    },
  ],
  beoordelen: [
    {
      zin: 'niet op koers, en over bijstelling niets gezegd',
      zaak: {
        ...geenNodig,
        evaluaties: wijzig(BASIS.evaluaties, 11, { opKoers: false, bijstellingNodig: undefined }),
      },
      reden: 'buitenKoers',
      veld: '/evaluaties/11',
      feiten: { evaluatie: '2025-08-25' },
      uiterlijk: '2025-09-08',
    },
  ],
  nogNiet: [
    { zin: 'de twee weken lopen nog', zaak: bijgesteld('2025-01-13'), peildatum: '2024-12-30', uiterlijk },
  ],
  nvt: [{ zin: 'geen evaluatie vraagt om bijstelling', zaak: geenNodig }],
});
