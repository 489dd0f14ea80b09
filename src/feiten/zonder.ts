import { plusDagen, type Dagen } from '../kern/datum.ts';
import { opBegin } from './volgorde.ts';

/** What is left of each stretch when other stretches are taken out of it; `uitgezonderd` is in order and does not overlap. */
export const zonder = (stukken: readonly Dagen[], uitgezonderd: readonly Dagen[]): readonly Dagen[] =>
  uitgezonderd.length === 0 ? stukken : stukken.flatMap((stuk) => rest(stuk, uitgezonderd));

function rest({ van, tot }: Dagen, uitgezonderd: readonly Dagen[]): readonly Dagen[] {
  const uit: Dagen[] = [];
  let begin = van;
  for (const weg of uitgezonderd) {
    if (weg.tot < begin || weg.van > tot) continue;
    if (weg.van > begin) uit.push({ van: begin, tot: plusDagen(weg.van, -1) });
    begin = plusDagen(weg.tot, 1);
  }
  if (begin <= tot) uit.push({ van: begin, tot });
  return uit;
}

/** The stretches in order, touching and overlapping ones joined. */
export function samengevoegd(perioden: readonly Dagen[]): readonly Dagen[] {
  const uit: Dagen[] = [];
  for (const periode of opBegin(perioden)) {
    const vorige = uit.at(-1);
    if (!vorige || periode.van > plusDagen(vorige.tot, 1)) uit.push(periode);
    else if (periode.tot > vorige.tot) uit[uit.length - 1] = { van: vorige.van, tot: periode.tot };
  }
  return uit;
}
