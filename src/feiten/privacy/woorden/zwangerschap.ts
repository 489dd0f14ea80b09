import type { Woordgroep } from '../klassen.ts';
import { BELEID, DOELGROEP } from '../zinsdelen.ts';

const NIET = [
  ...DOELGROEP,
  ...BELEID,
  '_ (en|of) {bevallings|verlof|bevallingsverlof|uitkering|vervanging|borstvoeding|arbeid}',
  '{verlof|uitkering|vervanging|verlofperiode|wazo|cao|regeling} (..) {wegens|vanwege|bij|in|voor|ivm|rond|rondom|met|na} (verband|met|de|een|haar) (..) _',
  '@familie (..) {is|was|in|weer|ook|van} (..) _',
  '_ {collega|vrouwen|werkneemsters|medewerksters|werknemers|medewerkers|clienten|klanten|dieren|koe|koeien|merrie|teef|honden}',
  '{geen|niet|nooit|zonder} (..) _',
  '{overname|fusie|project|plan|reorganisatie|traject|rapport|besluit|verhuizing|systeem} (..) {een|was|is|de|na|met|werd} (..) _',
  '_ van (de|het|dit|een) {plan|project|rapport|stuk|document|besluit|rooster|nota|systeem|fusie}',
];
const IN = 'van|door|wegens|vanwege|na|sinds|met|bij|tijdens|ivm|tgv|in|om|rond|op|voor';
const VANGNET =
  '{vangnet|vangnet-|vangnetgrond|vangnetregeling|vangnetuitkering|29a|29|zw|ziektewet|ziekengeld|ziektewetuitkering|uwv|zwuitkering|loonvergoeding}';

const ZWANGER =
  'zwanger, hoogzwanger, in verwachting, blijde verwachting, in haar kraamtijd, uitgerekend in, uitgerekende datum, {draagt|verwacht} een tweeling, zwangerschap, zwangerschappen, tweelingzwangerschap, zwangerschapsgerelateerd-, zwangerschapsgebonden, zwangerschapscompl-, zwangerschapsprobl-, zwangerschaps~klachten, zwangerschapskwaal, zwangerschapskwalen, zwangerschapsmisselijk-, bevallingsgerelateerd-, bevallingscompl-, {zwangerschaps|bevallings}~complicaties, weken zwanger, maanden zwanger';

const BEVALLEN =
  'bevalling, kraambed, kraamtijd, bevallen, geboorte, inknippen, totaalruptuur, bekkenpijn, bekkenklachten';

/** Pregnancy and birth: a cause, and with the vangnet beside it the ground. Leave by law is leave (E72). */
export const ZWANGERSCHAP: readonly Woordgroep[] = [
  {
    klasse: 'oorzaak',
    woorden: ZWANGER,
    niet: NIET,
  },
  {
    klasse: 'oorzaak',
    woorden:
      'miskraam, miskramen, miskraampje, buitenbaarmoederlijke zwangerschap, buitenbaarmoederlijk-, doodgeboren, doodgeboorte, stilgeboren, doodgeboren kind, levenloos geboren, vruchtdood, wiegendood, abortus, zwangerschapsafbreking, zwangerschap afgebroken, zwangerschap laten afbreken, zwangerschapsbeeindiging, kindje verloren, mislukte ivf, ivf mislukt, onvervulde kinderwens, ongewenst kinderloos, ongewild kinderloos, prille zwangerschap verloren, {nare|zware|traumatische|moeilijke|heftige|gecompliceerde} {bevalling|keizersnede}',
    niet: NIET,
  },
  {
    klasse: 'oorzaak',
    woorden: BEVALLEN,
    bij: [
      `{${IN}} (de|een|haar|het|zware|moeilijke|heftige) (eerste|tweede|zware|moeilijke|heftige|spoed) _{bevalling|kraambed|kraamtijd|geboorte|keizersnede}`,
      '@persoon {is|was} (..) _{bevallen} (..) {van|per|met|door|via}',
      '{is|was} (net|pas|onlangs|recent) _{bevallen}',
      '{pas|net|onlangs|recent|sinds} _{bevallen}',
    ],
    niet: [
      ...NIET,
      '_{bevallen} {goed|prima|slecht|niet}',
      '_{geboorte} {datum|plaats|akte}',
      '{goed|prima|slecht} _{bevallen}',
    ],
  },
  {
    klasse: 'klacht',
    woorden:
      'zwangerschapsmisselijk-, zwangerschapsklachten, zwangerschaps klachten, zwangerschapskwaal, zwangerschapskwalen, bekkenpijn, bekkenklachten',
    niet: NIET,
  },
  {
    klasse: 'vangnet',
    woorden: `${ZWANGER}, ${BEVALLEN}`,
    bij: [
      `${VANGNET} ... ... _`,
      `_ ... ... ${VANGNET}`,
      '{ziek|ziekte|ziekmelding|arbeidsongeschikt|ongeschikt|uitgevallen} (is) {door|wegens|vanwege|tgv} (de|haar|een) _{zwangerschap|bevalling|zwangerschapsklachten|zwangerschaps klachten}',
      '{gevolg|gevolge} van (de|haar|een) _{zwangerschap|bevalling}',
    ],
    niet: [...NIET, '{bekkeninstabiliteit|instabiliteit} {ten} {gevolge} .. _'],
  },
];
