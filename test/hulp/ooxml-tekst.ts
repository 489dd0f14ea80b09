import { alle, eigenTekst, elementen, isElement, kind, leesPakket, type Boom, type Pakket } from './ooxml.ts';

/**
 * A Word document as its author sees it, one line per paragraph or table row: numbers of lists, bold as `**vet**`, cells
 * between bars, an empty paragraph as `¶`, page headers and footers first and last, notes after the text.
 */
export function zichtbareTekst(bytes: Uint8Array): string[] {
  const pakket = leesPakket(bytes);
  const hoofd = pakket.delen.get(pakket.hoofd);
  const body = hoofd?.boom && kind(hoofd.boom, 'w:body');
  if (!body) throw new Error('no body');
  const lezer = new Lezer(pakket);
  const regels = lezer.blokken(body);
  const delen = (soort: string): string[] =>
    [...alle(body)]
      .filter((e) => e.naam === `w:${soort}Reference`)
      .flatMap((e) => {
        const deel = pakket.delen.get(hoofd.relaties.get(e.kenmerken['r:id'] ?? '')?.doel ?? '');
        const naam = soort === 'header' ? 'kop' : 'voet';
        return deel?.boom ? lezer.blokken(deel.boom).map((regel) => `${naam}: ${regel}`) : [];
      });
  return [...delen('header'), ...regels, ...lezer.noten(), ...delen('footer')];
}

const BUITEN = new Set([
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:tcPr',
  'w:trPr',
  'w:sdtPr',
  'w:del',
  'mc:Fallback',
  'w:tblGrid',
]);
const TEKENS: Readonly<Record<string, string>> = {
  'w:tab': '→',
  'w:br': '⏎',
  'w:cr': '⏎',
  'w:noBreakHyphen': '-',
};
const NOTEN = { 'w:footnoteReference': 'voetnoot', 'w:endnoteReference': 'eindnoot' } as const;

class Lezer {
  readonly #pakket: Pakket;
  readonly #tellers = new Map<string, number[]>();
  readonly #noten: string[] = [];

  constructor(pakket: Pakket) {
    this.#pakket = pakket;
  }

  noten(): string[] {
    return this.#noten;
  }

  blokken(ouder: Boom): string[] {
    return elementen(ouder).flatMap((e): string[] => {
      if (BUITEN.has(e.naam)) return [];
      if (e.naam === 'w:p') return this.#alinea(e);
      if (e.naam === 'w:tbl') return this.#rijen(e);
      return this.blokken(e);
    });
  }

  #rijen(tabel: Boom): string[] {
    return dichtstbij(tabel, 'w:tr').map(
      (rij) =>
        `| ${dichtstbij(rij, 'w:tc')
          .map((cel) => this.#cel(cel))
          .join(' | ')} |`,
    );
  }

  #cel(cel: Boom): string {
    const regels = this.blokken(cel).map((regel) =>
      regel.startsWith('| ') ? `(${regel.slice(2, -2)})` : regel,
    );
    if (regels.at(-1) === '¶') regels.pop();
    return regels.join(' / ');
  }

  #alinea(alinea: Boom): string[] {
    const los: string[] = [];
    const delen = this.#inhoud(alinea, los);
    const tekst = vet(delen);
    const sectie = kind(alinea, 'w:pPr')?.kinderen.some((k) => isElement(k) && k.naam === 'w:sectPr');
    return [...los, `${this.#nummer(alinea)}${tekst}` || '¶', ...(sectie ? ['--- nieuwe sectie ---'] : [])];
  }

  #inhoud(ouder: Boom, los: string[], isVet = false): { tekst: string; vet: boolean }[] {
    return elementen(ouder).flatMap((e) => {
      if (BUITEN.has(e.naam)) return [];
      if (e.naam === 'w:r') {
        const rPr = kind(e, 'w:rPr');
        return this.#inhoud(e, los, rPr !== undefined && kind(rPr, 'w:b') !== undefined);
      }
      const stuk = (tekst: string) => [{ tekst, vet: isVet }];
      if (e.naam === 'w:t') return stuk(eigenTekst(e));
      if (e.naam === 'w:hyperlink') return [...this.#inhoud(e, los), ...stuk(this.#adres(e))];
      if (e.naam in NOTEN) return stuk(this.#noot(e));
      if (e.naam === 'w:drawing') return stuk(this.#tekening(e, los));
      if (e.naam === 'w:txbxContent') {
        los.push(...this.blokken(e).map((regel) => `[tekstvak] ${regel}`));
        return [];
      }
      const teken = TEKENS[e.naam];
      if (teken !== undefined && ouder.naam === 'w:r')
        return stuk(e.kenmerken['w:type'] === 'page' ? '⇟' : teken);
      return this.#inhoud(e, los, isVet);
    });
  }

  #adres({ kenmerken }: Boom): string {
    const hoofd = this.#pakket.delen.get(this.#pakket.hoofd);
    const doel = hoofd?.relaties.get(kenmerken['r:id'] ?? '')?.doel;
    return doel === undefined ? ` <#${kenmerken['w:anchor'] ?? ''}>` : ` <${doel}>`;
  }

  #noot({ naam, kenmerken }: Boom): string {
    const soort = NOTEN[naam as keyof typeof NOTEN];
    const eind = naam === 'w:footnoteReference' ? '.footnotes+xml' : '.endnotes+xml';
    const deel = [...this.#pakket.delen.values()].find(({ type }) => type.endsWith(eind));
    const id = kenmerken['w:id'] ?? '';
    const noot = deel?.boom && elementen(deel.boom).find((e) => e.kenmerken['w:id'] === id);
    this.#noten.push(...(noot ? this.blokken(noot).map((regel) => `${soort} ${id}: ${regel.trim()}`) : []));
    return `[${id}]`;
  }

  #tekening(tekening: Boom, los: string[]): string {
    const vak = [...alle(tekening)].find((e) => e.naam === 'w:txbxContent');
    if (vak) {
      los.push(...this.blokken(vak).map((regel) => `[tekstvak] ${regel}`));
      return '';
    }
    const eigenschappen = [...alle(tekening)].find((e) => e.naam === 'wp:docPr');
    const maat = [...alle(tekening)].find((e) => e.naam === 'wp:extent')?.kenmerken;
    const mm = (emu: string | undefined): number => Math.round(Number(emu) / 36_000);
    return `[plaatje ${eigenschappen?.kenmerken.descr ?? ''}, ${mm(maat?.cx)} bij ${mm(maat?.cy)} mm]`;
  }

  // Enough of Word's numbering for plain decimal lists: `%1.%2` and one level that starts again under the one above it.
  #nummer(alinea: Boom): string {
    const numPr = kind(alinea, 'w:pPr')
      ?.kinderen.filter(isElement)
      .find((k) => k.naam === 'w:numPr');
    const numId = numPr && kind(numPr, 'w:numId')?.kenmerken['w:val'];
    if (numPr === undefined || numId === undefined || numId === '0') return '';
    const niveau = Number(kind(numPr, 'w:ilvl')?.kenmerken['w:val'] ?? 0);
    const deel = [...this.#pakket.delen.values()].find(({ type }) => type.endsWith('.numbering+xml'));
    const lijsten = deel?.boom ? elementen(deel.boom) : [];
    const lijst = lijsten.find((e) => e.naam === 'w:num' && e.kenmerken['w:numId'] === numId);
    const grondId = lijst && kind(lijst, 'w:abstractNumId')?.kenmerken['w:val'];
    const grond = lijsten.find(
      (e) => e.naam === 'w:abstractNum' && e.kenmerken['w:abstractNumId'] === grondId,
    );
    const vorm =
      grond && elementen(grond).find((e) => e.naam === 'w:lvl' && e.kenmerken['w:ilvl'] === String(niveau));
    if (!lijst || !vorm || grondId === undefined) throw new Error(`list ${numId} does not exist`);
    // Lists made from the same ground go on counting unless they say otherwise.
    const tellers = this.#tellers.get(grondId) ?? [];
    this.#tellers.set(grondId, tellers);
    const begint = this.#begin(lijst, niveau);
    const stand = begint ?? (tellers[niveau] ?? 0) + 1;
    tellers.splice(niveau, tellers.length, stand);
    if (kind(vorm, 'w:numFmt')?.kenmerken['w:val'] === 'bullet') return '• ';
    const tekst = kind(vorm, 'w:lvlText')?.kenmerken['w:val'] ?? '';
    return `${tekst.replace(/%(\d)/g, (_, nr: string) => String(tellers[Number(nr) - 1] ?? 1))} `;
  }

  readonly #begonnen = new Set<Boom>();

  // An override of the start counts at the first paragraph of its list only.
  #begin(lijst: Boom, niveau: number): number | null {
    const anders = elementen(lijst).find(
      (e) => e.naam === 'w:lvlOverride' && e.kenmerken['w:ilvl'] === String(niveau),
    );
    const start = anders && kind(anders, 'w:startOverride');
    if (!start || this.#begonnen.has(start)) return null;
    this.#begonnen.add(start);
    return Number(start.kenmerken['w:val'] ?? 1);
  }
}

/** The nearest elements of a name below, content controls and the like looked through. */
function dichtstbij(boom: Boom, naam: string): Boom[] {
  return elementen(boom).flatMap((e) =>
    e.naam === naam ? [e] : BUITEN.has(e.naam) ? [] : dichtstbij(e, naam),
  );
}

function vet(delen: readonly { readonly tekst: string; readonly vet: boolean }[]): string {
  let uit = '';
  let aan = false;
  for (const deel of delen.filter((d) => d.tekst !== '')) {
    if (deel.vet !== aan) uit += '**';
    aan = deel.vet;
    uit += deel.tekst;
  }
  return aan ? `${uit}**` : uit;
}
