import type { Document, Documentgrond } from '../documenten/document.ts';
import { DOCUMENTEN } from '../documenten/index.ts';
import { GebruiksFout } from '../kern/fouten.ts';
import { dichtstbij } from '../kern/tekst.ts';
import type { VulOpties } from './vul.ts';

/**
 * The documents an id stands for; `alles` stands for all. What else may be asked for in its place is named with them.
 * @throws GebruiksFout for an unknown id.
 */
export function kiesDocumenten(id: string, anders: readonly string[] = []): readonly Document[] {
  if (id === 'alles') return DOCUMENTEN;
  const gekozen = DOCUMENTEN.filter((document) => document.id === id);
  if (gekozen.length > 0) return gekozen;
  const bekend = [...DOCUMENTEN.map((document) => document.id), 'alles', ...anders];
  const suggestie = dichtstbij(id, bekend);
  throw new GebruiksFout(
    `Dit document kent riv niet.${suggestie ? ` Bedoelt u ${suggestie}?` : ''} Kies uit: ${bekend.join(', ')}.`,
  );
}

type Keuze = Pick<VulOpties, 'nummer' | 'alles' | 'editie'>;

/** Why no case at all has this document when it is asked for so. */
export function waaromNooit(document: Document, { nummer, alles, editie }: Keuze): string | undefined {
  if (document.edities && !document.edities.includes(editie))
    return `Dit document is er alleen in de editie ${document.edities.join(' of ')}.`;
  return !document.reeks && typeof nummer === 'number' && !alles
    ? 'Dit document heeft geen nummers.'
    : undefined;
}

/** The numbers to make (`[undefined]` outside a series), or why there are none. */
export function kiesNummers(
  document: Document,
  grond: Documentgrond,
  opties: Keuze & Pick<VulOpties, 'peildatum'>,
): readonly (number | undefined)[] | string {
  const { zaak } = grond;
  const { nummer, alles, peildatum } = opties;
  const nooit = waaromNooit(document, opties);
  if (nooit !== undefined) return nooit;
  const nodig = alles ? document.nodig(grond) : true;
  if (nodig !== true) return nodig;
  if (!document.reeks) return [undefined];
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
