import { fileURLToPath } from 'node:url';
import { catalogus, type Catalogusregel } from '../documenten/delen/veld.ts';
import type { Afzender, Document } from '../documenten/document.ts';
import { datum } from '../kern/datum.ts';
import { Ontbreekt, print, type Waarde } from '../kern/waarden.ts';
import { STANDAARD_RICHTWAARDEN } from '../recht/richtwaarden.ts';
import { HELPERS } from '../sjabloon/index.ts';
import { toetsZaak } from '../toets/toets.ts';
import { zaakVoorEditie } from '../zaak/editie.ts';
import { waardenIn } from './weergave.ts';
import { leesZaakbestand } from './zaakbestand.ts';

/** A field that a template may use, with what it gives in our complete sample. */
export interface Veldbeschrijving extends Catalogusregel {
  /** Empty when the sample has no such thing. */
  readonly voorbeeld: string;
}

export interface Helperbeschrijving {
  readonly naam: string;
  /** What is written behind the name; in brackets what may be left out. */
  readonly argumenten: readonly string[];
  readonly beschrijving: string;
  readonly voorbeeld: string;
}

/** Two folders up from here both in `src` and in `dist`. */
const VOORBEELD = fileURLToPath(new URL('../../samples/compleet/', import.meta.url));
const PEILDATUM = datum('2025-10-17');
const AFZENDER: Afzender = {
  naam: 'Bureau Voorbeeld',
  adres: 'Voorbeeldlaan 1, 1234 AB Voorbeeldstad',
  telefoon: '010 000 00 00',
  email: 'post@voorbeeld.example',
};
const LENGTE = 40;

/** The catalogue of a document's fields, in order, with examples. */
export function beschrijfVelden(document: Document): readonly Veldbeschrijving[] {
  const voorbeelden = new Map<string, string>();
  for (const weergave of voorbeeldweergaven(document))
    for (const { pad, waarde } of waardenIn(weergave)) {
      const tekst = schrijfVoorbeeld(waarde);
      if (tekst !== '' && !voorbeelden.has(pad)) voorbeelden.set(pad, tekst);
    }
  return catalogus(document.schema).map((veld) => ({ ...veld, voorbeeld: voorbeelden.get(veld.pad) ?? '' }));
}

export const beschrijfHelpers = (): readonly Helperbeschrijving[] =>
  Object.entries(HELPERS).map(([naam, { argumenten, facultatief = [], meer, beschrijving, voorbeeld }]) => ({
    naam,
    argumenten: [...argumenten, ...facultatief.map((a) => `[${a}]`), ...(meer ? ['…'] : [])],
    beschrijving,
    voorbeeld,
  }));

/** The document of the complete sample; of a series the last one first. */
function voorbeeldweergaven(document: Document): Waarde[] {
  const { zaak: volledig } = leesZaakbestand(VOORBEELD);
  const uitslag = toetsZaak(volledig, {
    peildatum: PEILDATUM,
    profiel: 'lopend',
    richtwaarden: STANDAARD_RICHTWAARDEN,
  });
  const zaak = zaakVoorEditie(uitslag.zaak, 'werkgever');
  const nummers = document.reeks?.nummers(zaak) ?? [undefined];
  return [...nummers].reverse().map((nummer) =>
    document.view({
      ...uitslag,
      toets: () => uitslag,
      peildatum: PEILDATUM,
      editie: 'werkgever',
      afzender: AFZENDER,
      zaak,
      nummer,
    }),
  );
}

function schrijfVoorbeeld(waarde: Waarde): string {
  if (Array.isArray(waarde)) return schrijfAantal(waarde.length);
  if (waarde instanceof Ontbreekt || (typeof waarde === 'object' && waarde?.constructor === Object))
    return '';
  const tekst = print(waarde).replace(/\s+/g, ' ').trim();
  return tekst.length <= LENGTE ? tekst : `${tekst.slice(0, LENGTE - 1).trimEnd()}…`;
}

const schrijfAantal = (regels: number): string =>
  regels === 0 ? '' : regels === 1 ? '1 regel' : `${regels} regels`;
