import { dagenTussen, eerste, plusDagen, type Dagen, type Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { inspanningenSpoor2, isStil } from './inspanningen.ts';
import { raakt, type Periode } from './periode.ts';
import { datumVan } from './stukken.ts';
import { tussenpozen } from './tussenpozen.ts';
import { opDag, opDatum } from './volgorde.ts';

/** Adopted reports in the order of their dates. */
export const rapportagesSpoor2 = eenmaal(({ spoor2 }: Zaak): readonly Rapportage[] =>
  opDatum(
    (spoor2?.rapportages ?? []).flatMap((rapportage, i) => {
      const op = datumVan(rapportage);
      return op ? [{ op, rapportage, veld: `/spoor2/rapportages/${i}` as const }] : [];
    }),
  ),
);

export interface Rapportage {
  readonly op: Datum;
  readonly rapportage: NonNullable<NonNullable<Zaak['spoor2']>['rapportages']>[number];
  readonly veld: `/spoor2/rapportages/${number}`;
}

/** The number of each report: its own, else its place in the list or the first after it that no report bears. */
export const rapportnummers = eenmaal(({ spoor2 }: Zaak): readonly number[] => {
  const bezet = new Set(spoor2?.rapportages?.map(({ nummer }) => nummer));
  return (spoor2?.rapportages ?? []).map(({ nummer }, i) => {
    let vrij = nummer ?? i + 1;
    while (nummer === undefined && bezet.has(vrij)) vrij += 1;
    bezet.add(vrij);
    return vrij;
  });
});

/**
 * The days a report tells of: its period, as far as that had passed on the day on which it was drawn up; of a draft
 * without that day, on the peildatum.
 */
export function verslagperiode(
  { stuk, van, tot }: Rapportage['rapportage'],
  peildatum: Datum,
): Periode & { readonly tot: Datum } {
  const gemaakt = stuk?.opgesteldOp ?? peildatum;
  return { van, tot: tot ? eerste(tot, gemaakt) : gemaakt };
}

/** The earlier track that a report tells of, by its first day; `undefined` for one of the current track. */
export function eerderTraject({ spoor2 }: Zaak, { stuk, van, tot }: Rapportage['rapportage']) {
  const op = van ?? tot ?? stuk?.opgesteldOp;
  if (!op || (spoor2?.start && spoor2.start <= op)) return undefined;
  return spoor2?.eerdereTrajecten?.find((t) => raakt({ van: op, tot: op }, t) && t.van !== undefined);
}

/** The employer carries out the track of a report himself; of an earlier track that is not recorded. */
export const isZelfUitgevoerd = (zaak: Zaak, rapportage: Rapportage['rapportage']): boolean =>
  zaak.spoor2?.bureau?.zelfUitgevoerd === true && !eerderTraject(zaak, rapportage);

/** Days of the track that no report is about. */
export interface NietGerapporteerd extends Dagen {
  readonly dagen: number;
  /** Days between the two reports around it, by their dates; from the start of the track for the first. */
  readonly interval: number;
}

/**
 * Stretches of the track, up to the last reported day, that no report is about. A report without a first day begins
 * where the one before it ended; one without a last day ends on its own date.
 */
export function nietGerapporteerd(zaak: Zaak, loop: Dagen): readonly NietGerapporteerd[] {
  const uit: NietGerapporteerd[] = [];
  const begin = ({ op, rapportage: { van } }: Rapportage): Datum => van ?? op;
  let vanaf = loop.van;
  let vorige = loop.van;
  for (const { op, rapportage } of opDag(rapportagesSpoor2(zaak), begin)) {
    const van = rapportage.van ?? vanaf;
    const interval = dagenTussen(vorige, op);
    if (van > vanaf)
      uit.push({ van: vanaf, tot: plusDagen(van, -1), dagen: dagenTussen(vanaf, van), interval });
    const volgende = plusDagen(rapportage.tot ?? op, 1);
    if (volgende > vanaf) vanaf = volgende;
    vorige = op;
  }
  return uit;
}

/** Stretches longer than `stilte` days between two reports in which nothing was done; none where no reports are owed. */
export function stilZonderRapportage(zaak: Zaak, loop: Dagen, stilte: number): readonly Dagen[] {
  if (zaak.spoor2?.bureau?.zelfUitgevoerd) return [];
  const efforts = inspanningenSpoor2(zaak);
  return tussenpozen(loop.van, rapportagesSpoor2(zaak), { op: loop.tot, veld: '/spoor2/rapportages' }).filter(
    ({ van, tot, dagen }) => dagen > stilte && isStil(efforts, van, tot),
  );
}

type Contact = NonNullable<Zaak['contacten']>[number];

/** Contact of the employer, or of the casemanager for him, with the bureau since a day. */
export const isContactMetBureau = ({ datum, rollen }: Contact, vanaf: Datum): boolean =>
  datum !== undefined &&
  datum >= vanaf &&
  (rollen?.includes('re-integratiebureau') ?? false) &&
  (rollen?.some((rol) => rol === 'werkgever' || rol === 'casemanager') ?? false);
