import type { Woordgroep } from '../klassen.ts';
import { BELEID, DOELGROEP } from '../zinsdelen.ts';

const NIET = [
  ...DOELGROEP,
  ...BELEID,
  '{jobcoach|begeleider|banen|begeleidt|begeleiding|plaatsing|werkgelegenheid|gastles|gastlessen|voorlichting|lessen|stichting} {voor|van|aan|over} (..) _',
  '{geen|niet|nooit|zonder} (..) _',
  '_ {ja|nee|neen|onbekend|nvt|janee}',
  '{sprake|aanvraag|vraag|verklaring} (van|voor|over|om) (de|een) _',
  '{kamer|lokaal|hal|bus|lijn|huisnummer|nummer|pagina|straat|laan|weg|dijk|plein} _{29b|29a}',
];

/** Which ground of the vangnet (E71). That there is one may be known. */
export const VANGNETGRONDEN: readonly Woordgroep[] = [
  {
    klasse: 'vangnet',
    woorden: `
      orgaandon-, orgaan~donatie, orgaan~donor, donornier, nierdonor-, {nier|lever|long|stamcel|beenmerg|weefsel}donatie, {nier|lever|stamcel|beenmerg}donor, {nier|lever|beenmerg|stamcellen|orgaan|deel van de lever} {afgestaan|gedoneerd|gegeven|afstaan|doneren}, afstaan van {een|zijn|haar} {nier|orgaan|lever|beenmerg|stamcellen}, {doneerde|doneert|staat|stond} een {nier|orgaan|deel}, donatie van {een|zijn|haar} {nier|orgaan|lever|beenmerg}, donor geweest, een nier {afgestaan|af|gedoneerd|gegeven}, no~risk, no~riskpolis, no~risk~polis, norisk-, no~riskstatus, 29b, 29a, artikel 29 b, art 29 b, wajong-, wajonger, doelgroep~register, doelgroepenregister, doelgroepregistratie, arbeidsgehandicapt-, indicatie banenafspraak,
      29d, {artikel|art} 29 {a|b|d}, {arbeidsgehandicapten|arbeidsgehandicapte}~status, banenafspraak, compensatieregeling oudere, compensatieregeling voor oudere, {oudere|langdurig} {werkloze|werklozen} regeling, wia verleden, wajong~verleden, wsw indicatie, arbeidshandicap, structureel functionele beperking`,
    niet: NIET,
  },
  {
    // What else the sentence says is the ground.
    klasse: 'vangnet',
    naast: true,
    woorden: 'vangnet, vangnetgrond, vangnetregeling, vangnetter, ziekengeld, ziektewetuitkering',
    bij: [
      '_ -- {wegens|vanwege|omdat|grond|want|door|ivm|aangezien|gevolg|namelijk|reden}',
      '_{vangnetgrond}',
    ],
    niet: ['{geen|niet|welke} (..) _', '_ {nee|neen}', '_ (..) niet'],
  },
];
