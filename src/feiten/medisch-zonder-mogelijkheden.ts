import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { artsstukken, type Artsstuk, type Belastbaarheid } from './medisch.ts';
import { isVanArts } from './mogelijkheden.ts';

/** A statement of a doctor on the possibilities. */
export type Oordeel = Artsstuk & { readonly belastbaarheid: Belastbaarheid };

const isOordeel = (stuk: Artsstuk): stuk is Oordeel =>
  stuk.belastbaarheid?.mogelijkheden !== undefined && isVanArts(stuk.belastbaarheid.bron);

/** A time in which, by every statement of a doctor, there were no possibilities to work. */
export interface PeriodeZonder {
  readonly van: Datum;
  /** First day on which a doctor stated possibilities again; absent while there are none. */
  readonly tot?: Datum;
  /** The statements that there were none, oldest first. */
  readonly oordelen: readonly [Oordeel, ...Oordeel[]];
}

/** The times without possibilities, in order. Temporary or lasting: the statements tell. */
export const periodesZonderMogelijkheden = eenmaal((zaak: Zaak): readonly PeriodeZonder[] => {
  const uit: PeriodeZonder[] = [];
  let lopend: [Oordeel, ...Oordeel[]] | undefined;
  const sluit = (tot?: Datum): void => {
    if (lopend) uit.push({ van: lopend[0].op, ...(tot && { tot }), oordelen: lopend });
    lopend = undefined;
  };
  for (const stuk of artsstukken(zaak)) {
    if (!isOordeel(stuk)) continue;
    if (!isZonderMogelijkheden(stuk.belastbaarheid)) sluit(stuk.op);
    else if (lopend) lopend.push(stuk);
    else lopend = [stuk];
  }
  sluit();
  return uit;
});

/** By this statement there are no possibilities, for now or lastingly. */
export const isZonderMogelijkheden = (belastbaarheid: Belastbaarheid | undefined): boolean =>
  belastbaarheid?.mogelijkheden === 'tijdelijkGeen' || belastbaarheid?.mogelijkheden === 'duurzaamGeen';

/** By this statement some recovery is to be expected, or can be influenced. */
export const isHerstelMogelijk = ({
  mogelijkheden,
  kansOpHerstel,
  beinvloedbaar,
  prognose,
}: Belastbaarheid): boolean =>
  mogelijkheden === 'tijdelijkGeen' ||
  kansOpHerstel === 'goed' ||
  kansOpHerstel === 'gering' ||
  beinvloedbaar === true ||
  prognose?.richting === 'verbeterend';
