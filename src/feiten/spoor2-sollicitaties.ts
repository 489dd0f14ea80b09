import { dagnummer, lengte, vanDagnummer, type Dagen, type Datum } from '../kern/datum.ts';
import type { Richtwaarden } from '../recht/richtwaarden.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { inspanningenSpoor2, isStil } from './inspanningen.ts';
import { geenMogelijkheden, metingen } from './mogelijkheden.ts';
import { gedateerdeSollicitaties, opeenvolgend } from './sollicitaties.ts';
import { stilZonderRapportage } from './spoor2-rapportages.ts';
import { gevuld } from './stukken.ts';
import { samengevoegd, zonder } from './zonder.ts';

/** A span of day numbers, both ends included. */
interface Tijd {
  readonly van: number;
  readonly tot: number;
}

/** A period in which no applications are expected. `hard`: by a fact, not by somebody's reason. */
interface Vrijstelling extends Tijd {
  readonly hard: boolean;
}

const vrijstellingen = eenmaal((zaak: Zaak): readonly Vrijstelling[] => {
  const uit: Vrijstelling[] = [];
  const neem = (hard: boolean, van: Datum | undefined, tot: Datum | undefined): void => {
    if (van) uit.push({ van: dagnummer(van), tot: tot ? dagnummer(tot) : Infinity, hard });
  };
  for (const { van, tot, soortReden, reden } of zaak.spoor2?.nogNietSolliciteren ?? [])
    if (soortReden !== undefined || gevuld(reden)) neem(soortReden === 'vakantie', van, tot);
  for (const { soort, van, tot } of zaak.spoor2?.plaatsingen ?? [])
    if (soort !== undefined && soort !== 'werkervaringsplaats') neem(true, van, tot);
  for (const { van, tot } of zaak.ziekte?.wazoVerlof ?? []) neem(true, van, tot);
  const reeks = metingen(zaak);
  reeks.forEach((meting, i) => {
    if (!geenMogelijkheden(meting)) return;
    const volgende = reeks[i + 1]?.op;
    uit.push({
      van: dagnummer(meting.op),
      tot: volgende ? dagnummer(volgende) - 1 : Infinity,
      hard: true,
    });
  });
  return uit.sort((a, b) => a.van - b.van);
});

/** Training that was given and placements: what shows that a reason of that kind is a fact. */
const ingevuld = eenmaal(({ spoor2 }: Zaak): readonly Tijd[] => {
  const uit: Tijd[] = [];
  const neem = (van: Datum | undefined, tot: Datum | undefined): void => {
    if (van) uit.push({ van: dagnummer(van), tot: dagnummer(tot ?? van) });
  };
  for (const { soort, datum, tot } of spoor2?.activiteiten ?? [])
    if (soort === 'scholing' || soort === 'training') neem(datum, tot);
  for (const { van, tot } of spoor2?.plaatsingen ?? []) neem(van, tot);
  return uit.sort((a, b) => a.van - b.van);
});

/** Day numbers of the applications, in order. */
const sollicitatiedagen = eenmaal((zaak: Zaak): readonly number[] =>
  gedateerdeSollicitaties(zaak).map(({ datum }) => dagnummer(datum)),
);

export interface Sollicitatiegat extends Dagen {
  readonly dagen: number;
}

/** How steadily was applied since the zoekprofiel, over whole weeks. */
export interface Solliciteerritme {
  readonly vanaf: Datum;
  /** Whole weeks, and those of them in which applying could be expected. */
  readonly weken: number;
  readonly verwacht: number;
  /** Weeks that only somebody's reason explains, so that the reason must carry them. */
  readonly teWegen: number;
  readonly totaal: number;
  /** Per expected week, on one decimal; 0 when none was expected. */
  readonly gemiddelde: number;
  /** More than `lang` days without an application and without a reason, between two applications or up to the last day. */
  readonly gaten: readonly Sollicitatiegat[];
}

/** `undefined` as long as there is no zoekprofiel with a date. */
export function solliciteerritme(zaak: Zaak, tot: Datum, lang: number): Solliciteerritme | undefined {
  const vanaf = zaak.spoor2?.zoekprofiel?.vastgesteldOp;
  if (!vanaf || vanaf > tot) return undefined;
  const periode = { van: dagnummer(vanaf), tot: dagnummer(tot) };
  const weken = Math.floor((periode.tot - periode.van + 1) / 7);
  const vrij = vrijstellingen(zaak);
  const raakt = opeenvolgend(vrij);
  const raaktHard = opeenvolgend(vrij.filter(({ hard }) => hard));
  const isIngevuld = opeenvolgend(ingevuld(zaak));
  let verwacht = 0;
  let teWegen = 0;
  for (let week = 0, van = periode.van; week < weken; week++, van += 7) {
    const hard = raaktHard(van, van + 6) ?? isIngevuld(van, van + 6);
    if (!raakt(van, van + 6)) verwacht += 1;
    else if (!hard) teWegen += 1;
  }
  const dagen = sollicitatiedagen(zaak).filter((dag) => dag >= periode.van && dag <= periode.tot);
  const totaal = dagen.length;
  const gemiddelde = verwacht === 0 ? 0 : Math.round((10 * totaal) / verwacht) / 10;
  return { vanaf, weken, verwacht, teWegen, totaal, gemiddelde, gaten: gaten(dagen, vrij, periode, lang) };
}

/** The stretches between two applications, with the exempted days cut out. */
function gaten(
  dagen: readonly number[],
  vrijstellingen: readonly Tijd[],
  { van: begin, tot: einde }: Tijd,
  lang: number,
): readonly Sollicitatiegat[] {
  const uit: Sollicitatiegat[] = [];
  const vrij = aaneengesloten(vrijstellingen);
  let eerstVrij = 0;
  let van = begin;
  const voegToe = (tot: number): void => {
    const lengte = tot - van;
    if (lengte > lang) uit.push({ van: vanDagnummer(van), tot: vanDagnummer(tot), dagen: lengte });
  };
  const neem = (tot: number): void => {
    while ((vrij[eerstVrij]?.tot ?? van) < van) eerstVrij += 1;
    for (let i = eerstVrij, periode = vrij[i]; periode && periode.van < tot; periode = vrij[++i]) {
      voegToe(periode.van);
      if (periode.tot > van) van = periode.tot;
    }
    voegToe(tot);
    van = tot;
  };
  for (const dag of dagen) if (dag > van) neem(dag);
  if (einde > van) neem(einde);
  return uit;
}

/** Spans in order of their first day, overlapping ones joined. */
function aaneengesloten(perioden: readonly Tijd[]): readonly Tijd[] {
  const uit: { van: number; tot: number }[] = [];
  for (const { van, tot } of perioden) {
    const vorige = uit.at(-1);
    if (!vorige || van > vorige.tot) uit.push({ van, tot });
    else if (tot > vorige.tot) vorige.tot = tot;
  }
  return uit;
}

/** Long gaps with nothing else of the second track in them, unless termijn-spoor2-rapportage reports that silence. */
export function stilgevallen(
  zaak: Zaak,
  loop: Dagen,
  gaten: readonly Sollicitatiegat[],
  { stilteInspanningLangDagen, spoor2RapportageStilteDagen }: Richtwaarden,
): readonly Sollicitatiegat[] {
  const lang = gaten.filter(
    ({ van, tot, dagen }) => dagen > stilteInspanningLangDagen && isStil(inspanningenSpoor2(zaak), van, tot),
  );
  if (lang.length === 0) return lang;
  const elders = stilZonderRapportage(zaak, loop, spoor2RapportageStilteDagen);
  return lang.filter(({ van, tot }) => !elders.some((stilte) => stilte.van < tot && stilte.tot > van));
}

const BEMIDDELING: readonly unknown[] = [
  'jobhunting',
  'werkervaringsplaats',
  'proefplaatsing',
  'detachering',
];

/** More than `lang` days on end in which work was neither looked for by somebody else nor tried at a place. */
export function isLangOnbemiddeld({ spoor2 }: Zaak, periode: Dagen, lang: number): boolean {
  const gezocht: Dagen[] = [];
  const neem = (van: Datum | undefined, tot: Datum | undefined): void => {
    if (van) gezocht.push({ van, tot: tot && tot > van ? tot : van });
  };
  for (const { soort, datum, tot } of spoor2?.activiteiten ?? [])
    if (BEMIDDELING.includes(soort)) neem(datum, tot);
  for (const { van, tot } of spoor2?.plaatsingen ?? []) neem(van, tot ?? periode.tot);
  return zonder([periode], samengevoegd(gezocht)).some((deel) => lengte(deel) > lang);
}
