import type { Kandidaten } from './kandidaat.ts';

/** Section 3.2 G of the domain reference, and what section 2 of its corrections adds to it. */
export const medisch: Kandidaten = {
  'med-bevoegde-bedrijfsarts': {
    regel: 'med-bevoegde-bedrijfsarts',
    opmerking:
      'Dat niet vast te stellen is wie probleemanalyse of actueel oordeel opstelde, zegt doc-datum-en-opsteller.',
  },
  'med-advies-opgevolgd': {
    regel: ['med-advies-opgevolgd', 'advies-arbeidsdeskundige-opgevolgd', 'mediation-afgewezen-gemotiveerd'],
    opmerking:
      'Een ontbrekende opvolging of reden bij een advies uit de probleemanalyse zegt pva-sluit-aan-op-probleemanalyse; een reden die rust op onderzoek in het bedrijf of op een uitzondering op het tweede spoor toetsen de regels daarover.',
  },
  'med-gbm-onderbouwd': {
    regel: 'med-gbm-onderbouwd',
    opmerking: 'Zonder plan en zonder motivering in de probleemanalyse spreekt riv-geen-pva-gemotiveerd.',
  },
  'med-gbm-herbeoordeling': {
    regel: 'med-gbm-herbeoordeling',
    opmerking: 'Of de beoordeling er ook kwam, toetsen med-gbm-periodiek en termijn-spreekuur-interval.',
  },
  'med-geen-herstel-beperkte-pa': { regel: 'med-geen-herstel-beperkte-pa' },
  'med-zes-belastingsvelden': { regel: 'med-zes-belastingsvelden' },
  'med-prognose': { regel: 'med-prognose' },
  'med-twijfel-advies': { regel: 'med-twijfel-advies' },
  'med-second-opinion': { regel: 'med-second-opinion' },
  'med-adequate-behandeling': { regel: 'med-adequate-behandeling' },
  'med-aanvullende-deskundigheid': { regel: 'med-aanvullende-deskundigheid' },
  'gbm-oordeel-redelijk': {
    regel: 'gbm-oordeel-redelijk',
    opmerking:
      'Uren in een oordeel zonder mogelijkheden zegt consistentie-belastbaarheid, zolang die toetst.',
  },
  'pa-inzicht-onvoldoende-nieuwe-gevraagd': {
    regel: 'pa-inzicht-onvoldoende-nieuwe-gevraagd',
    opmerking:
      'Alleen als analyse en advies beide ontbreken; een van beide zegt pva-sluit-aan-op-probleemanalyse.',
  },
  'pa-onoverzichtelijk-benut': { regel: 'pa-onoverzichtelijk-benut' },
  'med-informatie-onbevoegd-herstel': {
    regel: 'med-informatie-onbevoegd-herstel',
    opmerking:
      'Rust een arbeidsdeskundig rapport op zo’n oordeel, dan zegt s1-ad-recente-belastbaarheid dat.',
  },
  'med-geen-ziekte-arbeidsverhouding': { regel: 'med-geen-ziekte-arbeidsverhouding' },
  'med-contact-behandelaars': { regel: 'med-contact-behandelaars' },
  'med-richtlijn-afwijking-onderbouwd': { regel: 'med-richtlijn-afwijking-onderbouwd' },
  'werkgever-faciliteert-bedrijfsarts': { regel: 'werkgever-faciliteert-bedrijfsarts' },
  'med-gbm-periodiek': { regel: 'med-gbm-periodiek' },
  'med-verklaring-vervroegde-iva': { regel: 'med-verklaring-vervroegde-iva' },
  'werkgever-bijstand-bedrijfsarts': { regel: 'werkgever-bijstand-bedrijfsarts' },
};
