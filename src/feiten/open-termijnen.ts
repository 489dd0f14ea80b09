import { blijvendHersteldOp } from '../tijdlijn/klok.ts';
import type { Mijlpaal, MijlpaalId, Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import { isPlicht } from '../tijdlijn/plicht.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { ontbrekendBij, uitzonderingSpoor2 } from './spoor2-uitzondering.ts';

/** What UWV waits for, also when the employee has recovered. */
const OOK_NA_HERSTEL: ReadonlySet<MijlpaalId> = new Set(['melding-uwv-vangnet', 'aanvulling-riv']);

const START_SPOOR2: ReadonlySet<MijlpaalId> = new Set([
  'spoor2-start-direct',
  'spoor2-start-uiterlijk',
  'spoor2-na-late-belastbaarheid',
]);

/** Expected of somebody, not done, and its last good day has not passed. */
export function openTermijnen(
  zaak: Zaak,
  { mijlpalen, peildatum, eersteZiektedag }: Tijdlijn,
): readonly Mijlpaal[] {
  // Then that day or the peildatum is wrong, and so is every term.
  if (peildatum < eersteZiektedag) return [];
  const isHersteld = blijvendHersteldOp(zaak.ziekte) !== undefined;
  const uitzondering = uitzonderingSpoor2(zaak);
  const zonderSpoor2 = uitzondering !== undefined && ontbrekendBij(zaak, uitzondering).length === 0;
  return Object.values(mijlpalen).filter(
    (mijlpaal) =>
      isPlicht(mijlpaal) &&
      (mijlpaal.status === 'nu' || mijlpaal.status === 'toekomst') &&
      mijlpaal.uiterlijk !== undefined &&
      mijlpaal.uiterlijk >= peildatum &&
      !(isHersteld && !OOK_NA_HERSTEL.has(mijlpaal.id)) &&
      !(zonderSpoor2 && START_SPOOR2.has(mijlpaal.id)),
  );
}
