import { OmgevingsFout } from '../../kern/fouten.ts';
import { sha256 } from '../../kern/hash.ts';
import type { Gemaakt, MaakUitkomst, NietGemaakt, PdfTaak } from '../gemaakt.ts';
import { schrijfBestand } from '../schrijf.ts';
import { maakPdfs } from './pdfs.ts';
import type { Omzetwijze } from './zet-om.ts';

export interface PdfUitkomst {
  /** The outcomes that were given, in the same order, with the PDFs at their places and nothing left to do. */
  readonly uitkomsten: readonly MaakUitkomst[];
  /** Why no PDF at all could be made here, and what to do about it. */
  readonly hindernis?: string;
  /** The user stopped it. */
  readonly isOnderbroken: boolean;
}

/** A PDF that was written, or the reason why it was not. */
type Afloop = Gemaakt | string;

/** Makes the PDFs that `maakDocumenten` prepared, for all cases together: starting LibreOffice is what takes time. */
export async function voltooiPdf(
  uitkomsten: readonly MaakUitkomst[],
  wijze: Omzetwijze,
): Promise<PdfUitkomst> {
  const taken = uitkomsten.flatMap(({ pdf }) => pdf);
  const aflopen = new Map<PdfTaak, Afloop>();
  const { redenVan, hindernis, isOnderbroken } = await maakPdfs(taken, wijze, (plaats, pdf) => {
    const taak = taken[plaats];
    if (taak !== undefined) aflopen.set(taak, schrijfPdf(taak, pdf));
  });
  for (const [plaats, taak] of taken.entries()) {
    const reden = redenVan(plaats);
    if (reden !== undefined) aflopen.set(taak, reden);
  }
  return {
    uitkomsten: uitkomsten.map((uitkomst) => voegIn(uitkomst, aflopen)),
    ...(hindernis !== undefined && { hindernis }),
    isOnderbroken,
  };
}

function schrijfPdf({ stuk, overschrijf }: PdfTaak, pdf: Uint8Array): Afloop {
  try {
    schrijfBestand(stuk.bestand, pdf, overschrijf);
  } catch (fout) {
    if (fout instanceof OmgevingsFout) return fout.message;
    throw fout;
  }
  return { ...stuk, sha256: sha256(pdf) };
}

function voegIn(uitkomst: MaakUitkomst, aflopen: ReadonlyMap<PdfTaak, Afloop>): MaakUitkomst {
  const gemaakt: Gemaakt[] = [];
  const nietGemaakt: NietGemaakt[] = [...uitkomst.nietGemaakt];
  let { ontbrekend } = uitkomst;
  for (let na = 0; na <= uitkomst.gemaakt.length; na++) {
    for (const taak of uitkomst.pdf.filter((t) => t.na === na)) {
      const afloop = aflopen.get(taak);
      if (typeof afloop === 'object') {
        gemaakt.push(afloop);
        ontbrekend += taak.ontbrekend;
      } else if (afloop !== undefined) {
        const { zaak, document, nr } = taak.stuk;
        const welk = { zaak, document, ...(nr !== undefined && { nr }), formaat: 'pdf' as const };
        nietGemaakt.push({ ...welk, reden: afloop, oorzaak: 'omgeving' });
      }
    }
    gemaakt.push(...uitkomst.gemaakt.slice(na, na + 1));
  }
  return { ...uitkomst, gemaakt, nietGemaakt, ontbrekend, pdf: [] };
}
