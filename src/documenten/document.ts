import type { z } from 'zod';
import type { Datum } from '../kern/datum.ts';
import type { Afbeelding, Ontbreekt, Weergave } from '../kern/waarden.ts';
import type { Bronnen } from '../recht/bron.ts';
import type { Mist } from '../regels/inhoud/inhoud.ts';
import type { DocumentId } from '../regels/regel.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Besluit, Bevinding } from '../toets/bevinding.ts';
import type { Editie } from '../zaak/edities.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';

/** Whose letterhead a document carries; from the configuration. */
export interface Afzender {
  readonly naam?: string | undefined;
  readonly adres?: string | undefined;
  readonly telefoon?: string | undefined;
  readonly email?: string | undefined;
  readonly logo?: Afbeelding | undefined;
  readonly handtekening?: Afbeelding | undefined;
}

/** The deviation that is recorded at a mark, if there is one. */
export type AfwijkingOp = (mark: Ontbreekt) => Besluit | undefined;

/** All that a view may look at. The case holds only facts known on the peildatum. */
export interface Documentgrond {
  readonly zaak: Zaak;
  /** Absent as long as no first sick day is known. */
  readonly tijdlijn?: Tijdlijn | undefined;
  readonly peildatum: Datum;
  readonly editie: Editie;
  /** Which one of a series. */
  readonly nummer?: number | undefined;
  readonly bevindingen?: readonly Bevinding[];
  readonly afzender?: Afzender | undefined;
  /** Marks what is missing; by the content tables of the document when absent. */
  readonly mist?: Mist | undefined;
  /** Absent where no deviation may be shown. */
  readonly afwijkingOp?: AfwijkingOp | undefined;
}

/** A document that exists more than once in a case. */
export interface Reeks {
  /** The numbers that can be asked for, in order. */
  nummers(zaak: Zaak): readonly number[];
  /** The youngest whose period has ended on the peildatum. */
  laatste(zaak: Zaak, peildatum: Datum): number | undefined;
}

/** A document that riv makes: when a case needs it, and what its template is filled with. */
export interface Document<V extends Weergave = Weergave> {
  /** Also the name of its template. */
  readonly id: DocumentId;
  readonly titel: string;
  readonly bronnen: Bronnen;
  readonly reeks?: Reeks;
  /** Does this case need it on the peildatum? Making it is always allowed. */
  nodig(zaak: Zaak, tijdlijn: Tijdlijn | undefined, peildatum: Datum): boolean;
  /** The view; its Dutch descriptions are the catalogue of fields for template authors. */
  readonly schema: z.ZodType<V>;
  /** Date that goes into the file name; the peildatum when absent. */
  opgesteldOp(zaak: Zaak, nummer?: number): Datum | undefined;
  view(grond: Documentgrond): V;
}

/** Binds the view to its schema at compile time. */
export const defineDocument = <V extends Weergave>(document: Document<V>): Document<V> => document;
