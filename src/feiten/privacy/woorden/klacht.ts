import type { Woordgroep } from '../klassen.ts';
import { BELEID, DOELGROEP } from '../zinsdelen.ts';

const NIET = [...DOELGROEP, ...BELEID];

const DING =
  '{machine|machines|motor|printer|planning|agenda|systeem|apparaat|deur|deuren|vloer|lijn|lading|hond|honden|auto|server|computer|band|bureau|scherm}';

const LICHAAM = `
  <lichaamsdeel>klacht-, <symptoom>klacht-, <symptoom>probl-, <lichaamsdeel>pijn, <lichaamsdeel>pijnen, <lichaamsdeel>kramp, <lichaamsdeel>krampen, <lichaamsdeel>probl-,
  {rug|nek|schouder|knie|heup|pols|arm|hoofd|buik|maag|darm|hart|long|huid|oor|oog|stress|slaap|angst|spannings|bekken} klacht-, {rug|nek|schouder|knie|heup|hoofd|buik|keel|spier|kies|oor|zenuw|spier|gewrichts} pijn, {slaap|rug|nek|hart|knie|gezondheids|concentratie|geheugen} problemen,
  !hoofdpijn, hoofdpijnen, hoofdpijnklacht-, hoofdpijnaanval-, !rugpijn, hoofpijn, pijnklacht-, pijnscheut-, pijnaanval-, pijnsyndroom, fantoompijn, zenuwpijn, groeistuip-, menstruatiepijn-, ontwenningsversch-,
  !vermoeidheid, vermoeidheidsklacht-, vermoeitheid, oververmoeid-, moeheid, moeheidsklacht-, doodmoe, doodop, energieloos, futloos, futloosheid, lusteloos, lusteloosheid, energiegebrek, gebrek aan energie, nul energie, geen fut, grieperig, ziekjes, voelt zich {down|rot|ellendig|beroerd|slecht|ziek|zwak|wanhopig|opgejaagd|leeg|onrustig|depri|zwaarmoedig|overspannen|opgebrand}, zich {down|rot|ellendig|beroerd|opgejaagd|opgebrand} voelt, voelde zich {down|rot|ellendig|beroerd|slecht|ziek|opgejaagd|leeg|opgebrand}, uitputtingsversch-,
  !duizelig, !duizeligheid, duizelingen, duizeling, draaierig, licht in het hoofd, flauwgevallen, flauwvallen, valt flauw, viel flauw, flauwte, flauwtes, bewusteloos, buiten bewustzijn, black~outs, wegraking-,
  !misselijk, !misselijkheid, moet braken, moest braken, moet overgeven, moest overgeven, braakneig-, diarree, diaree, obstipatie, koorts, koortsig, hoestklacht-, hoestbui-, hoesten, verkouden, verkoudheid, keelontst-, heesheid, !benauwdheid, !kortademig-, kort ademig, ademnood, ademhalingsprobl-, !hartklopping-, hartkloping-, {druk|pijn} op de borst, bloedverlies, bloedneuz-,
  tintelingen, tintelende, doof gevoel, dove {vingers|hand|handen|arm|been|voet|voeten}, kracht~verlies, krachtsverlies, spierzwakte, spierspanning, spierkramp-, verkrampt, verkramping-, stijve {nek|rug|schouder|schouders|vingers|knie|spieren|gewrichten|hand|handen}, stijfheid, gezwollen {knie|enkel|enkels|voet|voeten|hand|handen|been|benen|gewricht|gewrichten|vingers|klieren}, {opgezette|dikke} {knie|enkel|enkels|vingers|klieren|benen},
  {pijnlijke|zere|zeer aan|gevoelige} {rug|nek|schouder|schouders|arm|armen|pols|polsen|hand|handen|heup|knie|knieen|enkel|enkels|voet|voeten|gewricht|gewrichten|spieren|elleboog|borst|buik|been|benen|vingers},
  uitvalsversch-, verlammingsversch-, wazig zien, dubbel~zien, ziet wazig, ziet dubbel, lichtgevoelig, gehoorprobl-, oorsuizen, oor suizen, piep in {de|het|zijn|haar} {oor|oren}, huiduitslag, jeuk, opvlieger, opvliegers, nachtzweten, zweetaanval-, tremor, spasme, spasmen, spasticiteit, spastisch, stuiptrek-, epileptische aanval-, gewichtsverlies, vermagerd, loopt mank, mank lopen, verlies van eetlust, gebrek aan eetlust, geen eetlust,
  {lichamelijke|fysieke|psychische|mentale|geestelijke|medische|psychosociale|psychiatrische|psychosomatische|cognitieve|emotionele|depressieve|somatische|neurologische|psygische|psychise|spychische} {klacht|klachten|klagten|problemen|problematiek}, psychische {nood|kwetsbaarheid|toestand|ontregeling|instabiliteit}, {psychisch|mentaal|emotioneel|geestelijk} {labiel|instabiel|ontregeld|uitgeput|opgebrand|kwetsbaar|ingestort|in de war},
  gezondheidsklacht-, gezondheids~problemen, gezondheidsprobl-, restklacht-, rest klachten, klachtenvrij, klachten vrij, klachtenpatroon, klachtenbeeld, ziekteversch-, symptomen, symptoom, kwalen, {zwakke|slechte|broze|wankele} gezondheid`;

const GEEST = `
  !slapeloos, !slapeloosheid, slapenloos-, slapeloze nachten, !slaapprobl-, slaapklacht-, slaapgebrek, slaaptekort, {in|door}slaapprobl-, slecht slapen, slaapt slecht, sliep slecht, slecht geslapen, slaapt nauwelijks, slaapt {heel|erg|al} {slecht|weinig}, slaapt niet {goed|meer|door}, niet kunnen slapen, kan niet slapen, slaapt maar, nachtrust is slecht, ligt {nachten|hele nachten} wakker, nachten wakker, nachtmerries,
  !concentratieprobl-, concentratieklacht-, concentratiestoorn-, concentratieverlies, !geheugenprobl-, geheugenklacht-, geheugenverlies, vergeetachtig-, woordvindprobl-, cognitieve uitval,
  stressklacht-, stress~gerelateerd-, spanningsklacht-, spannings klacht-, angstklacht-, angstaanval-, !paniekaanval-, paniek aanval-, paniekgevoel-, angstgevoel-, angsten,
  piekeren, piekert, piekerde, piekergedr-, piekergedachten, gepieker, somber, sombere, somberheid, somberheidsklacht-, neerslachtig-, huilbui-, huilerig, {huilt|huilde} {veel|vaak|snel}, begon te huilen, begint te huilen, in tranen, stemmingswissel-, stemmingsklacht-, stemmingsprobl-, depressieve {gevoelens|stemming}, !suicid-, zelfmoord-, zelfdoding, levensmoe, doodswens, niet meer willen leven, zelfbeschad-, automutil-, snijdt zichzelf, flashback-, herbeleving-, hyperventil-, waanbeeld-, waanidee-, in een waan, hallucinatie-, hallucineert, hallucineren, hoort stemmen, stemmen horen, verward gedrag, verwarde {toestand|indruk}, overprikkeld, overprikkeling, kort lontje, apathisch, zwaarmoedig-`;

const ALLEDAAGS = `
  hoestte, gehoest, niesbuien, snotverkouden, snipverkouden, grieperig, rillerig, koude rillingen, kotsmisselijk, kotsen, kotst, gekotst, gebraakt, braken, buikloop, brandend maagzuur, koortsaanval-, spierpijn, buikkramp-, maagkramp-, dik en stijf, stijf en {dik|pijnlijk}, opgezwollen, gevoelloos, gevoelloosheid, strompelend, mank, kreupel, beeft, beefde, bibbert, bibberde, badend in het zweet, lijkbleek, krijtwit, weggetrokken gezicht, {kilo|kg} {afgevallen|aangekomen}, vermagerd, eetlust, flauwvalt, flauwviel, buiten westen, van {zijn|haar} stokje, duizel-, evenwichtsprobl-, evenwichtsverlies, onvast ter been, oren suizen, suizende oren, overgevoelig voor {licht|geluid|prikkels}, prikkelgevoelig-, lichtschuw, hijgt, buiten adem, naar adem, hartoverslagen, overslaand hart, uitstralende pijn, hondsmoe, bekaf, doodvermoeid, op {zijn|haar} tandvlees, lamlendig, slaperig, slaperigheid, sufheid, versuft, geen oog dicht, {hele|halve|doorwaakte|slapeloze} nachten, halve nachten wakker, nachtmerrie, nachtelijk zweten, vergeetachtig, vergeetachtigheid, verstrooidheid, brain~fog, hersenmist, mist in {zijn|haar} hoofd, hoofd loopt over, wartaal, gedesorienteerd, huilend, snikkend, in snikken, prikkelbaarheid, lichtgeraakt, woedeaanval-, woede~uitbarst-, driftbui-, sombert, zwartgallig, wanhopig, zelfmoord, levensmoe, niet meer {willen|wil|wilde|te willen} leven, niet meer wil leven, geen zin meer in het leven, {een eind|einde} aan zijn leven, een einde aan {haar|het} leven, uit het leven stappen, doodsangst-, in paniek, angstzweet, achterdochtig, innerlijke onrust, opgejaagd gevoel, rusteloosheid, onverzorgd uiterlijk, gejaagdheid, lusteloosheid, oververmoeid, krachteloos, krachtsvermindering, zit er doorheen, er {helemaal|volledig|totaal} doorheen, menstruatieklacht-, opgeblazen buik, hartritme, woordvind-, spraakprobl-, slikprobl-, {burn out|burnout|long covid|corona|covid|depressie|ptss|adhd|whiplash|overspannen|migraine|reuma|overgangs|spanning} {klacht|klachten}, {hernia|depressie|burnout|overspannings|depressieve|ptss|hooikoorts|fibromyalgie|ms|tinnitus|eczeem|menopauze|zwangerschaps|bekken|verslavings|covid19}klachten`;

/** Complaints and symptoms that need no company to be one. */
export const KLACHTEN: readonly Woordgroep[] = [
  {
    klasse: 'klacht',
    woorden: LICHAAM,
    niet: [
      ...NIET,
      'hoofdpijndossier',
      '_ {dossier|dossiers|project}',
      'hoofdprobleem',
      'hoofdproblemen',
      'hoofdklacht',
      'hersenkramp',
      '_ van (de|het|een) {storing|storingen|machine|organisatie|probleem|systeem|conflict|markt|falend|cultuur|verkoop|slecht|slechte|gebrek}',
      '{bouw|reis|vakantie|verkiezings|verhuis} _{koorts}',
      '{blaffende|honden|hond} .. _',
      '_ {bestrijding}',
      '_{emotionele problemen} van {anderen|klanten|clienten|patienten|bewoners}',
      '_{verkrampt} (..) {vast|vasthouden|vastgehouden}',
      '_{stijfheid} van {het|de} {materiaal|constructie|veer|vloer|papier|balk}',
      '{voorkom|voorkomt|vermijd|vermijdt|voorkomen|vermijden|voorkoming|zonder|risico|kans} (van|op) _',
    ],
  },
  {
    klasse: 'klacht',
    woorden: GEEST,
    niet: [
      ...NIET,
      '_ {beeld|vooruitzicht|vooruitzichten|verwachting|verwachtingen|scenario|prognose|cijfers|boodschap|markt|toon|kleuren|gang|ruimte|weer|berichten}',
      '_ over (de|het) {arbeidsmarkt|markt|economie|kansen|vacatures|orders}',
      '{vooruitzichten|vooruitzicht|verwachting|verwachtingen|cijfers|markt|arbeidsmarkt|prognoses} (..) _{somber}',
      'suicidepreventie',
      'zelfmoordpreventie',
      '{voorkom|voorkomt|vermijd|vermijdt|voorkomen|vermijden|voorkoming|zonder|tegen|risico|kans|ter|geen} (van|op) _',
      '_ {voorkomen|vermijden|beperken}',
      '{als|functie} .. _',
    ],
  },
  {
    klasse: 'klacht',
    woorden: ALLEDAAGS,
    niet: [
      ...NIET,
      `${DING} (..) _`,
      `_ (..) ${DING}`,
      '{voorkom|voorkomt|voorkomen|vermijden|zonder|tegen|risico|kans} (van|op|te) _',
      '{team|afdeling|bedrijf|organisatie|vestiging} (..) _',
      '_{mank} aan',
      '_{gevoelloos} voor',
      '_{hijgt} na',
    ],
  },
];
