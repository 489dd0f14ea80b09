import type { Woordgroep } from '../klassen.ts';

const FAMILIE =
  '{vrouw|man|echtgenoot|echtgenote|partner|vriend|vriendin|kind|kinderen|kindje|zoon|zoontje|dochter|dochtertje|baby|vader|moeder|ouders|schoonmoeder|schoonvader|schoonouders|broer|broertje|zus|zusje|opa|oma|kleinkind|kleinzoon|kleindochter|gezinslid|familielid|naaste}';
const ZIEK =
  '{ziek|ernstig|terminaal|opgenomen|invalide|verslaafd|zwanger|dement|overspannen|hulpbehoevend|bedlegerig|gehandicapt|depressief|ongeneeslijk|chronisch|psychisch|suicidaal|bevallen|arbeidsongeschikt|kanker}';

const NAAST =
  'moeder|vader|zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|echtgenoot|echtgenote|schoonmoeder|schoonvader|schoonouders|ex|kind|kindje|kleinkind|kleinzoon|kleindochter|zwager|schoonzus|stiefvader|stiefmoeder|stiefzoon|pleegkind|pleegzoon|pleegdochter|stiefdochter|peuter|puber|tweeling|exman|exvrouw|buurvrouw|buurman';
// Found with whom it is said of.
const ZIEKE =
  '{zieke|dementerende|demente|hulpbehoevende|zorgbehoevende|gehandicapte|terminale|zwangere|verslaafde|autistische|bedlegerige|invalide|suicidale|depressieve|gedetineerde} _';
const NIET = [
  ZIEKE,
  '{clienten|bewoners|patienten|leerlingen} .. _',
  '_ .. {meegekomen|gebracht|belde|meldde|doorgegeven|afgemeld|aanwezig}',
  '@werkcue (..) _',
  '{alleenstaande|als|schizofrene} _',
  '{scheiding|gescheiden|echtscheiding|relatie|relatieproblemen|verkering|huwelijk|omgangsregeling} .. _',
  '_ (..) {weg|uit|verlaten|gescheiden}',
];

/** The health or private life of relatives and colleagues. */
export const DERDEN: readonly Woordgroep[] = [
  {
    klasse: 'derden',
    woorden:
      'zieke, dementerende, demente, hulpbehoevende, zorgbehoevende, gehandicapte, terminale, zwangere, verslaafde, autistische, bedlegerige, invalide, suicidale, depressieve, gedetineerde',
    bij: [`_ ${FAMILIE}`],
    niet: ['{geen} _'],
  },
  {
    klasse: 'derden',
    woorden:
      'huilbaby, mantelzorger voor {zijn|haar|een|de}, mantelzorg voor {zijn|haar|hun|mijn|een|de} {moeder|vader|ouders|man|vrouw|partner|zoon|dochter|kind|broer|zus|oma|opa|schoonmoeder|schoonvader|schoonouders|buurvrouw|buurman|zieke|demente|dementerende|oude|gehandicapte}',
    niet: ['{geen} _'],
  },
  {
    klasse: 'derden',
    woorden: `{${NAAST}|man|vrouw|partner|vriend|vriendin|ouders|opa|oma|puberzoon|puberdochter|schoonfamilie|oom|tante|neef|nicht}`,
    bij: [
      '_ (van) (@wie) (..) {is|was|ligt|lag|zit|zat|wordt|werd|raakte|drinkt|blowt|gebruikt|heeft} (..) {sterven|ziek|terminaal|ontslagen|drinkt|verslaafd|blowt|begraven|gecremeerd|gevangenis|cel|schulden|psychotisch|depressief|overspannen|afgekeurd|hulpbehoevend|gearresteerd|opgepakt|mishandeld|zelfmoord|vermist|verpleeghuis|verzorgingshuis|rolstoel|school|kwijt|stervende|jeugdzorg|uithuisgeplaatst|zorgbehoevend|bedlegerig}',
      '{problemen|zorgen|ruzie|conflict|gedoe|strijd} {met|om|over|rond} {zijn|haar|de|hun} (-e) _',
      '{zijn|haar|mijn} (-e) _ (..) {zelfmoord|zelfdoding|drinkt|blowt|begraven|gearresteerd|opgepakt|stervende}',
    ],
    niet: [...NIET, '_ (..) {op|naar|van} school {zit|gaat|brengen|gebracht}', '@werkcue ... _'],
  },
  {
    // Without whose: who else than family is called so.
    klasse: 'derden',
    woorden: `{${NAAST}}`,
    bij: ['_ -- #', '# (..) @aan (@lidwoord) (-e) (oudste|jongste|overleden) _', '# (met) _'],
    niet: NIET,
  },
  {
    klasse: 'derden',
    woorden: `{${NAAST}}`,
    bij: [
      '_ (..) {dementeert|verslaafd|dement|overleden|overleed|gedetineerd|terminaal|hulpbehoevend|suicidaal|ziek|opgenomen|spijbelt|gepest|vastzit|schoolweigering|schooluitval|thuiszit|jeugdzorg|gehandicapt|verongelukt|zorgenkind|uithuisgeplaatst|gevangenis|ontspoord|ontspoorde}',
    ],
    niet: NIET,
  },
  {
    klasse: 'derden',
    woorden: `{${NAAST}|man|vrouw|partner|vriend|vriendin|ouders|kinderen|opa|oma|familie|gezin}`,
    bij: ['# -- @aan {zijn|haar|mijn|hun|de} (-e) (ex) _', '# {van|voor|met|door|bij|over} _'],
    niet: NIET,
  },
  {
    klasse: 'derden',
    woorden: `{${NAAST}|man|vrouw|partner|vriend|vriendin|ouders|kinderen|opa|oma|familie|gezin}`,
    bij: [
      '{zijn|haar|mijn|hun|jongste|oudste} (-e) _ (..) {dementeert|verslaafd|dement|overleden|overleed|gedetineerd|terminaal|suicidaal|opgenomen|spijbelt|gepest|jeugdzorg|gehandicapt|verongelukt|zwanger|bevallen}',
      '{problemen|zorgen|ruzie|conflict|gedoe|strijd} {met|om|over|rond} (de|het|zijn|haar|hun) (-e) _',
    ],
    niet: NIET,
  },
  {
    klasse: 'derden',
    woorden: `${FAMILIE}, neef, nicht, oom, tante, ex~partner, zwager, schoonzus, huisgenoot, stiefvader, stiefmoeder, stiefzoon, pleegkind`,
    bij: [
      `{zijn|haar|mijn|hun|jongste|oudste|enige} _ {is|was|werd|wordt|ligt|lag|raakte|zit|zat} (..) ${ZIEK}`,
      '{zijn|haar|mijn|hun|jongste|oudste} _ -- {terminaal|verslaafd|dement|hulpbehoevend|gedetineerd|mishandeld|vastzit|gevangenis|detentie|afgekeurd|probleemgedrag|gepest|jeugdzorg|rolstoel|verpleeghuis|verpleegtehuis|hospice|uithuisplaatsing|drugs|probleemjongere|schooluitval}',
      '{ziekte|gezondheid|opname|ziekbed|achteruitgang|toestand|verslaving|zwangerschap|dementie|gezondheidstoestand|gezondheidsproblemen} van {zijn|haar|mijn|hun|een} (jongste|oudste|zieke|eigen|beide|oude) _',
    ],
    niet: [
      ZIEKE,
      '{clienten|bewoners|patienten|leerlingen} .. _',
      '{scheiding|gescheiden|echtscheiding|relatie|relatiebreuk|verkering|huwelijk} .. _',
      '_ (..) {weg|uit|verlaten|gescheiden}',
      '_ .. {meegekomen|gebracht|belde|meldde|doorgegeven|afgemeld}',
    ],
  },
  {
    // A relative in the sentence, and something about somebody's health.
    klasse: 'derden',
    woorden: `${FAMILIE}, neef, nicht, oom, tante, ex~partner, zwager, schoonzus, huisgenoot, stiefvader, stiefmoeder, stiefzoon, pleegkind`,
    bij: [
      '{zijn|haar|mijn|hun|jongste|oudste} _ -- #',
      '# (..) {van|bij} {zijn|haar|mijn|hun} (jongste|oudste|beide|eigen|oude) _',
    ],
    niet: [
      ZIEKE,
      '{clienten|bewoners|patienten|leerlingen} .. _',
      '{scheiding|gescheiden|echtscheiding|relatie|relatiebreuk|verkering|huwelijk} .. _',
      '_ (..) {weg|uit|verlaten|gescheiden}',
      '_ .. {meegekomen|gebracht|belde|meldde|doorgegeven|afgemeld}',
    ],
  },
  {
    klasse: 'derden',
    woorden: 'collega, teamgenoot, leidinggevende, teamleider, manager, directeur',
    bij: ['_ -- #'],
    niet: [
      '{met|door|aan|over|van|naast|en} (de|een|zijn|haar) _ (..) {besproken|gesproken|afgesproken}',
      '_ (..) {dat|hoort|vindt|zag|merkt|merkte|schrijft|meldt|weet|vraagt|signaleert|bespreekt|sprak|adviseert|steunt|zegt} ..',
      '{bij|tot|tegen|aan|met|door|van|voor} (zijn|haar|de|een) _',
    ],
  },
];
