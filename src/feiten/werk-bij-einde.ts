import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { gevuld } from './stukken.ts';
import { alsVastgesteld } from './vastgesteld.ts';

type Eind = NonNullable<Zaak['eindevaluatie']>;

/** The work there is towards the end of the period. Wages per month, loonwaarde in percent. */
export type Werk = Omit<NonNullable<Eind['huidigWerk']>, 'structureel'>;

/**
 * § 3 beoordelingskader weighs the result: the work as it was recorded as such; what that leaves open as the adopted
 * final evaluation says.
 */
export const bereiktWerk = eenmaal((zaak: Zaak): Werk =>
  vulAan(volgensResultaat(zaak), alsVastgesteld(zaak.eindevaluatie)?.huidigWerk ?? {}, zaak),
);

/** A final evaluation says in its own words what work there is (section 2.6); what it leaves open comes from the result. */
export const werkInEindevaluatie = (eind: Eind | undefined, zaak: Zaak): Werk =>
  vulAan(eind?.huidigWerk ?? {}, volgensResultaat(zaak), zaak);

const volgensResultaat = ({ resultaat: r }: Zaak): Werk => ({
  soort: r?.soortWerk,
  functie: r?.functie,
  urenPerWeek: r?.urenPerWeek,
  loon: r?.loonNu,
  loonwaardePercentage: r?.loonwaardePercentage,
  loonVoor: r?.loonVoor,
});

/** Of work of another kind nothing is taken over but the wage before the sickness. */
function vulAan(werk: Werk, ander: Werk, { dienstverband }: Zaak): Werk {
  const isZelfde = werk.soort === undefined || ander.soort === undefined || werk.soort === ander.soort;
  const bij = isZelfde ? ander : {};
  return {
    soort: werk.soort ?? bij.soort,
    functie: [werk.functie, bij.functie].find(gevuld),
    urenPerWeek: werk.urenPerWeek ?? bij.urenPerWeek,
    loon: werk.loon ?? bij.loon,
    loonwaardePercentage: werk.loonwaardePercentage ?? bij.loonwaardePercentage,
    loonVoor: werk.loonVoor ?? ander.loonVoor ?? dienstverband?.brutoMaandloon,
  };
}
