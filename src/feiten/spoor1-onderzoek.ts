import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { laatsteArbeidsdeskundige } from './arbeidsdeskundige.ts';
import { eenmaal } from './eenmaal.ts';
import { urenopgaven, type Urenopgave } from './gewerkte-uren.ts';
import { datumInGeval, gevuld } from './stukken.ts';

type Spoor1 = NonNullable<Zaak['spoor1']>;

/** The first day on which work at the own employer is recorded, paid or not: in the log of hours, an evaluation or the result. */
export const internGewerktVanaf = eenmaal((zaak: Zaak): Datum | undefined => {
  let eerste: Datum | undefined;
  const neem = (op: Datum | undefined): void => {
    if (op && (!eerste || op < eerste)) eerste = op;
  };
  for (const { van, urenPerWeek, werk } of zaak.urenlog ?? [])
    if (werk !== 'andereWerkgever' && (urenPerWeek ?? 0) > 0) neem(van);
  for (const { op, intern } of urenopgaven(zaak)) if (intern) neem(op);
  return eerste;
});

/**
 * The first day, not before a given day, on which work at the own employer was offered or done. Work that ran on the day
 * itself counts as of that day: an entry of the log that covers it, or hours in the last evaluation or result before it.
 */
export function aanbodOfWerkVanaf(zaak: Zaak, dag: Datum): Datum | undefined {
  let uit: Datum | undefined;
  let voor: Urenopgave | undefined;
  const neem = (op: Datum | undefined): void => {
    if (op && op >= dag && (!uit || op < uit)) uit = op;
  };
  for (const { datum: op } of zaak.spoor1?.aanbiedingen ?? []) neem(op);
  for (const { van, tot, urenPerWeek, werk } of zaak.urenlog ?? [])
    if (van && werk !== 'andereWerkgever' && (urenPerWeek ?? 0) > 0)
      neem(van < dag && (!tot || tot >= dag) ? dag : van);
  for (const opgave of urenopgaven(zaak)) {
    if (opgave.intern) neem(opgave.op);
    if (opgave.op < dag) voor = opgave;
  }
  return voor?.intern && voor.uren > 0 ? dag : uit;
}

/** Worked in the own work, as it was or adapted. */
const werkteInEigenWerk = eenmaal(
  ({ urenlog }: Zaak): boolean =>
    urenlog?.some(
      ({ werk, urenPerWeek: uren }) => (werk === 'eigen' || werk === 'aangepast') && (uren ?? 0) > 0,
    ) ?? false,
);

/**
 * Was the return to own work looked into, also in part, with lighter tasks or at other hours (§ 9 beoordelingskader)?
 * What was done counts before what was written down.
 */
export function standEigenWerk(
  zaak: Zaak,
): 'bezien' | 'alleenVolledig' | 'zonderUitkomst' | 'zonderVormen' | 'niet' {
  const conclusies = [
    laatsteArbeidsdeskundige(zaak)?.onderzoek.conclusie,
    zaak.eerstejaarsevaluatie?.conclusieSpoor1,
  ];
  if (
    werkteInEigenWerk(zaak) ||
    conclusies.some((c) => c?.eigenWerkPassend === true || c?.eigenWerkPassendTeMaken !== undefined)
  )
    return 'bezien';
  const eigen = zaak.spoor1?.eigenWerk;
  if (!eigen) return 'niet';
  if (!eigen.uitkomst) return 'zonderUitkomst';
  if (eigen.uitkomst !== 'nietMogelijk' || eigen.varianten?.some((vorm) => vorm !== 'volledig'))
    return 'bezien';
  return eigen.varianten?.length ? 'alleenVolledig' : 'zonderVormen';
}

/** Was adaptation of place, organisation or hours of the work looked into (§ 8 beoordelingskader)? */
export function isAanpassingBezien(zaak: Zaak): boolean {
  const ad = laatsteArbeidsdeskundige(zaak)?.onderzoek;
  return (
    zaak.spoor1?.aanpassingWerkplek?.uitkomst !== undefined ||
    (zaak.planVanAanpak?.werkaanpassingen?.length ?? 0) > 0 ||
    (ad?.overwogenAanpassingen?.some(gevuld) ?? false) ||
    ad?.conclusie?.eigenWerkPassendTeMaken !== undefined
  );
}

/** Was other work at the own employer looked for: by the employer, by an expert, or found and done? */
export function isInternGezocht(zaak: Zaak): boolean {
  return (
    zaak.spoor1?.anderWerkIntern?.uitkomst !== undefined ||
    laatsteArbeidsdeskundige(zaak)?.onderzoek.conclusie?.anderWerkInternAanwezig !== undefined ||
    (zaak.spoor1?.functies?.some(({ passend }) => passend !== undefined) ?? false) ||
    (zaak.urenlog?.some(({ werk, urenPerWeek: uren }) => werk === 'anderIntern' && (uren ?? 0) > 0) ?? false)
  );
}

/** Was looked into whether a function can be made suitable, or made at all (§ 8 beoordelingskader)? */
export const isPassendMakenBezien = (zaak: Zaak): boolean =>
  zaak.spoor1?.functiePassendMaken?.uitkomst !== undefined ||
  zaak.spoor1?.anderWerkIntern?.uitkomst === 'mogelijkNaAanpassing' ||
  gevuld(laatsteArbeidsdeskundige(zaak)?.onderzoek.werkCreatie);

/** The search ended without an existing function that suits. */
export const isInternNietsGevonden = (zaak: Zaak): boolean =>
  zaak.spoor1?.anderWerkIntern?.uitkomst === 'nietMogelijk' ||
  laatsteArbeidsdeskundige(zaak)?.onderzoek.conclusie?.anderWerkInternAanwezig === false;

export interface BekendWerk {
  readonly op: Datum | undefined;
  readonly veld: `/${string}`;
  /** By whom it was found: not the employer himself but an expert. */
  readonly doorDeskundige: boolean;
}

const bekendWerk = eenmaal((zaak: Zaak): readonly BekendWerk[] => {
  const uit: BekendWerk[] = [];
  const neem = (
    kan: boolean,
    op: Datum | undefined,
    veld: BekendWerk['veld'],
    doorDeskundige = false,
  ): void => {
    if (kan) uit.push({ op, veld, doorDeskundige });
  };
  const { spoor1, actueelOordeel, eerstejaarsevaluatie: eje } = zaak;
  for (const soort of ['eigenWerk', 'anderWerkIntern', 'functiePassendMaken'] as const)
    neem(isMogelijk(spoor1?.[soort]?.uitkomst), spoor1?.[soort]?.onderzochtOp, `/spoor1/${soort}/uitkomst`);
  const vrij =
    spoor1?.functies?.findIndex((functie) => functie.passend === 'passend' && !functie.reden) ?? -1;
  neem(vrij >= 0, spoor1?.anderWerkIntern?.onderzochtOp, `/spoor1/functies/${vrij}/passend`);
  const intern = eje?.conclusieSpoor1?.anderWerkInternAanwezig === true;
  neem(intern, datumInGeval(zaak, eje), '/eerstejaarsevaluatie/conclusieSpoor1/anderWerkInternAanwezig');
  const ad = laatsteArbeidsdeskundige(zaak);
  const plek = `/arbeidsdeskundigeOnderzoeken/${ad?.index ?? 0}/conclusie/anderWerkInternAanwezig` as const;
  neem(ad?.onderzoek.conclusie?.anderWerkInternAanwezig === true, ad?.op, plek, true);
  const actueel = actueelOordeel?.passendeArbeid?.aanwezig === true;
  neem(actueel, datumInGeval(zaak, actueelOordeel), '/actueelOordeel/passendeArbeid/aanwezig', true);
  return uit;
});

/** Suitable work at the own employer that was found to be there or to be made: the first finding of it. */
export const passendWerkBekend = (zaak: Zaak): BekendWerk | undefined =>
  bekendWerk(zaak).reduce<BekendWerk | undefined>(
    (a, b) => (a && (a.op ?? '') <= (b.op ?? '') ? a : b),
    undefined,
  );

/** The newest dated finding of it. */
export const passendWerkLaatstBekend = (zaak: Zaak): BekendWerk | undefined =>
  bekendWerk(zaak).reduce<BekendWerk | undefined>(
    (a, b) => (b.op && b.op > (a?.op ?? '') ? b : a),
    undefined,
  );

/** The same, as found by the arbeidsdeskundige or the bedrijfsarts. */
export const passendWerkVolgensDeskundige = (zaak: Zaak): BekendWerk | undefined =>
  bekendWerk(zaak).find(({ doorDeskundige }) => doorDeskundige);

const isMogelijk = (uitkomst: NonNullable<Spoor1['eigenWerk']>['uitkomst']): boolean =>
  uitkomst === 'mogelijk' || uitkomst === 'mogelijkNaAanpassing';
