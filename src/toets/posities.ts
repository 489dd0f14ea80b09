import { scanTeksten } from '../feiten/privacy/vrije-tekst.ts';
import type { Resultaat } from '../regels/regel.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';

/**
 * Where in its text a find of the privacy scan stands: every place, of which the message names the first. Nothing for
 * any other result. `resultaat` names its field as in `zaak`.
 */
export function positiesVan(zaak: Zaak, resultaat: Resultaat): { readonly posities?: readonly number[] } {
  if (!('reden' in resultaat)) return {};
  const { positie, aantal } = resultaat.feiten;
  if (typeof positie !== 'number') return {};
  const vindplaats = scanTeksten(zaak).vindplaatsen.find(
    (plek) => plek.veld === resultaat.veld && plek.positie === positie && plek.aantal === aantal,
  );
  return vindplaats ? { posities: vindplaats.posities } : {};
}
