import type { z } from 'zod';
import type { Datum } from '../kern/datum.ts';
import type { Afbeelding, Ontbreekt, Weergave } from '../kern/waarden.ts';
import type { Bronnen } from '../recht/bron.ts';
import type { Richtwaarden } from '../recht/richtwaarden.ts';
import type { Mist } from '../regels/inhoud/inhoud.ts';
import type { DocumentId, Profiel } from '../regels/regel.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Besluit } from '../toets/bevinding.ts';
import type { ToetsUitslag } from '../toets/toets.ts';
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
  /** Checks the case as it was read, as running or as handed in on the peildatum. Absent in a trial of the view alone. */
  readonly toets?: ((profiel: Profiel) => ToetsUitslag) | undefined;
  /** Adjustable numbers; those of riv when absent. */
  readonly richtwaarden?: Richtwaarden | undefined;
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

/**
 * Names of what riv makes: pieces of the dossier that rules speak of, and the rest. The name is also that of the template
 * and the first part of the file name.
 */
export type Documentnaam =
  | DocumentId
  | 'probleemanalyse-uittreksel'
  | 'toetsrapport'
  | 'brief-opvragen-bedrijfsarts'
  | 'brief-opvragen-bureau'
  | 'brief-opvragen-werknemer'
  | 'brief-uitnodiging-evaluatie'
  | 'brief-waarschuwing-medewerking'
  | 'brief-afschrift-riv';

/** True when the case needs a document on the peildatum; else why not: a full sentence, without personal data. */
export type Nodig = true | string;

/** A document that riv makes: when a case needs it, and what its template is filled with. */
export interface Document<V extends Weergave = Weergave> {
  readonly id: Documentnaam;
  readonly titel: string;
  readonly bronnen: Bronnen;
  /** What it holds besides what its own content table asks: the pieces whose tables it prints the marks of as well. */
  readonly ookInhoudVan?: readonly DocumentId[];
  readonly reeks?: Reeks;
  /** The editions there are of it; all when absent. */
  readonly edities?: readonly [Editie, ...Editie[]];
  /** Who gets it, whatever the edition: it holds nothing that this reader may not see. */
  readonly lezer?: Editie;
  /** Does this case need it on the peildatum? Making it is always allowed. */
  nodig(grond: Documentgrond): Nodig;
  /** The view; its Dutch descriptions are the catalogue of fields for template authors. */
  readonly schema: z.ZodType<V>;
  /** Date that goes into the file name; the peildatum when absent. */
  opgesteldOp(zaak: Zaak, nummer?: number): Datum | undefined;
  view(grond: Documentgrond): V;
}

/** Binds the view to its schema at compile time. */
export const defineDocument = <V extends Weergave>(document: Document<V>): Document<V> => document;
