import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { datumVan } from './stukken.ts';
import { aantalVoor, laatsteDatum, opDatum } from './volgorde.ts';

export { stagnatieVanaf } from './stagnatie.ts';

type Geschil = NonNullable<Zaak['geschillen']>[number];
type Deskundigenoordeel = NonNullable<Zaak['deskundigenoordelen']>[number];
type Vraag = NonNullable<Deskundigenoordeel['vraag']>;

/** An expert's opinion that answers a dispute. */
export interface GevraagdOordeel {
  /** The day of the request, else of the opinion. */
  readonly op: Datum | undefined;
  readonly uitgebrachtOp: Datum | undefined;
  readonly veld: `/deskundigenoordelen/${number}`;
}

/** Which questions to the expert settle which dispute (art. 32 Wet SUWI, art. 7:629a and 7:658b BW). */
const VRAGEN: Readonly<Record<NonNullable<Geschil['over']>, readonly Vraag[]>> = {
  geschiktheidEigenWerk: ['geschiktEigenWerk'],
  passendWerk: ['passendWerkAanwezig'],
  inspanningWerkgever: ['inspanningWerkgever'],
  inspanningWerknemer: ['inspanningWerknemer'],
  loon: ['geschiktEigenWerk', 'passendWerkAanwezig', 'inspanningWerknemer'],
};

type Gedateerd = GevraagdOordeel & { readonly op: Datum };

const oordelen = eenmaal((zaak: Zaak) => {
  const bijGeschil = new Map<string, GevraagdOordeel>();
  const bijVraag = new Map<Vraag, Gedateerd[]>();
  zaak.deskundigenoordelen?.forEach((d, i) => {
    const { aangevraagdOp, uitgebrachtOp, geschilId, vraag } = d;
    const op = aangevraagdOp ?? uitgebrachtOp;
    const veld = `/deskundigenoordelen/${i}` as const;
    if (geschilId !== undefined && !bijGeschil.has(geschilId))
      bijGeschil.set(geschilId, { op, uitgebrachtOp, veld });
    if (!vraag || !op) return;
    const reeks = bijVraag.get(vraag);
    if (reeks) reeks.push({ op, uitgebrachtOp, veld });
    else bijVraag.set(vraag, [{ op, uitgebrachtOp, veld }]);
  });
  return { bijGeschil, bijVraag: new Map([...bijVraag].map(([vraag, reeks]) => [vraag, opDatum(reeks)])) };
});

/** The opinion that names the dispute; else the first one on the same question asked since it began. */
export function oordeelOver(zaak: Zaak, { id, over, sinds }: Geschil): GevraagdOordeel | undefined {
  const { bijGeschil, bijVraag } = oordelen(zaak);
  const genoemd = id === undefined ? undefined : bijGeschil.get(id);
  if (genoemd || !over || !sinds) return genoemd;
  let uit: Gedateerd | undefined;
  for (const vraag of VRAGEN[over]) {
    const reeks = bijVraag.get(vraag) ?? [];
    const eerste = reeks[aantalVoor(reeks, sinds)];
    if (eerste && (!uit || eerste.op < uit.op)) uit = eerste;
  }
  return uit;
}

const bijstellingen = eenmaal((zaak: Zaak) => {
  const opId = new Map<string, Datum | undefined>();
  const wegensOordeel: { readonly op: Datum }[] = [];
  for (const bijstelling of zaak.bijstellingen ?? []) {
    const op = datumVan(bijstelling);
    if (bijstelling.id !== undefined) opId.set(bijstelling.id, op);
    if (op && bijstelling.aanleiding === 'deskundigenoordeel') wegensOordeel.push({ op });
  }
  return { opId, wegensOordeel: opDatum(wegensOordeel) };
});

/** Date of the adjustment of the plan that the opinion names, else of the first one since that it was the occasion for. */
export function bijgesteldNa(zaak: Zaak, oordeel: Deskundigenoordeel): Datum | undefined {
  const { opId, wegensOordeel } = bijstellingen(zaak);
  const { verwerktInBijstellingId: id, uitgebrachtOp } = oordeel;
  if (id !== undefined && opId.has(id)) return opId.get(id);
  return uitgebrachtOp && wegensOordeel[aantalVoor(wegensOordeel, uitgebrachtOp)]?.op;
}

/** Last step other than an opinion of UWV that is meant to end an impasse: mediation, second opinion, other expert. */
const laatsteStap = eenmaal((zaak: Zaak): Datum | undefined => {
  return laatsteDatum([
    ...(zaak.conflicten ?? []).map((c) => c.mediation?.begonnenOp),
    ...(zaak.secondOpinions ?? []).map((s) => s.gevraagdOp),
    ...(zaak.arbeidsdeskundigeOnderzoeken ?? []).map((o) => o.aangevraagdOp ?? datumVan(o)),
    ...[...(zaak.evaluaties ?? []), zaak.eerstejaarsevaluatie].map((e) =>
      e?.actieBijStagnatie === 'geen' ? undefined : e?.actieBijStagnatieOp,
    ),
  ]);
});

/** True when a step to end an impasse was set on the day or later. */
export function isStapGezetVanaf(zaak: Zaak, dag: Datum): boolean {
  const stap = laatsteStap(zaak);
  return stap !== undefined && stap >= dag;
}
