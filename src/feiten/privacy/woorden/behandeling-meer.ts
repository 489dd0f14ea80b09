import type { Woordgroep } from '../klassen.ts';
import { BELEID, BEROEP_KORT, DOELGROEP, ZIEKTE_ALS_WERK, ZORGTAAK } from '../zinsdelen.ts';

const NIET = [...DOELGROEP, ...BELEID, ...BEROEP_KORT, ...ZORGTAAK, ...ZIEKTE_ALS_WERK];

const INGREPEN = `
  operatief {verwijderd|weggehaald|hersteld}, onder {het|t} mes, onder narcose, {laat|liet|laten} zich {opereren|behandelen|onderzoeken|testen|opnemen}, opereren, wordt {geopereerd|gedotterd|bestraald|opgenomen in}, heroperatie-, hersteloperatie, galblaasoperatie-, {knie|heup|schouder}vervang-, {nieuwe|kunst} {knie|heup|schouder|heupkop|hartklep}, {kunst}{gewricht|knie|heup|klep}, {gehoor|steun}apparaat, {rug|wervel|enkel|nek} {vastgezet|vastzetten}, spondylodese, wervelfusie, laminectomie, {hysterectomie|mastectomie|appendectomie|tonsillectomie|vasectomie|prostatectomie|lobectomie|colectomie}, laten steriliseren, {ooglid|galblaas|galsteen|kruisband|carpaal}operatie-, {borst}amputatie, borstverkleining, icd, cpap, cpap~apparaat, neurostimulator, zenuwstimulator, insulinepomp, {in|uit} het gips, gipsen, gips {eraf|om|verband}, gegipst, {drain|sonde|infuus} {gekregen|ingebracht}, infuuspaal, {loopgips|gipsbeen|gipsarm}, {kaak|neus|oor|hand|plastisch|hart|thorax|vaat|trauma}chirurg-, {keel|neus|oor}~operatie, kijkoperatie, laparoscop-, {gastro|colo|broncho|hystero|cysto}scopie, scopie, echocardio-, {keizer} snede, {ivf|icsi|iui|ki}~{traject|behandeling|poging|behandelingen|pogingen|ronde}, icsi, eicel-, hormoonspuit-, hormoonprik-, vruchtbaarheidskl-, fertiliteitskl-, fertiliteitsarts, {vruchtbaarheids|fertiliteits}~{onderzoek|traject|behandeling}, zwangerschapsafbr-, abortus, geslachtsverandering-, genderkliniek, gendertransitie,
  {corona|covid|hpv}{prik|vaccinatie|vaccin}, {tweede|derde|eerste} {prik|vaccinatie|boosterprik|inenting}, {corona|covid} {prik|vaccinatie|booster}, gevaccineerd, ingeent, boosterprik`;

const ZORG = `
  afkick-, afgekickt, afkicken, ontwennings-, detox, detoxen, {minnesota|jellinek} {kliniek|programma}, verslavingsbehand-, verslavingsprogr-, verslavingstraject, {aa} bijeenkomst-, twaalfstappen-, {alcohol|drugs}poli, in een inrichting, in behandeling bij {een|zijn|haar} {arts|specialist|psych-|therapeut|kliniek}, {gesprekstherapie|groepstherapie|dagtherapie|deeltijdtherapie}, {groeps|gespreks|gedrags|schema|water} therapie, ketamine-, esketamine, {deep brain|rtms} {stimulatie|stimulation}, {shock}wave-, shockwave, echogeleid-, cupping, medische fitness, medisch fitness, hartrevalid-, longrevalid-, revalidatie~{arts|programma|dagdelen|traject}, pijnrevalid-, pijnkliniek, pijncentrum, pijnblok, pijnpomp, <poli>poli, <poli>polikliniek, <poli>kliniek, slaapcentrum, slaapkliniek, {basis|specialistische} ggz, bggz, sggz, {praktijkondersteuner} {ggz}, crisisteam, crisiskaart, crisisopvang, {klinisch|poliklinisch|ambulant} {opgenomen|behandeld|behandeling|traject|verblijf}, {gedwongen|vrijwillig} opgenomen, spoedopname, {ic|intensive care} {gelegen|opname|opgenomen}, op de {ic|intensive|hartbewaking|paaz|spoedeisende|operatietafel}, met {spoed|de ambulance} {naar het ziekenhuis|opgenomen}, per ambulance, ziekenhuis{opname|bezoek|afspraak|onderzoek|behandeling|controle|bed|opnames|bezoeken|afspraken|controles|traject|verblijf}, wijkverpleeg-, {krijgt} thuiszorg, psychosociale {hulp|begeleiding|ondersteuning|hulpverlening|zorg}, hulpverlening, hulpverleningstr-, {sociaal|maatschappelijk} {psychiatrisch|werkster}, {gz|klinisch|eerstelijns|klinische|gezondheids|neuro} {psycholoog|psychologe}, gz~psycholoog, klinisch~psycholoog, {trauma|cardio|vaat|neuro|thorax|plastisch|oncologisch|long|hand}~chirurg, {kno|mdl|seh|ziekenhuis|vaat|vrouwen|maag|hart|hand|allergie|sport|slaap|tropen|ouderen|pijn|oor}~arts, vaatchirurg, plastisch chirurg, immunoloog, allergoloog, endocrinologe, infectioloog, viroloog, hepatoloog, gastroenteroloog, mdl~arts, internist, oogheelkund-, {podo|hydro|bekken|oedeem|huid|psychomotorisch|beweging}therapeut, {bekken|bekkenbodem|oedeem|psychosomatisch} {fysiotherapeut|fysio|therapeut}, optometrist, orthoptist, audicien, {geestelijk|pastoraal} {verzorger|hulpverlener}, natuurgenees-, alternatief genezer, reiki, kinesiolo-, haptotherapeut, osteopath-, ostheopaat, {masseur|massage} {voor|tegen} {zijn|haar|de}, mesoloog, ayurved-, voetreflex-, reflexolo-, kruidendokter, chinese arts, chirop-, {hulp|begeleiding} {van|bij} een {psycholoog|psychiater|therapeut}`;

const MIDDELEN = `
  <middel>tabletten, <middel>tablet, <middel>pillen, <middel>pil, <middel>pilletjes, <middel>medicijn-, <middel>middelen, <middel>injectie-, <middel>remmer-, <middel>zalf, anti~{epileptica|histaminica|hormoontherapie|stolling|stollings|psychotica|conceptie|emetica|virale}, antihistam-, antiviraal, stemmingsstab-, {opiaten|opioiden|opiaat}, pijnpleister-, morfinepl-, fentanylpl-, {nicotine}pleister, oogdruppels, neusspray, hormoonzalf, zalf voor {zijn|haar}, pufje, inhaler, inhalatie-, zuurstof~fles, zuurstofapp-, aan de {zuurstof|beademing|dialyse|morfine|medicatie|pillen|antidepressiva|insuline|prednison|infuus|oxazepam}, beademd, beademing, insuline, spuit {insuline|zichzelf}, {spuit|spuiten} in {de|zijn|haar} {buik|schouder|knie|rug|heup}, cortisonen-, cortisone-, kenacort, ontstekings~remmer-, biologicals, immunosuppress-, afweerremmer-, afweeronderdruk-, infliximab, remicade, tocilizumab, rituximab, ocrelizumab, natalizumab, tysabri, copaxone, tecfidera, plaquenil, hydroxychloroq-, mesalazine, azathioprine, imuran, sulfasalazine, leflunomide, colchicine, allopurinol, enbrel, stelara, cosentyx, dupixent, botox, botulin-, diclofenac, voltaren, brufen, nurofen, advil, celecoxib, arcoxia, etoricoxib, meloxicam, tramal, zaldiar, oxynorm, palexia, tapentadol, codeine, neurontin, tegretol, depakine, valproaat, lamotrigine, lamictal, keppra, topamax, propranolol, rizatriptan, imigran, maxalt, emgality, aimovig, erenumab, ajovy, levodopa, sinemet, madopar, rivastigmine, priadel, camcolit, lexapro, cipramil, zoloft, cymbalta, wellbutrin, bupropion, remeron, trazodon, clomipramine, anafranil, imipramine, fluvoxamine, agomelatine, valdoxan, saroten, buspiron, seresta, normison, imovane, stilnoct, zolpidem, nitrazepam, mogadon, rivotril, clonazepam, midazolam, dormicum, promethazine, zyprexa, risperdal, leponex, paliperidon, lurasidon, medikinet, equasym, strattera, atomoxetine, elvanse, tentin, guanfacine, modafinil, metformin, ozempic, wegovy, saxenda, semaglutide, liraglutide, mounjaro, jardiance, gliclazide, novorapid, lantus, levothyroxin, euthyrox, strumazol, enalapril, lisinopril, perindopril, losartan, valsartan, irbesartan, hydrochloorthiazide, furosemide, nifedipine, diltiazem, amiodaron, flecainide, sotalol, digoxine, nitroglycerine, nitrospray, clopidogrel, plavix, ascal, acetylsalicyl-, apixaban, eliquis, xarelto, rivaroxaban, dabigatran, fenprocoumon, acenocoumarol, sintrom, marcoumar, fraxiparine, heparine, rosuvastatine, crestor, nexium, esomeprazol, pantozol, losec, movicolon, buscopan, loperamide, imodium, ondansetron, seretide, spiriva, pulmicort, salmeterol, montelukast, flixonase, desloratadine, cetirizine, amoxicilline, augmentin, doxycycline, ciprofloxacine, nitrofurantoine, azitromycine, claritromycine, flucloxacilline, valaciclovir, aciclovir, fluconazol, letrozol, anastrozol, exemestaan, capecitabine, xeloda, docetaxel, paclitaxel, cisplatine, keytruda, pembrolizumab, nivolumab, imatinib, methadon, suboxone, disulfiram, campral, acamprosaat, champix, varenicline, esterogeen, testosteron-, oestrogeen-, utrogestan, clomid, dexamethason, prednisolon-, hydrocortison-, fludrocortison, dexa kuur, vitamine b12 injectie, b12~injectie-, ijzerinfuus-, cannabisolie, wietolie`;

const ONDERZOEK = `
  {ct|pet|mri|dexa|spect|dat}~{scan|scans|onderzoek|afspraak}, <onderzocht>onderzoek, <onderzocht>onderzoeken, <onderzocht>test, <onderzocht>meting, <onderzocht>scan, holter, holteronderzoek, holterkastje, bloed {prikken|laten prikken|afgenomen|geprikt}, {bloed|lever|nier|schildklier|suiker}waarden, bloeddrukmeting-, {rontgen}{foto|fotos}, rontgen, {foto|fotos} van {zijn|haar} {knie|rug|longen|heup|schouder|pols|hand|enkel|nek|borst|gebit|voet}, {echo} van {zijn|haar|de} {buik|hart|schouder|lever|knie|borst|nieren}, echo gemaakt, hartecho, termijnecho, twintigwekenecho, punctaat, kweek afgenomen, weefselonderzoek, uitstrijk-, {bevolkings} onderzoek {borstkanker|darmkanker}, mammogram, psychodiagn-, {adhd|autisme|persoonlijkheids|intelligentie|neuropsychologisch|psychodiagnostisch}~onderzoek`;

const UITGENOMEN = 'weggehaald, verwijderd, verwijderen, weggesneden, weghalen, uitgehaald';

/** More operations, medicines, examinations and places of care. */
export const BEHANDELINGEN_MEER: readonly Woordgroep[] = [
  {
    klasse: 'behandeling',
    woorden: [INGREPEN, ZORG, MIDDELEN, ONDERZOEK].join(','),
    niet: [
      ...NIET,
      '_ {fabriek|fabrikant|industrie|logistiek|productie|beleid|campagne|locatie|ploeg}',
      '{batterij|accu|auto|machine|motor|printer|boom|bomen|dak|storing} .. _',
      '_{gevaccineerd|ingeent} {worden|tegen}',
    ],
  },
  {
    klasse: 'behandeling',
    woorden: UITGENOMEN,
    bij: [
      '{tumor|gezwel|cyste|poliep|poliepen|blindedarm|galblaas|baarmoeder|borst|borsten|nier|milt|amandelen|moedervlek|spatader|spataderen|eierstok|eierstokken|schildklier|prostaat|galstenen|niersteen|nierstenen|kies|verstandskies|verstandskiezen|knobbel|knobbeltje|vleesboom|lymfeklieren|klieren|plekje|melanoom|darm|long|baarmoederhals|bult|uitzaaiing|uitzaaiingen|schroeven|pennen} (..) _',
      '{chirurgisch|operatief} _',
    ],
    niet: NIET,
  },
  {
    // Pictures, results and injections, of or in a part of the body or from a doctor.
    klasse: 'behandeling',
    woorden:
      'foto, fotos, uitslag, uitslagen, prik, prikken, injectie, injecties, plaat, pennen, schroeven, gips, puffer, dagopname, controleafspraak, controleafspraken, controlebezoek, nazorgtraject, hormonen, hechtingen, testen, onderzoeken, controle, nacontrole, intake, second opinion, vaccinatie, prothese, ingreep, revalidatiecentrum, revalidatiekliniek, brief',
    bij: [
      '_{foto|fotos} (..) {van|in|uit} (@lidwoord) @lichaam',
      '_{foto|fotos|uitslag|uitslagen|controle|nacontrole|intake|brief|second opinion} (..) {van|uit|in|bij|door} (@lidwoord) {ziekenhuis|specialist|radioloog|orthopeed|umc|kliniek|ggz|poli|polikliniek|oncoloog|chirurg|neuroloog|cardioloog|internist|longarts}',
      '_{uitslag|uitslagen} van (@lidwoord) {bloed-|biopt|biopsie|mri|scan|scans|foto|fotos|echo|ct|punctie|kweek|weefsel-|onderzoeken|ziekenhuis-}',
      '_{prik|prikken|injectie|injecties|plaat|pennen|schroeven} in (@lidwoord) (linker|rechter) @lichaam',
      '{elke|iedere|maandelijks|maandelijkse|wekelijks|wekelijkse|krijgt|kreeg|zet|gezet} .. _{injectie|injecties|prik|prikken}',
      '_{gips} {gaat|is|mag|moet|eraf} (..) {af|eraf|verwijderd|week|weken}',
      '{gebruikt|gebruik|heeft} (een|zijn|haar) _{puffer}',
      '{slikt|krijgt|gebruikt|kreeg|spuit} (..) _{hormonen}',
      '_{dagopname|controleafspraak|controleafspraken|controlebezoek|nazorgtraject} (..) {bij|in|op} (@lidwoord) {ziekenhuis|ggz|kliniek|umc|arts|specialist|poli}',
      '{laat|liet|laten} {zich} (..) _{testen|onderzoeken}',
      '@door (@lidwoord) (tweede|derde|eerste) _{vaccinatie}',
      '{kreeg|krijgt|wacht|heeft|nieuwe|wachtlijst} (..) _{prothese}',
      '_{revalidatiecentrum|revalidatiekliniek} (..) {hoogstraat|dagdelen|dagdeel|dagen|week|weken|opgenomen|start|keer}',
    ],
    niet: [
      ...NIET,
      '_ (..) {machine|gebouw|motor|fiets|dak|assessment|capaciteitentest|loopbaan}',
      '{muur|plafond|wand|plaat|machine} (..) _',
    ],
  },
];
