import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { artsoordelen, type Artsoordeel, type Belastbaarheid } from './medisch.ts';
import { geenMogelijkheden } from './mogelijkheden.ts';

/** A time in which, by every statement of a doctor, there were no possibilities to work. */
export interface PeriodeZonder {
  readonly van: Datum;
  /** First day on which a doctor stated possibilities again; absent while there are none. */
  readonly tot?: Datum;
  /** The statements that there were none, oldest first. */
  readonly oordelen: readonly [Artsoordeel, ...Artsoordeel[]];
}

/** The times without possibilities, in order. Temporary or lasting: the statements tell. */
export const periodesZonderMogelijkheden = eenmaal((zaak: Zaak): readonly PeriodeZonder[] => {
  const uit: PeriodeZonder[] = [];
  let lopend: [Artsoordeel, ...Artsoordeel[]] | undefined;
  const sluit = (tot?: Datum): void => {
    if (lopend) uit.push({ van: lopend[0].op, ...(tot && { tot }), oordelen: lopend });
    lopend = undefined;
  };
  for (const oordeel of artsoordelen(zaak)) {
    if (oordeel.belastbaarheid.mogelijkheden === undefined) continue;
    if (!geenMogelijkheden(oordeel.belastbaarheid)) sluit(oordeel.op);
    else if (lopend) lopend.push(oordeel);
    else lopend = [oordeel];
  }
  sluit();
  return uit;
});

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
