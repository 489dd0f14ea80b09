import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { capaciteiten } from './capaciteit.ts';
import { eenmaal } from './eenmaal.ts';
import { artsoordelen, type Belastbaarheid } from './medisch.ts';
import { isVanArts } from './mogelijkheden.ts';
import { datumVan, gevuld } from './stukken.ts';
import { opDatum } from './volgorde.ts';

/** A statement of a doctor on what the employee can do. */
interface Profiel {
  readonly op: Datum;
  /** It says what can be done, and not only that something can. */
  readonly beschreven: boolean;
  readonly veld: `/${string}`;
}

/** Every statement of a doctor that describes possibilities or says that there are some, oldest first. */
const profielen = eenmaal((zaak: Zaak): readonly Profiel[] => {
  const uit: Profiel[] = [];
  const neem = (op: Datum, b: Belastbaarheid, veld: Profiel['veld']): void => {
    const beschreven = isBeschreven(b);
    if (beschreven || b.mogelijkheden !== undefined) uit.push({ op, beschreven, veld });
  };
  for (const { op, belastbaarheid, veld } of artsoordelen(zaak))
    neem(op, belastbaarheid, `${veld}/belastbaarheid`);
  const bijStart = zaak.spoor2?.belastbaarheidBijStart;
  if (bijStart?.vastgesteldOp && isVanArts(bijStart.bron))
    neem(bijStart.vastgesteldOp, bijStart, '/spoor2/belastbaarheidBijStart');
  return opDatum(uit);
});

const isBeschreven = (b: Belastbaarheid): boolean =>
  b.velden !== undefined ||
  b.urenPerWeek !== undefined ||
  b.urenPerDag !== undefined ||
  [b.samenvatting, b.mogelijkhedenEigenWerk, b.mogelijkhedenAnderWerk].some((t) => gevuld(t));

/**
 * Were the possibilities clear on a day? `beschreven`: the youngest description not after it · `naStart`: only a later
 * description · `zonderBeschrijving`: only the statement that there are possibilities.
 */
export type Profielstand =
  | { readonly stand: 'ontbreekt' }
  | {
      readonly stand: 'beschreven' | 'naStart' | 'zonderBeschrijving';
      readonly op: Datum;
      readonly veld: `/${string}`;
    };

export function profielVoor(zaak: Zaak, dag: Datum): Profielstand {
  const reeks = profielen(zaak);
  const ervoor = reeks.findLast(({ op, beschreven }) => beschreven && op <= dag);
  if (ervoor) return { stand: 'beschreven', op: ervoor.op, veld: ervoor.veld };
  const bloot = reeks.findLast(({ op }) => op <= dag);
  const erna = reeks.find(({ beschreven }) => beschreven);
  if (erna && !bloot) return { stand: 'naStart', op: erna.op, veld: erna.veld };
  return bloot ? { stand: 'zonderBeschrijving', op: bloot.op, veld: bloot.veld } : { stand: 'ontbreekt' };
}

/** An advice of the bedrijfsarts by which the possibilities changed. */
export interface Wijziging {
  readonly op: Datum;
  readonly veld: `/adviezen/${number}`;
  /** Hours per week before and after, where both are known and differ. */
  readonly uren?: { readonly eerst: number; readonly nu: number };
}

/** The advices of a period by which the possibilities changed, oldest first. */
export function gewijzigdeBelastbaarheid(zaak: Zaak, van: Datum, tot: Datum): readonly Wijziging[] {
  const uit: Wijziging[] = [];
  zaak.adviezen?.forEach((advies, i) => {
    const op = advies.wijzigtBelastbaarheid ? datumVan(advies) : undefined;
    if (op && op > van && op <= tot) uit.push({ op, veld: `/adviezen/${i}` });
  });
  const reeks = uit.length > 0 ? capaciteiten(zaak) : [];
  let volgende = 0;
  let eerst: number | undefined;
  return opDatum(uit).map((wijziging) => {
    for (; (reeks[volgende]?.op ?? wijziging.op) < wijziging.op; volgende++)
      eerst = reeks[volgende]?.urenPerWeek;
    const nu = reeks[volgende]?.op === wijziging.op ? reeks[volgende]?.urenPerWeek : undefined;
    return eerst !== undefined && nu !== undefined && eerst !== nu
      ? { ...wijziging, uren: { eerst, nu } }
      : wijziging;
  });
}
