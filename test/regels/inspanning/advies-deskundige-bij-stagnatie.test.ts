import regel from '../../../src/regels/inspanning/advies-deskundige-bij-stagnatie.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const STIL = {
  adviezen: [],
  spoor2: undefined,
  eerstejaarsevaluatie: { stagnatie: undefined, koersJuist: false },
};

regelTest(regel, {
  voldoet: [
    { zin: 'koers niet juist, en daarna begon het tweede spoor' },
    {
      zin: 'deskundigenoordeel gevraagd, 28 dagen voor de evaluatie',
      zaak: { ...STIL, deskundigenoordelen: [{ aangevraagdOp: '2024-11-18' }] },
    },
    { zin: 'het tweede spoor liep al lang', zaak: { ...STIL, spoor2: { start: '2024-06-03' } } },
  ],
  tekort: [
    {
      zin: 'de koers was niet juist, en niemand gevraagd',
      zaak: STIL,
      reden: 'geenAdvies',
      veld: '/eerstejaarsevaluatie/koersJuist',
      feiten: { evaluatie: '2024-12-16' },
      uiterlijk: '2025-01-13',
    },
    {
      zin: 'het laatste advies was 29 dagen voor de evaluatie gevraagd',
      zaak: { ...STIL, deskundigenoordelen: [{ aangevraagdOp: '2024-11-17' }] },
      reden: 'geenAdvies',
      veld: '/eerstejaarsevaluatie/koersJuist',
      feiten: { evaluatie: '2024-12-16' },
    },
  ],
  nogNiet: [
    {
      zin: 'lopende zaak, op de 28e dag',
      zaak: STIL,
      profiel: 'lopend',
      peildatum: '2025-01-13',
      uiterlijk: '2025-01-13',
    },
  ],
  nvt: [
    {
      zin: 'volgens de evaluatie stagneert het: zie eval-stagnatie-actie',
      zaak: { ...STIL, eerstejaarsevaluatie: { stagnatie: true, koersJuist: false } },
    },
    { zin: 'geen stagnatie, koers juist', zaak: { eerstejaarsevaluatie: { koersJuist: true } } },
    { zin: 'geen eerstejaarsevaluatie', zaak: { eerstejaarsevaluatie: undefined } },
  ],
});
