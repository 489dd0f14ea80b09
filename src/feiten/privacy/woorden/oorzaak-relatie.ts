import type { Woordgroep } from '../klassen.ts';
import { BELEID, DOELGROEP } from '../zinsdelen.ts';

const ZAKELIJK = [
  ...DOELGROEP,
  ...BELEID,
  '@werkcue -- _',
  '_ van (de|het|een|onze) @zakelijk',
  '@zakelijk (..) _',
];

// A person who is called so is a relative; of the others it must be said whose.
const NAAST =
  'moeder, vader, zoon, zoontje, zoons, zonen, dochter, dochtertje, dochters, broer, broers, broertje, zus, zussen, zusje, echtgenoot, echtgenote, schoonmoeder, schoonvader, schoonouders, kleinkind, kleinkinderen, kleinzoon, kleindochter, zwager, schoonzus, stiefvader, stiefmoeder, stiefzoon, stiefdochter, pleegkind, pleegkinderen, pleegzoon, pleegdochter, schoonfamilie, schoonzoon, schoondochter, tweelingzus, tweelingbroer, verloofde, pleegouders, puberzoon, puberdochter';
const IEMAND =
  'man, vrouw, partner, vriend, vriendin, kind, kinderen, kindje, ouders, opa, oma, oom, tante, neef, neefje, neefjes, nicht, nichtje, nichtjes, gezin, familie, familielid, naaste, huisgenoot, jongste, oudste, tweeling, baby, tiener, tieners, puber, pubers, geliefde, dierbare, petekind';

// What is said of relatives in passing: they work, phone, bring, or are there.
const GEWOON =
  '{werkt|werkte|werken|werkzaam|bedrijf|garagebedrijf|zaak|winkel|zorgboerderij|boerderij|vestiging|eigenaar|proefplaatsing|stage|snuffelstage|zoekt|zocht|vacature|functie|baan|collega|studeert|school|opvang|kinderopvang|bso|post|pakket|telefoonnummer|telefoon|mail|bereiken|besproken|bespreken|bespreekt|overleg|overlegt|overlegd|belde|belt|gebeld|meldde|meldt|nam|neemt|brengt|bracht|haalt|haalde|ophalen|brengen|vindt|vond|zei|zegt|akkoord|aanwezig|meegekomen|meekomen|gesproken|contact|contactpersoon|doorgegeven|afgemeld|groeten|vakantie|verjaardag|jarig|geslaagd|machtiging|gemachtigd|bezwaar|formulier|polis|verzekering|pensioen|verlof|ouderschapsverlof|vrijwilliger|hobby|naam|verwezen|begeleidt|begeleiding|aanmoedigen|steunt|steun|handtekening|ingevuld|bijgewoond|schooltijden|schoolvakantie|begrip}';

/** Partners, children, parents and other relatives: what goes wrong with them, and who cares for whom. */
export const RELATIES: readonly Woordgroep[] = [
  {
    // Somebody's ex is his private life, whatever is said of him.
    klasse: 'oorzaak',
    woorden: 'ex, exen, exman, exvrouw, expartner, exvriend, exvriendin, exechtgenoot, exschoonouders',
    niet: [
      ...DOELGROEP,
      ...BELEID,
      '_ {collega|collegas|werkgever|werkgevers|medewerker|medewerkers|werknemer|werknemers|leidinggevende|manager|militair|militairen|gedetineerde|gedetineerden|client|clienten|klant|klanten|leerling|leerlingen|topsporter|baas|chef|directeur|bedrijf|stagiair|stagiaire|politieman|artikel|art|tunc|nunc|aequo|post|ante|btw|works|verslaafde|verslaafden}',
      '_ (..) {garagebedrijf|belde|telefoonnummer}',
    ],
  },
  {
    klasse: 'oorzaak',
    woorden: `${NAAST}, ${IEMAND}`,
    bij: [
      '@bezit (-e) _ -- {@relatieramp|@inGevaar}',
      '{@relatieramp|@inGevaar} -- {@bezit|tussen} (-e) _',
      '{ruzie|gedoe|conflict|problemen|zorgen|spanningen|strijd|heibel|trammelant} (..) {met|om|over|rond} @bezit (-e) _',
      '@bezit (-e) _ -- {voor} {een} {ander|andere}',
      '@bezit (-e) _ (..) {weg} {bij|en}',
      '@bezit (-e) _ (..) {geen|nooit|niet|nauwelijks|minder} (..) {contact|zien|ziet|spreekt|spreken}',
      '{geen|nooit|niet|nauwelijks|minder} (..) {contact|zien|ziet|spreekt|spreken|hoort} (..) @bezit (-e) _',
      '{zonder|mist|misten|gemis} (@bezit) (-e) _',
      '@verzorgt -- @bezit (-e) _',
      '@bezit (-e) _ -- {verzorgen|verplegen|wassen|koken|oppassen}',
      '{inwonende|hulpbehoevende|hoogbejaarde} _',
      '_ ... {woont|trekt|trok} (..) bij {hem|haar} in',
      '@bezit (-e) _ (..) {woont|inwoont|trok|trekt|ingetrokken} (..) in',
      '{niets|niks|geen} (..) van @bezit (-e) _ {in|meer|uit}',
    ],
    niet: [
      ...ZAKELIJK,
      '_ (..) {zaak|winkel|bedrijf|boerderij|bakkerij|garagebedrijf|onderneming|werkt}',
      '_ {heeft|had|kan|zal|wil|is} (..) {meegenomen|gebracht} (..) {telefoon|laptop|sleutels|spullen|post}',
      '{op|over|met|door} {zijn|haar} {oude|vaste} _',
      '{team|maat} (..) _',
    ],
  },
  {
    klasse: 'oorzaak',
    woorden:
      'insliep, doodgestoken, doodgeschoten, doodgeslagen, voor de trein, van het leven, weggevallen, ontvallen, ontviel, heengegaan, ingeslapen, inslapen, doodgegaan, doodgereden, begraven, gecremeerd, overleden, overleed, overlede, gestorven, verongelukt, afgemaakt, dood',
    bij: [
      '{@familie|schoonfamilie|tweelingzus|tweelingbroer|verloofde|maat|jeugdvriend|jeugdvriendin|petekind|buurman|buurvrouw|beste} -- _',
      '{@familie|jeugdvriend|vriend|vriendin|buurman} ... _{insliep|voor de trein|van het leven|doodgestoken|doodgeschoten}',
      '{hond|kat|poes|kater|paard|pony|huisdier|hondje|katten|honden|viervoeter} ... (..) _',
      '{hem|haar} {is|zijn} (..) _{ontvallen}',
    ],
    niet: [
      ...ZAKELIJK,
      '_ (..) {dossier|project|punt}',
      '{bloedt|loopt|doodlopend} _{dood}',
      '{opdracht|klant|klanten|functie|baan|taak|taken|werk|dienst|uren} (..) _{weggevallen}',
      '{collega|collegas|oud|medewerker|werknemer} -- _',
    ],
  },
  {
    // Any other mention of somebody's own relatives, when the sentence says nothing else.
    klasse: 'oorzaak',
    alleenstaand: true,
    woorden: `${NAAST}, ${IEMAND}`,
    bij: ['{zijn|haar|hun|mijn} (-e) _'],
    niet: [
      ...ZAKELIJK,
      `_ ... ${GEWOON}`,
      `${GEWOON} ... _`,
      '_ {studeert|werkt|heet|woont|en|slaagde|trouwt|is} (..) {utrecht|jarig|geslaagd|trots|blij|enthousiast|positief|lief}',
      '_ {van|uit} (de|het|onze) @zakelijk',
    ],
  },
  {
    // Being left with everything; a guardian; a relative far away.
    klasse: 'oorzaak',
    woorden:
      'weduwe, weduwnaar, alleen voor, stond alleen, alleenstaand, alleen op, bijstand van, kinderrechter, familierechter',
    bij: [
      '{staat|stond|staan|stonden|komt|kwam} (er) (..) _{alleen voor}',
      '{voedt|voedde} (..) {kind|kinderen|zoon|dochter|zoons|dochters|tieners|pubers} _{alleen op}',
      '_{kinderrechter|familierechter}',
      '{is|was|werd|als|geworden|sinds|jonge} (..) _{weduwe|weduwnaar}',
    ],
    niet: [...ZAKELIJK, '_ (..) {dienst|balie|winkel|klas|groep|ploeg|lijn|kassa|wijk|afdeling|keuken}'],
  },
];
