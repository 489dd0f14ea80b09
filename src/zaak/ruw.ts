/** An object of a parsed file that nobody has checked yet. */
export type Ruw = Readonly<Record<string, unknown>>;

export const record = (waarde: unknown): Ruw | undefined =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) ? (waarde as Ruw) : undefined;

/** The object's own value: a name such as `constructor` never reaches the prototype. */
export const waarde = (object: Ruw, naam: string): unknown =>
  Object.hasOwn(object, naam) ? object[naam] : undefined;
