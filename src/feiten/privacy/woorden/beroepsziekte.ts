import type { Woordgroep } from '../klassen.ts';
import { BELEID, DOELGROEP } from '../zinsdelen.ts';

const NIET = [...DOELGROEP, ...BELEID];

const STOFFEN = `
  lasdampen, lasrook, lassen, meelstof, houtstof, kwartsstof, steenstof, kwarts, metaalstof, betonstof, bouwstof, stof, chroom, asbest, oplosmiddelen, oplosmiddel, thinner, chloordampen, chloor, verfdampen, dampen, rook, dieseldampen, dieselrook, uitlaatgassen, schoonmaakmiddelen, schoonmaakmiddel, permanentvloeistof, haarverf, verf, lak, lijm, bestrijdingsmiddelen, landbouwgif, gif, pesticiden, epoxy, epoxyhars, isocyanaten, latexhandschoenen, handschoenen, chemicalien, koelvloeistof, snijvloeistof, cement, lood, kwik, straling, schimmels in de stal, geiten, geitenhouderijen, geitenbedrijf, geitenhouderij,
  lawaai, herrie, geluid van de machines, machinelawaai, trilplaat, boorhamer, sloophamer, trillingen, heftruckrijden, bandwerk, lopende bandwerk, inpakwerk, tilwerk, zwaar tillen, het tillen, het sjouwen, het bukken, het kruipen, kruipen, het typen, vele typen, stuken, slijpen, muiswerk, beeldschermwerk, kassawerk, knipwerk, stansen, schroeven draaien, repeterend werk, zware werk, zwaar werk, het vele {staan|lopen|tillen|bukken|rijden|zitten|typen|sjouwen|autorijden|knippen}`;

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
      '{preventiemedewerker|brochure|folder|artikel|cursus|voorlichting} ... _',
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
  {
    // Beside a disease or complaint: what at work is said to have caused it.
    klasse: 'beroepsziekte',
    naast: true,
    woorden: STOFFEN,
    bij: [
      '{door|van|na|aan|sinds|met|in|dankzij|vanwege|wegens} ... _',
      '_ ... {veroorzaakt|gekregen|opgelopen|schuld|boosdoener|oorzaak|ontstaan|geworden}',
      '{komt|kwam|komen|wijt|wijten|danken|verband} .. _',
    ],
    niet: [...NIET, '{geen|zonder|niet|vermijden|mag|allergisch|allergie} .. _'],
  },
  {
    klasse: 'beroepsziekte',
    naast: true,
    woorden: `
      {door|van|na|aan|doordat hij|doordat zij} {jarenlang|jaren|al die jaren|het vele|het eentonige|al dat|het zware|het constante|het repeterende|jarenlange|tien jaar|twaalf jaar|vijftien jaar|twintig jaar|vijfentwintig jaar|dertig jaar|veertig jaar|decennia|decennialang|het vele jaren|de vele jaren|zoveel jaar}, jaren op de, jaren in de, jaren bij de, jarenlang {zonder|met|in|op|onder} {masker|bescherming|gehoorbescherming|de|een|het|zware|chemische|gevaarlijke|lasdampen|stof|gif}, {zonder} {gehoorbescherming|mondmasker|ademmasker|hulpmiddelen|tilhulp|tillift}, bij ons {opgelopen|gekregen|ontstaan}, {komt|kwam} {gewoon|volgens hem|volgens haar|volgens ons|puur|echt} door {het werk|zijn werk|haar werk|twintig|dertig|jaren|de|het}, ziek van het werk, door het werk, van het werk gekregen, werk gerelateerd letsel, tijdens het werk, tijdens zijn werk, tijdens haar werk, op het werk opgelopen, {aan|door} {haar|zijn} {baan|werk|beroep}`,
    niet: [...NIET, '{geen|niet} (..) _', '_ {hervatten|hervat|moet|mag|kan|dragen|pauze|stilstaan}'],
  },
  {
    klasse: 'beroepsziekte',
    naast: true,
    woorden:
      'werkdruk, pesten, pesterijen, pestgedrag, getreiter, treiteren, intimidatie, onderbezetting, nachtdiensten, ploegendienst, prikaccident, prikincident, beet van een client, agressie van clienten',
    bij: ['{door|van|wegens|vanwege|na|aan|dankzij|gevolg} (..) _'],
    niet: [...NIET, '{geen|zonder} (..) _', '_ (..) thuis'],
  },
  {
    klasse: 'beroepsziekte',
    naast: true,
    woorden: 'overgehouden, opgelopen, gekregen, geworden, ontstaan, wijt, danken, boosdoener',
    bij: [
      '_ (..) {op|in|bij|tijdens|door|aan|van} (de|het|een|zijn|haar|al) (-e) @werkplaats',
      '@werkplaats .. _{overgehouden|opgelopen|gekregen|geworden|ontstaan}',
      '_{wijt} (dat|dit|het|zijn|haar) (..) aan (..) {baan|werk|beroep|werkgever|functie|dienst|diensten|omstandigheden}',
    ],
    niet: [...NIET, '{voetbal|sport|vakantie|thuis} (..) _'],
  },
  {
    klasse: 'beroepsziekte',
    woorden:
      'werkgerelateerde aandoening, arbeidsgerelateerde aandoening, beroepsgerelateerde aandoening, aan de chloordampen in ons, ziek van de {dampen|stoffen|verf}, door onze {stoffen|werkwijze|machines} ziek',
    niet: NIET,
  },
];
