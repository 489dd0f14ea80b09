import type { Kandidaten } from './kandidaat.ts';

export const inspanning: Kandidaten = {
  'eval-stagnatie-actie': { regel: 'eval-stagnatie-actie' },
  'advies-deskundige-bij-stagnatie': {
    regel: 'advies-deskundige-bij-stagnatie',
    opmerking: 'Stagnation at the eerstejaarsevaluatie is reported once, by eval-stagnatie-actie.',
  },
  'casemanager-tekort': { regel: 'casemanager-tekort' },
  'consistentie-belastbaarheid': { regel: 'consistentie-belastbaarheid' },
  'consistentie-data': { regel: 'consistentie-data' },
  'gewerkte-uren-log': { regel: 'gewerkte-uren-log' },
  'dossier-correspondentie': { regel: 'dossier-correspondentie' },
  'maatregelen-zo-tijdig-mogelijk': {
    regel: ['maatregelen-zo-tijdig-mogelijk', 'inspanningen-doorlopend'],
    opmerking:
      'Both rest on art. 7:658a lid 2 BW: a point of advice that was followed late, and a time in which nothing happened at all.',
  },
};
