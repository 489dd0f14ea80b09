import { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';

const LIJN = { style: 'single', size: 4, color: 'auto' };
const RANDEN = { top: LIJN, bottom: LIJN };

export const run = (text) => new TextRun({ text, language: { value: 'nl-NL' } });

/** The described content with its values filled in, as objects of docx. */
export function bouwBlokken(blokken, zaak) {
  return blokken.flatMap((blok) => {
    if (blok.soort === 'alinea') return [bouwAlinea(blok.stijl, blok.stukken, zaak)];
    if (blok.soort === 'als') return zaak[blok.naam] ? bouwBlokken(blok.blokken, zaak) : [];
    if (blok.soort === 'elk') return zaak[blok.naam].flatMap((lid) => bouwBlokken(blok.blokken, lid));
    return [bouwTabel(blok, zaak)];
  });
}

const bouwAlinea = (style, stukken, zaak) =>
  new Paragraph({
    style,
    spacing: { before: 60, after: 60 },
    children: stukken.map((stuk) => run(typeof stuk === 'string' ? stuk : zaak[stuk.veld])),
  });

function bouwTabel({ breedten, rijen }, zaak) {
  const bouwRij = ({ stijl, cellen }, lid) =>
    new TableRow({
      cantSplit: true,
      children: cellen.map(
        (stukken, nr) =>
          new TableCell({
            width: { size: breedten[nr], type: WidthType.DXA },
            borders: RANDEN,
            verticalAlign: 'center',
            children: [bouwAlinea(stijl, stukken, lid)],
          }),
      ),
    });
  return new Table({
    width: { size: 9000, type: WidthType.DXA },
    layout: 'fixed',
    columnWidths: breedten,
    rows: rijen.flatMap((r) =>
      r.soort === 'rij' ? [bouwRij(r, zaak)] : zaak[r.naam].map((lid) => bouwRij(r.rij, lid)),
    ),
  });
}
