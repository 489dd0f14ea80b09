import type { Dagen, Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { datumVan } from './stukken.ts';

type Periode = readonly [van: Datum | undefined, tot?: Datum | undefined];

const dagen = (perioden: readonly Periode[]): readonly Dagen[] =>
  perioden.flatMap(([van, tot]) => (van ? [{ van, tot: tot && tot > van ? tot : van }] : []));

/** Dated efforts in the second track: contact with the coach, activities, applications, placements. */
export function inspanningenSpoor2({ spoor2 }: Zaak): readonly Dagen[] {
  return dagen([
    ...(spoor2?.contacten ?? []).map((c): Periode => [c.aanwezig === false ? undefined : c.datum]),
    ...(spoor2?.activiteiten ?? []).map((a): Periode => [a.datum, a.tot]),
    ...(spoor2?.sollicitaties ?? []).flatMap((s): Periode[] => [[s.datum], [s.gesprekOp]]),
    ...(spoor2?.plaatsingen ?? []).map((p): Periode => [p.van, p.tot]),
  ]);
}

/** Dated efforts at the own employer, and everything that was done to find out what is possible there. */
function inspanningenSpoor1({ spoor1, urenlog, arbeidsdeskundigeOnderzoeken }: Zaak): readonly Dagen[] {
  return dagen([
    [spoor1?.eigenWerk?.onderzochtOp],
    [spoor1?.aanpassingWerkplek?.onderzochtOp],
    [spoor1?.anderWerkIntern?.onderzochtOp],
    [spoor1?.functiePassendMaken?.onderzochtOp],
    [spoor1?.voorzieningenUwv?.overwogenOp],
    [spoor1?.nietsInternMogelijk?.vastgesteldOp],
    ...(spoor1?.aanbiedingen ?? []).flatMap((a): Periode[] => [[a.datum], [a.reactieOp]]),
    ...(spoor1?.voorstellenWerknemer ?? []).flatMap((v): Periode[] => [[v.datum], [v.antwoordOp]]),
    ...(spoor1?.arbeidstherapeutisch ?? []).map((p): Periode => [p.van, p.tot]),
    ...(urenlog ?? []).map((u): Periode => [(u.urenPerWeek ?? 0) > 0 ? u.van : undefined, u.tot]),
    ...(arbeidsdeskundigeOnderzoeken ?? []).flatMap((a): Periode[] => [
      [a.aangevraagdOp],
      [a.gesprekWerknemerOp],
      [a.gesprekWerkgeverOp],
      [a.werkplekbezoekOp],
      [datumVan(a)],
    ]),
  ]);
}

/** Everything dated that one of the parties did for the re-integration, or had done. */
export function inspanningen(zaak: Zaak): readonly Dagen[] {
  return [
    ...inspanningenSpoor1(zaak),
    ...inspanningenSpoor2(zaak),
    ...dagen([
      [datumVan(zaak.probleemanalyse)],
      [datumVan(zaak.planVanAanpak)],
      [datumVan(zaak.eerstejaarsevaluatie)],
      [datumVan(zaak.actueelOordeel)],
      [datumVan(zaak.eindevaluatie)],
      [zaak.spoor2?.start],
      [datumVan(zaak.spoor2?.trajectplan)],
      ...(zaak.contacten ?? []).map((c): Periode => [c.datum]),
      ...(zaak.arbodienst?.spreekuren ?? []).map((s): Periode => [
        s.verschenen === false ? undefined : s.datum,
      ]),
      ...[
        ...(zaak.adviezen ?? []),
        ...(zaak.evaluaties ?? []),
        ...(zaak.bijstellingen ?? []),
        ...(zaak.spoor2?.rapportages ?? []),
      ].map((stuk): Periode => [datumVan(stuk)]),
      ...(zaak.deskundigenoordelen ?? []).map((d): Periode => [d.aangevraagdOp]),
      ...(zaak.conflicten ?? []).flatMap((c): Periode[] => [[c.actieOp], [c.mediation?.begonnenOp]]),
    ]),
  ];
}

/** True when none of the efforts touches a day after `van` and before `tot`. */
export const isStil = (efforts: readonly Dagen[], van: Datum, tot: Datum): boolean =>
  !efforts.some((e) => e.tot > van && e.van < tot);
