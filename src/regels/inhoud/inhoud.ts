import { datum, type Datum } from '../../kern/datum.ts';
import { Ontbreekt } from '../../kern/waarden.ts';
import type { Bronnen } from '../../recht/bron.ts';
import type { StandStuk } from '../../feiten/stukken.ts';
import type { Tijdlijn } from '../../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import {
  nvt,
  voldoet,
  type DocumentId,
  type Geldigheid,
  type Melding,
  type Pointer,
  type Regel,
  type Resultaat,
} from '../regel.ts';
import { plekOp } from './plek.ts';
import {
  isBuitenReeks,
  isGevraagd,
  isVervuld,
  perOuder,
  redenZwaarder,
  toetsGroep,
  type Rijgroep,
} from './rijen.ts';
import { rijgrond, stukkenVan } from './stukstand.ts';

/** A case with its timeline: all that decides whether a field must be there. */
export interface Grond {
  readonly zaak: Zaak;
  /** Absent as long as no first sick day is known; a document can be drawn up before that. */
  readonly tijdlijn?: Tijdlijn | undefined;
  readonly peildatum: Datum;
}

/** One place where a row is asked: `nr` holds the numbers (from 0) that stand for each `*` of its pointer. */
export interface Rijgrond extends Grond {
  readonly nr: readonly number[];
}

/** One field that a document must hold. */
export interface Inhoudsveld {
  /** JSON Pointer into the case; `*` stands for every item of a list. */
  readonly veld: Pointer;
  /** What is missing, as the reader knows it: `visie van de werknemer`. Unique within its rule. */
  readonly wat: string;
  /** For an item of a list: what the item is called (`activiteit`). */
  readonly bij?: string;
  /** Condition (status C of the field). Always, when absent. */
  readonly wanneer?: (grond: Rijgrond) => boolean;
  /** When it counts as there; by default when the pointer leads to something that says something. */
  readonly vervuld?: (grond: Rijgrond) => boolean;
  /** Only due when the document is adopted; until then the outcome is `nogNiet`, and the mark is printed. */
  readonly bijVaststelling?: true;
  /** Where they differ from the rule's; `niveau` is that of one of its other sources. */
  readonly ernst?: Melding['ernst'];
  readonly niveau?: Melding['niveau'];
  /** When its absence weighs more, because of what else the case (does not) show. The mark is the same. */
  readonly zwaarder?: {
    readonly wanneer: (grond: Rijgrond) => boolean;
    readonly ernst: Melding['ernst'];
    /** What makes it weigh more: a full sentence. */
    readonly waarom: string;
  };
}

/** What one rule asks of the content of a document, field by field. */
export interface Inhoudseis {
  readonly regel: string;
  readonly bronnen: Bronnen;
  readonly ernst: Melding['ernst'];
  readonly geldig?: readonly [Geldigheid, ...Geldigheid[]];
  readonly eis: string;
  readonly herstel: string;
  readonly velden: readonly [Inhoudsveld, ...Inhoudsveld[]];
}

/** Fields whose absence a rule of its own reports (`regels/volledigheid`, `regels/tijdigheid`): only marks come from here. */
export interface Markering {
  readonly regel: string;
  readonly velden: readonly [Inhoudsveld, ...Inhoudsveld[]];
}

/** The content that one kind of document must have. The rules and the marks in the document both come from it. */
export interface Inhoudstabel {
  readonly document: DocumentId;
  /** Where the pieces of this kind stand in the case (`*` for a series). */
  readonly stuk: {
    readonly veld: Pointer;
    /** As it is called in a message; `{stuk}` is its number in a series. */
    readonly naam: string;
    /** What a row outside the pieces of a series is missed in: such a row belongs to no one piece. */
    readonly daarbuiten?: string;
    readonly stand: (grond: Rijgrond) => StandStuk;
    /** Last good day of a draft: until then what it lacks is not due in a running case. */
    readonly uiterlijk: (grond: Rijgrond) => Datum | undefined;
    readonly nummer?: (grond: Rijgrond) => number;
    /** Nothing is due of a draft, whatever the day: of a piece that nothing prescribes on a day. */
    readonly conceptMagWachten?: true;
  };
  readonly eisen: readonly Inhoudseis[];
  readonly markeringen: readonly Markering[];
}

const ALTIJD: readonly [Geldigheid] = [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }];

/** The rules of a table: one per id, giving one finding per missing field. */
export const maakInhoudsregels = (tabel: Inhoudstabel): Regel[] =>
  tabel.eisen.map((eis) => maakInhoudsregel(tabel, eis, perOuder(tabel, eis.velden)));

function maakInhoudsregel(tabel: Inhoudstabel, eis: Inhoudseis, groepen: readonly Rijgroep[]): Regel {
  return {
    id: eis.regel,
    fase: 'inhoud',
    document: tabel.document,
    bronnen: eis.bronnen,
    geldig: eis.geldig ?? ALTIJD,
    eis: eis.eis,
    meldingen: Object.fromEntries(eis.velden.flatMap((veld) => meldingen(tabel, eis, veld))),
    herstel: eis.herstel,
    toets(context) {
      const stukken = stukkenVan(tabel, context);
      if (!stukken.gewoon) return nvt;
      const open: Resultaat[] = [];
      let gevraagd = 0;
      for (const groep of groepen) gevraagd += toetsGroep(tabel, stukken, groep, context, open);
      if (open.length > 0) return open;
      return gevraagd > 0 ? voldoet : nvt;
    },
  };
}

/** The mark for a field, or `null` when it is there or not asked for. `wat` tells rows on one pointer apart. */
export type Mist = (veld: Pointer, wat?: string) => Ontbreekt | null;

/**
 * The marks that a document prints: from the same rows as the findings, whatever the state of the document or the
 * day, so that a reader sees what must still be filled in before it is due. Asked per absent field, so that a view
 * does not pay for the fields that are there.
 */
export const ontbreekt =
  (tabellen: readonly Inhoudstabel[], grond: Grond): Mist =>
  (veld, wat) => {
    const patroon = veld.replace(/\/\d+(?=\/|$)/g, '/*');
    for (const tabel of tabellen)
      for (const { regel, rij } of rijenVan(tabel).get(patroon) ?? []) {
        if (wat !== undefined && wat !== rij.wat) continue;
        const plek = plekOp(grond.zaak, veld);
        const hier = rijgrond(grond, plek.nr);
        if (isGevraagd(rij, hier) && !isVervuld(rij, plek.waarde, hier))
          return new Ontbreekt(rij.wat, veld, regel);
      }
    return null;
  };

interface Rij {
  readonly regel: string;
  readonly rij: Inhoudsveld;
}

const RIJEN = new WeakMap<Inhoudstabel, ReadonlyMap<string, readonly Rij[]>>();

/** The rows of a table by pointer. */
function rijenVan(tabel: Inhoudstabel): ReadonlyMap<string, readonly Rij[]> {
  const bekend = RIJEN.get(tabel);
  if (bekend) return bekend;
  const uit = new Map<string, Rij[]>();
  for (const { regel, velden } of [...tabel.eisen, ...tabel.markeringen])
    for (const rij of velden) uit.set(rij.veld, [...(uit.get(rij.veld) ?? []), { regel, rij }]);
  RIJEN.set(tabel, uit);
  return uit;
}

function meldingen({ stuk }: Inhoudstabel, eis: Inhoudseis, rij: Inhoudsveld): [string, Melding][] {
  const waarin = isBuitenReeks(stuk, rij) ? stuk.daarbuiten : stuk.naam;
  const wat = `In ${waarin} ontbreekt${rij.bij === undefined ? '' : ` bij ${rij.bij} {nr}`}: ${rij.wat}.`;
  const niveau = rij.niveau && { niveau: rij.niveau };
  const gewoon: Melding = { ernst: rij.ernst ?? eis.ernst, ...niveau, tekst: `${wat} ${eis.eis}` };
  if (!rij.zwaarder) return [[rij.wat, gewoon]];
  const { ernst, waarom } = rij.zwaarder;
  return [
    [rij.wat, gewoon],
    [redenZwaarder(rij), { ernst, ...niveau, tekst: `${wat} ${waarom} ${eis.eis}` }],
  ];
}
