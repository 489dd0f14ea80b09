import { grondenVan, isBlijvendZonderMogelijkheden } from '../../feiten/grond.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, rechtspraak, wia } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { beoordelen, defineRegel, voldoet, type Pointer } from '../regel.ts';

export default defineRegel({
  id: 'grond-geen-herstel-mogelijk',
  fase: 'grond',
  document: 'dossier',
  bronnen: [wia({ artikel: '25', lid: '9' }), bbp({ paragraaf: '7.4' }), rechtspraak('C15')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'UWV verlengt het loon opdat de werkgever zijn tekortkoming kan herstellen. Valt er niets meer te herstellen, dan dient een loonsanctie haar doel niet.',
  uitzonderingen: [
    'Volgens het laatste, onderbouwde oordeel van de bedrijfsarts zijn er blijvend geen mogelijkheden meer; dan kan UWV geen loonsanctie opleggen (par. 7.4 beoordelingskader).',
  ],
  meldingen: {
    teWegen: {
      ernst: 'aandacht',
      tekst:
        'Voor {voor} is aangevoerd dat de tekortkoming niet meer te herstellen is. De Wet WIA verlengt het loon opdat de werkgever kan herstellen; een rechtbank liet een loonsanctie vervallen toen de verhouding intussen verstoord was (alleen een samenvatting gelezen).',
      oordeel: {
        vraag:
          'Is het voor {voor} ook met nieuwe inspanningen, in het eigen bedrijf en bij een andere werkgever, niet meer mogelijk om te herstellen wat is nagelaten?',
        waarom:
          'Of herstel nog kan, hangt af van de verhouding, de mogelijkheden en de plaats van de werknemer op dit moment; de velden van de zaak noemen die wel, maar wegen ze niet.',
      },
    },
  },
  herstel:
    'Leg vast waarom herstel niet meer kan, met stukken van derden; ga intussen door met wat bij een andere werkgever wel kan.',
  toets({ zaak }) {
    return grondenVan(zaak, ['geenHerstelMogelijk']).map(({ plek, voor }) =>
      isBlijvendZonderMogelijkheden(zaak)
        ? voldoet
        : beoordelen('teWegen', `${plek}/toelichting`, { voor }, undefined, passages(zaak)),
    );
  },
});

function passages({ actueelOordeel, eindevaluatie, conflicten }: Zaak): readonly Pointer[] {
  return [
    ...(actueelOordeel?.arbeidsrelatie ? (['/actueelOordeel/arbeidsrelatie'] as const) : []),
    ...(eindevaluatie?.oordeelArbeidsrelatie ? (['/eindevaluatie/oordeelArbeidsrelatie'] as const) : []),
    ...(conflicten?.length ? (['/conflicten'] as const) : []),
  ];
}
