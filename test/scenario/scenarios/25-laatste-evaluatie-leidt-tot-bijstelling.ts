import { bijstelling, dossier, PEILDATUM, taak, VOLLEDIG } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'De laatste evaluatie geeft aanleiding tot een bijstelling',
  verhaal:
    'Bij de eindevaluatie van 29 september 2025 spreken partijen af het traject te verlengen tot het einde van de wachttijd en ook landelijk te zoeken. Op 1 oktober stellen zij het plan bij. ' +
    'De meest recente evaluatie is dus ouder dan de laatste bijstelling. Zo hoort het ook: een evaluatie gaat aan een bijstelling vooraf.',
  zaak: dossier({
    eindevaluatie: {
      opKoers: false,
      vervolgaanpak: 'bijgesteld',
      bijstellingNodig: true,
      bijstellingId: 'bijstelling-2',
      conclusie: 'Het traject gaat door en het zoekgebied wordt groter.',
    },
    bijstellingen: [
      ...(VOLLEDIG.bijstellingen ?? []),
      bijstelling('bijstelling-2', 2, '2025-10-01', {
        aanleiding: 'evaluatie',
        einddoel: 'werkAndereWerkgever',
        doelen: [{ id: 'd3', omschrijving: 'Werk bij een andere werkgever.', termijn: '2026-01-04' }],
        activiteiten: [
          taak('a6', 'werkgever', 'Verlengt het contract met het bureau.', '2025-10-01', '2026-01-04', 'd3'),
          taak('a7', 'werknemer', 'Zoekt ook thuiswerk in het hele land.', '2025-10-01', '2026-01-04', 'd3'),
        ],
        tweedeSpoor: true,
        volgendeEvaluatie: '2025-11-10',
      }),
    ],
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    {
      kandidaat: 'riv-laatste-evaluatie-aanwezig',
      waarom: 'De meest recente evaluatie is van 29 september.',
    },
    { kandidaat: 'riv-bijstellingen-pva-aanwezig', waarom: 'Beide bijstellingen zitten in het dossier.' },
    { kandidaat: 'bijstelling-na-evaluatie', waarom: 'Twee dagen na de evaluatie bijgesteld.' },
    { kandidaat: 'consistentie-data', waarom: 'Een evaluatie vóór een bijstelling is de gewone volgorde.' },
  ],
  bron: 'Regeling procesgang art. 4 lid 5 en art. 6 lid 1 onder h; correcties E24, E67',
};

export default scenario;
