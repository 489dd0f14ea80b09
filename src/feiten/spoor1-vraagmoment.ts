import { dagenTussen, plusDagen, type Datum } from '../kern/datum.ts';
import type { Richtwaarden } from '../recht/richtwaarden.ts';
import { eersteMogelijkheden } from '../tijdlijn/oordelen.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { eindeBegeleiding } from './evaluatiereeks.ts';
import { geenMogelijkheden, metingen, metingOp } from './mogelijkheden.ts';
import { eigenWerkTwijfel, type Bereik, type Wending } from './spoor1.ts';

interface Vraagbereik extends Bereik {
  readonly profiel: 'lopend' | 'indiening';
  readonly richtwaarden: Richtwaarden;
}

/** Days of a span on which, by the statement then in force, there were possibilities to work. */
export function dagenMetMogelijkheden(zaak: Zaak, van: Datum, tot: Datum): number {
  let dagen = 0;
  let sinds = van;
  let geen = geenMogelijkheden(metingOp(zaak, van));
  for (const meting of metingen(zaak)) {
    if (meting.op <= van || geen === geenMogelijkheden(meting)) continue;
    if (meting.op >= tot) break;
    if (!geen) dagen += dagenTussen(sinds, meting.op);
    sinds = meting.op;
    geen = !geen;
  }
  return geen ? dagen : dagen + dagenTussen(sinds, tot);
}

/**
 * When UWV would ask for an effort beyond the return to own work as it was.
 * - `nvt`: never were possibilities, own work is fully resumed, or they ended too soon to ask anything
 * - `nogNiet`: own work is not in doubt, or not long enough; `uiterlijk` when that can be dated
 * - `nu`: in doubt since `sinds`; `waardoor` says it in words
 */
export type Vraagmoment =
  | { readonly stand: 'nvt' }
  | { readonly stand: 'nogNiet'; readonly uiterlijk?: Datum }
  | { readonly stand: 'nu'; readonly sinds: Datum; readonly waardoor: string };

const WAARDOOR: Readonly<Record<Wending['bron'], string>> = {
  bedrijfsarts: 'volgens het advies van de bedrijfsarts',
  arbeidsdeskundige: 'volgens het arbeidsdeskundig onderzoek',
  eerstejaarsevaluatie: 'volgens de eerstejaarsevaluatie',
  plan: 'volgens het doel in het plan van aanpak',
  onderzoek: 'volgens het onderzoek naar het eigen werk',
  spoor2: 'door het begin van het tweede spoor',
  eersteJaar: 'door het einde van het eerste ziektejaar',
};

export const vraagmoment = eenmaal((bereik: Vraagbereik): Vraagmoment => {
  const { zaak, tijdlijn, profiel, richtwaarden } = bereik;
  if (!eersteMogelijkheden(zaak) || isVolledigTerug(zaak)) return { stand: 'nvt' };
  const einde = eindeBegeleiding(bereik);
  const nuGeen = geenMogelijkheden(metingOp(zaak, einde));
  const twijfel = eigenWerkTwijfel(bereik);
  if (!twijfel) {
    if (profiel === 'lopend') return { stand: 'nogNiet' };
    // A contract that ended while the own work was still the goal: nothing else was due yet.
    if (nuGeen || tijdlijn.regime === 'ziekUitDienst') return { stand: 'nvt' };
    return {
      stand: 'nu',
      sinds: einde,
      waardoor: 'nu het re-integratieverslag wordt ingediend en die terugkeer niet is bereikt',
    };
  }
  const nu = { stand: 'nu', sinds: twijfel.op, waardoor: WAARDOOR[twijfel.bron] } as const;
  const wachttijd = richtwaarden.spoor1OnderzoekDagen;
  if (dagenMetMogelijkheden(zaak, twijfel.op, einde) > wachttijd) return nu;
  if (profiel === 'indiening') return nuGeen ? { stand: 'nvt' } : nu;
  return nuGeen ? { stand: 'nogNiet' } : { stand: 'nogNiet', uiterlijk: plusDagen(twijfel.op, wachttijd) };
});

const isVolledigTerug = ({ resultaat, dienstverband }: Zaak): boolean =>
  resultaat?.soortWerk === 'eigen' &&
  resultaat.urenPerWeek !== undefined &&
  resultaat.urenPerWeek >= (dienstverband?.functie?.urenPerWeek ?? Infinity);
