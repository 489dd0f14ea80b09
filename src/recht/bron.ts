import type { Datum } from '../kern/datum.ts';

/** From the law down: what stands later binds less. */
export const NIVEAUS = [
  'wet',
  'regeling',
  'beleidsregel',
  'rechtspraak',
  'werkwijzer',
  'uwv-praktijk',
  'praktijk',
  'eigen-norm',
] as const;

/** What kind of norm asks something; decides how a finding may speak of it. A custom is never called a duty. */
export type Niveau = (typeof NIVEAUS)[number];

/** One place in one regulation or other source, as it was read. Made only by the register in `bronnen.ts`. */
export interface Bron {
  /** Key of the regulation or source in the register. */
  readonly regeling: string;
  readonly niveau: Niveau;
  readonly artikel?: string;
  readonly lid?: string;
  readonly onderdeel?: string;
  /** `Regeling procesgang eerste en tweede ziektejaar, art. 4 lid 2 onder a`. */
  readonly citaat: string;
  /** Juriconnect link for regulations; the address of the page for other sources; absent where there is none. */
  readonly url?: string;
  /** Who made it, where its kind does not say so: a beleidsregel is of UWV or of another authority. */
  readonly maker?: string;
  /** Date of the text that was read; absent where the text itself was not read, or carries no date. */
  readonly stand?: Datum;
  /** Evidence: `V` and where the text was read, `Rep` seen in source code of others, `U` not seen, `D` a norm of our own. */
  readonly bewijs: string;
  /** Only when somebody opened the present text on wetten.overheid.nl on that day. */
  readonly gecontroleerdOp?: Datum;
}

export type Bronnen = readonly [Bron, ...Bron[]];
