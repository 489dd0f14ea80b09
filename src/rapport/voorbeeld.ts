import { vulZin } from '../kern/zin.ts';
import type { Regel } from '../regels/regel.ts';
import { VOORBEELDEN } from './voorbeelden.ts';

/** A finding of the rule as it could stand in a report; of a content table the first row, with numbers filled in. */
export function voorbeeldVan({ id, meldingen }: Regel): string {
  const [eerste] = Object.values(meldingen);
  return (
    VOORBEELDEN[id] ??
    vulZin(eerste?.tekst ?? '', (naam) => ({ tekst: naam === 'nr' ? '2' : '1', isEen: naam !== 'nr' }))
  );
}
