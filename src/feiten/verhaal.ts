import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { isInLijnMetMogelijkheden } from './resultaatvoorwaarden.ts';

/**
 * The employment ended during the sickness, and the employee partly did his own work or did suitable work whose size fits
 * what he could: then UWV recovers no sick pay, however the duties were met (art. 1 Besluit verhaal ziekengeld). Unlike
 * § 3 of the beoordelingskader that article does not ask that the work lasts.
 */
export const isVerhaalNihil = ({
  zaak,
  tijdlijn,
}: {
  readonly zaak: Zaak;
  readonly tijdlijn: Tijdlijn;
}): boolean =>
  tijdlijn.regime === 'ziekUitDienst' &&
  (zaak.resultaat?.soortWerk ?? 'geen') !== 'geen' &&
  isInLijnMetMogelijkheden(zaak) === true;
