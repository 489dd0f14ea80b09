import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, Documentgrond } from '../../src/documenten/document.ts';
import { datum } from '../../src/kern/datum.ts';
import type { Weergave } from '../../src/kern/waarden.ts';
import { STANDAARD_RICHTWAARDEN } from '../../src/recht/richtwaarden.ts';
import {
  compileHtml,
  compileWord,
  leesBlokken,
  leesSjabloon,
  type Sjabloonboom,
} from '../../src/sjabloon/index.ts';
import { bouwTijdlijn } from '../../src/tijdlijn/bouw.ts';
import { toetsZaak } from '../../src/toets/toets.ts';
import { opPeildatum } from '../../src/zaak/peil.ts';
import { zaakSchema } from '../../src/zaak/schema/zaak.ts';
import { PROJECT } from '../hulp/project.ts';

const SJABLONEN = join(PROJECT, 'templates');

export const DELEN: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(join(SJABLONEN, 'delen')).map((naam) => [
    naam.replace(/\.hbs$/, ''),
    readFileSync(join(SJABLONEN, 'delen', naam), 'utf8'),
  ]),
);

export const boomVan = (id: string): Sjabloonboom =>
  leesSjabloon(readFileSync(join(SJABLONEN, `${id}.hbs`), 'utf8'), { naam: `${id}.hbs`, delen: DELEN });

/** What a view is made from, as `dossier/maak.ts` does it. */
export function grondVan(
  invoer: unknown,
  peildatum: string,
  opties: Partial<Pick<Documentgrond, 'editie' | 'nummer' | 'afzender'>> = {},
): Documentgrond {
  const peil = datum(peildatum);
  const volledig = zaakSchema.parse(invoer);
  const { zaak } = opPeildatum(volledig, peil);
  const richtwaarden = STANDAARD_RICHTWAARDEN;
  return {
    zaak,
    toets: (profiel) => toetsZaak(volledig, { peildatum: peil, profiel, richtwaarden }),
    tijdlijn: bouwTijdlijn(zaak, peil, richtwaarden),
    peildatum: peil,
    editie: 'werkgever',
    ...opties,
  };
}

const WORD = new Map<string, ReturnType<typeof compileWord>>();

export function maakDocx({ id, titel }: Document, weergave: Weergave): Uint8Array {
  const sjabloon =
    WORD.get(id) ?? compileWord(readFileSync(join(SJABLONEN, `${id}.docx`)), { naam: `${id}.docx` });
  WORD.set(id, sjabloon);
  return sjabloon.render(weergave, { titel, peildatum: datum('2025-01-01') });
}

const HTML = new Map<string, ReturnType<typeof compileHtml>>();

export function maakHtml({ id, titel }: Document, weergave: Weergave): string {
  const sjabloon = HTML.get(id) ?? compileHtml(boomVan(id), { titel });
  HTML.set(id, sjabloon);
  return sjabloon.render(weergave);
}

/** The text of a document, block by block. */
export const blokken = (document: Document, grond: Documentgrond): readonly string[] =>
  leesBlokken(maakHtml(document, document.view(grond)));

export const tekstVan = (document: Document, grond: Documentgrond): string =>
  blokken(document, grond).join('\n');
