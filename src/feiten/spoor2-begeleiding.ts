import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { rapportagesSpoor2 } from './spoor2-rapportages.ts';
import { datumVan } from './stukken.ts';

/**
 * Is guidance needed in the search for work elsewhere (§ 9)?
 * - `nodig`: by the youngest judgment of bedrijfsarts or expert · `gewenst`: only the employee wants it ·
 *   `opEigenKracht`: judged not needed, and the employee does not ask for it · `onbekend`: nobody said anything
 */
export type Begeleiding =
  | { readonly stand: 'nodig' | 'opEigenKracht'; readonly op: Datum; readonly veld: `/${string}` }
  | { readonly stand: 'gewenst'; readonly veld: `/${string}` }
  | { readonly stand: 'onbekend' };

export const begeleiding = eenmaal((zaak: Zaak): Begeleiding => {
  const oordeel = jongsteOordeel(zaak);
  if (oordeel?.oordeel === 'begeleidingNodig') return { stand: 'nodig', op: oordeel.op, veld: oordeel.veld };
  if (zaak.spoor2?.werknemerWenstBegeleiding === true)
    return { stand: 'gewenst', veld: '/spoor2/werknemerWenstBegeleiding' };
  return oordeel ? { stand: 'opEigenKracht', op: oordeel.op, veld: oordeel.veld } : { stand: 'onbekend' };
});

interface Oordeel {
  readonly oordeel: 'opEigenKracht' | 'begeleidingNodig';
  readonly op: Datum;
  readonly veld: `/${string}`;
}

/** The youngest judgment that says something; on the same day the one that asks most. */
function jongsteOordeel(zaak: Zaak): Oordeel | undefined {
  let jongste: Oordeel | undefined;
  const neem = (op: Datum | undefined, oordeel: string | undefined, veld: () => `/${string}`): void => {
    if (!op || (oordeel !== 'opEigenKracht' && oordeel !== 'begeleidingNodig')) return;
    if (jongste && (op < jongste.op || (op === jongste.op && oordeel === 'opEigenKracht'))) return;
    jongste = { oordeel, op, veld: veld() };
  };
  const { probleemanalyse: pa, actueelOordeel: ao } = zaak;
  const pad = 'signalen/begeleidingNodigTweedeSpoor';
  neem(datumVan(pa), pa?.signalen?.begeleidingNodigTweedeSpoor, () => `/probleemanalyse/${pad}`);
  zaak.adviezen?.forEach((advies, i) => {
    neem(datumVan(advies), advies.signalen?.begeleidingNodigTweedeSpoor, () => `/adviezen/${i}/${pad}`);
  });
  zaak.arbeidsdeskundigeOnderzoeken?.forEach((onderzoek, i) => {
    const veld = () => `/arbeidsdeskundigeOnderzoeken/${i}/begeleidingNodigTweedeSpoor` as const;
    neem(datumVan(onderzoek), onderzoek.begeleidingNodigTweedeSpoor, veld);
  });
  neem(datumVan(ao), ao?.signalen?.begeleidingNodigTweedeSpoor, () => `/actueelOordeel/${pad}`);
  return jongste;
}

/** Guard (§ 9): judged able to search alone, and no wish for guidance: support of the employer is enough. */
export const isOpEigenKracht = (zaak: Zaak): boolean => begeleiding(zaak).stand === 'opEigenKracht';

/**
 * Guard (§ 6): no bureau is no finding by itself. Holds while nobody said that guidance is needed or wanted (E61):
 * once bedrijfsarts, expert or employee asks for it, the employer must offer or pay for it.
 */
export function isBureauNietVerplicht(zaak: Zaak): boolean {
  const { stand } = begeleiding(zaak);
  return stand === 'opEigenKracht' || stand === 'onbekend';
}

/**
 * What the employer arranged.
 * - `geregeld`: a bureau, other experts, or a bureau of the employee's choice that he pays · `zelf`: he does it himself ·
 *   `nietBetaald`: there is a bureau, and he does not pay it · `niets`
 */
export type Hulp = 'geregeld' | 'zelf' | 'nietBetaald' | 'niets';

export function hulpSpoor2({ spoor2 }: Zaak): Hulp {
  const { bureau } = spoor2 ?? {};
  const isEr = [bureau?.naam, bureau?.contractdatum, bureau?.coach?.naam].some(Boolean);
  if (isEr && !bureau?.zelfUitgevoerd)
    return bureau?.betaaldDoorWerkgever === false ? 'nietBetaald' : 'geregeld';
  if (bureau?.ingeschakeldeDeskundigen) return 'geregeld';
  return bureau?.zelfUitgevoerd ? 'zelf' : 'niets';
}

/** Nobody but the employer could report on the track: he does it himself, or there is no bureau and no report. */
export const isZonderBureau = (zaak: Zaak): boolean =>
  zaak.spoor2?.bureau?.zelfUitgevoerd === true ||
  (hulpSpoor2(zaak) === 'niets' && rapportagesSpoor2(zaak).length === 0);
