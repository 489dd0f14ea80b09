import { dossier, PEILDATUM } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Werknemer nooit om zijn oordeel gevraagd; medische informatie niet overgedragen',
  verhaal:
    'De werkgever maakt het verslag zelf af en vraagt de werknemer niet om zijn oordeel. Ook in de WIA-aanvraag staat dat niet. ' +
    'De bedrijfsarts heeft de medische informatie nog niet aan de werknemer gegeven.',
  zaak: dossier({
    oordeelWerknemer: undefined,
    medischeInformatie: undefined,
    wia: { aanvraagBevatOordeelWerknemer: false },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'riv-oordeel-werknemer-gevraagd',
      ernst: 'volledigheid',
      uitkomst: 'tekort',
      waarom: 'Onderdeel l ontbreekt; UWV stelt de werknemer een termijn.',
    },
    {
      kandidaat: 'riv-medische-informatie-verstrekt',
      uitkomst: 'tekort',
      waarom: 'Element van het verslag dat aan de werknemer moet zijn gegeven.',
    },
  ],
  afwezig: [{ kandidaat: 'privacy-medische-bijlage', waarom: 'Er zit niets medisch in het dossier.' }],
  bron: 'Regeling procesgang art. 6 lid 1 onder l; BVHR art. 2 lid 2 onder e en f, art. 3; correcties E32 en § 3 punt 6',
};

export default scenario;
