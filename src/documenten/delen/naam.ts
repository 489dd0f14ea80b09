import { alsTekst } from './pen.ts';

interface Naamdelen {
  readonly voorletters?: string | undefined;
  readonly tussenvoegsel?: string | undefined;
  readonly achternaam?: string | undefined;
}

/** `van den Voorbeeld`; `null` without a surname: a tussenvoegsel alone names nobody. */
export const achternaamVan = (persoon: Omit<Naamdelen, 'voorletters'> | undefined): string | null =>
  alsTekst(persoon?.achternaam) && voegSamen([persoon?.tussenvoegsel, persoon?.achternaam]);

/** `A. van den Voorbeeld`; `null` without a surname. */
export const naamVan = (persoon: Naamdelen | undefined): string | null =>
  achternaamVan(persoon) && voegSamen([persoon?.voorletters, achternaamVan(persoon) ?? undefined]);

/** The first of these persons who is called by a name. */
export const metNaam = <P extends { readonly naam?: string | undefined }>(
  ...personen: readonly (P | undefined)[]
): (P & { readonly naam: string }) | undefined => personen.find((persoon) => heeftNaam(persoon));

const heeftNaam = <P extends { readonly naam?: string | undefined }>(
  persoon: P | undefined,
): persoon is P & { readonly naam: string } => alsTekst(persoon?.naam) !== null;

const voegSamen = (delen: readonly (string | undefined)[]): string =>
  delen.flatMap((deel) => alsTekst(deel) ?? []).join(' ');
