import regel from '../../../src/regels/medewerking/deskundigenoordeel-cao.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

const cao = (meer: Afwijking): Afwijking => ({ dienstverband: { caoDeskundige: 'Sectorfonds' }, ...meer });

regelTest(regel, {
  voldoet: [
    {
      zin: 'gevraagd aan de deskundige van de cao',
      zaak: cao({
        geschillen: [{ sinds: '2024-06-03', over: 'passendWerk' }],
        deskundigenoordelen: [
          { aangevraagdOp: '2024-06-10', vraag: 'passendWerkAanwezig', uitgebrachtDoor: 'caoDeskundige' },
        ],
      }),
    },
  ],
  tekort: [
    {
      zin: 'gevraagd bij UWV',
      zaak: cao({ deskundigenoordelen: [{ aangevraagdOp: '2024-06-10', uitgebrachtDoor: 'uwv' }] }),
      reden: 'bijUwv',
      veld: '/deskundigenoordelen/0/uitgebrachtDoor',
    },
    {
      zin: 'een geschil zonder oordeel',
      zaak: cao({ geschillen: [{ sinds: '2024-06-03', over: 'passendWerk' }] }),
      reden: 'nogTeVragen',
      veld: '/geschillen/0',
    },
  ],
  nvt: [
    { zin: 'de cao wijst niemand aan', zaak: { geschillen: [{ sinds: '2024-06-03', over: 'passendWerk' }] } },
    {
      zin: 'een opgelost geschil',
      zaak: cao({ geschillen: [{ sinds: '2024-06-03', opgelostOp: '2024-06-20' }] }),
    },
  ],
});
