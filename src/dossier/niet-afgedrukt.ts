import { somOp } from '../kern/opsomming.ts';
import type { Catalogusregel } from '../documenten/delen/veld.ts';
import type { Document } from '../documenten/document.ts';
import type { Keuring, Sjabloonfout } from '../sjabloon/index.ts';
import { verplichteVelden, type VerplichtVeld } from './verplicht.ts';

/** What must be in a document and is not printed by its template: one fault per field, whoever asks for it. */
export function nietAfgedrukt(
  document: Document,
  sjabloon: string,
  velden: readonly Catalogusregel[],
  { gebruikt, onzeker }: Keuring,
): Sjabloonfout[] {
  const gedrukt = [...new Set(gebruikt.filter(({ gebruik }) => gebruik === 'print').map(({ pad }) => pad))];
  const isGedrukt = (pad: string): boolean =>
    gedrukt.includes(pad) ||
    // A list that is missing as a whole shows in whatever is printed of its items first.
    gedrukt.some((ander) => ander.startsWith(`${pad}[]`)) ||
    onzeker.has(pad.replaceAll('[]', '').split('.').at(-1) ?? '');
  const mist = new Map<string, VerplichtVeld[]>();
  for (const rij of verplichteVelden(document))
    if (rij.paden[0] !== undefined && !rij.paden.some(isGedrukt))
      mist.set(rij.paden[0], [...(mist.get(rij.paden[0]) ?? []), rij]);
  return [...mist].map(([pad, rijen]) => ({
    sjabloon,
    lijn: 0,
    kolom: 0,
    melding: `Het sjabloon drukt ${somOp(rijen.map(({ wat }) => `“${wat}”`))} nergens af (${alsTag(pad, velden)}); ${noemRegels(rijen)} dat.`,
    advies: '',
  }));
}

function noemRegels(rijen: readonly VerplichtVeld[]): string {
  const regels = [...new Set(rijen.map(({ regel }) => regel))];
  return regels.length === 1 ? `regel ${somOp(regels)} vraagt` : `de regels ${somOp(regels)} vragen`;
}

/** The tags that print a field from the top of the template. */
function alsTag(pad: string, velden: readonly Catalogusregel[]): string {
  const isLijst = velden.some((veld) => veld.pad === pad && veld.soort === 'lijst');
  const [eigen = '', ...lijsten] = (isLijst ? `${pad}[]` : pad)
    .split('[]')
    .map((deel) => deel.replace(/^\./, ''))
    .reverse();
  return lijsten.reduce(
    (binnen, lijst) => `{{#each ${lijst}}}${binnen}{{/each}}`,
    `{{${eigen === '' ? 'this' : eigen}}}`,
  );
}
