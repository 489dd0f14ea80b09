import { laatste, type Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import type { Weigering } from './medewerking.ts';
import { aantalVoor, opDatum } from './volgorde.ts';

/**
 * What an employer can do about a refusal (§§ 3 and 9 beoordelingskader): warn, announce a measure, ask an expert, stop
 * or suspend the wages, ask leave to dismiss. It works from `op` on until `tot`, without end when there is none.
 */
interface Middel {
  readonly op: Datum;
  readonly tot: Datum | undefined;
}

/** Means by the day on which they began, each with the last day on which one of those so far works. */
interface Reeks {
  readonly middelen: readonly Middel[];
  readonly werktTot: readonly string[];
  readonly vanMaatregel: ReadonlyMap<string, Datum>;
}

const ALTIJD = '9999-12-31';

function maakReeks(middelen: readonly Middel[], vanMaatregel: ReadonlyMap<string, Datum>): Reeks {
  const reeks = opDatum(middelen);
  let tot = '';
  const werktTot = reeks.map((middel) => {
    const eind = middel.tot ?? ALTIJD;
    if (eind > tot) tot = eind;
    return tot;
  });
  return { middelen: reeks, werktTot, vanMaatregel };
}

/**
 * More than a word: an expert's opinion, a measure on the wages, a request to dismiss. What the employee asked of an
 * expert is no means of the employer; an opinion that does not name who asked counts as the employer's.
 */
const zwareMiddelen = eenmaal((zaak: Zaak): Reeks => {
  const uit: Middel[] = [];
  const vanMaatregel = new Map<string, Datum>();
  for (const { id, gemeldOp, ingangsdatum, einddatum } of zaak.loonmaatregelen ?? []) {
    if (!ingangsdatum) continue;
    const op = gemeldOp && gemeldOp < ingangsdatum ? gemeldOp : ingangsdatum;
    uit.push({ op, tot: einddatum });
    if (id !== undefined) vanMaatregel.set(id, op);
  }
  for (const { vraag, aanvrager, aangevraagdOp: op, uitgebrachtOp: tot } of zaak.deskundigenoordelen ?? [])
    if (op && vraag !== 'inspanningWerkgever' && aanvrager !== 'werknemer') uit.push({ op, tot });
  const { toestemmingGevraagdOp: ontslag, door } = zaak.dienstverband?.opzegging ?? {};
  if (ontslag && door !== 'werknemer') uit.push({ op: ontslag, tot: undefined });
  return maakReeks(uit, vanMaatregel);
});

/** Measures on the wages of which the ground was told (art. 7:629 lid 7 BW), but no first day is recorded: a threat. */
const aankondigingen = eenmaal((zaak: Zaak): Reeks => {
  const uit: Middel[] = [];
  const vanMaatregel = new Map<string, Datum>();
  for (const { id, gemeldOp: op, ingangsdatum } of zaak.loonmaatregelen ?? []) {
    if (ingangsdatum || !op) continue;
    uit.push({ op, tot: op });
    if (id !== undefined) vanMaatregel.set(id, op);
  }
  return maakReeks(uit, vanMaatregel);
});

const alleMiddelen = eenmaal((zaak: Zaak): Reeks => {
  const zwaar = zwareMiddelen(zaak);
  const aangekondigd = aankondigingen(zaak);
  const waarschuwingen = (zaak.nietMeewerken ?? []).flatMap(({ gewaarschuwdOp: op }) =>
    op ? [{ op, tot: op }] : [],
  );
  return maakReeks(
    [...zwaar.middelen, ...aangekondigd.middelen, ...waarschuwingen],
    new Map([...aangekondigd.vanMaatregel, ...zwaar.vanMaatregel]),
  );
});

function eersteVanaf({ middelen, werktTot, vanMaatregel }: Reeks, weigering: Vraag): Datum | undefined {
  const { op, maatregelId } = weigering;
  const eigen = maatregelId === undefined ? undefined : vanMaatregel.get(maatregelId);
  if (eigen) return laatste(eigen, op);
  const i = aantalVoor(middelen, op);
  return (werktTot[i - 1] ?? '') >= op ? op : middelen[i]?.op;
}

type Vraag = Pick<Weigering, 'op' | 'maatregelId'>;

/** The day on which the employer answered a refusal in any way; the day of the refusal when something worked already. */
export const middelVanaf = (zaak: Zaak, weigering: Vraag): Datum | undefined =>
  eersteVanaf(alleMiddelen(zaak), weigering);

/** The same, for means that are more than a warning. */
export const zwaarMiddelVanaf = (zaak: Zaak, weigering: Vraag): Datum | undefined =>
  eersteVanaf(zwareMiddelen(zaak), weigering);

/** The day on which a measure on the wages was announced after a refusal, without a first day on record. */
export const aankondigingVanaf = (zaak: Zaak, weigering: Vraag): Datum | undefined =>
  eersteVanaf(aankondigingen(zaak), weigering);
