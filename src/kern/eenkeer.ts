/** Made when it is first asked for, and kept. */
export function eenKeer<T>(maak: () => T): () => T {
  let bekend: { readonly waarde: T } | undefined;
  return () => (bekend ??= { waarde: maak() }).waarde;
}
