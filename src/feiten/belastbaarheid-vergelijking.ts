import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { capaciteiten, capaciteitOp } from './capaciteit.ts';
import type { Belastbaarheid } from './medisch.ts';
import { geenMogelijkheden } from './mogelijkheden.ts';
import { datumVan } from './stukken.ts';

/** A piece that starts from other hours than the bedrijfsarts stated, or a statement that contradicts itself. */
export type Urenverschil =
  | {
      readonly soort: 'uren';
      readonly stuk: string;
      readonly op: Datum;
      readonly uren: number;
      readonly gesteldOp: Datum;
      readonly urenArts: number;
      readonly veld: `/${string}`;
    }
  | {
      readonly soort: 'binnenOordeel';
      readonly op: Datum;
      readonly uren: number;
      readonly per: 'dag' | 'week';
      readonly veld: `/${string}`;
    };

/** Hours per week within which two pieces say the same: rounding, not another view (own norm). */
const RUIMTE = 1;

interface Gebruik {
  readonly stuk: string;
  readonly op: Datum | undefined;
  readonly uren: number | undefined;
  /** Day of the statement that the piece says it rests on; else the one in force when it was drawn up. */
  readonly gesteldOp: Datum | undefined;
  readonly veld: `/${string}`;
}

/**
 * Every piece that names hours per week beside what the bedrijfsarts had stated, and every statement beside itself. A
 * statement in hours a day is not compared: it does not say how many days a week.
 */
export function tegenstrijdigeUren(zaak: Zaak): {
  readonly vergeleken: number;
  readonly verschillen: readonly Urenverschil[];
} {
  const reeks = capaciteiten(zaak);
  const verschillen: Urenverschil[] = reeks.flatMap(({ op, veld }): Urenverschil[] => {
    const uren = weersproken(belastbaarheidOp(zaak, veld));
    if (!uren) return [];
    const plek = uren.per === 'week' ? 'urenPerWeek' : 'urenPerDag';
    return [{ soort: 'binnenOordeel', op, ...uren, veld: `${veld}/${plek}` }];
  });
  let vergeleken = reeks.length;
  for (const { stuk, op, uren, gesteldOp, veld } of gebruikt(zaak)) {
    if (!op || uren === undefined) continue;
    const dag = gesteldOp ?? op;
    const arts = reeks.find(({ vastgesteldOp }) => vastgesteldOp === dag) ?? capaciteitOp(zaak, dag);
    if (arts?.urenPerWeek === undefined) continue;
    vergeleken += 1;
    if (Math.abs(uren - arts.urenPerWeek) > RUIMTE)
      verschillen.push({
        soort: 'uren',
        stuk,
        op,
        uren,
        gesteldOp: arts.op,
        urenArts: arts.urenPerWeek,
        veld,
      });
  }
  return { vergeleken, verschillen };
}

function belastbaarheidOp(zaak: Zaak, veld: string): Belastbaarheid | undefined {
  if (veld.startsWith('/probleemanalyse')) return zaak.probleemanalyse?.belastbaarheid;
  if (veld.startsWith('/actueelOordeel')) return zaak.actueelOordeel?.belastbaarheid;
  return zaak.adviezen?.[Number(veld.split('/')[2])]?.belastbaarheid;
}

/** The hours that the statement names, a week or else a day, where what it says of the possibilities contradicts them. */
function weersproken(
  b: Belastbaarheid | undefined,
): { readonly uren: number; readonly per: 'dag' | 'week' } | undefined {
  if (!b) return undefined;
  const { urenPerWeek, urenPerDag, mogelijkheden } = b;
  const uren = urenPerWeek ?? urenPerDag;
  if (uren === undefined) return undefined;
  const isStrijdig = (geenMogelijkheden(b) && uren > 0) || (mogelijkheden === 'benutbaar' && uren === 0);
  return isStrijdig ? { uren, per: urenPerWeek === undefined ? 'dag' : 'week' } : undefined;
}

function gebruikt(zaak: Zaak): readonly Gebruik[] {
  const start = zaak.spoor2?.belastbaarheidBijStart;
  return [
    ...(zaak.arbeidsdeskundigeOnderzoeken ?? []).map((onderzoek, i): Gebruik => ({
      stuk: 'Het arbeidsdeskundig onderzoek',
      op: datumVan(onderzoek),
      uren: onderzoek.urenPerWeek,
      gesteldOp: onderzoek.datumBelastbaarheid,
      veld: `/arbeidsdeskundigeOnderzoeken/${i}/urenPerWeek`,
    })),
    {
      stuk: 'Het profiel bij het begin van het tweede spoor',
      op: start?.vastgesteldOp ?? zaak.spoor2?.start,
      uren: start?.urenPerWeek,
      gesteldOp: undefined,
      veld: '/spoor2/belastbaarheidBijStart/urenPerWeek',
    },
  ];
}
