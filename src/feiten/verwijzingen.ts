import { datumVan } from './stukken.ts';
import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';

/** A reference in the case to a piece that is not in it. */
export interface LosseVerwijzing {
  readonly veld: `/${string}`;
  /** Date of the piece that holds the reference. */
  readonly op?: Datum | undefined;
}

/** Places that refer to a bijstelling of the plan that the case does not hold. */
export function bijstellingverwijzingen(zaak: Zaak): readonly LosseVerwijzing[] {
  const uit: LosseVerwijzing[] = [];
  const neem = (id: string | undefined, veld: LosseVerwijzing['veld'], op?: Datum): void => {
    if (id !== undefined && !zaak.bijstellingen?.some((b) => b.id === id)) uit.push({ veld, op });
  };
  zaak.evaluaties?.forEach((e, i) => {
    neem(e.bijstellingId, `/evaluaties/${i}/bijstellingId`, datumVan(e));
  });
  const { eerstejaarsevaluatie: eje, eindevaluatie } = zaak;
  neem(eje?.bijstellingId, '/eerstejaarsevaluatie/bijstellingId', datumVan(eje));
  neem(eindevaluatie?.bijstellingId, '/eindevaluatie/bijstellingId', datumVan(eindevaluatie));
  zaak.deskundigenoordelen?.forEach((d, i) => {
    neem(d.verwerktInBijstellingId, `/deskundigenoordelen/${i}/verwerktInBijstellingId`, d.uitgebrachtOp);
  });
  return uit;
}

/** Places that refer to an advice of the bedrijfsarts that the case does not hold. */
export function adviesverwijzingen(zaak: Zaak): readonly LosseVerwijzing['veld'][] {
  const uit: LosseVerwijzing['veld'][] = [];
  const neem = (id: string | undefined, veld: LosseVerwijzing['veld']): void => {
    if (id !== undefined && !zaak.adviezen?.some((a) => a.id === id)) uit.push(veld);
  };
  zaak.evaluaties?.forEach((e, i) => {
    neem(e.adviesId, `/evaluaties/${i}/adviesId`);
  });
  zaak.bijstellingen?.forEach((b, i) => {
    neem(b.adviesId, `/bijstellingen/${i}/adviesId`);
  });
  neem(zaak.eerstejaarsevaluatie?.adviesId, '/eerstejaarsevaluatie/adviesId');
  neem(zaak.eindevaluatie?.adviesId, '/eindevaluatie/adviesId');
  return uit;
}
