import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

export const syntaxis = 'docxtemplater';

const UITVOER = { type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 6 } };

/** A new instance per document, which its author says is needed; `gekloond` saves unzipping the template each time. */
export function laad(sjabloon, { gekloond }) {
  const zip = gekloond ? new PizZip(sjabloon) : null;
  return (zaak) => {
    const document = new Docxtemplater(zip ? zip.clone() : new PizZip(sjabloon), { paragraphLoop: true });
    document.render(zaak);
    return document.getZip().generate(UITVOER);
  };
}
