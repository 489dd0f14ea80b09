/** A place in a template: 1-based line and column. In a Word part the line is the paragraph's number. */
export interface Plaats {
  readonly sjabloon: string;
  readonly lijn: number;
  readonly kolom: number;
}

/** One fault in a template, for its author: what is wrong, and what to do. In Dutch. */
export interface Sjabloonfout extends Plaats {
  readonly melding: string;
  readonly advies: string;
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
    super(fouten.map((f) => `${f.sjabloon}:${f.lijn}:${f.kolom} ${f.melding} ${f.advies}`.trim()).join('\n'));
    this.name = 'SjabloonFouten';
    this.fouten = fouten;
  }
}

/** Collects faults so that one never hides the next. */
export class Foutenlijst {
  readonly #fouten = new Map<string, Sjabloonfout>();

  meld(plaats: Plaats, melding: string, advies = ''): void {
    const { sjabloon, lijn, kolom } = plaats;
    // A partial used twice would tell its faults twice.
    this.#fouten.set([sjabloon, lijn, kolom, melding].join('\n'), { sjabloon, lijn, kolom, melding, advies });
  }

  get aantal(): number {
    return this.#fouten.size;
  }

  /** @throws SjabloonFouten when anything was reported. */
  werp(): void {
    if (this.#fouten.size === 0) return;
    const delen = [...new Set([...this.#fouten.values()].map((f) => f.sjabloon))];
    throw new SjabloonFouten(
      [...this.#fouten.values()].sort(
        (a, b) =>
          delen.indexOf(a.sjabloon) - delen.indexOf(b.sjabloon) || a.lijn - b.lijn || a.kolom - b.kolom,
      ),
    );
  }
}
