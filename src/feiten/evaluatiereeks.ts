import { dagenTussen, laatste, plusDagen, type Datum } from '../kern/datum.ts';
import { blijvendHersteldOp } from '../tijdlijn/klok.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { geenMogelijkheden, metingen, metingOp } from './mogelijkheden.ts';
import { datumInGeval, datumVan } from './stukken.ts';
import { tussenpozen, type Moment, type Tussenpoos } from './tussenpozen.ts';
import { opDatum } from './volgorde.ts';

export interface Evaluatie extends Moment {
  /** Date that the parties agreed on for the next one. */
  readonly volgende?: Datum | undefined;
}

/**
 * Every adopted evaluation in order: periodic, at the end of the first year, and the final one. One dated before the
 * sickness is not among them.
 */
export function evaluatiereeks(zaak: Zaak): readonly Evaluatie[] {
  const uit: Evaluatie[] = [];
  const neem = (
    stuk: Parameters<typeof datumVan>[0] & { readonly volgendeEvaluatie?: Datum | undefined },
    veld: string,
  ): void => {
    const op = datumInGeval(zaak, stuk);
    if (op) uit.push({ op, veld: `/${veld}/stuk/opgesteldOp`, volgende: stuk.volgendeEvaluatie });
  };
  zaak.evaluaties?.forEach((evaluatie, i) => {
    neem(evaluatie, `evaluaties/${i}`);
  });
  if (zaak.eerstejaarsevaluatie) neem(zaak.eerstejaarsevaluatie, 'eerstejaarsevaluatie');
  if (zaak.eindevaluatie) neem(zaak.eindevaluatie, 'eindevaluatie');
  return opDatum(uit);
}

/** The day of the last evaluation that was held, of whatever kind. */
export const laatstGeevalueerd = (zaak: Zaak): Datum | undefined => evaluatiereeks(zaak).at(-1)?.op;

export interface Evaluatiegat extends Tussenpoos {
  /** Last day on which the evaluation was not late: the agreed or usual interval, or a later agreed date. */
  readonly uiterlijk: Datum;
  /** By the statement in force at the beginning of the gap there were no possibilities to work. */
  readonly zonderMogelijkheden: boolean;
}

interface Bereik {
  readonly zaak: Zaak;
  readonly tijdlijn: Tijdlijn;
  readonly peildatum: Datum;
  readonly profiel: 'lopend' | 'indiening';
}

/**
 * The gaps between evaluations from the date of the plan on. The series is judged up to the peildatum, at hand-in up to
 * the final evaluation. Leave under the Wazo does not count as time in which an evaluation could be held.
 */
export function evaluatiegaten(bereik: Bereik, gebruikelijk: number): readonly Evaluatiegat[] {
  const { zaak } = bereik;
  const plan = zaak.planVanAanpak;
  const begin = datumVan(plan);
  if (!plan || !begin) return [];
  const reeks = evaluatiereeks(zaak);
  const oordelen = metingen(zaak);
  const gaten = tussenpozen(begin, reeks, eindeReeks(bereik));
  const interval = plan.evaluatieIntervalDagen ?? gebruikelijk;
  return gaten.map((gat) => {
    const verlof = verlofdagen(zaak, gat.van, gat.tot);
    const afgesproken =
      gat.van === begin ? plan.eerstvolgendeEvaluatie : reeks.find(({ op }) => op === gat.van)?.volgende;
    const meting = metingOp(zaak, gat.van, oordelen);
    const zonderMogelijkheden = geenMogelijkheden(meting);
    const gewoon = plusDagen(gat.van, interval);
    const moment = afgesproken ?? plan.evaluatiemomenten?.find((op) => op > gat.van) ?? gewoon;
    const later = laatste(moment, gewoon);
    const termijn = verlof === 0 ? later : plusDagen(later, verlof);
    // Without possibilities there is nothing to evaluate before the next assessment that the bedrijfsarts has set.
    const uiterlijk = laatste(
      termijn,
      zonderMogelijkheden ? (meting?.volgendeBeoordeling ?? termijn) : termijn,
    );
    return { ...gat, dagen: gat.dagen - verlof, uiterlijk, zonderMogelijkheden };
  });
}

function eindeReeks(bereik: Bereik): Moment | undefined {
  const { zaak, profiel } = bereik;
  if (datumVan(zaak.eindevaluatie) && (profiel === 'indiening' || zaak.wia?.aanvraagdatum)) return undefined;
  return { op: eindeBegeleiding(bereik), veld: '/evaluaties' };
}

/** False where the duties of the Regeling procesgang do not run, or no longer matter. */
export const heeftBegeleiding = ({ regime }: Tijdlijn): boolean =>
  regime !== 'aow' && regime !== 'huishoudelijkPersoneel' && regime !== 'vervroegdeIva';

/** The day up to which a series can be judged: the peildatum, or earlier when there is nothing left to guide. */
export const eindeBegeleiding = eenmaal(({ zaak, tijdlijn, peildatum }: Omit<Bereik, 'profiel'>): Datum => {
  const einden = [
    zaak.wia?.aanvraagdatum,
    tijdlijn.eindeLoondoorbetaling,
    blijvendHersteldOp(zaak.ziekte),
    // The duties of an eigenrisicodrager for the Ziektewet go on after the employment (art. 26 lid 2 WIA).
    tijdlijn.regime === 'eigenrisicodragerZw' ? undefined : zaak.dienstverband?.einde,
  ];
  return einden.reduce<Datum>((a, b) => (b && b < a ? b : a), peildatum);
});

const verlofdagen = (zaak: Zaak, van: Datum, tot: Datum): number =>
  (zaak.ziekte?.wazoVerlof ?? []).reduce((som, verlof) => {
    if (!verlof.van || !verlof.tot || verlof.van >= tot || verlof.tot <= van) return som;
    const eind = verlof.tot < tot ? verlof.tot : tot;
    return som + Math.max(0, dagenTussen(laatste(verlof.van, van), eind) + 1);
  }, 0);
