import type { Zaak } from '../zaak/schema/zaak.ts';
import { uitzonderingSpoor2 } from './spoor2-uitzondering.ts';

/**
 * Where the case relies on a satisfactory result: to leave the second track out, or to end it with a placement.
 * `undefined` when it only records what work was reached.
 */
export function beroepOpResultaat(zaak: Zaak): `/${string}` | undefined {
  const uitzondering = uitzonderingSpoor2(zaak);
  if (uitzondering?.reden === 'bevredigendResultaat') return uitzondering.veld;
  return zaak.spoor2?.afgesloten?.resultaat === 'geplaatst' ? '/spoor2/afgesloten' : undefined;
}
