/** A piece of work and what came of it. */
export interface Af<I, U> {
  readonly invoer: I;
  readonly uitkomst: U;
}

export interface Maat<I> {
  /** How many pieces may be under way, or done and not yet taken. */
  readonly venster: number;
  /** How heavy one is, and how much may be under way together; one may be heavier than that by itself. */
  readonly zwaarte?: { readonly van: (invoer: I) => number; readonly hoogstens: number };
  /** How many are handed over at a time, at most. */
  readonly groep: number;
  readonly signaal?: AbortSignal | undefined;
}

interface Plaats<I, U> {
  readonly invoer: I;
  uitkomst?: { readonly waarde: U } | { readonly fout: unknown };
}

interface Stand {
  isGestopt: boolean;
  /** The source gives no more. */
  isOp: boolean;
  /** The next one was asked for and has not come. */
  wachtOpBron: boolean;
  bronfout?: { readonly fout: unknown };
}

/**
 * Does the work for each input, many at a time, and hands over what is done in groups, in the order of the input; a group
 * is smaller only when nothing else is under way. Reads no further ahead than the window and the weight allow: who takes slowly slows the
 * source down. After an abort nothing more is handed over.
 * @throws what the source or the work throws, once all before it was handed over.
 */
export async function* inVolgorde<I, U>(
  bron: AsyncIterable<I> | Iterable<I>,
  werk: (invoer: I) => Promise<U>,
  { venster, zwaarte, groep, signaal }: Maat<I>,
): AsyncGenerator<readonly Af<I, U>[], void, undefined> {
  const rij: Plaats<I, U>[] = [];
  const sein = new Sein();
  const stand: Stand = { isGestopt: false, isOp: false, wachtOpBron: true };
  const isGestopt = (): boolean => stand.isGestopt;
  const wachtOpBron = (): boolean => stand.wachtOpBron && !stand.isOp;
  const isVol = (): boolean =>
    rij.length >= venster ||
    (zwaarte !== undefined &&
      rij.reduce((som, plaats) => som + zwaarte.van(plaats.invoer), 0) >= zwaarte.hoogstens);
  const stop = (): void => {
    stand.isGestopt = true;
    sein.geef();
  };
  signaal?.addEventListener('abort', stop);
  if (signaal?.aborted) stop();

  const pomp = async (): Promise<void> => {
    for await (const invoer of bron) {
      stand.wachtOpBron = false;
      if (isGestopt()) return;
      const plaats: Plaats<I, U> = { invoer };
      rij.push(plaats);
      void Promise.resolve(invoer)
        .then(werk)
        .then(
          (waarde) => (plaats.uitkomst = { waarde }),
          (fout: unknown) => (plaats.uitkomst = { fout }),
        )
        .finally(() => sein.geef());
      while (isVol() && !isGestopt()) await sein.volgende();
      if (isGestopt()) return;
      stand.wachtOpBron = true;
    }
  };
  const pompen = pomp()
    .catch((fout: unknown) => (stand.bronfout = { fout }))
    .finally(() => {
      stand.isOp = true;
      sein.geef();
    });

  try {
    for (;;) {
      if (stand.isGestopt) return;
      const af = neemAf(rij, groep);
      if (af.length > 0) {
        sein.geef();
        yield af;
        continue;
      }
      const kop = rij[0]?.uitkomst;
      if (kop !== undefined && 'fout' in kop) throw kop.fout;
      if (stand.isOp && rij.length === 0) break;
      await sein.volgende();
    }
    if (stand.bronfout) throw stand.bronfout.fout;
  } finally {
    stop();
    signaal?.removeEventListener('abort', stop);
    // A source that waits for the world is not waited for; one that closes is.
    if (stand.wachtOpBron) await Promise.race([pompen, nietLangerDan()]);
    if (!wachtOpBron()) await pompen;
  }
}

const nietLangerDan = (): Promise<void> => new Promise((klaar) => setImmediate(klaar));

/** Takes away from the head of the queue what is done: a whole group, or less when nothing after it is under way. */
function neemAf<I, U>(rij: Plaats<I, U>[], hoogstens: number): Af<I, U>[] {
  const uit: Af<I, U>[] = [];
  for (const { invoer, uitkomst } of rij) {
    if (uitkomst === undefined) return [];
    if ('fout' in uitkomst) break;
    uit.push({ invoer, uitkomst: uitkomst.waarde });
    if (uit.length === hoogstens) break;
  }
  rij.splice(0, uit.length);
  return uit;
}

/** Wakes whoever waits that something has changed. */
class Sein {
  #wachters: (() => void)[] = [];

  volgende(): Promise<void> {
    return new Promise((klaar) => this.#wachters.push(klaar));
  }

  geef(): void {
    const wachters = this.#wachters;
    this.#wachters = [];
    for (const wek of wachters) wek();
  }
}
