import {
  dossier,
  PEILDATUM,
  rapportages,
  sollicitaties,
  spoor2Vanaf,
  uren,
  VOLLEDIG,
} from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const START = '2025-01-13';

const scenario: Scenario = {
  titel: 'Zeven sollicitaties in acht maanden, elk stil tijdvak met een reden',
  verhaal:
    'In het tweede spoor blijkt dat de werknemer zonder administratieve vaardigheden geen kans maakt. Hij volgt van februari tot half mei een cursus van twaalf weken die de werkgever betaalt. ' +
    'Daarna werkt hij drie maanden op een werkervaringsplaats bij een woningcorporatie, met leerdoelen. In die tijd solliciteert hij niet; de redenen staan in het dossier. ' +
    'Na twee weken vakantie solliciteert hij vanaf 1 september elke week.',
  zaak: dossier({
    spoor2: spoor2Vanaf(START, '2025-10-13', {
      datumConclusieIntern: '2024-12-13',
      nogNietSolliciteren: [
        { van: START, tot: '2025-02-16', soortReden: 'orientatie', reden: 'Eerst de profielen en het cv.' },
        {
          van: '2025-02-17',
          tot: '2025-05-16',
          soortReden: 'scholing',
          reden: 'Cursus administratie; zonder diploma geen kans op de functies uit het zoekprofiel.',
        },
        {
          van: '2025-05-17',
          tot: '2025-08-17',
          soortReden: 'plaatsing',
          reden: 'Werkervaringsplaats naast het werk.',
        },
        { van: '2025-08-18', tot: '2025-08-31', soortReden: 'vakantie', reden: 'Afgesproken vakantie.' },
      ],
      scholing: {
        behoefteOnderzochtOp: '2025-02-10',
        besluit: 'toegekend',
        reden: 'Cursus administratie, twaalf weken.',
        kosten: 1450,
      },
      sollicitaties: sollicitaties('2025-09-01', '2025-10-13'),
      plaatsingen: [
        {
          soort: 'werkervaringsplaats',
          werkgever: 'Woningcorporatie De Brug',
          functie: 'medewerker klantcontact',
          van: '2025-05-19',
          tot: '2025-08-15',
          urenPerWeek: 4,
          leerdoelen: 'Werken met het klantsysteem, meldingen afhandelen.',
          resultaat: 'Leerdoelen gehaald; geen vaste plaats beschikbaar.',
          instemmingWerknemer: true,
        },
      ],
      activiteiten: [
        {
          datum: START,
          tot: '2025-02-10',
          soort: 'loopbaanorientatie',
          omschrijving: 'Profielen en cv.',
          resultaat: 'Vastgesteld.',
        },
        {
          datum: '2025-02-17',
          tot: '2025-05-16',
          soort: 'scholing',
          omschrijving: 'Cursus administratie.',
          resultaat: 'Diploma behaald.',
        },
        {
          datum: '2025-05-19',
          tot: '2025-08-15',
          soort: 'werkervaringsplaats',
          omschrijving: 'Woningcorporatie De Brug.',
          resultaat: 'Leerdoelen gehaald.',
        },
        {
          datum: '2025-09-01',
          tot: '2025-10-13',
          soort: 'jobhunting',
          omschrijving: 'Bedrijven benaderd.',
          resultaat: 'Twee gesprekken.',
        },
      ],
      rapportages: rapportages(START, '2025-10-13').map((r, i) => ({
        ...r,
        urenSpoor1: i < 2 ? 16 : 12,
        samenvatting: 'Gesprekken volgens planning; solliciteren volgt na cursus en werkervaringsplaats.',
        afspraken: [],
      })),
    }),
    evaluaties: (VOLLEDIG.evaluaties ?? []).map((e) =>
      ['evaluatie-2025-06-02', 'evaluatie-2025-07-14'].includes(e.id ?? '')
        ? { ...e, gewerkteUrenPerWeek: 12 }
        : e,
    ),
    urenlog: [
      uren('2024-03-04', '2025-05-18', 16),
      uren('2025-05-19', '2025-08-17', 12, { loonwaardePercentage: 30 }),
      uren('2025-08-18', '2025-10-17', 16),
    ],
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 's2-sollicitaties-wekelijks', waarom: 'Elk stil tijdvak heeft een vastgelegde reden.' },
    {
      kandidaat: 's2-activiteiten-samenhangend',
      waarom: 'Cursus, werkervaring en zoeken sluiten op elkaar aan.',
    },
    { kandidaat: 's2-verplicht-niet-gestart', waarom: 'Het tweede spoor loopt sinds 13 januari 2025.' },
  ],
  bron: 'BBP § 9 (inspanningen hangen af van de mogelijkheden); CRvB 2017:2860 volgens wvp P65; wvp tabel F',
};

export default scenario;
