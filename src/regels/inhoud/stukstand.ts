import type { Datum } from '../../kern/datum.ts';
import type { StandStuk } from '../../feiten/stukken.ts';
import type { Context } from '../regel.ts';
import type { Grond, Inhoudstabel, Rijgrond } from './inhoud.ts';
import { bezoek } from './plek.ts';

/** A piece of the kind of a table that is there, at least as a draft. */
export interface Stukstand {
  readonly stand: StandStuk;
  readonly uiterlijk: Datum | undefined;
  readonly nummer?: number;
}

/** The pieces of a table's kind. */
export interface Stukken {
  /** The piece that rows outside the pieces are about: an adopted one when there is one. Absent: another rule's finding. */
  readonly gewoon?: Stukstand;
  /** For a series: each piece by its number (from 0). */
  readonly perNr?: ReadonlyMap<number, Stukstand>;
}

const STUKKEN = new WeakMap<Context, Map<Inhoudstabel, Stukken>>();

/** The pieces of a table's kind; looked up once per check, for every row of the table. */
export function stukkenVan(tabel: Inhoudstabel, context: Context): Stukken {
  let perTabel = STUKKEN.get(context);
  if (!perTabel) {
    perTabel = new Map();
    STUKKEN.set(context, perTabel);
  }
  const bekend = perTabel.get(tabel);
  if (bekend) return bekend;
  const stukken = zoekStukken(tabel, context);
  perTabel.set(tabel, stukken);
  return stukken;
}

function zoekStukken({ stuk }: Inhoudstabel, context: Context): Stukken {
  const perNr = new Map<number, Stukstand>();
  let gewoon: Stukstand | undefined;
  bezoek(context.zaak, stuk.veld, (_, nr) => {
    const grond = rijgrond(context, nr);
    const stand = stuk.stand(grond);
    if (stand === 'ontbreekt' || stand === 'vervallen') return;
    const nummer = stuk.nummer && { nummer: stuk.nummer(grond) };
    const gevonden: Stukstand = { stand, uiterlijk: stuk.uiterlijk(grond), ...nummer };
    perNr.set(nr[0] ?? -1, gevonden);
    if (!gewoon || (gewoon.stand === 'concept' && stand !== 'concept')) gewoon = gevonden;
  });
  return { ...(gewoon && { gewoon }), ...(stuk.veld.includes('*') && { perNr }) };
}

export const rijgrond = ({ zaak, tijdlijn, peildatum }: Grond, nr: readonly number[]): Rijgrond => ({
  zaak,
  tijdlijn,
  peildatum,
  nr,
});
