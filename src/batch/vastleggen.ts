import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isTijdelijk, schrijfNamenDoor, vervangBestand, verklaarSchrijffout } from '../dossier/schrijf.ts';
import { OmgevingsFout } from '../kern/fouten.ts';
import { sha256 } from '../kern/hash.ts';
import type { Journaal } from './journaal.ts';
import type { Gedaan, Voornemen } from './journaalregels.ts';
import type { GemaaktBestand, Uitwerking } from './resultaat.ts';
import type { NieuwBestand } from './uitwerken.ts';

/** A case that was worked out, and the shard it goes to. */
export interface VastTeLeggen {
  readonly invoer: string;
  readonly map: string;
  readonly uitwerking: Uitwerking;
  readonly bestanden: readonly NieuwBestand[];
  /** Files that a person changed since they were made of this same case; they stay as they are. */
  readonly bewerkt: readonly string[];
}

export interface Vastlegplaats {
  readonly uitvoer: string;
  readonly journaal: Journaal;
  /** @throws OmgevingsFout when the folder is not this batch's any more. */
  readonly eis: () => void;
  /** Replaces what somebody else wrote or changed, too. */
  readonly overschrijf: boolean;
}

/** No use in going on: the next file would fare the same. */
const SCHIJF_OP: ReadonlySet<string | undefined> = new Set(['ENOSPC', 'EDQUOT', 'EIO']);

/**
 * Writes the files of a group of cases, then their lines in the journal. A file that cannot be written makes its case
 * one that failed. Gives what became of each, in the same order.
 * @throws OmgevingsFout when the disk is full; what came before it is safe.
 */
export async function legVast(
  groep: readonly VastTeLeggen[],
  plaats: Vastlegplaats,
): Promise<readonly Uitwerking[]> {
  plaats.eis();
  await plaats.journaal.kondigAan(groep.flatMap(voornemensVan));
  const uitkomsten = await Promise.allSettled(groep.map((zaak) => schrijfZaak(zaak, plaats)));
  const gedaan: Gedaan[] = [];
  let breuk: { readonly oorzaak: unknown } | undefined;
  for (const [nr, { invoer, map }] of groep.entries()) {
    const uitkomst = uitkomsten[nr];
    if (uitkomst?.status !== 'fulfilled') breuk ??= { oorzaak: uitkomst?.reason };
    // A case that failed on its surroundings is tried again; its place is kept.
    else {
      const uitwerking = uitkomst.value;
      gedaan.push({ ...(uitwerking.status !== 'omgeving' && { invoer }), map, uitwerking });
    }
  }
  await legNamenVast(gedaan, plaats.uitvoer);
  // A process that slept may have lost its lock in between.
  plaats.eis();
  await plaats.journaal.schrijf(gedaan);
  if (breuk) throw breuk.oorzaak;
  return gedaan.map(({ uitwerking }) => uitwerking);
}

/** The names of new files, and of the folders made for them. @throws OmgevingsFout when the disk fails. */
async function legNamenVast(gedaan: readonly Gedaan[], uitvoer: string): Promise<void> {
  const mappen = gedaan.flatMap(({ uitwerking: { gemaakt, zaak }, map }) =>
    gemaakt.length > 0 ? [uitvoer, join(uitvoer, map), join(uitvoer, map, zaak)] : [],
  );
  await Promise.all(
    [...new Set(mappen)].map((map) => schrijfNamenDoor(map).catch((fout: unknown) => verklaar(map, fout))),
  );
}

const voornemensVan = ({ map, uitwerking, bestanden }: VastTeLeggen): Voornemen[] =>
  bestanden.map(({ over, inhoud }) => [naamVan(map, uitwerking.zaak, over), over.sha256 ?? sha256(inhoud)]);

const naamVan = (map: string, zaak: string, { bestand }: GemaaktBestand): string =>
  [map, zaak, bestand].join('/');

async function schrijfZaak(
  { map, uitwerking, bestanden, bewerkt }: VastTeLeggen,
  plaats: Vastlegplaats,
): Promise<Uitwerking> {
  if (bestanden.length === 0) return uitwerking;
  const zaakmap = join(plaats.uitvoer, map, uitwerking.zaak);
  const staatEr = await maakMap(zaakmap);
  const gemaakt: GemaaktBestand[] = [];
  const nietGemaakt = [...uitwerking.nietGemaakt];
  for (const { over, formaat, inhoud } of bestanden) {
    const bestand = naamVan(map, uitwerking.zaak, over);
    const nieuw: GemaaktBestand = { ...over, bestand, sha256: over.sha256 ?? sha256(inhoud) };
    const reden = bewerkt.includes(bestand)
      ? undefined
      : typeof staatEr === 'string'
        ? staatEr
        : await schrijf(nieuw, inhoud, uitwerking.zaak, plaats, staatEr.has(over.bestand));
    if (reden === undefined) gemaakt.push(nieuw);
    else {
      const { document, nr } = over;
      nietGemaakt.push({ document, ...(nr !== undefined && { nr }), formaat, reden, oorzaak: 'omgeving' });
    }
  }
  const isMislukt = gemaakt.length < bestanden.length;
  return { ...uitwerking, gemaakt, nietGemaakt, ...(isMislukt && { status: 'omgeving' as const }) };
}

/** Writes one file, or says why not. @throws OmgevingsFout when the disk is full. */
async function schrijf(
  { bestand, sha256: sha }: GemaaktBestand,
  inhoud: Uint8Array,
  zaak: string,
  { uitvoer, journaal, overschrijf }: Vastlegplaats,
  staatEr: boolean,
): Promise<string | undefined> {
  const pad = join(uitvoer, bestand);
  try {
    if (staatEr) {
      const daar = sha256(await readFile(pad));
      if (daar === sha) return undefined;
      if (!overschrijf && !journaal.schreef(zaak, bestand, daar))
        return `${pad} stond er al, anders dan een batch in deze map het maakte, en is zo gelaten. Wilt u het laten vervangen, hernoem of wis het dan en geef dezelfde opdracht nog eens. Met --overschrijf vervangt riv bij elke zaak wat iemand heeft gewijzigd.`;
    }
    await vervangBestand(pad, inhoud);
    return undefined;
  } catch (fout) {
    return verklaar(pad, fout);
  }
}

/** The names in the folder of a case, which is made when it is not there; or why that cannot be done. */
async function maakMap(map: string): Promise<ReadonlySet<string> | string> {
  try {
    // Says which folder it made: a new one is empty.
    if ((await mkdir(map, { recursive: true })) !== undefined) return new Set();
    const namen = await readdir(map);
    // Left by a process that was ended; nobody else is at work here now.
    for (const naam of namen.filter(isTijdelijk)) await rm(join(map, naam), { force: true });
    return new Set(namen);
  } catch (fout) {
    return verklaar(map, fout);
  }
}

function verklaar(pad: string, fout: unknown): string {
  const reden = verklaarSchrijffout(pad, fout);
  if (!SCHIJF_OP.has((fout as NodeJS.ErrnoException).code)) return reden;
  throw new OmgevingsFout(`${reden} De batch is gestopt; los dit op en ga verder met --hervat.`, {
    cause: fout,
  });
}

/** How the files of a case that was made before are now. */
export interface Toestand {
  /** Nothing needs to be made again. */
  readonly isHeel: boolean;
  /** What a person changed and is to stay so. */
  readonly bewerkt: readonly string[];
}

export async function bekijkBestanden(
  { uitwerking: { zaak, gemaakt } }: Gedaan,
  { uitvoer, journaal, overschrijf }: Vastlegplaats,
): Promise<Toestand> {
  const bewerkt: string[] = [];
  let isHeel = true;
  for (const { bestand, sha256: sha } of gemaakt) {
    const inhoud = await readFile(join(uitvoer, bestand)).catch(() => undefined);
    const daar = inhoud && sha256(inhoud);
    if (daar === sha) continue;
    // Another order made this file anew; else a person did.
    if (daar === undefined || overschrijf || journaal.schreef(zaak, bestand, daar)) isHeel = false;
    else bewerkt.push(bestand);
  }
  return { isHeel, bewerkt };
}
