import type { Verzamelingen } from './context.ts';
import { PRIVE_VERZAMELINGEN } from './zinsdelen-prive.ts';

/** Sets of words that contexts name with `@` and keys with `<…>`. */
export const VERZAMELINGEN: Verzamelingen = {
  ...PRIVE_VERZAMELINGEN,
  wie: 'hij, zij, ze, ik, je, u, werknemer, werkneemster, betrokkene, medewerker, medewerkster, client, cliente, kandidaat, kandidate, collega',
  persoon:
    'hij, zij, ze, ik, hem, haar, mij, me, werknemer, werkneemster, betrokkene, medewerker, medewerkster, client, cliente, kandidaat, kandidate, mevrouw, meneer, heer, mw, mevr, dhr, wn, mdw, wnmr, wnr, collega',
  lidwoord: 'de, het, een, zijn, haar, mijn, hun, die, dat, deze, dit, diens',
  door: 'door, wegens, vanwege, na, sinds, ivm, tgv',
  aan: 'van, bij, voor, door, met, om, over, aan, rond, rondom',
  lichaam:
    'vingertop, vingertoppen, vingerkootje, vingerkootjes, jukbeen, oorlel, neustussenschot, pezen, trommelvlies, netvlies, hoornvlies, kraakbeen, tussenwervelschijf, tussenwervelschijven, amandelen, amandel, stembanden, stemband, luchtpijp, bijnier, hartspier, hartklep, hartkleppen, slagader, kransslagader, endeldarm, galwegen, ooglid, oogleden, tong, lip, gehemelte, bil, billen, testikel, urinebuis, rugspier, buikspier, dijbeen, heupkop, knieschijf, middenvoet, halswervel, lendenwervel, luchtwegen, luchtweg, bijholten, voorhoofd, gehoor, zenuwstelsel, gewrichtsbanden, rug, onderrug, bovenrug, nek, schouder, schouders, arm, armen, bovenarm, onderarm, onderarmen, elleboog, ellebogen, pols, polsen, hand, handen, vinger, vingers, wijsvinger, pink, duim, duimen, heup, heupen, knie, knieen, been, benen, bovenbeen, onderbeen, enkel, enkels, voet, voeten, voetzool, teen, tenen, hiel, hielen, hoofd, hals, keel, oor, oren, oog, ogen, neus, kaak, kaken, gebit, tand, tanden, kies, kiezen, tandvlees, borst, borsten, borstkas, borstbeen, buik, onderbuik, maag, darm, darmen, slokdarm, lever, nier, nieren, blaas, long, longen, hart, bekken, bekkenbodem, stuit, stuitje, rib, ribben, sleutelbeen, schouderblad, wervel, wervels, ruggenwervel, rugwervel, nekwervel, wervelkolom, ruggengraat, gewricht, gewrichten, spier, spieren, pees, pezen, achillespees, meniscus, kruisband, kruisbanden, enkelband, enkelbanden, knieband, kniebanden, huid, hersenen, zenuw, zenuwen, lies, liezen, dij, kuit, kuiten, scheenbeen, kuitbeen, schedel, lymfeklier, lymfeklieren, schildklier, baarmoeder, eierstok, eierstokken, prostaat, galblaas, alvleesklier, milt, aorta, vaten, bloedvat, bloedvaten, ledematen, onderlichaam, bovenlichaam, lichaam, linker-, rechter-, lijf, -beentje, -beentjes, -gewricht, -gewrichten, -spier, -spieren, -pees, -wervel, middenvoetsbeen, voorhoofd',
  // Parts of the body as the first part of a compound, with the letters that link.
  lichaamsdeel:
    'rug, ruggen, nek, schouder, arm, elleboog, pols, hand, vinger, duim, heup, knie, been, benen, enkel, voet, teen, hiel, hoofd, hals, keel, oor, oren, oog, ogen, neus, bijholte, kaak, tand, kies, gebits, mond, borst, buik, maag, darm, lever, nier, blaas, long, hart, bekken, bekkenbodem, stuit, rib, ribben, sleutelbeen, wervel, rugwervel, nekwervel, gewricht, gewrichts, spier, pees, meniscus, kruisband, enkelband, huid, hersen, zenuw, lies, kuit, scheen, scheenbeen, schedel, schildklier, baarmoeder, eierstok, prostaat, galblaas, gal, alvleesklier, luchtweg, luchtwegen, bloedvat, vaat, slagader, ader, pols, tennisarm, kraakbeen, slijmbeurs, spijsverterings, maagdarm, urineweg, gehoor, ledematen, ruggenmergs, stemband, oogbol, netvlies, hoornvlies, onderrug, onderarm, bovenarm, onderbeen, bovenbeen, bil, penis, vagina, anus, long, stofwisselings, bloed, lymfe, klier, afweer',
  hoogte:
    'trap, ladder, fiets, steiger, paard, dak, keukentrap, keukentrapje, trapje, trappen, brommer, motor, scooter, balkon, stoel, heftruck, vrachtwagen, laadklep, stelling, bordes, zolder, rolstoel, boom, zoldertrap, bed, mountainbike, racefiets, ebike, steigers, dakgoot, tafel, kruk, tribune, laadbak, racefiets, skateboard, step, trampoline, tractor, muurtje, laadperron, bok, podium, klimwand, ski, trede, bus, auto',
  werkplaats:
    'werk, werkvloer, werkplaats, werf, scheepswerf, bakkerij, spuiterij, wasserij, salon, kapsalon, meldkamer, ambulance, slachterij, fabriek, kas, kassen, garage, lasserij, drukkerij, stal, timmerfabriek, wals, lijn, afdeling, bouw, bouwplaats, zorg, klas, schoonmaak, -bedrijf, -slachterij, -afdeling, -fabriek, -werf, -houderij, -houderijen, -erij, -werk, -dienst, -hal, -vloer, hal, hotel, winkel, keuken, kantoor, laboratorium, lab, kwekerij, callcenter, baan, dienst, diensten, jaren, uitzending, missie, politie, brandweer, magazijn, zwembad, steiger',
  machine:
    'wals, pers, deur, machine, zaag, rollen, rol, lopende, heftruck, pallet, plaat, ketting, molen, draaibank, frees, mangel, band, transportband, laadklep, tandwielen, kraan, hefbrug, autodeur, portier, liftdeur, hakselaar, blender, maaier, grasmaaier, -machine, -zaag, -molen, -pers, -wals, -frees, -band, roldeur, poort, walsen, container, kar, rolcontainer, palletwagen, aanhanger, koppeling, bak, drukpers, balk, palen',
  glad: 'fiets, motor, scooter, brommer, ijs, trap, stoep, stoeprand, sneeuw, drempel, badkamer, douche, keuken, snoer, kleedje, wintersport, natte, gladde, gladheid, bevroren, vloer, straat, gladde, tuin, bad, hond, kabel, mat, scooter, step, racefiets, mountainbike, ski, skis, snowboard, piste, skipiste, markt, trapje, kat, hardlopen, voetballen, skien, schaatsen, tuinieren, klussen, stoeprand, vakantie, training, wedstrijd, fietstocht, bergwandeling, ebike, fatbike, speelgoed, weekend, glas',
  sport:
    'auto, motor, fiets, brommer, scooter, ski, sport, voetbal, hockey, tennis, verkeers, trein, tram, bus, ebike, bromfiets, mountainbike, paard, duik, snowboard, wielren, kart, quad, trampoline, hardloop, volleybal, handbal, basketbal, val, huis, klus, vuurwerk, zwembad, paardrij, vakantie, wintersport, padel, rugby, judo, turn, boot, barbecue, gas',
  ziekte:
    'astma, kanker, suiker, reuma, migraine, epilepsie, parkinson, copd, covid, corona, diabetes, crohn, pijn, transplantatie, hiv, aids, trombose, lyme, ptss, burnout, alzheimer, fibromyalgie, borstkanker, allergie, jicht, galsteen, niersteen, koliek, malaria, meniere, benauwdheids, rsi, ms, als, psoriasis, hartfalen, beroerte, dialyse, dementie, apneu, tia, cva, hernia, griep, gal, artrose, angina, schizofrenie',
  middel:
    'slaap, kalmerings, hart, bloeddruk, cholesterol, maag, plas, schildklier, epilepsie, hormoon, reuma, migraine, allergie, afslank, jodium, ijzer, pijn, angst, adhd, hooikoorts, cortisonen, rust, verdovings, astma, ontstekings, spierverslap, antibiotica, kalmerende, anticonceptie, chemo',
  poli: 'rug, slaap, hoofdpijn, geheugen, hartfalen, hart, diabetes, long, bekkenbodem, eetstoornis, overgangs, borst, mamma, vaat, huid, hand, voet, allergie, pijn, afkick, verslavings, revalidatie, psych, kanker, oog, hernia, ontwennings, ms, reuma, dag, orthopedie, neurologie, cardiologie',
  onderzocht:
    'inspannings, slaap, allergie, long, hart, holter, maag, darm, oog, gehoor, geheugen, bloed, urine, dna, erfelijkheids, zenuw, spier, botdichtheids, lever, nier, hersen, bot, buik, knie, rug, nek, schouder, heup, borst, vaat, huid, evenwichts, vruchtbaarheids, suiker, bloeddruk, weefsel, longfunctie, reuma, laboratorium, schildklier',
  symptoom:
    'slaap, stress, spannings, angst, paniek, concentratie, geheugen, gezondheids, overgangs, hyperventilatie, whiplash, rsi, corona, covid, griep, rest, duizeligheids, trauma, rouw, pijn, uitputtings, vermoeidheids, psychose, reuma, artrose, migraine, allergie, astma, stemmings, bloeddruk, gewichts, hormoon, hormonale, bekkenbodem, evenwichts, kanker, oncologie, ademhalings, menstruatie, bewegings, spier, houdings',
  klachtsoort:
    'lichamelijke, psychische, mentale, werkgerelateerde, arbeidsgerelateerde,  fysieke, medische, aanhoudende, terugkerende, toenemende, ernstige, vage, onverklaarde, cognitieve, emotionele, somatische, lichte, hevige, chronische, dezelfde, zelfde, nieuwe, oude, acute, forse, wisselende, blijvende, resterende, psychosomatische, neurologische, psychologische, orthopedische, onbegrepen, forsere, zware, minder, meer, veel, diverse, wat, soortgelijke, vergelijkbare, lichamelijk, psychisch, mentaal, fysiek, gezondheids',
  heeft:
    'heeft, had, heb, hebben, krijgt, kreeg, gekregen, ervaart, ervaarde, ervoer, ervaren, ondervindt, ondervond, houdt, hield, houden, voelt, voelde, lijdt, leed, kampt, kampte, worstelt, worstelde, meldt, meldde, noemt, noemde, rapporteert, beschrijft, geeft, gaf, uit, uitte, klaagt, klaagde, ontwikkelde, ontwikkelt, bemerkt, merkt, merkte, vertoont, vertoonde',
  klant:
    'klant, klanten, huurder, huurders, bewoner, bewoners, reiziger, reizigers, consument, consumenten, afnemer, afnemers, leverancier, leveranciers, burger, burgers, inwoner, inwoners, gast, gasten, patient, patienten, clienten, bezoeker, bezoekers, omwonenden, buren, leerlingen, studenten, opdrachtgever, opdrachtgevers, passagiers, product, producten, levering, leveringen, factuur, facturen, bestelling, bestellingen, geluid, geluidsoverlast, lawaai, stank, service, dienstverlening, machine, machines, storing, storingen, telefonisch, webshop, gebruiker, gebruikers, verkoop, kwaliteit, lezers, deelnemers, verzekerden, gemeente, bureau, coach, jobcoach, begeleiding, werkgever, leidinggevende, bejegening, arbodienst, bedrijfsarts, organisatie, traject, procedure, rooster, planning, communicatie, personeel, team, collegas, werksfeer, discriminatie, ingediende',
  klachtwerk:
    'afhandelen, afhandeling, behandelen, behandelt, behandelde, registreren, registratie, registreert, oplossen, indienen, ingediend, dient, diende, indiende, aannemen, verwerken, verwerkt, beantwoorden, beantwoordt, opvolgen, klachtenprocedure, klachtencommissie, klachtenregeling, afgehandeld, binnengekomen, binnenkomende, opgelost, verwerking, afwikkelen, afwikkeling, garantie, reclamaties, retouren, claims, vragen',
  familie:
    'vrouw, man, echtgenoot, echtgenote, partner, vriend, vriendin, kind, kinderen, kinders, kindje, zoon, zoontje, zoons, zonen, dochter, dochtertje, dochters, baby, vader, moeder, ouders, ouder, schoonmoeder, schoonvader, schoonouders, broer, broertje, zus, zusje, zuster, opa, oma, neef, nicht, oom, tante, gezin, gezinslid, gezinsleden, familie, familielid, familieleden, naaste, naasten, kleinkind, kleinzoon, kleindochter, kleinkinderen, stiefzoon, stiefdochter, stiefvader, stiefmoeder, pleegkind, ex, levenspartner, schoonzus, schoonzoon, schoondochter, zwager, tweeling, pa, ma, mama, papa, huisgenoot',
  partner: 'vrouw, man, echtgenoot, echtgenote, partner, vriend, vriendin, ex',
  doelgroep:
    'clienten, patienten, bewoners, leerlingen, ouderen, mensen, jongeren, volwassenen, deelnemers, personen, doelgroep, doelgroepen, gasten, klanten, dieren, honden, katten, paarden, vee, koeien, gewas, gewassen, planten, bomen, pupillen, kinderopvang, pgb, zorgvragers, cursisten, studenten, vluchtelingen, gehandicapten',
  beroep:
    'verpleegkundige, verpleegkundigen, verzorgende, verzorgenden, assistent, assistente, secretaresse, begeleider, begeleidster, planner, manager, teamleider, receptionist, receptioniste, medisch, administratief, administratieve, baliemedewerker, schoonmaker, schoonmaakster, kok, gastvrouw, gastheer, roosteraar, docent, onderzoeker, laborant, laborante, doktersassistente, doktersassistent, adviseur, inkoper, facilitair, helpende, zorgmedewerker, zorgassistent, vrijwilliger, vrijwilligster, stagiair, stagiaire, coordinator, medewerkers, secretariaat, baliewerk, receptiewerk',
  werkwoordwerk:
    'werkt, werkte, werken, werkzaam, gewerkt, werkzaamheden, solliciteert, solliciteerde, solliciteren, gesolliciteerd, sollicitatie, sollicitaties, sollicitatiegesprek, sollicitatiegesprekken, sollicitatiebrief, vacature, vacatures, functie, functies, baan, banen, beroep, beroepen, opleiding, opleidingen, diploma, diplomas, stage, stageplek, stageplaats, stages, werkervaring, werkervaringsplaats, werkervaringsplek, proefplaatsing, detachering, gedetacheerd, meelopen, meeloopdag, meegelopen, leerplaats, werkgevers, bedrijven, zoekprofiel, zoekrichting, zoekrichtingen, sector, sectoren, branche, branches, arbeidsmarkt, studeerde, gestudeerd, studie, leerwerkplek, snuffelstage, netwerkgesprek, dienstverband, werkplek, vrijwilligerswerk, arbeidsverleden, loopbaan, omscholing, omgeschoold, passende, aangenomen, geplaatst, plaatsing, cv',
  dier: 'hond, honden, kat, katten, paard, paarden, koe, koeien, rund, runderen, vee, varken, varkens, kip, kippen, kalf, kalveren, dier, dieren, huisdier, vogel, vogels, gewas, plant, planten, boom, bomen',
  // Words that make a sentence one about work or a job.
  werkcue:
    'functie, functies, vacature, vacatures, gesolliciteerd, gesoliciteerd, solicitatie, sollicitatie, sollicitaties, omgeschoold, omscholen, sollicitatiegesprek, sollicitatiebrief, secretaresse, receptionist, receptioniste, gastheer, gastvrouw, verpleegkundige, opleiding, omscholen, omscholing, omgeschoold, diploma, stage, stageplek, stageplaats, werkervaring, werkervaringsplaats, werkervaringsplek, proefplaatsing, detachering, gezocht, beroep, planner, roosteraar, werkgever, werkgevers, zoekrichting, zoekrichtingen, beroepentest, beroepen, opleidingen, stages, snuffelstages, zoekprofiel, loopbaan, arbeidsmarkt, netwerkgesprek, jobhunter, branche, sector, snuffelstage, meeloopdag, leerwerkplek, carriere, vakgebied, bijscholing, cv, personeelstekort, dienstrooster, afgestudeerd, studeerde',
  // Words that make a hospital or clinic the place where somebody is treated.
  zorgcue:
    'afspraak, afspraken, controle, controles, onderzoek, onderzoeken, onderzocht, opgenomen, opname, opnames, spoedopname, ligt, lag, liggen, gelegen, ontslagen, ontslag, uitslag, uitslagen, oproep, wachttijd, wachtlijst, intake, aangemeld, aanmelding, verwezen, doorverwezen, verwijzing, doorverwijzing, behandeld, behandelt, behandeling, behandelingen, behandelaar, behandelaars, traject, dagprogramma, programma, therapie, sessies, gesprekken, consult, consulten, revalideert, revalideerde, revalidatie, revalideren, bezoek, bezoeken, bezoekt, bezocht, ondersteuning, moet, moest, ging, gaat, geweest, komt, loopt, liep, patient, patiente, operatie, geopereerd, scan, mri, arts, artsen, specialist, dokter, chirurg, kwam, belandde, belandt, beland, gebracht, afgevoerd, vervoerd, verblijft, verbleef, dagbehandeling, hulp, cliente, wacht, bestraling, kuur, chemo, infuus, gehecht, ingreep, gezet, hechten, afkicken, afkickt, verblijf, spreekuur',
  bedrijfswoord:
    'team, sector, branche, secretariaat, receptie, balie, administratie, keuken, magazijn, schoonmaak, huishouding, linnenkamer, gebouw, parkeerterrein, renovatie, nieuwbouw, verbouwing, project, projecten, opdracht, aanbesteding, contract, offerte, locatie, werkgever, werkgevers, vestiging, vestigingen, onderneming, organisatie, bedrijf, bedrijven, logistiek, fabriek, haven, projectteam, bedrijfsvoering, directeur, director, manager',
};

/** A disease or a cure in a text about work counts only where it is somebody's own. */
export const VAN_EEN_PERSOON = [
  '{zijn|haar|mijn|wegens|vanwege|door|ivm|tgv|ondanks|gezien|heeft|had|lijdt|leed|kreeg|krijgt} _',
  '{zijn|haar|mijn|wegens|vanwege|door|ivm|tgv|ondanks|gezien|heeft|had|lijdt|leed|kreeg|krijgt} {zijn|haar|mijn|de|een|aan|aanhoudende|ernstige|chronische|last} _',
  '{wegens|vanwege|ivm|tgv|ondanks|gezien} .. _',
  '{in|als|ten} {verband|gevolg|gevolge} {met|van} .. _',
];

/** People the employer works for: their health is his trade. */
export const DOELGROEP = [
  '@doelgroep (die) {met|aan|hebben|lijden|hadden|herstellen} .. _',
  '@doelgroep (..) {hebben|hadden|lijden|kampen} ... _',
  '{groep|groepen|klas|doelgroep|caseload} (..) {met|met|vol} .. _',
  '{voor|van|aan|begeleid-|met|door|bij} kinderen {met|die} .. _',
  '{zorg|hulp|begeleiding|ondersteuning|opvang} {voor|van|aan|bij} {mensen|ouderen|kinderen|jongeren|patienten|clienten|bewoners} .. _',
  '_ (..) van {bewoners|clienten|patienten|leerlingen|klanten|deelnemers|jongeren|gezinnen|huurders}',
  '_ bij {-planten|planten|gewassen|tomaten|rozen|schapen|geiten|dieren|honden|katten|paarden|koeien|runderen|varkens|kippen|patienten|clienten|bewoners|ouderen|kinderen|klanten}',
  '{een|onze|elke|iedere} {client|bewoner|patient|leerling|pupil} (die) {met|heeft|had|lijdt} (..) _',
  '{kinderen|leerlingen} (..) {opvang|school|groep|klas|kinderopvang|bso} (..) _',
  '_ {ouderen|clienten|patienten|bewoners|jongeren|leerlingen|mensen|volwassenen|doelgroep|doelgroepen}',
  '@dier (..) {heeft|had|met|lijdt|lijden|hebben|kreeg} (..) _',
];

/** Policy, lessons and charities: about a disease, not about somebody. */
export const BELEID = [
  '_ {informatie|etiket|kaart|etiketten|preventie|preventiebeleid|beleid|protocol|campagne|voorlichting|congres|themabijeenkomst|webinar|symposium|fonds|stichting|vereniging|patientenvereniging|bestrijding|risico|risicos|signaleren|herkennen}',
  '{preventie|preventiebeleid|workshop|cursus|voorlichting|webinar|lezing|themadag|themabijeenkomst|campagne|beleid|boek|artikel|onderzoek|congres|symposium|scholing|bijscholing|elearning|toolbox} {over|tegen|rond|naar|inzake|rondom|van} .. _',
  '_ (..) {voor|aan} {alle|iedere|elke|alleen} (..) {medewerkers|personeel|werknemers|collegas|teams|afdelingen|bewoners|clienten}',
  '{alle|iedere|elke} {medewerkers|medewerker|personeel|collegas|werknemers} (..) _',
  '{cursus|workshop|lezing|module|boek|minor|themadag|webinar|gastles|gastlessen} (over|in|naar|rond) (de|het) _',
  '_ {cursus|workshop|lezing|module|boek|minor}',
  '{bhv|ehbo|reanimatie|aed|preventietraining} ... _',
  '{stichting|vereniging|fonds|kwf|nederlandse|collecte|actie|geldinzameling} .. _',
  '{beleid|programma|maatregelen|aanpak|training|plan|campagne} (..) {voorkoming|voorkomen|tegengaan|terugdringen|bestrijden|preventie} (van) (..) _',
  '{afdeling|bedrijf|organisatie|team|sector|branche|markt|economie|land|project|gemeente|vestiging} {kampt|lijdt|is|heeft|had|leed|kampte|was|wordt} (aan|met|een|ook) _',
  '{vaccinatie|vaccin|prik|inenting|vaccineren} tegen (de|het) _',
  '{strijd|collecteert|collecte|geld} {tegen|voor} .. _',
  '-fonds',
  '-stichting',
  '-vereniging',
  '-bestrijding',
  '-onderzoeker',
  '-preventie',
  '-beleid',
  '-preventiebeleid',
  '-protocol',
];

/** Care as a trade: a function, a vacancy, a school, a workplace. */
export const BEROEP = [
  'als (een|zelfstandig|ambulant|leerling|assistent|junior|senior) _',
  'als @beroep .. _',
  '@beroep (bij|in|op|van|voor|binnen|te) (de|het|een) (..) _',
  '@werkwoordwerk (als|bij|in|op|voor|binnen|tot|van|aan|naar|is) (een|de|het) _',
  '@werkwoordwerk {als|bij|in|op|voor|binnen|tot|van|aan|naar|is} .. _',
  '{opleiding|opleidingen|diploma|studie|cursus|certificaat|vacature|functie|stage|ervaring|werkervaring|beroep|richting|zoekrichting} .. _',
  '@werkcue -- _',
  '_ (..) @werkcue',
  '_ -- {zoekrichting|zoekrichtingen|beroepentest|vacature|functie|opleiding|diploma|stage|omscholen|omscholing|bijscholing|gesolliciteerd|afgestudeerd|beroep|gezocht}',
  '_ {zoekt|zocht|vraagt} (..) {kracht|medewerker|medewerkster|receptionist|receptioniste|assistent|assistente|iemand|mensen|collega|schoonmaker|planner|vrijwilligers|personeel}',
  '_ waar (..) @beroep',
  '_ waar (..) {receptioniste|receptionist|secretaresse|gastvrouw|kok|schoonmaker|schoonmaakster|planner}',
  '_ waar ... {werkt|werkte|gewerkt|stage|solliciteerde|vrijwilliger|schoonmaakte|werkzaam|stond|kookte|gedetacheerd}',
  '{werk|baantje|banen|werkplek} {in|bij|op} (de|het|een) _',
  '{een|geen} _ {nodig|gezocht}',
  '{opgeleid|omgeschoold|bijgeschoold|afgestudeerd|promoveerde} {tot|als|in|op} (..) _',
  '{training|cursus|bijscholing|dag|congres|bijeenkomst} voor _',
  '_ {van|als} beroep',
  '_ in opleiding',
  '_ {assistent|assistente|opleiding|vacature|functie|praktijk}',
  '@doelgroep {naar|van|voor} (..) _',
  '{patienten|clienten} .. _',
  '-assistent',
  '-assistente',
  '-medewerker',
  '-opleiding',
  '-praktijk',
  '-praktijken',
  '-verpleegkundige',
];

/** The same for words that are seldom a trade: only right beside it. */
export const BEROEP_KORT = [
  '{centrum|instelling|stichting|bedrijf|praktijk|zaak|winkel|instituut} voor _',
  '{als|opleiding|omscholen|omscholing|omgeschoold|bijscholing|vacature|functie|diploma|beroep|studeert|studeerde|sollicitatie|solliciteerde|gesolliciteerd|werkervaring|stage|afgestudeerd|hbo|wo|docent|bachelor|cursus|medewerker|verpleegkundige|assistent|assistente|afdeling} (in|tot|van|op|bij|als|de|medewerker|assistent|richting|hbo|wo) (de|een|het|afdeling) _',
  '_ {assistent|assistente|praktijk|opleiding|afdeling|apparatuur|lijn|techniek|fabrikant|leverancier|winkel|makerij|zaak|bedrijf|branche}',
  '_ {zoekt|zocht|vraagt} (..) {kracht|medewerker|medewerkster|receptionist|receptioniste|assistent|assistente|iemand|mensen|collega|schoonmaker|planner|vrijwilligers|personeel}',
  '{verkoper|verkoopster|inkoper|fabrikant|leverancier|vertegenwoordiger|monteur|producent} van (..) _',
  '_ {van|als} beroep',
  '_ in opleiding',
  '-assistent',
  '-assistente',
  '-medewerker',
  '-opleiding',
  '-praktijk',
  '-praktijken',
  '-afdeling',
  '-apparatuur',
];

/** Care that somebody gives in his work. */
export const ZORGTAAK = [
  '_ (..) {aan|bij|van|voor} (de|onze|een|oudere|terminale) {clienten|patienten|bewoners|ouderen|kinderen|klanten|dieren|client|bewoner|patient|zorgvragers|huisdieren}',
  '{aan|bij|voor|van|helpt|verzorgt|begeleidt} (..) {clienten|patienten|bewoners|zorgvragers} .. _',
  '{taak|taken|kerntaken|hoofdtaak|takenpakket|deeltaken|deeltaak|hoofdtaken|eigenwerk|functieinhoud} ... _',
  '{rit|ritten|taxi|taxichauffeur|taxibedrijf|zorgvervoer} ... _',
  '{rijdt|rijden|reed} (..) {clienten|patienten|mensen|bewoners|ouderen} .. _',
  '_ (..) {taxibedrijf|taxi|vervoeren|rondbrengen|aanreiken|uitzetten|rondrijden|etiketteren}',
  '_ {rondbrengen|aanreiken|uitreiken|uitdelen|delen|controleren|inpakken|toedienen|verstrekken|klaarzetten|uitzetten|bezorgen|bestellen}',
  '{uitreiken|uitdelen|delen|deelt|toedienen|verstrekken|verstrekt|klaarzetten|bezorgen|bezorgt|bezorging|productie|produceert|verkoop|verkoopt|inkoop|fabricage|verpakken|verpakt|logistiek|transport|vervoer|opslag|distributie|groothandel|levering|levert} (van|in) (..) _',
];

/** A disease in the name of an employer, a course, a job or a team: somebody else's trade. */
export const ZIEKTE_ALS_WERK = [
  '{sollicitatie|solliciteerde|gesolliciteerd|solliciteert|vacature|stage|stageplek|stageplaats|werkervaringsplaats|proefplaatsing|opleiding|netwerkgesprek|werkervaring|vrijwilligerswerk|vrijwilliger|jobhunter|gastdocent} {bij|als|in|over|op|rond|van|voor|met} .. _',
  '{afdeling|woongroep|woonvorm|dagbesteding|expertisecentrum|doelgroep|activiteitenbegeleider|groepsbegeleider|polikliniek|poli|centrum|kenniscentrum|verpleegafdeling} (voor|met) (mensen|ouderen) (met) _',
  '_ {vereniging|stichting|fonds|nederland|centrum|team|afdeling|cafe|huis|consulent|begeleider|expertisecentrum|lijn}',
  '{noordzee|atlantische|oceaan|storm} (..) _',
  'stormdepressie',
  'stormdepressies',
  'kankercentrum',
  'epilepsiecentrum',
  '-cafe',
  '-consulent',
];
