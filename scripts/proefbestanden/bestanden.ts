import { BEELDVORMEN } from './beeldvormen.ts';
import { BLOKVORMEN } from './blokvormen.ts';
import { maakPakket, type Proefbestand } from './pakket.ts';
import { RANDGEVALLEN } from './randgevallen.ts';
import { TEKSTVORMEN } from './tekstvormen.ts';

const DOCUMENTEN = { ...TEKSTVORMEN, ...BLOKVORMEN, ...BEELDVORMEN, ...RANDGEVALLEN };

export type { Proefbestand };

/** Every test document by its file name. */
export const maakProefbestanden = (): ReadonlyMap<string, Proefbestand> =>
  new Map(
    Object.entries(DOCUMENTEN).map(([naam, document]) => [
      naam.includes('.') ? naam : `${naam}.docx`,
      maakPakket(document),
    ]),
  );
