import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { elementen, leesBoom, type Boom } from './ooxml.ts';

/** LibreOffice is no part of the product: where it is absent there is nothing to open documents with. */
export const heeftOffice = spawnSync('soffice', ['--version']).status === 0;

const GEDULD = 240_000;
const VORMEN = { fodt: 'fodt', txt: 'txt:Text (encoded):UTF8' } as const;

/**
 * Opens all files in one LibreOffice and saves them in another form, in `map`; gives the new path of each, or `null` when
 * it could not be opened.
 */
export async function zetOm(
  bestanden: readonly string[],
  vorm: keyof typeof VORMEN,
  map: string,
): Promise<ReadonlyMap<string, string | null>> {
  const uit = join(map, vorm);
  mkdirSync(uit, { recursive: true });
  // A profile of its own: another LibreOffice on this machine must not answer in its place.
  const profiel = `-env:UserInstallation=${pathToFileURL(join(map, `profiel-${vorm}`)).href}`;
  const opdracht = [profiel, '--headless', '--convert-to', VORMEN[vorm], '--outdir', uit, ...bestanden];
  await new Promise<void>((klaar, mislukt) => {
    const office = spawn('soffice', opdracht, { stdio: 'ignore', detached: true });
    // The program that was started is not the one that does the work.
    const wacht = setTimeout(() => process.kill(-(office.pid ?? 0), 'SIGKILL'), GEDULD);
    office.on('error', mislukt);
    office.on('close', () => {
      clearTimeout(wacht);
      klaar();
    });
  });
  return new Map(
    bestanden.map((bestand) => {
      const pad = join(uit, `${basename(bestand, extname(bestand))}.${vorm}`);
      return [bestand, existsSync(pad) ? pad : null];
    }),
  );
}

const BUITEN = new Set([
  'text:tracked-changes',
  'text:note',
  'text:sequence-decls',
  'text:table-of-content-source',
  'office:annotation',
  'office:forms',
  'draw:object',
  'office:binary-data',
  'svg:title',
  'svg:desc',
]);
const WIT = new Set(['text:s', 'text:tab', 'text:line-break']);

/** The words of each paragraph and heading of a flat OpenDocument text, notes and comments left out. */
export function woordenVanFodt(pad: string): string[] {
  const blokken: string[] = [];
  const loop = (boom: Boom, tekst: string[]): void => {
    for (const k of boom.kinderen) {
      if (typeof k === 'string') tekst.push(k);
      else if (WIT.has(k.naam)) tekst.push(' ');
      else if (k.naam === 'text:p' || k.naam === 'text:h') {
        const eigen: string[] = [];
        loop(k, eigen);
        blokken.push(eigen.join(''));
      } else if (!BUITEN.has(k.naam)) loop(k, tekst);
    }
  };
  const wortel = leesBoom(readFileSync(pad));
  for (const body of elementen(wortel).filter((e) => e.naam === 'office:body')) loop(body, []);
  return woorden(blokken);
}

/** Blocks with their white space made one space, their hyphens one kind and symbols of fonts left out, as empty blocks are. */
export const woorden = (blokken: readonly string[]): string[] =>
  blokken
    .map((blok) =>
      blok
        .replace(/\u2011/g, '-')
        .replace(/[\u00ad\uf000-\uf0ff]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((blok) => blok !== '');
