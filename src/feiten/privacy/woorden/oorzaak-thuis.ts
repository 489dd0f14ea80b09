import type { Woordgroep } from '../klassen.ts';
import { BELEID, DOELGROEP } from '../zinsdelen.ts';

const NIET = [...DOELGROEP, ...BELEID];

/** People and things at home that are a cause only in some company. */
export const THUIS_IN_CONTEXT: readonly Woordgroep[] = [
  {
    klasse: 'oorzaak',
    woorden: 'scheiding, scheidingsprocedure, scheidt, scheiden, gescheiden, uit elkaar',
    bij: [
      '{door|na|wegens|vanwege|ivm|tgv|sinds|om} (een|de|zijn|haar|mijn) (moeilijke|nare|pijnlijke|recente|lopende|aanstaande|heftige|ingrijpende) _{scheiding|scheidingsprocedure}',
      '{zijn|haar|mijn|moeilijke|nare|pijnlijke|recente|lopende|aanstaande|heftige|ingrijpende|moeizame} _{scheiding|scheidingsprocedure}',
      '{ligt|lag|zit|zat|midden|verwikkeld} (..) in (een|de) (..) _{scheiding|scheidingsprocedure}',
      '_{scheiding} van {zijn|haar|mijn} @partner',
      '@persoon {is|gaat|ging|wil|wordt|werd|zijn} (net|pas|onlangs|recent|sinds|vorig|jaar|kort|ook|nu) (..) _{gescheiden|scheiden}',
      '{pas|net|onlangs|recent} _{gescheiden}',
      '@persoon {en|gaat|ging|is} (..) @partner (..) _',
      '@partner (..) _{uit elkaar|gescheiden|scheiden}',
    ],
    niet: [
      ...NIET,
      '_ van (de|het) {taken|afval|machten|functies|verantwoordelijkheden|stromen|belangen|rollen|werk|goederen|kassa|dossiers|kosten|afvalstromen|materialen|data|sporen}',
      '_{scheiding} tussen',
      '_ (..) {houden|gehouden|inzamelen|ingezameld|aanleveren|opslaan|opgeslagen|werken|bewaren|bewaard|afvoeren|verwerken|sporen|trajecten|dossiers|ruimtes}',
      '{afval|strikt|strikte|duidelijk|duidelijke|scherpe|heldere|fysiek|juridisch} _',
      '_ {van|door} (een|de) {wand|muur|schot|hek}',
    ],
  },
  {
    klasse: 'oorzaak',
    woorden:
      'overlijden, overleden, overleed, gestorven, verloor, verloren, verliest, verlies, dood, ruzie, ruzies, conflict',
    bij: [
      '_{overlijden|verlies|dood} van (zijn|haar|mijn|de|een) (jongste|oudste|enige) (..) @familie',
      '@familie {is|zijn|was|kwam|net|plotseling|onlangs} (..) _{overleden|gestorven|overleed}',
      '{zijn|haar|mijn} _{overleden} @familie',
      '{zijn|haar|mijn} @familie (..) _{overleden|overleed|gestorven|verloren|dood}',
      '{na|door|vanwege|wegens|ivm|sinds|tgv} (het|een) (plotselinge|onverwachte|recente) _{overlijden}',
      '_{overlijden|verlies} in (de|zijn|haar) {familie|gezin|omgeving|naaste|directe}',
      '_{overlijden|verlies} van (een) {naaste|naasten|dierbare|dierbaren|familielid|gezinslid}',
      '_{overlijden|verlies} van {een|zijn|haar} (naaste|goede|beste|dierbare) {vriend|vriendin|naaste|dierbare|familielid|kind}',
      '{dierbare|dierbaren|naaste|kind|kindje|baby} _{verloren}',
      '_{verloor|verloren|verliest} (zijn|haar|een) (eigen|jongste|oudste|beide) @familie',
      '{zijn|haar|een} (eigen|jongste|oudste) @familie (..) _{verloor|verloren}',
      '_{ruzie|ruzies|conflict} met (zijn|haar|de) (eigen|jongste|oudste) @familie',
    ],
    niet: [
      ...NIET,
      '_ van (de|een) {werknemer|medewerker|rechthebbende|verzekerde|deelnemer|klant|client|bewoner|patient|aanvrager}',
      '_ {gegaan|gaan|tijd|uren|vertrouwen|baan|klant|omzet|contract}',
      '{client|bewoner|patient|patienten|bewoners|clienten} .. _',
      '{bij|indien|uitkering} _{overlijden} (van)',
      '{verlof|verlofdagen|bijzonder|buitengewoon|calamiteitenverlof|verlofregeling|artikel} (..) _',
      '{uitvaartverzorger|uitvaartbegeleider|families|nabestaanden|uitvaartleider} ... _',
    ],
  },
  {
    klasse: 'oorzaak',
    woorden:
      'zorg voor, zorgen voor, zorgt voor, zorgde voor, verzorging van, verzorgt, verzorgen, zorgtaken, zorgtaak, zorgen om, zorgen over, zorg over, ziekte van, ziekbed, verpleegt, verplegen',
    bij: [
      '_ (ook|al|jaren|intensief|dagelijks|de|alleen|deels) {zijn|haar|mijn|hun} (..) @familie',
      '_ (een|de) {zieke|hulpbehoevende|dementerende|gehandicapte|oude|bejaarde} (..) @familie',
      '{door|vanwege|wegens|ivm|tgv|met} (de|zijn|haar|veel|zware|intensieve) _{zorgtaken|zorgtaak|ziekbed}',
      '{zijn|haar|zware|intensieve|veel} _{zorgtaken|zorgtaak} (thuis)',
      '_{zorgtaken} thuis',
      '_{ziekte van|ziekbed} (van) {zijn|haar|een} (..) @familie',
    ],
    niet: [
      ...NIET,
      '_ .. {verlof}',
      '_ {zijn|haar} (eigen) {werk|taken|klanten|planning|administratie|vervoer|rooster}',
    ],
  },
  {
    klasse: 'oorzaak',
    woorden: 'problemen, moeilijkheden, gedoe, zorgen, spanningen, conflicten, perikelen',
    bij: [
      '_ {met|om|over|rond|rondom|binnen} {zijn|haar|mijn|de} (eigen|jongste|oudste|opgroeiende|puberende) @familie',
      '_ in (zijn|haar|de) {familie|gezin|familiesfeer|relatie|huwelijk|privesfeer|prive}',
    ],
    niet: NIET,
  },
  {
    klasse: 'oorzaak',
    woorden: 'prive, thuis',
    bij: [
      '_{prive} {speelt|spelen|speelde|gaat|loopt|gebeurt|gebeurde|ligt|heeft} (er) (..) {veel|niet|moeilijk|lastig|van|zaken|dingen|problemen}',
      '{speelt|spelen|speelde|gebeurt|gebeurde} (er) (..) _{prive|thuis}',
      '_{thuis} {speelt|spelen|speelde} (..) {veel|niet|van|zaken|dingen|problemen}',
      '{gaat|ging|loopt} (het|er) (..) {niet|slecht|minder} (goed|lekker) _{prive|thuis}',
      '{gaat|ging|loopt} (het|er) _{prive|thuis} {niet|slecht|minder|moeizaam}',
    ],
    niet: [...NIET, '{werk|zakelijk} (en|of) _'],
  },
  {
    klasse: 'oorzaak',
    woorden:
      'schulden, financiele problemen, financiele zorgen, financiele problematiek, financiele nood, loonbeslag, beslag op zijn loon, beslag op haar loon',
    bij: [
      '@persoon {heeft|had|kampt|kampte|zit|zat|worstelt|maakt} (..) _',
      '{zijn|haar|mijn|hoge|prive|forse} _',
      '{door|vanwege|wegens|ivm|tgv} (zijn|haar|de|hoge|grote|oplopende) _',
      '_ {thuis|prive}',
      '_ {houden|hield|hielden|belasten|drukken|spelen} (..) {hem|haar|bezig|zwaar|rol}',
      '{kampt|worstelt|zit} (met|in) (de|forse|hoge) _',
    ],
    niet: [
      ...NIET,
      '{geen|niet} _ (aan)',
      '_ (..) (van|bij) (de|het) {werkgever|bedrijf|onderneming|organisatie|klant|klanten|debiteuren|huurders|vestiging|vennootschap|clienten|zaak|markt}',
      '{werkgever|bedrijf|onderneming|organisatie|vestiging|vennootschap|concern} (..) _',
    ],
  },
  {
    klasse: 'oorzaak',
    woorden:
      'ongeval, ongeluk, verkeersongeval, botsing, aanrijding, overval, vechtpartij, geweldsincident, misbruik, woningbrand, brand, waterschade, inbraak, gepest, geintimideerd, bedreigd, gediscrimineerd, pesterijen, detentie, aangereden, gevallen, gestruikeld, val, valpartij',
    bij: [
      '{door|vanwege|wegens|tgv|ivm|na|sinds|slachtoffer|betrokken|gelegen|gevolg|gevolge|gevolgen|nasleep} (van|is|bij|in) (een|het|zijn|haar|de) (ernstig|ernstige|zwaar|zware|lelijke|ongelukkige|eerder|eerdere|gewapende|recent|recente|ander) _{ongeval|ongeluk|verkeersongeval|botsing|aanrijding|overval|vechtpartij|geweldsincident|misbruik|woningbrand|inbraak|detentie|val|valpartij}',
      '@persoon {kreeg|had|heeft|maakte} .. _{ongeval|ongeluk|verkeersongeval|aanrijding|overval} (gehad|gekregen|meegemaakt)',
      '@persoon {is|was|werd} (..) _{aangereden|gestruikeld}',
      '@persoon {is|was} (thuis|lelijk|hard|ongelukkig|zwaar) (en|heel) (..) _{gevallen} (met|van|over|tijdens|en|op)',
      '{lelijk|hard|ongelukkig|thuis|trap|fiets|ladder|steiger} _{gevallen}',
      '{misbruik|jeugd|verleden} (..) _{misbruik}',
      '_{misbruik} {in|uit} {de|zijn|haar} {jeugd|verleden|relatie}',
      '{zat|zit|in} (in) _{detentie}',
      '_{ongeluk|ongeval} (gehad|gebeurd|gekregen) {tijdens|bij|met|op|in} (het|de|zijn|haar) {skien|sporten|voetballen|fietsen|fiets|motor|auto|vakantie|wielrennen|paardrijden|huis|schaatsen|hardlopen|hockey|zwemmen|snelweg}',
      '_ (..) {was|is|waren} (de|een|mede) {aanleiding|oorzaak|reden}',
      '_{brand|inbraak|waterschade|woningbrand} in {zijn|haar} {huis|woning|appartement|flat}',
      '@persoon {is|was|werd|wordt} (..) _{gepest|geintimideerd|bedreigd|gediscrimineerd}',
    ],
    niet: [
      ...NIET,
      '_ (..) {aansprakelijke|aansprakelijkheid|regres|verhaal|verhaalbaar|derde|verzekeraar|wederpartij|gemeld|arbeidsinspectie}',
      '_{inbraak|brand|waterschade|overval} (..) {-hal|-ruimte|-gebouw|-pand|fabriek|keuken|kantoor|magazijn|bedrijf|pand|loods|hal|vestiging|zaak|school}',
      '_ ... {kwartier|minuten|halfuur|uur} (te) {laat|later|vertraging}',
      '{keuze|beslissing|besluit|oog|stil|kwartje|licht|uren|weg|woorden|doek|woord|mee|tegen|vacature|gat|pallet|lading|doos} (..) _{gevallen}',
      '{voor|in|ten} geval _',
      '_{val} {terug|op|in|onder|weg}',
      '_{val} van {de|het|een}',
      '_{gevallen} voor',
      '{na|tijdens|sinds} {werktijd|detentie} (..) _{detentie}',
      '{begeleidt|begeleiding|werken|project|clienten|jongeren|ex} (..) _{detentie}',
    ],
  },
];
