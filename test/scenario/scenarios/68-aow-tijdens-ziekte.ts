import { dossier, eersteMaanden, uren } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Born 1957-09-10, AOW at 67 years: 2024-09-10. Wages six weeks longer: up to and including 2024-10-21.
const AOW = '2024-09-10';

const scenario: Scenario = {
  titel: 'AOW-leeftijd bereikt tijdens de ziekte',
  verhaal:
    'De werknemer wordt op 10 september 2024 zevenenzestig, acht maanden na zijn ziekmelding. Hij werkt op eigen verzoek nog door. De werkgever betaalt het loon nog zes weken en doet zolang zijn best om aangepast werk te bieden. ' +
    'Een nieuw plan, een eerstejaarsevaluatie, een aangifte na 42 weken en een tweede spoor komen er niet.',
  zaak: dossier(eersteMaanden('2024-09-10'), {
    werknemer: { geboortedatum: '1957-09-10', aowDatum: AOW },
    urenlog: [uren('2024-03-04', '2024-10-21', 16)],
  }),
  peildatum: '2025-02-03',
  profiel: 'lopend',
  uwv: 'nogNietAanDeOrde',
  verwacht: [],
  afwezig: [
    { kandidaat: 'termijn-eerstejaarsevaluatie', waarom: 'Na de AOW-leeftijd geen planverplichtingen meer.' },
    { kandidaat: 'riv-eerstejaarsevaluatie-aanwezig', waarom: 'Er komt geen verslag.' },
    { kandidaat: 's2-verplicht-niet-gestart', waarom: 'Geen tweede spoor na de AOW-leeftijd.' },
    { kandidaat: 'termijn-spoor2-start', waarom: 'Geen tweede spoor na de AOW-leeftijd.' },
    { kandidaat: 'termijn-42-weken', waarom: 'De loonplicht eindigde vóór de 42 weken.' },
    { kandidaat: 'termijn-riv-werknemer', waarom: 'Er volgt geen WIA-aanvraag.' },
    { kandidaat: 'termijn-wia-aanvraag', waarom: 'Met AOW bestaat geen recht op WIA.' },
  ],
  bron: 'BW 7:629 lid 2 onder b slot, 7:658a lid 1 en 3, 7:660a lid 2; correcties E63',
};

export default scenario;
