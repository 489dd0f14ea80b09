import type { Woordgroep } from '../klassen.ts';
import { BELEID, DOELGROEP } from '../zinsdelen.ts';

const DING =
  '{machine|machines|motor|printer|planning|agenda|systeem|apparaat|deur|deuren|vloer|lijn|lading|dak|server|computer|band|bureau|scherm|begroting|budget|project|bedrijf|markt|koffie|kraan|leiding|remmen|deurbel|stoel|tafel|schoenen|klant|klanten|muziek}';
const NIET = [
  ...DOELGROEP,
  ...BELEID,
  `${DING} (..) _`,
  `_ (..) ${DING}`,
  '_ van {geluk|vreugde|enthousiasme|plezier}',
  '_ (..) {enthousiasme|geluk|vreugde|plezier|trots|blijdschap|lachen}',
];
const ZINNETJE = '{niet|nauwelijks|amper|slecht|weinig|niks|niets|bijna|geen|moeilijk|moeizaam|nooit}';

/** What the body or the mind does, in the verbs of everyday: crying, lying awake, trembling, giving up. */
export const ALLEDAAGSE_KLACHTEN: readonly Woordgroep[] = [
  {
    // Crying, shaking, being short of breath, in so many words.
    klasse: 'klacht',
    woorden:
      'snikken, snikte, snikt, snikkend, snikkende, tranen, huilend, huilende, janken, jankt, jankte, ontroostbaar, volgeschoten, te trillen, te beven, te shaken, te hijgen, te zweten, te malen, te staren, te huilen, te snikken, te rillen, te kokhalzen, te klappertanden, te hyperventileren, te janken, te hoesten, te niezen, niezen, niest, nieste, kucht, kuchen, proesten, snotteren, hijgt, hijgde, hijgen, hijgend, puffend, kokhalzen, kokhalst, bibberen, bibbert, zwabberen, zwalkt, zwalkend, wankelt, wankelde, wankel, duizelt, duizelde, tolt, tolde, zweten, badend, bloost',
    bij: [
      '_{snikken|snikte|snikt|snikkend|snikkende|huilend|huilende|janken|jankt|jankte|ontroostbaar|volgeschoten|te trillen|te beven|te shaken|te hijgen|te kokhalzen|te klappertanden|te hyperventileren|te snikken|te huilen|te janken|te rillen|te malen|te hoesten|te niezen|niezen|niest|nieste|kokhalzen|kokhalst|hijgt|hijgde|hijgen|hijgend|bibberen|bibbert|snotteren}',
      '_{tranen} -- {ogen|bedwingen|gelaten|lopen|liepen|zitten|zat|uit|over|wangen|gesprek|nader|stonden|trok}',
      '{in|tot|met|de|haar|zijn|dichtbij} _{tranen}',
      '@persoon (..) _{zweten|te zweten|wankelt|wankelde|kuchen|kucht|zwalkt}',
      '{gaat|begint|begon|ging|veel|overmatig|enorm} (..) _{zweten|te zweten|zwabberen}',
      '{hoofd|alles|het} _{duizelt|duizelde|tolt|tolde} (hem|haar)',
      '@persoon {zit|zat|ligt|lag|stond|staat} (..) _{te staren}',
    ],
    niet: [...NIET, '{brand|rook|hond|baby|kind|kinderen} (..) _', '_{tranen} trekkend', '{zonder|geen} _'],
  },
  {
    // Not able to go on.
    klasse: 'klacht',
    woorden:
      'doorheen, vol, bed, bank, oog, ogen, lontje, wrak, zombie, schim, uitgewrongen, afgepeigerd, bekaf, geradbraakt, uitgeteld, hondsmoe, doodmoe, op zijn tandvlees, op haar tandvlees, tandvlees, latijn, aan het eind van, instortte, geknakt, knakte, gebroken thuis, uit zijn doen, uit haar doen, zichzelf, koppijn, emmer, reserves, accu, batterij, oplaadt, moe, zo moe',
    bij: [
      '{er|erdoor|helemaal|volledig|compleet} _{doorheen} {zit|zat|te|zitten|is}',
      '{zit|zat|zitten} (er) (..) _{doorheen}',
      '{schoot|schiet|schieten|schoten|raakt} (..) _{vol} (en|toen|bij|tijdens|als|van)',
      `${ZINNETJE} (..) {uit} (zijn|haar|het|de) _{bed}`,
      `{zijn|haar|het} _{bed} (..) ${ZINNETJE} (meer) {uit|uitkomen|uitkwam}`,
      '{kan|kon|komt|kwam|krijgt|kreeg} -- _{bed} (..) {niet|nauwelijks|amper|niet meer} (meer) {uit|uitkomen}',
      '{ligt|lag|liggen|meteen|direct|duikt|duik|hele|halve|overdag} (..) {in|naar} (het|zijn|haar) _{bed}',
      '{hele|halve|overdag} (..) op (de|het|zijn|haar) _{bed|bank}',
      `${ZINNETJE} (..) _{oog|ogen} (..) {dicht|dichtdoet|dichtdoen|dichtgedaan|toe|houden|open|kijken}`,
      '{ogen|oog} (..) _{niet open}',
      '{kort|korter|korte} _{lontje}',
      '{is|was|een|als|voelt|een|compleet|totaal} (..) _{wrak|zombie|schim}',
      '_{uitgewrongen|afgepeigerd|bekaf|geradbraakt|uitgeteld|hondsmoe|doodmoe|op zijn tandvlees|op haar tandvlees}',
      '{loopt|liep} (..) {zijn|haar|het} _{tandvlees}',
      '{eind|einde} {van} {zijn|haar} _{latijn}',
      '{herkent|herkende} _{zichzelf} (niet|nauwelijks)',
      '_{zichzelf} niet (meer) {is|meer}',
      '_{accu|batterij|reserves} {is|zijn} (..) {leeg|op}',
      '{barstende|knallende|bonkende|vreselijke|veel|steeds|dagelijks|krijgt|heeft|had} _{koppijn}',
      '_{zo moe} (..) {dat|is|was|meer|thuis|meteen|van}',
      '{zo|te} _{moe} {om|is|was|dat}',
    ],
    niet: [
      ...NIET,
      '{bedden|hotel|kamers|verpleging|zorgbed} (..) _',
      '_ (..) {opmaken|verschonen|verschoont|bedden}',
      '_{vol} {uren|lof|vertrouwen|goede|energie|met|rooster|ideeen}',
      '{uren|agenda|week|team|trein|zaal|groep|bus|rooster} {is|zit|raakt|raakte|loopt|staat|stroomt|was} (..) _{vol}',
      '{team|afdeling|organisatie|bezetting|sector|vestiging|branche} ... _',
      '_{moe} om {te} {zoeken|solliciteren}',
      '{op|houdt|houden|hield|in|met} (het|een) _{oog} (op|voor|in|houden)',
      '_{zichzelf} {niet} {voor|in|als}',
    ],
  },
  {
    // Sleep, food, breath, memory.
    klasse: 'klacht',
    woorden:
      'slaapt, sliep, slapen, geslapen, nacht, nachten, nachts, eet, at, gegeten, eten, wc, wc pot, toilet, toiletpot, dommelt, dommelde, indommelt, dut, indut, dutje, dutjes, benauwd, adem, lucht, geheugen, draad, woorden, namen, verdragen, verdraagt, durft, durfde, bang, vergeet, drukkend gevoel, beklemmend gevoel, drukkende, hart, hoest, hoestte, gehoor, zicht, reuk, smaak, evenwicht, ruikt, proeft, leven, drinkt, dronk',
    bij: [
      `_{slaapt|sliep|slapen|geslapen} (..) ${ZINNETJE}`,
      `{hij|zij|ze|werknemer|werkneemster|nacht|nachten} (..) ${ZINNETJE} (..) _{slaapt|sliep|slapen|geslapen}`,
      '_{nacht|nachten|nachts} (..) {wakker|malen|piekeren|draaien|spoken|doorwaakt|boven|woelen|op|ijsberen|overgegeven|gespuugd|gebraakt|pijn|slapeloos}',
      '{halve|hele|wakkere|slapeloze|doorwaakte|korte|gebroken} _{nachten} {wakker|ligt|lag|liggen|malen|heeft|had|en}',
      '{ligt|lag} {hele|halve} _{nachten|nacht}',
      `_{eet|at} (hij|zij|ze|al|bijna|de) (..) ${ZINNETJE}`,
      `{en|hij|zij|ze|nauwelijks|bijna|amper|niets|niks} (..) ${ZINNETJE} _{eet|at|eten|gegeten}`,
      '{boven|op} (de|het) _{wc|wc pot|toilet|toiletpot} {gehangen|hangt|hing|gezeten|zitten}',
      '_{dommelt|dommelde|indommelt|indut|dut} (hij|zij|ze|overdag|weg|steeds|in|soms)',
      '{overdag} (..) _{dutje|dutjes}',
      '{krijgt|kreeg|heeft|had|het|ze|hij} (het|dan|er) (dan|er|snel|daar) _{benauwd}',
      '_{benauwd} {krijgt|kreeg|heeft|van|bij|in|en}',
      '{naar|op|buiten|kort} _{adem} (..) {hapt|happen|snakt|snakken|stond|komen}',
      '{hapt|happen|snakt|snakken} (..) {naar} _{adem|lucht}',
      '_{geheugen} (..) {laat|liet|steek|zeef|werkt|slecht|niet|achteruit|gaat}',
      '_{draad} {kwijt|kwijtraakt|kwijtraken|kwijtraakte}',
      '{raakt|raakte} (..) {de|zijn|haar} _{draad} {kwijt}',
      `_{woorden|namen} -- ${ZINNETJE} {meer|op|uit|onthouden}`,
      `${ZINNETJE} (meer) {op} (zijn|haar|de) _{woorden|namen}`,
      `{mensen|geluid|licht|drukte|prikkels|herrie|kinderen|lawaai|aanraking} -- _{verdragen|verdraagt}`,
      `_{verdragen|verdraagt} (..) {geen|niet|nauwelijks} (..) {mensen|geluid|licht|drukte|prikkels|herrie|lawaai}`,
      `_{durft|durfde} ... ${ZINNETJE} ... {snelweg|straat|deur|lift|trein|tram|bus|alleen|buiten|donker|slapen|auto|rijden|winkel|drukte|mensen|supermarkt|bed|tunnel|telefoon}`,
      '_{durft|durfde} (de|het|een) {snelweg|straat|deur|lift|trein|tram|bus|tunnel|auto} (..) niet',
      '{is|was} (..) _{bang} (..) {alleen|donker|thuis|buiten|straat|slapen|dood|mensen}',
      '_{drukkend gevoel|beklemmend gevoel} (..) {borst|hoofd|maag|slapen|ogen}',
      '{zijn|haar} _{hart} (..) {bonkt|bonst|bonsde|tekeer|oversla-|klopt|keel|slaat|fladdert|raast}',
      '_{gehoor} -- {knoppen|achteruit|kapot|slecht|slechter|verloren|beschadigd|minder}',
      '@bezit _{zicht|reuk|smaak|evenwicht} -- {achteruit|slecht|slechter|weg|minder|wazig|troebel|kwijt|verloren}',
      '_{ruikt|proeft} (..) {niets|niks|niet}',
      '{het} _{leven} -- zitten',
      '_{drinkt|dronk} -- {fles|flessen|glazen|liter|borrels|biertjes|wodka|jenever|whisky}',
      '_{hoest|hoestte} {hij|zij|ze|werknemer|werkneemster|mevrouw}',
      '{hij|zij|ze|werknemer|werkneemster|mevrouw|en} _{hoest|hoestte} {de|aan|nog|veel|steeds|bij|alles|zich}',
    ],
    niet: [
      ...NIET,
      '{vertrouwen|beslissing|besluit|advies|nachtje} (..) _',
      '_{nacht} {dienst|diensten|werk}',
      '{geen|zonder|om|niet} (hele) _{nacht|nachten} {dienst|diensten|werken|draaien|werk|meer}',
      '_{nachten} (..) {draaien|draait} {in|op|bij|meer}',
      '{dienst|diensten|rooster|ploeg|werken|werkt|inzetbaar} (..) _{nacht|nachten|nachts}',
      '_{slapen|slaapt} (..) {hotel|wagen|cabine|locatie|slaapdienst}',
      '_{durft|durfde} (..) {aan} te',
      '_{drinkt|dronk} (..) {koffie|thee|water|melk}',
      '_{woorden|namen} (..) {klanten|clienten}',
      '{rode|van|een|op} _{draad} {van|in|door}',
    ],
  },
  {
    klasse: 'klacht',
    alleenstaand: true,
    woorden: 'iets met',
    bij: ['_ (@bezit|de|het) (-e) @lichaam'],
    niet: [...NIET, '_ (@bezit|de|het) {handen|hand|hoofd}'],
  },
  {
    // Parts of the body and what they do.
    klasse: 'klacht',
    woorden:
      'openliggen, open ligt, open liggen, openligt, liggen open, ligt open, lag open, liggen, zwellen, zwelt, opzwelt, zwol, opgezwollen, kraakt, kraken, kraakten, steekt, steken, gloeit, gloeien, bloedt, bloeden, bloedden, zeurt, zeuren, schrijnt, schrijnen, bonst, bonzen, bonkt, bonken, suizen, suist, piepen, fluiten, tuiten, tuit, branden, brandt, prikken, prikt, jeuken, vervelt, vervellen, verkrampt, verkrampen, verstijft, verstijven, verstijfd, begeeft, begeven, begaf, weigert, weigeren, weigerde, opspelen, spelen weer op, spelen op, speelt weer op, protesteert, protesteren, sputtert, klapt dicht, slaapt, slapen, sliepen, tintelt, tintelen, tintelden, trilt, trillen, trilde, trilden, beven, beefden, bibberen, tranen, traanden, blauw, paars, dik, dikker, slap, lam, krom, stijf, gevoelloos, kapot, stuk, gesloopt, in brand, op slot, los, warm, doof, rauw, beurs, zwaar als lood, loodzwaar, overbelast',
    bij: [
      '@bezit (-e) {@lichaam} (..) _',
      '@lichaam {wordt|worden|werd|werden|zijn|is|was|waren|blijft|voelt|voelen|gaat|gaan|raakt|begint|beginnen} (..) _',
      '@lichaam _',
      '@lichaam .. _{opspelen|spelen weer op|spelen op|begeeft|begeven|opzwelt|opgezwollen|openliggen|tintelen|tranen|suizen|trillen}',
      '_{trilt|trilde|tintelen|trillen|bloeden|tranen|prikken|branden|slapen} (..) {zijn|haar} (-e) @lichaam',
    ],
    niet: [
      ...NIET,
      '{handen|hand|vuist} (..) _{liggen|steken|steekt|los|stuk|vol|begeven}',
      '{hart|hoofd|neus} (..) _{los|open|stuk|slapen|steken|steekt|liggen|warm|branden|dik|lam}',
      '_{liggen} (..) {bij|voor|binnen|op|in|klaar}',
      '_{warm|dik|los|stuk|kapot} (..) {hart|onder|aanbevolen|tevreden}',
      '{hart} (..) _',
      '_ {ons|ze|hem|mij} (een)',
      '{dat|dit|er|het} _{steekt|stak|brandt}',
      '{met} {de|zijn|haar} (..) _{steken}',
      '{wiel|spaak|arm} (..) _{steken}',
      '{nek|hals} (..) _{steken|uitsteken}',
    ],
  },
];
