import type { Zaak } from '../../zaak/schema/zaak.ts';
import { eenmaal } from '../eenmaal.ts';
import { Namen } from './eigennaam.ts';
import type { Gevonden } from './klassen.ts';
import { scanTekst } from './scan.ts';
import { doorNamen, doorTeksten, type Herkomst } from './velden.ts';
import type { Scanwijze } from './weging.ts';

/** Something in one text of the case that an employer may not hold: which class, where, how often. Never the words. */
export interface Vindplaats {
  readonly klasse: Gevonden;
  readonly veld: `/${string}`;
  /** Of the first one: which character of the text, from 1. */
  readonly positie: number;
  /** Of each one. */
  readonly posities: readonly number[];
  readonly aantal: number;
  readonly herkomst: Herkomst;
}

export interface Tekstscan {
  /** How many texts were read. */
  readonly teksten: number;
  readonly vindplaatsen: readonly Vindplaats[];
}

/** Every text of the case that an employer may read, scanned once; one find for each text and class. */
export const scanTeksten = eenmaal((zaak: Zaak): Tekstscan => {
  const vindplaatsen: Vindplaats[] = [];
  let teksten = 0;
  let namen: Namen | undefined;
  const gewoon: Scanwijze = { overWerk: false, namen: () => (namen ??= namenVan(zaak)) };
  const werk: Scanwijze = { ...gewoon, overWerk: true };
  doorTeksten(zaak, (tekst, { herkomst, overWerk }, pad, diepte) => {
    teksten++;
    const treffers = scanTekst(tekst, overWerk ? werk : gewoon);
    if (treffers.length === 0) return;
    const veld = `/${pad.slice(0, diepte).join('/')}` as const;
    for (const klasse of new Set(treffers.map((treffer) => treffer.klasse))) {
      const eigen = treffers.filter((treffer) => treffer.klasse === klasse);
      const posities = eigen.map(({ positie }) => positie);
      vindplaatsen.push({
        klasse,
        veld,
        positie: posities[0] ?? 1,
        posities,
        aantal: eigen.length,
        herkomst,
      });
    }
  });
  return { teksten, vindplaatsen };
});

function namenVan(zaak: Zaak): Namen {
  const namen = new Namen();
  doorNamen(zaak, (naam) => {
    namen.neem(naam);
  });
  return namen;
}
