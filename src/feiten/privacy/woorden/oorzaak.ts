import type { Woordgroep } from '../klassen.ts';
import { BELEID, DOELGROEP } from '../zinsdelen.ts';

const NIET = [...DOELGROEP, ...BELEID];

const THUIS = `
  !echtscheiding-, echt scheiding, vechtscheiding-, scheidingsperikel-, scheidingsprobl-, !relatiebreuk, relatie~breuk, verbroken {relatie|huwelijk|verkering}, relatie~problemen, relationele {problemen|problematiek|spanningen|crisis}, relatieprobl-, relatiecrisis, huwelijksprobl-, huwelijkscrisis, huwelijksperikel-, gezinsprobl-, gezins problemen, opvoedprobl-, opvoedingsprobl-, familieprobl-, familie problemen, {familie|gezins|prive}omstandigh-, {familie|gezins|prive} omstandigheden, gezinssituatie, priveprobl-, prive problem-, privesituatie, prive situatie, priveperikel-, prive perikel-, privezorgen, privestress, privecrisis, prive~gebeurten-, prive~kwestie-, prive~oorzaak, prive~oorzaken, {moeilijke|zware|lastige} {periode|tijd} {prive|thuis}, relatie is {uit|verbroken|beeindigd|stukgelopen|over}, huwelijk is {stuk|voorbij|gestrand}, huwelijk {loopt|liep} stuk, stukgelopen {relatie|huwelijk}, verdriet {om|over} {zijn|haar|de|het|een}, schuldeisers, priveleven, prive~leven, privesfeer, prive~sfeer, priveredenen, prive~redenen,
  {problemen|spanningen|stress|zorgen|ruzie|ruzies|onrust|drukte|conflicten} {thuis|in de thuissituatie|in het gezin|in de familie|in zijn gezin|in haar gezin|in zijn relatie|in haar relatie|in de relatie}, thuissituatie, thuis~situatie, situatie thuis, omstandigheden thuis, thuisprobl-,
  !mantelzorg, mantelzorger, mantelzorgt, mantelzorgen, mantelzorgtak-, mantel zorg-, rouw, rouwproces, rouw proces, rouwt, rouwen, rouwende, rouwperiode, rouwverwerking, rouwreactie, sterfgeval, sterfgevallen, overlijdensgeval, begrafenis, uitvaart, crematie,
  huiselijk~geweld, !mishandeling, mishandeld, kindermishandeling, {seksueel|seksuele} {misbruik|geweld|intimidatie}, misbruikt, misbruikverleden, verkracht, verkrachting, aanranding, aangerand, gestalkt, stalking, jeugdtrauma-, trauma, traumas, !traumatisch, traumatische, getraumatiseerd, oorlogsverleden, loverboy,
  schulden~problematiek, schulden~problemen, schuldenlast, schuldhulp, schuldhulpverlening, schuld hulpverlening, schuldsanering, problematische schulden, bewindvoerder, bewindvoering, beschermingsbewind, wsnp, geldzorgen, geld zorgen, geldprobl-, geld problemen, deurwaarder, deurwaarders, huisuitzetting, uit huis {gezet|geplaatst}, dakloos, uithuisplaatsing, omgangsregeling, voogdij, alimentatie, ondertoezichtstelling, overspel, vreemdgegaan, vreemdgaan, kinderwens, huilbaby, eenzaamheid, burenruzie, burenoverlast, burenconflict, buren conflict, {ruzie|conflict} met de buren, persoonlijk faillissement, familie in {oekraine|syrie|afghanistan|iran|irak|oorlogsgebied|gaza|israel|eritrea|turkije}, oorlog in {zijn|haar} {land|thuisland|vaderland|geboorteland}, gearresteerd, vroeggeboorte, te vroeg geboren, alleenstaande {moeder|vader|ouder}, bij {hem|haar} weg, verlaten door {zijn|haar}, asielprocedure, ongewenst kinderloos,
  {relatie|huwelijk} {verbroken|beeindigd|gestrand|stukgelopen|stukgegaan|voorbij|op de klippen|staat op springen|loopt stuk|ligt in scheiding}, {stukgelopen|gestrande|beeindigde|verbroken|slecht} {relatie|huwelijk}, liefdesverdriet, {het} {uitgemaakt|uitgegaan} met, {gaan scheiden|wil scheiden|gaat scheiden|gaan uit elkaar|in scheiding|scheiding aangevraagd|wil van hem af|wil van haar af}, {in de steek|alleen} gelaten door, vreemdgaan, {vrouw|man|vriend|vriendin|partner} {verlaten|weggelopen}, {echt|vecht}{scheiding|scheidingen}, scheidingsst-, scheidingstr-, scheidingsproc-, omgangsregeling-, voogdijzaak, voogdijkwestie-, {kinderen|kind} {niet meer|niet} {zien|ziet|mag zien}, contactverbod, straatverbod, {huwelijk|relatie}~{problemen|perikelen|crisis|spanningen|ellende}, {burenruzie|familieruzie|burenruzies|burenoverlast|erfenis kwestie|erfeniskwestie|erfenisruzie}, prive {problemen|zorgen|sores|omstandigheden|gedoe|ellende|situatie|stress|issues|zaken die|dingen}, privesores, privegedoe, privezaken, privedingen, {speelt|spelen|speelde} {thuis|prive} {veel|een rol|van alles|het nodige|mee}, opvoed-, opvoedingsprobl-, {druk|zwaar|moeilijk|lastig} gezin, slapeloze baby, huilbaby, {alleenstaande|alleenstaand} {moeder|vader|ouder}, alleen voor {de kinderen|het gezin}, alleen zijn sinds, eenzaam, eenzaamheid, vereenzaamd, heimwee, sociaal isolement,
  weduwe geworden, weduwnaar geworden, {sinds kort|net|nu|pas} {weduwe|weduwnaar}, rouwt, in de rouw, rouwverwerking, dierbare verloren, verlies van {een dierbare|dierbaren|een naaste|zijn baby|haar baby|een kind|een kindje|hun kindje|haar kindje|zijn hond|haar hond|haar ongeboren|de zwangerschap|zijn partner|haar partner|een ouder|zijn beste|haar beste}, sterfbed, begrafenis van {zijn|haar}, uitvaart van {zijn|haar}, crematie van {zijn|haar},
  {schulden|schuld|geld|financiele}{problemen|stress|zorgen|problematiek|perikelen|nood}, {financiele|financieel} {problemen|zorgen|stress|perikelen|nood|sores|ellende|moeilijkheden|krap|klem|aan de grond|problematiek|in de problemen|in de knel|situatie thuis}, diep in de schulden, diep in de schuld, schulden {gemaakt|thuis|bij de belastingdienst|heeft|opgelopen|van zijn|van haar}, {speel|gok|belasting|studie|huur|hypotheek|energie}schuld-, {huur|hypotheek|betalings}achterstand-, {in de} {schuldhulp|schuldsanering|bewind|wsnp}, {loonbeslag|incassobureau|incassobureaus|deurwaarders}, {onder bewind|onder curatele|curatele}, {persoonlijk|prive} faillissement, faillissement van {zijn|haar} {eigen|man|vrouw|bedrijf}, opgelicht, oplichting, identiteitsfraude,
  {mantelzorger|mantelzorg|mantelzorgt|mantelzorgen|mantelzorgtaken|mantelzorgsituatie|mantelzorgverlener}, overbelaste mantelzorger,
  {onvervulde|onvervuld} kinderwens, {ongewenst|onbedoeld|ongewild} {kinderloos|kinderloosheid|zwanger}, kinderwens, niet zwanger {worden|raken|wordt}, vruchtbaarheidsproblemen, vruchtbaarheidsprobleem, fertiliteitsproblemen, doodgeboren, doodgeboorte, stilgeboren, buitenbaarmoederlijk-, {zware|traumatische|moeilijke|heftige} {bevalling|zwangerschap|keizersnede}, zwangerschapsklachten, zwangerschapsafbr-, abortus,
  {afgebrand|uitgebrand|afgebrande} {huis|woning}, huis afgebrand, woning afgebrand, {huis|woning|flat|keuken|schoorsteen|schuur|garage|auto}~brand, brand in {zijn|haar} {huis|woning|flat|schuur|keuken}, brand thuis, brand {gehad} thuis, ingebroken bij {hem|haar}, {bij hem|bij haar} {ingebroken|thuis ingebroken|is ingebroken}, inbraak {thuis|in zijn|in haar|bij hem|bij haar|in de woning}, woninginbraak, woningoverval, {gewapende|gewelddadige} overval, overvallen {op straat|thuis|in de winkel|tijdens een|bij de}, {straat|winkel|bank|nacht}roof, {roof|winkel|bank|tankstation|trein}overval, beroofd, berooft, {straat}~roof, in elkaar geslagen, mishandeld, mishandelt, geslagen {door|thuis}, neergestoken, neergeschoten, beschoten, {steek|schiet}{partij|incident}, bedreigd, bedreigingen, bedreiging {door een|thuis}, gestalkt, gestalked, stalker, stalking, aangerand, verkracht, verkrachting, gechanteerd, afgeperst, {gepest|getreiterd|geintimideerd|gediscrimineerd} {op het werk|op zijn werk|op haar werk|door|thuis}, pesterijen, {seksueel|sexueel} {misbruikt|geintimideerd|misbruik|overschrijdend|grensoverschrijdend|overschrijdende|geweld}, {seksuele|sexuele} intimidatie, incest, {jeugd|oorlogs|kinder|geboorte}trauma-, trauma uit {zijn|haar}, oorlogsveteraan, uitzending naar {afghanistan|bosnie|irak|mali|libanon|uruzgan|srebrenica}, {onveilige|moeilijke|slechte|nare} jeugd, {blijf van mijn lijf|blijf van mijn lijfhuis|opvanghuis|blijfhuis}, ondergedoken, {moet|moest|ging} {onderduiken}, aanslag {meegemaakt|overleefd}, {reanimatie|zelfdoding|suicide|ongeval|ongeluk|moord} {meegemaakt|gezien van dichtbij}, aanrijding met een {persoon|fietser|voetganger}, treinsuicide, {springer} voor zijn trein,
  {dakloos|thuisloos|dakloosheid|woningnood|woonoverlast|geluidsoverlast van buren|geluidsoverlast thuis|huisuitzetting|ontruiming van zijn|ontruiming van haar}, {uit zijn|uit haar|uit} huis gezet, {op straat} {gezet|leven|staan|beland|komt te staan}, geen {vaste woning|woning|woonruimte|huis|dak boven|onderdak|eigen woning} {meer|heeft|kan|en|vinden}, {zonder} {woonruimte|vaste woonplek|onderdak|woning}, {woning|huisvestings|woon|verblijfs}{problemen|problematiek|stress|perikelen|zorgen}, huisvestingsprobl-, woonsituatie, {verblijfsvergunning|asiel}{procedure|problemen|aanvraag}, {kind|kinderen|zoon|dochter} {uit huis geplaatst|is uithuisgeplaatst|uithuisgeplaatst}, toeslagen~affaire, {detentie|gevangenis|gevangenisstraf|cel|voorarrest} {gezeten|zit|zat|gezet|uitgezeten|vrijgekomen}, {in hechtenis}, vast gezeten, {oorlog in|familie in} {oekraine|syrie|gaza|israel|soedan|libanon|haar land|zijn land|zijn thuisland|haar thuisland}`;

const ONGEVAL = `
  {auto|motor|fiets|brommer|scooter|ski|sport|voetbal}~ongeluk, {auto|motor|fiets|brommer|scooter|ski|sport|voetbal}~ongeval, {auto|motor|fiets}ongelukken, sportblessure, sport blessure, verkeersongeluk, ongelukkige val, val van {de|een} {trap|ladder|fiets|steiger|paard|dak}, val met {de|een} {fiets|motor|scooter|brommer}, val op het {ijs|werk}, val thuis, van {de|een} {trap|ladder|fiets|steiger|motor|paard|dak} gevallen, gevallen van {de|een|zijn|haar} {trap|ladder|fiets|steiger|motor|paard|brommer|scooter|dak|keukentrap}, gevallen met {de|zijn|haar} {fiets|motor|scooter|brommer}, uitgegleden, steekincident, steekpartij, erfelijk belast, erfelijke aanleg,
  kop~staart-, kop staart-, <sport>ongeluk-, <sport>ongeval, <sport>ongevallen, <sport>crash, <sport>botsing, <sport>valpartij, <sport>blessure-, <sport>letsel-, {auto|motor|fiets|ski|verkeers} {ongeluk|ongeval}, ernstig ongeluk, zwaar ongeluk, ongeluk {gehad|gekregen|met de|met zijn|met haar|op de|op het|in de}, over {de kop|de kop geslagen}, {aangereden|overreden|geschept} door, {tegen een} {boom|vrachtwagen|auto|paal|muur} {gereden|aangereden|gebotst|geknald}, geslipt met, van de weg geraakt,
  ten val gekomen, lelijk {gevallen|terechtgekomen|ten val}, {verkeerd|ongelukkig} {terechtgekomen|gevallen|neergekomen|gestapt}, uitgegleden, {gevallen|uitgegleden} in {de badkamer|de douche|bad}, {kwam|komt} {lelijk|ongelukkig|ten} val, {beet|trap|schop|kopstoot} van een {hond|paard|koe|kat|slang}, {teken|honden|katten|slangen|insecten|wespen|ratten|paarden|spinnen}{beet|steek|trap}, {teken|wespen|bijen}steek, gebeten door {een|de|zijn|haar}, gestoken door {een|de}, {bekneld} geraakt {tussen|onder}, vuurwerk~ongeval, vuurwerkong-`;

/** Medical and private causes: what happened to somebody, at home or elsewhere. */
export const OORZAKEN: readonly Woordgroep[] = [
  {
    klasse: 'oorzaak',
    woorden: THUIS,
    niet: [
      ...NIET,
      '_ {verlof|beleid|regeling|kantoor|branche|verzekering|makelaar}',
      '{als|functie|opleiding|vacature|medewerker|werkt|beroep|werkzaam|sollicitatie|baan|solliciteert|begeleidt|begeleiden|adviseert|ondersteunt|adviseur|preventie|aanpak|tegen|diploma|stage|bij} (..) _{bewindvoerder|deurwaarder|bewindvoering|schuldhulp|schuldhulpverlening|schuldsanering|voogdij|uitvaart|crematie|rouw|deurwaarders|alimentatie|trauma|wsnp|beschermingsbewind}',
      '_ (..) van {klanten|clienten|bewoners|leerlingen|dieren|deelnemers|patienten|gezinnen|jongeren|huurders}',
      '{gezinnen|jongeren|clienten|bewoners|huurders} (..) _',
      '{werk|zakelijk|balans|scheiding} (en|tussen|of) (werk|zakelijk) (en) _{priveleven|prive leven}',
      '_{priveleven|prive leven} {en}',
      '{gesprek|afspraak|bijeenkomst|dag|overleg} (..) {verzet|verplaatst|afgezegd|verschoven} (..) _{priveredenen|prive redenen|priveomstandigheden|prive omstandigheden}',
      '{verlof|verlofaanvraag|verlofdag|vrij|vrije|afwezig} (..) (voor|wegens|vanwege) (de|een) (..) _{begrafenis|uitvaart|crematie|sterfgeval}',
      '{project|deadline|digitaal|reorganisatie} _{trauma}',
      '_{trauma} registratie-',
      '{geen|niet|nooit|noch} (..) _ (..) {vastgelegd|vermeld|genoemd|vastleggen|vermelden|noemen|opgenomen|gevraagd|besproken}',
      '_ (..) {wordt|worden|is|zijn|hoort|horen|blijft} (hier) {niet|nooit} (..)',
      '_ {verlof|beleid|regeling|kantoor|branche|verzekering|makelaar|fonds|protocol}',
      '_ (..) {aansprakelijke|aansprakelijkheid|regres|verhaal|verhaalbaar|wederpartij|derde}',
      '{sprake} van (een) _',
      '@werkcue ... _',
      '_ ... @werkcue',
      '{project|deadline|reorganisatie|taak|taken|kerntaken|begeleidt|begeleiden} (..) _',
      '{klanten|clienten|bewoners|gezinnen|jongeren|huurders|debiteuren|cliente} (..) _',
      '_ (..) van {klanten|clienten|bewoners|leerlingen|deelnemers|gezinnen|jongeren|huurders}',
      '{geen|niet|nooit|noch} (..) _ (..) {vastgelegd|vermeld|genoemd|vermelden|noemen|gevraagd|besproken}',
    ],
  },
  {
    klasse: 'oorzaak',
    woorden: ONGEVAL,
    niet: [
      ...NIET,
      '_ (..) {aansprakelijke|aansprakelijkheid|regres|verhaal|verhaalbaar|wederpartij}',
      '_ (..) {pallet|doos|dozen|lading|gereedschap|materiaal}',
      '{pallet|doos|dozen|lading|gereedschap|pannen} (..) _',
      '_ {verlof|beleid|regeling|kantoor|branche|verzekering|makelaar|fonds|protocol}',
      '_ (..) {aansprakelijke|aansprakelijkheid|regres|verhaal|verhaalbaar|wederpartij|derde}',
      '{sprake} van (een) _',
      '@werkcue ... _',
      '_ ... @werkcue',
      '{project|deadline|reorganisatie|taak|taken|kerntaken|begeleidt|begeleiden} (..) _',
      '{klanten|clienten|bewoners|gezinnen|jongeren|huurders|debiteuren|cliente} (..) _',
      '_ (..) van {klanten|clienten|bewoners|leerlingen|deelnemers|gezinnen|jongeren|huurders}',
      '{geen|niet|nooit|noch} (..) _ (..) {vastgelegd|vermeld|genoemd|vermelden|noemen|gevraagd|besproken}',
    ],
  },
];
