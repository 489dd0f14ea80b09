import type { Document, Documentgrond } from '../documenten/document.ts';
import { begrens } from '../rapport/teksten.ts';
import type { ToetsUitslag } from '../toets/toets.ts';
import type { Bevinding } from '../toets/bevinding.ts';
import { volg } from '../toets/gelezen.ts';
import type { Editie } from '../zaak/edities.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { bekendOp } from './bekend-op.ts';
import { lezersVan, mogenZien } from './lezers.ts';
import { waardenIn } from './weergave.ts';

/** A BSN in a text stops only what is made for readers who may not see the number. */
const OVER_BSN = 'privacy-bsn-alleen-uwv';

/**
 * Why this document may not be made, or `undefined` when it may: a privacy finding, not lifted by a recorded deviation,
 * lies in a field that the document's view reads and prints. Names rules and places, never words.
 */
export function weigering(
  volledig: Zaak,
  { zaak, gevonden, tijdlijn }: ToetsUitslag,
  document: Document,
  grond: Omit<Documentgrond, 'zaak' | 'tijdlijn'>,
): string | undefined {
  const mogelijk = gevonden.filter((bevinding) => stopt(bevinding, lezersVan(document, grond.editie)));
  if (mogelijk.length === 0) return undefined;
  const gelezen = new Map<string, unknown>();
  const gevolgd = volg(zaak, '', (pad, waarde) => {
    if (typeof waarde !== 'object' || waarde === null) gelezen.set(pad, waarde);
  });
  const weergave = document.view({ ...grond, zaak: gevolgd, tijdlijn });
  const gedrukt = gelijk(
    [...waardenIn(weergave)]
      .map(({ waarde }) => waarde)
      .filter(isTekst)
      .join('\n'),
  );
  // Places of findings are those of the whole case; the view reads what was known on the peildatum.
  const { herleid } = bekendOp(volledig, grond.peildatum);
  const velden = new Map([...gelezen].map(([pad, waarde]) => [herleid(pad), waarde]));
  const omhullend = new Set([...velden.keys()].flatMap(omhullenden));
  const raakt = mogelijk.filter(
    ({ veld }) => omhullend.has(veld) || (velden.has(veld) && staatIn(velden.get(veld), gedrukt)),
  );
  return raakt.length === 0 ? undefined : schrijfReden(raakt, grond.nummer);
}

/** The places that a place lies in. */
function omhullenden(pad: string): string[] {
  const uit: string[] = [];
  for (let i = pad.lastIndexOf('/'); i > 0; i = pad.lastIndexOf('/', i - 1)) uit.push(pad.slice(0, i));
  return uit;
}

/** True when a line of the text is printed; a value that is no text counts as printed. */
const staatIn = (waarde: unknown, gedrukt: string): boolean =>
  !isTekst(waarde) ||
  waarde.split('\n').some((regel) => regel.trim() !== '' && gedrukt.includes(gelijk(regel)));

const isTekst = (waarde: unknown): waarde is string => typeof waarde === 'string';

const gelijk = (tekst: string): string => tekst.toLowerCase().replace(/\s+/g, ' ').trim();

const stopt = ({ uitkomst, ernst, regel }: Bevinding, lezers: readonly Editie[]): boolean =>
  uitkomst === 'tekort' && ernst === 'privacy' && !(regel === OVER_BSN && mogenZien(lezers, 'bsn'));

function schrijfReden(bevindingen: readonly Bevinding[], nummer: number | undefined): string {
  const plaatsen = bevindingen.map(({ regel, veld }) => `${veld} (${regel})`);
  return (
    `${nummer === undefined ? 'Het stuk' : `Nummer ${nummer}`} zou gegevens afdrukken die niet in een stuk van de werkgever horen: ` +
    `${begrens(plaatsen)}. ` +
    'Pas de tekst aan; riv toets noemt elke plaats en zegt wat er dan wel kan staan. ' +
    'Is een tekst werkelijk in orde, leg dan een afwijking vast met regel, veld, reden, door en datum.'
  );
}
