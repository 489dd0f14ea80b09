import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { DOCUMENT, PEILDATUM } from './opdracht.mjs';

const bestand = (pad) => fileURLToPath(new URL(pad, import.meta.url));
const METER = new URL('meter.mjs', import.meta.url).href;
const RIV = bestand('../../dist/cli/riv.js');
const LUS = bestand('lus.mjs');
const VLOER = bestand('vloer.mjs');

/** Runs a program to its end: wall seconds, CPU seconds of all its threads, peak memory in MB, and what it printed. */
async function draai(programma, argumenten, extra = []) {
  const begin = performance.now();
  const proces = spawn(
    process.execPath,
    [...extra, '--import', METER, programma, ...argumenten.map(String)],
    {
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    },
  );
  const gezegd = verzamel(proces.stdout);
  const gemeten = verzamel(proces.stdio[3]);
  const [code] = await once(proces, 'exit');
  const seconden = (performance.now() - begin) / 1000;
  if (code !== 0) throw new Error(`${programma} ${argumenten.join(' ')} ended with ${code}`);
  return { seconden, ...JSON.parse(await gemeten), gezegd: await gezegd };
}

async function verzamel(stroom) {
  let tekst = '';
  for await (const stuk of stroom) tekst += stuk;
  return tekst;
}

/** Runs a batch into a new folder, which goes after `metUitvoer` is done with it. */
export async function draaiBatch({ map, wat = DOCUMENT, bron, werkers }, metUitvoer) {
  const uitvoer = mkdtempSync(join(map, 'uit-'));
  try {
    const opties = ['--uitvoer', uitvoer, '--peildatum', PEILDATUM, '--stil'];
    const meting = await draai(RIV, [
      'batch',
      wat,
      bron,
      ...opties,
      ...(werkers ? ['--werkers', werkers] : []),
    ]);
    return { ...meting, erna: await metUitvoer?.(uitvoer) };
  } finally {
    rmSync(uitvoer, { recursive: true });
  }
}

/** One process for one case. */
export async function draaiMaak(map, zaak) {
  const uitvoer = mkdtempSync(join(map, 'uit-'));
  try {
    return await draai(RIV, [
      'maak',
      DOCUMENT,
      zaak,
      '--uitvoer',
      uitvoer,
      '--peildatum',
      PEILDATUM,
      '--stil',
    ]);
  } finally {
    rmSync(uitvoer, { recursive: true });
  }
}

/** The plain loop; its process tells what the loop itself took, without its start and without the views. */
export async function draaiLus({ map, bron, sjabloon, aantal }) {
  const uitvoer = mkdtempSync(join(map, 'uit-'));
  try {
    const { gezegd, rss } = await draai(LUS, [bron, sjabloon, aantal, uitvoer]);
    return { ...JSON.parse(gezegd), rss };
  } finally {
    rmSync(uitvoer, { recursive: true });
  }
}

/** What it takes to deflate and write what a batch wrote, and nothing else. */
export async function draaiVloer(map, uitvoer, threads) {
  const doel = mkdtempSync(join(map, 'vloer-'));
  try {
    return JSON.parse((await draai(VLOER, [uitvoer, doel, threads])).gezegd);
  } finally {
    rmSync(doel, { recursive: true });
  }
}

/** The documents that a batch left, as paths. */
export const documentenIn = (uitvoer) =>
  readdirSync(uitvoer, { recursive: true })
    .filter((pad) => pad.endsWith('.docx'))
    .map((pad) => join(uitvoer, pad));
