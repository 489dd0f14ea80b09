import type { Document } from '../documenten/document.ts';
import { kiesDocumenten, waaromNooit } from '../dossier/keuze.ts';
import { eisSjablonen } from '../dossier/sjablonen.ts';
import { STANDAARD_INSTELLINGEN } from '../instellingen/lees.ts';
import { GebruiksFout } from '../kern/fouten.ts';
import { Afhandeling } from './afhandeling.ts';
import { inVolgorde, type Maat } from './in-volgorde.ts';
import { kenmerkVan } from './kenmerk.ts';
import type { Opdracht } from './opdracht.ts';
import { metOverzicht } from './overzichtbestand.ts';
import { maakPdfMaker } from './pdf.ts';
import { aantalKernen, maakPloeg } from './ploeg.ts';
import type { Zaakresultaat } from './resultaat.ts';
import { kijkVooruit } from './vooruit.ts';
import { bekijkWerkplaats, openWerkplaats, type Werkplaats } from './werkplaats.ts';
import type { Zaakinvoer } from './zaakinvoer.ts';

export interface BatchOpties
  extends Pick<Opdracht, 'wat' | 'peildatum'>, Partial<Omit<Opdracht, 'wat' | 'peildatum'>> {
  /** Where documents and journal go; made when it is not there. */
  readonly uitvoer: string;
  /** Goes on with a batch in this folder that did not come to its end. */
  readonly hervat?: boolean;
  /** Replaces files that a person changed, too. */
  readonly overschrijf?: boolean;
  /** How many threads; as many as there are cores when absent. Fewer than 200 cases need no more than one. */
  readonly werkers?: number | undefined;
  /** Stops the batch: what is done is safe, and `hervat` goes on from there. */
  readonly signaal?: AbortSignal | undefined;
  /** Environment of the process, for LibreOffice (PATH, RIV_SOFFICE); only needed for PDF. */
  readonly variabelen?: Readonly<Record<string, string | undefined>>;
}

/** Starting threads takes longer than so many cases; or so many bytes of them, which are then kept in memory. */
const GENOEG_VOOR_THREADS = 200;
const GENOEG_BYTES = 32_000_000;
/** As much as two thousand ordinary cases; only files of a very large kind come to it. */
const ONDERWEG_BYTES = 64_000_000;
const GEDULD_MS = 500;
const GROEP = 32;

/**
 * Checks many cases and makes their documents. Takes cases one by one and gives a result for each, in the same order; a
 * case that fails stops no other. Reads no further ahead than it must, so memory does not grow with the number of cases;
 * stops when the caller stops taking. What was made before of the same case, with the same templates, rules and options,
 * is not made again. Files go to `<uitvoer>/<0001, 0002 ...>/<zaaknummer>/`; `overzicht.csv` and `resultaten.ndjson` are
 * there once the iteration has come to its end, which is after the last result.
 *
 * @throws GebruiksFout for an unknown document, one that no case has in this edition or by a number, or a folder with an
 * unfinished batch without `hervat`.
 * @throws OmgevingsFout when templates cannot be used, another batch is at work in the folder, or the disk is full.
 */
export async function* runBatch(
  zaken: AsyncIterable<Zaakinvoer> | Iterable<Zaakinvoer>,
  opties: BatchOpties,
): AsyncGenerator<Zaakresultaat, void, undefined> {
  const opdracht = alsOpdracht(opties);
  const documenten = kiesWerk(opdracht);
  for (const document of documenten) eisSjablonen(document, opdracht.sjablonen, opdracht.formaten);
  const begin = { ...opdracht, kenmerk: kenmerkVan(opdracht, documenten) };
  const werkplaats = opdracht.proef
    ? bekijkWerkplaats(opties.uitvoer, begin)
    : await openWerkplaats(opties, begin);
  try {
    const resultaten = werkAf(zaken, opdracht, opties, werkplaats);
    if (opdracht.proef) {
      yield* resultaten;
      return;
    }
    const isHeel = (): boolean => !opties.signaal?.aborted;
    // The overview has its name before the journal says that the batch came to its end: no crash loses it.
    yield* metOverzicht(resultaten, opties.uitvoer, isHeel);
    if (isHeel()) await werkplaats.journaal.rondAf();
  } finally {
    await werkplaats.sluit();
  }
}

/** The documents to make. @throws GebruiksFout for one that is not known, or that no case has when it is asked for so. */
function kiesWerk({ wat, nummer, editie }: Opdracht): readonly Document[] {
  if (wat === 'toets') return [];
  const documenten = kiesDocumenten(wat, ['toets']);
  const [document] = documenten;
  const nooit = wat !== 'alles' && document && waaromNooit(document, { nummer, editie, alles: false });
  if (nooit) throw new GebruiksFout(`${wat}: ${nooit}`);
  return documenten;
}

async function* werkAf(
  zaken: AsyncIterable<Zaakinvoer> | Iterable<Zaakinvoer>,
  opdracht: Opdracht,
  opties: BatchOpties,
  werkplaats: Werkplaats,
): AsyncGenerator<Zaakresultaat, void, undefined> {
  const { werkers, alle } = await kiesWerkers(zaken, opties);
  const ploeg = maakPloeg(opdracht, werkplaats.journaal.bekend, werkers);
  try {
    const maat: Maat<Zaakinvoer> = {
      venster: ploeg.venster,
      zwaarte: { van: bytesVan, hoogstens: ONDERWEG_BYTES },
      groep: Math.min(GROEP, ploeg.venster),
      signaal: opties.signaal,
    };
    const afhandeling = new Afhandeling(ploeg, {
      ...werkplaats,
      isProef: opdracht.proef,
      uitvoer: opties.uitvoer,
      overschrijf: opties.overschrijf ?? false,
      maakPdf: maakPdfMaker(opdracht.peildatum, opties.variabelen ?? {}),
    });
    for await (const groep of inVolgorde(alle, (zaak) => ploeg.werk(zaak, false), maat))
      yield* await afhandeling.handelAf(groep);
  } finally {
    await ploeg.sluit();
  }
}

async function kiesWerkers(
  zaken: AsyncIterable<Zaakinvoer> | Iterable<Zaakinvoer>,
  { werkers = aantalKernen(), signaal }: BatchOpties,
): Promise<{ readonly werkers: number; readonly alle: AsyncIterable<Zaakinvoer> | Iterable<Zaakinvoer> }> {
  if (werkers === 1) return { werkers, alle: zaken };
  let gezien = 0;
  let bytes = 0;
  const isGenoeg = (zaak: Zaakinvoer): boolean =>
    ++gezien >= GENOEG_VOOR_THREADS || (bytes += bytesVan(zaak)) >= GENOEG_BYTES;
  const { isAlles, alle } = await kijkVooruit(zaken, isGenoeg, GEDULD_MS, signaal);
  return { werkers: isAlles ? 1 : werkers, alle };
}

/** What a case takes of memory before it is worked out; one that a worker reads takes nothing here. */
const bytesVan = ({ inhoud }: Zaakinvoer): number => (inhoud instanceof Uint8Array ? inhoud.length : 0);

const alsOpdracht = (opties: BatchOpties): Opdracht => {
  const instellingen = opties.instellingen ?? STANDAARD_INSTELLINGEN;
  return {
    wat: opties.wat,
    peildatum: opties.peildatum,
    profiel: opties.profiel ?? 'lopend',
    instellingen,
    formaten: opties.formaten ?? ['docx'],
    editie: opties.editie ?? instellingen.editie,
    nummer: opties.nummer ?? 'laatste',
    opmerkingen: opties.opmerkingen ?? false,
    sjablonen: opties.sjablonen ?? instellingen.sjablonen,
    proef: opties.proef ?? false,
    spoor: opties.spoor ?? false,
  };
};
