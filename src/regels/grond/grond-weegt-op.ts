import {
  grondenVan,
  heeftKostenonderbouwing,
  middelenBijNietMeewerken,
  type Soortgrond,
} from '../../feiten/grond.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, rechtspraak, wia } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { beoordelen, defineRegel, tekort, type Pointer } from '../regel.ts';

export default defineRegel({
  id: 'grond-weegt-op',
  fase: 'grond',
  document: 'dossier',
  bronnen: [wia({ artikel: '25', lid: '9' }), bbp({ paragraaf: '3' }), rechtspraak('C03')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'UWV legt geen loonsanctie op als de werkgever voor de tekortkoming een deugdelijke grond heeft: een motief dat zo zwaar weegt en zo gerechtvaardigd is dat het nadeel hem niet in redelijkheid is toe te rekenen (besluit 0019).',
  uitzonderingen: ['Bij een bevredigend resultaat is geen grond nodig.'],
  meldingen: {
    teWegen: {
      ernst: 'aandacht',
      tekst:
        'Voor {voor} is als grond aangevoerd: {grond}. Volgens de Wet WIA legt UWV bij een deugdelijke grond geen loonsanctie op; of deze grond opweegt, beslissen de feiten in de zaak niet.',
      oordeel: {
        vraag:
          'Weegt de grond voor {voor} ({grond}) zo zwaar, en is zij zo gerechtvaardigd, dat het nadeel voor de re-integratie de werkgever niet in redelijkheid is toe te rekenen?',
        waarom:
          'Een deugdelijke grond is een weging van omstandigheden in dit geval; geen veld van de zaak zegt hoe zwaar zij zijn.',
      },
    },
    zonderToelichting: {
      ernst: 'aandacht',
      tekst:
        'Voor {voor} is als grond aangevoerd: {grond}, zonder toelichting. De Wet WIA vraagt een deugdelijke grond; zonder feiten en data is niet vast te stellen of zij opweegt.',
      herstel: 'Leg uit wat er gebeurde, wanneer, en waarom het niet anders kon.',
    },
  },
  herstel:
    'Leg de feiten en de stukken vast waarop de grond rust, en wat u deed om de gevolgen te beperken; laat een jurist haar wegen.',
  toets({ zaak }) {
    return grondenVan(zaak, soortenTeWegen(zaak)).map(({ grond, plek, voor }) => {
      const feiten = { voor, grond: GROND[grond.soort ?? 'anders'] ?? 'een andere reden' };
      const veld = `${plek}/toelichting` as const;
      if (!gevuld(grond.toelichting)) return tekort('zonderToelichting', veld, feiten);
      return beoordelen('teWegen', veld, feiten, undefined, passages(zaak, grond.soort));
    });
  },
});

/** What is no settled matter; cost and unwillingness only when the case shows more than the bare claim. */
function soortenTeWegen(zaak: Zaak): readonly (Soortgrond | undefined)[] {
  if (!zaak.deugdelijkeGronden?.length) return [];
  return [
    undefined,
    'overmacht',
    'anders',
    ...(heeftKostenonderbouwing(zaak) ? (['kosten'] as const) : []),
    ...(middelenBijNietMeewerken(zaak).stand === 'gebruikt' ? (['onwilligeWerknemer'] as const) : []),
  ];
}

const GROND: Readonly<Partial<Record<Soortgrond, string>>> = {
  overmacht: 'overmacht',
  kosten: 'kosten, met cijfers',
  onwilligeWerknemer: 'een werknemer die niet meewerkte, ook nadat de werkgever zijn middelen gebruikte',
};

/** The passages of the case that show more than the ground itself. */
function passages({ spoor1, spoor2, loonmaatregelen, deskundigenoordelen }: Zaak, soort?: Soortgrond) {
  const uit: Pointer[] = [];
  if (soort === 'kosten') {
    if (spoor1?.grensRedelijkheid) uit.push('/spoor1/grensRedelijkheid');
    if (spoor2?.uitzondering) uit.push('/spoor2/uitzondering');
    if (spoor2?.kosten) uit.push('/spoor2/kosten');
  }
  if (soort === 'onwilligeWerknemer') {
    uit.push('/nietMeewerken');
    if (loonmaatregelen?.length) uit.push('/loonmaatregelen');
    if (deskundigenoordelen?.length) uit.push('/deskundigenoordelen');
  }
  return uit;
}
