import type { Datum } from '../kern/datum.ts';
import type { Stuk } from './stukken.ts';

type Rol = NonNullable<NonNullable<Stuk['verstrekkingen']>[number]['aan']>;

export interface Afschrift {
  readonly op: Datum;
  /** Place among the `verstrekkingen` of the piece. */
  readonly index: number;
}

/** The first dated copy of a piece to somebody; `bedrijfsarts` and `arbodienst` stand for each other. */
export function eersteAfschrift(stuk: Stuk | undefined, aan: Rol): Afschrift | undefined {
  const artsOfDienst = aan === 'bedrijfsarts' || aan === 'arbodienst';
  let uit: Afschrift | undefined;
  stuk?.verstrekkingen?.forEach(({ aan: ontvanger, op }, index) => {
    const zelfde =
      ontvanger === aan || (artsOfDienst && (ontvanger === 'bedrijfsarts' || ontvanger === 'arbodienst'));
    if (zelfde && op && (!uit || op < uit.op)) uit = { op, index };
  });
  return uit;
}
