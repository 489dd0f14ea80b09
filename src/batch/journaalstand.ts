import { isGrens, leesJournaal, type Begin, type Journaalregel, type Voornemen } from './journaalregels.ts';

/** What an earlier batch left: its order, and whether it came to its end. */
export interface VorigeBatch extends Begin {
  readonly isAf: boolean;
}

/** Where the line of a case stands. */
export interface Plek {
  readonly begin: number;
  readonly lengte: number;
  /** In which batch it was done: their number in this journal. */
  readonly batch: number;
}

/** What a journal says, in places where it says it. */
export interface Stand {
  readonly perInvoer: Map<string, Plek>;
  readonly perZaak: Map<string, Plek[]>;
  readonly mappen: Map<string, number>;
  readonly gepland: Gepland;
  readonly vorige: VorigeBatch | undefined;
  /** The batch that is being taken up again; absent when the last one came to its end. */
  readonly deze: number | undefined;
}

/** Names that differ in case alone are one folder on Windows and macOS. */
export const sleutelVan = (zaak: string): string => zaak.toLowerCase();

/** Reads the journal line by line; half a line at its end is cut off when asked. @throws OmgevingsFout */
export function leesStand(pad: string, kenmerk: string, kapAf: boolean): Stand {
  const perInvoer = new Map<string, Plek>();
  const perZaak = new Map<string, Plek[]>();
  const mappen = new Map<string, number>();
  const gepland = new Gepland();
  let vorige: VorigeBatch | undefined;
  let batch = 0;
  for (const { begin, lengte, regel } of leesJournaal(pad, kapAf)) {
    vorige = na(vorige, regel);
    if (regel.soort === 'begin') batch += 1;
    else if (regel.soort === 'plan') {
      gepland.voegToe(regel.bestanden);
    } else if (regel.soort === 'zaak') {
      const { uitwerking, invoer, map } = regel;
      const sleutel = sleutelVan(uitwerking.zaak);
      const plek: Plek = { begin, lengte, batch };
      const eerder = perZaak.get(sleutel);
      if (eerder) eerder.push(plek);
      else perZaak.set(sleutel, [plek]);
      mappen.set(sleutel, Number(map));
      gepland.streepAf(uitwerking.gemaakt);
      if (invoer !== undefined && vorige?.kenmerk === kenmerk) perInvoer.set(invoer, plek);
    }
  }
  return { perInvoer, perZaak, mappen, gepland, vorige, deze: vorige?.isAf ? undefined : batch };
}

/** What the last batch was, without what it did. @throws OmgevingsFout */
export function leesVorige(pad: string): VorigeBatch | undefined {
  let vorige: VorigeBatch | undefined;
  for (const { regel } of leesJournaal(pad, false, isGrens)) vorige = na(vorige, regel);
  return vorige;
}

function na(vorige: VorigeBatch | undefined, regel: Journaalregel): VorigeBatch | undefined {
  if (regel.soort === 'klaar') return vorige && { ...vorige, isAf: true };
  if (regel.soort !== 'begin') return vorige;
  const { kenmerk, peildatum, wat } = regel;
  return { kenmerk, peildatum, wat, isAf: false };
}

/** Files that a batch was about to write when it was ended: they may be there, and are then its own. */
export class Gepland {
  readonly #bestanden = new Map<string, Set<string>>();

  voegToe(bestanden: readonly Voornemen[]): void {
    for (const [bestand, sha] of bestanden) {
      const eerder = this.#bestanden.get(bestand);
      if (eerder) eerder.add(sha);
      else this.#bestanden.set(bestand, new Set([sha]));
    }
  }

  /** These were written and are in the journal themselves. */
  streepAf(gemaakt: readonly { readonly bestand: string }[]): void {
    for (const { bestand } of gemaakt) this.#bestanden.delete(bestand);
  }

  heeft(bestand: string, sha: string): boolean {
    return this.#bestanden.get(bestand)?.has(sha) ?? false;
  }

  get alle(): readonly Voornemen[] {
    return [...this.#bestanden].flatMap(([bestand, shas]) =>
      [...shas].map((sha): Voornemen => [bestand, sha]),
    );
  }
}
