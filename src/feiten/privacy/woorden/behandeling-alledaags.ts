import type { Woordgroep } from '../klassen.ts';
import { BELEID, DOELGROEP, ZORGTAAK } from '../zinsdelen.ts';

const NIET = [
  ...DOELGROEP,
  ...BELEID,
  ...ZORGTAAK,
  '{dieren|computer|snuffelstage|vacature|stage} (..) _',
  '_ {kliniek|assistent|assistente}',
];
const WANNEER =
  '{vanmiddag|vanochtend|morgen|overmorgen|gisteren|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|binnenkort|straks|volgende|komende|wacht|moet|krijgt|kreeg|heeft|had|nog|weer}';

/** Treatment in everyday words: helped at the hip, pills, in bed in a hospital that is only named. */
export const ALLEDAAGSE_BEHANDELING: readonly Woordgroep[] = [
  {
    klasse: 'behandeling',
    woorden:
      'insuline, insulinepomp, bloedverdunners, antidepressiva, methadon, morfine, prednison, antibiotica',
    bij: ['{spuit|prikt|spuitte|spuiten|slikt|slikte|gebruikt|gebruikte|krijgt|kreeg|neemt} (..) _'],
    niet: DOELGROEP,
  },
  {
    // Beside a disease or complaint.
    klasse: 'behandeling',
    woorden: 'behandeld, geholpen, geopereerd',
    bij: [
      'aan (@lidwoord) # _{geholpen|geopereerd}',
      '_{geholpen|geopereerd} aan (@lidwoord) #',
      '_{behandeld} {voor|aan|wegens|tegen} (@lidwoord) (-e) #',
    ],
    niet: NIET,
  },
  {
    // Named therapies and clinics, with a word that says it is for the employee.
    klasse: 'behandeling',
    woorden:
      'emdr, schematherapie, gedragstherapie, groepstherapie, mindfulness, jellinek, brijder, novadic kentron, novadic, trubendorffer, tactus, iriszorg, parnassia, arkin, altrecht, dimence, mediant, ggnet, yulius, emergis, rivierduinen, pro persona',
    bij: [
      '{aangemeld|wacht|wachtlijst|intake|traject|krijgt|volgt|start|gestart|behandeld|opgenomen|loopt|beeld|afspraak|gesprekken} ... _',
      '_ ... {intake|wachtlijst|sessies|opgenomen|beeld|behandeld|traject}',
    ],
    niet: [
      ...NIET,
      '@werkcue -- _',
      '{team|personeel|medewerkers|collegas} ... _',
      '_ ... {team|personeel|medewerkers|collegas}',
    ],
  },
  {
    klasse: 'behandeling',
    woorden:
      'rouwgroep, praatgroep, lotgenotengroep, zelfhulpgroep, hoortoestel, hoortoestellen, gehoorapparaat, gehoorapparaten, steunzolen, korset, oogprothese',
    bij: [
      '_{rouwgroep|praatgroep|lotgenotengroep|zelfhulpgroep}',
      '{draagt|kreeg|krijgt|heeft|had|nieuw|nieuwe|aangemeten|gebruikt} .. _',
    ],
    niet: [...NIET, '@werkcue -- _', '{begeleidt|leidt|begeleiden|klanten} .. _'],
  },
  {
    klasse: 'behandeling',
    woorden:
      'geholpen, helpen aan, geopereerd, gelaserd, gedotterd, gehecht, gespoeld, ingespoten, gespalkt, gekatheteriseerd, gekeken, rechtgezet, teruggezet, gedaan',
    bij: [
      '_{geholpen|helpen aan} (aan) (@lidwoord) (-e) (linker|rechter) @lichaam',
      'aan (@lidwoord) (-e) (linker|rechter) @lichaam (..) _{geholpen}',
      '@lichaam {wordt|worden|werd|werden|is|zijn} (..) _{geholpen|gehecht|gespoeld|ingespoten|rechtgezet|teruggezet|gelaserd|gedaan}',
      '{wordt|worden|werd|werden} (..) @lichaam (..) _{geholpen|gedaan|gelaserd|gespoeld|rechtgezet}',
      '@persoon -- _{geopereerd|gelaserd|gedotterd|gekatheteriseerd}',
    ],
    niet: [...NIET, '_{gedaan} {met|voor|om|aan}', '{werk|taken|handen} (..) _{gedaan}'],
  },
  {
    klasse: 'behandeling',
    woorden:
      'pillen, pilletjes, pilletje, tabletten, tabletje, tabletjes, capsules, druppels, zalf, pleisters, insuline, spuiten, medicatie, medicijnen, rustgevers, kalmeringspillen, plasmiddelen, bloeddrukpillen, hormoonpillen, inhalator, puffer, pufjes',
    bij: [
      '{slikt|slikte|krijgt|kreeg|neemt|nam|gebruikt|gebruikte|voorgeschreven|smeert|pakt} ... _{pillen|pilletjes|pilletje|tabletten|tabletje|tabletjes|capsules|druppels|zalf|rustgevers|medicijnen|inhalator|puffer|pufjes|insuline|plasmiddelen|bloeddrukpillen}',
      '{aan|zonder|door|met|van|op} {de|zijn|haar|zware|die|nieuwe} _{pillen|pilletjes|medicijnen|rustgevers|druppels|pleisters}',
      '_{pillen|pilletjes|tabletten|medicatie|medicijnen|druppels} (die|om|voor|tegen|hem|haar|van) (..) {slaperig|suf|rustig|slapen|pijn|bloeddruk|hart|angst|duf|versuft|moe|dagelijks|voorgeschreven}',
      '{moet|even|zichzelf|zelf|zich} -- _{spuiten}',
    ],
    niet: [
      ...NIET,
      '{verf|lak|gif|onkruid|auto|autos|gewas} (..) _{spuiten}',
      '_ (..) {apotheek|magazijn|balie|logistiek}',
    ],
  },
  {
    klasse: 'behandeling',
    woorden:
      'plaatje, opname, hulpverleenster, hulpverlener, opnemen, intern, kliniek, afkickcentrum, lijst, wachtlijst, hapje, biopt, stukje weefsel, echo, scan, mri, punctie, bloedprikken, bloed prikken, hartfilmpje, kijkoperatie, schroeven, pinnen, pennen, platen, verbonden, nieuwe knie, nieuwe heup, nieuwe hartklep, nieuwe nier, kunstknie, kunstheup, hartklep, pacemaker, stent, stents, donornier, donorhart, donorlever, afgestaan, afstaan, doneerde, doneert, gedoneerd, leverdonatie, nierdonatie, beenmergdonatie, orgaandonatie, stamcellen, keizersnede, hersteloperatie, verbandwissel',
    bij: [
      '{zich} (..) {laten} _{opnemen}',
      '_{plaatje} in (@lidwoord) (linker|rechter) @lichaam',
      '{de|zijn|haar|een} _{opname} {duurt|duurde|van|is} (..) {nachten|dagen|weken|nacht|dag|week|maanden}',
      '{zijn|haar|mijn} _{hulpverleenster|hulpverlener}',
      '{laat|liet} zich (..) _{opnemen}',
      '{intern|weken|maanden|week|dagen} (..) {in|bij} (een|de) (-e) _{kliniek|afkickcentrum}',
      '_{kliniek|afkickcentrum} {in|te} .. {weken|maanden|afkick-|verslaving|opgenomen}',
      '{staat|stond|op} (..) de _{lijst|wachtlijst} voor (een) (-e) {@lichaam|operatie|ingreep|hartklep|nier|donor-|hernia|kunst-|therapie|behandeling|schematherapie|opname|emdr|kliniek|ggz|psycholoog|scan|mri}',
      `${WANNEER} (..) (een) _{hapje|biopt|stukje weefsel} {uit|van|genomen}`,
      '_{hapje|biopt|stukje weefsel} (..) {genomen|weggenomen|afgenomen}',
      `${WANNEER} {een|de|weer|nog|naar} (-e) _{echo|scan|mri|punctie|bloedprikken|bloed prikken|hartfilmpje|kijkoperatie|biopt|verbandwissel}`,
      '_{bloedprikken|bloed prikken|hartfilmpje|kijkoperatie|verbandwissel}',
      '@lichaam (..) {vol|met} (..) _{schroeven|pinnen|pennen|platen}',
      '{wond|wonden|been|voet|hand|arm|litteken|brandwond|brandwonden} -- _{verbonden}',
      '_{nieuwe knie|nieuwe heup|nieuwe hartklep|nieuwe nier|kunstknie|kunstheup|pacemaker|stent|stents|donornier|donorhart|donorlever|leverdonatie|nierdonatie|beenmergdonatie|stamcellen|hersteloperatie}',
      '{nier|lever|beenmerg|stamcellen|donornier|orgaan} -- _{doneerde|doneert}',
      '_{doneerde|doneert} (..) {nier|lever|beenmerg|stamcellen|orgaan}',
      '{met|door|na|van|de|een|haar|spoed} _{keizersnede}',
    ],
    niet: [
      ...NIET,
      '{film|video|geluid|geluids|tv|studio|dossier|dossiers|document|barcode|talent|arbeidsmarkt|qr|pakket|pakketten|goederen|contact|telefoon|vacature} (..) _',
      '_ (..) {dossier|document|barcode|pakket|pakketten|goederen|contact|machine|vestiging|werkplaats}',
      '{wet|beleid|campagne|folder|regeling|codicil|register} -- _{orgaandonatie}',
      '{merrie|koe|teef|hond} -- _',
    ],
  },
];
