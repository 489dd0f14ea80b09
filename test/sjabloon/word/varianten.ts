import {
  Afbeelding,
  Bedrag,
  DatumWaarde,
  Ontbreekt,
  type Waarde,
  type Weergave,
} from '../../../src/kern/waarden.ts';

/** One view made into others that a template must stand as well. */

const LANG = 'Een zin die maar doorgaat, met woorden en komma’s en geen einde; '.repeat(8);

/** What XML, Word and the template language could stumble over. */
export const VIJANDIG =
  'a<b>&amp;&"\'</w:t></w:r></w:p>]]><!-- --> {{naam}} {{#each x}} {{{y}}} \\ $& %1 ' +
  '\u0000\u0001\u0008\u000b\u000c\u001f\u007f\ud83d \udc00\ufffe\uffff ' +
  '😀 𠜎 e\u0301 שלום عربي \u200f \u200b ﷽\r\nregel\ttab\rnog\n\nlaatst _x000D_ \u00a0';

type Maak = (waarde: Waarde, pad: string) => Waarde;

const isGroep = (w: Waarde): w is Weergave =>
  typeof w === 'object' &&
  w !== null &&
  !Array.isArray(w) &&
  ![Afbeelding, Bedrag, DatumWaarde, Ontbreekt].some((soort) => w instanceof soort);

function maakAnders(
  view: Weergave,
  blad: Maak,
  lijst: (l: readonly Waarde[], pad: string) => Waarde,
): Weergave {
  const loop = (w: Waarde, pad: string): Waarde => {
    if (Array.isArray(w))
      return lijst(
        (w as readonly Waarde[]).map((x) => loop(x, pad)),
        pad,
      );
    if (!isGroep(w)) return blad(w, pad);
    return Object.fromEntries(Object.entries(w).map(([naam, x]) => [naam, loop(x, `${pad}/${naam}`)]));
  };
  return loop(view, '') as Weergave;
}

const mist: Maak = (_w, pad) => new Ontbreekt(pad.slice(1).replaceAll('/', ' '), pad, 'proef');
const alsTekst =
  (tekst: string): Maak =>
  (w) =>
    typeof w === 'string' ? tekst : w;
const zelf = (lijst: readonly Waarde[]): Waarde => lijst;

/** The same view with no list longer than two: as telling as a long one, and a tenth of the time in other programs. */
export const kortgeknipt = (view: Weergave): Weergave =>
  maakAnders(
    view,
    (w) => w,
    (l) => l.slice(0, 2),
  );

export const VARIANTEN: Readonly<Record<string, (view: Weergave) => Weergave>> = {
  leeg: (view) =>
    maakAnders(
      view,
      (w) => (typeof w === 'string' ? '' : typeof w === 'boolean' ? false : null),
      () => [],
    ),
  ontbreekt: (view) => maakAnders(view, mist, mist),
  'ontbreekt-binnen': (view) => maakAnders(view, mist, zelf),
  lang: (view) => maakAnders(view, alsTekst(LANG), (l) => [...l, ...l, ...l]),
  vijandig: (view) => maakAnders(view, alsTekst(VIJANDIG), zelf),
};
