import type { AfwijkingOp, Document } from '../documenten/document.ts';
import { eenKeer } from '../kern/eenkeer.ts';
import { titelVanStuk } from '../documenten/titel.ts';
import { OmgevingsFout } from '../kern/fouten.ts';
import type { Formaat } from '../kern/formaat.ts';
import type { Weergave } from '../kern/waarden.ts';
import { schrijfOpmerking } from './opmerking.ts';
import { haalHtmlSjabloon, haalWordSjabloon } from './sjablonen.ts';
import type { VulOpties } from './vul.ts';

/** One form of a document, filled; or why that cannot be done here. */
export type Vorm = GevuldeVorm | { readonly formaat: Formaat; readonly fout: string };

export interface GevuldeVorm {
  readonly formaat: Formaat;
  /** Of a PDF: the Word document it is made of. */
  readonly inhoud: Uint8Array;
  /** How many characters were left out because Word cannot hold them. */
  readonly verwijderd: number;
}

interface Stuk {
  readonly document: Document;
  readonly weergave: Weergave;
  readonly afwijkingOp: AfwijkingOp | undefined;
}

type Vulling = Omit<GevuldeVorm, 'formaat'>;

/** Fills the template of each form that is asked for. What fails in the surroundings fails for that form alone. */
export function vulVormen(stuk: Stuk, opties: VulOpties): readonly Vorm[] {
  // Comments are for who works on the document in Word, so a PDF never has them; without them both are one.
  const kaal = eenKeer(() => vulWord(stuk, opties, false));
  const vullingen: Readonly<Record<Formaat, () => Vulling>> = {
    docx: () => (opties.opmerkingen ? vulWord(stuk, opties, true) : kaal()),
    pdf: kaal,
    html: () => ({
      inhoud: Buffer.from(
        haalHtmlSjabloon(stuk.document, opties.sjablonen).render(
          stuk.weergave,
          titelVanStuk(stuk.document, stuk.weergave),
        ),
      ),
      verwijderd: 0,
    }),
  };
  return [...new Set(opties.formaten)].map((formaat) => {
    try {
      return { formaat, ...vullingen[formaat]() };
    } catch (fout) {
      if (!(fout instanceof OmgevingsFout)) throw fout;
      return { formaat, fout: fout.message };
    }
  });
}

function vulWord(
  { document, weergave, afwijkingOp }: Stuk,
  { sjablonen, peildatum }: VulOpties,
  metOpmerkingen: boolean,
): Vulling {
  let verwijderd = 0;
  const inhoud = haalWordSjabloon(document, sjablonen).render(weergave, {
    titel: titelVanStuk(document, weergave),
    peildatum,
    bijVerwijderd: (aantal) => (verwijderd = aantal),
    ...(metOpmerkingen && { opmerkingen: (mark) => schrijfOpmerking(mark, afwijkingOp?.(mark)) }),
  });
  return { inhoud, verwijderd };
}
