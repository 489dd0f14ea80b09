import { dossier, PEILDATUM, VOLLEDIG } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Nooit een probleemanalyse; de eerste ziektedag staat nergens',
  verhaal:
    'De arbodienst heeft de probleemanalyse nooit geleverd en de werkgever heeft er niet achteraan gezeten. Plan en evaluaties zijn gemaakt op wat de bedrijfsarts aan de telefoon zei. ' +
    'In het actueel oordeel staat de eerste ziektedag ook niet.',
  zaak: dossier({
    probleemanalyse: undefined,
    planVanAanpak: {
      datumProbleemanalyse: undefined,
      activiteiten: (VOLLEDIG.planVanAanpak?.activiteiten ?? []).map((a) => ({
        ...a,
        adviespuntId: undefined,
      })),
    },
    actueelOordeel: { eersteZiektedag: undefined },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'riv-probleemanalyse-aanwezig',
      ernst: 'volledigheid',
      uitkomst: 'tekort',
      waarom: 'Onderdeel f: het oordeel en advies van week zes ontbreken.',
    },
    {
      kandidaat: 'riv-eerste-ziektedag-vermeld',
      ernst: 'aandacht',
      uitkomst: 'tekort',
      waarom: 'De zaak kent de dag, maar geen stuk van de bedrijfsarts noemt haar (art. 2 lid 4 BVHR).',
    },
  ],
  afwezig: [{ kandidaat: 'riv-plan-van-aanpak-aanwezig', waarom: 'Het plan is er wel.' }],
  bron: 'Regeling procesgang art. 2 lid 2, art. 6 lid 1 onder e en f; BVHR art. 2 lid 2 onder a en lid 4',
  herzien:
    'Eerst volledigheid: de zaak legt de eerste ziektedag wel vast, zodat onderdeel e niet als geheel leeg is; alleen de plaats (art. 2 lid 4 BVHR) ontbreekt, en dat is een vormeis (E31, E68).',
};

export default scenario;
