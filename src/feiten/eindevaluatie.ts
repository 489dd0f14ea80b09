import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { datumVan, standVan } from './stukken.ts';
import { isVastgesteld } from './vastgesteld.ts';

export function standEindevaluatie({ eindevaluatie }: Zaak): 'vastgesteld' | 'concept' | 'ontbreekt' {
  if (isVastgesteld(eindevaluatie)) return 'vastgesteld';
  return standVan(eindevaluatie) === 'concept' ? 'concept' : 'ontbreekt';
}

/** Date of the youngest periodic evaluation after the eerstejaarsevaluatie, or of any when that one was not held. */
export function laatsteEvaluatie(zaak: Zaak): Datum | undefined {
  const na = datumVan(zaak.eerstejaarsevaluatie);
  let laatst: Datum | undefined;
  for (const evaluatie of zaak.evaluaties ?? []) {
    const op = datumVan(evaluatie);
    if (op && (!na || op > na) && (!laatst || op > laatst)) laatst = op;
  }
  return laatst;
}
