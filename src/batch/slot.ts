import {
  closeSync,
  constants,
  copyFileSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { OmgevingsFout } from '../kern/fouten.ts';

/** Held as long as a batch writes in a folder. */
export interface Slot {
  /** @throws OmgevingsFout when another batch took it over: this process had stood still, or the folder is gone. */
  eis(): void;
  laatLos(): void;
}

const HARTSLAG_MS = 5_000;
/** A lock whose owner cannot be looked up is left behind when its heart has stood still this long. */
const STIL_MS = 60_000;
const POGINGEN = 3;

interface Eigenaar {
  readonly proces: number;
  readonly machine: string;
}

/**
 * Takes the lock `slot.json` in a folder: one batch at a time works there. A lock whose process is gone is taken over.
 * @throws OmgevingsFout when another batch holds it, or it cannot be written.
 */
export function neemSlot(map: string): Slot {
  const pad = join(map, 'slot.json');
  const eigenaar: Eigenaar = { proces: process.pid, machine: hostname() };
  const mijn = `${JSON.stringify(eigenaar)}\n`;
  for (let poging = 1; !zet(pad, mijn); poging++) {
    const stand = lees(pad);
    if (stand === undefined && poging < POGINGEN) continue;
    if (stand === undefined || poging === POGINGEN || leeft(pad, stand)) {
      throw new OmgevingsFout(
        `In ${dirname(map)} is al een batch bezig. Wacht tot die klaar is, of geef een andere map bij --uitvoer. Na een crash komt de map binnen een minuut vrij.`,
      );
    }
    ruimOp(pad, stand);
  }
  const isMijn = (): boolean => lees(pad) === mijn;
  const hart = setInterval(() => klop(pad, mijn), HARTSLAG_MS);
  hart.unref();
  return {
    eis() {
      if (!isMijn())
        throw new OmgevingsFout(
          `Het slot ${pad} is weg, of van een andere batch. Deze batch is gestopt; wat al klaar was blijft staan.`,
        );
    },
    laatLos() {
      clearInterval(hart);
      if (isMijn()) rmSync(pad, { force: true });
    },
  };
}

/** Puts the lock there whole, unless there is one. @throws OmgevingsFout when nothing can be written there. */
function zet(pad: string, inhoud: string): boolean {
  const klaar = eigenNaam(pad, 'nieuw');
  try {
    writeFileSync(klaar, inhoud);
    try {
      linkSync(klaar, pad);
    } catch (fout) {
      if (codeVan(fout) === 'EEXIST') return false;
      // A disk without links, such as a USB stick or a share.
      copyFileSync(klaar, pad, constants.COPYFILE_EXCL);
    }
    return true;
  } catch (fout) {
    if (codeVan(fout) === 'EEXIST') return false;
    throw new OmgevingsFout(
      `${pad} is niet te schrijven (${codeVan(fout)}). Controleer de rechten op de map en de ruimte op de schijf.`,
      { cause: fout },
    );
  } finally {
    rmSync(klaar, { force: true });
  }
}

const codeVan = (fout: unknown): string => (fout as NodeJS.ErrnoException).code ?? 'onbekende oorzaak';

function lees(pad: string): string | undefined {
  try {
    return readFileSync(pad, 'utf8');
  } catch {
    return undefined;
  }
}

function leeft(pad: string, stand: string): boolean {
  const eigenaar = ontleed(stand);
  if (eigenaar?.machine === hostname() && !draait(eigenaar.proces)) return false;
  return !staatStil(pad);
}

function ontleed(stand: string): Eigenaar | undefined {
  try {
    const { proces, machine } = JSON.parse(stand) as Partial<Eigenaar>;
    return typeof proces === 'number' && typeof machine === 'string' ? { proces, machine } : undefined;
  } catch {
    return undefined;
  }
}

function draait(proces: number): boolean {
  try {
    process.kill(proces, 0);
    return true;
  } catch (fout) {
    return codeVan(fout) === 'EPERM';
  }
}

/** By the clock of the disk alone: that of another machine may be off. */
function staatStil(pad: string): boolean {
  const nu = eigenNaam(pad, 'nu');
  try {
    writeFileSync(nu, '');
    return statSync(nu).mtimeMs - statSync(pad).mtimeMs > STIL_MS;
  } catch {
    return false;
  } finally {
    rmSync(nu, { force: true });
  }
}

/** Takes away a lock that is left behind, and only that one: another batch may have been first. */
function ruimOp(pad: string, stand: string): void {
  const weg = eigenNaam(pad, 'oud');
  try {
    renameSync(pad, weg);
    if (readFileSync(weg, 'utf8') !== stand) linkSync(weg, pad);
  } catch {
    // Somebody else took it away.
  } finally {
    rmSync(weg, { force: true });
  }
}

/** Writes over it what is there, by which its date moves; another's lock stays as it is. */
function klop(pad: string, mijn: string): void {
  if (lees(pad) !== mijn) return;
  try {
    const greep = openSync(pad, 'r+');
    writeSync(greep, mijn, 0);
    closeSync(greep);
  } catch {
    // Gone just now; the next group of cases will tell.
  }
}

/** Processes of several machines may try at once. */
const eigenNaam = (pad: string, rol: string): string =>
  `${pad}.${hostname().replaceAll(/[^\w-]/g, '')}.${process.pid}.${rol}`;
