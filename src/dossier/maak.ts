import { DOCUMENTEN } from '../documenten/index.ts';
import type { Document, Documentgrond } from '../documenten/document.ts';
import type { Datum } from '../kern/datum.ts';
import { dichtstbij } from '../kern/tekst.ts';
import type { Formaat } from '../kern/formaat.ts';
import { GebruiksFout, OmgevingsFout } from '../kern/fouten.ts';
import type { Afzender } from '../instellingen/lees.ts';
import type { Richtwaarden } from '../recht/richtwaarden.ts';
import type { Schakelaars } from '../recht/schakelaars.ts';
import { Afbeelding, Ontbreekt, type Waarde } from '../kern/waarden.ts';
import { zaakVoorEditie } from '../zaak/editie.ts';
import type { Editie } from '../zaak/edities.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { afwijkingOpVan } from './afwijking.ts';
import type { Gemaakt, MaakUitkomst, NietGemaakt, PdfTaak } from './gemaakt.ts';
import { lezersVan, mogenZien, toetsPerProfiel, toetsVoorLezers, zaakVoorLezers } from './lezers.ts';
import { weigering } from './privacy.ts';
import { verzwegenDoor, type Verzwegen } from './sjablonen.ts';
import { bereidPdfVoor, schrijfStuk } from './stuk.ts';

export { voltooiPdf } from './pdf/voltooi.ts';
export { meldingenOverMap } from './sjablonenmap.ts';

export interface MaakOpties {
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
  readonly uitvoer: string;
  readonly sjablonen?: string | undefined;
  readonly overschrijf: boolean;
  /** Files this command has written, for whatever case; each is written once. */
  readonly geschreven: Set<string>;
}

/** The documents an id stands for; `alles` stands for all. @throws GebruiksFout for an unknown id. */
export function kiesDocumenten(id: string): readonly Document[] {
  if (id === 'alles') return DOCUMENTEN;
  const gekozen = DOCUMENTEN.filter((document) => document.id === id);
  if (gekozen.length > 0) return gekozen;
  const bekend = DOCUMENTEN.map((document) => document.id);
  const suggestie = dichtstbij(id, bekend);
  throw new GebruiksFout(
    `Dit document kent riv niet.${suggestie ? ` Bedoelt u ${suggestie}?` : ''} Kies uit: ${bekend.join(', ')}, alles.`,
  );
}

/**
 * Makes documents of one case and writes them: the one place where view and template meet. What could not be made is
 * named with its reason; the rest is written all the same. PDFs are prepared only: `voltooiPdf` makes those of all cases.
 */
export function maakDocumenten(
  volledig: Zaak,
  documenten: readonly Document[],
  opties: MaakOpties,
): MaakUitkomst {
  const toets = toetsPerProfiel(volledig, opties);
  const uitslag = toets('lopend');
  const zaakVanEditie = zaakVoorEditie(uitslag.zaak, opties.editie);
  const opEditie = afwijkingOpVan(volledig, uitslag, opties);
  const gemaakt: Gemaakt[] = [];
  const nietGemaakt: NietGemaakt[] = [];
  const pdf: PdfTaak[] = [];
  let ontbrekend = 0;
  const verzwegen: Verzwegen[] = [];
  for (const document of documenten) {
    const vanZaak = { zaak: uitslag.zaaknummer, document: document.id };
    const mis = (oorzaak: NietGemaakt['oorzaak'], reden: string): void => {
      nietGemaakt.push({ ...vanZaak, reden, oorzaak });
    };
    const lezers = lezersVan(document, opties.editie);
    const zaak = zaakVoorLezers(zaakVanEditie, lezers.slice(1));
    const afwijkingOp = mogenZien(lezers, 'intern') ? opEditie : undefined;
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
      mis(opties.alles ? 'nietNodig' : 'zaak', keuze);
      continue;
    }
    for (const nummer of keuze) {
      const geweigerd = weigering(volledig, uitslag, document, { ...grond, nummer });
      if (geweigerd !== undefined) {
        mis('privacy', geweigerd);
        continue;
      }
      const weergave = document.view({ ...grond, nummer });
      const stuk = { document, zaak: uitslag.zaak, nummer, weergave, afwijkingOp };
      const gemist = telOntbreekt(weergave);
      const eerder = gemaakt.length;
      const taken: Omit<PdfTaak, 'ontbrekend'>[] = [];
      for (const formaat of new Set(opties.formaten)) {
        try {
          if (formaat === 'pdf') taken.push({ ...bereidPdfVoor(stuk, opties), na: gemaakt.length });
          else gemaakt.push(schrijfStuk(stuk, formaat, opties));
        } catch (fout) {
          if (!(fout instanceof OmgevingsFout)) throw fout;
          nietGemaakt.push({
            ...vanZaak,
            ...(nummer !== undefined && { nr: nummer }),
            formaat,
            reden: fout.message,
            oorzaak: 'omgeving',
          });
        }
      }
      const isGeschreven = gemaakt.length > eerder;
      if (isGeschreven) ontbrekend += gemist;
      pdf.push(...taken.map((taak) => ({ ...taak, ontbrekend: isGeschreven ? 0 : gemist })));
    }
    if ([...gemaakt, ...pdf.map(({ stuk }) => stuk)].some((g) => g.document === document.id))
      verzwegen.push(...verzwegenDoor(document, opties.sjablonen, opties.formaten));
  }
  return { gemaakt, nietGemaakt, ontbrekend, verzwegen, pdf };
}

/** The numbers to make (`[undefined]` outside a series), or why there are none. */
function kiesNummers(
  document: Document,
  grond: Documentgrond,
  { nummer, alles, peildatum, editie }: MaakOpties,
): readonly (number | undefined)[] | string {
  const { zaak } = grond;
  if (document.edities && !document.edities.includes(editie))
    return `Dit document is er alleen in de editie ${document.edities.join(' of ')}.`;
  const nodig = alles ? document.nodig(grond) : true;
  if (nodig !== true) return nodig;
  if (!document.reeks) {
    return typeof nummer === 'number' && !alles ? 'Dit document heeft geen nummers.' : [undefined];
  }
  const nummers = document.reeks.nummers(zaak);
  if (nummers.length === 0) return 'De zaak bevat geen gegevens voor dit document.';
  if (nummer === 'alle') return nummers;
  if (nummer !== 'laatste') {
    return nummers.includes(nummer)
      ? [nummer]
      : `Nummer ${nummer} staat niet in de zaak; er zijn: ${nummers.join(', ')}.`;
  }
  const laatste = document.reeks.laatste(zaak, peildatum);
  return laatste === undefined
    ? 'Van geen enkele periode is op de peildatum het einde bereikt. Vraag er één met --nummer.'
    : [laatste];
}

function telOntbreekt(waarde: Waarde): number {
  if (waarde instanceof Ontbreekt) return 1;
  if (typeof waarde !== 'object' || waarde === null || waarde instanceof Afbeelding) return 0;
  return Object.values(waarde as Readonly<Record<string, Waarde>>).reduce<number>(
    (som, deel) => som + telOntbreekt(deel),
    0,
  );
}
