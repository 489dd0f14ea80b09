/**
 * The public API of rivklaar. Everything else may change without notice. Documents are loaded only when they are made:
 * checking a case does not need the template engine.
 */
import type { BatchOpties } from './batch/batch.ts';
import type { Zaakresultaat } from './batch/resultaat.ts';
import type { Zaakinvoer } from './batch/zaakinvoer.ts';

export type { BatchOpties } from './batch/batch.ts';
export { openBron, type Bron, type BronOpties } from './batch/bron.ts';
export type { Zaakresultaat } from './batch/resultaat.ts';
export type { Zaakinvoer } from './batch/zaakinvoer.ts';
export { datum, type Datum } from './kern/datum.ts';
export type { Document } from './documenten/document.ts';
export type { Gemaakt, MaakUitkomst, NietGemaakt, PdfTaak } from './dossier/gemaakt.ts';
export type { MaakOpties } from './dossier/maak.ts';
export { maakNieuweZaak, type NieuweZaak } from './dossier/nieuw.ts';
export { leesZaakbestand, type Zaakbestand } from './dossier/zaakbestand.ts';
export {
  configJsonSchema,
  leesInstellingen,
  STANDAARD_INSTELLINGEN,
  type Instellingen,
} from './instellingen/lees.ts';
export { GebruiksFout, OmgevingsFout, OngeldigeInvoer, type Invoerfout } from './kern/fouten.ts';
export type { Formaat } from './kern/formaat.ts';
export { dichtstbij } from './kern/tekst.ts';
export { REGELS, REGELSET, zoekRegel } from './regels/index.ts';
export type { Niveau } from './recht/bron.ts';
export type { Ernst, Fase, Profiel, Regel } from './regels/regel.ts';
export { bouwTijdlijn } from './tijdlijn/bouw.ts';
export type { Mijlpaal, Tijdlijn } from './tijdlijn/mijlpaal.ts';
export type { Bevinding, Oordeel, ToetsOpties } from './toets/bevinding.ts';
export { haaltDrempel, toetsZaak, type ToetsUitslag } from './toets/toets.ts';
export { zaakJsonSchema } from './zaak/jsonschema.ts';
export { leesZaak } from './zaak/lees.ts';
export { opPeildatum } from './zaak/peil.ts';
export type { Zaak } from './zaak/schema/zaak.ts';
export { zoekPlaatsen } from './zaak/plaats.ts';

/** Everything about templates of one's own: list, copy, fields, check, build. */
export const laadSjabloonwerk = (): Promise<typeof import('./dossier/sjabloonwerk.ts')> =>
  import('./dossier/sjabloonwerk.ts');

/** Makes documents of one case and writes them; see {@link MaakOpties}. `voltooiPdf` then makes the PDFs asked for. */
export const laadMaker = (): Promise<typeof import('./dossier/maak.ts')> => import('./dossier/maak.ts');

/** Many cases; see `runBatch` in `batch/batch.ts`, which is loaded when the first result is asked for. */
export async function* runBatch(
  zaken: AsyncIterable<Zaakinvoer> | Iterable<Zaakinvoer>,
  opties: BatchOpties,
): AsyncGenerator<Zaakresultaat, void, undefined> {
  const batch = await import('./batch/batch.ts');
  yield* batch.runBatch(zaken, opties);
}
