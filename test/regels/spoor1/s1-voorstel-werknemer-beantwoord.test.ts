import { expect, it } from 'vitest';
import regel from '../../../src/regels/spoor1/s1-voorstel-werknemer-beantwoord.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const voorstel = (meer: object) => ({ spoor1: { voorstellenWerknemer: [{ datum: '2024-06-03', ...meer }] } });
const veld = '/spoor1/voorstellenWerknemer/0/antwoord';

regelTest(regel, {
  voldoet: [
    { zin: 'ingewilligd', zaak: voorstel({ antwoord: 'ingewilligd' }) },
    { zin: 'wordt onderzocht', zaak: voorstel({ antwoord: 'onderzocht' }) },
    { zin: 'beantwoord, het antwoord zelf is niet vastgelegd', zaak: voorstel({ antwoordOp: '2024-06-10' }) },
    { zin: 'afgewezen met reden', zaak: voorstel({ antwoord: 'afgewezen', reden: 'De plaats is bezet.' }) },
  ],
  tekort: [
    {
      zin: 'de 29e dag zonder antwoord',
      zaak: voorstel({}),
      peildatum: '2024-07-02',
      profiel: 'lopend',
      reden: 'nietBeantwoord',
      veld,
      feiten: { dagen: 29 },
    },
    {
      zin: 'een week voor het indienen gedaan en niet beantwoord',
      zaak: voorstel({ datum: '2025-10-11' }),
      reden: 'kortGeleden',
      veld,
      feiten: { dagen: 7, norm: 28 },
    },
    {
      zin: 'bij het indienen, op de 28e dag',
      zaak: voorstel({ datum: '2025-09-20' }),
      reden: 'kortGeleden',
      veld,
      feiten: { dagen: 28, norm: 28 },
    },
    {
      zin: 'bij het indienen, op de 29e dag',
      zaak: voorstel({ datum: '2025-09-19' }),
      reden: 'nietBeantwoord',
      veld,
      feiten: { dagen: 29 },
    },
    {
      zin: 'zonder datum en zonder antwoord',
      zaak: { spoor1: { voorstellenWerknemer: [{ voorstel: 'Werk aan de balie.' }] } },
      reden: 'nietBeantwoordZonderDatum',
      veld,
    },
    {
      zin: 'afgewezen zonder reden',
      zaak: voorstel({ antwoord: 'afgewezen', reden: ' ' }),
      reden: 'zonderReden',
      veld: '/spoor1/voorstellenWerknemer/0/reden',
    },
  ],
  nogNiet: [
    {
      zin: 'de 28e dag',
      zaak: voorstel({}),
      peildatum: '2024-07-01',
      profiel: 'lopend',
      uiterlijk: '2024-07-01',
    },
  ],
  nvt: [{ zin: 'geen voorstel' }],
});

it('een jong voorstel is nooit een loonsanctierisico', () => {
  expect(regel.meldingen.kortGeleden.ernst).toEqual('aandacht');
});
