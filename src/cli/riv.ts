#!/usr/bin/env node
import { draai } from './draai.ts';
import { procesOmgeving } from './omgeving.ts';

// Who reads our output may stop halfway (`riv regels | head`): that is no fault of anybody. What can be interrupted is.
let leestIemand = true;
process.stdout.on('error', (fout: NodeJS.ErrnoException) => {
  if (fout.code !== 'EPIPE') throw fout;
  const wordtAfgebroken = !leestIemand || process.emit('SIGHUP', 'SIGHUP');
  leestIemand = false;
  if (!wordtAfgebroken) process.exit();
});
// Where nobody can be told anything, the work goes on all the same.
process.stderr.on('error', () => undefined);

process.exitCode = await draai(process.argv.slice(2), procesOmgeving());
