import { spawn, spawnSync } from 'node:child_process';
import type { Variabelen } from './office.ts';

/** How a program came to its end: by itself, at the time limit, by the user, or it could not be started at all. */
export type Einde = 'zelf' | 'tijd' | 'onderbroken' | 'nietGestart';

interface Draaiwijze {
  readonly variabelen: Variabelen;
  /** Milliseconds. */
  readonly geduld: number;
  readonly signaal: AbortSignal;
}

/** Runs a program of ours until it ends, or ends it with every program it started. Rejects never. */
export function draaiProgramma(
  programma: string,
  argumenten: readonly string[],
  { variabelen, geduld, signaal }: Draaiwijze,
): Promise<Einde> {
  if (signaal.aborted) return Promise.resolve('onderbroken');
  return new Promise((klaar) => {
    const kind = spawn(programma, [...argumenten], {
      stdio: 'ignore',
      env: variabelen,
      windowsHide: true,
      // A process group of its own: what was started is a script, and the work is done by its grandchildren.
      detached: process.platform !== 'win32',
    });
    let einde: Einde = 'zelf';
    const beeindig = (): void => beeindigBoom(kind.pid);
    const breekAf = (): void => {
      einde = 'onderbroken';
      beeindig();
    };
    const wacht = setTimeout(() => {
      einde = 'tijd';
      beeindig();
    }, geduld);
    const gereed = (hoe: Einde): void => {
      clearTimeout(wacht);
      signaal.removeEventListener('abort', breekAf);
      process.off('exit', beeindig);
      klaar(hoe);
    };
    signaal.addEventListener('abort', breekAf);
    process.on('exit', beeindig);
    kind.on('error', () => gereed('nietGestart'));
    kind.on('exit', () => {
      // A child that crashed may leave its own children behind.
      if (process.platform !== 'win32') beeindig();
      gereed(einde);
    });
  });
}

function beeindigBoom(pid: number | undefined): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It had ended already.
  }
}
