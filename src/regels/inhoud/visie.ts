import { datum, type Datum } from '../../kern/datum.ts';
import { gevuld } from '../../feiten/stukken.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import type { Geldigheid } from '../regel.ts';
import type { Grond } from './inhoud.ts';

export type Visie = NonNullable<NonNullable<Zaak['planVanAanpak']>['visieWerknemer']>;

const SINDS = datum('2023-07-01');

export const VISIE_GELDIG: readonly [Geldigheid] = [{ vanaf: SINDS, peil: 'peildatum' }];

/**
 * Must this piece hold the views of both parties? Since 1 July 2023; by art. 7b Regeling procesgang an older first sick
 * day is exempt when the piece is not later than that day. A piece without a date counts as of the peildatum.
 */
export const isVisieplichtig = (grond: Grond, opgesteldOp: Datum | undefined): boolean => {
  const op = opgesteldOp ?? grond.peildatum;
  if (grond.tijdlijn && grond.tijdlijn.eersteZiektedag >= SINDS) return true;
  return op > SINDS;
};

/** A view was given, or it is on record that it was asked for. */
export const isVisieGegeven = (visie: Visie | undefined): boolean =>
  visie !== undefined && (teksten(visie).some(gevuld) || visie.nietGegeven?.gevraagdOp !== undefined);

/** What a party said, question by question. */
export const teksten = (visie: Visie | undefined): readonly (string | undefined)[] => [
  visie?.opActiviteitenDoelenTermijnen,
  visie?.mogelijkheden,
  visie?.activiteitenTotNu,
  visie?.nieuweAfspraken,
];
