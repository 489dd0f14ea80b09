import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { AfwijkingOp, Document } from '../documenten/document.ts';
import { OmgevingsFout } from '../kern/fouten.ts';
import type { Formaat } from '../kern/formaat.ts';
import type { Weergave } from '../kern/waarden.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import type { Gemaakt, PdfTaak } from './gemaakt.ts';
import type { MaakOpties } from './maak.ts';
import { schrijfOpmerking } from './opmerking.ts';
import { eisVrijePlaats, schrijfBestand } from './schrijf.ts';
import { haalHtmlSjabloon, haalWordSjabloon } from './sjablonen.ts';

/** One document of a case, filled in, whatever form it gets. */
export interface Stuk {
  readonly document: Document;
  readonly zaak: Zaak;
  readonly nummer: number | undefined;
  readonly weergave: Weergave;
  readonly afwijkingOp: AfwijkingOp | undefined;
}

/** Fills the template of a form and writes the file. @throws OmgevingsFout when that cannot be done here. */
export function schrijfStuk(stuk: Stuk, formaat: Exclude<Formaat, 'pdf'>, opties: MaakOpties): Gemaakt {
  const { document, weergave } = stuk;
  const { inhoud, verwijderd } =
    formaat === 'docx'
      ? vulWord(stuk, opties, opties.opmerkingen ?? false)
      : { inhoud: haalHtmlSjabloon(document, opties.sjablonen).render(weergave), verwijderd: 0 };
  const bestand = kiesPlaats(stuk, formaat, opties);
  schrijfBestand(bestand, inhoud, opties.overschrijf);
  opties.geschreven.add(bestand);
  return {
    ...vertel(stuk, bestand, verwijderd, opties),
    sha256: createHash('sha256').update(inhoud).digest('hex'),
  };
}

/**
 * Fills the Word template for a PDF that is made later; its place is taken now. Comments are for who works on the
 * document in Word, so a PDF never has them. @throws OmgevingsFout when that cannot be done here.
 */
export function bereidPdfVoor(stuk: Stuk, opties: MaakOpties): Omit<PdfTaak, 'na' | 'ontbrekend'> {
  const { inhoud, verwijderd } = vulWord(stuk, opties, false);
  const bestand = kiesPlaats(stuk, 'pdf', opties);
  eisVrijePlaats(bestand, opties.overschrijf);
  opties.geschreven.add(bestand);
  return {
    stuk: vertel(stuk, bestand, verwijderd, opties),
    docx: inhoud,
    peildatum: opties.peildatum,
    overschrijf: opties.overschrijf,
  };
}

function vulWord(
  { document, weergave, afwijkingOp }: Stuk,
  { sjablonen, peildatum }: MaakOpties,
  metOpmerkingen: boolean,
): { readonly inhoud: Uint8Array; readonly verwijderd: number } {
  let verwijderd = 0;
  const inhoud = haalWordSjabloon(document, sjablonen).render(weergave, {
    titel: document.titel,
    peildatum,
    bijVerwijderd: (aantal) => (verwijderd = aantal),
    ...(metOpmerkingen && { opmerkingen: (mark) => schrijfOpmerking(mark, afwijkingOp?.(mark)) }),
  });
  return { inhoud, verwijderd };
}

/** Where the file goes. @throws OmgevingsFout when this command has made that file already. */
function kiesPlaats(
  { document, zaak, nummer }: Stuk,
  formaat: Formaat,
  { editie, peildatum, uitvoer, geschreven }: MaakOpties,
): string {
  const dag = document.opgesteldOp(zaak, nummer) ?? peildatum;
  const reeks = nummer === undefined ? '' : `-${nummer}`;
  const bestand = join(uitvoer, zaak.zaaknummer, `${document.id}${reeks}_${editie}_${dag}.${formaat}`);
  if (geschreven.has(bestand)) {
    throw new OmgevingsFout(
      `${bestand} is in deze opdracht al gemaakt; twee zaken hebben hetzelfde zaaknummer.`,
    );
  }
  return bestand;
}

const vertel = (
  { document, zaak, nummer }: Stuk,
  bestand: string,
  verwijderd: number,
  { editie }: MaakOpties,
): Omit<Gemaakt, 'sha256'> => ({
  zaak: zaak.zaaknummer,
  document: document.id,
  ...(nummer !== undefined && { nr: nummer }),
  editie,
  bestand,
  ...(verwijderd > 0 && { verwijderdeTekens: verwijderd }),
});
