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

/** Places where a refusal refers to an offer of work or a measure on the wages that the case does not hold. */
export function weigeringverwijzingen(
  zaak: Zaak,
): readonly { readonly veld: LosseVerwijzing['veld']; readonly wat: string }[] {
  const { nietMeewerken, loonmaatregelen, spoor1 } = zaak;
  if (!nietMeewerken?.some(({ maatregelId, aanbodId }) => maatregelId ?? aanbodId)) return [];
  const maatregelen = new Set(loonmaatregelen?.map(({ id }) => id));
  const aanbiedingen = new Set(spoor1?.aanbiedingen?.map(({ id }) => id));
  return nietMeewerken.flatMap(({ maatregelId, aanbodId }, i) => [
    ...(maatregelId !== undefined && !maatregelen.has(maatregelId)
      ? [{ veld: `/nietMeewerken/${i}/maatregelId` as const, wat: 'een loonmaatregel' }]
      : []),
    ...(aanbodId !== undefined && !aanbiedingen.has(aanbodId)
      ? [{ veld: `/nietMeewerken/${i}/aanbodId` as const, wat: 'een aanbod van werk' }]
      : []),
  ]);
}
