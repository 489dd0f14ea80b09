import type { Woordgroep } from '../klassen.ts';
import { BELEID, DOELGROEP, ZIEKTE_ALS_WERK } from '../zinsdelen.ts';

const NIET = [...DOELGROEP, ...BELEID, ...ZIEKTE_ALS_WERK];

const GEEST = `
  {depr|depressieve|psychotische|manische|hypomane} {episode|episodes|fase|klachtenperiode}, depri, manie, hypomaan, hypomanie, schizofreen, schizofrene, schizo, psychoot, paranoide, paranoia, wanen, waanstoornis, zenuwziek, geestesziek, zielsziek, krankzinnig,
  bornout, burnoud, brunout, burnaut, bournout, burn outje, burnoutje, opgebrand geraakt, overspannenheid, {ingestort|instorting} {geestelijk|psychisch|mentaal}, {geestelijk|psychisch|mentaal} {ingestort|ziek|gestoord}, {psychische|mentale|geestelijke|emotionele} {instorting|ineenstorting|crisis|decompensatie|breakdown}, mental breakdown, breakdown gehad, gedecompenseerd, decompensatie-,
  {licht|zwaar|ernstig|klinisch|postnataal|postpartum|chronisch|seizoensgebonden|vitaal} depressief, {postnatale|postpartum|seizoensgebonden|winter} depressie, postnatale-, sociale fobie, fobisch, {hoogte|vlieg|bloed|prik|straat|faal|verlating|verlatings|sterf|smet|tandarts}vrees, faalangst, hoogtevrees, verlatingsangst, bindingsangst, bindingsstoorn-, ziektevrees, hechtingsprobl-, dwanggedacht-, dwanghandeling-, trichotillo-, narcist, narcistisch, psychopaat, psychopath-, borderliner, {complexe|complex} {ptss|trauma}, secundaire traumatis-, trauma gerelateerd, derealisatie, depersonalisatie,
  {adhd|add|odd|ass|nld|pdd}{ers|er|}, {adhd|add|autisme|asperger|autisten} {diagnose|kenmerken|spectrum}, autismespectrum-, hoogsensitieve, hsp er, licht verstandelijk, lvb, zwakzinnig, syndroom van down, downsyndroom,
  {alcohol|drank|drugs|gok|game|wiet|cocaine|coke|cannabis}{misbruik|probleem|problemen|gebruiker}, drugsgebruik, cokegebruik, cocainegebruik, {aan de} {drank|drugs|coke|fles|heroine|ghb|wiet|pillen|speed|alcohol}, alcoholist, alcoholiste, alcoholisme, alcoholica, zuipt, drankzucht-, junk, junkie, ontwenning, ontwenningsdelier, overdosis, terugval in {alcohol|drank|drugs|gebruik|middelengebruik}, middelenmisbruik, middelengebruik, middelenafhank-,
  vasculaire dementie, {jong|jonge|beginnende|lewy body|frontotemporale} dementie, jongdement-, dementeert, dementeerde, dementeren, seniel, seniliteit, {beginnende|vroege} alzheimer, kraambeddepressie, postnatale depressie, baby~blues, babyblues, premenstrueel-, pmdd, slaapstoornis-, slapeloosheidsstoornis-, {waak|dag}ritmestoornis-, slaapwandel-, nachtangsten, stresssyndroom, chronische stress, eetbuistoornis, eetbuien, overeten, vreetbuien, magerzucht, hysterie, neurose, neurosen, neurotisch`;

const BEWEGING = `
  {rug|nek|lage rug|lumbale|cervicale|dubbele}~hernia, {rug|nek}herniaoperatie, hernia {l4|l5|c5|c6|c7}, l5s1, {uitstulping|versleten|uitpuilende} {tussenwervel|tussenwervelschijf|wervelschijf|wervelschijven}, tussenwervelschijf-, wervelinzakking-, wervelverschuiving-, wervelfractuur, wervelkanaal-, {facet|si}~gewricht-, kraakbeenbesch-, kraakbeenslijtage, gewrichtsslijtage, gewrichtsontst-, jeugdreuma, reumapatient-, weke~delen~reuma, wekedelenreuma, polymyalgia-, polymyalgie, vasculitis-, sclerodermie, lupuspatient,
  
  spierscheuring-, {spier|pees|band|enkelband|kruisband|achillespees|hamstring|meniscus|kuit|lies|hamstrings|liesbreuk}scheur-, {pees|slijmbeurs|gewrichts|spier|schouderpees|bicepspees|achillespees|kniepees}ontsteking-, slijmbeurs ontst-, pees ontst-, peesplaatont-, tendinit-, tendinose-, trigger~finger, springvinger, snapping-, ganglion, thoracic outlet-, epicondyl-, de~quervain-, dupuytren, bakerse cyste, bakercyste, patella-, patellofem-, shin~splints, schouderluxatie, {schouder|knie|heup} luxatie, sub~acromiaal-, calcific-, schouderkalk, kalkschouder, capsulitis, bekkenfractuur, heupdysplasie, heupnecrose, botnecrose, botkneuzing-, botoedeem-, botmetast-, osteomyelitis, osteopenie, osteochondr-, hallux, klompvoet, {hamer|klauw}teen, {plat|spreid|klomp}voeten, posttraumatische dystrofie, sudeck, bewegingsstoornis, spierreuma, spierziek, spierdystrof-, dwarslaes-, {paraplegie|tetraplegie}, rugletsel, {whiplash|wiplash} {trauma|letsel|syndroom}, nekhernia, ingegroeide teennagel, {pols|enkel|heup|rib}fractuur, {enkel|knie|pols|nek}verstuiking-, {enkel|rug|pols|knie|spier}verrekking-, verzwikte {enkel|voet|knie}, {door} {zijn|haar} {rug|enkel} gegaan, verstapt, hexenschuss`;

const ORGANEN = `
  <ziekte>patient, <ziekte>patiente, <ziekte>aanval, <ziekte>aanvallen, {astma|diabetes|kanker|migraine|reuma|crohn} {aanval|aanvallen}, suikerziek-, heeft suiker, hypo gehad, kreeg een hypo, {hyper|hypo}glyc-, {insulineresist|insulineafhank}-, zwangerschapssuiker, schildklieraand-, schildklierziekte, {trage|snelle|traag|te trage|te snelle} werkende schildklier, {trage|snelle} schildklier, schildklier werkt {niet|te}, graves, basedow,
  {hodgkin|non hodgkin|kahler|waldenstrom}, {long|borst|darm|prostaat|huid} kanker, k~woord, knobbel in {de|haar|zijn} {borst|hals}, knobbeltje in {de|haar|zijn} {borst|hals}, {kwaadaardig|kwaadaardige|goedaardig|goedaardige} {tumor|gezwel|cellen|moedervlek|moedervlekken|plekje|plek|knobbel|poliep|knobbeltje|afwijking}, kwaadaardig, {is|was} uitgezaaid, uitgezaaid, uitgezaaide, uitgezaaid naar, brughoektumor, meningeoom, glioom, glioblastoom, hersentumor-, adenoom, neuroom, lipoom, basaalcel-, plaveiselcel-, lymfklierk-, lymfeklierk-, mesothel-, neuro~endocr-, palliatieve fase, {terminaal|palliatief} {traject|ziek}, {wordt|word} {niet|nooit} meer beter, ongeneselijk-,
  <lichaamsdeel>patient, <lichaamsdeel>patiente, <lichaamsdeel>falen, <lichaamsdeel>insufficientie, bindweefselziekte, bindweefselaandoening, {hart|long} {ziekte|aandoening|infarct|stilstand|falen|problemen|infarkt}, hart~infarkt, harttinfarct, {hart|herseninfarct}infarct, {mini|lichte|tweede} {beroerte|infarct|hartinfarct|herseninfarct|tia}, attaque, herseninfarkt, herseninfractie, hartinfrakt, dichtgeslibde {aders|bloedvaten|slagader|slagaders|kransslagader|kransslagaders}, kransslagader-, etalagebenen, {hart|kamer|boezem}ritmestoornis, hartritmest-, {boezem|kamer|atrium}~fibril-, boezemfladder-, pericard-, hartspier-, myocardit-, endocardit-, cardiomyop-, hartzakje, {bloedprop|bloedpropje|bloedstolsel|stolsel} {in|}, bloedprop, bloedpropje, bloedstolsel, {long|been|hersen|arm}embolie, {arm|been|diep|diepe} {veneuze|trombose|trombosebeen}, tromboseb-, aderontst-, spataderen, open been, open benen, raynaud, {te|veel te} hoge bloeddruk, bloeddruk {te|veel te} hoog, bloeddruk is {te|veel te} hoog, {verhoogd|hoog} cholesterol, vasovagaal-, hersenvlies-, hersenabces, hersenkneuz-, hersenletsel-, {niet aangeboren|traumatisch} hersenletsel, hersenbesch-, hersenziek-, hersenoedeem, {lichte|zware} hersenschudding, nah er, {epilepsie|epileptisch} {aanval|aanvallen|insult|insulten}, insult gehad, trigeminus-, aangezichtspijn, aangezichtsverlam-, bell verlamming, facialis-, {essentiele|essentieel} tremor, ataxie, dystonie, {multiple|multipele} {sclerose|schlerose}, ms schub, schub, schubs, polyneurop-, dunnevezel-, dunne~vezel~neurop-, zenuwbeknelling, beknelde zenuw, {beknelling|inklemming} van {een|de} zenuw, zenuwontst-, vallende ziekte, narcolept-, {rusteloze} benen,
  {me|cvs} {patient|patiente}, mecvs, me cvs, {post|long|chronische|langdurige} {corona|covid|lyme|covid19}, post viraal-, postviraal-, {long|post}covidsyndroom, {corona|covid} {positief|besmet|besmetting}, {positief|besmet} {getest op|met} {corona|covid}, klierkoorts, {ziekte van pfeiffer}, kattenkrabziekte, {lyme|lime} ziekte, toxoplasm-, tetanus, difterie, cholera, tyfus, paratyfus, dengue, zika, rabies, polio, hondsdolheid, ebola, mrsa, esbl, schurft, scabies, hoofdluis, krentenbaard, ringworm, {rode hond}, roodvonk, rodehond, de bof, vijfde ziekte, waterwratten, salmonella, listeria, campylobacter, voedselvergift-, buikloop, gastro enteritis, gastroenteritis, maagdarminf-, {buik|maag} griep, griepaanval, {zware|flinke|hevige} {griep|verkoudheid}, {verkoudheids|rs|noro|griep|herpes|corona|epstein barr|hanta|papilloma}virus, ziekenhuisbacterie, bloedvergiftiging, streptokok-, stafylokok-, candida, schimmelinfectie, kalknagel-, {oor|oog|keel|neus|bijholte|long|blaas|nier|darm|huid|kaak|tandvlees|middenoor|urineweg|luchtweg} {ontsteking|infectie}, <lichaamsdeel>ontsteking-, {nierbekken|voorhoofdsholte|middenoor|amandel|tandvlees|buikvlies|hartzakje|tandwortel|oogzenuw}ontsteking-, keelabces, kaakabces, tandabces, angina, keelontst-, tonsillit-, laryngit-, otitis, bronchiect-, bronchiolitis, longoedeem, longemfyseem, longaand-, longziek, {vocht} achter {de} longen, {dubbele} longontsteking, pneumothorax, stoflong-, asbestlong-, asbestziekte, longkank-, alfa 1, cystische fibrose, overgevoelig voor {noten|latex|nikkel|epoxy|pinda|parfum|chemische}`;

const OVERIG = `
  schildersziekte, asbestlongen, crohnpatient, {ziekte van|colitis} crohn, {darm|maag|slokdarm|twaalfvingerige darm}{ontsteking|bloeding|poliep|poliepen|perforatie|zweer|zweren|vernauwing|tumor|ziekte|stoornis}, darmabces, darmafsluit-, darmperfor-, buikvliesontst-, {maag|darm} {bloeding|zweer|ontsteking|perforatie}, prikkelbaar darm-, prikkelbare~darmsyndroom, coeliak-, lactose intol-, glutenintol-, glutenallerg-, spijsverteringsst-, barrett, slokdarmbreuk, middenrifsbreuk, navel breuk, buikwandbreuk, liesbreukje, {anale|peri anale} {fistel|fissuur}, fistel, fistels, fissuur, aambei, {blinde~darm}ontsteking, blinde~darm ontstoken, blindedarm, galblaasontst-, galblaaskol-, galkoliek, galaanval-, leveraand-, {vervette|vette} lever, leverfalen, levercirr-, niercyste, nierbekken-, nierkoliek, nieraand-, nierziek-, {blaas|nieren|prostaat}ontsteking, blaasontsteking, vergrote prostaat, prostaatvergr-, overactieve blaas, incontinentie, {baarmoeder|eierstok}{cyste|poliep|ontsteking|verzakking|verwijdering}, cysten, {vleesbomen|eierstokcysten}, adenomyos-, vaginisme, {pcos|pco}, pco~syndroom, verzakking van {de} {baarmoeder|blaas}, miskraam-, {herhaalde} miskramen, miscarriage, doodgeboren, doodgeboorte, stilgeboren, zwangerschapsdiabetes, {zwangerschaps|bevallings}trauma, bekkeninstabiliteit, bekken instabiel, zwangerschapscholest-, symfysiol-, vroeggeboorte, in de overgang, onvruchtbaar, verminderd vruchtbaar, erectie-, impotent-, {chlamydia|gonorroe|herpes|syfilis|druiper},
  {huid|hand|contact|baby}eczeem, exem, huidaand-, huidziek-, {huid|voet}schimmel, acne, {acne} inversa, psoriasispatient, alopec-, vitiligo, urticaria, galbulten, {tweede|derde} graads {brandwond|brandwonden}, {tweede|derde}graads {brandwond|brandwonden|verbranding|verbrandingen}, verbrandingen, brandwond-, {zich|ernstig|lelijk} verbrand aan, decubitus, doorligwond-, steenpuist-, bloedvergift-, {snij|schaaf|bijt|steek|schot|vlees|hoofd|buik|huid|schot}wond-, snee in {zijn|haar|de} {hand|vinger|duim|arm|been}, {halve|deel van} {zijn|haar} {vinger|duim} kwijt, bloeduitstort-, inwendige bloeding, inwendige bloedingen, {inwendig|hoofd|hersen|zwaar|ernstig|blijvend|nek|knie|rug|oog|hand|enkel}~letsel, hoofdwond, schedelbas-, schedelfract-, kaakfractuur, {jukbeen|oogkas}{breuk|fractuur}, klaplong, {giftige|rook|koolmonoxide|gas}vergiftiging, koolmonoxidevergift-, rookvergift-, hitteberoerte, zonnesteek, onderkoeling, zonneallergie, hielspoor, {oog|hoornvlies|netvlies|regenboogvlies}{infectie|beschadiging|bloeding|loslating|ontsteking}, netvliesontst-, grauwe staar, groene staar, {macula|ma}degeneratie, oogbloeding, {deels|vrijwel|bijna|geheel|maatschappelijk} {blind|doof}, doof geworden, blind geworden, doof aan {een|zijn|haar|beide}, blind aan {een|zijn|haar|beide}, lawaai~doof-, doofheid, blindheid, {gehoor|oor}{beschadiging|schade|aandoening}, gehoorbeschad-, gehoorstoornis-, plotsdoof-, oorontsteking, {bppd|bppv}, evenwichtsorgaan, labyrintitis, neuritis-, {ziekte van meniere}, menier, hyperacus-, hyperacusis, stembandknobbel-, stembandontst-, stembandverl-, bruxisme, tandenknarsen, {ijzer|vitamine|vitamine d|b12|b 12|magnesium|bloed|foliumzuur|vitamine b12}~tekort, {ijzer} gebrek, bloedarm-, ijzertekort, stofwisselings-, {morbide} obesitas, obees, zwaarlijv-, ernstig overgewicht, {te} zwaarlijvig, ondervoed, lipoedeem, lymfoed-, lipodem, fibro, fybro, fibromyalchie, fibromialgie, fibromyalgiepatient, chronisch vermoeid-, chronisch pijnsyndr-, {erfelijke|zeldzame|slopende|chronische|auto immuun} {ziekte|ziektes}, autoimmuunz-, mastocyt-, porfyrie, thalass-, hemofiel, leukopenie, trombopenie, sjogren, {ziekte van} {von willebrand|menkes|bell|cushing|lyme|huntington|still|chagas|lou gehrig|ledderhose|forestier|schlatter}, osgood schlatter, scheuermann, huntington, syringomyel-, chiari, spina bifida, open rug, cerebrale parese, caudasyndr-, guillain-, posttrombot-, long~q~koorts, q koorts, qvs, sarcoid-, besnier, amyloidose, ms diagnose, {ziekte van} {als|ms}, {borst|heup|hart} {implantaten} ziekte, {siliconen}ziekte`;

const VONDST =
  'poliep, poliepen, cyste, cysten, knobbel, knobbels, knobbeltje, vlek, vlekje, plek, plekje, afwijking, afwijkingen, schaduw, bult, vocht, bloed, gaatje, lek, ruis, uitstulping, vergroting, trauma, kromming, scheefstand, slijtage';

const LEDEN =
  'brak, breekt, verstuikte, kneusde, verzwikte, verdraaide, kwijt, afgezaagd, versleten, kapotte, slechte, verkalking, gebroken, gescheurd, verstuikt, gekneusd, verzwikt';

/** More names, by the words people use: addictions, everyday injuries, `-patiënt`, `-aanval`. */
export const DIAGNOSES_MEER: readonly Woordgroep[] = [
  {
    klasse: 'diagnose',
    woorden: [GEEST, BEWEGING, ORGANEN, OVERIG].join(','),
    niet: [
      ...NIET,
      '{geen|zonder} (persoonlijk) _',
      '{economische|meteorologische|tropische} _',
      '{computer|server|netwerk|machine|motor|laptop} (..) _',
      '_{overgang|in de overgang} {naar|van|tussen|is|verloopt|ging|gaat|tot}',
      '{soepele|goede|geleidelijke|snelle|de|een} _{overgang}',
      '_{verslaafd} aan {werk|koffie|chocolade|puzzels|puzzelen|schaken|lezen|sporten}',
      '_{wanen|manie|angina|graves|lupus|candida|manie} (zich) {zich|in|voor}',
      '{zich} _{wanen}',
      '_{paranoia|hysterie|neurose} {op|over|in|rond} (de|het)',
      '_{fissuur|fistel|angina|adenoom|polio|tetanus} {prik|vaccinatie|inenting}',
      '_{lvb} {jongeren|clienten|doelgroep|kinderen|zorg|problematiek}',
      '_ {vaccinatie|vaccin|inenting|keuring|protocol|test}',
      '_{breuk in de arm} {van|der} {machine|kraan}',
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
