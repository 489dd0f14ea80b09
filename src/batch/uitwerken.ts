import type { Document } from '../documenten/document.ts';
import { toetsPerProfiel, type Toets } from '../dossier/lezers.ts';
import { vulDocumenten, type VulbaarStuk, type VulOpties } from '../dossier/vul.ts';
import type { Formaat } from '../kern/formaat.ts';
import { sha256 } from '../kern/hash.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import type { Opdracht } from './opdracht.ts';
import type { GemaaktBestand, Status, Uitwerking } from './resultaat.ts';
import { tekortenVan, vatSamen } from './samenvatting.ts';

/** A file that is filled but not written; its name is that in the folder of its case. */
export interface NieuwBestand {
  readonly over: GemaaktBestand;
  readonly formaat: Formaat;
  /** Of a PDF: the Word document it is made of. */
  readonly inhoud: Uint8Array;
}

export interface Uitgewerkt {
  readonly uitwerking: Uitwerking;
  readonly bestanden: readonly NieuwBestand[];
}

/** Checks a case, and fills the documents that are asked for. */
export function werkUit(
  zaak: Zaak,
  documenten: readonly Document[],
  { wat, profiel, proef }: Pick<Opdracht, 'wat' | 'profiel' | 'proef'>,
  opties: VulOpties,
): Uitgewerkt {
  const toets = toetsPerProfiel(zaak, opties);
  if (wat !== 'toets') return werkDocumentenUit(zaak, documenten, proef, opties, toets);
  const uitslag = toets(profiel);
  const uitwerking: Uitwerking = {
    ...vatSamen(uitslag),
    status: 'getoetst',
    bevindingen: tekortenVan(uitslag),
    gemaakt: [],
    nietGemaakt: [],
    ontbrekend: 0,
  };
  return { uitwerking, bestanden: [] };
}

function werkDocumentenUit(
  zaak: Zaak,
  documenten: readonly Document[],
  proef: boolean,
  opties: VulOpties,
  toets: Toets,
): Uitgewerkt {
  const bestanden: NieuwBestand[] = [];
  const gemaakt: GemaaktBestand[] = [];
  const nietGemaakt: Uitwerking['nietGemaakt'][number][] = [];
  let ontbrekend = 0;
  for (const stuk of vulDocumenten(zaak, documenten, opties, toets)) {
    if ('reden' in stuk) {
      const { document, reden, oorzaak } = stuk;
      nietGemaakt.push({ document, reden, oorzaak });
      continue;
    }
    if (proef) {
      gemaakt.push(...[...new Set(opties.formaten)].map((formaat) => noem(stuk, formaat)));
      ontbrekend += stuk.gemist;
      continue;
    }
    const eerder = bestanden.length;
    for (const vorm of stuk.vul()) {
      const { formaat } = vorm;
      if ('fout' in vorm) {
        nietGemaakt.push({ ...welk(stuk), formaat, reden: vorm.fout, oorzaak: 'omgeving' });
        continue;
      }
      const { inhoud, verwijderd } = vorm;
      const over: GemaaktBestand = {
        ...noem(stuk, formaat),
        ...(formaat !== 'pdf' && { sha256: sha256(inhoud) }),
        ...(verwijderd > 0 && { verwijderdeTekens: verwijderd }),
      };
      bestanden.push({ over, formaat, inhoud });
    }
    if (bestanden.length > eerder) ontbrekend += stuk.gemist;
  }
  const status = statusVan(nietGemaakt, gemaakt.length + bestanden.length);
  return {
    uitwerking: { ...vatSamen(toets('lopend')), status, gemaakt, nietGemaakt, ontbrekend },
    bestanden,
  };
}

const noem = (stuk: VulbaarStuk, formaat: Formaat): GemaaktBestand => ({
  ...welk(stuk),
  bestand: `${stuk.naam}.${formaat}`,
});

const welk = ({ over: { document, nr } }: VulbaarStuk): Pick<GemaaktBestand, 'document' | 'nr'> => ({
  document,
  ...(nr !== undefined && { nr }),
});

function statusVan(nietGemaakt: Uitwerking['nietGemaakt'], aantal: number): Status {
  const door = (oorzaak: string): boolean => nietGemaakt.some((n) => n.oorzaak === oorzaak);
  if (door('omgeving')) return 'omgeving';
  if (door('privacy')) return 'geweigerd';
  return aantal > 0 ? 'gemaakt' : 'niets';
}
