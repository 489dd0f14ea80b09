import type { Waarde } from '../../../kern/waarden.ts';
import type { Aanvulling } from '../pakket/aanvulling.ts';
import type { Lijsttellers } from '../lijsten/lijsten.ts';
import type { Opmerkingen } from './opmerkingen.ts';

const BEGIN_GROOTTE = 1 << 16;
const STUK = 4096;
const AMP = Buffer.from('&amp;');
const LT = Buffer.from('&lt;');
const GT = Buffer.from('&gt;');
const REGEL = Buffer.from('</w:t><w:br/><w:t xml:space="preserve">');
const TAB = Buffer.from('</w:t><w:tab/><w:t xml:space="preserve">');

// Characters that are written as they are.
const GEWOON = new Uint8Array(0x80).map((_, c) =>
  c >= 0x20 && c !== 0x26 && c !== 0x3c && c !== 0x3e ? 1 : 0,
);

/** Output of a Word part: UTF-8 bytes in a buffer that grows and is used again for the next document. */
export class Schrijver {
  #buffer = Buffer.allocUnsafe(BEGIN_GROOTTE);
  lengte = 0;
  /** Characters left out because XML cannot hold them. */
  verwijderd = 0;
  /** The line that an `alineas` paragraph is being written for. */
  regel: Waarde = null;
  readonly lijsten: Lijsttellers;
  readonly aanvulling: Aanvulling;
  readonly opmerkingen: Opmerkingen;
  readonly #eersteTekening: number;
  #tekening: number;
  readonly #geweest = new Set<object>();

  /** `eersteTekening` is the first number that no drawing of the template has. */
  constructor(
    lijsten: Lijsttellers,
    eersteTekening: number,
    aanvulling: Aanvulling,
    opmerkingen: Opmerkingen,
  ) {
    this.lijsten = lijsten;
    this.aanvulling = aanvulling;
    this.opmerkingen = opmerkingen;
    this.#eersteTekening = this.#tekening = eersteTekening;
  }

  /** Begins a document. */
  begin(): void {
    this.lijsten.begin();
    this.#tekening = this.#eersteTekening;
    if (this.#geweest.size > 0) this.#geweest.clear();
    this.verwijderd = 0;
  }

  /** Begins a part of the document. */
  leeg(): void {
    this.lengte = 0;
  }

  volgendeTekening(): number {
    return this.#tekening++;
  }

  /** True the first time in a document. */
  isEerste(element: object): boolean {
    const eerder = this.#geweest.size;
    return this.#geweest.add(element).size > eerder;
  }

  /** What was written; valid until the next use. */
  inhoud(): Buffer {
    return this.#buffer.subarray(0, this.lengte);
  }

  bytes(b: Uint8Array): void {
    if (this.lengte + b.length > this.#buffer.length) this.#groei(b.length);
    this.#buffer.set(b, this.lengte);
    this.lengte += b.length;
  }

  eindigtOp(b: Uint8Array): boolean {
    return (
      this.lengte >= b.length &&
      this.#buffer.compare(b, 0, b.length, this.lengte - b.length, this.lengte) === 0
    );
  }

  bevat(b: Uint8Array, vanaf: number): boolean {
    const plaats = this.#buffer.indexOf(b, vanaf);
    return plaats >= 0 && plaats < this.lengte;
  }

  /** Writes text inside `w:t`: escaped, line ends and tabs as Word's elements, without what XML forbids. */
  tekst(tekst: string): void {
    for (let i = 0; i < tekst.length;) i = this.#deel(tekst, i, Math.min(tekst.length, i + STUK));
  }

  // In pieces, for no character takes more room than a line end, and that much has to be there; returns where it ended.
  #deel(tekst: string, begin: number, tot: number): number {
    const hoogstens = (tot - begin + 1) * REGEL.length;
    if (this.lengte + hoogstens > this.#buffer.length) this.#groei(hoogstens);
    const b = this.#buffer;
    let plek = this.lengte;
    let i = begin;
    for (; i < tot; i++) {
      const c = tekst.charCodeAt(i);
      if (c < 0x80 && GEWOON[c] === 1) b[plek++] = c;
      else {
        this.lengte = plek;
        i += this.#bijzonder(tekst, i, c);
        plek = this.lengte;
      }
    }
    this.lengte = plek;
    return i;
  }

  // Returns how many more code units were used.
  #bijzonder(tekst: string, i: number, c: number): number {
    if (c >= 0x80) return this.#buitenAscii(tekst, i, c);
    if (c === 0x26) this.bytes(AMP);
    else if (c === 0x3c) this.bytes(LT);
    else if (c === 0x3e) this.bytes(GT);
    else if (c === 0x09) this.bytes(TAB);
    else if (c === 0x0a) this.bytes(REGEL);
    else if (c !== 0x0d) this.verwijderd++;
    else if (tekst.charCodeAt(i + 1) !== 0x0a) this.bytes(REGEL);
    return 0;
  }

  // Returns how many more code units were used.
  #buitenAscii(tekst: string, i: number, c: number): number {
    const b = this.#buffer;
    if (c < 0x800) b[this.lengte++] = 0xc0 | (c >> 6);
    else if (c >= 0xd800 && c <= 0xdfff) {
      const laag = tekst.charCodeAt(i + 1);
      if (c > 0xdbff || !(laag >= 0xdc00 && laag <= 0xdfff)) {
        this.verwijderd++;
        return 0;
      }
      const punt = ((c - 0xd800) << 10) + (laag - 0xdc00) + 0x10000;
      b[this.lengte++] = 0xf0 | (punt >> 18);
      b[this.lengte++] = 0x80 | ((punt >> 12) & 0x3f);
      b[this.lengte++] = 0x80 | ((punt >> 6) & 0x3f);
      b[this.lengte++] = 0x80 | (punt & 0x3f);
      return 1;
    } else if (c >= 0xfffe) {
      this.verwijderd++;
      return 0;
    } else {
      b[this.lengte++] = 0xe0 | (c >> 12);
      b[this.lengte++] = 0x80 | ((c >> 6) & 0x3f);
    }
    b[this.lengte++] = 0x80 | (c & 0x3f);
    return 0;
  }

  #groei(nodig: number): void {
    const ruimer = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.lengte + nodig));
    this.#buffer.copy(ruimer, 0, 0, this.lengte);
    this.#buffer = ruimer;
  }
}
