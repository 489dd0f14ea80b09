import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { mediaan } from './getallen.mjs';

const RONDE = fileURLToPath(new URL('proces/ronde.mjs', import.meta.url));

/**
 * Measures contenders at one task, each in a process of its own that waits while another works. They take turns in
 * every round and start it in turn, so that whatever else the machine does meets all alike.
 */
export async function meetGroep(deelnemers, { taak, doel = 'geheugen', map }, { opwarm, rondes, ms }) {
  const leden = [];
  try {
    for (const { id } of deelnemers)
      leden.push({ id, proces: await start(id, taak, doel, map), metingen: [] });
    for (const { proces } of leden) if (opwarm !== null) await proces.ronde(opwarm);
    for (let nr = 0; nr < rondes; nr++)
      for (const { proces, metingen } of draai(leden, nr)) metingen.push(await proces.ronde(ms));
    return new Map(leden.map(({ id, metingen }) => [id, samen(metingen)]));
  } finally {
    for (const { proces } of leden) proces.stop();
  }
}

function samen(metingen) {
  const reeks = metingen.map(({ perSeconde }) => perSeconde);
  return {
    perSeconde: mediaan(reeks),
    laagste: Math.min(...reeks),
    hoogste: Math.max(...reeks),
    cpu: mediaan(metingen.map(({ cpu }) => cpu)),
    rss: Math.max(...metingen.map(({ rss }) => rss)),
    grootte: metingen[0].grootte,
  };
}

const draai = (leden, nr) => leden.map((_, plek) => leden[(plek + nr) % leden.length]);

async function start(...argumenten) {
  const proces = fork(RONDE, argumenten);
  const fout = once(proces, 'exit').then(() => {
    throw new Error(`stopped while it was measured: ${argumenten.slice(0, 3).join(' ')}`);
  });
  // Told to whoever asks; the end that we ask for ourselves is no fault.
  fout.catch(() => undefined);
  const antwoord = async () => {
    const [bericht] = await Promise.race([once(proces, 'message'), fout]);
    return bericht;
  };
  await antwoord();
  return {
    ronde(ms) {
      proces.send(ms);
      return antwoord();
    },
    stop() {
      if (proces.connected) proces.disconnect();
    },
  };
}
