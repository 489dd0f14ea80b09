import regel from '../../../src/regels/spoor1/s1-functie-passend-gemaakt.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { NOOIT_MOGELIJKHEDEN } from '../../hulp/zaak.ts';
import { adRapport, DAG_ERNA, LAATSTE_DAG, TWIJFEL } from './hulp.ts';

const niet = { spoor1: { functiePassendMaken: undefined } };
const zonderScholing = { functiePassendMaken: { varianten: ['takenHerschikken'] } } as const;
const teLang = (scholingsduurWeken: number) => ({
  spoor1: { functiePassendMaken: { reden: 'opleidingOfNiveau' as const }, scholingsduurWeken },
});

regelTest(regel, {
  voldoet: [
    { zin: 'onderzocht, ook met scholing' },
    { zin: 'mogelijk', zaak: { spoor1: { functiePassendMaken: { uitkomst: 'mogelijk' } } } },
    {
      zin: 'de arbeidsdeskundige beoordeelde of er een functie te maken is',
      zaak: {
        ...niet,
        arbeidsdeskundigeOnderzoeken: [adRapport('2024-12-16', { werkCreatie: 'Niet mogelijk.' })],
      },
    },
    { zin: 'scholing van 27 weken', zaak: teLang(27) },
    {
      zin: 'scholing door de arbeidsdeskundige bezien',
      zaak: {
        spoor1: zonderScholing,
        arbeidsdeskundigeOnderzoeken: [
          adRapport('2024-12-16', { ontwikkeladvies: 'Een cursus helpt niet.' }),
        ],
      },
    },
    {
      zin: 'scholing in het tweede spoor bezien',
      zaak: { spoor1: zonderScholing, spoor2: { scholing: { behoefteOnderzochtOp: '2025-02-10' } } },
    },
    {
      zin: 'zonder scholing, maar er is geen formatieruimte',
      zaak: { spoor1: { ...zonderScholing, geenFormatieruimte: 'Vol.' } },
    },
  ],
  tekort: [
    {
      zin: 'niet nagegaan',
      zaak: niet,
      reden: 'nietNagegaan',
      veld: '/spoor1/functiePassendMaken',
      feiten: TWIJFEL,
    },
    {
      zin: 'de 43e dag in een lopende zaak',
      zaak: niet,
      peildatum: DAG_ERNA,
      profiel: 'lopend',
      reden: 'nietNagegaan',
      veld: '/spoor1/functiePassendMaken',
      feiten: TWIJFEL,
    },
    {
      zin: 'scholing niet bezien',
      zaak: { spoor1: zonderScholing },
      reden: 'scholingNietBezien',
      veld: '/spoor1/functiePassendMaken/varianten',
    },
    {
      zin: 'afgewezen om opleiding, terwijl scholing 26 weken duurt',
      zaak: teLang(26),
      reden: 'korteScholing',
      veld: '/spoor1/scholingsduurWeken',
      feiten: { weken: 26 },
    },
  ],
  nogNiet: [
    {
      zin: '42 dagen na het advies',
      zaak: niet,
      peildatum: LAATSTE_DAG,
      profiel: 'lopend',
      uiterlijk: LAATSTE_DAG,
    },
  ],
  nvt: [
    { zin: 'nooit mogelijkheden', zaak: NOOIT_MOGELIJKHEDEN },
    {
      zin: 'er past een bestaande functie',
      zaak: { spoor1: { ...niet.spoor1, anderWerkIntern: { uitkomst: 'mogelijk' } } },
    },
    {
      zin: 'een collega zou moeten wijken',
      zaak: { spoor1: { ...niet.spoor1, anderWerkIntern: { reden: 'ontslagCollegaNodig' } } },
    },
    {
      zin: 'de grens van wat redelijk is',
      zaak: { spoor1: { ...niet.spoor1, grensRedelijkheid: 'Kost 90.000 euro.' } },
    },
  ],
});
