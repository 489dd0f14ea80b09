import { NOOIT_MOGELIJKHEDEN } from '../../hulp/zaak.ts';
import { advies, dossier, geenMogelijkheden, om, PEILDATUM, spreekuren } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// A reassessment every thirteen weeks: 2024-02-15 + 91 = 2024-05-16, and so on up to 2025-08-14.
const HERBEOORDELINGEN = om(91, '2024-05-16', 6);

const scenario: Scenario = {
  titel: 'Twee jaar lang geen mogelijkheden, telkens opnieuw beoordeeld',
  verhaal:
    'Al in de probleemanalyse schrijft de bedrijfsarts dat er geen mogelijkheden zijn en dat daarin geen verbetering is te verwachten; de onderbouwing staat in het medische deel. ' +
    'Er komt geen plan van aanpak en de probleemanalyse zegt waarom. De bedrijfsarts beoordeelt de situatie elke dertien weken opnieuw, steeds met dezelfde uitkomst. ' +
    'De werkgever houdt contact en wijst de werknemer op de verkorte wachttijd; die ziet daarvan af. In het verslag staan de oordelen van werkgever en bedrijfsarts, al is er geen eindevaluatie.',
  zaak: dossier(NOOIT_MOGELIJKHEDEN, {
    probleemanalyse: {
      belastbaarheid: geenMogelijkheden('2024-02-15', 'duurzaamGeen', '2024-05-16'),
      einddoel: undefined,
      analyse: 'Werken is niet mogelijk, in geen enkele omvang; daarin is geen verandering te verwachten.',
      adviespunten: [],
      geenPlanGemotiveerd:
        'Er zijn geen duurzaam benutbare mogelijkheden en er is geen verbetering te verwachten; een plan heeft geen zin.',
    },
    adviezen: HERBEOORDELINGEN.map((op, i) =>
      advies(`herbeoordeling-${i + 1}`, op, {
        belastbaarheid: geenMogelijkheden(op, 'duurzaamGeen', HERBEOORDELINGEN[i + 1] ?? '2025-09-15'),
        toelichting: 'Ongewijzigd: geen mogelijkheden, geen verbetering te verwachten.',
      }),
    ),
    spoor1: undefined,
    urenlog: [],
    arbeidsdeskundigeOnderzoeken: [],
    werkgever: { caoSectorMogelijkheden: undefined },
    inspanningenWerknemer: { eigenInitiatieven: undefined },
    arbodienst: {
      spreekuren: spreekuren(['2024-02-15', ...HERBEOORDELINGEN, '2025-09-15']),
      spreekuurafspraak: {
        vastgelegdOp: '2024-02-15',
        intervalDagen: 91,
        stabieleSituatie: true,
        reden: 'De situatie is stabiel; vaker beoordelen voegt niets toe.',
      },
    },
    actueelOordeel: {
      verloop: 'Sinds de eerste ziektedag zijn er geen mogelijkheden geweest.',
      belastbaarheid: geenMogelijkheden('2025-09-15', 'duurzaamGeen'),
      standReintegratie: 'Re-integratie was op geen moment mogelijk.',
    },
    oordeelWerknemer: { planVanAanpak: undefined, eigenActiviteiten: undefined },
    riv: {
      oordeelWerkgever: {
        vastgelegdOp: '2025-09-29',
        arbeidsrelatie: 'goed',
        passendeArbeidAanwezig: false,
        toelichting: 'Er is geen werk dat past; de verhouding is goed.',
      },
    },
    wia: {
      werknemerGewezenOpVerkorteWachttijdOp: '2024-03-01',
      geuploadeStukken: [
        'probleemanalyse',
        'bijstellingProbleemanalyse',
        'actueelOordeel',
        'oordeelWerknemer',
      ],
    },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 'riv-plan-van-aanpak-aanwezig', waarom: 'Zonder mogelijkheden geen plan (art. 4 lid 1).' },
    {
      kandidaat: 'riv-geen-pva-gemotiveerd',
      waarom: 'De probleemanalyse motiveert het (BVHR art. 2 lid 6).',
    },
    { kandidaat: 'riv-eerstejaarsevaluatie-aanwezig', waarom: 'Zonder plan valt er niets te evalueren.' },
    { kandidaat: 'riv-laatste-evaluatie-aanwezig', waarom: 'Zonder plan valt er niets te evalueren.' },
    { kandidaat: 'riv-oordeel-werkgever-arbeidsrelatie', waarom: 'Staat in het verslag zelf.' },
    { kandidaat: 'riv-oordeel-werkgever-passende-arbeid', waarom: 'Staat in het verslag zelf.' },
    {
      kandidaat: 's2-verplicht-niet-gestart',
      waarom: 'Geen mogelijkheden, dus geen inspanningen (BBP § 3).',
    },
    { kandidaat: 's1-ander-werk-intern', waarom: 'Geen mogelijkheden, dus geen inspanningen (BBP § 3).' },
    { kandidaat: 'med-gbm-onderbouwd', waarom: 'De bedrijfsarts onderbouwde het in het medische deel.' },
    { kandidaat: 'med-gbm-periodiek', waarom: 'Zes herbeoordelingen in twee jaar.' },
  ],
  bron: 'BBP § 3 en § 7.4 onder 3; Regeling procesgang art. 4 lid 1; BVHR art. 2 lid 6; correcties E68',
};

export default scenario;
