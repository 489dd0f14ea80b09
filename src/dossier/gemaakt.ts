import type { Datum } from '../kern/datum.ts';
import type { Formaat } from '../kern/formaat.ts';
import type { Editie } from '../zaak/edities.ts';
import type { Verzwegen } from './sjablonen.ts';

export interface Gemaakt {
  readonly zaak: string;
  readonly document: string;
  readonly nr?: number;
  readonly editie: Editie;
  readonly bestand: string;
  readonly sha256: string;
  /** How many characters were left out because Word cannot hold them; absent when there were none. */
  readonly verwijderdeTekens?: number;
}

export interface NietGemaakt {
  readonly zaak: string;
  readonly document: string;
  readonly nr?: number;
  /** Only when other forms of the document may have been made. */
  readonly formaat?: Formaat;
  readonly reden: string;
  /**
   * The case does not call for it (only where all documents were asked for), or has no such document, or it would print
   * what no employer may hold, or the surroundings did not let it be written.
   */
  readonly oorzaak: 'nietNodig' | 'zaak' | 'privacy' | 'omgeving';
}

/** A PDF still to be made of a Word document that is not on disk: LibreOffice makes those of all cases in one go. */
export interface PdfTaak {
  /** What will be told of the file once it is there. */
  readonly stuk: Omit<Gemaakt, 'sha256'>;
  /** How many files of the case come before it, in the order asked, tasks not counted. */
  readonly na: number;
  readonly docx: Uint8Array;
  /** The day the PDF says it was made. */
  readonly peildatum: Datum;
  readonly overschrijf: boolean;
  /** Its mandatory parts that are missing; 0 where another form of the document was written and counted. */
  readonly ontbrekend: number;
}

export interface MaakUitkomst {
  readonly gemaakt: readonly Gemaakt[];
  readonly nietGemaakt: readonly NietGemaakt[];
  /** Mandatory parts that are missing, over all documents made; marked where the template prints them. */
  readonly ontbrekend: number;
  /** The user's templates among those used that leave out mandatory parts. */
  readonly verzwegen: readonly Verzwegen[];
  /** What `voltooiPdf` has still to do; empty unless PDF was asked for. */
  readonly pdf: readonly PdfTaak[];
}
