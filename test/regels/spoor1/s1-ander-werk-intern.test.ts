import regel from '../../../src/regels/spoor1/s1-ander-werk-intern.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { NOOIT_MOGELIJKHEDEN, ziekUitDienst } from '../../hulp/zaak.ts';
import { adRapport, DAG_ERNA, GEEN_TWIJFEL, LAATSTE_DAG, TWIJFEL } from './hulp.ts';

const niets = { spoor1: undefined };
const varianten = (...waar: ('eigenAfdeling' | 'andereAfdelingen' | 'andereVestigingen' | 'concern')[]) => ({
  werkgever: { aardBedrijf: { vestigingen: 2 } },
  spoor1: { anderWerkIntern: { varianten: waar } },
});
const veld = '/spoor1/anderWerkIntern/varianten';

regelTest(regel, {
  voldoet: [
    { zin: 'gezocht op andere afdelingen van een bedrijf met één vestiging' },
    { zin: 'gezocht op alle vestigingen', zaak: varianten('andereAfdelingen', 'andereVestigingen') },
    { zin: 'gezocht in het concern', zaak: varianten('andereAfdelingen', 'concern') },
    {
      zin: 'gevonden, dus hoefde er niet verder te worden gezocht',
      zaak: {
        ...varianten('eigenAfdeling'),
        spoor1: { anderWerkIntern: { varianten: ['eigenAfdeling'], uitkomst: 'mogelijk' } },
      },
    },
    {
      zin: 'een bedrijf met één functie',
      zaak: {
        werkgever: { aardBedrijf: { aantalFuncties: 1 } },
        spoor1: { anderWerkIntern: { varianten: ['eigenAfdeling'] } },
      },
    },
    {
      zin: 'een arbeidsdeskundige ging alle functies na',
      zaak: {
        ...varianten('eigenAfdeling'),
        arbeidsdeskundigeOnderzoeken: [adRapport('2024-12-16', { functiesInternOnderzocht: true })],
      },
    },
    {
      zin: 'een arbeidsdeskundige beoordeelde of er ander werk was',
      zaak: {
        ...niets,
        arbeidsdeskundigeOnderzoeken: [
          adRapport('2024-12-16', { conclusie: { anderWerkInternAanwezig: false } }),
        ],
      },
    },
    {
      zin: 'er werd ander werk gedaan',
      zaak: { ...niets, urenlog: [{ van: '2025-01-06', urenPerWeek: 12, werk: 'anderIntern' }] },
    },
    {
      zin: 'alleen een overzicht van functies',
      zaak: { spoor1: { anderWerkIntern: undefined } },
    },
  ],
  tekort: [
    {
      zin: 'niets vastgelegd bij het indienen',
      zaak: niets,
      reden: 'nietGezocht',
      veld: '/spoor1/anderWerkIntern',
      feiten: TWIJFEL,
    },
    {
      zin: 'de 43e dag in een lopende zaak',
      zaak: niets,
      peildatum: DAG_ERNA,
      profiel: 'lopend',
      reden: 'nietGezocht',
      veld: '/spoor1/anderWerkIntern',
      feiten: TWIJFEL,
    },
    {
      zin: 'nooit twijfel, maar bij het indienen is de terugkeer niet bereikt',
      zaak: { ...GEEN_TWIJFEL, ...niets },
      reden: 'nietGezocht',
      veld: '/spoor1/anderWerkIntern',
      feiten: {
        sinds: '2025-10-16',
        waardoor: 'nu het re-integratieverslag wordt ingediend en die terugkeer niet is bereikt',
      },
    },
    {
      zin: 'niet op de andere vestiging gezocht',
      zaak: varianten('andereAfdelingen'),
      reden: 'nietOveral',
      veld,
      feiten: { waar: 'andere vestigingen' },
    },
    {
      zin: 'alleen de eigen afdeling',
      zaak: { spoor1: { anderWerkIntern: { varianten: ['eigenAfdeling'] } } },
      reden: 'nietOveral',
      veld,
      feiten: { waar: 'andere afdelingen' },
    },
    {
      zin: 'alleen de eigen afdeling van een bedrijf met twee vestigingen',
      zaak: varianten('eigenAfdeling'),
      reden: 'nietOveral',
      veld,
      feiten: { waar: 'andere afdelingen en andere vestigingen' },
    },
  ],
  beoordelen: [
    {
      zin: 'alleen gesteld dat er geen formatieruimte is',
      zaak: {
        spoor1: {
          anderWerkIntern: undefined,
          functies: undefined,
          geenFormatieruimte: 'Drie functies, vol.',
        },
      },
      reden: 'geenRuimte',
      veld: '/spoor1/geenFormatieruimte',
    },
  ],
  nogNiet: [
    {
      zin: '42 dagen na het advies',
      zaak: niets,
      peildatum: LAATSTE_DAG,
      profiel: 'lopend',
      uiterlijk: LAATSTE_DAG,
    },
    { zin: 'geen twijfel aan het eigen werk', zaak: { ...GEEN_TWIJFEL, ...niets }, profiel: 'lopend' },
  ],
  nvt: [
    { zin: 'nooit mogelijkheden', zaak: { ...NOOIT_MOGELIJKHEDEN, ...niets } },
    { zin: 'ziek uit dienst zonder probleemanalyse', zaak: { ...ziekUitDienst('2024-03-15'), ...niets } },
    {
      zin: 'ziek uit dienst terwijl het eigen werk nog het doel was',
      zaak: {
        ...GEEN_TWIJFEL,
        ...niets,
        eerstejaarsevaluatie: undefined,
        dienstverband: { einde: '2024-09-30' },
      },
    },
  ],
});
