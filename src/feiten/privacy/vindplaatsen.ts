import type { Zaak } from '../../zaak/schema/zaak.ts';
import type { Klasse } from './klassen.ts';
import type { Herkomst } from './velden.ts';
import { scanTeksten, type Tekstscan, type Vindplaats } from './vrije-tekst.ts';

/** A find in a text that is not the employee's own. */
export interface Stukvindplaats extends Vindplaats {
  readonly herkomst: Exclude<Herkomst, 'werknemer'>;
}

export interface Bevonden<V extends Vindplaats> {
  /** True when there was something to read. */
  readonly gelezen: boolean;
  readonly vindplaatsen: readonly V[];
}

const bevonden = <V extends Vindplaats>({ teksten }: Tekstscan, vindplaatsen: readonly V[]): Bevonden<V> => ({
  gelezen: teksten > 0,
  vindplaatsen,
});

const isInStuk = (vindplaats: Vindplaats): vindplaats is Stukvindplaats =>
  vindplaats.herkomst !== 'werknemer';

/** Finds of one class, except in the employee's own words. */
export function vindInStukken(zaak: Zaak, klasse: Klasse): Bevonden<Stukvindplaats> {
  const scan = scanTeksten(zaak);
  return bevonden(
    scan,
    scan.vindplaatsen.filter(isInStuk).filter((vindplaats) => vindplaats.klasse === klasse),
  );
}

/** Finds of every class in what the employee wrote himself. */
export function vindBijWerknemer(zaak: Zaak): Bevonden<Vindplaats & { readonly klasse: Klasse }> {
  const scan = scanTeksten(zaak);
  return bevonden(
    scan,
    scan.vindplaatsen.flatMap((vindplaats) =>
      vindplaats.herkomst === 'werknemer' && vindplaats.klasse !== 'bsn'
        ? [{ ...vindplaats, klasse: vindplaats.klasse }]
        : [],
    ),
  );
}

/** Texts that hold a BSN, whoever wrote them. */
export function vindBsn(zaak: Zaak): Bevonden<Vindplaats> {
  const scan = scanTeksten(zaak);
  return bevonden(
    scan,
    scan.vindplaatsen.filter(({ klasse }) => klasse === 'bsn'),
  );
}
