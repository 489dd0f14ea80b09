import { anker, bedrag, datum, feit, groep, janee, keuze, kort, tekst, teksten, weekuren } from './veld.ts';

const functie = groep('De bedongen arbeid.', {
  naam: kort('Naam van de functie.'),
  urenPerWeek: weekuren('Arbeidsduur volgens de arbeidsovereenkomst.', 'proces'),
  taken: teksten('Kerntaken.'),
  werktijden: kort('Werktijden of rooster.'),
  afdeling: kort('Afdeling.'),
  sinds: datum('Werkzaam in deze functie sinds.'),
}).optional();

export const dienstverband = groep('Het dienstverband met de werkgever.', {
  soort: keuze(
    ['onbepaaldeTijd', 'bepaaldeTijd', 'uitzend', 'payroll', 'oproep', 'stage'],
    'Soort dienstverband. Bij uitzend en payroll is de formele werkgever verplicht.',
  ),
  begin: datum('Eerste dag van het dienstverband.'),
  einde: datum('Laatste dag van de dienstbetrekking, als die eindigt of geëindigd is.'),
  laatsteWerkdag: datum('Laatste werkdag, als die afwijkt van de laatste dag van de dienstbetrekking.'),
  einddatumAangekondigdOp: feit('Datum waarop het einde is aangezegd of afgesproken.'),
  wijzeEinde: keuze(
    ['vanRechtswege', 'wederzijdsGoedvinden', 'opzegging', 'ontbinding', 'proeftijd'],
    'Wijze waarop het dienstverband eindigt.',
  ),
  werknemerVerweer: keuze(
    ['verweerGevoerd', 'geenVerweer', 'ingestemd', 'nvt'],
    'Wat de werknemer deed bij de beëindiging.',
  ),
  instemmingDeugdelijkeGrond: janee(
    'De werknemer had een deugdelijke grond om in te stemmen of geen verweer te voeren.',
  ),
  werknemerGewaarschuwdOp: feit(
    'Datum waarop de werknemer is gewezen op het gevolg van instemming voor de uitkering (art. 88 WIA).',
  ),
  opzegging: groep('Opzegging of verzoek om toestemming.', {
    toestemmingGevraagdOp: feit('Datum van het verzoek om toestemming of ontbinding.'),
    opgezegdOp: feit('Datum van opzegging.'),
    door: keuze(['werkgever', 'werknemer'], 'Wie opzegde, of toestemming of ontbinding vroeg.'),
  }).optional(),
  functie,
  brutoMaandloon: bedrag('Bruto maandloon vóór de ziekte.'),
  grondslagLoon: tekst(
    'Waarop het loon vóór de ziekte berust: datum en welke toeslagen zijn meegeteld.',
    'loon',
  ),
  caoDeskundige: kort('Deskundige die de cao aanwijst in plaats van UWV (art. 7:629a lid 7 BW).'),
  huishoudelijkPersoneel: janee(
    'Huishoudelijk personeel op minder dan vier dagen per week (art. 7:629 lid 2 BW).',
  ),
  nieuwBedongenArbeid: groep('Passende arbeid is de nieuwe bedongen arbeid geworden.', {
    sinds: anker('Sinds.'),
    onderbouwing: tekst('Waaruit dat blijkt.'),
  }).optional(),
}).optional();
