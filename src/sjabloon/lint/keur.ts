import type { Soort } from '../../kern/waarden.ts';
import type { Foutenlijst, Plaats } from '../fouten.ts';
import { binnen, padVan, vindPlaats, type Bereik, type Vindplaats } from '../taal/bereik.ts';
import { HELPERS } from '../taal/helpers.ts';
import { loopDoor, type Gebruik, type Knoop } from '../taal/loop.ts';
import type { Aanroep, Pad, Uitdrukking, Vulling } from '../taal/tag.ts';
import * as klachten from './klachten.ts';
import { raad } from './onbekend.ts';
import { schrijfPad } from './schrijf.ts';
import { bladeren, veldVanBlok, volg, type GebruiktVeld, type Veld } from './velden.ts';

/** Where an expression stands, and as what. */
interface Plek {
  readonly gebruik: Gebruik;
  readonly argument?: klachten.Argument;
  readonly bereik: Bereik;
  readonly plaats: Plaats;
  readonly als?: Vulling | undefined;
}

/** The field that a path starts from; `zeker` is false within a block whose own path had to be guessed. */
interface Bron {
  readonly veld: Veld;
  readonly zeker: boolean;
}

/** Holds every path of a template against the fields of its document. */
export class Veldkeuring {
  readonly gebruikt: GebruiktVeld[] = [];
  /** Last names of paths of which nothing can be said because of a fault that is told elsewhere. */
  readonly onzeker = new Set<string>();
  readonly #wortel: Veld;
  readonly #fouten: Foutenlijst;
  /** What was meant by a path that does not exist; a block may be about it. */
  readonly #bedoeld = new Map<string, string>();

  constructor(wortel: Veld, fouten: Foutenlijst) {
    this.#wortel = wortel;
    this.#fouten = fouten;
  }

  keur(knopen: readonly Knoop[]): void {
    loopDoor(knopen, (u, gebruik, bereik, plaats, als) => this.#keur(u, { gebruik, bereik, plaats, als }));
  }

  /** Gives the kind of the value, when it is known and right. */
  #keur(u: Uitdrukking, plek: Plek): Soort | undefined {
    if (u.soort === 'pad') return this.#keurPad(u, plek);
    if (u.soort === 'aanroep') {
      this.#keurAanroep(u, plek);
      return undefined;
    }
    const soort = u.soort === 'vast' ? klachten.soortVan(u.waarde) : u.naam === 'index' ? 'getal' : 'janee';
    const naam = u.soort === 'vast' ? JSON.stringify(u.waarde) : `@${u.naam}`;
    const klacht = soort && plek.argument && klachten.overArgument(plek.argument, soort, naam);
    return this.#meld(plek, klacht) ? undefined : soort;
  }

  #keurAanroep({ helper: naam, argumenten }: Aanroep, plek: Plek): void {
    const helper = HELPERS[naam];
    if (!helper) return;
    const soorten = argumenten.map((u, nr) => {
      const argument = { helper: naam, soorten: helper.neemt[Math.min(nr, helper.neemt.length - 1)] ?? [] };
      const gebruik = helper.drukt === true && nr === 0 ? plek.gebruik : 'test';
      return this.#keur(u, { ...plek, argument, gebruik });
    });
    this.#meld(plek, klachten.overVergelijking(naam, soorten));
    const [lijst] = argumenten;
    if (helper.veld && lijst?.soort === 'pad' && soorten[0] === 'lijst')
      this.#keurItems(naam, lijst, helper.veld(argumenten), plek);
  }

  /** What a helper prints of each item of a list: a field of it, or the item itself. */
  #keurItems(helper: string, lijst: Pad, naam: string | undefined, { gebruik, plaats, bereik }: Plek): void {
    const plek = { gebruik, plaats, bereik: binnen(bereik, 'each', lijst, []) };
    const item = this.#bronVan(plek.bereik)?.veld;
    const klacht = item && klachten.overItems(helper, schrijfPad(lijst), naam, item);
    if (!this.#meld(plek, klacht))
      this.#keurPad({ soort: 'pad', omhoog: 0, eigen: false, delen: naam === undefined ? [] : [naam] }, plek);
  }

  #keurPad(u: Pad, plek: Plek): Soort | undefined {
    const waar = vindPlaats(plek.bereik, u);
    const bron = waar && this.#bronVan(waar.bereik, waar.bij);
    if (!bron) {
      this.onzeker.add(u.delen.at(-1) ?? '');
      return undefined;
    }
    const { veld } = volg(bron.veld, waar.delen);
    if (!veld) {
      this.#meldOnbekend(u, plek, waar, bron);
      return undefined;
    }
    const naam = schrijfPad(u);
    const klacht = plek.argument
      ? klachten.overArgument(plek.argument, veld.soort, naam)
      : klachten.overGebruik(veld, plek.als ?? plek.gebruik, naam);
    const isFout = bron.zeker && this.#meld(plek, klacht);
    this.#noteer(u, plek, isFout && plek.gebruik === 'print' ? [veld, ...bladeren(veld)] : [veld]);
    return isFout ? undefined : veld.soort;
  }

  #meldOnbekend(u: Pad, plek: Plek, { delen }: Vindplaats, { veld: van, zeker }: Bron): void {
    const { hier, nr } = volg(van, delen);
    const voor = schrijfPad(u).slice(0, -delen.join('.').length);
    // What the path is in was not named: its author may have thought to be elsewhere.
    const isKaal = nr === 0 && !u.eigen && delen.length === u.delen.length;
    const klacht =
      hier.soort === 'groep' || isKaal
        ? {
            melding: klachten.onbekend(
              `${voor}${delen.slice(0, nr + 1).join('.')}`,
              nr === 0 ? hier : undefined,
            ),
            ...raad({ delen, van, voor, nr, bereik: plek.bereik, wortel: this.#wortel }),
          }
        : klachten.overVervolg(
            hier,
            schrijfPad({ ...u, delen: u.delen.slice(0, u.delen.length - delen.length + nr) }),
            delen.slice(nr),
          );
    if (zeker) this.#meld(plek, klacht);
    if (klacht.bedoeld) this.#noteer(u, plek, [klacht.bedoeld]);
    else this.onzeker.add(delen.at(-1) ?? '');
  }

  #bronVan({ pad }: Bereik, bij: Vindplaats['bij'] = 'waarde'): Bron | undefined {
    if (bij === 'nummer') return { veld: { pad: '', soort: 'getal', velden: new Map() }, zeker: true };
    if (pad === null) return undefined;
    const veld = veldVanBlok(this.#wortel, pad);
    if (veld) return { veld, zeker: true };
    for (const [van, naar] of this.#bedoeld) {
      const gegist = /^(?:$|[.[])/.test(pad.slice(van.length)) && pad.startsWith(van);
      const bedoeld = gegist ? veldVanBlok(this.#wortel, naar + pad.slice(van.length)) : undefined;
      if (bedoeld) return { veld: bedoeld, zeker: false };
    }
    return undefined;
  }

  #noteer(u: Pad, { gebruik, bereik }: Plek, velden: readonly [Veld, ...Veld[]]): void {
    for (const { pad } of velden) if (pad !== '') this.gebruikt.push({ pad, gebruik });
    const geschreven = padVan(bereik, u);
    if (geschreven !== null && geschreven !== velden[0].pad) this.#bedoeld.set(geschreven, velden[0].pad);
  }

  /** True when there was something to report. */
  #meld({ plaats }: Pick<Plek, 'plaats'>, klacht: klachten.Klacht | undefined): boolean {
    if (klacht) this.#fouten.meld(plaats, klacht.melding, klacht.advies, klacht.suggestie);
    return klacht !== undefined;
  }
}
