import type { Soort } from '../../kern/waarden.ts';
import type { Gebruik } from '../taal/loop.ts';

/** A line of a document's catalogue of fields: `activiteiten[].wat`. */
export interface Veldregel {
  readonly pad: string;
  readonly soort: Soort;
}

/** A field of the view: what a path of a template can lead to. */
export interface Veld extends Veldregel {
  /** The fields of a group, by name. */
  readonly velden: ReadonlyMap<string, Veld>;
  /** What a list holds. */
  readonly item?: Veld;
}

/** A field that a template uses; of a name that does not exist, the field that was meant. */
export interface GebruiktVeld {
  readonly pad: string;
  readonly gebruik: Gebruik;
}

interface Knop extends Veldregel {
  readonly velden: Map<string, Knop>;
  item?: Knop;
}

/** The catalogue as a tree; the view itself is its root, a group with path `''`. */
export function maakVelden(regels: readonly Veldregel[]): Veld {
  const wortel: Knop = { pad: '', soort: 'groep', velden: new Map() };
  const bekend = new Map([['', wortel]]);
  for (const { pad, soort } of regels) {
    const knop: Knop = { pad, soort, velden: new Map() };
    bekend.set(pad, knop);
    const lijst = pad.endsWith('[]') ? bekend.get(pad.slice(0, -2)) : undefined;
    const punt = pad.lastIndexOf('.');
    if (lijst) lijst.item = knop;
    else bekend.get(pad.slice(0, Math.max(0, punt)))?.velden.set(pad.slice(punt + 1), knop);
  }
  return wortel;
}

/** The field and everything under it. */
export function* alleVelden(veld: Veld): Generator<Veld> {
  yield veld;
  if (veld.item) yield* alleVelden(veld.item);
  for (const kind of veld.velden.values()) yield* alleVelden(kind);
}

/** The fields that print as they are, at or under this one. */
export const bladeren = (veld: Veld): Veld[] => [...alleVelden(veld)].filter(({ soort }) => isBlad(soort));

export const isBlad = (soort: Soort): boolean => soort !== 'lijst' && soort !== 'groep';

/**
 * The field that a block is about. Of a list entered with `#with` that is one of its items, and of a group walked with
 * `#each` the group: what is wrong with the block was told at its begin, and says nothing about what is in it.
 */
export function veldVanBlok(wortel: Veld, pad: string): Veld | undefined {
  let hier: Veld | undefined = wortel;
  for (const deel of pad === '' ? [] : pad.split('.')) {
    const [naam = '', ...stappen] = deel.split('[]');
    if (hier?.soort === 'lijst') hier = hier.item;
    hier = naam === '' ? hier : hier?.velden.get(naam);
    hier = stappen.reduce<Veld | undefined>(neemStap, hier);
  }
  return hier?.soort === 'lijst' ? (hier.item ?? hier) : hier;
}

const neemStap = (veld: Veld | undefined): Veld | undefined =>
  veld?.soort === 'lijst' ? veld.item : veld?.soort === 'groep' ? veld : undefined;

/** Where a path leads from a field; without `veld` it ends in `hier`, which has no field `delen[nr]`. */
export interface Gevolgd {
  readonly veld?: Veld;
  readonly hier: Veld;
  readonly nr: number;
}

export function volg(van: Veld, delen: readonly string[]): Gevolgd {
  let hier = van;
  for (const [nr, deel] of delen.entries()) {
    const veld = hier.velden.get(deel);
    if (!veld) return { hier, nr };
    hier = veld;
  }
  return { veld: hier, hier, nr: delen.length };
}
