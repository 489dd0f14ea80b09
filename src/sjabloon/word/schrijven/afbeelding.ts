import { Afbeelding, Ontbreekt } from '../../../kern/waarden.ts';
import { SjabloonFouten } from '../../fouten.ts';
import type { Bereik } from '../../taal/bereik.ts';
import { compileUitdrukking, drukAf, type Stap } from '../../taal/bereken.ts';
import { isWaar } from '../../taal/helpers/helper.ts';
import { schrijfXml } from '../pakket/xml.ts';
import type { WElement, WKnoop } from '../lezen/knopen.ts';
import { compileMarkering } from './markering.ts';
import { kaleNaam, type Plaatshouder } from '../lezen/plaatshouder.ts';
import type { Plek } from './plek.ts';
import { opmaakVan } from '../lezen/runs.ts';
import type { Schrijver } from './schrijver.ts';
import {
  pasIn,
  schrijfBeeld,
  schrijfInline,
  schrijfNaam,
  schrijfOmvang,
  schrijfVerhouding,
  type Getekend,
} from './tekening.ts';
import type { Maat } from '../pakket/maat.ts';

/** A picture printed in the text of a run: in the line, as large as itself or as the page allows. */
export function schrijfAfbeelding(s: Schrijver, beeld: Afbeelding, { deel }: Plek): void {
  const { aanvulling } = s;
  const maat = pasIn(beeld, aanvulling.zetspiegel, false);
  s.bytes(Buffer.from(schrijfInline(teken(s, beeld, maat, deel), aanvulling.strikt)));
}

function teken(s: Schrijver, beeld: Afbeelding, maat: Maat, deel: string): Getekend {
  const { aanvulling } = s;
  const alt = aanvulling.tekst(beeld.alt).replaceAll('\n', '&#xA;').replaceAll('\t', '&#x9;');
  return { maat, alt, id: s.volgendeTekening(), relatie: aanvulling.afbeelding(deel, beeld) };
}

/** Fills a placeholder: a picture that fits in its box, at its place; the mark as text; or nothing, not even a run. */
export function compilePlaatshouder(houder: Plaatshouder, bereik: Bereik, plek: Plek): Stap<Schrijver> {
  const { uitvoer, run, kader, naamruimten, doos } = houder;
  const waarde = compileUitdrukking(uitvoer.uitdrukking, bereik, uitvoer);
  const schrijfMark = compileMarkering(run, plek);
  const schrijf = kader ? compileKader(kader, naamruimten) : schrijfInline;
  // Who names a size in the tag means that size.
  const vergroot = uitvoer.uitdrukking.soort === 'pad';
  const begin = Buffer.from(`${run.begin}>${opmaakVan(run)}`);
  const einde = Buffer.from('</w:r>');
  return (s, k) => {
    const w = waarde(k);
    if (w instanceof Afbeelding) {
      const { zetspiegel, strikt } = s.aanvulling;
      const maat = doos ? pasIn(w, doos, vergroot) : pasIn(w, zetspiegel, false);
      s.bytes(begin);
      s.bytes(Buffer.from(schrijf(teken(s, w, maat, plek.deel), strikt)));
      s.bytes(einde);
    } else if (w instanceof Ontbreekt) {
      const { tekst, ontbreekt } = drukAf(w, uitvoer);
      if (ontbreekt) schrijfMark(s, w, tekst);
    } else if (isWaar(w)) {
      const melding = `${uitvoer.bron} is geen afbeelding.`;
      throw new SjabloonFouten([{ ...uitvoer.plaats, melding, advies: 'Noem een veld met een afbeelding.' }]);
    }
  };
}

type Deel = string | ((t: Getekend, strikt: boolean) => string);

// Everything about the drawing's place stays; what it showed, and how large relative to the page, goes.
function compileKader(kader: WElement, naamruimten: string): (t: Getekend, strikt: boolean) => string {
  const delen: Deel[] = [
    `<w:drawing${naamruimten}>${kader.begin}>`,
    ...kader.kinderen.map(deelVan),
    `</${kader.naam}></w:drawing>`,
  ];
  return (t, strikt) => delen.map((deel) => (typeof deel === 'string' ? deel : deel(t, strikt))).join('');
}

function deelVan(kind: WKnoop): Deel {
  if (kind.soort !== 'element') return schrijfXml(kind);
  const { naam } = kind;
  switch (kaleNaam(kind)) {
    case 'extent':
      return (t) => schrijfOmvang(naam, t);
    case 'effectExtent':
      return `<${naam} l="0" t="0" r="0" b="0"/>`;
    case 'docPr': {
      const link = kind.kinderen
        .filter((k) => k.soort === 'element' && kaleNaam(k) === 'hlinkClick')
        .map(schrijfXml);
      return (t) => schrijfNaam(naam, t, link.join(''));
    }
    case 'cNvGraphicFramePr':
      return (_t, strikt) => schrijfVerhouding(naam, strikt);
    case 'graphic':
      return schrijfBeeld;
    case 'sizeRelH':
    case 'sizeRelV':
      return '';
    default:
      return schrijfXml(kind);
  }
}
