import type { Foutenlijst } from '../fouten.ts';
import type { Blok, OpenTag } from '../taal/tag.ts';
import type { Bloktag, WElement, WKnoop } from './knopen.ts';

/** Matches the block tags of a part and makes blocks of what lies between them; false when that failed. */
export function koppelBlokken(wortel: WElement, fouten: Foutenlijst): boolean {
  const voor = fouten.aantal;
  keur(wortel, fouten);
  if (fouten.aantal > voor) return false;
  bouw(wortel);
  return true;
}

interface Open {
  readonly tag: OpenTag;
  readonly bloktag: Bloktag;
  readonly ouder: WElement;
  metAnders: boolean;
  verplaatst: boolean;
}

const ZELFDE_PLAATS =
  'Zet begin, {{else}} en einde van een blok elk in een eigen alinea of rij, of alle drie in dezelfde alinea.';

// In reading order over the whole part, so that each mistake is told once and at its place.
function keur(wortel: WElement, fouten: Foutenlijst): void {
  const open: Open[] = [];
  const meldVerplaatst = (o: Open, waar: Bloktag): void => {
    if (!o.verplaatst)
      fouten.meld(
        waar.plaats,
        `${waar.bron} staat niet op dezelfde plaats als ${o.bloktag.bron}.`,
        ZELFDE_PLAATS,
      );
    o.verplaatst = true;
  };
  const bij = (bloktag: Bloktag, ouder: WElement): void => {
    const { tag, bron, plaats } = bloktag;
    const top = open.at(-1);
    if (tag.soort === 'open') open.push({ tag, bloktag, ouder, metAnders: false, verplaatst: false });
    else if (tag.soort === 'anders') {
      if (!top) fouten.meld(plaats, `${bron} staat niet in een blok.`, 'Zet er {{#if …}} voor.');
      else if (top.ouder !== ouder) meldVerplaatst(top, bloktag);
      else if (top.metAnders)
        fouten.meld(plaats, `Na {{else}} kan geen ${bron} meer komen.`, 'Zet {{else}} als laatste.');
      if (top && tag.voorwaarde === null) top.metAnders = true;
    } else if (tag.soort === 'sluit') {
      let nr = open.findLastIndex((o) => o.tag.blok === tag.blok);
      if (nr < 0 && top && !['if', 'unless', 'each', 'with'].includes(tag.blok)) {
        fouten.meld(plaats, `${bron} sluit geen blok.`, `Schrijf {{/${top.tag.blok}}}.`);
        nr = open.length - 1;
      }
      if (nr < 0)
        fouten.meld(
          plaats,
          `${bron} sluit een blok dat niet open is.`,
          `Haal ${bron} weg of zet {{#${tag.blok} …}} ervoor.`,
        );
      const [gesloten, ...binnenin] = nr < 0 ? [] : open.splice(nr);
      for (const o of binnenin) meldOpen(o, fouten);
      if (gesloten && gesloten.ouder !== ouder) meldVerplaatst(gesloten, bloktag);
    }
  };
  const loop = (element: WElement): void => {
    for (const k of element.kinderen) {
      if (k.soort === 'bloktag') bij(k, element);
      else if (k.soort === 'element') loop(k);
    }
  };
  loop(wortel);
  for (const o of open) meldOpen(o, fouten);
}

const meldOpen = ({ bloktag, tag }: Open, fouten: Foutenlijst): void =>
  fouten.meld(bloktag.plaats, `${bloktag.bron} is niet gesloten.`, `Sluit met {{/${tag.blok}}}.`);

function bouw(element: WElement): void {
  const boven: WKnoop[] = [];
  const open: Blok<WKnoop>[] = [];
  for (const k of element.kinderen) {
    if (k.soort === 'element') bouw(k);
    const blok = open.at(-1);
    const lijst = blok?.takken.at(-1)?.kinderen ?? boven;
    if (k.soort !== 'bloktag') lijst.push(k);
    else if (k.tag.soort === 'sluit') open.pop();
    else if (k.tag.soort === 'anders')
      blok?.takken.push({ voorwaarde: k.tag.voorwaarde, bron: k.bron, plaats: k.plaats, kinderen: [] });
    else if (k.tag.soort === 'open') {
      const nieuw: Blok<WKnoop> = {
        soort: 'blok',
        open: k.tag,
        plaats: k.plaats,
        takken: [{ voorwaarde: null, bron: k.bron, plaats: k.plaats, kinderen: [] }],
      };
      lijst.push(nieuw);
      open.push(nieuw);
    }
  }
  element.kinderen = boven;
}
