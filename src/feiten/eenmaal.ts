/**
 * The same fact asked twice about one object is computed once. Nothing is kept longer than the object lives; the objects
 * that riv checks are never changed after they were read.
 */
export function eenmaal<K extends object, V>(bepaal: (sleutel: K) => V): (sleutel: K) => V {
  const bekend = new WeakMap<K, { readonly waarde: V }>();
  return (sleutel) => {
    const eerder = bekend.get(sleutel);
    if (eerder) return eerder.waarde;
    const waarde = bepaal(sleutel);
    bekend.set(sleutel, { waarde });
    return waarde;
  };
}

/** The same for a fact about an object and something else, such as a day. */
export function eenmaalPer<K extends object, P, V>(
  bepaal: (sleutel: K, per: P) => V,
): (sleutel: K, per: P) => V {
  const vanSleutel = eenmaal((sleutel: K) => {
    const bekend = new Map<P, { readonly waarde: V }>();
    return (per: P): V => {
      const eerder = bekend.get(per);
      if (eerder) return eerder.waarde;
      const waarde = bepaal(sleutel, per);
      bekend.set(per, { waarde });
      return waarde;
    };
  });
  return (sleutel, per) => vanSleutel(sleutel)(per);
}
