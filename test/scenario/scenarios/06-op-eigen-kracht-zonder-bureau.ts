import {
  arbeidsdeskundig,
  bijstelling,
  dossier,
  EERSTE_JAAR,
  overleggen,
  PEILDATUM,
  taak,
  TWEEDE_JAAR,
  VOLLEDIG,
} from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Tweede spoor zonder bureau: de werknemer kan het op eigen kracht',
  verhaal:
    'Volgens bedrijfsarts en arbeidsdeskundige kan de werknemer zelf werk bij een ander vinden. Hij wil ook geen bureau. Het bijgestelde plan bevat daarom zelf het persoons- en zoekprofiel en een weekplanning. ' +
    'De werkgever betaalt een sollicitatietraining, opent zijn netwerk en neemt de sollicitaties om de zes weken met de werknemer door. Er zijn dus geen trajectplan en geen rapportages van een bureau.',
  zaak: dossier({
    adviezen: (VOLLEDIG.adviezen ?? []).map((a) => ({
      ...a,
      signalen: { ...a.signalen, begeleidingNodigTweedeSpoor: 'opEigenKracht' as const },
    })),
    arbeidsdeskundigeOnderzoeken: [
      arbeidsdeskundig('2024-12-13', { adviesId: 'advies-1', begeleidingNodigTweedeSpoor: 'opEigenKracht' }),
    ],
    bijstellingen: [
      bijstelling('bijstelling-1', 1, '2024-12-20', {
        ...VOLLEDIG.bijstellingen?.[0],
        zoekprofielInPlan: true,
        activiteiten: [
          taak(
            'a3',
            'werkgever',
            'Betaalt een sollicitatietraining en vraagt om de zes weken naar de vorderingen.',
            '2024-12-20',
            '2025-12-01',
            'd2',
          ),
          taak(
            'a4',
            'werknemer',
            'Zoekt zelf, solliciteert elke week en houdt daarvan een lijst bij.',
            '2025-01-13',
            '2025-12-01',
            'd2',
          ),
          taak(
            'a5',
            'werkgever',
            'Blijft letten op vrijkomende plaatsen in het bedrijf.',
            '2024-12-20',
            '2025-12-01',
            'd2',
          ),
        ],
      }),
    ],
    evaluaties: [
      ...overleggen(EERSTE_JAAR, '2024-12-16'),
      ...overleggen(TWEEDE_JAAR, '2025-09-29', {
        conclusie:
          'De sollicitatielijst is doorgenomen; de werkgever heeft twee bedrijven uit zijn netwerk gebeld.',
      }),
    ],
    spoor2: {
      bureau: undefined,
      trajectplan: undefined,
      rapportages: [],
      contacten: undefined,
      werknemerWenstBegeleiding: false,
      verstrekteGegevens: undefined,
      werknemerOverGegevensGeinformeerdOp: undefined,
      kosten: { begroot: 900 },
    },
    wia: {
      geuploadeStukken: (VOLLEDIG.wia?.geuploadeStukken ?? []).filter((s) => s !== 'spoor2Rapportages'),
    },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 's2-bureau-niet-verplicht', waarom: 'Op eigen kracht volgens de bedrijfsarts; geen wens.' },
    { kandidaat: 's2-begeleiding-indicatie', waarom: 'Geen begeleiding nodig en geen begeleiding gewenst.' },
    { kandidaat: 's2-trajectplan-aanwezig', waarom: 'Het bijgestelde plan bevat hetzelfde (BBP § 9).' },
    { kandidaat: 's2-rapportages-aanwezig', waarom: 'Zonder bureau informeert de werkgever zelf.' },
    { kandidaat: 'termijn-spoor2-rapportage', waarom: 'Zonder bureau zijn er geen rapportages.' },
    { kandidaat: 's2-werkgever-vinger-aan-de-pols', waarom: 'Om de zes weken doorgenomen.' },
  ],
  bron: 'BBP § 6 (bureau niet verplicht) en § 9 (op eigen kracht: ondersteuning volstaat); correcties E41, E61',
};

export default scenario;
