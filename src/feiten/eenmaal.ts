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
