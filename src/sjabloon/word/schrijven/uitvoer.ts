import { Afbeelding, type Waarde } from '../../../kern/waarden.ts';
import type { Bereik } from '../../taal/bereik.ts';
import { compileUitdrukking, drukAf } from '../../taal/bereken.ts';
import { isAlineas, type Uitvoer } from '../../taal/tag.ts';
import { schrijfAfbeelding } from './afbeelding.ts';
import type { WElement } from '../lezen/knopen.ts';
import { compileMarkering } from './markering.ts';
import type { Plek } from './plek.ts';
import { opmaakVan } from '../lezen/runs.ts';
import type { WStap } from './bouwer.ts';
import type { Schrijver } from './schrijver.ts';

const BEGIN_TEKST = Buffer.from('<w:t xml:space="preserve">');
const EINDE_TEKST = Buffer.from('</w:t>');
const EINDE_RUN = Buffer.from('</w:t></w:r>');

/** Compiles a printed value: text inside the `w:t` of its run, a drawing beside it, or a mark in a run of its own. */
export function compileUitvoer(uitvoer: Uitvoer, run: WElement, bereik: Bereik, plek: Plek): WStap {
  const { uitdrukking } = uitvoer;
  const schrijfMark = compileMarkering(run, plek);
  const terug = Buffer.from(`<w:r>${opmaakVan(run)}<w:t xml:space="preserve">`);
  const schrijf = (s: Schrijver, w: Waarde): void => {
    if (typeof w === 'string') {
      s.tekst(w);
      return;
    }
    if (w === null) return;
    if (w instanceof Afbeelding && !plek.alleenTekst) {
      s.bytes(EINDE_TEKST);
      schrijfAfbeelding(s, w, plek);
      s.bytes(BEGIN_TEKST);
      return;
    }
    const { tekst, ontbreekt } = drukAf(w, uitvoer);
    if (!ontbreekt) {
      s.tekst(tekst);
      return;
    }
    s.bytes(EINDE_RUN);
    schrijfMark(s, w, tekst);
    s.bytes(terug);
  };
  if (isAlineas(uitdrukking)) return (s) => schrijf(s, s.regel);
  const waarde = compileUitdrukking(uitdrukking, bereik, uitvoer);
  return (s, k) => schrijf(s, waarde(k));
}
