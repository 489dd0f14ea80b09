import type { Woordgroep } from '../klassen.ts';
import { BELEID, DOELGROEP } from '../zinsdelen.ts';

const NIET = [...DOELGROEP, ...BELEID];

/** Which ground of the vangnet (E71). That there is one may be known, and leave by law is leave (E72). */
export const VANGNETGRONDEN: readonly Woordgroep[] = [
  {
    klasse: 'vangnet',
    woorden: `
      orgaandon-, orgaan~donatie, orgaan~donor, donornier, nierdonor-, nierdonatie, nier {afgestaan|gedoneerd}, stamceldonatie, beenmergdonatie, no~risk, no~riskpolis, no~risk~polis, norisk-, no~riskstatus, 29b, 29a, artikel 29 b, art 29 b, wajong-, wajonger, doelgroep~register, doelgroepenregister, doelgroepregistratie, arbeidsgehandicapt-, indicatie banenafspraak,
      29d, {artikel|art} 29 {a|b|d}, {arbeidsgehandicapten|arbeidsgehandicapte}~status, banenafspraak, compensatieregeling oudere, wia verleden, wajong~verleden, zwangerschaps~klachten, zwangerschapskwaal, zwangerschapskwalen, zwangerschapsgerelateerd-, zwangerschapsgebonden, zwangerschapscompl-, zwangerschapsprobl-, zwangerschapsmisselijk-, zwanger, zwangere, hoogzwanger, in verwachting, bevallingsgerelateerd-, bevallingscompl-`,
    niet: [
      ...NIET,
      '_ (en|of) {bevallings|verlof|bevallingsverlof|uitkering|vervanging}',
      '{verlof|uitkering|vervanging|verlofperiode|wazo} (..) {wegens|vanwege|bij|in|voor|ivm|rond|rondom|met} (verband|met|de|een|haar) (..) _',
      '@familie (..) {is|was|in|weer|ook} (..) _',
      '{zijn|haar} _{zwangere} @familie',
      '_{zwangere} {collega|vrouwen|werkneemsters|medewerksters|werknemers|medewerkers|clienten|klanten}',
      '{jobcoach|begeleider|banen|begeleidt|begeleiding|plaatsing|werkgelegenheid} {voor|van|aan} (..) _',
      '{geen|niet|nooit|zonder} (..) _',
      '{kamer|lokaal|hal|bus|lijn|huisnummer|nummer|pagina|straat|laan|weg|dijk|plein} _{29b|29a}',
    ],
  },
  {
    klasse: 'vangnet',
    woorden: 'zwangerschap, zwangerschappen',
    bij: [
      '{ziek|ziekte|uitgevallen|uitval|ziekgemeld|arbeidsongeschikt|ongeschikt|verzuim|klachten|vangnet|zw} ... _',
      '_ ... {zw|ziektewet|ziekengeld|vangnet|uwv}',
    ],
    niet: [
      ...NIET,
      '{geen|niet|zonder} (..) _',
      '@partner ... _',
      '_ (en|of) {bevallings|verlof|uitkering}',
      '_{zwangerschap} .. {verlof|bevallingsverlof}',
      '{verlof|wazo} .. _',
    ],
  },
  {
    klasse: 'vangnet',
    woorden: 'bevalling, kraambed, bekkenpijn, bekkenklachten',
    bij: [
      '{ziek|ziekte|uitgevallen|uitval|ziekgemeld|klachten|arbeidsongeschikt|beperkingen|ongeschikt|complicaties} (..) {door|van|na|wegens|vanwege|ivm|met|bij|tijdens|rond|gevolg|gevolge} (van|een|de|haar) (zware|moeilijke) (de|haar|een) _',
    ],
    niet: [...NIET, '{verlof|wazo} .. _'],
  },
];
