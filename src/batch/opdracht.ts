import type { Instellingen } from '../instellingen/lees.ts';
import type { Datum } from '../kern/datum.ts';
import type { Formaat } from '../kern/formaat.ts';
import type { Profiel } from '../regels/regel.ts';
import type { Editie } from '../zaak/edities.ts';

/** What is to be done with each case of a batch. */
export interface Opdracht {
  /** Id of a document, `alles` for all that a case calls for, or `toets` for the check alone. */
  readonly wat: string;
  readonly peildatum: Datum;
  /** Of the check alone; documents are made of a running case. */
  readonly profiel: Profiel;
  readonly instellingen: Instellingen;
  readonly formaten: readonly Formaat[];
  readonly editie: Editie;
  readonly nummer: number | 'alle' | 'laatste';
  readonly opmerkingen: boolean;
  readonly sjablonen?: string | undefined;
  /** Only say what would be made: nothing is filled or written. */
  readonly proef: boolean;
  /** When riv itself fails on a case: tell where, though that may show what stands in the case. */
  readonly spoor: boolean;
}
