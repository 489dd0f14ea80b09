import type { Regel } from '../regel.ts';
import adviesDeskundigeBijStagnatie from './advies-deskundige-bij-stagnatie.ts';
import casemanagerTekort from './casemanager-tekort.ts';
import consistentieBelastbaarheid from './consistentie-belastbaarheid.ts';
import consistentieData from './consistentie-data.ts';
import dossierCorrespondentie from './dossier-correspondentie.ts';
import dossierVerwijzingen from './dossier-verwijzingen.ts';
import evalStagnatieActie from './eval-stagnatie-actie.ts';
import gewerkteUrenLog from './gewerkte-uren-log.ts';
import inspanningenDoorlopend from './inspanningen-doorlopend.ts';
import maatregelenZoTijdigMogelijk from './maatregelen-zo-tijdig-mogelijk.ts';

/** Was there effort all along, and do the facts agree with each other? */
export const INSPANNING: readonly Regel[] = [
  inspanningenDoorlopend,
  maatregelenZoTijdigMogelijk,
  evalStagnatieActie,
  adviesDeskundigeBijStagnatie,
  casemanagerTekort,
  gewerkteUrenLog,
  dossierCorrespondentie,
  dossierVerwijzingen,
  consistentieBelastbaarheid,
  consistentieData,
];
