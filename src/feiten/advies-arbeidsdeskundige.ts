import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { standVanOpvolging } from './advies-opvolging.ts';
import { datumVan } from './stukken.ts';
import { laatsteDatum } from './volgorde.ts';

export interface Onderzoekspunt {
  /** As in `advies-opvolging.ts`; `verwerkt`: the plan was adjusted to it, or a later report took its place. */
  readonly stand: 'gevolgd' | 'open' | 'zonderReden' | 'metReden' | 'verwerkt';
  /** Part of it was followed. */
  readonly deels: boolean;
  /** The report advises the second track and saw nothing at the own employer. */
  readonly alleenSpoor2: boolean;
  readonly op: Datum;
  readonly veld: `/${string}`;
}

/** What was done with each adopted, dated report of an arbeidsdeskundige. */
export function onderzoekspunten({
  arbeidsdeskundigeOnderzoeken,
  bijstellingen,
}: Zaak): readonly Onderzoekspunt[] {
  const onderzoeken = arbeidsdeskundigeOnderzoeken ?? [];
  const jongste = laatsteDatum(onderzoeken.map(datumVan));
  const bijgesteld = laatsteDatum(
    (bijstellingen ?? []).map((b) => (b.aanleiding === 'arbeidsdeskundigRapport' ? datumVan(b) : undefined)),
  );
  return onderzoeken.flatMap((onderzoek, i): Onderzoekspunt[] => {
    const op = datumVan(onderzoek);
    if (!op) return [];
    const { opvolging, redenNietGevolgd, adviesSpoor2, conclusie: c } = onderzoek;
    const intern = [c?.eigenWerkPassend, c?.eigenWerkPassendTeMaken, c?.anderWerkInternAanwezig];
    const eigen = standVanOpvolging(opvolging, redenNietGevolgd);
    const isVerwerkt =
      (jongste !== undefined && jongste > op) || (bijgesteld !== undefined && bijgesteld >= op);
    const stand = eigen === 'open' && isVerwerkt ? 'verwerkt' : eigen;
    const deels = opvolging === 'deelsGevolgd';
    const alleenSpoor2 = adviesSpoor2 === true && !intern.includes(true);
    return [{ stand, deels, alleenSpoor2, op, veld: `/arbeidsdeskundigeOnderzoeken/${i}` }];
  });
}
