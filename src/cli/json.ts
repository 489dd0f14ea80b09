/** The one JSON document on stdout. */
export const schrijfJson = (waarde: object): string => `${JSON.stringify(waarde, null, 2)}\n`;
