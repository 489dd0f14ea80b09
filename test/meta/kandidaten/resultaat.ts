import type { Kandidaten } from './kandidaat.ts';

export const resultaat: Kandidaten = {
  'resultaat-bevredigend-mogelijkheden': {
    feit: 'feiten/resultaat.ts#resultaatstand',
    regel: 'resultaat-onderbouwd',
  },
  'resultaat-bevredigend-65': {
    feit: 'feiten/resultaat.ts#resultaatstand',
    regel: 'resultaat-onderbouwd',
  },
  'resultaat-bij-andere-werkgever': {
    feit: 'feiten/resultaat.ts#resultaatstand',
    regel: ['resultaat-onderbouwd', 'resultaat-65-toestemming-werknemer'],
  },
  'resultaat-65-toestemming-werknemer': { regel: 'resultaat-65-toestemming-werknemer' },
  'resultaat-betere-optie-gesignaleerd': {
    regel: 'resultaat-betere-optie-gesignaleerd',
    opmerking:
      'Only where the result rests on 65 %; that a proposal has no answer is s1-voorstel-werknemer-beantwoord.',
  },
  'resultaat-niet-structureel': {
    regel: 'resultaat-niet-structureel',
    opmerking: 'Only where the case counts the work as a result; recording temporary work is no shortcoming.',
  },
  'resultaat-restverdiencapaciteit-onbenut': { regel: 'resultaat-restverdiencapaciteit-onbenut' },
  'werknemer-weigert-65-terecht': {
    feit: 'feiten/medewerking.ts#isTerechtGeweigerd',
    opmerking:
      'One guard for every refusal in which the employee was right; the rules on refusal leave those out.',
  },
};
