// Loaded before what is measured (node --import): at its end the process tells what it took, on file descriptor 3.
import { readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, rss: piek() ?? maxRSS / 1024 }));
  });

/** Peak of this program in MB. `maxRSS` also counts what its parent held when it was started, so Linux is asked first. */
function piek() {
  try {
    const [, kB] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return kB && Number(kB) / 1024;
  } catch {
    return undefined;
  }
}
