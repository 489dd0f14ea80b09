import { BINNEN_HET_BEDRIJF, dossier, GEEN_SPOOR2, PEILDATUM } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// AOW on 2026-09-10, within a year after the end of the wachttijd (2026-01-04).
const scenario: Scenario = {
  titel: 'AOW binnen een jaar, maar de werknemer wil het tweede spoor wel',
  verhaal:
    'De werknemer bereikt in september 2026 de AOW-leeftijd. De werkgever vindt een tweede spoor daarom zonde van het geld en besluit er zelf van af te zien. ' +
    'De werknemer zegt bij de eerstejaarsevaluatie dat hij juist graag begeleiding wil. De werkgever houdt voet bij stuk.',
  zaak: dossier(BINNEN_HET_BEDRIJF, {
    werknemer: { geboortedatum: '1959-09-10', aowDatum: '2026-09-10' },
    eerstejaarsevaluatie: {
      besluitSpoor2: {
        besluit: 'nietNodig',
        startdatum: undefined,
        reden: 'aowBinnenEenJaar',
        toelichting: 'De werkgever ziet er van af; de werknemer is het daar niet mee eens.',
      },
      overeenstemming: 'deels',
    },
    spoor2: {
      ...GEEN_SPOOR2,
      werknemerWenstBegeleiding: true,
      uitzondering: {
        reden: 'aowBinnenEenJaar',
        vastgelegdOp: '2024-12-16',
        werkgeverStemtIn: true,
        werknemerStemtIn: false,
        toelichting: 'AOW op 10 september 2026.',
      },
    },
    eindevaluatie: {
      doelen: [{ doelId: 'd2', stand: 'deels', toelichting: 'Zestien uur, boventallig.' }],
      overeenstemming: 'deels',
      beidenEensGeenMeerMogelijk: false,
    },
    wia: { zestigplusToestemming: { gevraagdOp: '2025-09-15', werkgever: true, werknemer: true } },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 's2-verplicht-niet-gestart',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'De uitzondering vraagt de instemming van beiden.',
    },
  ],
  afwezig: [{ kandidaat: 'aow-regime-uitgesloten', waarom: 'De AOW-leeftijd valt na de wachttijd.' }],
  bron: 'Werkwijzer Poortwachter 5.14 (beiden akkoord); BW 7:658a lid 1; BBP § 9',
};

export default scenario;
