import regel from '../../../src/regels/volledigheid/doc-ondertekend-werkgever.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, wijzig, ZONDER_RIV } from '../../hulp/zaak.ts';

const zonder = { stuk: { ondertekening: { werkgever: undefined } } };

regelTest(regel, {
  voldoet: [
    { zin: 'elk stuk is ondertekend' },
    { zin: 'een periodieke evaluatie hoeft niet', zaak: { evaluaties: wijzig(BASIS.evaluaties, 0, zonder) } },
  ],
  tekort: [
    {
      zin: 'het plan is niet ondertekend',
      zaak: { planVanAanpak: zonder },
      reden: 'nietOndertekend',
      veld: '/planVanAanpak/stuk/ondertekening/werkgever',
      feiten: { stuk: 'het plan van aanpak' },
    },
    {
      zin: 'bijstelling zonder datum van ondertekening',
      zaak: {
        bijstellingen: wijzig(BASIS.bijstellingen, 0, {
          stuk: { ondertekening: { werkgever: { ondertekendOp: undefined } } },
        }),
      },
      reden: 'nietOndertekend',
      veld: '/bijstellingen/0/stuk/ondertekening/werkgever',
      feiten: { stuk: 'bijstelling 1 van het plan van aanpak' },
    },
  ],
  nvt: [
    ...ZONDER_RIV,
    {
      zin: 'er is nog niets vastgesteld',
      zaak: {
        planVanAanpak: { stuk: { status: 'concept', ondertekening: undefined } },
        bijstellingen: [],
        eerstejaarsevaluatie: undefined,
        eindevaluatie: undefined,
      },
    },
  ],
});
