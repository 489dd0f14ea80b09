import type { Datum } from '../../kern/datum.ts';
import { OmgevingsFout } from '../../kern/fouten.ts';
import { maakVast } from './vast.ts';
import { zetOm, type Omzetwijze, type Uitval } from './zet-om.ts';

/** A Word document that is to become a PDF, and the day the PDF says it was made. */
export interface PdfVraag {
  readonly docx: Uint8Array;
  readonly peildatum: Datum;
}

export interface PdfAntwoord {
  /** Why a document has no PDF; `undefined` when it has one. */
  readonly redenVan: (plaats: number) => string | undefined;
  /** Why no PDF at all could be made here, and what to do about it. */
  readonly hindernis?: string;
  /** The user stopped it. */
  readonly isOnderbroken: boolean;
}

const REDENEN: Readonly<Record<Uitval, string>> = {
  zelf: 'LibreOffice kon er geen PDF van maken. Maak het stuk met --formaat docx en bewaar het in Word als PDF.',
  tijd: 'LibreOffice bleef hangen. Probeer het opnieuw, of maak het stuk met --formaat docx en bewaar het in Word als PDF.',
  onderbroken: 'De opdracht is onderbroken.',
};
const ZONDER_OFFICE = 'Daarvoor is LibreOffice nodig.';

/** Makes PDFs of Word documents and hands over each as it comes: the same bytes for the same document. */
export async function maakPdfs(
  vragen: readonly PdfVraag[],
  wijze: Omzetwijze,
  bijPdf: (plaats: number, pdf: Uint8Array) => void,
): Promise<PdfAntwoord> {
  if (vragen.length === 0) return { redenVan: () => undefined, isOnderbroken: false };
  const klaar = new Set<number>();
  let uitval: ReadonlyMap<number, Uitval> = new Map();
  let hindernis: string | undefined;
  try {
    uitval = await zetOm(
      vragen.map(({ docx }) => docx),
      wijze,
      (plaats, pdf) => {
        const vraag = vragen[plaats];
        if (vraag === undefined) return;
        klaar.add(plaats);
        bijPdf(plaats, maakVast(pdf, vraag.peildatum));
      },
    );
  } catch (fout) {
    if (!(fout instanceof OmgevingsFout)) throw fout;
    hindernis = fout.message;
  }
  return {
    redenVan: (plaats) => {
      const einde = uitval.get(plaats);
      if (klaar.has(plaats)) return undefined;
      return einde === undefined ? ZONDER_OFFICE : REDENEN[einde];
    },
    ...(hindernis !== undefined && { hindernis }),
    isOnderbroken: [...uitval.values()].includes('onderbroken'),
  };
}
