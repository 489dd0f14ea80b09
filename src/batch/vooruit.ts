/** Looks at the first so many of a source, and gives it back whole. */
export async function kijkVooruit<T>(
  bron: AsyncIterable<T> | Iterable<T>,
  hoogstens: number,
): Promise<{ readonly eerste: number; readonly alle: AsyncIterable<T> }> {
  const rest = alsAsync(bron);
  const gezien: T[] = [];
  let isOp = false;
  while (gezien.length < hoogstens) {
    const { done, value } = await rest.next();
    if (done) {
      isOp = true;
      break;
    }
    gezien.push(value);
  }
  const eerste = gezien.length;
  async function* alle(): AsyncGenerator<T, void, undefined> {
    try {
      for (let item = gezien.shift(); item !== undefined; item = gezien.shift()) yield item;
      if (!isOp) yield* rest;
    } finally {
      await rest.return();
    }
  }
  return { eerste, alle: alle() };
}

async function* alsAsync<T>(bron: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T, void, undefined> {
  yield* bron;
}
