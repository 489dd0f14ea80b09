import { isBsn } from '../../kern/bsn.ts';
import type { Sleutel } from './sleutelboom.ts';
import type { Groep, Term } from './termen.ts';
import type { Zin } from './zin.ts';

const GROEP: Groep = {
  klasse: 'bsn',
  bij: undefined,
  niet: [],
  alleenstaand: false,
  hoofdletters: false,
  naAlle: false,
  naast: false,
};

/** Eight or nine digits, in the ways people write a BSN. */
export const BSN_SLEUTELS: readonly Sleutel<Term>[] = ['00000000', '000 000 000', '0000 00 000'].map(
  (tekst) => ({
    tekst,
    beginVrij: false,
    eindVrij: true,
    voor: { groep: GROEP, tussen: tekst.split(' ').length - 1 },
  }),
);

const HEET_ZO: ReadonlySet<string> = new Set('bsn burgerservicenummer sofinummer sofi bsnnummer'.split(' '));
const HEET_ANDERS: ReadonlySet<string> = new Set(
  (
    'kvk kvknummer rsin btw btwnummer big bignummer agb tel telefoon telefoonnummer mobiel fax vacature ' +
    'vacaturenummer order ordernummer factuur factuurnummer klantnummer relatienummer referentie kenmerk ' +
    'dossiernummer zaaknummer polisnummer loonheffingennummer artikelnummer rekeningnummer personeelsnummer'
  ).split(' '),
);

/** True when the digits pass the 11-proef and are not said to be another number; eight digits must be called a BSN. */
export function isBsnHier(zin: Zin): boolean {
  const { tekst, begin, eind } = zin;
  const hier = tekst.slice(begin, eind);
  if (!/^\d[\d .-]*\d$/.test(hier) || tekst[begin - 1] === ',') return false;
  const cijfers = hier.replace(/\D/g, '');
  const ervoor = [0, 1, 2].map((n) => zin.voor(n)?.tekst ?? '');
  if (ervoor.slice(0, 2).some((woord) => HEET_ANDERS.has(woord))) return false;
  if (cijfers.length === 8 && !ervoor.some((woord) => HEET_ZO.has(woord))) return false;
  return isBsn(cijfers);
}
