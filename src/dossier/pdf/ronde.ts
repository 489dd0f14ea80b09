import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { draaiProgramma, type Einde } from './proces.ts';
import type { Variabelen } from './office.ts';
import { schrijfProfiel } from './profiel.ts';
import { isHeel } from './vast.ts';

/** Where and how LibreOffice runs. */
export interface Werkplaats {
  readonly office: string;
  readonly variabelen: Variabelen;
  /** Milliseconds LibreOffice may take over so many documents. */
  readonly geduld: (aantal: number) => number;
  /** A folder of our own. */
  readonly map: string;
  readonly onderbreking: AbortSignal;
}

/** Word documents by number. */
export type Documenten = ReadonlyMap<number, Uint8Array>;

/**
 * One run of LibreOffice over some documents, in a folder and a profile that are gone when it is over. Gives the PDFs
 * that came out whole, in the order of the documents, and how the run ended.
 */
export async function draaiRonde(
  documenten: Documenten,
  { office, variabelen, geduld, map, onderbreking }: Werkplaats,
): Promise<{ readonly pdfs: ReadonlyMap<number, Uint8Array>; readonly einde: Einde }> {
  const ronde = join(map, 'ronde');
  const uit = join(ronde, 'uit');
  const tijdelijk = join(ronde, 'tijdelijk');
  try {
    for (const nieuw of [uit, tijdelijk]) mkdirSync(nieuw, { recursive: true });
    schrijfProfiel(join(ronde, 'profiel'));
    const bronnen = [...documenten].map(([nr, docx]) => schrijfBron(join(ronde, `${nr}.docx`), docx));
    const einde = await draaiProgramma(
      office,
      [
        `-env:UserInstallation=${pathToFileURL(join(ronde, 'profiel')).href}`,
        '--headless',
        '--norestore',
        ...['--convert-to', 'pdf'],
        ...['--outdir', uit],
        ...bronnen,
      ],
      {
        // Its own temporary files hold the text as well; the zone is the one the fixed moment in the PDF is in.
        variabelen: { ...variabelen, TMPDIR: tijdelijk, TMP: tijdelijk, TEMP: tijdelijk, TZ: 'UTC' },
        geduld: geduld(documenten.size),
        signaal: onderbreking,
      },
    );
    const pdfs = [...documenten.keys()].flatMap((nr) => {
      const pdf = leesHeel(join(uit, `${nr}.pdf`));
      return pdf === undefined ? [] : [[nr, pdf] as const];
    });
    return { pdfs: new Map(pdfs), einde };
  } finally {
    rmSync(ronde, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

function schrijfBron(pad: string, docx: Uint8Array): string {
  writeFileSync(pad, docx, { mode: 0o600 });
  return pad;
}

function leesHeel(pad: string): Uint8Array | undefined {
  try {
    const pdf = readFileSync(pad);
    return isHeel(pdf) ? pdf : undefined;
  } catch {
    return undefined;
  }
}
