import type { Document } from '../../src/documenten/document.ts';
import { wijsAan } from '../../src/regels/inhoud/plek.ts';
import type { Proefzaak, Rij } from './proefzaak.ts';

/** Why removing a fact could not be shown to leave a mark and a finding; `undefined` when it was. */
export function waaromNiet(document: Document, rij: Rij, proeven: readonly Proefzaak[]): string | undefined {
  let reden = 'nergens gevraagd en ingevuld';
  for (const proef of proeven)
    for (const nr of proef.plekken(rij).slice(0, 3)) {
      const gemist = gemistOp(document, rij, nr, proef);
      if (gemist === undefined) return undefined;
      reden = gemist;
    }
  return reden;
}

function gemistOp(document: Document, rij: Rij, nr: readonly number[], proef: Proefzaak): string | undefined {
  const plek = wijsAan(rij.veld.veld, nr);
  const weg = proef.waarIn(rij, nr);
  const reden = naWeghalen(document, rij, nr, proef, weg);
  // What is left of a list is still a list: then it goes as a whole.
  return reden === undefined || weg.includes(plek)
    ? reden
    : naWeghalen(document, rij, nr, proef, [...weg, plek]);
}

function naWeghalen(
  document: Document,
  rij: Rij,
  nr: readonly number[],
  proef: Proefzaak,
  weg: readonly string[],
): string | undefined {
  const na = proef.zonder(weg);
  const plek = wijsAan(rij.veld.veld, nr);
  const vanRegel = [...na.bevindingen]
    .filter((bevinding) => bevinding.startsWith(`${rij.regel} `) && !proef.bevindingen.has(bevinding))
    .map((bevinding) => bevinding.split(' ')[1] ?? '');
  // A rule of its own may point at the part of the case that the field is in.
  if (!vanRegel.some((veld) => plek === veld || plek.startsWith(`${veld}/`))) return 'geen bevinding';
  const tekens = (van: Proefzaak) => van.tekens(document, rij.veld.wat, nr[0] ?? 0);
  const eerder = tekens(proef);
  for (const aantal of tekens(na)) if (aantal > (eerder.next().value ?? 0)) return undefined;
  return 'geen teken';
}
