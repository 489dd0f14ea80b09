import { datum } from '../../src/kern/datum.ts';
import { bouwTijdlijn } from '../../src/tijdlijn/bouw.ts';
import type { Mijlpaal, MijlpaalId, Tijdlijn } from '../../src/tijdlijn/mijlpaal.ts';
import { zaakSchema, type Zaak } from '../../src/zaak/schema/zaak.ts';

/** The first sick day of the test vectors: a Monday. */
export const D1 = '2024-01-08';

/** A case that holds only what the test names; goes through the schema, so that no test invents a field. */
export const zaakMet = (deel: Record<string, unknown>): Zaak =>
  zaakSchema.parse({ schemaVersie: 1, zaaknummer: 'TIJDLIJN', ...deel });

export const tijdlijnVan = (deel: Record<string, unknown>, peildatum = D1): Tijdlijn => {
  const uit = bouwTijdlijn(zaakMet({ ziekte: { eersteZiektedag: D1 }, ...deel }), datum(peildatum));
  if (!uit) throw new Error('no timeline');
  return uit;
};

export const mijlpaalVan = (
  id: MijlpaalId,
  deel: Record<string, unknown> = {},
  peildatum?: string,
): Mijlpaal => tijdlijnVan(deel, peildatum).mijlpalen[id];

/** The last good day of a milestone. */
export const uiterlijk = (id: MijlpaalId, deel: Record<string, unknown> = {}, peildatum?: string) =>
  mijlpaalVan(id, deel, peildatum).uiterlijk;

export const stuk = (opgesteldOp: string) => ({ stuk: { status: 'vastgesteld', opgesteldOp } });

/** Sickness with one recovery, both days included. */
export const onderbroken = (van: string, tot?: string) => ({
  ziekte: { eersteZiektedag: D1, onderbrekingen: [{ van, ...(tot && { tot }) }] },
});

export const metVerlof = (van: string, tot: string, rest: Record<string, unknown> = {}) => ({
  ziekte: { eersteZiektedag: D1, wazoVerlof: [{ soort: 'zwangerschapBevalling', van, tot, ...rest }] },
});
