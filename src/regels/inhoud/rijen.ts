import { nogNiet, tekort, type Context, type Pointer, type Resultaat } from '../regel.ts';
import type { Inhoudstabel, Inhoudsveld, Rijgrond } from './inhoud.ts';
import { bezoek, isGevuld, neemVeld, wijsAan } from './plek.ts';
import { rijgrond, type Stukken, type Stukstand } from './stukstand.ts';

/** Rows about fields of one and the same group of the case, which is then looked up once for all of them. */
export interface Rijgroep {
  readonly ouder: Pointer;
  readonly inReeks: boolean;
  /** Each row, and the name of its field in the group; of the group itself when there is none. */
  readonly rijen: { readonly rij: Inhoudsveld; readonly naam: string | undefined }[];
}

/** The rows of a rule, by the group they look at. */
export function perOuder({ stuk }: Inhoudstabel, velden: readonly Inhoudsveld[]): readonly Rijgroep[] {
  const groepen = new Map<string, Rijgroep>();
  for (const rij of velden) {
    const knip = rij.veld.lastIndexOf('/');
    const laatste = rij.veld.slice(knip + 1);
    const naam = laatste === '*' ? undefined : laatste;
    const ouder = (naam === undefined ? rij.veld : rij.veld.slice(0, knip)) as Pointer;
    const inReeks = rij.veld.startsWith(stuk.veld);
    const sleutel = `${ouder} ${inReeks}`;
    const groep = groepen.get(sleutel) ?? { ouder, inReeks, rijen: [] };
    groep.rijen.push({ rij, naam });
    groepen.set(sleutel, groep);
  }
  return [...groepen.values()];
}

/** Adds what is missing to `open`; gives the number of places where a field is asked. */
export function toetsGroep(
  tabel: Inhoudstabel,
  stukken: Stukken,
  { ouder, inReeks, rijen }: Rijgroep,
  context: Context,
  open: Resultaat[],
): number {
  const perNr = inReeks ? stukken.perNr : undefined;
  let gevraagd = 0;
  // The numbers are one array for all places, so one ground serves them all.
  let grond: Rijgrond | undefined;
  bezoek(context.zaak, ouder, (groep, nr) => {
    const stuk = perNr ? perNr.get(nr[0] ?? -1) : stukken.gewoon;
    if (!stuk) return;
    grond ??= rijgrond(context, nr);
    for (const { rij, naam } of rijen) {
      if (!isGevraagd(rij, grond)) continue;
      gevraagd += 1;
      if (isVervuld(rij, naam === undefined ? groep : neemVeld(groep, naam), grond)) continue;
      open.push(
        magWachten(tabel, rij, stuk, context)
          ? { ...nogNiet(stuk.uiterlijk), veld: wijsAan(rij.veld, nr) }
          : gemist(tabel, rij, stuk, grond),
      );
    }
  });
  return gevraagd;
}

function magWachten(tabel: Inhoudstabel, rij: Inhoudsveld, stuk: Stukstand, context: Context): boolean {
  if (stuk.stand !== 'concept') return false;
  if (rij.bijVaststelling === true || tabel.stuk.conceptMagWachten === true) return true;
  return context.profiel === 'lopend' && stuk.uiterlijk !== undefined && context.peildatum <= stuk.uiterlijk;
}

function gemist(tabel: Inhoudstabel, rij: Inhoudsveld, stuk: Stukstand, grond: Rijgrond): Resultaat {
  const { nr } = grond;
  const isZwaarder = rij.zwaarder?.wanneer(grond) === true;
  const nummer = nr.at(-1);
  return tekort(isZwaarder ? redenZwaarder(rij) : rij.wat, wijsAan(rij.veld, nr), {
    ...(stuk.nummer !== undefined && !isBuitenReeks(tabel.stuk, rij) && { stuk: stuk.nummer }),
    ...(rij.bij !== undefined && nummer !== undefined && { nr: nummer + 1 }),
  });
}

export const isGevraagd = ({ wanneer }: Inhoudsveld, grond: Rijgrond): boolean => !wanneer || wanneer(grond);

export const isVervuld = ({ vervuld }: Inhoudsveld, waarde: unknown, grond: Rijgrond): boolean =>
  vervuld ? vervuld(grond) : isGevuld(waarde);

/** A row about something outside the pieces of a series. */
export const isBuitenReeks = ({ veld, daarbuiten }: Inhoudstabel['stuk'], rij: Inhoudsveld): boolean =>
  daarbuiten !== undefined && !rij.veld.startsWith(veld);

export const redenZwaarder = ({ wat }: Inhoudsveld): string => `${wat}, zwaarder`;
