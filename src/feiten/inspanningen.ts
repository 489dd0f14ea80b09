import { dagnummer, vanDagnummer, type Dagen, type Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { datumVan } from './stukken.ts';

/** Collects efforts; a period without an end, or that ends before it begins, is one day. */
class Verzameling {
  readonly dagen: Dagen[] = [];

  neem(van: Datum | undefined, tot?: Datum): void {
    if (van !== undefined) this.dagen.push({ van, tot: tot !== undefined && tot > van ? tot : van });
  }
}

const verzameling = (vul: (zaak: Zaak, uit: Verzameling) => void): ((zaak: Zaak) => readonly Dagen[]) =>
  eenmaal((zaak) => {
    const uit = new Verzameling();
    vul(zaak, uit);
    return uit.dagen;
  });

/** Dated efforts in the second track: contact with the coach, activities, applications, placements. */
export const inspanningenSpoor2 = verzameling(neemSpoor2);

function neemSpoor2({ spoor2 }: Zaak, uit: Verzameling): void {
  for (const { datum, aanwezig } of spoor2?.contacten ?? []) if (aanwezig !== false) uit.neem(datum);
  for (const { datum, tot } of spoor2?.activiteiten ?? []) uit.neem(datum, tot);
  for (const { datum, gesprekOp } of spoor2?.sollicitaties ?? []) {
    uit.neem(datum);
    uit.neem(gesprekOp);
  }
  for (const { van, tot } of spoor2?.plaatsingen ?? []) uit.neem(van, tot);
}

/** Dated efforts at the own employer, and everything that was done to find out what is possible there. */
export const inspanningenSpoor1 = verzameling(neemSpoor1);

function neemSpoor1({ spoor1, urenlog, arbeidsdeskundigeOnderzoeken }: Zaak, uit: Verzameling): void {
  uit.neem(spoor1?.eigenWerk?.onderzochtOp);
  uit.neem(spoor1?.aanpassingWerkplek?.onderzochtOp);
  uit.neem(spoor1?.anderWerkIntern?.onderzochtOp);
  uit.neem(spoor1?.functiePassendMaken?.onderzochtOp);
  uit.neem(spoor1?.voorzieningenUwv?.overwogenOp);
  uit.neem(spoor1?.nietsInternMogelijk?.vastgesteldOp);
  for (const { datum, reactieOp } of spoor1?.aanbiedingen ?? []) {
    uit.neem(datum);
    uit.neem(reactieOp);
  }
  for (const { datum, antwoordOp } of spoor1?.voorstellenWerknemer ?? []) {
    uit.neem(datum);
    uit.neem(antwoordOp);
  }
  for (const { van, tot } of spoor1?.arbeidstherapeutisch ?? []) uit.neem(van, tot);
  for (const { van, tot, urenPerWeek } of urenlog ?? []) if ((urenPerWeek ?? 0) > 0) uit.neem(van, tot);
  for (const onderzoek of arbeidsdeskundigeOnderzoeken ?? []) {
    uit.neem(onderzoek.aangevraagdOp);
    uit.neem(onderzoek.gesprekWerknemerOp);
    uit.neem(onderzoek.gesprekWerkgeverOp);
    uit.neem(onderzoek.werkplekbezoekOp);
    uit.neem(datumVan(onderzoek));
  }
}

/**
 * What the parties did without the pieces that are made for UWV's test itself, actueel oordeel and eindevaluatie, and without the
 * consultation for the first: they report on the re-integration, they are no step in it.
 */
export const inspanningenZonderVerslag = verzameling(neemStappen);

/** Everything dated that one of the parties did for the re-integration, or had done. */
export const inspanningen = verzameling((zaak, uit) => {
  neemStappen(zaak, uit);
  uit.neem(datumVan(zaak.actueelOordeel));
  uit.neem(datumVan(zaak.eindevaluatie));
});

function neemStappen(zaak: Zaak, uit: Verzameling): void {
  neemSpoor1(zaak, uit);
  neemSpoor2(zaak, uit);
  uit.neem(datumVan(zaak.probleemanalyse));
  uit.neem(datumVan(zaak.planVanAanpak));
  uit.neem(datumVan(zaak.eerstejaarsevaluatie));
  uit.neem(zaak.spoor2?.start);
  uit.neem(datumVan(zaak.spoor2?.trajectplan));
  for (const { datum } of zaak.contacten ?? []) uit.neem(datum);
  const actueel = datumVan(zaak.actueelOordeel);
  for (const { datum, verschenen } of zaak.arbodienst?.spreekuren ?? [])
    if (verschenen !== false && datum !== actueel) uit.neem(datum);
  for (const stuk of zaak.adviezen ?? []) uit.neem(datumVan(stuk));
  for (const stuk of zaak.evaluaties ?? []) uit.neem(datumVan(stuk));
  for (const stuk of zaak.bijstellingen ?? []) uit.neem(datumVan(stuk));
  for (const stuk of zaak.spoor2?.rapportages ?? []) uit.neem(datumVan(stuk));
  for (const { aangevraagdOp } of zaak.deskundigenoordelen ?? []) uit.neem(aangevraagdOp);
  for (const { actieOp, mediation } of zaak.conflicten ?? []) {
    uit.neem(actieOp);
    uit.neem(mediation?.begonnenOp);
  }
}

/** True when none of the efforts touches a day after `van` and before `tot`. */
export const isStil = (efforts: readonly Dagen[], van: Datum, tot: Datum): boolean =>
  !efforts.some((e) => e.tot > van && e.van < tot);

/** For every day from the first effort to the last whether there was one. */
interface Bezetting {
  readonly eerste: number;
  readonly dag: Uint8Array;
}

const bezetting = eenmaal((zaak: Zaak): Bezetting => {
  let eerste = Infinity;
  let laatste = -Infinity;
  const nummers = inspanningen(zaak).map(({ van, tot }): readonly [number, number] => {
    const begin = dagnummer(van);
    const eind = tot === van ? begin : dagnummer(tot);
    if (begin < eerste) eerste = begin;
    if (eind > laatste) laatste = eind;
    return [begin, eind];
  });
  const dag = new Uint8Array(nummers.length === 0 ? 0 : laatste - eerste + 1);
  for (const [begin, eind] of nummers) dag.fill(1, begin - eerste, eind - eerste + 1);
  return { eerste, dag };
});

/** The stretches of more than so many days between two days, these left out, without any effort of any party. */
export function stiltes(zaak: Zaak, begin: Datum, einde: Datum, meerDan = 0): readonly Dagen[] {
  const { eerste, dag } = bezetting(zaak);
  const uit: Dagen[] = [];
  const einddag = dagnummer(einde);
  let stilSinds: number | undefined;
  for (let nummer = dagnummer(begin) + 1; nummer <= einddag; nummer++) {
    const isStil = nummer < einddag && dag[nummer - eerste] !== 1;
    if (isStil) stilSinds ??= nummer;
    else if (stilSinds !== undefined) {
      if (nummer - stilSinds > meerDan)
        uit.push({ van: vanDagnummer(stilSinds), tot: vanDagnummer(nummer - 1) });
      stilSinds = undefined;
    }
  }
  return uit;
}
