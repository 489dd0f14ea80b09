/** A real message of each rule, from its tests. Made by `npm run voorbeelden`; not written by hand. */
export const VOORBEELDEN: Readonly<Record<string, string>> = {};
