import regel from '../../../src/regels/spoor2/s2-activiteiten-samenhangend.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { vanBedrijfsarts, type Afwijking } from '../../hulp/zaak.ts';

type Spoor2 = NonNullable<Afwijking['spoor2']>;
type Soort = NonNullable<NonNullable<Spoor2['activiteiten']>[number]['soort']>;
const LIJST = '/spoor2/activiteiten';
const start = '2025-01-13';
const gedaan = (...soorten: Soort[]): Spoor2 => ({
  activiteiten: soorten.map((soort) => ({ datum: '2025-02-03', soort })),
});
const plan = (soort: Soort, tot: string): Spoor2 => ({
  trajectplan: { activiteiten: [{ soort, van: '2025-02-03', tot }] },
});
const solliciteert: Spoor2 = { sollicitaties: [{ datum: '2025-03-03' }] };

regelTest(regel, {
  voldoet: [
    {
      zin: 'orientatie en begeleiding',
      zaak: { spoor2: gedaan('loopbaanorientatie', 'sollicitatiebegeleiding') },
    },
    {
      zin: 'alleen scholing, maar wel sollicitaties',
      zaak: { spoor2: { ...gedaan('scholing'), ...solliciteert } },
    },
    {
      zin: 'een half jaar scholing',
      zaak: { spoor2: gedaan('scholing') },
      profiel: 'lopend',
      peildatum: '2025-07-14',
    },
    {
      zin: 'langer, met reden',
      zaak: { spoor2: { ...gedaan('scholing'), orientatieOnderbouwd: 'Omscholing van een jaar.' } },
    },
    {
      zin: 'het plan is uitgevoerd',
      zaak: { spoor2: { ...gedaan('jobhunting'), ...plan('jobhunting', '2025-06-02') } },
    },
    {
      zin: 'training in plaats van scholing',
      zaak: { spoor2: { ...gedaan('training', 'netwerken'), ...plan('scholing', '2025-06-02') } },
    },
    {
      zin: 'het plan is nog niet voorbij',
      zaak: { spoor2: { ...gedaan('jobhunting'), ...plan('netwerken', '2025-10-16') } },
    },
    {
      zin: 'alleen sollicitaties, op eigen kracht',
      zaak: {
        spoor2: solliciteert,
        adviezen: [
          {
            id: 'e',
            stuk: vanBedrijfsarts('2024-12-10'),
            signalen: { begeleidingNodigTweedeSpoor: 'opEigenKracht' },
          },
        ],
      },
    },
  ],
  tekort: [
    {
      zin: 'zelf uitgevoerd, en niets vastgelegd',
      zaak: { spoor2: { bureau: { zelfUitgevoerd: true } } },
      reden: 'geen',
      veld: LIJST,
      feiten: { start },
    },
    {
      zin: 'geen bureau, geen rapportage en niets vastgelegd',
      zaak: { spoor2: { bureau: undefined, rapportages: [] } },
      reden: 'geen',
      veld: LIJST,
      feiten: { start },
    },
    {
      zin: 'alleen sollicitaties',
      zaak: { spoor2: solliciteert },
      reden: 'alleenSollicitaties',
      veld: LIJST,
    },
    {
      zin: 'na 183 dagen alleen scholing',
      zaak: { spoor2: gedaan('scholing', 'loopbaanorientatie') },
      profiel: 'lopend',
      peildatum: '2025-07-15',
      reden: 'nietNaarWerk',
      veld: LIJST,
      feiten: { start, dagen: 183 },
    },
    {
      zin: 'netwerken stond in het plan en gebeurde niet',
      zaak: { spoor2: { ...gedaan('jobhunting'), ...plan('netwerken', '2025-10-15') } },
      reden: 'nietUitgevoerd',
      veld: '/spoor2/trajectplan/activiteiten',
      feiten: { soorten: 'netwerken' },
    },
  ],
  nogNiet: [
    {
      zin: 'acht weken na de start',
      zaak: { spoor2: { bureau: { zelfUitgevoerd: true } } },
      peildatum: '2025-03-10',
      uiterlijk: '2025-03-10',
    },
  ],
  nvt: [
    { zin: 'geen tweede spoor', zaak: { spoor2: undefined } },
    { zin: 'er zijn alleen rapportages: zie s2-rapportage-activiteiten' },
  ],
});
