import type { Foutenlijst, Plaats } from '../fouten.ts';
import { KLASSEN } from '../opmaak.ts';
import { bedoelt } from '../suggestie.ts';

const KENMERK = /([^\s=/"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?/g;
const MAX_KOLOMMEN = 20;

/** Reads an element's attributes: `class` from the closed list, and `colspan` of cells. */
export function leesKenmerken(
  element: string,
  tekst: string,
  plaats: Plaats,
  fouten: Foutenlijst,
): { klassen: string[]; kolommen: number } {
  const klassen: string[] = [];
  let kolommen = 1;
  for (const [, naam = '', ruw] of tekst.matchAll(KENMERK)) {
    if (ruw === undefined || !/^["']/.test(ruw)) {
      fouten.meld(
        plaats,
        `Het kenmerk ${naam} van <${element}> heeft geen waarde tussen aanhalingstekens.`,
        `Schrijf ${naam}="…".`,
      );
      continue;
    }
    const waarde = ruw.slice(1, -1).trim();
    if (naam === 'class') klassen.push(...leesKlassen(element, waarde, plaats, fouten));
    else if (naam === 'colspan' && (element === 'td' || element === 'th')) {
      kolommen = Number(waarde);
      if (!Number.isInteger(kolommen) || kolommen < 1 || kolommen > MAX_KOLOMMEN) {
        fouten.meld(
          plaats,
          `colspan="${waarde}" kan niet.`,
          `Schrijf een geheel getal van 1 tot en met ${MAX_KOLOMMEN}.`,
        );
        kolommen = 1;
      }
    } else
      fouten.meld(
        plaats,
        `Het kenmerk ${naam} kan niet op <${element}>.`,
        element === 'td' || element === 'th'
          ? bedoelt(naam, ['class', 'colspan'], 'Kenmerken zijn')
          : bedoelt(naam, ['class'], 'Het enige kenmerk is'),
      );
  }
  return { klassen, kolommen };
}

function leesKlassen(element: string, waarde: string, plaats: Plaats, fouten: Foutenlijst): string[] {
  const namen = waarde.split(/\s+/).filter((naam) => naam !== '');
  const mogelijk = Object.keys(KLASSEN).filter((naam) => KLASSEN[naam]?.op.includes(element));
  const goed = namen.filter((naam) => mogelijk.includes(naam));
  for (const naam of namen) {
    if (mogelijk.includes(naam)) continue;
    const advies =
      mogelijk.length === 0 ? 'Laat class weg.' : bedoelt(naam, mogelijk, `Klassen voor <${element}> zijn`);
    const bestaat = Object.hasOwn(KLASSEN, naam);
    fouten.meld(
      plaats,
      bestaat ? `De klasse ${naam} kan niet op <${element}>.` : `De klasse ${naam} bestaat niet.`,
      advies,
    );
  }
  const stijlen = goed.filter((naam) => KLASSEN[naam]?.stijl !== undefined);
  if (stijlen.length > 1)
    fouten.meld(plaats, `De klassen ${stijlen.join(' en ')} kunnen niet samen.`, 'Kies er één.');
  return goed;
}
