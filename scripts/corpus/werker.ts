import { readFileSync, writeFileSync } from 'node:fs';
import type { Weergave } from '../../src/kern/waarden.ts';
import { datum } from '../../src/kern/datum.ts';
import { compileWord, paden, SjabloonFouten, type WordSjabloon } from '../../src/sjabloon/index.ts';
import { pakUit } from '../../src/sjabloon/word/pakket/zip.ts';
import { isVerhaal, keurDocument, nieuweFouten } from '../../test/hulp/ooxml-keur.ts';
import { eigenTekst, leesPakket, type Boom } from '../../test/hulp/ooxml.ts';
import { vertaal } from './vertaal.ts';
import { staatVoor, weergaveVan } from './weergave.ts';

export interface Opdracht {
  readonly bestand: string;
  readonly vertaal: boolean;
  /** Where template and document are written, for the checks of other programs. */
  readonly sjabloon: string;
  readonly document: string;
}

/** What came of one file: untouched, filled, refused with messages for its author, or a fault of the engine. */
export interface Uitkomst {
  readonly soort: 'gelijk' | 'gevuld' | 'geweigerd' | 'FOUT';
  readonly meldingen: readonly string[];
  readonly ms: number;
}

const EIGENSCHAPPEN = { titel: 'Proef', peildatum: datum('2025-03-03') };

function verwerk({
  bestand,
  vertaal: metVertaling,
  sjabloon: naar,
  document,
}: Opdracht): Omit<Uitkomst, 'ms'> {
  const bytes = metVertaling ? vertaalZoGoedAlsKan(readFileSync(bestand)) : readFileSync(bestand);
  let sjabloon: WordSjabloon;
  let view: Weergave;
  let docx: Uint8Array;
  try {
    sjabloon = compileWord(bytes, { naam: 'sjabloon.docx' });
    view = weergaveVan(paden(sjabloon));
    docx = sjabloon.render(view, EIGENSCHAPPEN);
  } catch (fout) {
    if (!(fout instanceof SjabloonFouten) || fout.fouten.length === 0) return alsFout(fout);
    return { soort: 'geweigerd', meldingen: fout.fouten.map(({ melding }) => melding) };
  }
  writeFileSync(naar, bytes);
  writeFileSync(document, docx);
  const gebreken = nieuweFouten(keurDocument(docx), keurDocument(bytes));
  if (!Buffer.from(sjabloon.render(view, EIGENSCHAPPEN)).equals(docx))
    gebreken.push('twee keer vullen geeft iets anders');
  const [oud, nieuw] = [tekstenVan(bytes), tekstenVan(docx)];
  const zonderTags = !oud.some((tekst) => tekst.includes('{{'));
  if (zonderTags) gebreken.push(...veranderd(bytes, docx));
  else if (!oud.some((tekst) => /\{\{\s*[#^/]|\{\{\s*else/.test(tekst))) {
    const verwacht = oud.flatMap((tekst) => (isCommentaar(tekst) ? [] : [ingevuld(tekst)]));
    const nr = verwacht.findIndex((tekst, i) => tekst !== nieuw[i]);
    if (nr >= 0)
      gebreken.push(
        `de tekst is anders: ${JSON.stringify(nieuw[nr])} in plaats van ${JSON.stringify(verwacht[nr])}`,
      );
  }
  if (gebreken.length > 0) return { soort: 'FOUT', meldingen: gebreken };
  return { soort: zonderTags ? 'gelijk' : 'gevuld', meldingen: [] };
}

function vertaalZoGoedAlsKan(bytes: Uint8Array): Uint8Array {
  try {
    return vertaal(bytes);
  } catch {
    return bytes;
  }
}

const alsFout = (fout: unknown): Omit<Uitkomst, 'ms'> => ({
  soort: 'FOUT',
  meldingen: [fout instanceof Error ? (fout.stack ?? fout.message) : String(fout)],
});

const BUITEN = new Set(['mc:Fallback', 'w:del']);

/** The text of every paragraph, empty ones included: a tag that stands alone leaves an empty one. */
function tekstenVan(docx: Uint8Array): string[] {
  const lees = (boom: Boom): string[] => {
    const los: string[] = [];
    const tekst = (e: Boom): string => {
      if (BUITEN.has(e.naam)) return '';
      if (e.naam === 'w:t') return eigenTekst(e);
      const inhoud = e.kinderen.map((k) => (typeof k === 'string' ? '' : tekst(k))).join('');
      if (e.naam !== 'w:p') return inhoud;
      los.push(inhoud);
      return '';
    };
    tekst(boom);
    return los;
  };
  const { delen } = leesPakket(docx);
  return [...delen.values()]
    .filter((deel) => isVerhaal(deel) && !deel.type.endsWith('.comments+xml'))
    .sort((a, b) => (a.naam < b.naam ? -1 : 1))
    .flatMap(({ boom }) => (boom ? lees(boom) : []));
}

const isCommentaar = (tekst: string): boolean => /^\s*(\{\{!.*?\}\}\s*)+$/.test(tekst);

const ingevuld = (tekst: string): string =>
  tekst
    .replace(/\{\{!.*?\}\}/g, '')
    .replace(/\{\{\s*([^{}\s]+)\s*\}\}/g, (_, pad: string) => staatVoor(pad.replace(/^(this\.|\.\/)/, '')));

/** Parts that differ, those apart that tell of the file itself. */
function veranderd(voor: Uint8Array, na: Uint8Array): string[] {
  const nieuw = pakUit(na);
  return [...pakUit(voor)]
    .filter(
      ([naam, inhoud]) =>
        !/core\.xml$|^\[Content_Types\]\.xml$|^_rels\/\.rels$/i.test(naam) &&
        Buffer.compare(inhoud, nieuw.get(naam) ?? new Uint8Array()) !== 0,
    )
    .map(([naam]) => `${naam} is veranderd`);
}

process.on('message', (opdracht: Opdracht) => {
  const begin = performance.now();
  let uitkomst: Omit<Uitkomst, 'ms'>;
  try {
    uitkomst = verwerk(opdracht);
  } catch (fout) {
    uitkomst = alsFout(fout);
  }
  process.send?.({ ...uitkomst, ms: Math.round(performance.now() - begin) } satisfies Uitkomst);
});
