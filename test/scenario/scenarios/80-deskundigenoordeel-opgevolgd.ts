import { bijstelling, dossier, PEILDATUM, taak, vastgesteld, VOLLEDIG } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Deskundigenoordeel valt tegen en wordt meteen opgevolgd',
  verhaal:
    'De werknemer vindt dat de werkgever intern te weinig zoekt en vraagt UWV in februari 2025 om een oordeel. UWV geeft hem op 24 februari gelijk. ' +
    'Twee weken later staat in een bijstelling wat er verandert: de vestiging van een zusterbedrijf wordt ook bekeken. Daarmee is het geschil uit de wereld.',
  zaak: dossier({
    geschillen: [
      { id: 'geschil-1', sinds: '2025-01-20', over: 'inspanningWerkgever', opgelostOp: '2025-03-10' },
    ],
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
        bijlagen: ['probleemanalyse', 'planVanAanpak', 'bijstellingen', 'evaluaties'],
        uitgebrachtOp: '2025-02-24',
        uitkomst: 'nee',
        opvolging: 'Plan bijgesteld: ook het zusterbedrijf is onderzocht.',
        standOpvolging: 'gevolgd',
        opgevolgdOp: '2025-03-10',
        verwerktInBijstellingId: 'bijstelling-2',
        geschilId: 'geschil-1',
      },
    ],
    bijstellingen: [
      ...(VOLLEDIG.bijstellingen ?? []),
      bijstelling('bijstelling-2', 2, '2025-03-10', {
        aanleiding: 'deskundigenoordeel',
        einddoel: 'werkAndereWerkgever',
        doelen: [{ id: 'd3', omschrijving: 'Duidelijkheid over het zusterbedrijf.', termijn: '2025-04-21' }],
        activiteiten: [
          taak(
            'a6',
            'werkgever',
            'Gaat de functies bij het zusterbedrijf na.',
            '2025-03-10',
            '2025-04-21',
            'd3',
          ),
          taak('a7', 'werknemer', 'Loopt daar een dag mee.', '2025-03-24', '2025-04-21', 'd3'),
        ],
        tweedeSpoor: true,
        volgendeEvaluatie: '2025-04-21',
      }),
    ],
    aanspraakWerknemer: { werkgeverAangesprokenOp: ['2025-01-20'] },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 'deskundigenoordeel-opvolging', waarom: 'Binnen twee weken in het plan verwerkt.' },
    {
      kandidaat: 'deskundigenoordeel-bij-geschil',
      waarom: 'Het oordeel is gevraagd en het geschil is opgelost.',
    },
  ],
  bron: 'BBP § 5 en § 10; Regeling procesgang art. 4 lid 5',
};

export default scenario;
