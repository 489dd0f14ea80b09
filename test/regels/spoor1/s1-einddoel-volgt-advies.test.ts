import regel from '../../../src/regels/spoor1/s1-einddoel-volgt-advies.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, vanBedrijfsarts, type Afwijking } from '../../hulp/zaak.ts';
import { adRapport } from './hulp.ts';

// The bedrijfsarts names another goal on 10 December 2024; the plan of 27 February 2024 keeps own work.
const zonderStap = {
  bijstellingen: [],
  eerstejaarsevaluatie: { doelTweedeJaar: undefined },
  spoor2: undefined,
} satisfies Afwijking;
const stapOp = (start: string): Afwijking => ({ ...zonderStap, spoor2: { start } });
const basis = {
  volgens: 'het advies van de bedrijfsarts',
  advies: '2024-12-10',
  plan: '2024-02-27',
} as const;
const veld = '/planVanAanpak/einddoel';

regelTest(regel, {
  voldoet: [
    { zin: 'zes dagen later koos de eerstejaarsevaluatie een ander doel' },
    { zin: 'een andere stap op de 42e dag', zaak: stapOp('2025-01-21') },
    {
      zin: 'het plan werd bijgesteld op de dag van het advies',
      zaak: { ...zonderStap, bijstellingen: [{ stuk: vanBedrijfsarts('2024-12-10'), tweedeSpoor: true }] },
    },
    {
      zin: 'een arbeidsdeskundig onderzoek liep al',
      zaak: { ...zonderStap, arbeidsdeskundigeOnderzoeken: [{ id: 'ad-1', aangevraagdOp: '2024-11-25' }] },
    },
    {
      zin: 'ander werk in het bedrijf liep al',
      zaak: {
        ...zonderStap,
        urenlog: [{ van: '2024-09-02', tot: '2025-06-01', urenPerWeek: 12, werk: 'anderIntern' }],
      },
    },
    {
      zin: 'ander werk in het bedrijf onderzocht',
      zaak: { ...zonderStap, spoor1: { anderWerkIntern: { onderzochtOp: '2025-01-06' } } },
    },
    {
      zin: 'een aanbod',
      zaak: { ...zonderStap, spoor1: { aanbiedingen: [{ datum: '2025-01-06' }] } },
    },
    {
      zin: 'na vier weken ging de bedrijfsarts weer uit van het eigen werk',
      zaak: {
        ...zonderStap,
        adviezen: [
          ...BASIS.adviezen,
          { id: 'advies-2', stuk: vanBedrijfsarts('2025-01-07'), einddoel: 'eigenWerk' },
        ],
      },
    },
    {
      zin: 'na vier weken waren er geen mogelijkheden meer',
      zaak: {
        ...zonderStap,
        adviezen: [
          ...BASIS.adviezen,
          {
            id: 'advies-2',
            stuk: vanBedrijfsarts('2025-01-07'),
            belastbaarheid: { bron: 'bedrijfsarts', mogelijkheden: 'tijdelijkGeen' },
          },
        ],
      },
    },
  ],
  tekort: [
    {
      zin: 'een andere stap op de 43e dag',
      zaak: stapOp('2025-01-22'),
      reden: 'later',
      veld,
      feiten: { ...basis, stap: '2025-01-22', dagen: 43, norm: 42 },
    },
    {
      zin: 'een andere stap na precies drie maanden',
      zaak: stapOp('2025-03-10'),
      reden: 'later',
      veld,
      feiten: { ...basis, stap: '2025-03-10', dagen: 90, norm: 42 },
    },
    {
      zin: 'een andere stap een dag na drie maanden',
      zaak: stapOp('2025-03-11'),
      reden: 'langLater',
      veld,
      feiten: { ...basis, stap: '2025-03-11', dagen: 91 },
    },
    {
      zin: 'de 43e dag zonder andere stap',
      zaak: zonderStap,
      peildatum: '2025-01-22',
      profiel: 'lopend',
      reden: 'zonderStap',
      veld,
      feiten: { ...basis, dagen: 43, norm: 42 },
    },
    {
      zin: 'geen andere stap tot de WIA-aanvraag',
      zaak: zonderStap,
      reden: 'langZonderStap',
      veld,
      feiten: { ...basis, dagen: 310 },
    },
    {
      zin: 'een arbeidsdeskundig onderzoek sloot het eigen werk uit',
      zaak: {
        ...stapOp('2025-01-27'),
        adviezen: [],
        arbeidsdeskundigeOnderzoeken: [
          adRapport('2024-10-07', {
            aangevraagdOp: '2024-09-02',
            conclusie: {
              eigenWerkPassend: false,
              eigenWerkPassendTeMaken: false,
              anderWerkInternAanwezig: true,
            },
          }),
        ],
      },
      reden: 'langLater',
      veld,
      feiten: {
        volgens: 'het arbeidsdeskundig onderzoek',
        advies: '2024-10-07',
        plan: '2024-02-27',
        stap: '2025-01-27',
        dagen: 112,
      },
    },
    {
      zin: 'de eerstejaarsevaluatie sloot het eigen werk uit en hield het als doel',
      zaak: {
        ...stapOp('2025-03-17'),
        adviezen: [],
        eerstejaarsevaluatie: {
          doelTweedeJaar: 'eigenWerk',
          conclusieSpoor1: { eigenWerkPassend: false, eigenWerkPassendTeMaken: false },
        },
      },
      reden: 'langLater',
      veld,
      feiten: {
        volgens: 'de eerstejaarsevaluatie',
        advies: '2024-12-16',
        plan: '2024-02-27',
        stap: '2025-03-17',
        dagen: 91,
      },
    },
    {
      zin: 'het plan nam het doel van de probleemanalyse niet over',
      zaak: { ...stapOp('2024-06-03'), probleemanalyse: { einddoel: 'anderWerkIntern' } },
      reden: 'langLater',
      veld,
      feiten: { ...basis, advies: '2024-02-15', stap: '2024-06-03', dagen: 109 },
    },
  ],
  nogNiet: [
    {
      zin: 'de 42e dag zonder andere stap',
      zaak: zonderStap,
      peildatum: '2025-01-21',
      profiel: 'lopend',
      uiterlijk: '2025-01-21',
    },
  ],
  nvt: [
    { zin: 'geen advies tegen het eigen werk', zaak: { ...zonderStap, adviezen: [] } },
    {
      zin: 'het plan noemt geen doel',
      zaak: { ...zonderStap, planVanAanpak: { einddoel: undefined } },
    },
    {
      zin: 'het plan had al een ander doel',
      zaak: { ...zonderStap, planVanAanpak: { einddoel: 'anderWerkIntern' } },
    },
    {
      zin: 'ook intern niets: dan telt de termijn van het tweede spoor',
      zaak: {
        ...zonderStap,
        adviezen: [],
        arbeidsdeskundigeOnderzoeken: [
          adRapport('2024-12-10', {
            conclusie: {
              eigenWerkPassend: false,
              eigenWerkPassendTeMaken: false,
              anderWerkInternAanwezig: false,
            },
          }),
        ],
      },
    },
    {
      zin: 'een nieuwer advies kwam in de plaats',
      zaak: {
        ...zonderStap,
        adviezen: [{ ...BASIS.adviezen[0], zonderGevolg: { soortReden: 'nieuwerAdvies' } }],
      },
    },
  ],
});
