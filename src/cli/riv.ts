#!/usr/bin/env node
import { draai } from './draai.ts';
import { procesOmgeving } from './omgeving.ts';

process.exitCode = await draai(process.argv.slice(2), procesOmgeving());
