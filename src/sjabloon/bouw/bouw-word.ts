import { deelIn, type Sjabloonboom } from '../bron/boom.ts';
import { A4, MARGE } from './bladzijde.ts';
import { maakCanoniek } from './canoniek.ts';
import { Inhoudsbouwer } from './inhoud.ts';
import { NUMMERING, STIJLEN } from './stijlen.ts';

/** Builds a Word template from a canonical one: the same words and tags in Word's styles, the same bytes each time. */
export async function bouwWord(boom: Sjabloonboom, opties: { readonly titel: string }): Promise<Uint8Array> {
  // The library is large, and only this build step needs it.
  const docx = await import('docx');
  const { kop, inhoud, voet } = deelIn(boom);
  const bouwer = new Inhoudsbouwer(docx, inhoud);
  const kinderen = bouwer.blokken(inhoud);
  const document = new docx.Document({
    title: opties.titel,
    styles: STIJLEN,
    numbering: NUMMERING,
    sections: [
      {
        properties: { page: { size: A4, margin: MARGE } },
        ...(kop.length > 0 && {
          headers: { default: new docx.Header({ children: bouwer.blokken(kop, { stijl: 'Header' }) }) },
        }),
        ...(voet.length > 0 && {
          footers: { default: new docx.Footer({ children: bouwer.blokken(voet, { stijl: 'Footer' }) }) },
        }),
        children: kinderen,
      },
    ],
  });
  return maakCanoniek(new Uint8Array(await docx.Packer.toBuffer(document)), opties.titel);
}
