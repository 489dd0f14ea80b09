import { plusDagen, type Datum } from '../kern/datum.ts';
import type { Richtwaarden } from '../recht/richtwaarden.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { geenMogelijkheden, metingOp } from './mogelijkheden.ts';
import { isHerplaatsingBegrensd } from './spoor1-grenzen.ts';
import {
  aanbodOfWerkVanaf,
  internGewerktVanaf,
  passendWerkVolgensDeskundige,
  type BekendWerk,
} from './spoor1-onderzoek.ts';
import { dagenMetMogelijkheden } from './spoor1-vraagmoment.ts';

interface Bereik {
  readonly zaak: Zaak;
  readonly peildatum: Datum;
  readonly profiel: 'lopend' | 'indiening';
  readonly richtwaarden: Richtwaarden;
}

/**
 * What became of suitable work that was found at the own employer.
 * - `gedaan`: offered or worked in · `laat`: so, but more than the usual days with possibilities after it was known
 * - `geen`: nothing, and that is overdue · `nogNiet`: due later · `nvt`: the employer need not offer it now
 * - `tegenspraak`: an expert saw the work, the employer invokes a limit of what can be asked
 */
export type Aanbodstand =
  | { readonly stand: 'gedaan' | 'nvt' }
  | {
      readonly stand: 'laat';
      readonly feiten: { readonly bekend: Datum; readonly op: Datum; readonly dagen: number };
    }
  | { readonly stand: 'tegenspraak' | 'geen'; readonly veld: `/${string}` }
  | { readonly stand: 'nogNiet'; readonly uiterlijk: Datum | undefined };

const GEDAAN: Aanbodstand = { stand: 'gedaan' };
const NVT: Aanbodstand = { stand: 'nvt' };

export function aanbodstand(bereik: Bereik, werk: BekendWerk): Aanbodstand {
  const { zaak } = bereik;
  const aanbod = volgensAanbod(bereik, werk);
  if (aanbod) return aanbod;
  if (isHerplaatsingBegrensd(zaak)) {
    const deskundige = passendWerkVolgensDeskundige(zaak);
    return deskundige ? { stand: 'tegenspraak', veld: deskundige.veld } : NVT;
  }
  return zonderAanbod(bereik, werk);
}

/** An offer, or work, since the suitable work was known; any where nobody recorded since when that is. */
function volgensAanbod({ zaak, richtwaarden }: Bereik, { op: bekend }: BekendWerk): Aanbodstand | undefined {
  const aanbiedingen = zaak.spoor1?.aanbiedingen ?? [];
  if (!bekend) return aanbiedingen.length > 0 || internGewerktVanaf(zaak) ? GEDAAN : undefined;
  const op = aanbodOfWerkVanaf(zaak, bekend);
  if (!op) return aanbiedingen.some((aanbod) => !aanbod.datum) ? GEDAAN : undefined;
  const dagen = dagenMetMogelijkheden(zaak, bekend, op);
  return dagen > richtwaarden.spoor1OnderzoekDagen
    ? { stand: 'laat', feiten: { bekend, op, dagen } }
    : GEDAAN;
}

function zonderAanbod(
  { zaak, peildatum, profiel, richtwaarden }: Bereik,
  { op: bekend, veld }: BekendWerk,
): Aanbodstand {
  const genoeg = richtwaarden.spoor1OnderzoekDagen;
  const dagen = bekend && dagenMetMogelijkheden(zaak, bekend, peildatum);
  if (dagen === undefined || dagen <= genoeg) {
    if (geenMogelijkheden(metingOp(zaak, peildatum))) return NVT;
    if (profiel === 'lopend') return { stand: 'nogNiet', uiterlijk: bekend && plusDagen(bekend, genoeg) };
  }
  return { stand: 'geen', veld };
}
