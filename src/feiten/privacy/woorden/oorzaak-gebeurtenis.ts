import type { Woordgroep } from '../klassen.ts';
import { BELEID, DOELGROEP } from '../zinsdelen.ts';

const NIET = [...DOELGROEP, ...BELEID];

const NA_OORZAAK =
  'ruzie, familieruzie, brand, inbraak, overval, bedreiging, bedreigingen, geweld, agressie, incident met geweld, vechtpartij, roof, diefstal thuis, miskraam, bevalling, zwangerschap, kraamtijd, vaccinatie, vaccin, coronaprik, coronavaccinatie, inenting, prik, boosterprik, verhuizing, verbouwing thuis, uitzetting, ontruiming, echtscheiding, overspel, verdriet, gemis, heimwee, eenzaamheid, alleen zijn, zorgen thuis, mantelzorg, thuissituatie, gezinssituatie, ongeval, ongeluk, verkeersongeval, aanrijding, botsing, val, valpartij, misstap, smak, sportongeval, sportblessure, pesten, pesterijen, pestgedrag, intimidatie, mobbing, jeugdtrauma, oorlog, detentie, arrestatie, geldgebrek, geldnood, armoede, faillissement van zijn bedrijf, drank, drankgebruik, alcohol, alcoholgebruik, drugs, drugsgebruik, medische fout, menopauze, vakantieongeval, noodlanding, natuurramp, aardbeving, overstroming, explosie, steekpartij, schietpartij, verkrachting, aanranding, huiselijk geweld, sterfgeval, familiedrama, gezinsdrama, drama, burenruzie, woonsituatie, woningnood, relatiebreuk, vluchtverleden, trauma, traumas, erfelijkheid';

const NIET_NA = [
  ...NIET,
  '_ van (de|het|een) {taken|afval|machten|functies|rollen|stromen|goederen|werk|dossiers|kosten|machine|server|systeem|klant|leidinggevende}',
  '{melding|verslag|registratie|aangifte|sprake} (..) _',
  '_ (..) {aansprakelijke|aansprakelijkheid|regres|verhaal|verhaalbaar|derde|verzekeraar|gemeld|arbeidsinspectie|machine|productie|storing|vertraging}',
  '{planning|levering|productie|trein|file|vertraging|vertraagd|dienstregeling|bedrijf|werkgever|magazijn|gesloten|systeem|server|klanten|clienten|bewoners|kantoor|afdeling|werkplek} ... _',
  '_{brand|inbraak} (..) {-hal|-ruimte|-gebouw|-pand|fabriek|kantoor|magazijn|loods}',
  '_ ... {gesloten|verplaatst|verhuisd|kantoor|afdeling|magazijn}',
  '_ ... {kwartier|minuten|halfuur|uur} (te) {laat|later|vertraging}',
  '{verlof|vervanging|vervangt|vervangen|inval} ... _',
  '_ (..) {hervat|hervatte|verlof|vervangen|teruggekeerd}',
  '_{val|bevalling} van (de|het|een)',
  '_{ruzie|pesten|pesterijen|pestgedrag|intimidatie|agressie|mobbing|conflict|bedreiging|bedreigingen} -- {team|afdeling|ploeg|teams|teamleider|leidinggevende|collega|collegas|chef|baas|manager|werk|werkvloer|werf|werkplek}',
  '_{verhuizing|uitzetting|ontruiming} {van|naar}',
];

/** What happened to somebody, in words that also say other things: accidents, sport, a house, a relationship. */
export const GEBEURTENISSEN: readonly Woordgroep[] = [
  {
    klasse: 'oorzaak',
    woorden: NA_OORZAAK,
    bij: [
      '@door (@lidwoord) _',
      '@door (@lidwoord) {-e|eigen|jarenlang|langdurig|ernstig|groot|zwaar|plotseling|hevig} (..) _',
      '{gevolg|gevolge|gevolgen|nasleep|verband|resultaat|naweeen|slachtoffer|oorzaak} {van|met|is} (@lidwoord) (-e) (-e) _',
      '{bij|in|tijdens} {de|een|haar|zijn} (-e) _{brand|woningbrand|inbraak|overval|aardbeving|overstroming|aanslag} ... {verloren|kwijt|verwoest|meegemaakt|gewond|alles}',
      '{komt|kwam|kwamen|komen|voort|ligt|veroorzaakt} {door|uit|van|na|in} (@lidwoord) (-e) _',
      '@persoon {had|kreeg|heeft|maakte} (..) (een|met) (-e) _{ongeval|ongeluk|overval|aanrijding|botsing|woningbrand|inbraak|valpartij}',
      '{kreeg|had|heeft} (onlangs|recent|pas|net) {een|twee|meerdere|haar} (-e) _{ongeval|ongeluk|aanrijding|valpartij|woningbrand|botsing}',
    ],
    niet: NIET_NA,
  },
  {
    klasse: 'oorzaak',
    woorden: NA_OORZAAK,
    bij: [
      '# (..) {bij|tijdens|met} (een|het|de|zijn|haar) (-e) _{val|valpartij|ongeval|ongeluk|aanrijding|botsing|inbraak|overval|vechtpartij}',
    ],
    niet: NIET_NA,
  },
  {
    klasse: 'oorzaak',
    woorden:
      'voetballen, voetbal, voetbaltraining, voetbalwedstrijd, zaalvoetbal, zaalvoetballen, skien, ski, snowboarden, wintersport, hockeyen, hockey, tennissen, tennis, padel, padellen, hardlopen, schaatsen, volleybal, volleyballen, basketbal, basketballen, korfbal, korfballen, handbal, rugby, judo, boksen, kickboksen, turnen, sporten, sport, fietsen, wielrennen, mountainbiken, paardrijden, klussen, dansen, verhuizen, verbouwen, schilderen, tuinieren, fitness, fitnessen, crossfit, klimmen, zwemmen, skaten, squash, badminton, wandelen, motorrijden, stappen, uitgaan, spelen, gooien',
    bij: ['# .. {met|bij|tijdens|door|na} (het|een) _', '{met|bij|tijdens|door} (het|een) _ ... #'],
    niet: [...NIET, '{geen|niet|beperkt|beperkingen|beperking|last} (..) _'],
  },
  {
    klasse: 'oorzaak',
    woorden:
      'miskraam, ivf, ivf traject, ivf behandeling, ivf poging, icsi, vruchtbaarheidstraject, vruchtbaarheidsbehandeling',
    bij: [
      '@door (@lidwoord) (-e) _',
      '{kreeg|krijgt|verwerken|verwerkt} (..) _{miskraam}',
      '{mislukte|mislukt|gestrand|gestrande} (..) _',
      '_ (..) {mislukt|mislukte|gestrand|tevergeefs} (..)',
    ],
    niet: NIET,
  },
  {
    // Ran into, hit, caught: by what, or how.
    klasse: 'oorzaak',
    woorden:
      'aangereden, geschept, overreden, omvergereden, klemgereden, geramd, gebotst, geknald, gecrasht, geslipt, gevlogen, reed, botste, knalde, vloog, slipte, crashte, klapte, beland, geplet, bekneld, beklemd, gekomen, geraakt, gezaagd, gesneden, gehakt, geboord, gereden, geduwd, zaagde, sneed, hakte, boorde, gebeten, getrapt, gestoken, geschopt, met {zijn|haar|een} {hand|vinger|vingers|arm|voet|been|duim|haren|mouw}',
    bij: [
      '{door|van} (een|de|het) (-e) {auto|bus|tram|trein|taxi|fietser|scooter|motor|vrachtwagen|bestelbus|bestelbusje|automobilist|fatbike|tractor|heftruck|paard|koe|hert|wielrenner|brommer|busje|achteren|voren|ander} (..) _{aangereden|geschept|overreden|omvergereden|klemgereden|geramd|geraakt}',
      '_{aangereden|geschept|overreden|geramd} {door|op|van|in|met|bij|toen|en}',
      '{op|met} (de|het|een|zijn|haar) {snelweg|kruising|zebrapad|fiets|rotonde|fietspad|parkeerplaats|motor|racefiets|scooter|a2|oversteekplaats} (..) _{aangereden|geschept|geraakt|overreden}',
      '{uit|in|van|tegen|over} (de|een|het) {bocht|sloot|vangrail|boom|lantaarnpaal|paal|muur|weg|kop|greppel|hek|voorganger|voorligger|vrachtwagen|kanaal|water|gracht|auto|deur|tram|file} (..) _{gevlogen|geknald|gebotst|beland|geslipt|gecrasht|reed|botste|knalde|vloog|geraakt|gekomen}',
      '_{reed|botste|knalde|vloog|slipte|crashte|klapte|gebotst|geknald|gevlogen|beland} (..) {tegen|in|uit|op} (de|een|het) {bocht|sloot|vangrail|boom|lantaarnpaal|paal|muur|greppel|hek|voorganger|voorligger|vrachtwagen|kanaal|gracht|tram}',
      '{hand|vinger|vingers|arm|voet|been|duim|teen|tenen|hoofd|mouw|haar|handschoen} (..) {tussen|onder|in} (de|een|het) (-e) @machine (..) _{gekomen|geraakt|bekneld|beklemd|geplet|beland}',
      '{hond|kat|teek|slang|wesp|bij|paard|koe|stier|ezel|geit|kwal|adder|client|patient|bewoner|leerling} ... _{gebeten|getrapt|gestoken|geschopt}',
      '_{gebeten|getrapt|gestoken|geschopt} {door} ...',
      '_{met zijn hand|met haar hand|met een hand|met zijn vinger|met zijn vingers|met haar vingers|met haar vinger|met een vinger|met zijn arm|met haar arm|met zijn voet|met haar voet|met zijn been|met zijn duim|met haar duim|met haar haren|met zijn mouw|met haar mouw} (..) {tussen|in|onder|klem} (..) @machine',
      '{van|tegen} (zijn|haar|de) {fiets|racefiets|scooter|motor|sokken|sokken|brommer|ebike|trap} _{gereden|geduwd}',
      '_{bekneld|beklemd|geplet} (geraakt) (..) {tussen|onder|in}',
      '{met|zich} (..) {in|op} (zijn|haar|de) {hand|vinger|vingers|duim|arm|been|voet|knie|teen} _{gezaagd|gesneden|gehakt|geboord}',
      '_{zaagde|sneed|hakte|boorde} (zich) (..) {in|door} (zijn|haar|de) (-e) {hand|vinger|vingers|duim|arm|been|voet|knie|teen}',
    ],
    niet: [
      ...NIET,
      '_ (..) {pallet|stelling|deur|hek|paaltje} {aangereden}',
      '{stelling|pallet|schade|goederen|bumper} (..) _',
      '{dichtbij|rond|over|naar|tot} _{gekomen}',
    ],
  },
  {
    // Where somebody lives now, or has to leave.
    klasse: 'oorzaak',
    woorden:
      'woont, slaapt, verblijft, bivakkeert, logeert, leeft, woonde, sliep, logeerde, overlast, lekkage, schimmel, wateroverlast, brandschade, kostte hem, kostte haar',
    bij: [
      '_{woont|slaapt|verblijft|bivakkeert|logeert|leeft|woonde|sliep|logeerde} -- {auto|straat|camping|caravan|tent|hotel|vakantiehuisje|vakantiepark|opvang|bank|vrienden|kennissen|elders|chalet|camper|bus}',
      '{auto|straat|camping|caravan|hotel|opvang|vrienden|bank} _{woont|slaapt|verblijft|leeft}',
      '_{woont|verblijft|logeert|slaapt} (..) {tijdelijk|noodgedwongen|weer} {bij|in|op|elders}',
      '_{overlast} (van) (de|zijn|haar) {buren|buurman|buurvrouw|onderburen|bovenburen|bovenbuurman|huisgenoot|verhuurder}',
      '_{lekkage|schimmel|wateroverlast|brandschade} (..) {thuis|huis|woning|flat|appartement|slaapkamer|huurwoning}',
      '_{kostte hem|kostte haar} (..) {vinger|vingers|duim|oog|been|arm|teen|tenen|voet|hand|vingertop|vingerkootje}',
    ],
    niet: [
      ...NIET,
      '{in|naar|te|op} _{leeft}',
      '_ (..) {dicht|dichtbij|vlakbij|ver|afstand|reistijd}',
      '{klant|gast|gasten|cursus|training|dienst|reis|congres} (..) _',
    ],
  },
  {
    // Where somebody fell, or what happened to his house or his relationship.
    klasse: 'oorzaak',
    woorden:
      'gevallen, viel, valt, val, getuimeld, gestort, geduikeld, gegleden, smak, gestruikeld, gestruikelt, struikelde, gleed, duikeling, gedonderd, gelazerd, gekukeld, donderde, tuimelde, kukelde, lazerde, stortte, duikelde, geslingerd, gegooid, onderuitgegaan, onderuit gegaan, onderuitgegleden, uitgegleden, gleed uit, ging onderuit',
    bij: [
      '{van|uit} (@lidwoord) (-e) @hoogte (..) _',
      '_ (..) {van|uit} (@lidwoord) (-e) @hoogte',
      '_ (..) {met|over|op|in|tijdens|bij} (@lidwoord) (-e) @glad',
      '{met|over|op|in|tijdens|bij} (@lidwoord) (-e) @glad (..) _{gevallen|getuimeld|gestruikeld|gegleden}',
      '{ten|lelijke|ongelukkige|zware|nare|zijn|haar} _{val}',
    ],
    niet: [
      ...NIET,
      '_ (..) {pallet|doos|dozen|lading|gereedschap|materiaal|terug|keuze|buiten|onder|samen|mee|tegen}',
      '_{gevallen|viel|valt} voor',
      '{pallet|doos|dozen|lading|gereedschap|pannen|deadline|datum|termijn|feestdag|verjaardag|afspraak|gesprek|evaluatie|keuze|besluit|beslissing|kwartje|stil|weg|woord|klap|licht|kan|kans|kunnen|risico|valgevaar|niet|geen} (..) _',
      '{ten|lelijke|ongelukkige|zware|nare|zijn|haar} _{val} {van|voor} (de|het) {kabinet|muur|bedrijf|prijs|koers}',
    ],
  },
  {
    klasse: 'oorzaak',
    woorden: 'huis, woning, appartement, flat, schuur, boerderij',
    bij: [
      '_ (..) {afgebrand|uitgebrand|onbewoonbaar|leeggeroofd|leeggehaald|verwoest|ingestort}',
      '{schimmel|lekkage|waterschade|aardbevingsschade|funderingsschade|overstroming} {in|aan} {zijn|haar|hun} (eigen) _',
      '{zijn|haar|mijn|hun} _ (..) {uitgezet|kwijt|kwijtgeraakt|uit|ontruimd}',
    ],
    niet: [...NIET, '{werkgever|bedrijf|klant|vestiging} (..) _', '{van|vanuit|naar} (zijn|haar|hun) _'],
  },
  {
    // What relatives did or what became of them.
    klasse: 'oorzaak',
    woorden:
      'uitgemaakt, vandoor, sterven, begraven, gecremeerd, zelfmoord, zelfdoding, suicide, verongelukt, vermoord, omgekomen, vermist, vreemdgegaan, verlaten',
    bij: [
      '@familie -- _',
      '_ .. @familie',
      '{het|met} _{uitgemaakt}',
      '{zijn|haar} @familie ... _{vandoor}',
      '{ervan|er} (..) _{vandoor}',
    ],
    niet: [
      ...NIET,
      '{client|bewoner|patient|klant|pand|gebouw} (..) _',
      '_{verlaten} (..) {pand|gebouw|werk|werkplek}',
    ],
  },
  {
    klasse: 'oorzaak',
    woorden: 'gevangenis, detentie, cel, voorarrest, kinderen, uit elkaar, slaapt, ijs, paard, zwangerschap',
    bij: [
      '{zit|zat|vrijgekomen|kwam|moet|moest} (..) {in|uit|naar} (de|het|een) _{gevangenis|detentie|cel|voorarrest}',
      '{kan|kunnen|kon|konden|wil} (zelf) geen _{kinderen} (meer) {krijgen}',
      '{zijn|gingen|gaan|zij|ze|partner|vrouw|man} {uit|net|onlangs|pas|ook} _{uit elkaar}',
      '{ze|zij} {zijn|gaan|gingen} _{uit elkaar}',
      '_{slaapt} (..) {op|in} (de|zijn|haar) {bank|auto|straat|opvang|camping}',
      '{gezakt|gevallen|zakte} {door|op} het _{ijs}',
      '{van|door} {zijn|haar|een} _{paard} (..) {gegooid|geslingerd|gevallen|getrapt|geschopt}',
      '{haar|de|zware|moeizame|moeilijke} _{zwangerschap} (..) {verloopt|moeizaam|zwaar|moeilijk|ziek|klachten}',
    ],
    niet: [
      ...NIET,
      '@klant (..) _',
      '_{uit elkaar} {gezet|gehaald|gehouden|gehaald|getrokken}',
      '{teams|teamleden|kandidaten|lijnen|onderdelen|agenda|agendas} (..) _',
    ],
  },
  {
    // Those at home who are far away or in need.
    klasse: 'oorzaak',
    woorden:
      'syrie, oekraine, gaza, israel, soedan, libanon, turkije, marokko, afghanistan, irak, iran, eritrea, somalie, jemen',
    bij: ['@familie ... _'],
    niet: [...NIET, '{vakantie|bezoek|reis|verlof|verblijft} ... _', '_ ... {vakantie|reis|verlof|bezoek}'],
  },
  {
    klasse: 'oorzaak',
    woorden: 'relatie, huwelijk, verkering, verloving',
    bij: [
      '{zijn|haar|mijn|een|lange|langdurige} _ (..) {uit|over|verbroken|voorbij|stuk|stukgelopen|gestrand|beeindigd|crisis|klippen}',
      '{einde|eind|breuk|crisis|beeindiging|stuklopen|verbreken|problemen|spanningen} {van|in} {zijn|haar|mijn|hun|een} (lange|langdurige) _',
      '{slecht|ongelukkig|gewelddadige|slechte|ongelukkige} _{huwelijk|relatie} {met|thuis} (zijn|haar)',
    ],
    niet: [...NIET, '_ (..) {werkgever|leidinggevende|collega|collegas|klant|werk|team}', '{arbeids|werk} _'],
  },
  {
    klasse: 'oorzaak',
    woorden: 'thuissituatie, gezinssituatie, privesituatie, alleen, bedreigd, overvallen, beroofd, bestolen',
    bij: [
      '{moeilijke|lastige|zware|onrustige|onveilige|instabiele|complexe|verdrietige} _{thuissituatie|gezinssituatie|privesituatie}',
      '@persoon {is|was|werd|wordt} -- _{overvallen|beroofd|bedreigd|bestolen}',
      '{huis|woning|straat|winkel|tankstation|trein|park|station} _{overvallen|beroofd|bestolen}',
      '{slecht|niet|moeite} {tegen|met} (het) _{alleen} {zijn|wonen}',
      '{sinds|nadat} {hij|zij|ze} (er) _{alleen} {woont|is|staat|leeft}',
      '{sinds|nadat} {hij|zij|ze} {alleenstaand|weduwe|weduwnaar} _',
    ],
    niet: NIET,
  },
  {
    klasse: 'oorzaak',
    woorden: 'scheiding',
    bij: [
      '_ (is|was|loopt|wordt|werd) (..) {definitief|rond|uitgesproken|aangevraagd|afgerond|advocaat|mediator|notaris}',
      '{de|die|deze|hun|naderende|komende|lopende} _ (..) {heeft|kost|vreet|hakt|valt|speelt|loopt|vraagt|zorgt|houdt|drukt|zwaar}',
      '{de|een|die|deze|hun} (-e) _ {van} {zijn|haar|hun|mijn}',
      '{sinds|door|na|vanwege|wegens|midden|in} (de|een|zijn|haar|die|hun) (-e) _',
    ],
    niet: [
      ...NIET,
      '_ (..) {taken|afval|machten|functies|rollen|stromen|verantwoordelijkheden|belangen|werk|goederen|dossiers|kosten|data|ruimtes|afdelingen|trajecten|sporen|papier|plastic}',
      '_{scheiding} {tussen|aan}',
      '{strikte|duidelijke|heldere|scherpe|fysieke|bij} _',
    ],
  },
];
