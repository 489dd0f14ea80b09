import type { Woordgroep } from '../klassen.ts';
import { BELEID, DOELGROEP } from '../zinsdelen.ts';

const NIET = [...DOELGROEP, ...BELEID];

const VERZUIM = [
  'uitgevallen',
  'uitval',
  'ziek geworden',
  'ziekgemeld',
  'ziek gemeld',
  'ziek thuis',
  'thuis',
  'verzuim',
  'verzuimt',
  'arbeidsongeschikt',
  'ziek',
  'uitval komt',
  'verzuim komt',
];
const DOOR = [
  'door',
  'wegens',
  'vanwege',
  'na',
  'als gevolg van',
  'ten gevolge van',
  'in verband met',
  'ivm',
];

/** The place where a cause is named, whatever it is. */
export const GENOEMDE_OORZAKEN: readonly Woordgroep[] = [
  {
    klasse: 'oorzaak',
    alleenstaand: true,
    woorden:
      'komt door, komen door, kwam door, veroorzaakt door, te wijten aan, het gevolg van, een gevolg van, komt voort uit, komen voort uit, hangt samen met, hangen samen met, heeft te maken met, hebben te maken met',
    bij: [
      '{verzuim|uitval|ziekte|klachten|beperkingen|ziekmelding|ziekteverzuim|arbeidsongeschiktheid} (..) _ (een|zijn|haar|de|het)',
      '{verzuim|uitval|ziekte|klachten|beperkingen|ziekmelding|ziekteverzuim|arbeidsongeschiktheid} (..) {is|zijn|wordt|worden} _',
    ],
    niet: [
      ...NIET,
      '_ (de|een|het) {seizoen|griepgolf|vakantie|werk|planning|rooster|ziekte|personeelstekort|storing}',
      '{team|afdeling|organisatie|gemiddelde|personeel} (..) _',
    ],
  },
  {
    // What comes next is the cause, whatever it is.
    klasse: 'oorzaak',
    alleenstaand: true,
    woorden: VERZUIM.flatMap((verzuim) => DOOR.map((door) => `${verzuim} ${door}`)).join(', '),
    bij: [
      '@persoon {is|was|raakte|heeft|werd|bleef|meldde|had|zit|zat} (..) _ (de|een|het|zijn|haar|te) (..)',
      '{zijn|haar} _',
      '{de|het} _{uitval komt door|verzuim komt door}',
    ],
    niet: [
      ...NIET,
      '_ (de|een|zijn|haar) {ziekte|arbeidsongeschiktheid|vakantie|verlof|storing|storingen|vertraging|personeelstekort|griepgolf|feestdagen|weekend|weken|dagen|maanden|week|dag|maand|jaar|twee|drie|vier|zes|overleg|gesprek|spreekuur|bedrijfsarts|leidinggevende|arbeidsongeval|bedrijfsongeval|verkeersongeval|zwangerschapsverlof|bevallingsverlof|werktijd|uur|de}',
      '_ (de|een|het) {eerste|tweede|derde|laatste|vorige|start|begin|opbouw|uitbreiding|hervatting|einde|periode|reorganisatie}',
      '{training|bijeenkomst|gesprek|afspraak|cursus|machine|systeem|les|stroom|productie|trein|dienst|bezoek|vergadering|server} (..) _',
      '_{thuis na|thuis door|thuis als gevolg van|thuis ivm|thuis in verband met|thuis wegens|thuis vanwege} ..',
    ],
  },
  {
    klasse: 'oorzaak',
    alleenstaand: true,
    woorden: 'oorzaak, oorzaken, aanleiding',
    bij: [
      '_{oorzaak} {is|ligt|lag|was} (gelegen) in (de|een|het|zijn|haar)',
      '_{aanleiding} (voor|van|tot) (de|het|zijn|haar|dit) {verzuim|uitval|ziekmelding|ziekteverzuim} (is|was|ligt|lag)',
      '_ van (de|het|zijn|haar|dit) {verzuim|uitval|ziekte|ziekteverzuim|arbeidsongeschiktheid|ziekmelding|beperkingen|klachten} (is|ligt|was|zit|lag|komt|blijkt|moet)',
      '{persoonlijke|prive|medische|onderliggende|lichamelijke|psychische} _ (is|ligt|was|van|voor|heeft|zit)',
      '{verzuim|uitval|ziekte|ziekmelding} (..) {heeft|kent|had} (een) {persoonlijke|medische|prive|andere|psychische|lichamelijke} _',
    ],
    niet: [
      ...NIET,
      '{niet|geen|nooit|noch|over|naar|of|aard} (de|een|aard|en|of|naar) (aard|en|de|mogelijke) (of|en|de) _',
      '_ -- {niet|nooit|geen|onbekend|vertrouwelijk}',
      '_ (..) {vastgelegd|genoemd|vermeld|gevraagd|geregistreerd|besproken}',
    ],
  },
  {
    klasse: 'oorzaak',
    alleenstaand: true,
    woorden:
      'werkdruk, overbelasting, {persoonlijke|privematige} {omstandigheden|problemen|gebeurtenissen|problematiek|situatie}, {ingrijpende|nare|schokkende|heftige|verdrietige} {gebeurtenis|gebeurtenissen|ervaring|ervaringen}, life~event, life~events',
    bij: [
      '{uitgevallen|uitval|ziek|ziekgemeld|overspannen|verzuim|arbeidsongeschikt|thuis|verzuimt|uitviel|viel} (..) {door|wegens|vanwege|na|van|met|tgv|gevolg|gevolge|ivm} (van) (de|een|zijn|haar|te|hoge|aanhoudende|grote) (..) _',
      '{door|wegens|vanwege|ivm|tgv} (zijn|haar|een|enkele|diverse|meerdere|verschillende|de) (hoge) _ {uitgevallen|ziek|thuis|kan|heeft|niet|lukt|gaat|viel|raakte}',
      '{door|wegens|vanwege|ivm|tgv|met|na|zijn|haar} (zijn|haar|een|enkele|diverse|de) _{persoonlijke omstandigheden|persoonlijke problemen|persoonlijke gebeurtenissen|persoonlijke problematiek|ingrijpende gebeurtenis|ingrijpende gebeurtenissen|schokkende gebeurtenis|nare ervaring|heftige gebeurtenis|life event|life events|lifeevent|lifeevents}',
      '@persoon {heeft|had|kampt|maakt|maakte} (..) _{persoonlijke problemen|ingrijpende gebeurtenis|ingrijpende gebeurtenissen|schokkende gebeurtenis|heftige gebeurtenis|nare ervaring|life event|lifeevent|verdrietige gebeurtenis}',
    ],
    niet: [
      ...NIET,
      '_ {voorkomen|vermijden|verlagen|beperken|te}',
      '{afspraak|gesprek|bijeenkomst|overleg|spreekuur} (..) {verzet|verplaatst|afgezegd|verhinderd|verschoven} (..) _',
      '_ .. {verzet|verplaatst|afgezegd|verhinderd|afgemeld|verschoven}',
    ],
  },
];
