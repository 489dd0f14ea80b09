import type { Woordgroep } from '../klassen.ts';
import { BELEID, DOELGROEP, ZORGTAAK } from '../zinsdelen.ts';

const NIET = [...DOELGROEP, ...BELEID, ...ZORGTAAK];
const DOKTER =
  '{arts|artsen|specialist|dokter|neuroloog|orthopeed|internist|chirurg|ziekenhuis|huisarts|umc|poli|polikliniek|ggz|psycholoog|psychiater|cardioloog|oncoloog|gynaecoloog|fysio|fysiotherapeut|kliniek|therapeut|behandelaar|reumatoloog|longarts|oogarts|kno|uroloog|dermatoloog|tandarts|radioloog}';
const ZAAK =
  '{klacht|klachten|aanvraag|aanvragen|bezwaar|bezwaren|bezwaarschrift|dossier|dossiers|verzoek|verzoeken|zaak|zaken|schade|schades|claim|claims|factuur|facturen|retouren|order|orders|bestelling|bestellingen|post|mail|mails|melding|meldingen|onderwerp|onderwerpen|agenda|agendapunt|vraag|vragen|klantvragen|vraagstukken|punt|punten|hout|oppervlak|oppervlakken|materiaal|vloer|gewas|gewassen|grond|water|afval|metaal|staal|voorstel|wetsvoorstel|beroep|patienten|clienten|bewoners|dieren|klanten|klant|case|ticket|tickets|offerte|offertes|stukken|casus|declaraties|goederen|storing|storingen|rapport|zitting|collegas|kandidaten|sollicitanten|sollicitatie|vergunning|subsidie|reclamaties}';

const UITGENOMEN = 'weggehaald, verwijderd, verwijderen, weggesneden, weghalen, uitgehaald';

/** Words of care that are also words of the office. */
export const BEHANDELINGEN_IN_CONTEXT: readonly Woordgroep[] = [
  {
    klasse: 'behandeling',
    woorden: 'behandeling, behandelingen, behandeld',
    bij: [
      '{ondergaat|ondergaan|onderging|volgt|volgde|gevolgd|krijgt|kreeg|start|startte|begint|begon|wacht|wachtlijst|wachttijd|afronding|hervat|stopt|stopte|gestopt} (met|van|een|de|voor|op) (de|een|zijn|haar) (..) _{behandeling|behandelingen}',
      '_{behandeling|behandelingen} (te) {ondergaan|ondergaat|volgen|afronden|afmaken|krijgen}',
      '{intensieve|medische|psychologische|specialistische|klinische|poliklinische|zware|langdurige|multidisciplinaire|hormonale|medicamenteuze|psychiatrische|wekelijkse|experimentele} _{behandeling|behandelingen}',
      '{zijn|haar|mijn} (..) _{behandeling|behandelingen}',
      '@persoon {wordt|werd|is} (..) _{behandeld} (voor|aan|door|bij|in|met|sinds)',
      '_{behandeld} {voor|aan|door|bij|in|met} (de|een|het|zijn|haar) (..) {arts|specialist|ziekenhuis|@lichaam|kliniek|klachten|ggz|instelling|umc|therapeut|psych-|medicijnen|medicatie}',
      '{is|zijn|was|zit} (nog|sinds|ook|al|weer|nu) (..) in _{behandeling} (bij|voor)',
      '_{behandeling|behandelingen} {bij|door|in} (een|de|het|zijn|haar) {arts|specialist|ziekenhuis|kliniek|ggz|instelling|umc|therapeut|behandelaar|zorginstelling|praktijk|revalidatie-}',
      '_{behandeling|behandelingen} {slaat|sloeg|werkt|helpt|hielp|is|was|verloopt|duurt|start|startte|begint|begon|loopt|zal|wordt|werd|heeft|bestaat|zijn|waren|kost|vraagt} (..) {aan|aangeslagen|niet|goed|gestart|begonnen|afgerond|voltooid|nog|weken|maanden|intensief|zwaar|effect|resultaat|uitgesteld|verlengd|voortgezet|gestopt|beeindigd|binnenkort|energie|tot|door|vermoeiend|af|voort}',
      '{na|tijdens|door|vanwege|wegens|ivm|sinds|naast} (de|een|zijn|haar|deze|afronding) (van) (de|zijn|haar) _{behandeling|behandelingen} {is|kan|mag|moet|gaat|wordt|heeft|zal|lukt|nog|was}',
      '_{behandeling|behandelingen} {tegen|voor} (zijn|haar|de|een) (..) {klachten|@lichaam|verslaving|ziekte}',
    ],
    niet: [
      ...NIET,
      '_{behandeling} loopt nog',
      '_ (en|of) (begeleiding) {loopt|verloopt|gaat|is|wordt} (..) {conform|volgens|overeenkomstig}',
      '_ (..) {conform|volgens|overeenkomstig} (het) (advies) (van) (de) {advies|bedrijfsarts}',
      `_ (..) van (de|het|een|onze|alle|binnenkomende|ingediende|nieuwe|uw|deze|zijn|haar) (..) ${ZAAK}`,
      `${ZAAK} (..) {is|zijn|wordt|worden|werd|werden|was|waren|in|ter|voor|onder|correct|netjes} (..) _`,
      '{gelijke|ongelijke|respectvolle|vertrouwelijke|zorgvuldige|correcte|eerlijke|gelijkwaardige|nette|onheuse|slechte|fiscale|juridische|oppervlakte|warmte|strafrechtelijke} _',
      '{netjes|correct|respectvol|gelijk|anders|slecht|goed|fatsoenlijk|oneerlijk|zorgvuldig|vertrouwelijk|unfair|eerlijk|ongelijk|onheus|serieus} (..) _{behandeld}',
      '_ {als|zoals} (een|alle|volwassene|collega|kind|ieder)',
      '{mondelinge|inhoudelijke|schriftelijke} _',
      '_ (..) {bij|door} (het|de) {uwv|gemeente|rechtbank|rechter|kantonrechter|klachtencommissie|bezwaarcommissie|commissie|verzekeraar|afdeling|helpdesk|servicedesk|klantenservice|cao}',
      `${ZAAK} ... {in|onder|ter} _{behandeling}`,
      '_ (..) {bij|door} (de|het|onze|afdeling) {hr|hrm|po|p|personeelszaken|uwv|salarisadministratie|juridische|directie|werkgever|gemeente|inkoop|arbodienst}',
      '{aard|soort} van {de|een} _',
      '{diagnose|oorzaak|klachten|medicatie|ziekte} {of|en|noch} _',
      '_ {is|wordt|zijn|worden} (..) niet {gesproken|besproken|gevraagd|vermeld|vastgelegd|genoemd|bekend}',
      '{geen|zonder|noch|of} _ (..) {vermeld|genoemd|vastgelegd|noemen|vermelden|vastleggen|diagnose|oorzaak}',
    ],
  },
  {
    klasse: 'behandeling',
    woorden: 'operatie, operaties, ingreep, ingrepen, chirurgische ingreep',
    bij: [
      '{ondergaat|onderging|ondergaan|geplande|spoed|plastische|orthopedische|mislukte} (een|de|nog) (..) _',
      '_ {aan|van|in} (zijn|haar|de|het|mijn|een|beide) (linker|rechter) @lichaam',
      '{na|voor|door|vanwege|wegens|ivm|herstelt|herstellende|herstellen|hersteld|herstel|tgv|sinds|wacht|wachtlijst|wachten|tot} (van|op|voor) (een|de|zijn|haar|die) (zware|tweede|eerste|lichte|grote|geplande|komende|recente|volgende|kleine) _',
      '_ {is|was|staat|vindt|vond|verliep|volgt|moet|wordt} (..) {gepland|geslaagd|goed|nodig|uitgesteld|plaats|achter|mislukt|verlopen|gelukt|verzet|verplaatst|uitgevoerd}',
      '{staat|volgt|komt} (er) (een|nog) (een) _ (..) {gepland|aan|in|op|nog}',
      '_ {gepland|uitgesteld|ondergaan}',
      '@persoon {moet|gaat|zal|wordt|heeft|had|krijgt|kreeg|onderging} (..) _',
      '_{operatie|ingreep} {is|was|valt} op',
      '{zijn|haar|mijn} _',
      '{zes|vier|drie|twee|vijf|enkele|meerdere} _{operaties|ingrepen}',
    ],
    niet: [
      ...NIET,
      '{ingrijpend|ingrijpende|logistieke|militaire|commerciele|dagelijkse|financiele|grootschalige|nachtelijke|internationale|organisatorische|strategische|mega} _',
      '_ (..) {in|aan|van} (de|het|een) {organisatie|rooster|bedrijfsvoering|planning|proces|formatie|markt|wet|wetgeving|werkproces|budget|structuur|systeem|vestiging|magazijn|logistiek|haven|fabriek|keten}',
      '_ (..) @bedrijfswoord',
      '@bedrijfswoord (..) _',
    ],
  },
  {
    klasse: 'behandeling',
    woorden: 'opname, opnames, opgenomen, ontslagen uit, ontslag uit',
    bij: [
      '{klinische|psychiatrische|gedwongen|vrijwillige} _{opname|opnames}',
      '{na|tijdens|voor|door|vanwege|wegens|sinds} {zijn|haar|een} (lange|korte|tweede|eerste|recente) _{opname}',
      '_{opname} {in|op} (een|de|het) (..) {ziekenhuis|kliniek|instelling|afdeling|ggz|paaz}',
      '_{opgenomen} {geweest|gelegen|met|wegens|vanwege}',
      '# (..) _{opgenomen}',
      '@persoon {is|was|werd|wordt} (..) _{opgenomen} {geweest|op|in|voor|met|wegens|vanwege}',
      '{ziekenhuis|kliniek|umc|ggz|instelling} (..) _{opgenomen}',
      '_{opgenomen} (geweest) (..) {ziekenhuis|kliniek|umc|ggz|paaz}',
      '_{ontslagen uit|ontslag uit} {het|de|een} {ziekenhuis|kliniek|umc|instelling|revalidatie-}',
    ],
    niet: [
      ...NIET,
      '_ (met) (..) in (het|de|een|ons|hun|onze|zijn|haar) {plan|team|dossier|cv|rooster|verslag|contract|rapport|zoekprofiel|archief|planning|groep|overleg|bestand|lijst|poule|flexpool|talentenpool|vacaturebank|personeelsbestand|netwerk|cao|regeling|arbeidsovereenkomst|bijlage|formulier|systeem|ploeg|afspraak|afspraken|functie}',
      '{contact|verlof|uren|vakantie|dagen|gesprek|telefoon|afspraak|afspraken|punt|punten|advies|doel|stap|bepaling|passage|tekst} (..) _{opgenomen}',
    ],
  },
  {
    klasse: 'behandeling',
    woorden:
      'rolstoel, rollator, scootmobiel, ecg, eeg, emg, gips, brace, spalk, krukken, kuur, kuurtje, prik, prikken, injectie, injecties, infuus, spuit, spuiten, dosering, dosis, tabletten, recept, bijwerking, bijwerkingen, scan, scans, echo, revalidatie',
    bij: [
      '{loopt|liep|lopen|zit|zat|arm|been|pols|enkel|voet|hand|knie|beweegt|komt} (..) {in|met|op|uit} (het|een|twee|de) _{gips|brace|krukken|spalk}',
      '{in|uit} (het) _{gips} (zit|zat|is)',
      '{draagt|droeg|kreeg|krijgt|heeft} (..) (een|de) _{gips|brace|spalk|krukken}',
      '_{brace|gips|spalk} {om|aan|voor} (de|het|zijn|haar) (linker|rechter) @lichaam',
      '{weken|maanden|dagen} _{gips}',
      '{zit|zat|loopt|liep|gebruikt|gebruikte|beweegt|verplaatst|komt|afhankelijk|belandde} (..) {in|met|van|een} (een|de|zijn|haar) _{rolstoel|rollator|scootmobiel}',
      '{de|zijn|haar|deze} _{kuur} {slaat|sloeg|werkt|helpt|hielp|duurt|is|begint|begon}',
      '{volgt|volgde|krijgt|kreeg|antibiotica|chemo|hormonen|prednison|tweede|laatste|eerste|zware} (een|zware|lange|nog|de|zijn|haar) _{kuur|kuurtje}',
      '{krijgt|kreeg|gekregen|maandelijks|wekelijks|gezet|laatste} (..) _{prik|prikken|injectie|injecties|infuus|spuit|spuiten}',
      '_{prik|injectie|injecties|infuus|spuit} (..) {gekregen|gehad|krijgt|gezet|toegediend}',
      '_{prik|prikken|injectie|injecties|infuus} {in|tegen|voor} (de|het|zijn|haar|beide) (linker|rechter) (@lichaam|pijn|ontsteking)',
      '{hogere|lagere|dagelijkse|juiste|nieuwe|andere} _{dosering|dosis}',
      '{medicijn|medicijnen|medicatie|pil|pillen|arts|huisarts} .. _{dosering|dosis|tabletten|recept|bijwerking|bijwerkingen}',
      '{slikt|slikte|neemt|kreeg|krijgt|gebruikt} (..) _{tabletten}',
      '{last|hinder|lijdt|door|vanwege|wegens|ernstige|vervelende|forse} (van) (de|zijn|haar|ernstige|veel) _{bijwerking|bijwerkingen}',
      `${DOKTER} .. _{scan|scans|echo|recept}`,
      '_{scan|scans|echo} {van|aan} (de|het|zijn|haar|een) (linker|rechter) @lichaam',
      `_{scan|scans|echo} (..) {bij|in|door|van|naar} (de|het|een|zijn|haar) ${DOKTER}`,
      '@persoon {moet|gaat|krijgt|kreeg|laat} (..) _{scan|echo} (maken|laten|gehad|gemaakt)',
      '{uitslag|uitslagen} van (de|het|een) _{scan|echo}',
      '{een|het|hartfilmpje|nieuw|laten} _{ecg|eeg|emg} (..)',
    ],
    niet: [
      ...NIET,
      '{machine|motor|installatie|computer|printer|auto|vaatwas|afwas|zout|barcode|qr|document|loopbaan|arbeidsmarkt|talent|energie|virus|financiele|kapitaal} (..) _',
      '_{scan} (..) {dossier|goederen|pakket|barcode|vacature|arbeidsmarkt|loopbaan|talent}',
      '_{echo} {in|van} (de|het|een|grote|hele) (..) {hal|ruimte|zaal|kantoor|gebouw|gang}',
      '_{injectie} {voor|van|in} (de|het|een) {organisatie|bedrijf|vestiging|euro|onderneming|economie}',
    ],
  },
  {
    klasse: 'behandeling',
    woorden: 'doorverwezen, verwezen, doorverwijzing, verwijzing, voorgeschreven',
    bij: [
      '_{doorverwezen|verwezen|doorverwijzing|verwijzing} {naar|voor|door} (de|een|het|zijn|haar|tweedelijns|specialistische) (..) {specialist|arts|therapeut|hulpverlening|zorg|maatschappelijk|tweede|tweedelijns|revalidatie-|verslavings-|behandeling}',
      '{medicijnen|medicatie|pillen|tabletten|rust|bedrust} .. _{voorgeschreven}',
      '{arts|huisarts|specialist|psychiater|dokter} (..) _',
    ],
    niet: [
      ...NIET,
      '_ .. {verzuim|loopbaan|netwerken|arbeidsmarkt|inkoop|hr|it|ict|uwv|arbodienst|reintegratiebureau|arbeidsrecht|omscholing}',
      '{bedrijfs|arbo|verzekerings} (arts) (..) _',
    ],
  },
  {
    klasse: 'behandeling',
    woorden: 'slikt, slikte, geslikt, slikken',
    bij: ['_ (..) {pillen|tabletten|middelen|hormonen|zware|dagelijks|iets|pilletje}'],
    niet: [...NIET, '{kritiek|woorden|moeten} (..) _'],
  },
  {
    klasse: 'behandeling',
    woorden: 'mindfulness, mindfulnesstraining, mindfulnesscursus',
    niet: [
      ...NIET,
      '_ ... {team|teams|collegas|personeel|medewerkers}',
      '_ (..) {voor|aan} (het|alle|de|onze|hele) {team|medewerkers|personeel|collegas|werknemers|afdeling|iedereen}',
      '{workshop|aanbod|alle|team|teams|collectief|personeel|vitaliteitsprogramma|lunchpauze|vitaliteit} .. _',
    ],
  },
  {
    klasse: 'behandeling',
    woorden: UITGENOMEN,
    bij: [
      '{tumor|gezwel|cyste|poliep|poliepen|blindedarm|galblaas|baarmoeder|borst|borsten|nier|milt|amandelen|moedervlek|spatader|spataderen|eierstok|eierstokken|schildklier|prostaat|galstenen|niersteen|nierstenen|kies|verstandskies|verstandskiezen|knobbel|knobbeltje|vleesboom|lymfeklieren|klieren|plekje|melanoom|darm|long|baarmoederhals|bult|uitzaaiing|uitzaaiingen|schroeven|pennen} -- _',
      '{-poliep|-poliepen|-cyste|-tumor|-steen|-stenen|-klier|-klieren} (..) _',
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
