import type { Woordgroep } from '../klassen.ts';

const FAMILIE =
  '{vrouw|man|echtgenoot|echtgenote|partner|vriend|vriendin|kind|kinderen|kindje|zoon|zoontje|dochter|dochtertje|baby|vader|moeder|ouders|schoonmoeder|schoonvader|schoonouders|broer|broertje|zus|zusje|opa|oma|kleinkind|kleinzoon|kleindochter|gezinslid|familielid|naaste}';
const ZIEK =
  '{ziek|ernstig|terminaal|opgenomen|invalide|verslaafd|zwanger|dement|overspannen|hulpbehoevend|bedlegerig|gehandicapt|depressief|ongeneeslijk|chronisch|psychisch|suicidaal|bevallen|arbeidsongeschikt|kanker}';

/** The health or private life of relatives and colleagues. */
export const DERDEN: readonly Woordgroep[] = [
  {
    klasse: 'derden',
    woorden: `{zieke|dementerende|demente|hulpbehoevende|zorgbehoevende|gehandicapte|terminale|zwangere|verslaafde|autistische|bedlegerige|invalide|suicidale|depressieve|gedetineerde} ${FAMILIE}`,
    niet: ['{geen} _'],
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
      '{clienten|bewoners|patienten|leerlingen} .. _',
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
      '{clienten|bewoners|patienten|leerlingen} .. _',
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
