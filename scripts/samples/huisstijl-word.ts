import { crc32 } from 'node:zlib';
import { r, rx, sdt } from '../proefbestanden/xml.ts';

/** Paragraphs and tables as a bureau lays them out in Word. Strings are text with tags, or XML that is ready. */

/** Width between the margins. */
export const BREED = 9412;

export const VET = '<w:b/><w:bCs/>';
export const REGEL = rx('<w:br/>');

const isXml = (deel: string): boolean => deel.startsWith('<w:');

/** The runs of a text, its tags cut as Word cuts them: by the spelling check, a change of language, a correction. */
export function t(tekst: string, rPr = ''): string {
  return tekst
    .split(/(\{\{.*?\}\})/)
    .filter((deel) => deel !== '')
    .map((deel) => (deel.startsWith('{{') ? snijd(deel, rPr) : r(deel, rPr)))
    .join('');
}

const ENGELS = '<w:lang w:val="en-US"/>';

/** Runs that Word's spelling check has marked. */
const gekeurd = (runs: string): string =>
  `<w:proofErr w:type="spellStart"/>${runs}<w:proofErr w:type="spellEnd"/>`;

const PAGINAEINDE = '<w:lastRenderedPageBreak/>';

// The cut depends on the tag alone, so that one edit leaves the rest of the document as it was.
function snijd(tag: string, rPr: string): string {
  const [open, naam, sluit] = [tag.slice(0, 2), tag.slice(2, -2), tag.slice(-2)];
  const midden = 2 + Math.ceil(naam.length / 2);
  const [begin, einde] = [tag.slice(0, midden), tag.slice(midden)];
  switch (crc32(tag) % 6) {
    case 0:
      return r(begin, rPr) + r(einde, rPr);
    case 1:
      return r(open, rPr) + gekeurd(r(naam, rPr)) + r(sluit, rPr);
    case 2:
      return r(open, rPr) + r(naam, rPr + ENGELS) + r(sluit, rPr);
    case 3:
      return r(begin.slice(0, 1), rPr) + gekeurd(r(begin.slice(1), rPr) + r(einde, rPr));
    case 4:
      return r(begin, rPr) + r(einde, rPr).replace('<w:t', `${PAGINAEINDE}<w:t`);
    default:
      return r(tag, rPr);
  }
}

export const vet = (tekst: string): string => t(tekst, VET);

/** A paragraph in a style; `meer` are properties of its own. */
export function al(
  stijl: string | { readonly stijl: string; readonly meer: string },
  ...delen: string[]
): string {
  const { stijl: id, meer } = typeof stijl === 'string' ? { stijl, meer: '' } : stijl;
  const eigen = (id === 'Standaard' ? '' : `<w:pStyle w:val="${id}"/>`) + meer;
  const inhoud = delen.map((deel) => (isXml(deel) ? deel : t(deel))).join('');
  return `<w:p>${eigen === '' ? '' : `<w:pPr>${eigen}</w:pPr>`}${inhoud}</w:p>`;
}

export const p = (...delen: string[]): string => al('Standaard', ...delen);

/** A paragraph in a list, in a style that does not belong to it. */
export const punt = (lijst: number, stijl: string, ...delen: string[]): string =>
  al({ stijl, meer: `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${lijst}"/></w:numPr>` }, ...delen);

/** A block around whole paragraphs and tables, its tags in paragraphs of their own. */
export const blok = (open: string, inhoud: string): string =>
  p(open) + inhoud + p(`{{/${/^\{\{#(\w+)/.exec(open)?.[1] ?? ''}}}`);

interface Cel {
  /** Paragraphs, or the text of its one paragraph. */
  readonly inhoud: string;
  readonly kolommen?: number;
  readonly vlak?: string;
  readonly stijl?: string;
  readonly rand?: string;
}

export interface Tabelvorm {
  readonly stijl: string;
  readonly kolommen: readonly number[];
  /** For who cannot see it. */
  readonly omschrijving: string;
  readonly koppen?: readonly string[];
  /** Every other row tinted; not where rows make groups. */
  readonly gestreept?: boolean;
}

const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);

const isAlineas = (inhoud: string): boolean => inhoud.startsWith('<w:p>') || inhoud.startsWith('<w:tbl>');

/** A row that stays on one page. */
export function rij(
  { kolommen }: Pick<Tabelvorm, 'kolommen'>,
  cellen: readonly (Cel | string)[],
  trPr = '',
): string {
  let begin = 0;
  const inhoud = cellen.map((gegeven) => {
    const cel: Cel = typeof gegeven === 'string' ? { inhoud: gegeven } : gegeven;
    const span = cel.kolommen ?? 1;
    const breedte = som(kolommen.slice(begin, begin + span));
    begin += span;
    return (
      `<w:tc><w:tcPr><w:tcW w:w="${breedte}" w:type="dxa"/>` +
      (span > 1 ? `<w:gridSpan w:val="${span}"/>` : '') +
      (cel.rand ?? '') +
      (cel.vlak === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${cel.vlak}"/>`) +
      `</w:tcPr>${isAlineas(cel.inhoud) ? cel.inhoud : al(cel.stijl ?? 'KvCel', cel.inhoud)}</w:tc>`
    );
  });
  return `<w:tr><w:trPr><w:cantSplit/>${trPr}</w:trPr>${inhoud.join('')}</w:tr>`;
}

/** A table; its header row comes again on each page. */
export function tabel(vorm: Tabelvorm, ...rijen: string[]): string {
  const { stijl, kolommen, omschrijving, koppen } = vorm;
  const kop = koppen
    ? rij(
        vorm,
        koppen.map((tekst) => ({ inhoud: tekst, stijl: 'KvKolomkop' })),
        '<w:tblHeader/>',
      )
    : '';
  const gestreept = koppen !== undefined && vorm.gestreept !== false;
  const look = `<w:tblLook w:val="0${gestreept ? 4 : 6}${koppen ? 2 : 0}0" w:firstRow="${koppen ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="${gestreept ? 0 : 1}" w:noVBand="1"/>`;
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${stijl}"/><w:tblW w:w="${som(kolommen)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}` +
    `<w:tblCaption w:val="${omschrijving}"/></w:tblPr>` +
    `<w:tblGrid>${kolommen.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>${kop}${rijen.join('')}</w:tbl>`
  );
}

const GOTHIC = '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>';
const VINK =
  '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>';

/** Word's own check box: which value it shows, stands in its properties. */
export const selectievakje = (id: number, titel: string, tag: string): string =>
  sdt(id, titel, r('☐', GOTHIC), VINK).replace(/<w:tag w:val="[^"]*"\/>/, `<w:tag w:val="${tag}"/>`);
