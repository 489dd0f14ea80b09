import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** The first so many lines of a file that may be larger than a string can be. */
export async function eersteRegels(pad, aantal) {
  const stroom = createReadStream(pad);
  const regels = [];
  for await (const regel of createInterface({ input: stroom })) {
    if (regels.push(regel) >= aantal) break;
  }
  stroom.destroy();
  return regels;
}
