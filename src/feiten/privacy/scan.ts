import { BSN_SLEUTELS } from './bsn.ts';
import type { Treffer } from './klassen.ts';
import { maakSleutels, type Term } from './termen.ts';
import { vouw } from './tekens.ts';
import { GEWOON, weeg, type Kandidaat, type Scanwijze } from './weging.ts';
import { WOORDGROEPEN } from './woorden/index.ts';
import { isHoofdletter } from './eigennaam.ts';
import { isTussen, isZinseinde, woordbegin } from './zin.ts';
import { VERZAMELINGEN } from './zinsdelen.ts';
import { Zoeker } from './zoeker.ts';

let gebouwd: Zoeker<Term> | undefined;

const zoeker = (): Zoeker<Term> =>
  (gebouwd ??= new Zoeker([...maakSleutels(WOORDGROEPEN, VERZAMELINGEN), ...BSN_SLEUTELS]));

/**
 * What a text gives away that an employer may not hold, in order of place; one finding for each word and class. One pass
 * over the characters finds the few words worth a closer look.
 */
export function scanTekst(tekst: string, wijze: Scanwijze = GEWOON): readonly Treffer[] {
  const kandidaten: Kandidaat[] = [];
  zoeker().lees(tekst, (termen, tot) => {
    neem(kandidaten, termen, tekst, tot);
  });
  return weeg(tekst, kandidaten, wijze);
}

/** Notes the words that end at `tot`, or before what parts them from the next. */
function neem(kandidaten: Kandidaat[], termen: readonly Term[], tekst: string, tot: number): void {
  let eind = tot;
  while (eind > 0 && isTussen(tekst, eind - 1)) eind--;
  for (const term of termen) {
    const begin = beginVan(tekst, eind, term.tussen);
    if (term.groep.hoofdletters && !isHoofdletter(tekst, begin)) continue;
    if (term.voorop && !begintMet(tekst, begin, eind, term.voorop)) continue;
    if (term.tussen > 0 && lopenZinnenDoor(tekst, begin, eind)) continue;
    if (term.cijfers !== undefined && !leest(tekst, begin, eind).endsWith(term.cijfers)) continue;
    kandidaten.push({ groep: term.groep, begin, eind });
  }
}

function beginVan(tekst: string, eind: number, tussen: number): number {
  let begin = woordbegin(tekst, eind);
  for (let n = 0; n < tussen; n++) {
    while (isTussen(tekst, begin - 1)) begin--;
    begin = woordbegin(tekst, begin);
  }
  return begin;
}

function lopenZinnenDoor(tekst: string, begin: number, eind: number): boolean {
  for (let i = begin; i < eind; i++) if (isTussen(tekst, i) && isZinseinde(tekst, i)) return true;
  return false;
}

const leest = (tekst: string, begin: number, eind: number): string =>
  vouw(tekst, begin, eind).replace(/ +/g, ' ');

const VOORVOEGSEL = /^(?:linker|rechter|onder|boven|voor|achter|midden|lage|beide)?$/;

function begintMet(
  tekst: string,
  begin: number,
  eind: number,
  { set, lengte }: NonNullable<Term['voorop']>,
): boolean {
  if (eind - begin <= lengte) return false;
  const gelezen = leest(tekst, begin, eind);
  const deel = gelezen.slice(0, gelezen.length - lengte);
  for (let i = 0; i < deel.length; i++)
    if (set.has(deel.slice(i)) && VOORVOEGSEL.test(deel.slice(0, i))) return true;
  return false;
}
