import regel from '../../../src/regels/medisch/med-twijfel-advies.ts';
import { regelTest } from '../../hulp/regeltest.ts';

interface Twijfel {
  datum?: string;
  van?: 'werkgever' | 'werknemer';
  actie?: 'vraagAanBedrijfsarts' | 'secondOpinion' | 'deskundigenoordeel' | 'geen';
  actieOp?: string;
}
const twijfel = (t: Twijfel) => ({ twijfels: [{ datum: '2024-06-03', van: 'werknemer' as const, ...t }] });
const uiterlijk = '2024-07-15';
const geen = {
  reden: 'geenActie',
  veld: '/twijfels/0/actie',
  feiten: { wanneer: '2024-06-03', wie: 'werknemer' },
} as const;

regelTest(regel, {
  voldoet: [
    {
      zin: 'een vraag op de laatste dag van de zes weken',
      zaak: twijfel({ actie: 'vraagAanBedrijfsarts', actieOp: '2024-07-15' }),
    },
    { zin: 'een vraag zonder datum', zaak: twijfel({ actie: 'deskundigenoordeel' }) },
  ],
  tekort: [
    {
      zin: 'een vraag een dag later',
      zaak: twijfel({ actie: 'secondOpinion', actieOp: '2024-07-16' }),
      reden: 'laat',
      veld: '/twijfels/0/actieOp',
      feiten: { wanneer: '2024-06-03', wie: 'werknemer', op: '2024-07-16', dagen: 43, norm: 42 },
      uiterlijk,
    },
    { zin: 'niets gedaan', zaak: twijfel({ actie: 'geen' }), ...geen, uiterlijk },
    {
      zin: 'niets vastgelegd, lopend, een dag na de zes weken',
      zaak: twijfel({}),
      profiel: 'lopend',
      peildatum: '2024-07-16',
      ...geen,
      uiterlijk,
    },
    {
      zin: 'bij indiening kan niets wachten',
      zaak: twijfel({}),
      peildatum: '2024-06-10',
      ...geen,
      uiterlijk,
    },
    {
      zin: 'zonder datum',
      zaak: { twijfels: [{ van: 'werkgever' }] },
      reden: 'geenActie',
      veld: '/twijfels/0/actie',
      feiten: { wanneer: 'een onbekende dag', wie: 'werkgever' },
    },
  ],
  nogNiet: [
    {
      zin: 'lopend, op de laatste dag van de zes weken',
      zaak: twijfel({}),
      profiel: 'lopend',
      peildatum: '2024-07-15',
      uiterlijk,
    },
  ],
  nvt: [{ zin: 'geen twijfel' }, { zin: 'een lege lijst', zaak: { twijfels: [] } }],
});
