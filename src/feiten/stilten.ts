import { eerste, lengte, plusDagen, type Dagen, type Datum } from '../kern/datum.ts';
import type { Richtwaarden } from '../recht/richtwaarden.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { eindeBegeleiding } from './evaluatiereeks.ts';
import { inspanningen, inspanningenZonderVerslag, isStil, stiltes } from './inspanningen.ts';
import { laatsteTot } from './volgorde.ts';
import { geenMogelijkheden, metingen } from './mogelijkheden.ts';
import { isBevredigend } from './resultaat.ts';
import { datumVan } from './stukken.ts';
import { samengevoegd, zonder } from './zonder.ts';

interface Bereik {
  readonly zaak: Zaak;
  readonly tijdlijn: Tijdlijn;
  readonly peildatum: Datum;
  readonly richtwaarden: Richtwaarden;
}

/** What the silence is about; the rule on that reports it, and no other does. */
type Soort = 'verlenging' | 'naDienst' | 'aanvraagIva' | 'begeleiding';

/** A stretch in which no party did anything dated, although nothing recorded explains that. */
export interface Stilte extends Dagen {
  readonly soort: Soort;
  /** Days of it that count: recovery and leave within it do not. */
  readonly dagen: number;
}

/**
 * The silences that are longer than the threshold of what they are about; none is in two of them.
 * - `verlenging`: nothing in the whole voluntary extension, the pieces for UWV's test left aside
 * - `naDienst`: nothing since the end of the employment, at an eigenrisicodrager for the Ziektewet
 * - `aanvraagIva`: while a shortened wachttijd was applied for · `begeleiding`: all others since the probleemanalyse
 *
 * Not silent: recovery and leave, a time without possibilities by the statement in force when it began, and a time up
 * to the next assessment that the bedrijfsarts had set. With a satisfactory result only `begeleiding` is left.
 */
export const stilten = eenmaal((bereik: Bereik): readonly Stilte[] => {
  const uit = isBevredigend(bereik.zaak) || bereik.tijdlijn.hersteldSinds ? [] : bijzonder(bereik);
  return [...uit, ...tijdensBegeleiding(bereik, samengevoegd(uit))];
});

/** The silences of one kind. */
export const stiltenVan = (bereik: Bereik, soort: Soort): readonly Stilte[] =>
  stilten(bereik).filter((stilte) => stilte.soort === soort);

function bijzonder(bereik: Bereik): readonly Stilte[] {
  const heel = [inVerlenging(bereik), naDienst(bereik)].filter((stilte) => stilte !== undefined);
  return [...heel, ...bijAanvraagIva(bereik, samengevoegd(heel))];
}

function inVerlenging(bereik: Bereik): Stilte | undefined {
  const { zaak, tijdlijn, peildatum, richtwaarden } = bereik;
  const { einde } = zaak.verlenging ?? {};
  if (!einde) return undefined;
  const van = plusDagen(tijdlijn.eindeWachttijd, 1);
  const tot = eerste(peildatum, einde, tijdlijn.eindeLoondoorbetaling);
  const venster = { soort: 'verlenging', van, tot } as const;
  // An evaluation on the last day of the usual interval is still in time.
  const interval = richtwaarden.evaluatieIntervalDagen + 1;
  return heelStil(bereik, inspanningenZonderVerslag(zaak), venster, interval);
}

function naDienst(bereik: Bereik): Stilte | undefined {
  const { zaak, tijdlijn, peildatum, richtwaarden } = bereik;
  const { einde } = zaak.dienstverband ?? {};
  if (tijdlijn.regime !== 'eigenrisicodragerZw' || !einde) return undefined;
  const tot = eerste(peildatum, tijdlijn.eindeWachttijd, tijdlijn.eindeLoondoorbetaling);
  const venster = { soort: 'naDienst', van: plusDagen(einde, 1), tot } as const;
  return heelStil(bereik, inspanningen(zaak), venster, richtwaarden.evaluatieStilteDagen);
}

/** The window itself when nothing in it breaks the silence for more than so many days that count. */
function heelStil(
  bereik: Bereik,
  stappen: readonly Dagen[],
  venster: Omit<Stilte, 'dagen'>,
  meerDan: number,
): Stilte | undefined {
  const { van, tot } = venster;
  if (van > tot || !isStil(stappen, plusDagen(van, -1), plusDagen(tot, 1))) return undefined;
  const dagen = onverklaard(bereik, [venster]).reduce((som, stuk) => som + lengte(stuk), 0);
  return dagen > meerDan ? { ...venster, dagen } : undefined;
}

function bijAanvraagIva(bereik: Bereik, al: readonly Dagen[]): readonly Stilte[] {
  const { zaak, tijdlijn, peildatum, richtwaarden } = bereik;
  const { aanvraagdatum: op, besluit, besluitOp } = zaak.vervroegdeIva ?? {};
  if (!op || besluit === 'toegekend') return [];
  const einde = eerste(peildatum, tijdlijn.eindeLoondoorbetaling, besluitOp ?? peildatum);
  const meerDan = richtwaarden.evaluatieStilteDagen;
  const stil = zonder(stiltes(zaak, op, plusDagen(einde, 1), meerDan), al);
  return langerDan(bereik, stil, meerDan, 'aanvraagIva');
}

function tijdensBegeleiding(bereik: Bereik, al: readonly Dagen[]): readonly Stilte[] {
  const { zaak, richtwaarden } = bereik;
  const begin = datumVan(zaak.probleemanalyse) ?? datumVan(zaak.planVanAanpak);
  if (!begin) return [];
  const meerDan = Math.min(richtwaarden.stilteInspanningDagen, richtwaarden.stilteInspanningLangDagen);
  const stil = zonder(stiltes(zaak, begin, eindeBegeleiding(bereik), meerDan), al);
  return langerDan(bereik, stil, meerDan, 'begeleiding');
}

const langerDan = (
  bereik: Bereik,
  stil: readonly Dagen[],
  meerDan: number,
  soort: Soort,
): readonly Stilte[] =>
  onverklaard(bereik, stil, meerDan).map(({ van, tot }) => ({
    soort,
    van,
    tot,
    dagen: lengte({ van, tot }),
  }));

/** What is left of silences, of more than so many days, when recovery, leave and what the bedrijfsarts explained are out. */
const onverklaard = ({ zaak, tijdlijn }: Bereik, stil: readonly Dagen[], meerDan = 0): readonly Dagen[] =>
  zonder(stil, tijdlijn.nietGeteld).filter((stilte) => {
    if (lengte(stilte) <= meerDan) return false;
    const meting = laatsteTot(metingen(zaak), stilte.van);
    const volgende = meting?.volgendeBeoordeling;
    return !geenMogelijkheden(meting) && !(volgende && stilte.tot <= volgende);
  });
