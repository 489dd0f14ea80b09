import { expect, it } from 'vitest';
import regel from '../../../src/regels/spoor2/s2-scholing-overwogen.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, wijzig, type Afwijking } from '../../hulp/zaak.ts';

type Scholing = NonNullable<NonNullable<Afwijking['spoor2']>['scholing']>;
const veld = '/spoor2/scholing';
const start = '2025-01-13';
/** Nothing about training anywhere. */
const niets: Afwijking = { spoor1: { functiePassendMaken: undefined } };
const met = (scholing: Scholing): Afwijking => ({ ...niets, spoor2: { scholing } });

it('is aandacht zolang alleen een eigen getal dagen is overschreden', () => {
  const { ernst, niveau } = regel.meldingen.nietOverwogen;
  expect({ ernst, niveau }).toEqual({ ernst: 'aandacht', niveau: 'eigen-norm' });
});

regelTest(regel, {
  voldoet: [
    { zin: 'toegekend', zaak: met({ besluit: 'toegekend' }) },
    { zin: 'niet nodig', zaak: met({ besluit: 'nietNodig' }) },
    { zin: 'afgewezen, met reden', zaak: met({ besluit: 'afgewezen', reden: 'Er is geen vraag naar.' }) },
    { zin: 'afgewezen als onevenredig', zaak: met({ besluit: 'afgewezen', soortReden: 'onevenredig' }) },
    {
      zin: 'een training gevolgd',
      zaak: { ...niets, spoor2: { activiteiten: [{ datum: '2025-03-03', soort: 'training' }] } },
    },
    {
      zin: 'scholing in het trajectplan',
      zaak: { ...niets, spoor2: { trajectplan: { activiteiten: [{ soort: 'scholing' }] } } },
    },
    {
      zin: 'scholing in de bijstelling',
      zaak: {
        ...niets,
        bijstellingen: wijzig(BASIS.bijstellingen, 0, { activiteiten: [{ soort: 'scholing' }] }),
      },
    },
    {
      zin: 'de arbeidsdeskundige gaf een ontwikkeladvies',
      zaak: { ...niets, arbeidsdeskundigeOnderzoeken: [{ ontwikkeladvies: 'Geen scholing nodig.' }] },
    },
  ],
  tekort: [
    {
      zin: 'afgewezen zonder reden',
      zaak: met({ besluit: 'afgewezen', soortReden: 'overig' }),
      reden: 'afgewezenZonderReden',
      veld: `${veld}/reden`,
    },
    {
      zin: 'onderzocht zonder besluit',
      zaak: met({ behoefteOnderzochtOp: '2025-02-10' }),
      reden: 'zonderBesluit',
      veld: `${veld}/besluit`,
      feiten: { op: '2025-02-10' },
    },
    {
      zin: 'bij indiening nooit bekeken, negen weken na de start',
      zaak: niets,
      peildatum: '2025-03-11',
      reden: 'nietOverwogen',
      veld,
      feiten: { start, uiterlijk: '2025-03-10' },
      uiterlijk: '2025-03-10',
    },
    {
      zin: 'lopend, na een half jaar',
      zaak: niets,
      profiel: 'lopend',
      peildatum: '2025-07-15',
      reden: 'nietOverwogen',
      veld,
      feiten: { start, uiterlijk: '2025-07-14' },
      uiterlijk: '2025-07-14',
    },
  ],
  nogNiet: [
    {
      zin: 'lopend, op de 182e dag',
      zaak: niets,
      profiel: 'lopend',
      peildatum: '2025-07-14',
      uiterlijk: '2025-07-14',
    },
    {
      zin: 'bij indiening, acht weken na de start',
      zaak: niets,
      peildatum: '2025-03-10',
      uiterlijk: '2025-03-10',
    },
  ],
  nvt: [{ zin: 'geen tweede spoor', zaak: { ...niets, spoor2: undefined } }],
});
