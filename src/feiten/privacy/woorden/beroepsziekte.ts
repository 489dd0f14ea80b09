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
      '_ (..) {te} {werken}',
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
  {
    // Beside a disease or complaint: the work, in a verb.
    klasse: 'beroepsziekte',
    naast: true,
    woorden:
      'stucen, stuken, metselen, tillen, sjouwen, bukken, knielen, hurken, reiken, slijpen, schuren, boren, hakken, zagen, lassen, solderen, schilderen, verven, spuiten, lakken, knippen, typen, muizen, klikken, scannen, sorteren, inpakken, stapelen, vullen, poetsen, dweilen, schrobben, schoonmaken, bedden opmaken, rijden, heien, trillen, straten, stratenmaken, dakdekken, behangen, plafonds, laden, lossen, snijden, uitbenen, bakken, kneden, duwen, trekken, draaien, staan, bellen, beeldschermwerk, stucwerk, schilderwerk, metselwerk, laswerk, tegelwerk, tegelzetten, grondwerk, loopwerk, orderpicken, orders picken',
    bij: [
      '{door|van|komt|dankzij|gevolg} {het|al|dat|die|jaren|jarenlang|jarenlange|vele|eindeloos|continu|constant|dagelijks|onze|zijn|haar} (..) _',
      '{jarenlang|jaren|decennia} (..) _',
      '{door|van} ... _ {in|bij|op|voor} {ons|onze|de|het} ...',
    ],
    niet: [
      ...NIET,
      '{geen|niet|zonder|vermijden|mag|kan|last|bij|met|na|hinder|pijn|beperkt|beperkingen} (het|van|met) _',
      '{voetbal|sport|vakantie|thuis|huis|tuin|hobby} (..) _',
      '_ (..) {thuis|huis|tuin|vakantie}',
    ],
  },
  {
    // What one works with, by how its name ends.
    klasse: 'beroepsziekte',
    naast: true,
    woorden:
      '-middel, -middelen, -dampen, -stof, -stoffen, -gassen, -vloeistof, -verf, -lijm, -lawaai, -werkzaamheden',
    bij: ['{door|van|aan} (de|het|onze|ons|al|dat|zijn|haar) (-e) _'],
    niet: [
      ...NIET,
      '{geneesmiddel-|hulpmiddel-|slaapmiddel-|genotmiddel-|verdovingsmiddel-|kalmeringsmiddel-|middel|middelen|stof|vervoermiddel-|drukmiddel|voedingsstoffen|voedingsmiddel-|zuurstof|rustgevende-|bestaansmiddelen|leerstof|lesstof|pijnstilling|hoestmiddel|plasmiddel-|contrastvloeistof|hersenvocht}',
      '{gebruik|misbruik|bijwerkingen|bijwerking|verslaafd|slikken|stoppen|afbouwen|geen|niet|vermijden|mag} (..) _',
      '{slikt|gebruikt|neemt} .. _',
    ],
  },
  {
    // So many years of doing something.
    klasse: 'beroepsziekte',
    naast: true,
    woorden: 'jaar, jaren, jarenlang, jarenlange, decennialang',
    bij: [
      '{door|van|vanwege} (al) (die|de|het|zijn|haar) (..) _ (lang) (-e) {-en}',
      '{door|van} _{jarenlang|jarenlange} ..',
    ],
    niet: [
      ...NIET,
      '_ {geleden}',
      '_ (..) {sporten|voetballen|hardlopen|wielrennen|roken|drinken|drugs|mishandeling|misbruik|zorgen|mantelzorg|medicijnen|ellende|spanningen|problemen|klachten|oefenen|therapie|gebruik|geleden|verzorgen|blowen|gamen|gokken}',
      '{zoon|dochter|kind|man|vrouw} (..) van (..) _',
    ],
  },
  {
    // Beside a disease or complaint: what was wrong with the workplace.
    klasse: 'beroepsziekte',
    naast: true,
    woorden:
      'werkplek, flexplek, werkhouding, bureaustoel, stoel, tillift, tilhulp, afzuiging, ventilatie, gehoorbescherming, mondkapje, mondkapjes, masker, stofmasker, adembescherming, hulpmiddelen, beschermingsmiddelen, veiligheidsbril, handschoenen, klimaatbeheersing, airco, luchtkwaliteit, lucht, fabriekslucht, stank, tocht, kou, hitte, koelcel, vrieshal, roosters, nachtdiensten, ploegendiensten, werkomstandigheden, arbeidsomstandigheden, werkwijze, machines, machine, middel, ontvettingsmiddel, reinigingsmiddel, schoonmaakmiddel, poetsmiddel, schuim, spray, ink, toner',
    bij: [
      '{omdat|doordat|door|zonder} ... _ (..) {nooit|niet|slecht|verkeerd|ontbrak|ontbraken|geen|ontbreken|kapot|onvoldoende|ondeugdelijk}',
      '{nooit|slechte|verkeerde|ongeschikte|kapotte|ondeugdelijke|ontbrekende|gebrekkige|ontbreken|gebrek} (van|aan) (..) _',
      '{zonder} (goede|goed|voldoende|deugdelijke|de|enige|een) _',
      '_ {ontbrak|ontbraken|ontbreekt|deugde|deugden|deugt|schoot}',
      '{door|van|sinds} {de|het|onze|ons|al} (-e) _{fabriekslucht|lucht|stank|tocht|kou|hitte|koelcel|vrieshal|nachtdiensten|ploegendiensten|werkomstandigheden|arbeidsomstandigheden|werkwijze|machines|machine|middel|ontvettingsmiddel|reinigingsmiddel|schoonmaakmiddel|poetsmiddel|airco}',
      '{sinds|toen|nadat} ... {nieuw|nieuwe|ander|andere} _',
      '_ (dat|die) {wij|we} (..)',
    ],
    niet: [
      ...NIET,
      '{geen|niet|vermijden|mag|aangepaste|aanpassing|nieuwe|prikkelarme|rustige|goede|ergonomische|vaste|eigen} (..) _{werkplek|bureaustoel|stoel|hulpmiddelen|flexplek}',
      '_ (..) {aangepast|besteld|geregeld|aanpassen|geleverd|aangeschaft|ingericht}',
      '{zonder} _{nachtdiensten|ploegendiensten|masker|mondkapje} (..) {inzetbaar|werken|inplannen}',
    ],
  },
  {
    // Beside a disease or complaint: the employer is said to have caused it.
    klasse: 'beroepsziekte',
    naast: true,
    woorden:
      'ons, onze, werkgever, aansprakelijk, verantwoordelijk, verwijt, schuld, onderbezetting, onderbezeting, werkdruk, prestatiedruk, tijdsdruk, personeelstekort, overuren, dubbele diensten, agressie, overval, incident, incidenten, bedreiging, prikaccident',
    bij: [
      '{stelt|houdt|houd|acht|stelde|hield|geeft|gaf} {ons|werkgever|bedrijf|de} (werkgever) _{aansprakelijk|verantwoordelijk|schuld}',
      '{stelt|houdt|geeft|legt|wijt|verwijt} (..) _{ons|werkgever} (..) {aansprakelijk|verantwoordelijk|schuld|verwijt}',
      '_{werkdruk|onderbezetting|agressie|personeelstekort|overuren} ... {bezorgd|gekost|opgebrand|uitgeput|genekt|opgebroken}',
      '{wijt|wijten|danken|schuld|oorzaak|gevolg|komt|kwam} (..) {aan|van|door|bij} (de|het|een|al) (-e) _{onderbezetting|onderbezeting|werkdruk|prestatiedruk|tijdsdruk|personeelstekort|overuren|dubbele diensten|agressie|overval|incident|incidenten|bedreiging|prikaccident|ons}',
      '{gevolg|opgelopen|overgehouden|gekregen|komt|ontstaan|wijt|wijten|danken} ... {bij|op|in|voor|aan|door|van} _{ons|onze}',
      '{door|van} ... {bij|op|in|voor} _{ons|onze}',
      '{op|in|bij} _{ons|onze} (..) {opgelopen|overgehouden|gekregen|ontstaan}',
      '{door|na|sinds} (de|een|die) (-e) _{overval|agressie|bedreiging|incident|prikaccident} {op|in|bij|van|tijdens} (..) {ons|onze|werk|winkel|filiaal|dienst|client|clienten|klant|klanten|balie|bus}',
    ],
    niet: [
      ...NIET,
      '{geen|zonder|niet} (..) _',
      '_{ons|onze} (..) {bedrijfsarts|arbodienst|arbodeskundige|verzoek|advies|plan|gesprek|kennis|casemanager|verzuim-|bedrijfsmaatschappelijk|vraag|aanbod}',
      '{bekend|gemeld|verteld|aangegeven|contact|gesprek|overleg|afspraak|vertrouwen|besproken} (..) {bij|met|aan|op|in|door|van} _',
    ],
  },
  {
    klasse: 'beroepsziekte',
    woorden:
      'ziek geworden, ziek is geworden, ziek gemaakt, ziek maakt, ziek werd, ziek word, ziek wordt, ziek gewerkt',
    bij: [
      '{werken|werk|baan|stoffen|oplosmiddelen|chroom|asbest|dampen|beroep|bedrijf|jarenlang|jaar|blootstelling|werkplek|fabriek|omstandigheden|functie|gif|verf|oplosmiddelen} ... _',
      '_ (..) {door|van|aan} (..) {werk|werken|werkdruk|baan|stoffen|chroom|asbest|dampen|beroep|blootstelling|omstandigheden|gif|verf|oplosmiddelen}',
    ],
    niet: [...NIET, '{als|indien|wanneer|geen|niet} .. _', '{uitzendkracht|collega|vervanger} -- _'],
  },
];
