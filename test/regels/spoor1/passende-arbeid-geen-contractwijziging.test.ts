import regel from '../../../src/regels/spoor1/passende-arbeid-geen-contractwijziging.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const aanbod = (contractOngewijzigd: boolean | undefined) => ({
  spoor1: { aanbiedingen: [{ datum: '2024-06-03', contractOngewijzigd }] },
});
const passendSinds = (sinds: string, soortWerk: 'anderIntern' | 'eigen' = 'anderIntern') => ({
  resultaat: { soortWerk, structureel: { sinds } },
});

regelTest(regel, {
  voldoet: [{ zin: 'de arbeidsovereenkomst blijft', zaak: aanbod(true) }],
  tekort: [
    {
      zin: 'de arbeidsovereenkomst verandert',
      zaak: aanbod(false),
      reden: 'gewijzigd',
      veld: '/spoor1/aanbiedingen/0/contractOngewijzigd',
    },
    {
      zin: '366 dagen passend werk',
      zaak: passendSinds('2024-10-17'),
      reden: 'langdurig',
      veld: '/resultaat/structureel/sinds',
      feiten: { sinds: '2024-10-17', dagen: 366, norm: 365 },
    },
  ],
  nvt: [
    { zin: 'geen aanbod' },
    { zin: 'over de arbeidsovereenkomst niets vastgelegd', zaak: aanbod(undefined) },
    { zin: '365 dagen passend werk', zaak: passendSinds('2024-10-18') },
    { zin: 'terug in eigen werk', zaak: passendSinds('2024-02-01', 'eigen') },
    {
      zin: 'vastgelegd dat dit de nieuwe bedongen arbeid is',
      zaak: {
        ...passendSinds('2024-02-01'),
        dienstverband: { nieuwBedongenArbeid: { sinds: '2025-02-01' } },
      },
    },
  ],
});
