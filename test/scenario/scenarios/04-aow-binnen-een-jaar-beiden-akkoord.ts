import { arbeidsdeskundig, BINNEN_HET_BEDRIJF, dossier, GEEN_SPOOR2, PEILDATUM } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// End of the wachttijd 2026-01-04. Born 1959-09-10, 67 years on 2026-09-10: eight months after that end.
const scenario: Scenario = {
  titel: 'AOW binnen een jaar na de wachttijd; werkgever en werknemer zien samen af van het tweede spoor',
  verhaal:
    'De werknemer bereikt op 10 september 2026 de AOW-leeftijd, ruim acht maanden na het einde van de wachttijd. Hij werkt zestien uur boventallig bij zijn eigen werkgever en wil daar blijven. ' +
    'De arbeidsdeskundige adviseert formeel het tweede spoor. Bij de eerstejaarsevaluatie leggen beiden vast dat zij daarvan afzien en waarom. De zestien uur blijven tot het einde doorgaan.',
  zaak: dossier(BINNEN_HET_BEDRIJF, {
    werknemer: { geboortedatum: '1959-09-10', aowDatum: '2026-09-10' },
    arbeidsdeskundigeOnderzoeken: [
      arbeidsdeskundig('2024-12-13', {
        adviesId: 'advies-1',
        opvolging: 'nietGevolgd',
        opgevolgdOp: undefined,
        redenNietGevolgd: 'AOW binnen een jaar na de wachttijd; beide partijen zien af van het tweede spoor.',
      }),
    ],
    eerstejaarsevaluatie: {
      conclusieSpoor1: { eigenWerkPassendTeMaken: false, toelichting: 'Zie de arbeidsdeskundige.' },
      besluitSpoor2: {
        besluit: 'nietNodig',
        startdatum: undefined,
        reden: 'aowBinnenEenJaar',
        toelichting: 'Beiden willen de resterende tijd in het eigen bedrijf blijven werken.',
      },
    },
    spoor2: {
      ...GEEN_SPOOR2,
      uitzondering: {
        reden: 'aowBinnenEenJaar',
        vastgelegdOp: '2024-12-16',
        werkgeverStemtIn: true,
        werknemerStemtIn: true,
        toelichting: 'AOW op 10 september 2026; beiden zien af van het tweede spoor.',
      },
    },
    actueelOordeel: { passendeArbeid: { aanwezig: true, toelichting: 'Het boventallige takenpakket.' } },
    eindevaluatie: {
      doelen: [{ doelId: 'd2', stand: 'deels', toelichting: 'Zestien uur, boventallig.' }],
      oordeelPassendeArbeid: { aanwezig: true, toelichting: 'Het boventallige takenpakket.' },
    },
    wia: { zestigplusToestemming: { gevraagdOp: '2025-09-15', werkgever: true, werknemer: true } },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 's2-verplicht-niet-gestart', waarom: 'AOW binnen een jaar en beiden stemmen in.' },
    { kandidaat: 'termijn-spoor2-start', waarom: 'Er hoefde geen tweede spoor te beginnen.' },
    { kandidaat: 'termijn-spoor2-na-conclusie', waarom: 'Er hoefde geen tweede spoor te beginnen.' },
    { kandidaat: 's2-uitstel-gemotiveerd', waarom: 'Reden en instemming van beiden liggen vast.' },
  ],
  bron: 'Werkwijzer Poortwachter 5.14 (wvp 1.2 aow-binnen-1-jaar); correcties E63 slot',
};

export default scenario;
