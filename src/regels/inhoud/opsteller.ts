import { gevuld, type Stuk } from '../../feiten/stukken.ts';

/** Somebody is named as who drew it up or signed it, with a function or a role. */
export const heeftOpsteller = (stuk: Stuk | undefined): boolean => {
  const { opstellers, ondertekening } = stuk ?? {};
  const isBekend = opstellers?.some((o) => gevuld(o.naam) && (gevuld(o.functie) || o.rol !== undefined));
  const tekenaars = [ondertekening?.werkgever, ondertekening?.werknemer];
  return isBekend === true || tekenaars.some((h) => gevuld(h?.naam) && gevuld(h.functie));
};
