import { kiesDocumenten } from '../dossier/keuze.ts';
import type { VulOpties } from '../dossier/vul.ts';
import { leesZaakbytes } from '../dossier/zaakbestand.ts';
import { beschrijfFout, OngeldigeInvoer, type Invoerfout } from '../kern/fouten.ts';
import { sha256 } from '../kern/hash.ts';
import { leesZaak, MAX_BYTES } from '../zaak/lees.ts';
import type { Opdracht } from './opdracht.ts';
import { werkUit, type Uitgewerkt } from './uitwerken.ts';
import type { Zaakinvoer } from './zaakinvoer.ts';

/** What one case came to, before anything is written. */
export type Verwerkt =
  | { readonly soort: 'bekend'; readonly invoer: string }
  | { readonly soort: 'ongeldig'; readonly fouten: readonly Invoerfout[] }
  | { readonly soort: 'bug'; readonly melding: string }
  | ({
      readonly soort: 'uitgewerkt';
      /** SHA-256 of what was read. */
      readonly invoer: string;
    } & Uitgewerkt);

/** Works out one case; `bekend` holds the hashes of cases that were made before with the same order. Throws nothing. */
export type Verwerker = (zaak: Zaakinvoer, bekend: ReadonlySet<string>) => Verwerkt;

/** All that is the same for each case is done once, here. @throws GebruiksFout for an unknown document. */
export function maakVerwerker(opdracht: Opdracht): Verwerker {
  const documenten = opdracht.wat === 'toets' ? [] : kiesDocumenten(opdracht.wat);
  const opties: VulOpties = { ...opdracht, ...opdracht.instellingen, ...eigen(opdracht) };
  return (zaak, bekend) => {
    try {
      const { bestand, bytes } = leesInvoer(zaak);
      const invoer = sha256(bytes);
      if (bekend.has(invoer)) return { soort: 'bekend', invoer };
      return {
        soort: 'uitgewerkt',
        invoer,
        ...werkUit(leesZaak(bytes, bestand), documenten, opdracht, opties),
      };
    } catch (fout) {
      if (fout instanceof OngeldigeInvoer)
        return { soort: 'ongeldig', fouten: fout.fouten.map((f) => opRegel(f, zaak)) };
      return { soort: 'bug', melding: beschrijfFout(fout, opdracht.spoor) };
    }
  };
}

const eigen = ({ editie, sjablonen, wat }: Opdracht): Pick<VulOpties, 'editie' | 'sjablonen' | 'alles'> => ({
  editie,
  sjablonen,
  alles: wat === 'alles',
});

function leesInvoer({ bestand, inhoud }: Zaakinvoer): {
  readonly bestand: string;
  readonly bytes: Uint8Array;
} {
  if (inhoud === undefined) return leesZaakbytes(bestand);
  if (inhoud !== 'teLang') return { bestand, bytes: inhoud };
  const mb = MAX_BYTES / 1_000_000;
  throw new OngeldigeInvoer([
    {
      bestand,
      lijn: 1,
      kolom: 1,
      pad: '',
      melding: `Deze regel is langer dan ${mb} MB; het is geen zaak.`,
      verwacht: `op elke regel één zaak van hoogstens ${mb} MB`,
    },
  ]);
}

/** Of a case that is a line of a file, the place in that file. */
const opRegel = (fout: Invoerfout, { lijn }: Zaakinvoer): Invoerfout =>
  lijn === undefined
    ? fout
    : { ...fout, lijn: lijn + Math.max(fout.lijn, 1) - 1, kolom: Math.max(fout.kolom, 1) };
