import { leesDeel, type Delen } from './deellezer.ts';
import { kinderenMet } from './xml.ts';

const RELATIES = '_rels/.rels';

export interface Relatie {
  readonly id: string;
  readonly type: string;
  readonly doel: string;
  /** Outside the document, such as the address of a link; `doel` as written. */
  readonly extern: boolean;
}

/** Where a part refers to within the document. */
export const relatiesVan = (delen: Delen, deel: string, naam: string): Relatie[] =>
  leesRelaties(delen, deel, naam).filter((r) => !r.extern);

/** Every relationship of a part; `''` is the package itself. */
export function leesRelaties(delen: Delen, deel: string, naam: string): Relatie[] {
  const streep = deel.lastIndexOf('/');
  const map = deel.slice(0, streep + 1);
  const pad = relatiepad(deel);
  if (!delen.has(pad)) return [];
  return kinderenMet(leesDeel(delen, pad, naam).wortel, 'Relationship').map(({ kenmerken }) => {
    const { Id: id = '', Type: type = '', Target: doel = '' } = kenmerken;
    const extern = kenmerken.TargetMode === 'External';
    return { id, type, doel: extern ? doel : losOp(map, doel), extern };
  });
}

/** The part that holds the relationships of a part. */
export function relatiepad(deel: string): string {
  const streep = deel.lastIndexOf('/');
  return deel === '' ? RELATIES : `${deel.slice(0, streep + 1)}_rels/${deel.slice(streep + 1)}.rels`;
}

function losOp(map: string, doel: string): string {
  if (doel.startsWith('/')) return doel.slice(1);
  const delen = map.split('/').slice(0, -1);
  for (const deel of doel.split('/')) {
    if (deel === '..') delen.pop();
    else if (deel !== '.') delen.push(deel);
  }
  return delen.join('/');
}
