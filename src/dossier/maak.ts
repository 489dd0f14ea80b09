import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DOCUMENTEN } from '../documenten/index.ts';
import type { AfwijkingOp, Document, Documentgrond } from '../documenten/document.ts';
import type { Datum } from '../kern/datum.ts';
import { dichtstbij } from '../kern/tekst.ts';
import { GebruiksFout, OmgevingsFout } from '../kern/fouten.ts';
import type { Afzender } from '../instellingen/lees.ts';
import type { Richtwaarden } from '../recht/richtwaarden.ts';
import type { Schakelaars } from '../recht/schakelaars.ts';
import { Afbeelding, Ontbreekt, type Waarde, type Weergave } from '../kern/waarden.ts';
import type { ToetsUitslag } from '../toets/toets.ts';
import { zaakVoorEditie } from '../zaak/editie.ts';
import type { Editie } from '../zaak/edities.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { afwijkingOpVan } from './afwijking.ts';
import { lezersVan, mogenZien, toetsPerProfiel, toetsVoorLezers, zaakVoorLezers } from './lezers.ts';
import { schrijfOpmerking } from './opmerking.ts';
import { weigering } from './privacy.ts';
import { schrijfBestand } from './schrijf.ts';
import { haalHtmlSjabloon, haalWordSjabloon, verzwegenDoor, type Verzwegen } from './sjablonen.ts';

export { meldingenOverMap } from './sjablonenmap.ts';

export type Formaat = 'docx' | 'html';

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

export interface Gemaakt {
  readonly zaak: string;
  readonly document: string;
  readonly nr?: number;
  readonly editie: Editie;
  readonly bestand: string;
  readonly sha256: string;
  /** How many characters were left out because Word cannot hold them; absent when there were none. */
  readonly verwijderdeTekens?: number;
}

export interface NietGemaakt {
  readonly zaak: string;
  readonly document: string;
  readonly reden: string;
  /**
   * The case does not call for it (only where all documents were asked for), or has no such document, or it would print
   * what no employer may hold, or the surroundings did not let it be written.
   */
  readonly oorzaak: 'nietNodig' | 'zaak' | 'privacy' | 'omgeving';
}

export interface MaakUitkomst {
  readonly gemaakt: readonly Gemaakt[];
  readonly nietGemaakt: readonly NietGemaakt[];
  /** Mandatory parts that are missing, over all documents made; marked where the template prints them. */
  readonly ontbrekend: number;
  /** The user's templates among those used that leave out mandatory parts. */
  readonly verzwegen: readonly Verzwegen[];
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
 * named with its reason; the rest is written all the same.
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
  let ontbrekend = 0;
  const verzwegen: Verzwegen[] = [];
  for (const document of documenten) {
    const mis = (oorzaak: NietGemaakt['oorzaak'], reden: string): void => {
      nietGemaakt.push({ zaak: uitslag.zaaknummer, document: document.id, reden, oorzaak });
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
      const eerder = gemaakt.length;
      for (const formaat of new Set(opties.formaten)) {
        try {
          gemaakt.push(schrijf(document, weergave, nummer, formaat, uitslag, { ...opties, afwijkingOp }));
        } catch (fout) {
          if (!(fout instanceof OmgevingsFout)) throw fout;
          mis('omgeving', fout.message);
        }
      }
      if (gemaakt.length > eerder) ontbrekend += telOntbreekt(weergave);
    }
    if (gemaakt.some((g) => g.document === document.id))
      verzwegen.push(...verzwegenDoor(document, opties.sjablonen, opties.formaten));
  }
  return { gemaakt, nietGemaakt, ontbrekend, verzwegen };
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
  const nodig = document.nodig(grond);
  if (alles && nodig !== true) return nodig;
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

function schrijf(
  document: Document,
  weergave: Weergave,
  nummer: number | undefined,
  formaat: Formaat,
  { zaak }: ToetsUitslag,
  opties: MaakOpties & { readonly afwijkingOp: AfwijkingOp | undefined },
): Gemaakt {
  let verwijderd = 0;
  const inhoud =
    formaat === 'docx'
      ? haalWordSjabloon(document, opties.sjablonen).render(weergave, {
          titel: document.titel,
          peildatum: opties.peildatum,
          bijVerwijderd: (aantal) => (verwijderd = aantal),
          ...(opties.opmerkingen && {
            opmerkingen: (mark) => schrijfOpmerking(mark, opties.afwijkingOp?.(mark)),
          }),
        })
      : haalHtmlSjabloon(document, opties.sjablonen).render(weergave);
  const dag = document.opgesteldOp(zaak, nummer) ?? opties.peildatum;
  const reeks = nummer === undefined ? '' : `-${nummer}`;
  const naam = `${document.id}${reeks}_${opties.editie}_${dag}.${formaat}`;
  const bestand = join(opties.uitvoer, zaak.zaaknummer, naam);
  if (opties.geschreven.has(bestand)) {
    throw new OmgevingsFout(
      `${bestand} is in deze opdracht al gemaakt; twee zaken hebben hetzelfde zaaknummer.`,
    );
  }
  schrijfBestand(bestand, inhoud, opties.overschrijf);
  opties.geschreven.add(bestand);
  return {
    zaak: zaak.zaaknummer,
    document: document.id,
    ...(nummer !== undefined && { nr: nummer }),
    editie: opties.editie,
    bestand,
    sha256: createHash('sha256').update(inhoud).digest('hex'),
    ...(verwijderd > 0 && { verwijderdeTekens: verwijderd }),
  };
}

function telOntbreekt(waarde: Waarde): number {
  if (waarde instanceof Ontbreekt) return 1;
  if (typeof waarde !== 'object' || waarde === null || waarde instanceof Afbeelding) return 0;
  return Object.values(waarde as Readonly<Record<string, Waarde>>).reduce<number>(
    (som, deel) => som + telOntbreekt(deel),
    0,
  );
}
