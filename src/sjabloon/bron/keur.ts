import { isAlineas } from '../taal/tag.ts';
import type { Foutenlijst } from '../fouten.ts';
import { ELEMENTEN } from './elementen.ts';
import { isElement, zonderBlokken, type Element, type SjabloonKnoop } from './boom.ts';
import { voegWitruimteSamen } from './witruimte.ts';

const PAGINA = ['paginanummer', 'paginas'];
const ALINEAS = new Set(['p', 'ul', 'ol']);
const MET_ALINEAS = new Set(['p', 'li', 'td', 'th']);

/** What an element's surroundings forbid. `lagen` names what is open around it, blocks by their kind. */
export function keurBegin(element: Element, lagen: readonly string[], fouten: Foutenlijst): void {
  const { naam, klassen, plaats } = element;
  const inKopOfVoet = lagen.includes('header') || lagen.includes('footer');
  if (
    (naam === 'header' || naam === 'footer' || naam === 'thead') &&
    !['article', 'table'].includes(lagen.at(-1) ?? '')
  )
    fouten.meld(plaats, `<${naam}> kan niet binnen een blok.`, 'Zet het blok erbinnen.');
  for (const klasse of klassen.filter((k) => PAGINA.includes(k) || (k === 'rechts' && naam === 'span')))
    if (!inKopOfVoet)
      fouten.meld(plaats, `De klasse ${klasse} kan alleen in <header> en <footer>.`, 'Haal die hier weg.');
}

/** What an element's content forbids; its white space is collapsed here, when all of it is known. */
export function keurEinde(element: Element, fouten: Foutenlijst): void {
  const { naam, kinderen, plaats } = element;
  if (naam === 'li' || naam === 'td' || naam === 'th') keurStroom(element, fouten);
  if (naam === 'span' && kinderen.length > 0 && element.klassen.some((k) => PAGINA.includes(k)))
    fouten.meld(plaats, 'Dit element blijft leeg.', `Schrijf <span class="${element.klassen[0] ?? ''}"/>.`);
  if (
    ['h1', 'h2', 'h3', 'p'].includes(naam) ||
    (element.alinea && naam !== 'span' && naam !== 'strong' && naam !== 'em')
  )
    voegWitruimteSamen(kinderen);
  if (naam !== 'strong' && naam !== 'em' && naam !== 'span' && element.alinea) keurAlineas(element, fouten);
  if (naam === 'table' && ![...zonderBlokken(kinderen)].some(isElement))
    fouten.meld(plaats, 'Deze tabel heeft geen rijen.', 'Zet er een <tr> in.');
}

/** One article, with at most one page header and footer. */
export function keurArtikel(wortel: Element, fouten: Foutenlijst): void {
  const artikelen = wortel.kinderen.filter(isElement).filter((k) => k.naam === 'article');
  const [artikel, tweede] = artikelen;
  if (!artikel && wortel.kinderen.length === 0)
    fouten.meld(
      wortel.plaats,
      'Het sjabloon heeft geen <article>.',
      'Zet het hele document in één <article>.',
    );
  if (tweede) fouten.meld(tweede.plaats, 'Het sjabloon heeft meer dan één <article>.', 'Voeg ze samen.');
  for (const naam of ['header', 'footer']) {
    const tweemaal = artikel?.kinderen.filter(isElement).filter((k) => k.naam === naam)[1];
    if (tweemaal) fouten.meld(tweemaal.plaats, `Er is al een <${naam}>.`, 'Voeg ze samen.');
  }
}

function keurStroom(element: Element, fouten: Foutenlijst): void {
  // An element that does not exist was reported, and says nothing about what stands beside it.
  const inhoud = [...zonderBlokken(element.kinderen)].filter(
    (k) => !isElement(k) || Object.hasOwn(ELEMENTEN, k.naam),
  );
  element.alinea = !inhoud.some((k) => isElement(k) && ALINEAS.has(k.naam));
  if (element.alinea) return;
  const los = inhoud.some((k) =>
    k.soort === 'tekst' ? k.tekst.trim() !== '' : !isElement(k) || !ALINEAS.has(k.naam),
  );
  if (los)
    fouten.meld(
      element.plaats,
      `In <${element.naam}> staat tekst naast een alinea of lijst.`,
      'Zet ook die tekst in <p>.',
    );
  verwijderTekst(element.kinderen);
}

function keurAlineas(element: Element, fouten: Foutenlijst): void {
  const vind = (knopen: readonly SjabloonKnoop[]): SjabloonKnoop[] =>
    knopen.flatMap((k) => {
      if (k.soort === 'element') return vind(k.kinderen);
      if (k.soort === 'blok') return k.takken.flatMap((tak) => vind(tak.kinderen));
      return k.soort === 'uitvoer' && isAlineas(k.uitdrukking) ? [k] : [];
    });
  for (const k of vind(element.kinderen))
    if (
      k.soort === 'uitvoer' &&
      (!MET_ALINEAS.has(element.naam) || element.kinderen.length !== 1 || element.kinderen[0] !== k)
    )
      fouten.meld(
        k.plaats,
        '{{alineas …}} staat niet alleen in een alinea.',
        'Schrijf <p>{{alineas tekst}}</p>.',
      );
}

function verwijderTekst(knopen: SjabloonKnoop[]): void {
  for (let i = knopen.length - 1; i >= 0; i--) {
    const knoop = knopen[i];
    if (knoop?.soort === 'tekst') knopen.splice(i, 1);
    else if (knoop?.soort === 'blok') for (const tak of knoop.takken) verwijderTekst(tak.kinderen);
  }
}
