import {
  advies,
  bijstelling,
  dossier,
  PEILDATUM,
  rapport,
  rapportages,
  spoor2Vanaf,
  taak,
  VOLLEDIG,
} from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Goed traject mislukt; een tweede traject heeft geen zin',
  verhaal:
    'Een half jaar lang doet de werknemer alles in het tweede spoor: wekelijks solliciteren, drie gesprekken, hulp van een jobhunter. Op 14 juli 2025 sluit het bureau af zonder plaatsing. ' +
    'De bedrijfsarts stelt op 22 juli zijn advies bij en partijen passen op 30 juli het plan aan. Daaruit blijkt dat een tweede traject niet zinvol is. Vanaf dan zijn er geen sollicitaties en rapportages meer; het werk van zestien uur gaat door.',
  zaak: dossier({
    adviezen: [
      ...(VOLLEDIG.adviezen ?? []),
      advies('advies-2', '2025-07-22', {
        soort: 'bijstellingProbleemanalyse',
        aanleiding: 'stagnatie',
        bijstellingPlanNodig: true,
        einddoel: 'aangepastEigenWerk',
        toelichting: 'De mogelijkheden zijn onveranderd; een nieuw traject voegt naar verwachting niets toe.',
      }),
    ],
    bijstellingen: [
      ...(VOLLEDIG.bijstellingen ?? []),
      bijstelling('bijstelling-2', 2, '2025-07-30', {
        aanleiding: 'advies',
        adviesId: 'advies-2',
        einddoel: 'aangepastEigenWerk',
        doelen: [{ id: 'd3', omschrijving: 'Zestien uur blijven werken.', termijn: '2026-01-04' }],
        activiteiten: [
          taak('a6', 'werkgever', 'Houdt het takenpakket in stand.', '2025-07-30', '2026-01-04', 'd3'),
          taak('a7', 'werknemer', 'Werkt zestien uur.', '2025-07-30', '2026-01-04', 'd3'),
        ],
        tweedeSpoor: false,
        toelichting: 'Gelet op mogelijkheden, ervaring en arbeidsmarkt is een tweede traject niet zinvol.',
        volgendeEvaluatie: '2025-08-25',
      }),
    ],
    spoor2: {
      ...spoor2Vanaf('2025-01-13', '2025-07-07', { datumConclusieIntern: '2024-12-13' }),
      rapportages: [
        ...rapportages('2025-01-13', '2025-07-07'),
        rapport(4, '2025-06-30', '2025-07-13', {
          eindrapport: true,
          samenvatting: 'Eenentwintig sollicitaties, drie gesprekken, geen plaatsing.',
          volgendeRapportage: undefined,
          afspraken: [],
          eindadvies: {
            resultaat: 'nietGeplaatst',
            tweedeTrajectZinvol: false,
            redenNietZinvol: ['mogelijkheden', 'ervaring', 'arbeidsmarkt'],
            reden: 'Alle passende bedrijven in de regio zijn benaderd.',
          },
        }),
      ],
      afgesloten: {
        op: '2025-07-14',
        resultaat: 'mislukt',
        adequaat: true,
        tweedeTrajectOverwogen: true,
        toelichting: 'Een tweede traject is overwogen en niet zinvol bevonden.',
      },
      uitzondering: {
        reden: 'trajectAlMislukt',
        vastgelegdOp: '2025-07-30',
        adviesId: 'advies-2',
        werkgeverStemtIn: true,
        werknemerStemtIn: true,
        toelichting: 'Zie het eindrapport en de bijstelling van 30 juli 2025.',
      },
    },
    eindevaluatie: {
      activiteiten: [
        { activiteitId: 'a6', stand: 'loopt', resultaat: 'Het takenpakket blijft.' },
        { activiteitId: 'a7', stand: 'loopt', resultaat: 'Zestien uur per week.' },
      ],
      doelen: [{ doelId: 'd3', stand: 'loopt', toelichting: 'Loopt tot het einde van de wachttijd.' }],
      inspanningenSpoor2: 'Traject van 13 januari tot 14 juli 2025; een tweede traject is niet zinvol.',
      conclusie: 'Meer is niet te bereiken.',
    },
    actueelOordeel: { standReintegratie: 'Het traject is afgesloten; zestien uur werk gaat door.' },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 's2-mislukt-bijstelling', waarom: 'Advies en plan zijn na het mislukken bijgesteld.' },
    { kandidaat: 's2-minimaal-een-traject', waarom: 'Eén adequaat traject is afgerond.' },
    { kandidaat: 's2-verplicht-niet-gestart', waarom: 'Het traject is gevoerd; de plicht is opgehouden.' },
    { kandidaat: 's2-sollicitaties-wekelijks', waarom: 'Na de afsluiting wordt niet meer gesolliciteerd.' },
    { kandidaat: 'termijn-spoor2-rapportage', waarom: 'Na de afsluiting komen er geen rapportages meer.' },
  ],
  bron: 'BBP § 9 (mislukt traject: bijstellen; tweede traject niet zinvol, dan houdt de verantwoordelijkheid op)',
};

export default scenario;
