import { Foutenlijst, TagFout } from '../fouten.ts';
import { bedoelt } from '../suggestie.ts';
import { keurBereik } from '../taal/loop.ts';
import { leesBedoeling } from '../taal/bedoeling.ts';
import { leesTag } from '../taal/lees-tag.ts';
import { zoekTags, type Vondst } from '../taal/zoek-tags.ts';
import type { Sjabloonboom } from './boom.ts';
import { leesEntiteiten, lexOpmaak, maakPlaatser } from './lex.ts';
import { keurLijsten } from './lijsten.ts';
import { Stapel } from './stapel.ts';

export interface Leesopties {
  readonly naam: string;
  readonly delen?: Readonly<Record<string, string>>;
}

/**
 * Reads a canonical template (`.hbs`): Handlebars in a strict XHTML subset, partials taken from `delen`.
 * @throws SjabloonFouten with every fault at its place.
 */
export function leesSjabloon(tekst: string, opties: Leesopties): Sjabloonboom {
  const { boom, fouten } = leesTekst(tekst, opties);
  fouten.werp();
  return boom;
}

/** As {@link leesSjabloon}, with whatever could be read; when there are faults, only fit to be looked at. */
export function leesTekst(
  tekst: string,
  { naam, delen = {} }: Leesopties,
): { readonly boom: Sjabloonboom; readonly fouten: Foutenlijst } {
  const fouten = new Foutenlijst();
  const stapel = new Stapel(fouten, naam);
  leesBron(tekst, [naam], delen, stapel, fouten);
  const kinderen = stapel.sluitAf();
  keurBereik(kinderen, fouten);
  keurLijsten(kinderen, fouten);
  return { boom: { naam, kinderen }, fouten };
}

function leesBron(
  bron: string,
  keten: readonly string[],
  delen: Readonly<Record<string, string>>,
  stapel: Stapel,
  fouten: Foutenlijst,
): void {
  const [naam = ''] = keten.slice(-1);
  const plaats = maakPlaatser(keten.length > 1 ? `delen/${naam}.hbs` : naam, bron);
  const vondsten = zoekTags(bron);
  const diepte = stapel.diepte;

  const leesStuk = (begin: number, einde: number): void => {
    if (begin < einde)
      stapel.tekst(
        leesEntiteiten(bron.slice(begin, einde), (offset, entiteit) =>
          fouten.meld(
            plaats(begin + offset),
            entiteit === '&' ? 'Het teken & staat los in de tekst.' : `${entiteit} is onbekend.`,
            entiteit === '&' ? 'Schrijf &amp;.' : 'Schrijf het teken zelf.',
          ),
        ),
        plaats(begin),
      );
  };

  const leesVondst = (v: Vondst): void => {
    const hier = plaats(v.begin);
    const ruw = bron.slice(v.begin, v.einde).replace(/\s+/g, ' ');
    if (meldVondst(v, hier, fouten)) return;
    const tag = leesTag(ruw);
    if (tag instanceof TagFout) {
      fouten.meld(hier, tag.message, tag.advies);
      const bedoeling = leesBedoeling(ruw);
      if (bedoeling) stapel.onleesbaar(bedoeling, ruw, hier);
    } else if (tag.soort !== 'deel') stapel.tag(tag, ruw, hier);
    else {
      const deel = Object.hasOwn(delen, tag.naam) ? delen[tag.naam] : undefined;
      if (deel === undefined)
        fouten.meld(
          hier,
          `Het deel ${tag.naam} bestaat niet.`,
          bedoelt(tag.naam, Object.keys(delen), 'Delen zijn'),
        );
      else if (keten.includes(tag.naam))
        fouten.meld(hier, `Het deel ${tag.naam} bevat zichzelf.`, 'Haal de verwijzing weg.');
      else leesBron(deel, [...keten, tag.naam], delen, stapel, fouten);
    }
  };

  let nr = 0;
  for (const teken of lexOpmaak(maskeer(bron, vondsten))) {
    let tot = teken.begin;
    for (let v = vondsten[nr]; v && v.begin < teken.einde; v = vondsten[++nr]) {
      if (teken.soort === 'tekst') {
        leesStuk(tot, v.begin);
        leesVondst(v);
        tot = v.einde;
      } else if (teken.soort === 'open')
        fouten.meld(
          plaats(v.begin),
          'Een tag kan niet binnen een element of zijn kenmerken staan.',
          `Zet het blok om <${teken.naam}> heen.`,
        );
    }
    if (teken.soort === 'tekst') leesStuk(tot, teken.einde);
    else if (teken.soort === 'open')
      stapel.open({ ...teken, kenmerken: teken.kenmerken.replaceAll(MASKER, '') }, plaats(teken.begin));
    else if (teken.soort === 'sluit') stapel.sluit(teken.naam, plaats(teken.begin));
    else if (teken.soort === 'fout') fouten.meld(plaats(teken.begin), teken.melding, teken.advies);
  }
  stapel.sluitTot(diepte);
}

/** Reports a stretch that is no tag; true when there is nothing to read. */
export function meldVondst(
  v: Vondst,
  hier: { sjabloon: string; lijn: number; kolom: number },
  fouten: Foutenlijst,
): boolean {
  if (v.soort === 'onafgemaakt') fouten.meld(hier, 'Deze tag is niet gesloten.', 'Zet }} achter de tag.');
  else if (v.soort === 'los-einde') fouten.meld(hier, 'Hier staat }} zonder {{.', 'Zet {{ voor de tag.');
  else if (v.soort === 'ontsnapt')
    fouten.meld(hier, 'Een schuine streep \\ voor een tag kan niet.', 'Laat \\ weg.');
  return v.soort !== 'tag';
}

const MASKER = '\uE000';

// Same length, so that offsets stay right.
const maskeer = (bron: string, vondsten: readonly Vondst[]): string => {
  let uit = '';
  let tot = 0;
  for (const { begin, einde } of vondsten) {
    uit += bron.slice(tot, begin) + MASKER.repeat(einde - begin);
    tot = einde;
  }
  return uit + bron.slice(tot);
};
