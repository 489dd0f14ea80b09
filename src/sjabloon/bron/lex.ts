/** A token of the XHTML source; `begin` and `einde` are offsets. */
export type Teken =
  | { readonly soort: 'tekst' | 'commentaar'; readonly begin: number; readonly einde: number }
  | {
      readonly soort: 'open';
      readonly begin: number;
      readonly einde: number;
      readonly naam: string;
      readonly kenmerken: string;
      readonly leeg: boolean;
    }
  | { readonly soort: 'sluit'; readonly begin: number; readonly einde: number; readonly naam: string }
  | {
      readonly soort: 'fout';
      readonly begin: number;
      readonly einde: number;
      readonly melding: string;
      readonly advies: string;
    };

const MARKERING = /<(\/?)([A-Za-z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/y;

/** Cuts a source into tokens. Tags `{{…}}` were masked before, so that their quotes and brackets do not count. */
export function* lexOpmaak(bron: string): Generator<Teken> {
  let i = 0;
  while (i < bron.length) {
    const volgende = bron.indexOf('<', i);
    const begin = volgende < 0 ? bron.length : volgende;
    if (begin > i) yield { soort: 'tekst', begin: i, einde: begin };
    if (begin === bron.length) return;
    const teken = leesMarkering(bron, begin);
    yield teken;
    i = teken.einde;
  }
}

function leesMarkering(bron: string, begin: number): Teken {
  if (bron.startsWith('<!--', begin)) {
    const eind = bron.indexOf('-->', begin + 4);
    if (eind >= 0) return { soort: 'commentaar', begin, einde: eind + 3 };
    return {
      soort: 'fout',
      begin,
      einde: bron.length,
      melding: 'Dit commentaar is niet gesloten.',
      advies: 'Sluit het met -->.',
    };
  }
  MARKERING.lastIndex = begin;
  const m = MARKERING.exec(bron);
  if (m) {
    const [{ length }, schuin, naam = '', kenmerken = '', leeg] = m;
    const einde = begin + length;
    if (schuin) return { soort: 'sluit', begin, einde, naam };
    return { soort: 'open', begin, einde, naam, kenmerken, leeg: leeg === '/' };
  }
  const isMarkering = /^<[/A-Za-z!?]/.test(bron.slice(begin, begin + 2));
  return {
    soort: 'fout',
    begin,
    einde: begin + 1,
    melding: isMarkering ? 'Dit element is niet te lezen.' : 'Het teken < staat los in de tekst.',
    advies: isMarkering ? 'Controleer de aanhalingstekens en het sluitteken >.' : 'Schrijf &lt;.',
  };
}

const ENTITEITEN: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Text with its entities resolved; `meld` hears of each that is unknown, with its offset. */
export function leesEntiteiten(tekst: string, meld: (offset: number, entiteit: string) => void): string {
  return tekst.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));|&/gi, (heel, dec, hex, naam, offset) => {
    const code = dec === undefined ? parseInt(String(hex), 16) : Number(dec);
    const teken = naam === undefined ? veiligTeken(code) : ENTITEITEN[String(naam)];
    if (teken === undefined) meld(Number(offset), heel);
    return teken ?? '';
  });
}

const veiligTeken = (code: number): string | undefined =>
  code === 9 ||
  code === 10 ||
  (code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && (code & 0xfffe) !== 0xfffe)
    ? String.fromCodePoint(code)
    : undefined;

/** Line and column (1-based) of offsets in a text. */
export function maakPlaatser(
  sjabloon: string,
  bron: string,
): (offset: number) => { sjabloon: string; lijn: number; kolom: number } {
  const regels = [0];
  for (let i = bron.indexOf('\n'); i >= 0; i = bron.indexOf('\n', i + 1)) regels.push(i + 1);
  return (offset) => {
    let [laag, hoog] = [0, regels.length - 1];
    while (laag < hoog) {
      const midden = (laag + hoog + 1) >> 1;
      if ((regels[midden] ?? 0) <= offset) laag = midden;
      else hoog = midden - 1;
    }
    return { sjabloon, lijn: laag + 1, kolom: offset - (regels[laag] ?? 0) + 1 };
  };
}
