import { Ontbreekt, print, type Waarde, type Weergave } from '../../kern/waarden.ts';
import { SjabloonFouten, TagFout, type Plaats } from '../fouten.ts';
import { binnen, niveausTotLus, vindPlaats, type Bereik } from './bereik.ts';
import { HELPERS } from './helpers.ts';
import { isGroep, isLijst, isWaar } from './helpers/helper.ts';
import type { Blok, Pad, Uitdrukking } from './tag.ts';

/** The values in reach at one moment of a render: one per `each` and `with` that is open. */
export interface Kader {
  readonly waarde: Waarde;
  readonly ouder: Kader | null;
  readonly index: number;
  readonly laatste: boolean;
}

/** A piece of a compiled template, writing to a carrier's output `U`. */
export type Stap<U> = (uit: U, kader: Kader) => void;

export const wortelKader = (view: Weergave): Kader => ({
  waarde: view,
  ouder: null,
  index: 0,
  laatste: true,
});

/** The tag that an expression stands in: what a fault that only a value shows is told of. */
interface Tagplaats {
  readonly bron: string;
  readonly plaats: Plaats;
}

/**
 * Compiles an expression: the one evaluator of both carriers. Static faults were reported before; a value that a
 * helper cannot take is a fault of the template too, and is thrown as one.
 */
export function compileUitdrukking(u: Uitdrukking, bereik: Bereik, tag: Tagplaats): (kader: Kader) => Waarde {
  switch (u.soort) {
    case 'vast':
      return () => u.waarde;
    case 'pad':
      return compilePad(u, bereik);
    case 'lus': {
      const lus = omhoog(niveausTotLus(bereik) ?? 0);
      if (u.naam === 'index') return (k) => lus(k).index;
      return u.naam === 'first' ? (k) => lus(k).index === 0 : (k) => lus(k).laatste;
    }
    case 'aanroep': {
      const helper = HELPERS[u.helper];
      if (!helper) throw new Error(`unchecked helper: ${u.helper}`);
      const argumenten = u.argumenten.map((a) => compileUitdrukking(a, bereik, tag));
      return (k) => opPlaats(tag, () => helper.bereken(...argumenten.map((a) => a(k))));
    }
  }
}

function opPlaats<T>({ bron, plaats }: Tagplaats, doe: () => T): T {
  try {
    return doe();
  } catch (fout) {
    if (!(fout instanceof TagFout)) throw fout;
    const { message, advies } = fout;
    throw new SjabloonFouten([{ ...plaats, melding: `${bron}: ${message}`, advies }]);
  }
}

/** Compiles a block; `inhoud` compiles a branch's children in the scope it is given. */
export function compileBlok<K, U>(
  blok: Blok<K>,
  bereik: Bereik,
  inhoud: (kinderen: readonly K[], bereik: Bereik) => Stap<U>,
): Stap<U> {
  const { blok: soort, uitdrukking, namen } = blok.open;
  const [eerste, ...rest] = blok.takken;
  const waarde = compileUitdrukking(uitdrukking, bereik, { bron: eerste?.bron ?? '', plaats: blok.plaats });
  const body = inhoud(eerste?.kinderen ?? [], binnen(bereik, soort, uitdrukking, namen));
  const anders = rest.reduceRight<Stap<U>>((verder, tak) => {
    const stap = inhoud(tak.kinderen, bereik);
    if (tak.voorwaarde === null) return stap;
    const voorwaarde = compileUitdrukking(tak.voorwaarde, bereik, tak);
    return (uit, k) => (isWaar(voorwaarde(k)) ? stap : verder)(uit, k);
  }, niets);
  switch (soort) {
    case 'if':
      return (uit, k) => (isWaar(waarde(k)) ? body : anders)(uit, k);
    case 'unless':
      return (uit, k) => (isWaar(waarde(k)) ? anders : body)(uit, k);
    case 'with':
      return (uit, k) => {
        const w = waarde(k);
        if (isWaar(w)) body(uit, { waarde: w, ouder: k, index: 0, laatste: true });
        else anders(uit, k);
      };
    case 'each':
      return (uit, k) => {
        const lijst = alsLijst(waarde(k));
        const laatste = lijst.length - 1;
        if (laatste < 0) anders(uit, k);
        for (let i = 0; i <= laatste; i++)
          body(uit, { waarde: lijst[i] ?? null, ouder: k, index: i, laatste: i === laatste });
      };
  }
}

/**
 * A list that must be there and is not: its body is written once, the first value printed from it being the mark
 * and the others empty. Made anew for each pass, so that a render stays a pure function of its view.
 */
export class OntbrekendeLijst extends Ontbreekt {
  #getoond = false;

  /** True the first time only. */
  toon(): boolean {
    const eerste = !this.#getoond;
    this.#getoond = true;
    return eerste;
  }
}

/**
 * What a printed value is: its text, and whether it is the mark of something missing.
 * @throws SjabloonFouten for a list or a record, at the place of the tag.
 */
export function drukAf(w: Waarde, tag: Tagplaats): { readonly tekst: string; readonly ontbreekt: boolean } {
  const ontbreekt = w instanceof Ontbreekt;
  if (w instanceof OntbrekendeLijst && !w.toon()) return { tekst: '', ontbreekt: false };
  if (isLijst(w) || isGroep(w))
    throw new SjabloonFouten([
      {
        ...tag.plaats,
        melding: `${tag.bron} is een lijst of een groep velden.`,
        advies: 'Gebruik {{#each …}} of noem één veld.',
      },
    ]);
  return { tekst: print(w), ontbreekt };
}

const niets = (): void => undefined;

function alsLijst(w: Waarde): readonly Waarde[] {
  if (isLijst(w)) return w;
  if (w instanceof OntbrekendeLijst) return [w];
  return w instanceof Ontbreekt ? [new OntbrekendeLijst(w.wat, w.veld, w.regel, w.afgeweken)] : [];
}

function compilePad(u: Pad, bereik: Bereik): (kader: Kader) => Waarde {
  const plaats = vindPlaats(bereik, u);
  if (!plaats) throw new Error('unchecked path');
  const kader = omhoog(plaats.niveaus);
  if (plaats.bij === 'nummer') return (k) => kader(k).index;
  const [naam, ...rest] = plaats.delen;
  if (naam === undefined) return (k) => kader(k).waarde;
  if (rest.length === 0) return (k) => veld(kader(k).waarde, naam);
  return (k) => rest.reduce(veld, veld(kader(k).waarde, naam));
}

function omhoog(niveaus: number): (k: Kader) => Kader {
  if (niveaus === 0) return (k) => k;
  return (k) => {
    let boven = k;
    for (let n = 0; n < niveaus; n++) boven = boven.ouder ?? boven;
    return boven;
  };
}

function veld(w: Waarde, naam: string): Waarde {
  if (w instanceof Ontbreekt) return w;
  return isGroep(w) && Object.hasOwn(w, naam) ? (w[naam] ?? null) : null;
}
