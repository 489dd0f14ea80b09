import { z } from 'zod';
import { isDatum, plusDagen, schrijfDatum, schrijfDatumKort, datum } from '../../src/kern/datum.ts';
import { Bedrag, schrijfBedrag, schrijfBedragHeel, schrijfGetal } from '../../src/kern/waarden.ts';
import { INHOUDSTABELLEN } from '../../src/regels/inhoud/index.ts';
import { EDITIES, magZien, type Editie } from '../../src/zaak/edities.ts';
import type { Pad } from '../../src/zaak/gebrek.ts';
import { zaakSchema, type Zaak } from '../../src/zaak/schema/zaak.ts';
import type { Kenmerk } from '../../src/zaak/schema/veld.ts';
import { schemaOp, vormVan, type Vorm } from '../../src/zaak/vorm.ts';
import { toets } from '../hulp/voorbeeld.ts';
import { zet, type Json } from '../zaak/rijke-zaak.ts';
import { rijk } from './zaken.ts';

/** A value of the case with what we know of its field. */
export interface Blad {
  readonly pad: Pad;
  readonly kenmerk: Kenmerk | undefined;
  readonly waarde: string | number | boolean;
}

/** A value that stands nowhere else in the case, so that finding it tells which field it came from. */
export interface Kanarie extends Blad {
  /** Every way in which it may be printed. */
  readonly vormen: readonly string[];
}

export const PEIL = '2030-01-01';

/** Days that no other field holds, and no term ends on. */
const EERSTE_VERBODEN_DAG = '1921-03-03';

export const schrijfPad = (pad: Pad): string => `/${pad.join('/')}`;

/** What a reader may see: all of the edition, and of the document's own reader if it has one. */
export const isVerboden = (kenmerk: Kenmerk | undefined, lezers: readonly Editie[]): boolean =>
  !kenmerk || !lezers.every((lezer) => magZien(lezer, kenmerk.klasse));

/** Every value of a case, texts and days of a list one by one. */
export function* bladeren(waarde: unknown, vorm: Vorm = vormVan(zaakSchema), pad: Pad = []): Generator<Blad> {
  if (waarde === undefined) return;
  if (vorm.soort === 'veld') {
    const { kenmerk } = vorm;
    if (Array.isArray(waarde))
      for (const [nr, deel] of waarde.entries())
        yield { pad: [...pad, nr], kenmerk, waarde: deel as Blad['waarde'] };
    else yield { pad, kenmerk, waarde: waarde as Blad['waarde'] };
  } else if (vorm.soort === 'lijst')
    for (const [nr, item] of (waarde as readonly unknown[]).entries())
      yield* bladeren(item, vorm.item, [...pad, nr]);
  else
    for (const [naam, veld] of vorm.velden)
      yield* bladeren((waarde as Record<string, unknown>)[naam], veld, [...pad, naam]);
}

/**
 * The rich case, in which every value is its own where the schema allows: words, numbers, and the days that some edition
 * may not see. Every rule on content is deviated from and every question is answered, in words of their own.
 */
export function kanariezaak(): Zaak {
  const zaak = rijk();
  maakNummersEigen(zaak);
  return metBesluiten(zaak);
}

/** A case of which nothing is filled in but what some edition may not see: every document is full of marks. */
export function kaleKanariezaak(): Zaak {
  const zaak = ontdaan(kanariezaak(), vormVan(zaakSchema)) as Record<string, Json>;
  return metBesluiten({ ...zaak, schemaVersie: 1, zaaknummer: 'ZK-2025-002' });
}

/** Without what every edition may see; every group is there, and an item of each list, so that a series has a document. */
function ontdaan(waarde: unknown, vorm: Vorm): unknown {
  if (waarde === undefined) return undefined;
  if (vorm.soort === 'veld') return isVerboden(vorm.kenmerk, EDITIES) ? waarde : undefined;
  if (vorm.soort === 'lijst')
    return (waarde as readonly unknown[]).slice(0, 1).map((item) => ontdaan(item, vorm.item));
  const groep = waarde as Record<string, unknown>;
  return Object.fromEntries([...vorm.velden].map(([naam, veld]) => [naam, ontdaan(groep[naam], veld)]));
}

function maakNummersEigen(zaak: Record<string, Json>): void {
  let dag = datum(EERSTE_VERBODEN_DAG);
  let cent = 101;
  for (const { pad, kenmerk, waarde } of [...bladeren(zaak)]) {
    if (isDatum(waarde) && isVerboden(kenmerk, EDITIES)) zet(zaak, pad, (dag = plusDagen(dag, 11)));
    if (typeof waarde !== 'number') continue;
    const schema = schemaOp(zaakSchema, pad);
    // Two decimals that are no zero, so that the number is not part of another one.
    do cent++;
    while (cent % 10 === 0 || cent % 100 < 10);
    const eigen = [100_000 + cent / 100, cent / 100].find((n) => schema && z.safeParse(schema, n).success);
    if (eigen !== undefined) zet(zaak, pad, eigen);
  }
}

/** Deviations from every rule on content and from all that is found, and an answer to every question. */
function metBesluiten(ruw: Record<string, Json>): Zaak {
  const { bevindingen } = toets(zaakSchema.parse({ ...ruw, afwijkingen: [], beoordelingen: [] }), PEIL);
  let nummer = 0;
  const besluit = (regel: string) => ({
    regel,
    reden: `kanarie-reden-${++nummer}-`,
    door: `kanarie-door-${nummer}-`,
    functie: `kanarie-functie-${nummer}-`,
    datum: plusDagen(datum('1931-01-01'), nummer),
  });
  const tekorten = bevindingen.filter(({ uitkomst }) => uitkomst === 'tekort');
  const regels = new Set(
    INHOUDSTABELLEN.flatMap(({ eisen, markeringen }) => [...eisen, ...markeringen]).map(({ regel }) => regel),
  );
  return zaakSchema.parse({
    ...ruw,
    afwijkingen: [
      ...tekorten.map(({ regel, veld }) => ({ ...besluit(regel), ...(veld && { veld }) })),
      ...[...regels].map(besluit),
    ],
    beoordelingen: [
      ...(ruw.beoordelingen as Json[]),
      ...bevindingen
        .filter(({ uitkomst }) => uitkomst === 'beoordelen')
        .map(({ regel, veld, feitenVingerafdruk }) => {
          const { reden, ...rest } = besluit(regel);
          return { ...rest, veld, uitkomst: 'voldoet', toelichting: reden, feitenVingerafdruk };
        }),
    ],
  });
}

/** The values that can be looked for, and the fields of which the value tells nothing because others have it too. */
export function verdeel(zaak: Zaak): { kanaries: readonly Kanarie[]; zonder: readonly Blad[] } {
  const alle = [...bladeren(zaak)];
  const aantal = new Map<unknown, number>();
  for (const { waarde } of alle) aantal.set(waarde, (aantal.get(waarde) ?? 0) + 1);
  const kanaries: Kanarie[] = [];
  const zonder: Blad[] = [];
  for (const blad of alle) {
    const vormen = aantal.get(blad.waarde) === 1 ? vormenVan(blad.waarde) : [];
    if (vormen.length > 0) kanaries.push({ ...blad, vormen });
    else zonder.push(blad);
  }
  return { kanaries, zonder };
}

/** How the documents, their templates and a careless hand print a value; nothing for what is no text of its own. */
function vormenVan(waarde: Blad['waarde']): readonly string[] {
  if (typeof waarde === 'boolean') return [];
  if (typeof waarde === 'number') {
    if (Number.isInteger(waarde)) return [];
    const bedrag = new Bedrag(Math.round(waarde * 100));
    return [String(waarde), schrijfGetal(waarde), schrijfBedrag(bedrag), schrijfBedragHeel(bedrag)];
  }
  if (isDatum(waarde)) return [waarde, schrijfDatum(waarde), schrijfDatumKort(waarde)];
  return /kanarie|\d{4}/.test(waarde) ? [waarde] : [];
}
