import { schrijfDatumKort, schrijfDatumMetDag, schrijfMaandJaar, type Datum } from '../../../kern/datum.ts';
import { Bedrag, DatumWaarde, schrijfBedragHeel, type Waarde } from '../../../kern/waarden.ts';
import { fouteSoort, isLeeg, type Helper } from './helper.ts';

const vanDatum = (
  naam: string,
  beschrijving: string,
  voorbeeld: string,
  schrijf: (datum: Datum) => string,
): Helper => ({
  argumenten: ['datum'],
  neemt: [['datum']],
  drukt: true,
  beschrijving,
  voorbeeld,
  vorm: 'waarde',
  bereken: (d: Waarde = null) => {
    if (isLeeg(d)) return d;
    if (d instanceof DatumWaarde) return schrijf(d.datum);
    throw fouteSoort(naam, ['datum']);
  },
});

/** Other ways to write a date or an amount. */
export const NOTATIES: Readonly<Record<string, Helper>> = {
  datumMetDag: vanDatum(
    'datumMetDag',
    'De datum met de dag van de week: maandag 3 maart 2025.',
    '{{datumMetDag kop.opgesteldOp}}',
    schrijfDatumMetDag,
  ),
  datumKort: vanDatum(
    'datumKort',
    'De datum in cijfers: 03-03-2025.',
    '{{datumKort kop.opgesteldOp}}',
    schrijfDatumKort,
  ),
  maandJaar: vanDatum(
    'maandJaar',
    'De maand en het jaar van de datum: maart 2025.',
    '{{maandJaar kop.opgesteldOp}}',
    schrijfMaandJaar,
  ),
  bedragHeel: {
    argumenten: ['bedrag'],
    neemt: [['bedrag']],
    drukt: true,
    beschrijving: "Het bedrag in hele euro's, vanaf vijftig cent naar boven afgerond: € 1.235.",
    voorbeeld: '{{#each scholing}}{{bedragHeel kosten}}{{/each}}',
    vorm: 'waarde',
    bereken: (b = null) => {
      if (isLeeg(b)) return b;
      if (b instanceof Bedrag) return schrijfBedragHeel(b);
      throw fouteSoort('bedragHeel', ['bedrag']);
    },
  },
};
