import regel from '../../../src/regels/spoor2/s2-plaatsing-detachering.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Spoor2 = NonNullable<Afwijking['spoor2']>;
const met = (spoor2: Spoor2 = {}): Afwijking => ({
  spoor2: { detacheringOverwogenOp: undefined, ...spoor2 },
});
const verwacht = {
  reden: 'nietOverwogen',
  veld: '/spoor2/detacheringOverwogenOp',
  feiten: { start: '2025-01-13' },
} as const;

regelTest(regel, {
  voldoet: [
    { zin: 'overwogen' },
    { zin: 'een plaatsing', zaak: met({ plaatsingen: [{ soort: 'proefplaatsing', van: '2025-05-05' }] }) },
    {
      zin: 'een werkervaringsplaats als activiteit',
      zaak: met({ activiteiten: [{ datum: '2025-05-05', soort: 'werkervaringsplaats' }] }),
    },
    { zin: 'in het trajectplan', zaak: met({ trajectplan: { activiteiten: [{ soort: 'detachering' }] } }) },
    { zin: 'geplaatst', zaak: met({ afgesloten: { op: '2025-06-02', resultaat: 'geplaatst' } }) },
  ],
  tekort: [
    { zin: 'bij indiening niet overwogen', zaak: met(), ...verwacht },
    {
      zin: 'lopend, na 183 dagen',
      zaak: met(),
      profiel: 'lopend',
      peildatum: '2025-07-15',
      ...verwacht,
      uiterlijk: '2025-07-14',
    },
  ],
  nogNiet: [
    {
      zin: 'lopend, na 182 dagen',
      zaak: met(),
      profiel: 'lopend',
      peildatum: '2025-07-14',
      uiterlijk: '2025-07-14',
    },
  ],
  nvt: [{ zin: 'geen tweede spoor', zaak: { spoor2: undefined } }],
});
