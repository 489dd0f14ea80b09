/** The building blocks of the scenarios. */
export { PEILDATUM, vanBedrijfsarts, vastgesteld, type Afwijking } from '../../hulp/zaak.ts';
export { BOVEN_65, ELDERS_GEPLAATST, NOOIT_HERVAT } from './afloop.ts';
export { BINNEN_HET_BEDRIJF, PERSPECTIEF, structureel } from './binnen.ts';
export { dossier, VOLLEDIG } from './dossier.ts';
export { om } from './hulp.ts';
export { eersteMaanden, opKalender } from './kalender.ts';
export { advies, geenMogelijkheden, profiel } from './medisch.ts';
export { arbeidsdeskundig, functies } from './spoor1.ts';
export { GEEN_SPOOR2, rapport, rapportages, sollicitaties, spoor2Vanaf } from './spoor2.ts';
export {
  bijstelling,
  contacten,
  EERSTE_JAAR,
  loopt,
  overleg,
  overleggen,
  spreekuren,
  taak,
  TWEEDE_JAAR,
  uren,
} from './verloop.ts';
