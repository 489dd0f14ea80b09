import {
  advies,
  arbeidsdeskundig,
  BINNEN_HET_BEDRIJF,
  dossier,
  EERSTE_JAAR,
  GEEN_SPOOR2,
  overleggen,
  PEILDATUM,
  profiel,
  TWEEDE_JAAR,
  uren,
} from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const MARGINAAL = { mogelijkheden: 'marginaal', urenPerDag: 2, kansOpHerstel: 'gering' } as const;
const ACHT = { gewerkteUrenPerWeek: 8 };

const scenario: Scenario = {
  titel: 'Twee uur per dag, zonder uitzicht op meer',
  verhaal:
    'De werknemer kan twee uur per dag werken en de bedrijfsarts verwacht in december 2024 dat dit zo blijft. Die acht uur werkt hij ook, in aangepast werk bij zijn eigen werkgever. ' +
    'Bij de eerstejaarsevaluatie leggen partijen met dat advies vast dat een tweede spoor geen zin heeft. Elke zes weken kijken zij of er iets is veranderd.',
  zaak: dossier(BINNEN_HET_BEDRIJF, {
    probleemanalyse: { belastbaarheid: { urenPerDag: 2, urenPerWeek: 8 } },
    planVanAanpak: { opbouwschema: [{ vanaf: '2024-03-04', urenPerWeek: 8, taken: 'Ritten nakijken.' }] },
    adviezen: (BINNEN_HET_BEDRIJF.adviezen ?? []).map((a) =>
      advies('advies-1', '2024-12-10', { ...a, belastbaarheid: profiel('2024-12-10', 8, MARGINAAL) }),
    ),
    evaluaties: [
      ...overleggen(EERSTE_JAAR, '2024-12-16', ACHT),
      ...overleggen(TWEEDE_JAAR, '2025-09-29', ACHT),
    ],
    eerstejaarsevaluatie: {
      ...ACHT,
      huidigWerk: { urenPerWeek: 8, loonwaardePercentage: 15 },
      terugblik: { doelenEnAfspraken: 'Acht uur gelukt; meer niet.' },
      besluitSpoor2: {
        besluit: 'nietNodig',
        startdatum: undefined,
        reden: 'marginaleMogelijkheden',
        toelichting: 'Twee uur per dag zonder uitzicht op meer, volgens het advies van 10 december 2024.',
      },
    },
    spoor1: {
      aanbiedingen: [
        {
          id: 'aanbod-1',
          datum: '2024-02-28',
          schriftelijk: true,
          functie: 'planner, aangepast takenpakket',
          taken: 'Ritten nakijken.',
          urenPerWeek: 8,
          ingangsdatum: '2024-03-04',
          reactie: 'aanvaard',
          reactieOp: '2024-02-29',
        },
      ],
    },
    arbeidsdeskundigeOnderzoeken: [
      arbeidsdeskundig('2024-12-13', {
        ...BINNEN_HET_BEDRIJF.arbeidsdeskundigeOnderzoeken?.[0],
        urenPerWeek: 8,
      }),
    ],
    spoor2: {
      ...GEEN_SPOOR2,
      uitzondering: {
        reden: 'marginaleMogelijkheden',
        vastgelegdOp: '2024-12-16',
        adviesId: 'advies-1',
        werkgeverStemtIn: true,
        werknemerStemtIn: true,
        toelichting: 'Twee uur per dag zonder uitzicht op meer.',
      },
    },
    urenlog: [uren('2024-03-04', '2025-10-17', 8, { loonwaardePercentage: 15 })],
    actueelOordeel: { belastbaarheid: profiel('2025-09-15', 8, MARGINAAL) },
    eindevaluatie: {
      ...ACHT,
      doelen: [{ doelId: 'd2', stand: 'deels', toelichting: 'Acht uur.' }],
      huidigWerk: { urenPerWeek: 8, loon: 465, loonwaardePercentage: 15 },
    },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [
    {
      kandidaat: 's2-verplicht-niet-gestart',
      uitkomst: 'beoordelen',
      ernst: 'loonsanctie',
      waarom:
        'Ook bij een kleine omvang gelden de plichten; of van een traject iets te verwachten was, weegt een mens.',
    },
  ],
  afwezig: [{ kandidaat: 'resultaat-restverdiencapaciteit-onbenut', waarom: 'Acht van acht uur.' }],
  bron: 'BBP § 7.4 onder 1 (plichten ook bij beperkte omvang) en § 9 (traject zonder aanzienlijke benutting niet te vergen); Werkwijzer Poortwachter 5.8 (wvp 3.2 F uitzondering 3)',
  herzien:
    'Eerst geen enkele bevinding, omdat de Werkwijzer het tweede spoor hier achterwege laat. Het beoordelingskader is de hogere norm en zondert alleen "geen mogelijkheden" uit; UWV aanvaardt dit dossier, maar op een afweging die geen veld beslist (besluit 0022).',
};

export default scenario;
