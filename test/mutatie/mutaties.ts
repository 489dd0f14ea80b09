import { plusDagen, type Datum } from '../../src/kern/datum.ts';
import { REGELS } from '../../src/regels/index.ts';
import type { Context } from '../../src/regels/regel.ts';
import { STANDAARD_RICHTWAARDEN } from '../../src/recht/richtwaarden.ts';
import { bouwTijdlijn } from '../../src/tijdlijn/bouw.ts';
import type { Tijdlijn } from '../../src/tijdlijn/mijlpaal.ts';
import { volg } from '../../src/toets/gelezen.ts';
import { poortVan } from '../../src/toets/poort.ts';
import { toetsZaak } from '../../src/toets/toets.ts';
import { gewichtVan } from '../../src/toets/wegingen.ts';
import { opPeildatum } from '../../src/zaak/peil.ts';
import type { Zaak } from '../../src/zaak/schema/zaak.ts';

/** What a rule read while it decided on the case as it is. */
interface Gelezen {
  readonly zaak: ReadonlySet<string>;
  /** Of the timeline: the value of each part, as JSON. */
  readonly tijdlijn: ReadonlyMap<string, string>;
}

/** A case with all that riv found in it, and where each rule looked. */
export interface Proef {
  readonly zaak: Zaak;
  readonly peildatum: Datum;
  readonly tijdlijn: Tijdlijn;
  readonly bevindingen: ReadonlyMap<string, string>;
  readonly gelezen: ReadonlyMap<string, Gelezen>;
  /** Read by the timeline, the gate and the weights: a change here may change what every rule starts from. */
  readonly doorTijdlijn: ReadonlySet<string>;
  readonly doorWeging: ReadonlySet<string>;
}

export function maakProef(volledig: Zaak, peildatum: Datum): Proef {
  const { zaak } = opPeildatum(volledig, peildatum);
  const tijdlijn = tijdlijnVan(zaak, peildatum);
  const context: Context = {
    zaak,
    tijdlijn,
    peildatum,
    profiel: 'indiening',
    richtwaarden: STANDAARD_RICHTWAARDEN,
  };
  const doorTijdlijn = new Set<string>();
  tijdlijnVan(
    volg(zaak, '', (pad) => doorTijdlijn.add(pad)),
    peildatum,
  );
  const doorWeging = new Set<string>();
  const gevolgd = { ...context, zaak: volg(zaak, '', (pad) => doorWeging.add(pad)) };
  gewichtVan(gevolgd, poortVan(gevolgd), undefined, false);
  return {
    zaak,
    peildatum,
    tijdlijn,
    bevindingen: bevindingenVan(zaak, peildatum),
    gelezen: new Map(REGELS.map((regel) => [regel.id, lees(regel, context)])),
    doorTijdlijn,
    doorWeging,
  };
}

function lees(regel: (typeof REGELS)[number], context: Context): Gelezen {
  const zaak = new Set<string>();
  const tijdlijn = new Map<string, string>();
  regel.toets({
    ...context,
    zaak: volg(context.zaak, '', (pad) => zaak.add(pad)),
    tijdlijn: volg(context.tijdlijn, '', (pad, waarde) => {
      if (typeof waarde !== 'object' || waarde === null) tijdlijn.set(pad, JSON.stringify(waarde ?? null));
    }),
  });
  return { zaak, tijdlijn };
}

function tijdlijnVan(zaak: Zaak, peildatum: Datum): Tijdlijn {
  const tijdlijn = bouwTijdlijn(zaak, peildatum, STANDAARD_RICHTWAARDEN);
  if (!tijdlijn) throw new Error('the case has no first sick day');
  return tijdlijn;
}

/** Per rule what it found, as one text; rules that found nothing are absent. */
export function bevindingenVan(zaak: Zaak, peildatum: Datum): ReadonlyMap<string, string> {
  const uit = new Map<string, string>();
  const { bevindingen } = toetsZaak(zaak, {
    peildatum,
    profiel: 'indiening',
    richtwaarden: STANDAARD_RICHTWAARDEN,
  });
  for (const { regel, uitkomst, ernst, veld, melding } of bevindingen)
    if (uitkomst === 'tekort' || uitkomst === 'beoordelen')
      uit.set(regel, `${uit.get(regel) ?? ''}${uitkomst} ${ernst} ${veld} ${melding}\n`);
  return uit;
}

/** The rules that find something else than before. */
export const veranderd = (proef: Proef, daarna: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...proef.bevindingen.keys(), ...daarna.keys()])].filter(
    (regel) => proef.bevindingen.get(regel) !== daarna.get(regel),
  );

/** The rules that may find something else when this place changes, by what they were seen to read. */
export function mogenVeranderen(proef: Proef, pad: string, na: Zaak): ReadonlySet<string> {
  const raakt = (gelezen: ReadonlySet<string>): boolean => {
    if (gelezen.has(pad)) return true;
    const onder = `${pad}/`;
    for (const plek of gelezen) if (plek.startsWith(onder)) return true;
    return false;
  };
  const alle = new Set(proef.gelezen.keys());
  if (raakt(proef.doorWeging)) return alle;
  let tijdlijn: Tijdlijn | undefined;
  if (raakt(proef.doorTijdlijn)) {
    tijdlijn = bouwTijdlijn(na, proef.peildatum, STANDAARD_RICHTWAARDEN);
    // Without a timeline the toets asks every rule something else (`toetsZonderKlok`), or nothing.
    if (!tijdlijn) return alle;
  }
  const uit = new Set<string>();
  for (const [regel, gelezen] of proef.gelezen)
    if (raakt(gelezen.zaak) || (tijdlijn && leestAnders(gelezen.tijdlijn, tijdlijn))) uit.add(regel);
  return uit;
}

const leestAnders = (gelezen: ReadonlyMap<string, string>, tijdlijn: Tijdlijn): boolean =>
  [...gelezen].some(([pad, waarde]) => JSON.stringify(waardeOp(tijdlijn, pad) ?? null) !== waarde);

export const waardeOp = (bron: unknown, pad: string): unknown =>
  pad
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (hier, deel) =>
        typeof hier === 'object' && hier !== null ? (hier as Record<string, unknown>)[deel] : undefined,
      bron,
    );

/** The same case with one place changed; `undefined` removes it. Everything beside the path is shared. */
export function metWaarde(zaak: Zaak, pad: string, waarde: unknown): Zaak {
  const zet = (hier: unknown, [deel, ...rest]: readonly string[]): unknown => {
    if (deel === undefined) return waarde;
    if (Array.isArray(hier))
      return hier
        .map((item: unknown, i) => (String(i) === deel ? zet(item, rest) : item))
        .filter((item) => item !== undefined);
    const groep = { ...(hier as Record<string, unknown>) };
    const nieuw = zet(groep[deel], rest);
    if (nieuw === undefined) Reflect.deleteProperty(groep, deel);
    else groep[deel] = nieuw;
    return groep;
  };
  return zet(zaak, pad.split('/').slice(1)) as Zaak;
}

/** Every place of a case that holds a value and no parts, in order. */
export function bladeren(waarde: unknown, pad = ''): readonly string[] {
  if (typeof waarde !== 'object' || waarde === null) return waarde === undefined ? [] : [pad];
  return Object.entries(waarde).flatMap(([deel, inhoud]) => bladeren(inhoud, `${pad}/${deel}`));
}

export const eenDagLater = (dag: Datum): Datum => plusDagen(dag, 1);
