import type { Zaak } from '../../zaak/schema/zaak.ts';

type Belastbaarheid = NonNullable<NonNullable<Zaak['probleemanalyse']>['belastbaarheid']>;

export interface Profiel {
  readonly veld: `/${string}`;
  readonly belastbaarheid: Belastbaarheid;
}

/** Every statement of possibilities and limits in the case, with its place. */
export function belastbaarheden(zaak: Zaak): readonly Profiel[] {
  const uit: Profiel[] = [];
  const neem = (belastbaarheid: Belastbaarheid | undefined, veld: Profiel['veld']): void => {
    if (belastbaarheid) uit.push({ veld, belastbaarheid });
  };
  neem(zaak.probleemanalyse?.belastbaarheid, '/probleemanalyse/belastbaarheid');
  for (const [i, advies] of (zaak.adviezen ?? []).entries())
    neem(advies.belastbaarheid, `/adviezen/${i}/belastbaarheid`);
  neem(zaak.actueelOordeel?.belastbaarheid, '/actueelOordeel/belastbaarheid');
  neem(zaak.spoor2?.belastbaarheidBijStart, '/spoor2/belastbaarheidBijStart');
  return uit;
}
