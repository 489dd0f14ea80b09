import { readFileSync } from 'node:fs';
import os from 'node:os';

/** What the figures were measured on and with; never where. */
export function machine() {
  const pakket = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const versies = Object.entries(pakket.dependencies).map(([naam, versie]) => `${naam} ${versie}`);
  const [processor] = os.cpus();
  // A kernel's build name tells of its owner.
  const [kern] = /^\d+\.\d+/.exec(os.release()) ?? [''];
  return [
    `${new Date().toISOString().slice(0, 10)}; ${os.cpus().length} cores ${processor.model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GB memory,`,
    `${os.type()} ${kern} ${os.arch()}, Node ${process.versions.node} with zlib ${process.versions.zlib}.`,
    `Packages: ${versies.join(', ')}.`,
  ].join('\n');
}
