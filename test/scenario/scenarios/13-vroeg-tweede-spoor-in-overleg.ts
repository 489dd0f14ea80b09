import { bijstelling, dossier, PEILDATUM, profiel, spoor2Vanaf, taak, VOLLEDIG } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// 20 May 2024 is day 134, in week 20: before week 52 and before any research of an arbeidsdeskundige.
const scenario: Scenario = {
  titel: 'Al in week twintig samen naar buiten gekeken',
  verhaal:
    'Werknemer en werkgever zien allebei meer kansen buiten het bedrijf, hoewel er intern zestien uur werk is. Op 14 mei 2024 stellen zij het plan samen bij en op 20 mei begint het tweede spoor. ' +
    'Een arbeidsdeskundige is er dan nog niet geweest; dat onderzoek volgt in december. Het werk bij de eigen werkgever gaat gewoon door.',
  zaak: dossier({
    bijstellingen: [
      bijstelling('bijstelling-0', 1, '2024-05-14', {
        aanleiding: 'nieuweMogelijkheden',
        einddoel: 'werkAndereWerkgever',
        doelen: [{ id: 'd0', omschrijving: 'Passend werk bij een andere werkgever.', termijn: '2025-05-01' }],
        activiteiten: [
          taak('b1', 'werkgever', 'Schakelt een bureau in.', '2024-05-14', '2024-05-20', 'd0'),
          taak('b2', 'werknemer', 'Doet mee aan het traject.', '2024-05-20', '2025-05-01', 'd0'),
        ],
        tweedeSpoor: true,
        toelichting: 'Beiden willen nu al ook buiten het bedrijf kijken.',
        volgendeEvaluatie: '2024-05-21',
      }),
      ...(VOLLEDIG.bijstellingen ?? []).map((b) => ({ ...b, nummer: 2 })),
    ],
    eerstejaarsevaluatie: {
      besluitSpoor2: {
        besluit: 'loopt',
        startdatum: '2024-05-20',
        toelichting: 'Het tweede spoor loopt in overleg sinds mei.',
      },
      situaties: {
        teLaagOfTeWeinigUren: { doetZichVoor: true, vervolg: 'Het tweede spoor loopt al en gaat door.' },
      },
    },
    spoor2: spoor2Vanaf('2024-05-20', '2025-10-13', {
      aanleiding: 'inOverleg',
      inOverlegVroegGestart: true,
      datumConclusieIntern: '2024-12-13',
      belastbaarheidBijStart: profiel('2024-02-15'),
    }),
    eindevaluatie: { inspanningenSpoor2: 'Traject sinds 20 mei 2024.' },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 's2-start-vroeg-toegestaan', waarom: 'Beiden wilden vroeg beginnen.' },
    {
      kandidaat: 's2-ad-voor-start',
      waarom: 'Wie samen vroeg begint hoeft niet op een onderzoek te wachten.',
    },
    { kandidaat: 's2-fml-voor-start', waarom: 'Het profiel van 15 februari 2024 lag er.' },
    { kandidaat: 'termijn-spoor2-start', waarom: 'Ruim voor de laatste dag begonnen.' },
    { kandidaat: 's1-voortzetting-naast-spoor2', waarom: 'Het werk in het eigen bedrijf ging door.' },
  ],
  bron: 'BBP § 5 (Plan van aanpak: partijen zijn er vrij in meteen op plaatsing elders in te zetten); correcties E54',
};

export default scenario;
