import { Document, Footer, Header, Packer } from 'docx';
import { bouwBlokken } from './docx-blokken.mjs';

export const syntaxis = null;

/** No template at all: the document is made in code, each time. */
export function laad(_sjabloon, _opties, { kopteksten, voetteksten, blokken }) {
  return (zaak) => {
    const randen = (inhoud, Rand) =>
      Object.fromEntries(
        Object.entries(inhoud).map(([plek, delen]) => [
          plek,
          new Rand({ children: bouwBlokken(delen, zaak) }),
        ]),
      );
    const document = new Document({
      evenAndOddHeaderAndFooters: true,
      styles: { paragraphStyles: STIJLEN },
      sections: [
        {
          properties: { titlePage: true },
          headers: randen(kopteksten, Header),
          footers: randen(voetteksten, Footer),
          children: bouwBlokken(blokken, zaak),
        },
      ],
    });
    return Packer.toBuffer(document);
  };
}

const STIJLEN = ['Standaard', 'Titel', 'Kop1', 'Kop2', 'Tabeltekst', 'Tabelkop'].map((id) => ({
  id,
  name: id,
  run: { font: 'Arial', size: 20, bold: /^Kop|Titel|kop$/.test(id) },
}));
