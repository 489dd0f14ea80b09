import type { Woordgroep } from '../klassen.ts';
import { BELEID, DOELGROEP } from '../zinsdelen.ts';

const WERK = [...DOELGROEP, ...BELEID, '@werkcue -- _', '_ -- {vacature|functie|opleiding|diploma|stage}'];
const ZAKELIJK = [...WERK, '@zakelijk (..) _', '_ (..) @zakelijk'];
const VERKEERD =
  '{botert|boterde|rommelt|rommelde|knettert|knetterde|knalt|knalde|spant|spande|escaleert|escaleerde|mis|misgaat|misging|fout|scheef|onrustig|onrust|onveilig|onveiligheid|chaos|chaotisch|spanning|spanningen|ruzie|ruzies|gedoe|zorgen|problemen|crisis|sores|ellende|drama|puinhoop|malaise|geweld|knokken|klappen|slaag|oorlog|heftig|zwaar|instabiel|turbulent|misere|ontspoord|hommeles|strijd|tegenslag|tegenslagen|kop|schulden|stress|moeilijk|verdriet|sloopt|hectisch|onhoudbaar|kindje|schreeuwen|bedreigd}';

/** What happens to people outside work, or to anybody: the law, money, housing, violence, accidents, children unborn. */
export const TEGENSLAGEN: readonly Woordgroep[] = [
  {
    klasse: 'oorzaak',
    woorden: 'thuis, prive, thuisfront, thuissituatie, huwelijk, gezinsleven, liefdesleven',
    bij: [
      `_ .. ${VERKEERD}`,
      `${VERKEERD} .. _`,
      '_ (is|gaat|loopt|ging|was|liep) (het|er) (..) {niet|slecht|minder|nooit} (..) {goed|veilig|lekker|best|fijn|pluis|lekker|soepel|makkelijk|rozengeur}',
      '{gaat|loopt|ging|liep|is|was} (het|er) _ (..) {niet|slecht|minder} (..)',
      '{zwanger|pasgeboren|baby} (..) _',
    ],
    niet: [
      ...DOELGROEP,
      ...BELEID,
      '_ (..) {werkt|werken|werk|thuiswerken|gewerkt|werkplek|bureau|laptop|inloggen|internet|kantoor|vergaderen}',
      '{werkt|werken|werk|gewerkt|werkplek|kantoor|bureau|laptop|spullen|zakelijk|verbinding|inloggen|vergaderen|project|systeem|huiswerk} (..) _',
      '_ in (de|het|deze|een|haar|zijn)',
      '{geen|zonder} (..) _',
      '{fit|ziek|opgebrand|moe|burn|burnout|depressie|overspannen|klachten} _',
      '_ {met|door|vanwege|wegens|na|sinds} ...',
    ],
  },
  {
    // What somebody went through.
    klasse: 'oorzaak',
    woorden: 'meegemaakt, doorgemaakt, meemaakte, beleefd',
    bij: [
      '{wat|jeugd|kind|vroeger|verleden|uitzending|missie|militair|oorlog|dingen|heftigs|ergs|nare|iets|trauma|vlucht|traumatisch|hetgeen|schokkends|gebeurtenis|gebeurtenissen} -- _',
      '{jeugd|kind|vroeger|verleden|uitzending|missie|militair|oorlog} ... _',
    ],
    niet: [
      ...WERK,
      '{team|fusie|reorganisatie|organisatie|bedrijf|overname|directie|jaren|veranderingen|collegas|leuks|plezier|loopbaan} (..) _',
    ],
  },
  {
    klasse: 'oorzaak',
    woorden:
      'uruzgan, srebrenica, dutchbat, kunduz, bosnie, mali, uitzending, missie, veteraan, oorlogsverleden',
    bij: [
      '{als|militair|soldaat|defensie} -- _',
      '_ -- {herbelevingen|nachtmerries|meegemaakt|gezien}',
      '_{uruzgan|srebrenica|dutchbat|kunduz|veteraan}',
    ],
    niet: [...WERK, '_ van (de|het|onze|een) @zakelijk', '_{missie} en'],
  },
  {
    // The law: suspected, tried, locked up, or the victim who waits for a sentence.
    klasse: 'oorzaak',
    woorden:
      'openbaar ministerie, officier van justitie, justitie, politierechter, strafrechter, rechtszitting, dagvaarding, gedagvaard, vervolgd, vervolgt, vervolging, verdenking, verdacht, verdachte, verhoord, verhoor, aangehouden, opgepakt, gearresteerd, vastgezeten, voorkomen, veroordeeld, heterdaad, wietkwekerij, wietplantage, hennepkwekerij, drugslab, witwassen, huiszoeking, inval, recherche, proefverlof, celstraf, boetes, aangifte',
    bij: [
      '{moet|moest} (..) _{voorkomen} {voor|wegens|bij|vanwege|omdat|en}',
      '_{openbaar ministerie|officier van justitie|justitie} -- {hem|haar|vervolg-|eist|eiste|verdenk-|zaak|strafzaak}',
      '{aanraking|door|problemen|last|zaak} (..) (met) (..) _{justitie|politierechter|strafrechter|openbaar ministerie|officier van justitie|recherche}',
      '{voor|door|bij} (de|het) _{politierechter|strafrechter}',
      '@persoon -- _{gedagvaard|vervolgd|verhoord|opgepakt|gearresteerd|vastgezeten|veroordeeld|verdacht}',
      '{word-|werd|is|was} (..) _{verdacht|verhoord|vervolgd|opgepakt|gearresteerd|veroordeeld|aangehouden} {van|voor|wegens|op|door|vanwege|tot}',
      '{zijn|haar|hem|een} _{proefverlof|celstraf|rechtszitting|dagvaarding|vervolging}',
      '{verdachte} in _',
      '@persoon ... _{heterdaad|wietkwekerij|wietplantage|hennepkwekerij|drugslab|witwassen}',
      '_{heterdaad} betrapt',
      '_{huiszoeking|inval} (..) {thuis|woning|huis}',
      '_{aangifte} (..) tegen (@bezit) (-e) {@familie|ex|buurman|buurvrouw|buren}',
      '_{aangifte} (..) {verkrachting|aanranding|mishandeling|stalking|misbruik|oplichting|bedreiging|diefstal}',
    ],
    niet: [
      ...WERK,
      '_ (..) {werkgever|ontslag|arbeids-|uwv|loon|opdracht|project|gesprek|traject}',
      '{werkgever|bedrijf|project|traject|verder|wordt} _{vervolgd}',
      '_{opgepakt} {het|de|werk|taken}',
      '{werk|taken|draad|werkzaamheden|weer|sollicitaties|opbouw} (..) _{opgepakt}',
      '{om|te} _{voorkomen}',
      '_ (..) {zoekt|zocht}',
    ],
  },
  {
    klasse: 'oorzaak',
    woorden:
      'afbetaling, afbetalen, aflossen, kredieten, klarna, spaargeld, casino, gokkast, gokkasten, gokhal, gokken, gokte, vergokt, verspeeld, verspeelde, rood, rondkomen, rond komen, leningen, lening, schuldeisers, afgesloten, afgesneden, betalen, opbrengen, beslag, pensioengat, erfenis, nalatenschap, testament',
    bij: [
      '_{spaargeld} -- {kwijt|verloren|verspeeld|vergokt|op|weg|opgemaakt|verdwenen}',
      '{geld|spaargeld|salaris|loon|euro|vermogen|alles} -- _{vergokt|verspeeld|verspeelde}',
      '_{vergokt}',
      '{niet|nauwelijks|amper|op} (..) _{afbetaling|afbetalen|aflossen}',
      '{op} _{afbetaling}',
      '{zijn|haar|hun|leningen|schulden} (..) _{kredieten|klarna|afbetalen|aflossen}',
      '{geld|spaargeld|schulden|loon|euro|nachten|verslaafd|avond} -- _{casino|gokkast|gokkasten|gokhal|gokken|gokte}',
      '_{casino|gokkast|gokkasten|gokhal} -- {geld|spaargeld|schulden|verspeeld|verloren}',
      '@persoon (..) {staat|stond} (..) _{rood}',
      '{niet|nauwelijks|amper|moeilijk} (..) {kan|kunnen|kon|te|meer} _{rondkomen|rond komen}',
      '{kan|kunnen|kon|konden} (..) {niet|nauwelijks|amper} (..) _{rondkomen|rond komen}',
      '{achterstand|zijn|haar|hun|dubbele|private|hoge|particuliere} (..) _{leningen|schuldeisers}',
      '{stroom|gas|water|energie|elektriciteit|elektra|licht} -- _{afgesloten|afgesneden}',
      '_{afgesloten|afgesneden} (..) van (het) {stroom|gas|water|energie|elektriciteit}',
      '{huur|hypotheek|rekeningen|lasten|energierekening|boodschappen|zorgpremie} -- {niet|nauwelijks|amper|moeilijk} -- _{betalen|opbrengen}',
      '{niet|nauwelijks|amper|moeilijk} -- {huur|hypotheek|rekeningen|lasten|energierekening|boodschappen|zorgpremie} (..) _{betalen|opbrengen}',
      '_{beslag} (..) (gelegd) op (de|het|zijn|haar|hun) {boedel|inboedel|huis|woning|loon|salaris|rekening|bankrekening|spullen|meubels|auto}',
      '_{erfenis|nalatenschap|testament} -- {@familie|broers|zussen|ouderlijk|ruzie|gedoe|strijd|notaris|verdeeld|verdeling}',
      '{ruzie|gedoe|strijd|clinch|verdeling|conflict|afwikkeling|onterfd} (..) _{erfenis|nalatenschap|testament}',
    ],
    niet: [
      ...ZAKELIJK,
      '_{afgesloten|afgesneden} (..) {onderhoud|werkzaamheden|storing|verbouwing|pand|hal}',
      '{pand|hal|gebouw|straat|weg|ingang} (..) _{afgesloten}',
    ],
  },
  {
    klasse: 'oorzaak',
    woorden:
      'woonwagen, op straat, van adres naar adres, geen adres, verhuurder, huisbaas, hospita, huisjesmelker, huurhuis, huurwoning, huurcontract, huis, woning, flat, appartement, kamer, woonboot, caravan, onderdak, huurhuisje, dakgoot',
    bij: [
      '_{van adres naar adres|geen adres}',
      '{zijn|haar|hun} _{woonwagen} -- {weg|weghalen|weggehaald|ontruimd|uit|brand}',
      '{staat|staan|stond|zet|zetten|beland|belandde|leeft|komt|dreigt|kwam} -- _{op straat}',
      '_{op straat} {gezet|belanden|beland|leven|slapen|leeft|slaapt|komen|staan|staat|stond}',
      '_{huis|woning|flat} (in|voor) (de) (gedwongen) {verkoop|veiling}',
      '_{verhuurder|huisbaas|hospita|huisjesmelker} -- {eruit|uit|opgezegd|opzegt|opzegging|ontruim-|verkoopt|verkopen|kwijt|dreigt|sommeert|weg|zet|gezet|huurachterstand}',
      '{uit|kwijt|ontruimd|ontruiming|opgezegd|verliest|verloor|verloren|onbewoonbaar} (..) {zijn|haar|hun} _{huurhuis|huurwoning|huurcontract|huis|woning|flat|appartement|kamer|woonboot|caravan|huurhuisje}',
      '@bezit _ -- {kwijt|ontruimd|ontruiming|opgezegd|onbewoonbaar|brand|afgebrand|lekkage|schimmel|ingebroken|leeggehaald|leeggeroofd|gesloopt|veiling|geveild|verzakt|ingestort|gedwongen}',
      '_{huis|woning|flat|appartement} {moet|moest|moeten|staat|gaat} (..) {verkocht|verkopen|koop|ontruimd|veiling|ontruimen|verlaten}',
      '{moet|moest|moeten} (..) {zijn|haar|hun|het} _{huis|woning|flat|appartement|huurhuis|huurwoning|kamer} {uit|verlaten|verkopen|ontruimen}',
      '{geen|zonder|zoekt} _{onderdak}',
      '{uit|in} {zijn|haar|hun|de} _{huis|woning|flat} {gezet}',
      '@persoon -- {kluste|klust|klussen|schilderen|repareren|vervangen|verbouwen|schoonmaken} (..) _{huis|dakgoot|woning} .. {val|viel|gevallen|beneden}',
    ],
    niet: [
      ...WERK,
      '_ van (de|het|een|onze) @zakelijk',
      '_ (..) {bedrijfspand|pand|magazijn|winkel|kantoor|loods|werkgever|vestiging|filiaal|hal}',
      '{bedrijfspand|pand|magazijn|winkel|kantoor|loods|werkgever|vestiging|filiaal|klant} (..) _',
    ],
  },
  {
    klasse: 'oorzaak',
    woorden:
      'scooterroof, autoroof, fietsroof, straatroof, tasjesroof, woningroof, beroving, ontvoering, gijzeling, mes, wapen, inbrekers, inbreker, insluiper, insluipers, overvallers, overvaller, straatrovers, belager, belagers, belaagd, belaagde, klemgezet, onder schot, bespuugd, met een mes, pistool, vuurwapen, knokpartij, vechtpartij, kopstoot, vuistslag, neergeslagen, in elkaar getrapt, in elkaar geschopt, aangevallen, gewapend, gewapende, inbraak, overval, overvallen, kroegruzie, klappen, steekwapen, dader, daders',
    bij: [
      '_{scooterroof|autoroof|fietsroof|straatroof|tasjesroof|woningroof|beroving|ontvoering|gijzeling}',
      '_{mes|pistool|wapen} (..) {keel|hoofd|borst|rug|getrokken|gericht|bedreigd|gestoken}',
      '_{inbrekers|inbreker|insluiper|insluipers|overvallers|overvaller|straatrovers|belager|belagers|belaagd|belaagde|onder schot|bespuugd|knokpartij|vechtpartij|kopstoot|vuistslag|neergeslagen|in elkaar getrapt|in elkaar geschopt|kroegruzie}',
      '@persoon -- _{klemgezet|aangevallen}',
      '{bedreigd|gestoken|aangevallen|bedreigde|bedreiging|overvallen} -- _{met een mes|pistool|vuurwapen|steekwapen}',
      '_{gewapend|gewapende} -- {overval|overvallen|overvallers|roof|mannen|man|beroofd}',
      '@persoon {kreeg|heeft|krijgt} (..) _{klappen} (van|gehad|gekregen)',
      '{na|sinds|door|vanwege|tijdens|bij} {de|een|die} (-e) _{inbraak|overval} {durft|slaapt|is|kan|heeft|lukt|thuis|zit|kwam}',
      '{zijn|haar} _{dader|daders}',
      '{angst|bang|confrontatie|oog} (..) _{dader|daders}',
    ],
    niet: [
      ...WERK,
      '{training|oefening|protocol|preventie|camera|alarm|beveiliging|politie} (..) _',
      '_ (..) {training|oefening|protocol|preventie|alarm|camera}',
      '{bedrijf|omzet|markt|sector|economie|project|afdeling} (..) _',
      '_{gewapend} beton',
    ],
  },
  {
    // Collisions, falls and what burns or cuts.
    klasse: 'oorzaak',
    woorden:
      'gekomen, beland, getuige, omver, omgeslagen, omgekiept, omgekieperd, omgewaaid, onder zich vandaan, onder zich weg, gelanceerd, achterop, knalde, knalt, botste, klapte, klapt, ramde, schepte, overreed, aanreed, inreed, uitweek, uitwijken, crashte, slipte, achterover, onderuit, naar beneden, omlaag, gestruikeld, struikelde, uitgleed, uitgegleden, verstapt, verstapte, misgestapt, gekatapulteerd, gelanceerd, terechtgekomen, neergestort, over de kop, tegen de vlakte, ten val, valpartij, valpartijtje, smakte, gesmakt, klap, schuiver, uitglijder, botsing, aanrijding, ongelukje',
    bij: [
      '{onder|voor|tegen} (een|de|het) (-e) @voertuig _{gekomen|beland|terechtgekomen}',
      '_{getuige} .. {ongeval|ongeluk|moord|zelfmoord|steekpartij|schietpartij|overval|aanrijding|aanslag|zelfdoding|botsing|geweld}',
      '_{omver} {gelopen|gerend|gereden|gekegeld|geduwd|geblazen|gefietst|getrapt|liep|reed|rende}',
      '@persoon ... _{omgeslagen|omgekiept|omgekieperd}',
      '{ladder|trap|stoel|kruk|steiger|fiets|benen} _{onder zich vandaan|onder zich weg}',
      '_{achterop} (..) {@voertuig|knalde|reed|klapte|botste|gereden|gebotst|aangereden}',
      '{@voertuig|werd|is} (..) _{achterop} (..) {auto|gereden|aangereden|geknald|knalde|gebotst|reed}',
      '@voertuig -- _{knalde|knalt|botste|klapte|ramde|schepte|overreed|aanreed|inreed|uitweek|crashte|slipte}',
      '_{knalde|knalt|botste|klapte|klapt|ramde|schepte|crashte|slipte} (..) (een|de|het|zijn|haar) (-e) @voertuig',
      '{ging|gaat|gegaan|gleed|gegleden|geschoven|schoof|slipte|gehaald|getrapt} (..) _{onderuit}',
      '_{onderuit} (te) {ging|gaan|gegaan|gleed|gegleden|glijden|schoof|geschoven|gehaald}',
      '{meter|meters|treden|traptreden|verdieping|trap|dak|ladder} _{naar beneden|omlaag}',
      '_{gestruikeld|struikelde|uitgleed|uitgegleden|verstapt|verstapte|misgestapt|gekatapulteerd|gelanceerd|over de kop|tegen de vlakte|ten val|smakte|gesmakt}',
      '{ongelukkig|verkeerd|lelijk|hard|rug|arm|schouder|pols|knie|grond} _{terechtgekomen|achterover}',
      '{een|lelijke|flinke|zijn|haar|deze|onze|die|de} _{valpartij|valpartijtje|schuiver|uitglijder|ongelukje|botsing|aanrijding} {op|met|in|bij|tijdens|van|gemaakt|gehad|heeft|is|thuis}',
      '{maakte|gemaakt} (..) _{schuiver|smak|klap|uitglijder}',
    ],
    niet: [
      ...WERK,
      '_{ten val} {gebracht|brengen}',
      '{cijfers|omzet|verkoop|planning|begroting|prijs|prijzen|examen|toets|presentatie|onderbouwing|proces|loon|uren|opbouw|koers|redenering|kabinet|bestuur|server|systeem|communicatie} -- _',
      '_ (..) {cijfers|omzet|verkoop|planning|begroting|formulering|woorden|zin|vraag|taal|vragen|prijs|bijgesteld|bijstellen}',
      '_{over de kop} {gewerkt|werken|kostte}',
      '_ ... {planning|begroting|project|offerte|kosten|uren}',
      '_ ... {kwartier|minuten|halfuur|uur} (te) {laat|later|vertraging}',
      '_ (..) {vertraging|file|vertraagd|schade|pallet|stelling|paaltje|hek}',
      '{pallet|doos|dozen|lading|vracht|stelling|schade|file|vertraging|laat} -- _',
      '{preventie|risico|valgevaar} (..) _',
      '_ (..) {aansprakelijke|aansprakelijkheid|regres|verhaal|verhaalbaar|wederpartij}',
    ],
  },
  {
    // Beside an injury: what did it.
    klasse: 'oorzaak',
    woorden:
      'vuurwerk, vuurpijl, rotje, bliksem, barbecue, frituurvet, frituurpan, kettingzaag, cirkelzaag, bijl, mes, glas, stanleymes, hogedrukspuit, explosie, gasfles, ontploffing, grasmaaier, heggenschaar, snoeischaar, slijptol, lawine, steekvlam, spijker, kokend water',
    bij: [
      '# -- {door|met|van|bij|aan|in|na} (..) _',
      '{door|met|van|bij|aan|in} (..) _ -- #',
      '_ -- {ontploft|ontplofte|uitgeschoten|schoot|explodeerde|afgeketst} (..) #',
    ],
    niet: [...WERK, '{geen|niet|mag|zonder|allergisch} (..) _'],
  },
  {
    klasse: 'oorzaak',
    woorden:
      'hartslag, hartje, hartactie, vruchtje, embryo, embryos, eicel, eicellen, eiceldonatie, draagmoeder, draagmoederschap, adoptie, adoptiekind, zwanger worden, zwanger te worden, keizersnede, kindje, baby, zwangerschap, verloren, verliest, verloor, te vroeg geboren, kinderloos',
    bij: [
      '_{vruchtje|embryo|embryos|eicel|eicellen|eiceldonatie|draagmoeder|draagmoederschap|zwanger worden|zwanger te worden|adoptiekind|kinderloos}',
      '{kindje|kind|baby|tweeling|zwanger|bevalling} (..) _{keizersnede}',
      '{geen} _{hartslag|hartje|hartactie} (meer)',
      '_{hartje} (..) {gestopt|klopte|klopt} (niet)',
      '_{adoptie} ... {afgeketst|afgewezen|mislukt|mislukte|ketst|kind|kindje|kinderen|afgeblazen|zoon|dochter|land|buitenland}',
      '_{adoptie} (..) {waar|waarop} (..) {wacht|wachten|wachtte|wachtten|man|partner|vrouw}',
      '{kind|kindje|kinderen|wacht|wachten|man|partner|vrouw|hun} -- _{adoptie}',
      '{kindje|kind|baby|vruchtje|zwangerschap} -- _{verloren|verliest|verloor}',
      '_{verloren|verliest|verloor} (..) {kindje|kind|baby|vruchtje|zwangerschap}',
    ],
    niet: [
      ...WERK,
      '{systeem|software|tool|ai|innovatie|digitale|medewerkers} (..) _{adoptie}',
      '_{adoptie} van (het|de|een|nieuwe) {systeem|software|tool|tools|ai|werkwijze|methode}',
      '@zakelijk (..) _',
    ],
  },
];
