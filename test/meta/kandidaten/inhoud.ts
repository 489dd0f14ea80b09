import type { Kandidaten } from './kandidaat.ts';

export const inhoud: Kandidaten = {
  'pva-activiteiten-concreet': { regel: 'pva-activiteiten-concreet' },
  'pva-doelstelling-helder': { regel: 'pva-doelstelling-helder' },
  'pva-termijn-per-doel': { regel: 'pva-termijn-per-doel' },
  'pva-evaluatiemomenten': { regel: 'pva-evaluatiemomenten' },
  'pva-casemanager': { regel: 'pva-casemanager' },
  'pva-visie-werkgever': {
    regel: ['pva-visie-werkgever', 'visies-in-eigen-woorden', 'bijstelling-visie-werkgever'],
    opmerking: 'Absent is A; identical texts are a rule of their own, info (E44).',
  },
  'pva-visie-werknemer': {
    regel: ['pva-visie-werknemer', 'visies-in-eigen-woorden', 'bijstelling-visie-werknemer'],
    opmerking: 'Absent is A; identical texts are a rule of their own, info (E44).',
  },
  'pva-sluit-aan-op-probleemanalyse': { regel: 'pva-sluit-aan-op-probleemanalyse' },
  'pva-opbouwschema': { regel: 'pva-opbouwschema', opmerking: 'A, praktijk (E38).' },
  'eval-afspraken-nagekomen': {
    regel: ['eval-afspraken-nagekomen', 'eje-afspraken-nagekomen', 'eind-afspraken-nagekomen'],
    opmerking:
      'R only for an activity that was not carried out, without a reason, and that no later evaluation takes up; the rest A (BBP § 4).',
  },
  'eje-terug-en-vooruitblik': {
    regel: ['eje-terug-en-vooruitblik', 'eje-terugblik-volledig', 'eje-doel-tweede-jaar'],
    opmerking: 'R for the two parts as such, A for what belongs in them.',
  },
  'eje-spoor2-besluit': {
    regel: 'eje-spoor2-besluit',
    opmerking:
      'A: that the track did not begin, or was left out without a reason, is R in s2-verplicht-niet-gestart and s2-uitstel-gemotiveerd.',
  },
  'eje-triggers-beantwoord': { regel: 'eje-triggers-beantwoord', opmerking: 'As corrected by E36.' },
  'eje-visie': {
    regel: ['evaluatie-visie-partijen', 'visies-in-eigen-woorden'],
    opmerking: 'One rule for every evaluation (E44, E52).',
  },
  'eje-spoor2-voorbereiding': {
    regel: 'eje-spoor2-voorbereiding',
    opmerking: 'Until the second track is due; from then on the rules on its start report the same gap.',
  },
  'eind-huidig-werk-loonwaarde': {
    regel: 'eind-huidig-werk-loonwaarde',
    opmerking:
      'R when it is not said which work is done; hours are A here (R in gewerkte-uren-log), wages R when the case relies on the result, else A.',
  },
  'eind-structureel-onderbouwd': {
    regel: 'eind-structureel-onderbouwd',
    opmerking: 'R when the case relies on the result, else A.',
  },
  'eind-spoor1-onderbouwd': {
    regel: 'eind-spoor1-onderbouwd',
    opmerking: 'A for the text; what was not examined or offered is R in the rules of spoor1.',
  },
  'eind-spoor2-onderbouwd': {
    regel: 'eind-spoor2-onderbouwd',
    opmerking: 'A for the text; what was not done is R in the rules of spoor2.',
  },
  'werknemer-verplichtingen-vermeld': {
    regel: 'werknemer-verplichtingen-vermeld',
    opmerking: 'I (E43); level eigen-norm, for no page in the register describes the custom.',
  },
};
