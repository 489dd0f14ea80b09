import type { Woordgroep } from '../klassen.ts';
import { BELEID, DOELGROEP, ZIEKTE_ALS_WERK } from '../zinsdelen.ts';

const NIET = [...DOELGROEP, ...BELEID, ...ZIEKTE_ALS_WERK];

const VONDST =
  'poliep, poliepen, cyste, cysten, knobbel, knobbels, knobbeltje, vlek, vlekje, plek, plekje, afwijking, afwijkingen, schaduw, bult, vocht, bloed, gaatje, lek, ruis, uitstulping, vergroting, trauma, kromming, scheefstand, slijtage';

const LEDEN =
  'brak, breekt, verstuikte, kneusde, verzwikte, verdraaide, kwijt, afgezaagd, versleten, kapotte, slechte, verkalking, gebroken, gescheurd, verstuikt, gekneusd, verzwikt';

/** Words that name a disease or injury only in some company. */
export const DIAGNOSES_IN_CONTEXT: readonly Woordgroep[] = [
  {
    // Abbreviations that are also other things, or words.
    klasse: 'diagnose',
    hoofdletters: true,
    woorden:
      'ms, me, als, ops, add, ass, cvs, nah, dm, hsp, pds, pms, mci, sle, dvt, hnp, adhd, pcos, ccvs, sm, copd, cts, tos, kans, ibs, crps',
    bij: [
      '{heeft|had|met|door|aan|vanwege|wegens|vorm|diagnose|ziekte|van|en|zijn|haar} (van) (de) _',
      '{heeft|had} (ook|al|sinds|vermoedelijk|milde|waarschijnlijk|mogelijk) (een) (jaren|vorm|milde) (van) _',
      '_{ms|adhd|add|copd|hnp|crps|ibs|dm|ass} {heeft|had|kreeg|krijgt}',
      '_{ops} (..) {door|van|oplosmiddelen|beroepsziekte|vastgesteld}',
      '{schildersziekte} _{ops}',
      '_ {patient|patiente|diagnose|klachten|vastgesteld|geconstateerd|gediagnosticeerd|ontdekt}',
      '{gediagnosticeerd|gediagnostiseerd} (met|als) _',
      '{lijdt|leed} aan (de) (ziekte) _',
    ],
    niet: [
      ...NIET,
      '_ {office|teams|word|excel|project|access|dynamics|windows|outlook|visio|gevolg|in|de}',
      '{de|politie|door|met} (de) _{me} {en|werd|heeft|ingezet|politie}',
      '{bij|van|bedrijf|werkgever|opdrachtgever|klant|met} _{kans|tos|ass|ibs}',
      '_{kans} {op|van|om}',
    ],
  },
  {
    klasse: 'diagnose',
    woorden: 'overspannen, overspannenheid, overspanning',
    bij: [
      '@persoon {is|was|raakte|raakt|werd|bleek|blijkt} (..) _{overspannen}',
      '{thuis|zwaar|licht|ernstig|weer|opnieuw|mentaal|psychisch|hij|zij|ze|werkneemster|werknemer|zich|en} _{overspannen}',
      '_{overspannen} {uitgevallen|geraakt|thuis|verklaard|gemeld|raakte|en|sinds|door}',
      '_{overspannenheid}',
      '{door|wegens|vanwege|van|met|lichte|ernstige} _{overspanning}',
      '{bleek|blijkt|raakte|is|was} (..) {inderdaad|toch|zwaar|behoorlijk|erg} _{overspannen}',
      '_{overspannen} indruk',
    ],
    niet: [
      ...NIET,
      '_ {markt|woningmarkt|arbeidsmarkt|verwachtingen|huizenmarkt|koepel|dak}',
      '{dak|brug|zaal|boog|markt|woningmarkt|arbeidsmarkt} (..) _',
      '_ van {het|de|een} {dak|brug|zaal|hal|boog|ligger}',
    ],
  },
  {
    klasse: 'diagnose',
    woorden:
      'gebroken, gescheurd, gescheurde, versleten, verstuikt, verstuikte, verrekt, verrekte, ontstoken, ingescheurd, ingescheurde, afgescheurd, afgescheurde, verbrijzeld, verbrijzelde, gekneusd, gekneusde, ontwricht, ontwrichte, geamputeerd, geamputeerde, kapotte, beknelde, verdraaide, uit de kom, slijtage, breuk, scheurtje, scheur, ruptuur, verlamming, verlamd, verlamde, zwelling, cyste, poliep, vernauwing, verkalking, letsel, geknapt, gesprongen, dichtgeslibd, afgestorven, verschoven, uitgezakt, verzakt, ingezakt, verbrand, verbrande, bevroren, lek, lekt, botbreuk, verzakking, blessure, spit',
    bij: [
      '_ (linker|rechter|onderste|bovenste|zijn|haar|linker-|rechter-) @lichaam',
      '_ {in|aan|van|op|bij} (de|het|zijn|haar|mijn|beide|een|twee) (linker|rechter|onderste|bovenste|lage|hoge) @lichaam',
      '@lichaam {is|was|zijn|waren|bleek|blijkt|op|een|half|volledig|lelijk|heeft|licht|deels} (..) _',
      '@lichaam _',
      '{heeft|had|kreeg|krijgt|liep} (..) @lichaam (..) _',
      '{blijvend|ernstig|lichamelijk|hoofd|hersen|zwaar} _{letsel}',
      '{heeft|had|met|door|wegens|vanwege} (een|zijn|haar) (vervelende|langdurige|oude|hardnekkige) _{blessure}',
      '{schoot|geschoten|heeft|had} (..) _{spit}',
    ],
    niet: [
      ...NIET,
      '_ (..) {in|met|van|tussen|aan} (de|het|een) {samenwerking|vertrouwen|organisatie|verleden|leiding|planning|machine|arbeidsrelatie|cv|carriere|loopbaan|muur|dak|vloer|band|banden|lager|gereedschap}',
      '{geen|zonder} (persoonlijk) _{letsel}',
    ],
  },
  {
    klasse: 'diagnose',
    woorden: 'infectie, infecties, ontsteking, ontstekingen, virus',
    bij: [
      '_ {in|aan|van|op|bij|rond} (de|het|zijn|haar|mijn|een|beide) (linker|rechter) @lichaam',
      '@persoon {heeft|had|kreeg|krijgt} (..) _',
      '{door|wegens|vanwege|na|met} (een|de|zijn|haar) (ernstige|zware|hardnekkige|chronische|bacteriele|virale|forse) _',
      '{bacteriele|virale|chronische|hardnekkige} _',
      '_ {opgelopen|gehad}',
    ],
    niet: [
      ...NIET,
      '{computer|netwerk|server|systeem|laptop|pc|motor|bougie|bus|auto|bestand|bestanden|usb|website|mailbox|printer} ... _',
      '_ {op|in|van} (de|het|een) {computer|netwerk|server|systeem|laptop|pc|motor|auto|bus|ketel|mailserver}',
    ],
  },
  {
    klasse: 'diagnose',
    woorden: 'corona, covid, coronavirus, covid 19',
    bij: [
      '{heeft|had|kreeg|krijgt|doorgemaakte|langdurige} (zelf|ook|tweemaal|twee|keer|ernstige|nog) _',
      '_ {gehad|gekregen|opgelopen|doorgemaakt}',
      '{besmet|besmetting|positief|getest|thuis|ziek} (..) (met|op|door|van) _',
      '{besmet|besmetting|positief|getest} (..) _',
      '{ziek|uitgevallen|uitval|ziekgemeld|klachten|gevolgen|restklachten|nasleep|herstel|herstelt|beperkingen|last} (..) (door|van|na|wegens|vanwege|met|ten|tgv|sinds) (een|de|zijn|haar) _',
      '{na|door|sinds} {zijn|haar} _',
    ],
    niet: [
      ...NIET,
      '{tijdens|periode|maatregelen} _',
      '{gesloten|maatregelen|stil|lockdown} .. _',
      '_ .. {gesloten|thuiswerken|lockdown|maatregelen|dicht}',
      '_ {periode|maatregelen|tijd|crisis|jaren|regels}',
    ],
  },
  {
    klasse: 'diagnose',
    woorden: 'diagnose, diagnoses',
    bij: [
      '_ {is|werd|was|nog|inmiddels|wordt} (..) {gesteld|bekend|bevestigd|vastgesteld|duidelijk|definitief}',
      '_ {gesteld|gekregen|kreeg|bevestigd|luidt|luidde}',
      '{zijn|haar|mijn|medische|psychische|psychiatrische|definitieve|officiele|voorlopige} _',
      '@persoon {heeft|had|kreeg|krijgt} {de|een|als|nog} (..) _',
      '{wacht|wachten|wachtend} op (een|de|zijn|haar) _',
    ],
    niet: [
      ...NIET,
      'over (de) _',
      '{storing|storingen|machine|machines|motor|auto|fout|fouten|probleem|ketel|installatie|software|monteur|apparaat|technische} (..) _',
      '_ {van|bij|aan} (de|het|een) {storing|storingen|machine|machines|motor|fout|fouten|probleem|problemen|installatie|installaties|apparatuur|voertuig|voertuigen|ketel|markt|organisatie}',
      '{geen|zonder|nooit|niet|noch|naar} .. _',
      '_ .. {niet|nooit|geen}',
    ],
  },
  {
    klasse: 'diagnose',
    woorden:
      'slechtziend, slechthorend, doof, blind, invalide, gehandicapt, hulpbehoevend, handicap, verstandelijke beperking, visuele beperking, auditieve beperking, lichamelijke beperking',
    bij: [
      '@persoon {is|was|werd|wordt|raakte|raakt|blijkt} (..) _',
      '@persoon (..) _{slechtziend|slechthorend|doof|blind|invalide|gehandicapt} {is|was|werd|geboren}',
      '@persoon {heeft|had} (een) (..) _{handicap|verstandelijke beperking|visuele beperking|auditieve beperking|lichamelijke beperking}',
      '{deels|gedeeltelijk|vrijwel|bijna|volledig|blijvend|nagenoeg|eenzijdig} _',
      '{vanwege|wegens|door|ivm} {zijn|haar|een|mijn} (..) _{slechtziend|slechthorend|doof|blind|invalide|verstandelijke beperking|visuele beperking|auditieve beperking|lichamelijke beperking}',
    ],
    niet: [
      ...NIET,
      '_ {voor|op|typen|vertrouwen|varen|staren}',
      '{niet} _',
      '_{handicap} (..) {golf|golfen}',
      '{golf|golfen|golft} .. _',
    ],
  },
  {
    // Something found in or on a part of the body.
    klasse: 'diagnose',
    woorden: VONDST,
    bij: [
      '_ (..) {in|op|aan|achter|bij} (@lidwoord) (linker|rechter|-e) @lichaam',
      '@lichaam {zit|zat|zitten} (..) _',
    ],
    niet: [
      ...NIET,
      '_ (..) {tas|vloer|kleding|muur|hand|handen}',
      '{sterke|vaste|rustige|goede|andere|eigen|ergonomische|mijn|zijn|haar} _{plek}',
      '{geen} _',
    ],
  },
  {
    klasse: 'diagnose',
    woorden: 'terminaal, manisch, ongeneeslijk, ontstoken, geblesseerd, verslaafd, overspannen',
    bij: [
      '@persoon {is|was|werd|raakte|wordt|bleek|blijkt} (..) _{terminaal|manisch|ongeneeslijk|geblesseerd|verslaafd}',
      '_{ontstoken|geblesseerd} @lichaam',
      '_{ontstoken} {slijmbeurs|pees|peesplaat|zenuw|amandelen|blindedarm|wond|spier|kies|talgklier}',
      '_{manisch|overspannen|terminaal}',
      '@lichaam (..) _{geblesseerd|ontstoken}',
    ],
    niet: [
      ...NIET,
      '_ {markt|arbeidsmarkt|woningmarkt|apparaat|server|client|dak}',
      '{markt|arbeidsmarkt|woningmarkt|dak|brug|niet} (..) _',
      '{server|computer} (..) _{terminaal|besmet}',
    ],
  },
  {
    klasse: 'diagnose',
    hoofdletters: true,
    woorden: 'ms, als, adhd, add, copd, cvs, hnp, crps, ptss, pds, ibs, dm, ocd, pms, ass, nah, sle',
    bij: [
      '{verdenking|vermoeden|sprake|vorm|verdacht|tekenen|symptomen|gevolgen} {op|van} (een) _',
      '{waarschijnlijk|vermoedelijk|mogelijk|blijkt|nu|toch} _ {te|vastgesteld|dus}',
    ],
    niet: NIET,
  },
  {
    // What somebody did to a part of his body.
    klasse: 'diagnose',
    woorden: LEDEN,
    bij: [
      '_ (zijn|haar|mijn|een|de|beide|twee|drie) (linker|rechter) @lichaam',
      '@lichaam (..) _{gebroken|gescheurd|verstuikt|gekneusd|verzwikt|versleten|afgezaagd}',
      '{zijn|haar|een|twee|halve|deel} (..) @lichaam _{kwijt}',
      '_{verkalking} {in|van} (@lidwoord) @lichaam',
    ],
    niet: [
      ...NIET,
      '_ (..) {band|banden|machine|stoel|gereedschap}',
      '_{slechte} (..) {hand|hoofd}',
      '{geen|niet} _',
    ],
  },
];
