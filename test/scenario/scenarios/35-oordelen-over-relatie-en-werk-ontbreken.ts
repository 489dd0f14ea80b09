import { dossier, PEILDATUM } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Niemand zegt iets over arbeidsrelatie en passende arbeid',
  verhaal:
    'Het actueel oordeel beschrijft het verloop en de mogelijkheden, maar zwijgt over de arbeidsrelatie en over passend werk in het bedrijf. In de eindevaluatie heeft ook de werkgever die twee vragen opengelaten. ' +
    'Vier van de actuele oordelen die het verslag moet bevatten zijn er dus niet.',
  zaak: dossier({
    actueelOordeel: { arbeidsrelatie: undefined, passendeArbeid: undefined },
    eindevaluatie: { oordeelArbeidsrelatie: undefined, oordeelPassendeArbeid: undefined },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'riv-actueel-oordeel-vier-oordelen',
      ernst: 'volledigheid',
      uitkomst: 'tekort',
      waarom: 'Onderdelen i en k van de bedrijfsarts ontbreken.',
    },
    {
      kandidaat: 'riv-oordeel-werkgever-arbeidsrelatie',
      ernst: 'volledigheid',
      uitkomst: 'tekort',
      waarom: 'Onderdeel i van de werkgever ontbreekt.',
    },
    {
      kandidaat: 'riv-oordeel-werkgever-passende-arbeid',
      ernst: 'volledigheid',
      uitkomst: 'tekort',
      waarom: 'Onderdeel k van de werkgever ontbreekt.',
    },
  ],
  afwezig: [
    { kandidaat: 'riv-actueel-oordeel-aanwezig', waarom: 'Het actueel oordeel zelf is er.' },
    { kandidaat: 'riv-laatste-evaluatie-aanwezig', waarom: 'De eindevaluatie zelf is er.' },
  ],
  bron: 'Regeling procesgang art. 6 lid 1 onder i en k; BVHR art. 2 lid 9 en 10; correcties E51',
};

export default scenario;
