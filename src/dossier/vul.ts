import type { AfwijkingOp, Document } from '../documenten/document.ts';
import type { Afzender } from '../instellingen/lees.ts';
import type { Datum } from '../kern/datum.ts';
import type { Formaat } from '../kern/formaat.ts';
import { Afbeelding, Ontbreekt, type Waarde } from '../kern/waarden.ts';
import type { Richtwaarden } from '../recht/richtwaarden.ts';
import type { Schakelaars } from '../recht/schakelaars.ts';
import { zaakVoorEditie } from '../zaak/editie.ts';
import type { Editie } from '../zaak/edities.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { afwijkingOpVan } from './afwijking.ts';
import type { NietGemaakt } from './gemaakt.ts';
import { kiesNummers } from './keuze.ts';
import { lezersVan, mogenZien, toetsVoorLezers, zaakVoorLezers, type Toets } from './lezers.ts';
import { weigering } from './privacy.ts';
import { vulVormen, type Vorm } from './stuk.ts';

/** What documents of a case are asked for, and how they are filled; nothing of where they go. */
export interface VulOpties {
  readonly peildatum: Datum;
  readonly richtwaarden: Richtwaarden;
  readonly schakelaars?: Schakelaars;
  readonly afzender?: Afzender | undefined;
  readonly formaten: readonly Formaat[];
  readonly editie: Editie;
  /** For documents that come in a series. */
  readonly nummer: number | 'alle' | 'laatste';
  /** In Word, beside each mark of something missing: a comment with the rule that asks for it and the way out. */
  readonly opmerkingen?: boolean;
  /** All documents were asked for: those that this case calls for on the peildatum. */
  readonly alles: boolean;
  readonly sjablonen?: string | undefined;
}

/** A document of a case that can be made: what will be told of it, and how to fill its forms. */
export interface VulbaarStuk {
  readonly over: { readonly zaak: string; readonly document: string; readonly nr?: number };
  /** Name of its file without the form: `plan-van-aanpak_werkgever_2024-02-27`. */
  readonly naam: string;
  readonly document: Document;
  /** Its mandatory parts that are missing. */
  readonly gemist: number;
  /** Its forms, each filled, or why not: in the order asked, none twice. */
  readonly vul: () => readonly Vorm[];
}

/**
 * The documents asked for of one case, one by one: the one place where view and template meet. What cannot be made comes
 * with its reason; the rest comes all the same.
 */
export function* vulDocumenten(
  volledig: Zaak,
  documenten: readonly Document[],
  opties: VulOpties,
  toets: Toets,
): Generator<VulbaarStuk | NietGemaakt> {
  const uitslag = toets('lopend');
  const zaakVanEditie = zaakVoorEditie(uitslag.zaak, opties.editie);
  const opEditie = afwijkingOpVan(volledig, uitslag, opties);
  for (const document of documenten) {
    const over = { zaak: uitslag.zaaknummer, document: document.id };
    const lezers = lezersVan(document, opties.editie);
    const zaak = zaakVoorLezers(zaakVanEditie, lezers.slice(1));
    const afwijkingOp: AfwijkingOp | undefined = mogenZien(lezers, 'intern') ? opEditie : undefined;
    const grond = {
      ...opties,
      tijdlijn: uitslag.tijdlijn,
      toets: toetsVoorLezers(volledig, zaak, lezers, toets, opties),
      afwijkingOp,
      zaak,
      nummer: undefined,
    };
    const keuze = kiesNummers(document, grond, opties);
    if (typeof keuze === 'string') {
      yield { ...over, reden: keuze, oorzaak: opties.alles ? 'nietNodig' : 'zaak' };
      continue;
    }
    for (const nummer of keuze) {
      const geweigerd = weigering(volledig, uitslag, document, { ...grond, nummer });
      if (geweigerd !== undefined) {
        yield { ...over, reden: geweigerd, oorzaak: 'privacy' };
        continue;
      }
      const weergave = document.view({ ...grond, nummer });
      yield {
        over: { ...over, ...(nummer !== undefined && { nr: nummer }) },
        naam: naamVan(document, uitslag.zaak, nummer, opties),
        document,
        gemist: telOntbreekt(weergave),
        vul: () => vulVormen({ document, weergave, afwijkingOp }, opties),
      };
    }
  }
}

/** `<document>[-<number>]_<edition>_<day drawn up, else peildatum>`: never a name of a person. */
function naamVan(
  document: Document,
  zaak: Zaak,
  nummer: number | undefined,
  { editie, peildatum }: VulOpties,
): string {
  const dag = document.opgesteldOp(zaak, nummer) ?? peildatum;
  return `${document.id}${nummer === undefined ? '' : `-${nummer}`}_${editie}_${dag}`;
}

function telOntbreekt(waarde: Waarde): number {
  if (waarde instanceof Ontbreekt) return 1;
  if (typeof waarde !== 'object' || waarde === null || waarde instanceof Afbeelding) return 0;
  return Object.values(waarde as Readonly<Record<string, Waarde>>).reduce<number>(
    (som, deel) => som + telOntbreekt(deel),
    0,
  );
}
