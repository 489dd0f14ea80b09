import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { periodesZonderMogelijkheden, type PeriodeZonder } from './medisch-zonder-mogelijkheden.ts';
import { isOnderbouwdZonderMogelijkheden } from './nooit-mogelijkheden.ts';
import { opDatum } from './volgorde.ts';

/** A fact that does not fit the statement that there are no possibilities to work. */
export interface Tegenspraak {
  /** `werk`: work was done or a place was taken · `voorstel`: a proposal of the employee · `oordeel`: the statement itself. */
  readonly soort: 'werk' | 'voorstel' | 'oordeel';
  readonly op: Datum;
  readonly veld: `/${string}`;
  /** The statement that it does not fit, and the day of it. */
  readonly oordeel: `/${string}`;
  readonly sinds: Datum;
  /** The next statement of a doctor, whatever it says. */
  readonly volgend?: Datum;
  /** The first question about it from that day on, to the bedrijfsarts or to UWV. */
  readonly vraag?: Datum;
}

type Feit = Pick<Tegenspraak, 'soort' | 'op' | 'veld'>;
type Zonder = PeriodeZonder['oordelen'][number];

/** The first fact against each statement that there are no possibilities, in order; what was done before what was proposed. */
export const tegenspraken = eenmaal((zaak: Zaak): readonly Tegenspraak[] => {
  const periodes = periodesZonderMogelijkheden(zaak);
  if (periodes.length === 0) return [];
  const feiten = feitenTegen(zaak);
  const reeks = (soort: Feit['soort']) =>
    vooruit(
      feiten.filter((feit) => feit.soort === soort),
      ({ op }) => op,
    );
  const [eersteWerk, eersteVoorstel] = [reeks('werk'), reeks('voorstel')];
  const metUren = isOnderbouwdZonderMogelijkheden(zaak);
  const eersteVraag = vooruit(vragenOverOordeel(zaak), (op) => op);
  return periodes.flatMap(({ oordelen, tot }) =>
    oordelen.flatMap((oordeel, i): Tegenspraak[] => {
      const { op: sinds, veld } = oordeel;
      const volgend = oordelen[i + 1]?.op ?? tot;
      const buiten = [eersteWerk(sinds), eersteVoorstel(sinds)];
      const feit = [inZichzelf(oordeel, metUren), ...buiten].find((f) => f && !(volgend && f.op >= volgend));
      if (!feit) return [];
      const vraag = eersteVraag(feit.op);
      return [{ ...feit, oordeel: veld, sinds, ...(volgend && { volgend }), ...(vraag && { vraag }) }];
    }),
  );
});

/** The first of a sorted list from a day on; each next day is not earlier than the one before. */
function vooruit<T>(reeks: readonly T[], dag: (iets: T) => Datum): (vanaf: Datum) => T | undefined {
  let hier = 0;
  return (vanaf) => {
    let iets = reeks[hier];
    while (iets !== undefined && dag(iets) < vanaf) iets = reeks[++hier];
    return iets;
  };
}

/**
 * A statement that says lasting while recovery is expected, or nothing while it names hours. The hours are left to
 * `consistentie-belastbaarheid`, as long as that rule is reached.
 */
function inZichzelf({ op, veld, belastbaarheid: b }: Zonder, metUren: boolean): Feit | undefined {
  const heeftUren = metUren && (b.urenPerWeek ?? b.urenPerDag ?? 0) > 0;
  const herstelt = b.kansOpHerstel === 'goed' || b.prognose?.richting === 'verbeterend';
  if (!heeftUren && !(b.mogelijkheden === 'duurzaamGeen' && herstelt)) return undefined;
  return { soort: 'oordeel', op, veld: `${veld}/belastbaarheid` };
}

/** Work, placements and proposals of the employee, by the day on which they began. */
function feitenTegen({ urenlog, spoor1, spoor2 }: Zaak): readonly Feit[] {
  const uit: Feit[] = [];
  const neem = (soort: Feit['soort'], op: Datum | undefined, veld: Feit['veld']): void => {
    if (op) uit.push({ soort, op, veld });
  };
  urenlog?.forEach(({ van, urenPerWeek }, i) => {
    if ((urenPerWeek ?? 0) > 0) neem('werk', van, `/urenlog/${i}`);
  });
  spoor1?.arbeidstherapeutisch?.forEach(({ van }, i) => {
    neem('werk', van, `/spoor1/arbeidstherapeutisch/${i}`);
  });
  spoor2?.plaatsingen?.forEach(({ van }, i) => {
    neem('werk', van, `/spoor2/plaatsingen/${i}`);
  });
  spoor1?.voorstellenWerknemer?.forEach(({ datum }, i) => {
    neem('voorstel', datum, `/spoor1/voorstellenWerknemer/${i}`);
  });
  return opDatum(uit);
}

/** Days on which employer or employee questioned what the bedrijfsarts said, or asked for a new judgment. */
function vragenOverOordeel(zaak: Zaak): readonly Datum[] {
  const twijfels = (zaak.twijfels ?? []).map(({ actie, actieOp, datum }) =>
    actie === undefined || actie === 'geen' ? undefined : (actieOp ?? datum),
  );
  return [
    zaak.probleemanalyse?.nieuweGevraagdOp,
    ...twijfels,
    ...(zaak.adviezen ?? []).map(({ nieuwOordeelGevraagdOp }) => nieuwOordeelGevraagdOp),
    ...(zaak.secondOpinions ?? []).map(({ gevraagdOp }) => gevraagdOp),
    ...(zaak.deskundigenoordelen ?? []).map(({ aangevraagdOp }) => aangevraagdOp),
  ]
    .filter((op) => op !== undefined)
    .sort();
}
