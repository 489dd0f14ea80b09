/** Told of every part that is read, with its JSON Pointer. */
export type Noteer = (pad: string, waarde: unknown) => void;

/** The same object, but every part that is read through it is told. A part stays equal to itself. */
export function volg<T extends object>(doel: T, pad: string, noteer: Noteer): T {
  const delen = new Map<string, object>();
  return new Proxy(doel, {
    get(object, sleutel, ontvanger): unknown {
      const waarde: unknown = Reflect.get(object, sleutel, ontvanger);
      if (typeof sleutel === 'symbol' || typeof waarde === 'function') return waarde;
      const hier = `${pad}/${sleutel}`;
      noteer(hier, waarde);
      if (typeof waarde !== 'object' || waarde === null) return waarde;
      const deel = delen.get(sleutel) ?? volg(waarde, hier, noteer);
      delen.set(sleutel, deel);
      return deel;
    },
  });
}
