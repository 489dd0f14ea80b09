import regel from '../../../src/regels/spoor2/s2-persoonsprofiel.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, vastgesteld } from '../../hulp/zaak.ts';

const veld = '/spoor2/persoonsprofiel';
// Eight weeks after 13 January 2025.
const uiterlijk = '2025-03-10';
const zonder = { spoor2: { persoonsprofiel: undefined } };

regelTest(regel, {
  voldoet: [
    { zin: 'een volledig profiel' },
    {
      zin: 'het profiel staat in de bijstelling',
      zaak: {
        ...zonder,
        bijstellingen: [
          ...BASIS.bijstellingen,
          { id: 'b', stuk: vastgesteld('2025-01-20'), zoekprofielInPlan: true },
        ],
      },
    },
  ],
  tekort: [
    {
      zin: 'geen profiel, een dag na acht weken',
      zaak: zonder,
      peildatum: '2025-03-11',
      reden: 'ontbreekt',
      veld,
      feiten: { start: '2025-01-13' },
      uiterlijk,
    },
    {
      zin: 'een profiel met alleen een datum',
      zaak: {
        spoor2: {
          persoonsprofiel: {
            vastgesteldOp: '2025-01-27',
            werkervaring: ' ',
            opleiding: undefined,
            ambities: undefined,
            persoonskenmerken: undefined,
            belemmeringen: undefined,
            mogelijkheden: undefined,
          },
        },
      },
      reden: 'ontbreekt',
      veld,
      feiten: { start: '2025-01-13' },
    },
    {
      zin: 'twee onderdelen ontbreken',
      zaak: { spoor2: { persoonsprofiel: { ambities: undefined, mogelijkheden: undefined } } },
      reden: 'onvolledig',
      veld,
      feiten: { onderdelen: 'ambities en wensen, mogelijkheden volgens de bedrijfsarts' },
    },
  ],
  nogNiet: [{ zin: 'de laatste dag van acht weken', zaak: zonder, peildatum: '2025-03-10', uiterlijk }],
  nvt: [{ zin: 'geen tweede spoor', zaak: { spoor2: undefined } }],
});
