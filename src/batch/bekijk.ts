import { statSync, type Stats } from 'node:fs';

/** What is there under a name; `undefined` when nothing is, or it cannot be looked at. */
export function bekijk(pad: string): Stats | undefined {
  try {
    return statSync(pad, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
