import type { Woordgroep } from '../klassen.ts';

// Whose illness it is that the other lists find is decided elsewhere (`wiens.ts`); here is what only relatives have.
const NAAST =
  'moeder|vader|zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|echtgenoot|echtgenote|schoonmoeder|schoonvader|schoonouders|kindje|kindjes|kleinkind|kleinzoon|kleindochter|zwager|schoonzus|stiefvader|stiefmoeder|stiefzoon|pleegkind|pleegzoon|pleegdochter|stiefdochter|peuter|puber|puberzoon|puberdochter|buurvrouw|buurman|schoonfamilie|schoonzoon|schoondochter|levenspartner|mama|papa';
const IEMAND =
  'man|vrouw|partner|vriend|vriendin|kind|kinderen|ouders|opa|oma|oom|tante|neef|nicht|neefje|nichtje|gezin|familielid|naaste|huisgenoot|jongste|oudste|tweeling|baby|familie';
const FAMILIE = `{${NAAST}|${IEMAND}}`;

const ZIEKE =
  'zieke|dementerende|demente|hulpbehoevende|zorgbehoevende|gehandicapte|terminale|zwangere|verslaafde|autistische|bedlegerige|invalide|suicidale|depressieve|gedetineerde|doodzieke|stervende|hoogbejaarde|gokverslaafde|drugsverslaafde|dove|blinde|zorgintensieve|overleden|pasgeboren';

const LOT =
  'sterven|stervende|terminaal|ontslagen|drinkt|verslaafd|gokverslaafd|blowt|spijbelt|gebruikt|begraven|gecremeerd|gevangenis|cel|schulden|psychotisch|depressief|overspannen|afgekeurd|hulpbehoevend|zorgbehoevend|bedlegerig|gearresteerd|opgepakt|mishandeld|zelfmoord|vermist|verpleeghuis|verpleegtehuis|verzorgingshuis|hospice|rolstoel|stervend|jeugdzorg|uithuisgeplaatst|dementeert|dement|overleden|overlede|overleed|overledne|gestorven|doodgereden|doodgegaan|verdronken|gedetineerd|suicidaal|ziek|zieke|opgenomen|gepest|vastzit|schoolweigering|schooluitval|thuiszit|thuiszitter|gehandicapt|verongelukt|verongelukte|zorgenkind|ontspoord|ontspoorde|weggelopen|geschorst|werkloos|ontslag|drank|drugs|gameverslaafd|ingetrokken|uitgezet|kinderic|ic|slangen|couveuse|crisisdienst|jeugdgevangenis|opvang|asielzoekerscentrum|azc|onderduiken|failliet|invalide|kanker|autistisch|vroeg|prematuur|sterfbed|levenloos|zelfdoding|autismespectrum|parkinson|kwijtgeraakt|zwanger|hoogzwanger|vergokt|gokt|vergokte|verslaving|psychose|onvindbaar';

const NIET = [
  `{${ZIEKE}} _`,
  '{clienten|bewoners|patienten|leerlingen|cliente|klanten} .. _',
  '_ .. {meegekomen|gebracht|belde|meldde|doorgegeven|afgemeld|aanwezig}',
  '@werkcue (..) _',
  '{alleenstaande|als|schizofrene} _',
  '{weg|onderweg|rit|bezoek|terugweg} (..) naar (zijn|haar|de) _',
  '_ {leerlingen|school|klas|groep|opvang}',
  '_ (..) {werkt|brengt|nam|neemt|belde|bedrijf|zaak} (..)',
  '{woont|logeert|verblijft|slaapt|trok} (..) bij (zijn|haar|mijn) (-e) _',
  '{scheiding|gescheiden|echtscheiding|relatie|relatieproblemen|relatiebreuk|verkering|huwelijk|omgangsregeling|breuk|stalkt|gestalkt|vechtscheiding|geboorte|transitie|vreemdgegaan} .. _',
  '_ (..) {weg|uit|verlaten|gescheiden|stalkt|bedreigt|mishandelt}',
  '_ (..) {deur|huis} (..) {uitgezet|gezet}',
  '_ (..) {hem|haar} ... {uitgezet|verlaten|gezet|ingeruild|gedumpt|bedrogen}',
  '_ (..) {vertrokken|vertrok|verlaten|verliet|weggegaan|weggelopen|vandoor|bedrogen}',
  '{ongeboren} _',
  '{gedoe|ruzie|ruzies|conflict|strijd|onmin|clinch|overhoop|heibel} (..) _',
  '_{kindje} ... {verloren|keizersnede|week|zwangerschap}',
  '{met|en} {zijn|haar} (-e) _ (..) {tijdelijk|logeert|woont}',
];

/** The health or private life of relatives. */
export const DERDEN: readonly Woordgroep[] = [
  {
    klasse: 'derden',
    woorden: ZIEKE.split('|').join(', '),
    bij: [`_ ${FAMILIE}`],
    niet: [
      '{geen} _',
      '{school|klas|groep|opvang|onderwijs|les} (..) _',
      '{voor|van|aan|met} _{dove|blinde|gehandicapte|autistische|zieke} {kinderen}',
    ],
  },
  {
    klasse: 'derden',
    woorden:
      'huilbaby, zorgenkind, mantelzorger voor {zijn|haar|een|de}, mantelzorg voor {zijn|haar|hun|mijn|een|de} {moeder|vader|ouders|man|vrouw|partner|zoon|dochter|kind|broer|zus|oma|opa|schoonmoeder|schoonvader|schoonouders|buurvrouw|buurman|zieke|demente|dementerende|oude|gehandicapte}, kinderen uit huis geplaatst, kind uit huis geplaatst, uithuisplaatsing van {zijn|haar|de}, van school gestuurd, ronald mcdonaldhuis, ronald mcdonald huis, couveuse, kinder ic, rechtszaak om {zijn|haar} {kind|zoon|dochter}',
    niet: ['{project|afdeling|dossier|vestiging|team|zaak|klant|machine} -- _', '{geen} _'],
  },
  {
    klasse: 'derden',
    woorden: `{${NAAST}}`,
    bij: [
      `_ (..) {${LOT}}`,
      `_ -- {${LOT}}`,
      '_ {zit|zat} (nog|al) vast',
      '_ ligt ... {ziekenhuis|ic|sophia|umc|coma|couveuse|isala|sterven}',
      '{met} {zijn|haar} _ naar de {crisisdienst|spoedeisende|kinderarts|eerste|huisarts|psychiater}',
      '{problemen|zorgen|rechtszaak|strafzaak} {om|over|rond|tegen} {zijn|haar|de|hun} (-e) _',
    ],
    niet: NIET,
  },
  {
    // Anybody may be called so, unless it is said whose.
    klasse: 'derden',
    woorden: `{${IEMAND}}`,
    bij: [
      `{zijn|haar|mijn|hun} (-e) _ -- {${LOT}}`,
      `{zijn|haar|mijn|hun} (-e) _ (..) {is|was|ligt|lag|zit|zat|wordt|werd|raakte|heeft|moet|krijgt|kan} (..) {${LOT}}`,
      `_{man|vrouw|vriend|vriendin|kind|kinderen} van {werknemer|werkneemster|mevrouw|mw|mdw|dhr|meneer|betrokkene|wn|medewerker|medewerkster|hem|haar|client|kandidaat} -- {${LOT}}`,
      '_{kind|partner|oma|opa|oom|tante|nicht|neef|baby|kinderen} (is|was|zijn) {doodgereden|overleden|verongelukt|verslaafd|terminaal|uithuisgeplaatst|gehandicapt|ziek|verdronken}',
      '_{kinderen|kind} uit huis geplaatst',
      '{zijn|haar|mijn|hun} (-e) _ {zit|zat} (nog|al|weer|ook) vast',
      '{niets|niks|geen} (..) van {zijn|haar} (-e) _{familie|ouders|gezin|kinderen} (in|meer|die)',
      'de _{jongste|oudste} (..) {ligt|lag|is|zit|wordt|werd|moet} ...',
      '{zijn|haar|mijn|hun} (-e) _ ligt ... {ziekenhuis|ic|sophia|umc|coma|couveuse|isala|sterven}',
      '{problemen|zorgen} {om|over|rond} {zijn|haar|de|hun} (-e) _',
      '{verblijfsvergunning|asielprocedure|uitzetting|ontslag|detentie|arrestatie|verslaving|schulden|faillissement} van {zijn|haar|hun} _',
      '_ (..) aan {de} {drank|drugs}',
    ],
    niet: [...NIET, '_ (..) {op|naar|van} school {zit|gaat|brengen|gebracht}'],
  },
  {
    // Beside what another list found: a loss, an event, care.
    klasse: 'derden',
    woorden: `{${NAAST}}`,
    bij: [
      '# (..) @aan (@lidwoord) (-e) (oudste|jongste|overleden) _',
      '# (met) _',
      '{zijn|haar|hun|mijn} (-e) _ -- #',
    ],
    niet: NIET,
  },
  {
    klasse: 'derden',
    woorden: `{${IEMAND}}`,
    bij: [
      '# -- @aan {zijn|haar|mijn|hun} (-e) _',
      '# {van|voor|met|door|bij|over|om} _{partner|oma|opa|baby|tweeling|ouders|kinderen|kind}',
      '{zijn|haar|hun|mijn} (-e) _ (..) #',
      '# (..) {van|bij} {zijn|haar|mijn|hun} (jongste|oudste|beide|eigen|oude) _',
    ],
    niet: NIET,
  },
  {
    klasse: 'derden',
    woorden: `{${NAAST}|${IEMAND}}`,
    bij: [
      '{ziekte|gezondheid|opname|ziekbed|achteruitgang|toestand|verslaving|zwangerschap|dementie|gezondheidstoestand|gezondheidsproblemen|nier|lever|beenmerg|leverdonatie|nierdonatie|orgaandonatie|stamceldonatie|donatie|dood} (..) {van|aan|voor} {zijn|haar|mijn|hun|een} (jongste|oudste|zieke|eigen|beide|oude) _',
    ],
    niet: NIET,
  },
];
