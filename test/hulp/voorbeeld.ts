import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datum } from '../../src/kern/datum.ts';
import { STANDAARD_RICHTWAARDEN } from '../../src/recht/richtwaarden.ts';
import type { Profiel } from '../../src/regels/regel.ts';
import { toetsZaak, type ToetsUitslag } from '../../src/toets/toets.ts';
import { leesZaak } from '../../src/zaak/lees.ts';
import type { Zaak } from '../../src/zaak/schema/zaak.ts';
import { PROJECT } from './project.ts';

/** A fresh copy of a sample. */
export const voorbeeld = (naam: string): Zaak =>
  leesZaak(readFileSync(join(PROJECT, 'samples', naam, 'zaak.json')), naam);

export const toets = (zaak: Zaak, peildatum: string, profiel: Profiel = 'indiening'): ToetsUitslag =>
  toetsZaak(zaak, { peildatum: datum(peildatum), profiel, richtwaarden: STANDAARD_RICHTWAARDEN });

/** `regel veld ernst` of each shortcoming, in the order of the report. */
export const tekorten = (uitslag: ToetsUitslag): readonly string[] =>
  uitslag.bevindingen.filter((b) => b.uitkomst === 'tekort').map((b) => `${b.regel} ${b.veld} ${b.ernst}`);
