import { dossier, EERSTE_JAAR, NOOIT_HERVAT, overleggen, PEILDATUM, TWEEDE_JAAR } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Een plan van aanpak zonder doel, activiteiten en evaluatiemomenten',
  verhaal:
    'Het plan van 27 februari 2024 bestaat uit de zin “We wachten het verloop af”. Er staat geen einddoel in, niemand hoeft iets te doen en er is niet afgesproken wanneer partijen elkaar weer spreken. ' +
    'Dat is ook wat er gebeurt: in het eerste jaar wordt niets aangeboden en niets onderzocht, terwijl er zestien uur mogelijkheden zijn.',
  zaak: dossier(NOOIT_HERVAT, {
    planVanAanpak: {
      einddoel: undefined,
      doelen: [],
      activiteiten: [],
      evaluatiemomenten: [],
      evaluatieEindeEersteJaar: undefined,
      evaluatieIntervalDagen: undefined,
      eerstvolgendeEvaluatie: undefined,
      zoekvolgorde: undefined,
      toelichtingEinddoel: 'We wachten het verloop af.',
      contactfrequentie: undefined,
      contactIntervalDagen: undefined,
      adviespuntenVerwerkt: false,
      eigenWerkAanpassingOnderzocht: false,
    },
    eerstejaarsevaluatie: { activiteiten: [] },
    evaluaties: [
      ...overleggen(EERSTE_JAAR.slice(-1), '2024-12-16', { activiteiten: [], gewerkteUrenPerWeek: 0 }),
      ...overleggen(TWEEDE_JAAR, '2025-09-29', { gewerkteUrenPerWeek: 0 }),
    ],
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    { kandidaat: 'pva-doelstelling-helder', ernst: 'loonsanctie', uitkomst: 'tekort', waarom: 'Geen doel.' },
    {
      kandidaat: 'pva-activiteiten-concreet',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Geen activiteit.',
    },
    { kandidaat: 'pva-evaluatiemomenten', ernst: 'loonsanctie', uitkomst: 'tekort', waarom: 'Geen moment.' },
  ],
  afwezig: [
    { kandidaat: 'riv-plan-van-aanpak-aanwezig', waarom: 'Er is een plan, hoe leeg ook; dat is inhoud.' },
    { kandidaat: 'termijn-plan-van-aanpak', waarom: 'Het plan was op tijd.' },
  ],
  bron: 'Regeling procesgang art. 4 lid 2 onder a en b; BBP § 4 onder a en § 5',
};

export default scenario;
