import { SCHAKELAARS, SCHAKELAAR_IDS, type Schakelaars } from '../recht/schakelaars.ts';
import { isBevredigend } from '../feiten/resultaat.ts';
import { isVerhaalNihil } from '../feiten/verhaal.ts';
import type { Context, Ernst, Fase, Regel } from '../regels/regel.ts';
import type { Bevinding } from './bevinding.ts';
import type { Poort } from './poort.ts';
import { SCHAKELAARREGELS } from './schakelaarregels.ts';

/** What is known of the case as a whole that changes how heavy a finding is. Determined once per check. */
export interface Gewicht {
  readonly poort: Poort;
  /** Of the result (§ 3): `feiten`, by what the case records; `oordeel`, by what people decided on what it leaves open. */
  readonly bevredigend: 'feiten' | 'oordeel' | undefined;
  /** Nothing is recovered from the employer after the end of the employment, save for pieces not sent in time. */
  readonly verhaalNihil: boolean;
  readonly schakelaars: Schakelaars | undefined;
}

export const gewichtVan = (
  context: Context,
  poort: Poort,
  schakelaars: Schakelaars | undefined,
  bevonden: boolean,
): Gewicht => ({
  poort,
  bevredigend: bevredigendVan(context, poort, bevonden),
  verhaalNihil: isVerhaalNihil(context),
  schakelaars,
});

function bevredigendVan({ zaak }: Context, poort: Poort, bevonden: boolean): Gewicht['bevredigend'] {
  if (poort.dicht.has('resultaat')) return undefined;
  if (isBevredigend(zaak)) return 'feiten';
  return bevonden ? 'oordeel' : undefined;
}

interface Weging {
  readonly reden: string;
  readonly geldt: (gewicht: Gewicht, regel: Regel) => boolean;
  readonly wordt: Readonly<Partial<Record<Ernst, Ernst>>>;
}

/** What led to the result. Whether the pieces of art. 6 are there is asked all the same. */
const DE_WEG: readonly Fase[] = [
  'tijdigheid',
  'inhoud',
  'inspanning',
  'spoor1',
  'spoor2',
  'medisch',
  'medewerking',
  'grond',
];

/** Rules elsewhere on what led to the result, silent when the facts make it a satisfactory one. They know no decisions. */
const ZWIJGT_BIJ_RESULTAAT: readonly string[] = [
  'resultaat-restverdiencapaciteit-onbenut',
  'inspanningen-tijdens-verlenging',
  'regime-zw-eigenrisicodrager',
  'vervroegde-iva-geen-pauze',
];

/**
 * What makes a finding lighter, after the rules and before the decisions of people. The first that holds counts. A joint
 * reasoned deviation (art. 5) stands in the rules on terms themselves, because each piece has its own.
 */
const WEGINGEN: readonly Weging[] = [
  {
    reden: 'in dit regime toetst UWV geen re-integratieverslag',
    geldt: ({ poort }) => poort.geenRivToets !== undefined,
    wordt: { loonsanctie: 'aandacht' },
  },
  {
    reden: 'bevredigend resultaat: UWV kijkt dan niet naar de weg daarheen (par. 3 beoordelingskader)',
    geldt: ({ bevredigend }, { fase }) => bevredigend === 'feiten' && DE_WEG.includes(fase),
    wordt: { loonsanctie: 'aandacht' },
  },
  {
    reden:
      'bevredigend resultaat naar een vastgelegd oordeel: UWV kijkt dan niet naar de weg daarheen (par. 3 beoordelingskader)',
    geldt: ({ bevredigend }, { fase, id }) =>
      bevredigend === 'oordeel' && (DE_WEG.includes(fase) || ZWIJGT_BIJ_RESULTAAT.includes(id)),
    wordt: { loonsanctie: 'aandacht' },
  },
  {
    reden:
      'ziek uit dienst met werk naar vermogen: UWV verhaalt dan geen ziekengeld (art. 1 Besluit verhaal ziekengeld)',
    geldt: ({ verhaalNihil }, { fase, id }) =>
      verhaalNihil && (DE_WEG.includes(fase) || fase === 'resultaat') && id !== 'termijn-aanvulling',
    wordt: { loonsanctie: 'aandacht' },
  },
  ...SCHAKELAAR_IDS.map((id): Weging => {
    const { gevolg } = SCHAKELAARS[id];
    const regels = new Set(SCHAKELAARREGELS[id].map((regel) => regel.id));
    return {
      reden: `schakelaar ${id} staat aan: ${gevolg}; dit is een voorstel en geen geldend recht`,
      geldt: ({ schakelaars }, regel) => schakelaars?.[id] === true && regels.has(regel.id),
      wordt: { loonsanctie: 'info', aandacht: 'info' },
    };
  }),
];

/** The finding with the weight it has in this case; the same object when nothing changes. */
export function weeg(bevinding: Bevinding, regel: Regel, gewicht: Gewicht): Bevinding {
  if (bevinding.uitkomst !== 'tekort' && bevinding.uitkomst !== 'beoordelen') return bevinding;
  for (const { reden, geldt, wordt } of WEGINGEN) {
    const ernst = wordt[bevinding.ernst];
    if (ernst && geldt(gewicht, regel))
      return { ...bevinding, ernst, ernstVoor: bevinding.ernst, redenErnst: reden };
  }
  return bevinding;
}
