import { anker, bedrag, datum, feit, getal, groep, janee, keuze, kort, tekst, weekuren } from './veld.ts';

export const resultaat = groep('Het resultaat van de re-integratie.', {
  vastgesteldOp: anker('Datum.'),
  soortWerk: keuze(['eigen', 'aangepast', 'anderIntern', 'andereWerkgever', 'geen'], 'Soort werk.'),
  functie: kort('Functie.'),
  urenPerWeek: weekuren('Omvang.', 'proces'),
  loonNu: bedrag('Loon per maand nu.'),
  loonVoor: bedrag('Loon per maand vóór de ziekte.'),
  loonwaardePercentage: getal(0, 100, 'Loonwaarde in procenten.', 'loon'),
  structureel: groep('Onderbouwing dat het werk structureel is.', {
    contractvorm: keuze(['onbepaaldeTijd', 'bepaaldeTijd', 'detachering', 'geen'], 'Contractvorm.'),
    sinds: anker('Sinds.'),
    contractTot: datum('Einde van het contract of de plaatsing, als dat vaststaat.'),
    bedrijfsartsBevestigt: janee(
      'De bedrijfsarts bevestigt dat het werk duurzaam passend is.',
      'functioneel',
    ),
    toelichting: tekst('Toelichting.'),
  }).optional(),
  niveau: keuze(['hoger', 'gelijk', 'lager', 'veelLager'], 'Niveau van het werk naast het eigen werk.'),
  passendBijMogelijkheden: janee('Het werk sluit aan bij de resterende mogelijkheden.', 'functioneel'),
  instemmingWerknemer: janee('De werknemer stemt in.', 'visie'),
  instemmingVastgelegdOp: feit('Datum waarop de instemming is vastgelegd.', 'visie'),
  beidenEens: janee('Beide partijen vinden dat redelijkerwijs niet meer te vragen was.', 'visie'),
  inspanningenGingenVooraf: janee('Aan het resultaat gingen voldoende inspanningen vooraf.'),
}).optional();
