import { readFileSync } from 'node:fs';

/** The version of riv. From package.json, two folders up from here both in `src` and in `dist`. */
export function versie(): string {
  const pakket = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return pakket.version;
}
