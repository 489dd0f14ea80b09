import { dossier, PEILDATUM } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Het plan van aanpak is altijd een concept gebleven',
  verhaal:
    'In februari 2024 stuurt de werkgever een concept-plan aan de werknemer. Er komt nooit een definitieve versie, niemand stelt het vast en de werknemer heeft er niet mee ingestemd. ' +
    'Later zijn er wel bijstellingen vastgesteld van een plan dat er formeel niet is.',
  zaak: dossier({
    planVanAanpak: {
      stuk: { status: 'concept', ondertekening: undefined, verstrekkingen: [] },
      overeenstemming: undefined,
    },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'riv-plan-van-aanpak-aanwezig',
      ernst: 'volledigheid',
      uitkomst: 'tekort',
      waarom: 'Onderdeel g vraagt het overeengekomen plan; een concept is dat niet.',
    },
  ],
  afwezig: [
    {
      kandidaat: 'riv-bijstellingen-pva-aanwezig',
      waarom: 'De bijstelling zelf is vastgesteld en aanwezig.',
    },
    {
      kandidaat: 'riv-geen-pva-gemotiveerd',
      waarom: 'Er waren mogelijkheden; daar valt niets te motiveren.',
    },
  ],
  bron: 'Regeling procesgang art. 4 lid 1 en 3, art. 6 lid 1 onder g; WIA art. 25 lid 2',
};

export default scenario;
