import { anker, datum, groep, id, keuze, lijst, tekst, verwijzing } from './veld.ts';

const v = 'visie' as const;

export const deugdelijkeGronden = lijst(
  'Gronden die de werkgever voor een tekortkoming aanvoert (art. 25 lid 9 WIA).',
  groep('Deugdelijke grond.', {
    id: id('Id van de grond.'),
    voor: keuze(
      ['volledigheid', 'tijdigheid', 'spoor1', 'spoor2', 'medisch', 'conflict'],
      'Waarvoor de grond wordt aangevoerd.',
      v,
    ),
    soort: keuze(
      [
        'vertrouwenBedrijfsarts',
        'vertrouwenBureau',
        'vertrouwenArbeidsdeskundige',
        'latereIva',
        'onwilligeWerknemer',
        'kosten',
        'reorganisatie',
        'medischeWachttijd',
        'geenHerstelMogelijk',
        'overmacht',
        'anders',
      ],
      'Soort grond. Van een medische wachttijd alleen dat zij er is, nooit waarop wordt gewacht.',
      v,
    ),
    toelichting: tekst('Waarom het niet anders kon, met feiten en data.', v),
    vastgelegdOp: anker('Datum waarop de grond is vastgelegd.', v),
    adviesId: verwijzing('advies', 'Id van het advies van de bedrijfsarts waarop de grond rust.'),
    hertoetsOp: datum('Vaste dag waarop opnieuw wordt beoordeeld, bij een wachttijd.', v),
  }),
);
