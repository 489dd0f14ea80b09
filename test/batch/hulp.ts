import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { runBatch, type BatchOpties } from '../../src/batch/batch.ts';
import type { Journaalregel } from '../../src/batch/journaalregels.ts';
import type { Opdracht } from '../../src/batch/opdracht.ts';
import type { Uitwerking, Zaakresultaat } from '../../src/batch/resultaat.ts';
import type { Zaakinvoer } from '../../src/batch/zaakinvoer.ts';
import { STANDAARD_INSTELLINGEN } from '../../src/instellingen/lees.ts';
import { datum } from '../../src/kern/datum.ts';
import { journaalVan } from './zaken.ts';

export * from './zaken.ts';

/** A fresh folder for each test. */
export function metMap(): () => string {
  let map = '';
  beforeEach(() => (map = mkdtempSync(join(tmpdir(), 'riv-batch-'))));
  afterEach(() => rmSync(map, { recursive: true, force: true }));
  return () => map;
}

/** As a source hands them over: each a line of `zaken.ndjson`. */
export const alsInvoer = (zaken: readonly string[]): Zaakinvoer[] =>
  zaken.map((tekst, nr) => ({ bestand: 'zaken.ndjson', lijn: nr + 1, inhoud: Buffer.from(tekst) }));

export const PEILDATUM = datum('2025-10-17');

/** What is to be done with each case: a plan van aanpak, unless said otherwise. */
export const maakOpdracht = (over: Partial<Opdracht> = {}): Opdracht => ({
  wat: 'plan-van-aanpak',
  peildatum: PEILDATUM,
  profiel: 'lopend',
  instellingen: STANDAARD_INSTELLINGEN,
  formaten: ['docx'],
  editie: 'werkgever',
  nummer: 'laatste',
  opmerkingen: false,
  proef: false,
  spoor: false,
  ...over,
});

export const opties = (uitvoer: string, over: Partial<BatchOpties> = {}): BatchOpties => ({
  wat: 'plan-van-aanpak',
  peildatum: PEILDATUM,
  werkers: 1,
  uitvoer,
  ...over,
});

export async function verzamel<T>(bron: AsyncIterable<T>): Promise<T[]> {
  const alle: T[] = [];
  for await (const deel of bron) alle.push(deel);
  return alle;
}

/** Runs a batch of these cases to its end. */
export const draaiBatch = (
  zaken: readonly string[],
  uitvoer: string,
  over: Partial<BatchOpties> = {},
): Promise<Zaakresultaat[]> => verzamel(runBatch(alsInvoer(zaken), opties(uitvoer, over)));

/** A result of a case that could be read. */
export function alsUitwerking(
  resultaat: Zaakresultaat | undefined,
): Uitwerking & { ongewijzigd?: true; bewerkt?: readonly string[] } {
  if (!resultaat || !('zaak' in resultaat))
    throw new Error(`geen uitgewerkte zaak: ${JSON.stringify(resultaat)}`);
  return resultaat;
}

export const statussen = (resultaten: readonly Zaakresultaat[]): string[] =>
  resultaten.map(({ status }) => status);

export function schrijf(pad: string, inhoud: string | Uint8Array): string {
  mkdirSync(dirname(pad), { recursive: true });
  writeFileSync(pad, inhoud);
  return pad;
}

/** The whole lines: what a full disk cut off at the end counts for nothing. */
export const journaalregels = (uitvoer: string): Journaalregel[] =>
  readFileSync(journaalVan(uitvoer), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((regel) => JSON.parse(regel) as Journaalregel);
