import type { Woordgroep } from '../klassen.ts';
import { BELEID, DOELGROEP } from '../zinsdelen.ts';

const NIET = [...DOELGROEP, ...BELEID];

/** That the work itself made ill. Whether the work plays a part may be said with yes or no. */
export const BEROEPSZIEKTEN: readonly Woordgroep[] = [
  {
    klasse: 'beroepsziekte',
    woorden: `
      !beroepsziekte-, beroeps ziekte-, beroepsaandoening-, beroepsgebonden {ziekte|aandoening}, bakkersastma, bakkers astma, beroepsastma, asbestose, asbestkanker, mesothelioom, silicose, stoflong, stoflongen, schildersziekte, organo psychosyndroom, lassersoog, lasogen, lawaaidoof-, lawaai~slechthorend-, ncvb, beroepseczeem, kapperseczeem,
      {arbeids|werk}{gerelateerde|gebonden} {ziekte|aandoening|aandoeningen}, {arbeids|werk}{gerelateerd|gebonden} letsel, {blootstelling|blootgesteld} aan {asbest|chroom|oplosmiddelen|kwarts|kwartsstof}`,
    niet: [
      ...NIET,
      '{preventie|voorkoming|voorkomen|rie|ri|risico|risicos|beleid|register|registratie|centrum} (..) (van|op|en|inventarisatie|bij|voor) (..) _',
      '_ {voorkomen|verzekering}',
      '{geen|niet} (..) _ (..) {genoemd|vermelden|noemen|vermeld|vastgelegd|vastleggen}',
      '{sollicitatie|werkt|werkgever|vacature|functie|solliciteerde} (bij) (het|de) (..) _',
    ],
  },
  {
    klasse: 'beroepsziekte',
    woorden: `
      ziek {geworden|gemaakt} {door|van} {het|zijn|haar} werk, ziek {door|van} {het|zijn|haar} werk, door {het|zijn|haar} werk {veroorzaakt|ontstaan|ziek|opgelopen}, veroorzaakt door {het|zijn|haar} werk, ontstaan door {het|zijn|haar} werk, gevolg van {het|zijn|haar} werk, opgelopen {op|tijdens|in|door} {het|zijn|haar} werk`,
    niet: [...NIET, '{vertraging|schade|kosten|slijtage|geluid|overlast|stof|achterstand} (..) _'],
  },
];
