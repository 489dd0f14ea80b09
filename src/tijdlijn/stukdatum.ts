import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';

export type Stuk = NonNullable<NonNullable<Zaak['planVanAanpak']>['stuk']>;

/** An object of the case that is also a piece of paper. */
export interface MetStuk {
  readonly stuk?: Stuk | undefined;
}

/** Date of an adopted piece; a draft, a withdrawn or an undated piece has none. */
export const stukdatum = (document: MetStuk | undefined): Datum | undefined =>
  document?.stuk?.status === 'vastgesteld' ? document.stuk.opgesteldOp : undefined;

/** The dates of all adopted pieces of a list, oldest first. */
export const stukdata = (documenten: readonly MetStuk[] | undefined): readonly Datum[] =>
  (documenten ?? []).flatMap((d) => stukdatum(d) ?? []).sort();
