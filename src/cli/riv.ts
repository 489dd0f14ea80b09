#!/usr/bin/env node
import { draai } from './draai.ts';
import { procesOmgeving } from './omgeving.ts';

// Who reads our output may stop halfway (`riv regels | head`): that is no fault of anybody.
process.stdout.on('error', (fout: NodeJS.ErrnoException) => {
  if (fout.code !== 'EPIPE') throw fout;
  process.exit();
});

process.exitCode = await draai(process.argv.slice(2), procesOmgeving());
