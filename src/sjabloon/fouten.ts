/** A place in a template: 1-based line and column. In a Word document the line only orders the places. */
export interface Plaats {
  readonly sjabloon: string;
  readonly lijn: number;
  readonly kolom: number;
  /** In a Word document, as its author sees it: `koptekst 2, tabel 1, rij 3, cel 2`. */
  readonly waar?: string;
  /** The text around it. */
  readonly rondom?: string;
}

/** One fault in a template, for its author: what is wrong, and what to do. In Dutch. */
export interface Sjabloonfout extends Plaats {
  readonly melding: string;
  readonly advies: string;
  /** The path that was probably meant, to be written in the place of the one that is there. */
  readonly suggestie?: string;
}

/** One line: the place, what is wrong, what to do. */
export function schrijfFout({ sjabloon, lijn, kolom, waar, rondom, melding, advies }: Sjabloonfout): string {
  const plaats =
    waar === undefined ? (lijn === 0 ? sjabloon : `${sjabloon}:${lijn}:${kolom}`) : `${sjabloon}, ${waar}`;
  const bij = rondom === undefined ? '' : ` (bij “${rondom}”)`;
  return `${plaats}: ${melding}${advies === '' ? '' : ` ${advies}`}${bij}`;
}

/** Why a tag is refused; its text is for the template's author. */
export class TagFout extends Error {
  readonly advies: string;
  constructor(melding: string, advies = '') {
    super(melding);
    this.name = 'TagFout';
    this.advies = advies;
  }
}

/** A template that cannot be used; carries every fault, in reading order. */
export class SjabloonFouten extends Error {
  readonly fouten: readonly Sjabloonfout[];
  constructor(fouten: readonly Sjabloonfout[]) {
    super(fouten.map(schrijfFout).join('\n'));
    this.name = 'SjabloonFouten';
    this.fouten = fouten;
  }
}

/** Collects faults so that one never hides the next. */
export class Foutenlijst {
  readonly #fouten = new Map<string, Sjabloonfout>();

  meld(plaats: Plaats, melding: string, advies = '', suggestie?: string): void {
    // A partial used twice would tell its faults twice.
    this.#fouten.set([plaats.sjabloon, plaats.lijn, plaats.kolom, melding].join('\n'), {
      ...plaats,
      melding,
      advies,
      ...(suggestie !== undefined && { suggestie }),
    });
  }

  /** Every fault in reading order: first those of the template itself, then those of each partial. */
  gesorteerd(sjabloon?: string): readonly Sjabloonfout[] {
    const fouten = [...this.#fouten.values()];
    const namen = [
      ...new Set([...(sjabloon === undefined ? [] : [sjabloon]), ...fouten.map((f) => f.sjabloon)]),
    ];
    return fouten.sort(
      (a, b) => namen.indexOf(a.sjabloon) - namen.indexOf(b.sjabloon) || a.lijn - b.lijn || a.kolom - b.kolom,
    );
  }

  get aantal(): number {
    return this.#fouten.size;
  }

  /** @throws SjabloonFouten when anything was reported. */
  werp(): void {
    if (this.#fouten.size > 0) throw new SjabloonFouten(this.gesorteerd());
  }
}
