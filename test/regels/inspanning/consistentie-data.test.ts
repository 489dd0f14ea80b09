import regel from '../../../src/regels/inspanning/consistentie-data.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, vastgesteld, wijzig } from '../../hulp/zaak.ts';

regelTest(regel, {
  voldoet: [
    { zin: 'alles op volgorde' },
    {
      zin: 'getekend en gegeven op de dag van het stuk, dat van de eerste ziektedag is',
      zaak: {
        probleemanalyse: {
          stuk: {
            opgesteldOp: '2024-01-08',
            ondertekening: { bedrijfsarts: { ondertekendOp: '2024-01-08' } },
            verstrekkingen: [{ aan: 'werknemer', op: '2024-01-08' }],
          },
        },
      },
    },
    {
      zin: 'stuk van voor de gecorrigeerde eerste ziektedag, na de eerdere',
      zaak: {
        ziekte: { correctie: { eerder: '2024-01-02', reden: 'Eerst verkeerd geteld.' } },
        probleemanalyse: { stuk: { ...vastgesteld('2024-01-05') } },
      },
    },
    {
      zin: 'het dienstverband begon op de eerste ziektedag',
      zaak: { dienstverband: { begin: '2024-01-08' } },
    },
    {
      zin: 'de intake ging aan het begin van het tweede spoor vooraf',
      zaak: { spoor2: { contacten: [{ datum: '2025-01-06' }, { datum: '2025-01-13' }] } },
    },
    {
      zin: 'meer uren bij een andere werkgever',
      zaak: { resultaat: { soortWerk: 'andereWerkgever', urenPerWeek: 44 } },
    },
    {
      zin: 'plan op de dag van de probleemanalyse',
      zaak: { planVanAanpak: { stuk: { opgesteldOp: '2024-02-15' } } },
    },
    {
      zin: 'de aanvraag ligt tussen twee evaluaties, na het actueel oordeel',
      zaak: { wia: { aanvraagdatum: '2025-09-16' } },
    },
    {
      zin: 'nieuw actueel oordeel tijdens een loonsanctie',
      zaak: {
        loonsanctie: { besluitDatum: '2025-11-20' },
        actueelOordeel: { stuk: vastgesteld('2026-02-16') },
      },
      peildatum: '2026-03-02',
    },
    {
      zin: 'evaluaties na de eerstejaarsevaluatie en actueel oordeel na de eindevaluatie',
      zaak: { actueelOordeel: { stuk: vastgesteld('2025-10-10') } },
    },
  ],
  tekort: [
    {
      zin: 'eindevaluatie van de dag voor de eerste ziektedag; wat erop volgt wordt niet nog eens gemeld',
      zaak: { eindevaluatie: { stuk: vastgesteld('2024-01-07') } },
      reden: 'voorZiekte',
      veld: '/eindevaluatie/stuk/opgesteldOp',
      feiten: { wat: 'de eindevaluatie', op: '2024-01-07', grens: '2024-01-08' },
    },
    {
      zin: 'alles in een keer: stuk van voor de ziekte, handtekening en afschrift van voor het stuk, dienstverband erna',
      zaak: {
        planVanAanpak: {
          stuk: {
            ondertekening: {
              werkgever: { ondertekendOp: '2024-02-26' },
              werknemer: { ondertekendOp: '2024-02-25' },
            },
            verstrekkingen: [
              { aan: 'werknemer', op: '2024-02-26' },
              { aan: 'bedrijfsarts', op: '2024-02-28' },
            ],
          },
        },
        actueelOordeel: { stuk: vastgesteld('2023-09-15') },
        dienstverband: { begin: '2024-01-09' },
      },
      reden: 'voorStuk',
      veld: '/planVanAanpak/stuk/ondertekening/werknemer/ondertekendOp',
      feiten: { wat: 'het plan van aanpak', daad: 'ondertekend', op: '2024-02-25', grens: '2024-02-27' },
      ook: [
        {
          reden: 'voorStuk',
          veld: '/planVanAanpak/stuk/verstrekkingen/0/op',
          feiten: {
            wat: 'het plan van aanpak',
            daad: 'aan een ander gegeven',
            op: '2024-02-26',
            grens: '2024-02-27',
          },
        },
        {
          reden: 'voorZiekte',
          veld: '/actueelOordeel/stuk/opgesteldOp',
          feiten: { wat: 'het actueel oordeel', op: '2023-09-15', grens: '2024-01-08' },
        },
        {
          reden: 'dienstverband',
          veld: '/dienstverband/begin',
          feiten: { begin: '2024-01-09', eerste: '2024-01-08' },
        },
      ],
    },
    {
      zin: 'zoekprofiel van de dag voor het begin van het tweede spoor',
      zaak: {
        spoor2: { zoekprofiel: { vastgesteldOp: '2025-01-12' }, contacten: [{ datum: '2025-01-10' }] },
      },
      reden: 'spoor2',
      veld: '/spoor2/zoekprofiel/vastgesteldOp',
      feiten: { wat: 'het zoekprofiel', op: '2025-01-12', start: '2025-01-13' },
    },
    {
      zin: 'na de intake nog een contact voor het begin',
      zaak: { spoor2: { contacten: [{ datum: '2025-01-06' }, { datum: '2025-01-12' }] } },
      reden: 'spoor2',
      veld: '/spoor2/contacten/1/datum',
      feiten: { wat: 'een contact', op: '2025-01-12', start: '2025-01-13' },
    },
    {
      zin: 'een uur meer dan het contract bij de eigen werkgever',
      zaak: {
        dienstverband: { functie: { urenPerWeek: 32 } },
        resultaat: { soortWerk: 'aangepast', urenPerWeek: 33 },
      },
      reden: 'uren',
      veld: '/resultaat/urenPerWeek',
      feiten: { uren: 33, contract: 32 },
    },
    {
      zin: 'plan een dag voor de probleemanalyse',
      zaak: { planVanAanpak: { stuk: { opgesteldOp: '2024-02-14' } } },
      reden: 'volgorde',
      veld: '/planVanAanpak/stuk/opgesteldOp',
      feiten: {
        later: 'het plan van aanpak',
        laterOp: '2024-02-14',
        eerder: 'de probleemanalyse',
        eerderOp: '2024-02-15',
      },
    },
    {
      zin: 'bijstelling van voor het plan',
      zaak: { bijstellingen: wijzig(BASIS.bijstellingen, 0, { stuk: { opgesteldOp: '2024-02-26' } }) },
      reden: 'volgorde',
      veld: '/bijstellingen/0/stuk/opgesteldOp',
      feiten: {
        later: 'een bijstelling van het plan',
        laterOp: '2024-02-26',
        eerder: 'het plan van aanpak',
        eerderOp: '2024-02-27',
      },
    },
    {
      zin: 'WIA-aanvraag van voor het actueel oordeel, na eerdere evaluaties',
      zaak: { wia: { aanvraagdatum: '2025-09-14' } },
      reden: 'volgorde',
      veld: '/wia/aanvraagdatum',
      feiten: {
        later: 'de WIA-aanvraag',
        laterOp: '2025-09-14',
        eerder: 'het actueel oordeel',
        eerderOp: '2025-09-15',
      },
    },
    {
      zin: 'WIA-aanvraag van voor elke evaluatie',
      zaak: {
        evaluaties: [],
        eerstejaarsevaluatie: undefined,
        actueelOordeel: undefined,
        wia: { aanvraagdatum: '2025-09-28' },
      },
      reden: 'volgorde',
      veld: '/wia/aanvraagdatum',
      feiten: {
        later: 'de WIA-aanvraag',
        laterOp: '2025-09-28',
        eerder: 'de eerste evaluatie',
        eerderOp: '2025-09-29',
      },
    },
  ],
  nvt: [
    { zin: 'er is alleen een probleemanalyse', peildatum: '2024-02-20', zaak: { planVanAanpak: undefined } },
  ],
});
