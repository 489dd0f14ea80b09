import { Alineastijlen } from './alineastijlen.ts';
import { schrijfXml, kinderenMet, valVan, type XElement } from '../pakket/xml.ts';
import { leesDeel } from '../pakket/deellezer.ts';
import { relatiesVan } from '../pakket/relaties.ts';
import { voegDeelToe } from '../pakket/voeg-toe.ts';
import type { Pakket } from '../pakket/pakket.ts';

/** A list of a template: what a `w:num` of it says. */
export interface Lijst {
  readonly nummer: number;
  /** Its items have numbers, and are no headings: chapters count on. */
  readonly telt: boolean;
  /** A `w:num` with a new number that starts counting again. */
  readonly herstart: (nummer: number) => string;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';
const NIVEAUS = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const LEEG =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:numbering>';

/** The numbering of a template: its lists, and the part that holds them with lists added. */
export class Nummering {
  readonly stijlen: Alineastijlen;
  readonly #pakket: Pakket;
  readonly #naam: string;
  #deel: string | undefined;
  #voor = '';
  #na = '';
  #hoogste = 0;
  readonly #abstract = new Map<string, XElement>();
  readonly #nums = new Map<number, XElement>();

  constructor(pakket: Pakket, naam: string) {
    this.#pakket = pakket;
    this.#naam = naam;
    this.stijlen = new Alineastijlen(pakket, naam);
    const [hoofd] = pakket.tekstdelen;
    this.#deel = relatiesVan(pakket.delen, hoofd.deel, naam).find((r) => r.type.endsWith('/numbering'))?.doel;
    if (this.#deel !== undefined) this.#lees(this.#deel);
  }

  /** The part's name; only when there is one. */
  get deel(): string | undefined {
    return this.#deel;
  }

  /** The first number that no list has. */
  get vrij(): number {
    return this.#hoogste + 1;
  }

  lijst(nummer: number): Lijst | undefined {
    const num = this.#nums.get(nummer);
    const abstract = num && this.#abstractVan(num);
    if (!abstract) return undefined;
    const eigen = kinderenMet(num, 'w:lvlOverride');
    return {
      nummer,
      telt:
        kinderenMet(abstract, 'w:lvl').every((lvl) => !this.stijlen.isKop(valVan(lvl, 'w:pStyle') ?? '')) &&
        !isOpsomming(abstract),
      herstart: (nieuw) => {
        const begin = (niveau: number): string => {
          const lvl = kinderenMet(abstract, 'w:lvl').find((l) => l.kenmerken['w:ilvl'] === String(niveau));
          return (lvl && valVan(lvl, 'w:start')) ?? '1';
        };
        const niveaus = NIVEAUS.map((niveau) => {
          const lvl = eigen.find((o) => o.kenmerken['w:ilvl'] === String(niveau));
          const opmaak = lvl ? kinderenMet(lvl, 'w:lvl').map(schrijfXml).join('') : '';
          return `<w:lvlOverride w:ilvl="${niveau}"><w:startOverride w:val="${begin(niveau)}"/>${opmaak}</w:lvlOverride>`;
        });
        return `<w:num w:numId="${nieuw}"><w:abstractNumId w:val="${valVan(num, 'w:abstractNumId') ?? ''}"/>${niveaus.join('')}</w:num>`;
      },
    };
  }

  /** The number of a bulleted list: the template's own, else one that is added to it. */
  opsomming(): number {
    for (const [nummer, num] of this.#nums) {
      const abstract = this.#abstractVan(num);
      if (abstract && isOpsomming(abstract)) return nummer;
    }
    const nummer = this.vrij;
    const id = Math.max(0, ...[...this.#abstract.keys()].map(Number)) + 1;
    const niveaus = NIVEAUS.slice(0, 3).map(
      (n) =>
        `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${n === 1 ? '–' : '•'}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${340 * (n + 1)}" w:hanging="340"/></w:pPr></w:lvl>`,
    );
    const abstract = `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${niveaus.join('')}</w:abstractNum>`;
    this.#deel ??= voegDeelToe(this.#pakket, this.#naam, 'numbering', TYPE, LEEG);
    const xml = new TextDecoder().decode(this.#pakket.delen.get(this.#deel));
    // Lists stand behind what they are based on.
    const plek =
      [...xml.matchAll(/<w:num[ >]|<w:numIdMacAtCleanup|<\/w:numbering>/g)][0]?.index ?? xml.length;
    this.#pakket.delen.set(this.#deel, Buffer.from(xml.slice(0, plek) + abstract + xml.slice(plek)));
    this.#lees(this.#deel);
    this.#pakket.delen.set(
      this.#deel,
      this.met([`<w:num w:numId="${nummer}"><w:abstractNumId w:val="${id}"/></w:num>`]),
    );
    this.#lees(this.#deel);
    return nummer;
  }

  /** The part with these lists added. */
  met(nums: readonly string[]): Buffer {
    return Buffer.from(this.#voor + nums.join('') + this.#na);
  }

  #lees(deel: string): void {
    const { wortel } = leesDeel(this.#pakket.delen, deel, this.#naam);
    for (const a of kinderenMet(wortel, 'w:abstractNum'))
      this.#abstract.set(a.kenmerken['w:abstractNumId'] ?? '', a);
    for (const n of kinderenMet(wortel, 'w:num')) this.#nums.set(Number(n.kenmerken['w:numId']), n);
    this.#hoogste = Math.max(0, ...this.#nums.keys());
    const xml = new TextDecoder().decode(this.#pakket.delen.get(deel));
    const einde = /(?:<w:numIdMacAtCleanup\s[^>]*\/>\s*)?<\/w:numbering>\s*$|\/>\s*$/.exec(xml);
    const leeg = einde?.[0].startsWith('/>') === true;
    this.#voor = xml.slice(0, einde?.index) + (leeg ? '>' : '');
    this.#na = leeg ? '</w:numbering>' : (einde?.[0] ?? '');
  }

  // A list may borrow its levels from a style.
  #abstractVan(num: XElement): XElement | undefined {
    const abstract = this.#abstract.get(valVan(num, 'w:abstractNumId') ?? '');
    const stijl = abstract && valVan(abstract, 'w:numStyleLink');
    if (stijl === undefined) return abstract;
    return [...this.#abstract.values()].find((a) => valVan(a, 'w:styleLink') === stijl) ?? abstract;
  }
}

function isOpsomming(abstract: XElement): boolean {
  const eerste = kinderenMet(abstract, 'w:lvl').find((lvl) => lvl.kenmerken['w:ilvl'] === '0');
  return eerste !== undefined && ['bullet', 'none'].includes(valVan(eerste, 'w:numFmt') ?? '');
}
