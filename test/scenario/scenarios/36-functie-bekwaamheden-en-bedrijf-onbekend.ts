import { dossier, PEILDATUM } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Geen woord over functie, bekwaamheden en bedrijf',
  verhaal:
    'In geen enkel stuk staat welke functie de werknemer had, welke opleiding en ervaring hij heeft en wat voor bedrijf het is. De probleemanalyse en het actueel oordeel verwijzen naar “de bekende gegevens”. ' +
    'UWV kan zo niet beoordelen of er passend werk was.',
  zaak: dossier({
    werknemer: { bekwaamheden: undefined },
    werkgever: { aardBedrijf: undefined },
    dienstverband: { functie: undefined },
    probleemanalyse: { functieVermeld: false, bekwaamhedenVermeld: false },
    actueelOordeel: { functieVermeld: false, bekwaamhedenVermeld: false },
    spoor2: { persoonsprofiel: undefined },
    eindevaluatie: { aardBedrijf: undefined },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'riv-aard-bedrijf',
      ernst: 'volledigheid',
      uitkomst: 'tekort',
      waarom: 'Onderdeel b is leeg.',
    },
    {
      kandidaat: 'riv-functiegegevens',
      ernst: 'volledigheid',
      uitkomst: 'tekort',
      waarom: 'Onderdeel c is leeg.',
    },
    {
      kandidaat: 'riv-bekwaamheden',
      ernst: 'volledigheid',
      uitkomst: 'tekort',
      waarom: 'Onderdeel d is leeg.',
    },
  ],
  afwezig: [
    { kandidaat: 'riv-eerste-ziektedag-vermeld', waarom: 'Staat in probleemanalyse en actueel oordeel.' },
    { kandidaat: 'riv-probleemanalyse-aanwezig', waarom: 'De probleemanalyse zelf is er.' },
  ],
  bron: 'Regeling procesgang art. 6 lid 1 onder b, c en d; correcties E31 (volledigheid als het hele onderdeel leeg is)',
};

export default scenario;
