import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { datumVan } from './stukken.ts';
import type { Moment } from './tussenpozen.ts';
import { opDatum } from './volgorde.ts';

/** Days on which the bedrijfsarts heard the employee, oldest first: consultations, and the pieces he wrote. */
export const contactenBedrijfsarts = eenmaal((zaak: Zaak): readonly Moment[] => {
  const uit: Moment[] = [];
  const neem = (op: Datum | undefined, veld: Moment['veld']): void => {
    if (op) uit.push({ op, veld });
  };
  zaak.arbodienst?.spreekuren?.forEach(({ datum, verschenen }, i) => {
    if (verschenen !== false) neem(datum, `/arbodienst/spreekuren/${i}/datum`);
  });
  neem(datumVan(zaak.probleemanalyse), '/probleemanalyse/stuk/opgesteldOp');
  zaak.adviezen?.forEach((advies, i) => {
    neem(datumVan(advies), `/adviezen/${i}/stuk/opgesteldOp`);
  });
  neem(datumVan(zaak.actueelOordeel), '/actueelOordeel/stuk/opgesteldOp');
  return opDatum(uit);
});
