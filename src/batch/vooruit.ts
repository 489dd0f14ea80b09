/**
 * Looks at a source until `isGenoeg` is true of an item, it gives no more, or patience runs out; then gives it back whole.
 * What it throws is thrown when its place is reached.
 */
export async function kijkVooruit<T>(
  bron: AsyncIterable<T> | Iterable<T>,
  isGenoeg: (item: T) => boolean,
  geduldMs: number,
  signaal?: AbortSignal,
): Promise<{ /** These were all. */ readonly isAlles: boolean; readonly alle: AsyncIterable<T> }> {
  const rest = alsAsync(bron);
  const gezien: Promise<IteratorResult<T, void>>[] = [];
  const geduld = eenSein(geduldMs, signaal);
  let stand: 'nog' | 'genoeg' | 'op' = 'nog';
  let onderweg = 0;
  const komtAan = (): void => void (onderweg -= 1);
  while (stand === 'nog') {
    const volgende = rest.next();
    gezien.push(volgende);
    onderweg += 1;
    void volgende.then(komtAan, komtAan);
    stand = await Promise.race([volgende.then((v) => keur(v, isGenoeg), op), geduld.op]);
  }
  geduld.sluit();
  async function* alle(): AsyncGenerator<T, void, undefined> {
    try {
      for (let volgende = gezien.shift(); volgende; volgende = gezien.shift()) {
        const { done, value } = await volgende;
        if (done) return;
        yield value;
      }
      yield* rest;
    } finally {
      const dicht = rest.return();
      // A source that waits for the world is not waited for: it closes when its turn comes.
      if (onderweg > 0) dicht.catch(() => undefined);
      else await dicht;
    }
  }
  return { isAlles: stand === 'op', alle: alle() };
}

const op = (): 'op' => 'op';

function keur<T>(volgende: IteratorResult<T, void>, isGenoeg: (item: T) => boolean): 'nog' | 'genoeg' | 'op' {
  if (volgende.done) return 'op';
  return isGenoeg(volgende.value) ? 'genoeg' : 'nog';
}

function eenSein(ms: number, signaal: AbortSignal | undefined): { op: Promise<'genoeg'>; sluit: () => void } {
  let geef = (): void => undefined;
  const af = new Promise<'genoeg'>((klaar) => (geef = () => klaar('genoeg')));
  const wekker = setTimeout(geef, ms);
  signaal?.addEventListener('abort', geef);
  if (signaal?.aborted) geef();
  return {
    op: af,
    sluit() {
      clearTimeout(wekker);
      signaal?.removeEventListener('abort', geef);
    },
  };
}

async function* alsAsync<T>(bron: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T, void, undefined> {
  yield* bron;
}
