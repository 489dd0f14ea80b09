import type { Datum } from '../kern/datum.ts';
import { datumInGeval } from '../tijdlijn/datum-in-geval.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { evaluatiereeks } from './evaluatiereeks.ts';
import type { MetStuk } from './stukken.ts';

interface Moment {
  /** As a message names it: `de probleemanalyse`. */
  readonly wat: string;
  readonly op: Datum | undefined;
  readonly veld: `/${string}`;
}

/** Two dates of which the first cannot come after the second, because the second rests on it (E67). */
export interface Paar {
  readonly eerder: Moment & { readonly op: Datum };
  readonly later: Moment & { readonly op: Datum };
}

/** The pairs that are both dated. A piece dated before the sickness is in none: its date is wrong by itself. */
export const dataparen = (zaak: Zaak, tijdlijn: Tijdlijn): readonly Paar[] =>
  paren(zaak, tijdlijn).flatMap(([eerder, later]) =>
    eerder.op && later.op
      ? [{ eerder: { ...eerder, op: eerder.op }, later: { ...later, op: later.op } }]
      : [],
  );

function paren(zaak: Zaak, { regime }: Tijdlijn): readonly (readonly [Moment, Moment])[] {
  const stuk = (wat: string, document: MetStuk | undefined, veld: string): Moment => ({
    wat,
    op: datumInGeval(zaak, document),
    veld: `/${veld}/stuk/opgesteldOp`,
  });
  const analyse = stuk('de probleemanalyse', zaak.probleemanalyse, 'probleemanalyse');
  const plan = stuk('het plan van aanpak', zaak.planVanAanpak, 'planVanAanpak');
  const jaar = stuk('de eerstejaarsevaluatie', zaak.eerstejaarsevaluatie, 'eerstejaarsevaluatie');
  const oordeel = stuk('het actueel oordeel', zaak.actueelOordeel, 'actueelOordeel');
  const aanvraag: Moment = {
    wat: 'de WIA-aanvraag',
    op: zaak.wia?.aanvraagdatum,
    veld: '/wia/aanvraagdatum',
  };
  const [eerste] = evaluatiereeks(zaak);
  return [
    [analyse, plan],
    [plan, jaar],
    ...(zaak.bijstellingen ?? []).map(
      (b, i) => [plan, stuk('een bijstelling van het plan', b, `bijstellingen/${i}`)] as const,
    ),
    [{ wat: 'de eerste evaluatie', op: eerste?.op, veld: eerste?.veld ?? '/evaluaties' }, aanvraag],
    ...(regime === 'loonsanctie' ? [] : [[oordeel, aanvraag] as const]),
  ];
}
