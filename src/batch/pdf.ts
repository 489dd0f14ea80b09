import { maakPdfs } from '../dossier/pdf/pdfs.ts';
import type { Datum } from '../kern/datum.ts';
import { OmgevingsFout } from '../kern/fouten.ts';
import { sha256 } from '../kern/hash.ts';
import type { NieuwBestand } from './uitwerken.ts';
import type { VastTeLeggen } from './vastleggen.ts';

/** Makes the PDFs of a group of cases, all in one go; a case without its PDF is one that failed. */
export type PdfMaker = (groep: readonly VastTeLeggen[]) => Promise<readonly VastTeLeggen[]>;

/** @throws OmgevingsFout when no PDF at all can be made here. */
export const maakPdfMaker =
  (peildatum: Datum, variabelen: Readonly<Record<string, string | undefined>>): PdfMaker =>
  async (groep) => {
    const vragen = groep.flatMap(({ bestanden }) => bestanden.filter(({ formaat }) => formaat === 'pdf'));
    if (vragen.length === 0) return groep;
    const pdfs = new Map<object, Uint8Array>();
    const { redenVan, hindernis, isOnderbroken } = await maakPdfs(
      vragen.map(({ inhoud: docx }) => ({ docx, peildatum })),
      { variabelen },
      (plaats, pdf) => {
        const vraag = vragen[plaats];
        if (vraag) pdfs.set(vraag, pdf);
      },
    );
    if (hindernis !== undefined) throw new OmgevingsFout(hindernis);
    if (isOnderbroken) throw new OmgevingsFout('De batch is onderbroken. Ga verder met --hervat.');
    const redenen = new Map(vragen.map((vraag, plaats) => [vraag as object, redenVan(plaats)]));
    return groep.map((zaak) => {
      const mislukt = zaak.bestanden.filter((bestand) => redenen.get(bestand) !== undefined);
      const nietGemaakt = mislukt.map((bestand) => {
        const { document, nr } = bestand.over;
        const reden = redenen.get(bestand) ?? '';
        return {
          document,
          ...(nr !== undefined && { nr }),
          formaat: 'pdf',
          reden,
          oorzaak: 'omgeving',
        } as const;
      });
      return {
        ...zaak,
        bestanden: zaak.bestanden
          .filter((bestand) => !mislukt.includes(bestand))
          .map((bestand) => metPdf(bestand, pdfs.get(bestand))),
        uitwerking: {
          ...zaak.uitwerking,
          nietGemaakt: [...zaak.uitwerking.nietGemaakt, ...nietGemaakt],
          ...(mislukt.length > 0 && { status: 'omgeving' as const }),
        },
      };
    });
  };

const metPdf = (bestand: NieuwBestand, pdf: Uint8Array | undefined): NieuwBestand =>
  pdf ? { ...bestand, over: { ...bestand.over, sha256: sha256(pdf) }, inhoud: pdf } : bestand;
