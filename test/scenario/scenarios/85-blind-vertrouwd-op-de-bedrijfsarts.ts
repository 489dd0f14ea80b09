import {
  advies,
  dossier,
  EERSTE_JAAR,
  loopt,
  overleggen,
  PEILDATUM,
  TWEEDE_JAAR,
  VOLLEDIG,
} from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Geen tweede spoor, want “dat vond de bedrijfsarts niet nodig”',
  verhaal:
    'In december 2024 schrijft de bedrijfsarts zonder uitleg dat een tweede spoor “voorlopig niet hoeft”, hoewel hij zelf zestien uur mogelijkheden ziet en meer uren in het eigen werk niet verwacht. De arbeidsdeskundige adviseert het tweede spoor wel. ' +
    'De werkgever vraagt niet door en noemt bij de WIA-aanvraag het advies als reden. Een verkeerd advies van de bedrijfsarts komt voor zijn rekening.',
  zaak: dossier({
    adviezen: [
      advies('advies-1', '2024-12-10', {
        soort: 'bijstellingProbleemanalyse',
        aanleiding: 'gewijzigdeBelastbaarheid',
        wijzigtBelastbaarheid: true,
        bijstellingPlanNodig: false,
        einddoel: 'aangepastEigenWerk',
        toelichting: 'Een tweede spoor hoeft voorlopig niet.',
      }),
    ],
    bijstellingen: [],
    eerstejaarsevaluatie: {
      bijstellingNodig: false,
      bijstellingId: undefined,
      situaties: {
        teLaagOfTeWeinigUren: { doetZichVoor: true, vervolg: 'Geen; het advies wordt gevolgd.' },
      },
      besluitSpoor2: {
        besluit: 'nietNodig',
        startdatum: undefined,
        reden: 'anders',
        toelichting: 'De bedrijfsarts vindt het niet nodig.',
      },
    },
    evaluaties: [
      ...overleggen(EERSTE_JAAR, '2024-12-16'),
      ...overleggen(TWEEDE_JAAR, '2025-09-29', { activiteiten: loopt('a1', 'a2') }),
    ],
    arbeidsdeskundigeOnderzoeken: (VOLLEDIG.arbeidsdeskundigeOnderzoeken ?? []).map((ad) => ({
      ...ad,
      opvolging: 'nietGevolgd',
      opgevolgdOp: undefined,
      redenNietGevolgd: 'De bedrijfsarts vindt het niet nodig.',
    })),
    spoor2: undefined,
    werkgever: { caoSectorMogelijkheden: undefined },
    eindevaluatie: {
      activiteiten: loopt('a1', 'a2'),
      doelen: [{ doelId: 'd1', stand: 'nietBereikt', toelichting: 'Zestien uur, boventallig.' }],
      inspanningenSpoor2: undefined,
    },
    deugdelijkeGronden: [
      {
        id: 'grond-1',
        voor: 'spoor2',
        soort: 'vertrouwenBedrijfsarts',
        toelichting: 'De bedrijfsarts vond een tweede spoor niet nodig; daar mochten wij op afgaan.',
        vastgelegdOp: '2025-09-29',
        adviesId: 'advies-1',
      },
    ],
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 's2-verplicht-niet-gestart',
      ernst: 'loonsanctie',
      waarom: 'Niet begonnen; vertrouwen op een onverklaard advies is geen deugdelijke grond.',
    },
    {
      kandidaat: 'termijn-spoor2-start',
      ernst: 'loonsanctie',
      waarom: 'Uiterlijk 27 januari 2025.',
    },
  ],
  afwezig: [
    { kandidaat: 'eje-spoor2-besluit', waarom: 'Er is een besluit met een reden, al deugt die niet.' },
  ],
  bron: 'BBP § 6 (niet achter de medische beoordeling verschuilen); vaste rechtspraak CRvB volgens wvp 3.1 onder 6 (C06, C07)',
};

export default scenario;
