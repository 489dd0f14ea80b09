import type { Zaak } from '../zaak/schema/zaak.ts';
import { datumVan } from './stukken.ts';

/** The place where an adopted evaluation or a statement of the bedrijfsarts says that recovery or reintegration stagnates. */
export function stagnatieVolgens(zaak: Zaak): `/${string}` | undefined {
  const evaluatie = (zaak.evaluaties ?? []).findIndex((e) => e.stagnatie === true && datumVan(e));
  if (evaluatie >= 0) return `/evaluaties/${evaluatie}/stagnatie`;
  if (zaak.eerstejaarsevaluatie?.stagnatie === true && datumVan(zaak.eerstejaarsevaluatie))
    return '/eerstejaarsevaluatie/stagnatie';
  const advies = (zaak.adviezen ?? []).findIndex((a) => a.signalen?.stagnatie === true && datumVan(a));
  return advies >= 0 ? `/adviezen/${advies}/signalen/stagnatie` : undefined;
}
