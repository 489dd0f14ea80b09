import regel from '../../../src/regels/volledigheid/doc-afzonderlijk-herkenbaar.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { ZONDER_RIV } from '../../hulp/zaak.ts';

const los = { stuk: { afzonderlijkHerkenbaar: false } };

regelTest(regel, {
  voldoet: [
    { zin: 'elk element is herkenbaar' },
    {
      zin: 'het formulier van UWV',
      zaak: { planVanAanpak: { stuk: { afzonderlijkHerkenbaar: false, formulierUwv: true } } },
    },
    { zin: 'de eerstejaarsevaluatie is geen element', zaak: { eerstejaarsevaluatie: los } },
    {
      zin: 'bij een stuk is het niet vastgelegd',
      zaak: { planVanAanpak: { stuk: { afzonderlijkHerkenbaar: undefined } } },
    },
  ],
  tekort: [
    {
      zin: 'plan en eindevaluatie zijn niet te herkennen',
      zaak: { planVanAanpak: los, eindevaluatie: los },
      reden: 'nietHerkenbaar',
      veld: '/planVanAanpak/stuk/afzonderlijkHerkenbaar',
      feiten: { stuk: 'het plan van aanpak' },
      ook: [
        {
          reden: 'nietHerkenbaar',
          veld: '/eindevaluatie/stuk/afzonderlijkHerkenbaar',
          feiten: { stuk: 'de eindevaluatie' },
        },
      ],
    },
  ],
  nvt: [...ZONDER_RIV],
});
