import type { Weergave } from '../../kern/waarden.ts';
import { isElement, type Element, type Sjabloonboom, type SjabloonKnoop } from '../bron/boom.ts';
import { kolomdelen } from '../bron/tabel.ts';
import { WORTEL, type Bereik } from '../taal/bereik.ts';
import { compileBlok, compileUitdrukking, wortelKader, type Stap } from '../taal/bereken.ts';
import type { Uitvoer } from '../taal/tag.ts';
import { escapeXml, zuiver } from '../tekens.ts';
import { alineasIn, compileAlineas } from './alineas.ts';
import { STIJL } from './stijl.ts';
import { schrijfWaarde, type Uit } from './waarde.ts';

/** A template ready to fill: a pure function from view to a complete, self-contained HTML page. */
export interface HtmlSjabloon {
  /** `titel`: what this piece is called in a browser tab, where that is more than the name of its kind. */
  render(view: Weergave, titel?: string): string;
}

/** Compiles a template for HTML. Without `titel` the page is named after the template. */
export function compileHtml(boom: Sjabloonboom, opties: { readonly titel?: string } = {}): HtmlSjabloon {
  const inhoud = compileKnopen(boom.kinderen, WORTEL);
  return {
    render(view, titel = opties.titel ?? boom.naam) {
      const uit: Uit = { html: `${VOOR_TITEL}${escapeXml(zuiver(titel))}${NA_TITEL}` };
      inhoud(uit, wortelKader(view));
      return `${uit.html}</main>\n</body>\n</html>\n`;
    },
  };
}

const VOOR_TITEL = `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>`;

const NA_TITEL = `</title>
<style>
${STIJL}
</style>
</head>
<body>
<main>
`;

const BUITEN_TEKST = new Set([
  'article',
  'header',
  'footer',
  'section',
  'h1',
  'h2',
  'h3',
  'p',
  'ul',
  'ol',
  'li',
  'table',
  'thead',
  'tbody',
  'tr',
  'colgroup',
]);

function compileKnopen(knopen: readonly SjabloonKnoop[], bereik: Bereik): Stap<Uit> {
  const stappen = knopen.map((knoop): Stap<Uit> => {
    if (knoop.soort === 'tekst') return vast(escapeXml(knoop.tekst));
    if (knoop.soort === 'blok') return compileBlok(knoop, bereik, compileKnopen);
    return knoop.soort === 'uitvoer' ? compileUitvoer(knoop, bereik) : compileElement(knoop, bereik);
  });
  return (uit, k) => {
    for (const stap of stappen) stap(uit, k);
  };
}

function compileElement(element: Element, bereik: Bereik, kop?: 'col' | 'row'): Stap<Uit> {
  const [open, sluit] = omhulsel(element, kop);
  const alineas = alineasIn(element);
  if (alineas) return compileAlineas(element, alineas, bereik, [open, sluit]);
  if (element.naam === 'br') return vast('<br/>');
  if (element.klassen.includes('paginanummer') || element.klassen.includes('paginas'))
    return vast(`${open}1${sluit}`);
  const inhoud =
    element.naam === 'tr' ? compileCellen(element, bereik) : compileKnopen(element.kinderen, bereik);
  if (element.naam !== 'table')
    return (uit, k) => {
      uit.html += open;
      inhoud(uit, k);
      uit.html += sluit;
    };
  return (uit, k) => {
    const begin = uit.html;
    uit.html += open;
    inhoud(uit, k);
    // A table whose rows all fell away is no table.
    uit.html = uit.html.includes('<tr', begin.length) ? uit.html + sluit : begin;
  };
}

// A row of nothing but headings heads its columns; any other heading heads its row.
function compileCellen({ kinderen }: Element, bereik: Bereik): Stap<Uit> {
  const cellen = kinderen.filter(isElement);
  const kop = cellen.every((cel) => cel.naam === 'th') ? 'col' : 'row';
  const stappen = cellen.map((cel) => compileElement(cel, bereik, kop));
  return (uit, k) => {
    for (const stap of stappen) stap(uit, k);
  };
}

function compileUitvoer(uitvoer: Uitvoer, bereik: Bereik): Stap<Uit> {
  const waarde = compileUitdrukking(uitvoer.uitdrukking, bereik, uitvoer);
  return (uit, k) => schrijfWaarde(uit, waarde(k), uitvoer);
}

function omhulsel(element: Element, kop?: 'col' | 'row'): [open: string, sluit: string] {
  const { naam, kolommen } = element;
  const telt = element.kinderen.some(
    (k) => isElement(k) && k.klassen.some((naam) => naam.startsWith('pagina')),
  );
  const klassen = [...element.klassen, ...(telt ? ['telt'] : [])].join(' ');
  const kenmerken =
    (klassen === '' ? '' : ` class="${klassen}"`) + (kolommen > 1 ? ` colspan="${kolommen}"` : '');
  const voor = naam === 'th' && kop ? ` scope="${kop}"` : '';
  const kolomlijst =
    naam === 'table'
      ? `<colgroup>${kolomdelen(element)
          .map((deel) => `<col style="width:${(deel * 100).toFixed(2)}%"/>`)
          .join('')}</colgroup>`
      : '';
  return [`<${naam}${kenmerken}${voor}>${kolomlijst}`, `</${naam}>${BUITEN_TEKST.has(naam) ? '\n' : ''}`];
}

const vast =
  (html: string): Stap<Uit> =>
  (uit) => {
    uit.html += html;
  };
