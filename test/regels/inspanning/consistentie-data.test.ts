import regel from '../../../src/regels/inspanning/consistentie-data.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, wijzig } from '../../hulp/zaak.ts';

regelTest(regel, {
  voldoet: [
    { zin: 'alles op volgorde' },
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
        actueelOordeel: { stuk: { opgesteldOp: '2026-02-16' } },
      },
      peildatum: '2026-03-02',
    },
    {
      zin: 'evaluaties na de eerstejaarsevaluatie en actueel oordeel na de eindevaluatie',
      zaak: { actueelOordeel: { stuk: { opgesteldOp: '2025-10-10' } } },
    },
  ],
  tekort: [
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
