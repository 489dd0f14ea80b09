import { gewichtVan } from '../opmaak.ts';
import { isElement, zonderBlokken, type Element } from './boom.ts';

/** The rows of a table, whatever blocks, head or body they stand in. */
export const rijenVan = (tabel: Element): Element[] =>
  [...zonderBlokken(tabel.kinderen)]
    .filter(isElement)
    .flatMap((k) => (k.naam === 'tr' ? [k] : [...zonderBlokken(k.kinderen)].filter(isElement)));

/** The share of each column in the table's width; together 1. */
export function kolomdelen(tabel: Element): number[] {
  const rijen = rijenVan(tabel).map((rij) => rij.kinderen.filter(isElement));
  const aantal = Math.max(1, ...rijen.map((cellen) => cellen.reduce((n, cel) => n + cel.kolommen, 0)));
  const maatgevend = rijen.find((cellen) => cellen.length === aantal) ?? [];
  const gewichten = Array.from({ length: aantal }, (_, nr) => gewichtVan(maatgevend[nr]?.klassen ?? []));
  if (aantal === 2 && tabel.klassen.includes('tabel-gegevens') && gewichten[0] === gewichten[1])
    return [0.32, 0.68];
  const som = gewichten.reduce((a, b) => a + b, 0);
  return gewichten.map((g) => g / som);
}
