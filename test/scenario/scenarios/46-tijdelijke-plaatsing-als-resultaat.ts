import { dossier, ELDERS_GEPLAATST, PEILDATUM } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// The contract ends on 2025-12-31, four days before the end of the wachttijd (2026-01-04).
const scenario: Scenario = {
  titel: 'Tijdelijk contract bij een ander, tot vlak voor het einde van de wachttijd',
  verhaal:
    'De werknemer werkt sinds 2 juni 2025 zestien uur bij een groothandel, op een contract dat op 31 december 2025 afloopt en niet wordt verlengd. Toch sluit de werkgever het tweede spoor in juni af als geslaagd. ' +
    'Dat de werknemer daar na de wachttijd kan blijven, is niet aannemelijk.',
  zaak: dossier(ELDERS_GEPLAATST, {
    resultaat: {
      structureel: {
        contractvorm: 'bepaaldeTijd',
        sinds: '2025-06-02',
        contractTot: '2025-12-31',
        toelichting: 'De groothandel heeft gezegd niet te verlengen.',
      },
    },
    spoor2: {
      plaatsingen: [
        {
          soort: 'dienstverband',
          werkgever: 'Groothandel De Schakel',
          functie: 'medewerker orderverwerking',
          van: '2025-06-02',
          tot: '2025-12-31',
          urenPerWeek: 16,
          instemmingWerknemer: true,
        },
      ],
    },
    eindevaluatie: { huidigWerk: { structureel: false }, blijftInDitWerk: false },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'resultaat-niet-structureel',
      ernst: 'loonsanctie',
      waarom: 'Het werk houdt op voordat de wachttijd om is.',
    },
  ],
  afwezig: [
    { kandidaat: 'resultaat-restverdiencapaciteit-onbenut', waarom: 'Zestien van zestien uur.' },
    { kandidaat: 'resultaat-65-toestemming-werknemer', waarom: 'De werknemer stemde in.' },
  ],
  bron: 'BBP § 3 (structureel: ook na de loondoorbetaling) en § 9 (bij een andere werkgever)',
};

export default scenario;
