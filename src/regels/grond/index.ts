import type { Regel } from '../regel.ts';
import grondGeenHerstelMogelijk from './grond-geen-herstel-mogelijk.ts';
import grondKosten from './grond-kosten.ts';
import grondLatereIva from './grond-latere-iva.ts';
import grondMedischeWachttijd from './grond-medische-wachttijd.ts';
import grondOnwilligeWerknemer from './grond-onwillige-werknemer.ts';
import grondReorganisatie from './grond-reorganisatie.ts';
import grondVertrouwenBedrijfsarts from './grond-vertrouwen-bedrijfsarts.ts';
import grondVertrouwenDeskundigen from './grond-vertrouwen-deskundigen.ts';
import grondVoorVolledigheid from './grond-voor-volledigheid.ts';
import grondWeegtOp from './grond-weegt-op.ts';
import stukNaEindeWachttijd from './stuk-na-einde-wachttijd.ts';

/**
 * Does a reason that is given for a shortcoming count? What is settled first, then what a person must weigh. `voldoet`
 * in this phase means: a ground is recorded that the texts accept.
 */
export const GROND: readonly Regel[] = [
  grondVoorVolledigheid,
  stukNaEindeWachttijd,
  grondVertrouwenBedrijfsarts,
  grondVertrouwenDeskundigen,
  grondLatereIva,
  grondOnwilligeWerknemer,
  grondKosten,
  grondReorganisatie,
  grondMedischeWachttijd,
  grondGeenHerstelMogelijk,
  grondWeegtOp,
];
