import { datumVan, gevuld } from '../../feiten/stukken.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';

type Eind = Zaak['eindevaluatie'];

/**
 * What the employer thinks of the relation and of suitable work (art. 6 lid 1 onder i and k Regeling procesgang): as the
 * final evaluation says, else as it was recorded apart from it.
 */
export function werkgeversoordelen(eind: Eind, { riv }: Pick<Zaak, 'riv'>) {
  const los = riv?.oordeelWerkgever;
  const { oordeelArbeidsrelatie: relatie, oordeelPassendeArbeid: arbeid } = eind ?? {};
  const uitEind =
    (relatie?.oordeel ?? arbeid?.aanwezig) !== undefined ||
    [relatie?.toelichting, arbeid?.toelichting].some(gevuld);
  const uitLos =
    (relatie?.oordeel === undefined && los?.arbeidsrelatie !== undefined) ||
    (arbeid?.aanwezig === undefined && los?.passendeArbeidAanwezig !== undefined) ||
    (!gevuld(arbeid?.toelichting) && gevuld(los?.toelichting));
  const data = new Set([...(uitEind ? [datumVan(eind)] : []), ...(uitLos ? [los.vastgelegdOp] : [])]);
  return {
    /** The day of both; absent when they are of two days. */
    op: data.size === 1 ? [...data][0] : undefined,
    arbeidsrelatie: relatie?.oordeel ?? los?.arbeidsrelatie,
    toelichtingArbeidsrelatie: relatie?.toelichting,
    passendeArbeid: arbeid?.aanwezig ?? los?.passendeArbeidAanwezig,
    toelichtingPassendeArbeid: gevuld(arbeid?.toelichting) ? arbeid.toelichting : los?.toelichting,
  };
}
