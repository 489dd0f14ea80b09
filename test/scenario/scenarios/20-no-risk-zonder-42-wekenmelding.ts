import { dossier, PEILDATUM } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Report at the latest on the first day after six weeks: D1 + 42 = 2024-02-19; made on 2024-02-12.
const scenario: Scenario = {
  titel: 'Geen aangifte na 42 weken, want er is ziekengeld',
  verhaal:
    'De werknemer heeft bij zijn ziekmelding zelf gezegd dat hij onder art. 29b Ziektewet valt. De werkgever meldt hem op 12 februari 2024 bij UWV en ontvangt ziekengeld. ' +
    'Een aangifte na 42 weken doet hij niet: die plicht geldt dan niet. Verder verloopt de re-integratie als bij iedere andere werknemer.',
  zaak: dossier({
    ziekte: {
      vangnet: {
        vanToepassing: true,
        grondVoorMeldingUwv: '29b',
        bekendOp: '2024-01-08',
        gemeldOp: '2024-02-12',
      },
    },
    meldingen: undefined,
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 'termijn-42-weken', waarom: 'Art. 38 lid 4 Ziektewet neemt de plicht weg.' },
    { kandidaat: '42-weken-eerste-ziektedag-juist', waarom: 'Er is geen aangifte nodig.' },
    { kandidaat: 'aangifte-voor-81-weken', waarom: 'Er is geen aangifte nodig.' },
    { kandidaat: 'privacy-vangnetgrond', waarom: 'De grond staat alleen in de melding aan UWV.' },
    { kandidaat: 'zw-vangnet-late-kennis', waarom: 'De aanspraak was op tijd bekend en gemeld.' },
  ],
  bron: 'ZW art. 29 lid 2 onder g, art. 38 lid 4, art. 38a lid 3; correcties E45, E71',
};

export default scenario;
