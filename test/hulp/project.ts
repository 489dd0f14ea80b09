import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Files under a folder of the project, with forward slashes, sorted. */
export const bestandenIn = (map: string): readonly string[] =>
  readdirSync(join(PROJECT, map), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(join(PROJECT, map).length)
        .replaceAll('\\', '/')
        .replace(/^\//, ''),
    )
    .sort();

export const bronbestanden = (): readonly string[] =>
  bestandenIn('src').filter((naam) => naam.endsWith('.ts'));
