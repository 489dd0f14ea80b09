import { join } from 'node:path';
import type { Document } from '../documenten/document.ts';
import { OmgevingsFout } from '../kern/fouten.ts';
import { sha256 } from '../kern/hash.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import type { Gemaakt, MaakUitkomst, NietGemaakt, PdfTaak } from './gemaakt.ts';
import { toetsPerProfiel } from './lezers.ts';
import { eisVrijePlaats, schrijfBestand } from './schrijf.ts';
import { verzwegenDoor, type Verzwegen } from './sjablonen.ts';
import type { GevuldeVorm } from './stuk.ts';
import { vulDocumenten, type VulbaarStuk, type VulOpties } from './vul.ts';

export { kiesDocumenten } from './keuze.ts';
export { voltooiPdf } from './pdf/voltooi.ts';
export { verzwegenDoor } from './sjablonen.ts';
export { meldingenOverMap } from './sjablonenmap.ts';

export interface MaakOpties extends VulOpties {
  readonly uitvoer: string;
  readonly overschrijf: boolean;
  /** Files this command has written, for whatever case; each is written once. */
  readonly geschreven: Set<string>;
}

/**
 * Makes documents of one case and writes them. What could not be made is named with its reason; the rest is written all
 * the same. PDFs are prepared only: `voltooiPdf` makes those of all cases.
 */
export function maakDocumenten(
  volledig: Zaak,
  documenten: readonly Document[],
  opties: MaakOpties,
): MaakUitkomst {
  const gemaakt: Gemaakt[] = [];
  const nietGemaakt: NietGemaakt[] = [];
  const pdf: PdfTaak[] = [];
  const gebruikt = new Set<Document>();
  let ontbrekend = 0;
  for (const stuk of vulDocumenten(volledig, documenten, opties, toetsPerProfiel(volledig, opties))) {
    if ('reden' in stuk) {
      nietGemaakt.push(stuk);
      continue;
    }
    const eerder = gemaakt.length;
    const taken: Omit<PdfTaak, 'ontbrekend'>[] = [];
    for (const vorm of stuk.vul()) {
      const { formaat } = vorm;
      const mis = (reden: string): void => {
        nietGemaakt.push({ ...stuk.over, formaat, reden, oorzaak: 'omgeving' });
      };
      if ('fout' in vorm) {
        mis(vorm.fout);
        continue;
      }
      try {
        const over = vertel(stuk, vorm, opties);
        if (formaat === 'pdf')
          taken.push({ ...bereidPdfVoor(over, vorm.inhoud, opties), na: gemaakt.length });
        else gemaakt.push(schrijfStuk(over, vorm.inhoud, opties));
        opties.geschreven.add(over.bestand);
        gebruikt.add(stuk.document);
      } catch (fout) {
        if (!(fout instanceof OmgevingsFout)) throw fout;
        mis(fout.message);
      }
    }
    const isGeschreven = gemaakt.length > eerder;
    if (isGeschreven) ontbrekend += stuk.gemist;
    pdf.push(...taken.map((taak) => ({ ...taak, ontbrekend: isGeschreven ? 0 : stuk.gemist })));
  }
  const verzwegen = [...gebruikt].flatMap((document): readonly Verzwegen[] =>
    verzwegenDoor(document, opties.sjablonen, opties.formaten),
  );
  return { gemaakt, nietGemaakt, ontbrekend, verzwegen, pdf };
}

/** What will be told of a file, and where it goes. @throws OmgevingsFout when this command has made that file already. */
function vertel(
  { over, naam }: VulbaarStuk,
  { formaat, verwijderd }: GevuldeVorm,
  { editie, uitvoer, geschreven }: MaakOpties,
): Omit<Gemaakt, 'sha256'> {
  const bestand = join(uitvoer, over.zaak, `${naam}.${formaat}`);
  if (geschreven.has(bestand)) {
    throw new OmgevingsFout(
      `${bestand} is in deze opdracht al gemaakt; twee zaken hebben hetzelfde zaaknummer.`,
    );
  }
  return { ...over, editie, bestand, ...(verwijderd > 0 && { verwijderdeTekens: verwijderd }) };
}

function schrijfStuk(
  over: Omit<Gemaakt, 'sha256'>,
  inhoud: Uint8Array,
  { overschrijf }: MaakOpties,
): Gemaakt {
  schrijfBestand(over.bestand, inhoud, overschrijf);
  return { ...over, sha256: sha256(inhoud) };
}

/** The place of a PDF that is made later is taken now. */
function bereidPdfVoor(
  stuk: Omit<Gemaakt, 'sha256'>,
  docx: Uint8Array,
  { peildatum, overschrijf }: MaakOpties,
): Omit<PdfTaak, 'na' | 'ontbrekend'> {
  eisVrijePlaats(stuk.bestand, overschrijf);
  return { stuk, docx, peildatum, overschrijf };
}
