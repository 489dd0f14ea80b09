import { dossier, PEILDATUM, vastgesteld } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'UWV vindt de inspanningen te weinig en de werkgever doet er niets mee',
  verhaal:
    'De werknemer vindt dat er te weinig gebeurt en vraagt in februari 2025 een deskundigenoordeel. UWV antwoordt op 24 februari dat de inspanningen van de werkgever onvoldoende zijn. ' +
    'De werkgever legt de brief in het dossier. Het plan verandert niet en niemand praat er verder over.',
  zaak: dossier({
    geschillen: [{ id: 'geschil-1', sinds: '2025-01-20', over: 'inspanningWerkgever' }],
    deskundigenoordelen: [
      {
        id: 'do-1',
        stuk: {
          ...vastgesteld('2025-02-24'),
          opstellers: [{ rol: 'uwv', naam: 'UWV', functie: 'arbeidsdeskundige' }],
        },
        aanvrager: 'werknemer',
        aangevraagdOp: '2025-02-03',
        vraag: 'inspanningWerkgever',
        uitgebrachtDoor: 'uwv',
        bijlagen: ['probleemanalyse', 'planVanAanpak', 'evaluaties'],
        uitgebrachtOp: '2025-02-24',
        uitkomst: 'nee',
        geschilId: 'geschil-1',
      },
    ],
    aanspraakWerknemer: { werkgeverAangesprokenOp: ['2025-01-20'] },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'deskundigenoordeel-opvolging',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Het oordeel is nergens in verwerkt.',
    },
  ],
  afwezig: [
    { kandidaat: 'deskundigenoordeel-bij-geschil', waarom: 'Het oordeel is binnen twee weken gevraagd.' },
    {
      kandidaat: 'werknemer-spreekt-aan',
      waarom: 'De werknemer sprak de werkgever aan en vroeg een oordeel.',
    },
  ],
  bron: 'BBP § 5 (deskundigenoordeel trok het niet vlot) en § 10; Wet SUWI art. 32',
};

export default scenario;
