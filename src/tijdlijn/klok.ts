import { dagnummer, vanDagnummer, type Dagen, type Datum } from '../kern/datum.ts';
import { TERMIJNEN } from '../recht/termijnen.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';

/** Counts the days of sickness of the current case. All days are day numbers. */
export interface Klok {
  /** First sick day of the current case: the last one after a gap of four weeks or more. */
  readonly eersteDag: number;
  /** Blocks inside the current case that do not count, in order, never adjacent. */
  readonly blokken: readonly Blok[];
  /** First day of a recovery that has lasted four weeks or more, without a new case. */
  readonly hersteld: number | undefined;
}

/** A block of days that do not count, both ends included. */
export interface Blok {
  readonly van: number;
  readonly tot: number;
}

/** The clock of a case, or `undefined` when no first sick day is known. */
export function maakKlok({ ziekte }: Zaak, peildatum: Datum): Klok | undefined {
  const vastgesteld = ziekte?.eersteZiektedagVastgesteldDoorUwv;
  const opgegeven = vastgesteld ?? ziekte?.eersteZiektedag;
  if (!ziekte || !opgegeven) return undefined;
  const peil = dagnummer(peildatum);
  let eersteDag = dagnummer(opgegeven);
  let hersteld: number | undefined;
  let blokken: Blok[] = [];
  for (const blok of losseBlokken(ziekte, eersteDag, peil)) {
    const { van, tot, loopt } = blok;
    // A day that UWV established is the first day of the current case, whatever lies after it.
    if (breekt(blok) && !loopt && !vastgesteld) {
      eersteDag = tot + 1;
      blokken = [];
      continue;
    }
    if (breekt(blok) && loopt) hersteld = van;
    blokken.push({ van: Math.max(van, eersteDag), tot });
  }
  return { eersteDag, blokken, hersteld };
}

/** The day on which the number of counted days exceeds `n`; `n = 0` is the first sick day. */
export function dag({ eersteDag, blokken }: Klok, n: number): number {
  let uit = eersteDag + n;
  for (const { van, tot } of blokken) {
    if (van > uit) break;
    uit += tot - van + 1;
  }
  return uit;
}

/** Number of counted days up to and including a day. */
export function geteld({ eersteDag, blokken }: Klok, tot: number): number {
  let uit = tot - eersteDag + 1;
  for (const blok of blokken) {
    if (blok.van > tot) break;
    uit -= Math.min(blok.tot, tot) - blok.van + 1;
  }
  return Math.max(0, uit);
}

/** The blocks as dates, for display. */
export const alsDagen = ({ blokken }: Klok): readonly Dagen[] =>
  blokken.map(({ van, tot }) => ({ van: vanDagnummer(van), tot: vanDagnummer(tot) }));

interface RuwBlok {
  van: number;
  tot: number;
  /** Holds at least one day of full recovery, so that leave alone does not explain the block. */
  herstel: boolean;
  /** Holds leave after which the incapacity has another cause. */
  andereOorzaak: boolean;
  /** A recovery that had not ended on the peildatum. */
  loopt: boolean;
}

/** True when sickness before and after the block is not counted together. */
const breekt = ({ van, tot, herstel, andereOorzaak }: RuwBlok): boolean =>
  andereOorzaak || (herstel && tot - van + 1 >= TERMIJNEN.samentelling.dagen);

type Ziekte = NonNullable<Zaak['ziekte']>;

/** Day from which the employee was reported recovered; a later relapse in the list shows that it did not last. */
export const blijvendHersteldOp = (ziekte: Ziekte | undefined): Datum | undefined => {
  const op = ziekte?.hersteldGemeldOp;
  return op && !ziekte.onderbrekingen?.some(({ tot }) => tot && tot >= op) ? op : undefined;
};

function losseBlokken(ziekte: Ziekte, eersteDag: number, peil: number): RuwBlok[] {
  const { onderbrekingen, wazoVerlof } = ziekte;
  if (!onderbrekingen?.length && !wazoVerlof?.length && !ziekte.hersteldGemeldOp) return [];
  const ruw: RuwBlok[] = [];
  for (const { van, tot } of onderbrekingen ?? []) if (van) ruw.push(herstelblok(van, tot, peil));
  for (const { soort, van, tot, andereOorzaakNaVerlof } of wazoVerlof ?? []) {
    // Only benefit for pregnancy and childbirth (art. 3:7, 3:8, 3:10 Wazo) stands outside the wachttijd.
    if (soort !== 'zwangerschapBevalling' || !van || !tot) continue;
    ruw.push({
      van: dagnummer(van),
      tot: dagnummer(tot),
      herstel: false,
      andereOorzaak: andereOorzaakNaVerlof === true,
      loopt: false,
    });
  }
  const blijvend = blijvendHersteldOp(ziekte);
  if (blijvend) ruw.push(herstelblok(blijvend, undefined, peil));
  return voegSamen(ruw.filter(({ van, tot }) => tot >= van && tot >= eersteDag));
}

/** A recovery without last day runs on; so far it has lasted until the peildatum. */
const herstelblok = (van: Datum, tot: Datum | undefined, peil: number): RuwBlok => {
  const begin = dagnummer(van);
  const eind = tot === undefined ? undefined : dagnummer(tot);
  const loopt = eind === undefined || eind > peil;
  return { van: begin, tot: loopt ? peil : eind, herstel: true, andereOorzaak: false, loopt };
};

function voegSamen(ruw: RuwBlok[]): RuwBlok[] {
  ruw.sort((a, b) => a.van - b.van || a.tot - b.tot);
  const uit: RuwBlok[] = [];
  for (const blok of ruw) {
    const vorige = uit.at(-1);
    if (!vorige || blok.van > vorige.tot + 1) {
      uit.push({ ...blok });
      continue;
    }
    // The last day of the later block decides whether the recovery still runs.
    if (blok.tot >= vorige.tot) vorige.loopt = blok.loopt;
    vorige.tot = Math.max(vorige.tot, blok.tot);
    vorige.herstel ||= blok.herstel;
    vorige.andereOorzaak ||= blok.andereOorzaak;
  }
  return uit;
}
