import { dossier, NOOIT_HERVAT, PEILDATUM } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'De plaats is vergeven en er wordt ingekrompen, dus intern kan niets',
  verhaal:
    'In maart 2024 neemt de werkgever een vervanger in vaste dienst en daarna volgt een reorganisatie. Hij schrijft op dat er daardoor geen plaats meer is. Andere functies heeft hij niet bekeken en een arbeidsdeskundige is er niet geweest. ' +
    'De werknemer werkt in twee jaar geen uur. Wel is er een tweede spoor.',
  zaak: dossier(NOOIT_HERVAT, {
    deugdelijkeGronden: [
      {
        id: 'grond-1',
        voor: 'spoor1',
        soort: 'reorganisatie',
        toelichting: 'Door de reorganisatie was er intern niets.',
        vastgelegdOp: '2025-09-29',
      },
    ],
    arbeidsdeskundigeOnderzoeken: [],
    spoor1: {
      eigenWerk: {
        uitkomst: 'nietMogelijk',
        reden: 'vervangerAangenomen',
        toelichting: 'De functie is door een ander vervuld.',
      },
      aanpassingWerkplek: undefined,
      anderWerkIntern: undefined,
      functiePassendMaken: {
        uitkomst: 'nietMogelijk',
        reden: 'reorganisatieOfInkrimping',
        toelichting: 'Wegens de reorganisatie wordt er niets gemaakt.',
      },
      functies: [],
      nietsInternMogelijk: {
        door: 'werkgever',
        toelichting: 'De plaats is vergeven en er wordt gereorganiseerd.',
      },
      voortzettingNaastSpoor2: false,
    },
    eerstejaarsevaluatie: { conclusieSpoor1: { toelichting: 'De plaats is vergeven.' } },
    eindevaluatie: { inspanningenSpoor1: 'De functie is vervuld door een ander; er wordt ingekrompen.' },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 's1-vervanger-geen-excuus',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Een aangestelde vervanger rechtvaardigt niets.',
    },
    {
      kandidaat: 's1-ander-werk-intern',
      ernst: 'loonsanctie',
      waarom: 'Geen enkele andere functie is bekeken.',
    },
    {
      kandidaat: 's1-inkrimping-geen-excuus',
      ernst: 'loonsanctie',
      waarom: 'Ook bij inkrimping moet de werkgever actief zoeken.',
    },
  ],
  afwezig: [{ kandidaat: 's2-verplicht-niet-gestart', waarom: 'Het tweede spoor loopt.' }],
  bron: 'BBP § 9 (Initiatief werkgever bij zoeken naar passend werk in eigen bedrijf)',
};

export default scenario;
