import { vanDagnummer, type Datum } from '../kern/datum.ts';
import { STANDAARD_RICHTWAARDEN, type Richtwaarden } from '../recht/richtwaarden.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { meldingen } from './begin.ts';
import { einden } from './einde.ts';
import { alsDagen, geteld } from './klok.ts';
import type { Regime, Tijdlijn } from './mijlpaal.ts';
import { planstappen } from './plan.ts';
import { tweedeSpoor } from './spoor2.ts';
import { maakVerloop } from './verloop.ts';
import { wiaStappen } from './wia.ts';

/**
 * The dated course of a case on a day; `undefined` when no first sick day is known. Pure: the same case, day and
 * configuration give the same timeline in every time zone.
 */
export function bouwTijdlijn(
  zaak: Zaak,
  peildatum: Datum,
  richtwaarden: Richtwaarden = STANDAARD_RICHTWAARDEN,
): Tijdlijn | undefined {
  const verloop = maakVerloop(zaak, peildatum, richtwaarden);
  if (!verloop) return undefined;
  const { klok, d1, peil } = verloop;
  return {
    peildatum,
    eersteZiektedag: vanDagnummer(d1),
    regime: verloop.regime,
    nietGeteld: alsDagen(klok),
    ziektedag: geteld(klok, peil),
    ziekteweek: Math.floor((peil - d1) / 7) + 1,
    eindeWachttijd: vanDagnummer(verloop.eindeWachttijd),
    eindeLoondoorbetaling: vanDagnummer(verloop.eindeLoon),
    ...(klok.hersteld !== undefined && { hersteldSinds: vanDagnummer(klok.hersteld) }),
    mijlpalen: {
      ...meldingen(verloop),
      ...planstappen(verloop),
      ...tweedeSpoor(verloop),
      ...wiaStappen(verloop),
      ...einden(verloop),
    },
  };
}

/** The regime a case is under on a day; `undefined` when no first sick day is known. */
export const bepaalRegime = (zaak: Zaak, peildatum: Datum): Regime | undefined =>
  maakVerloop(zaak, peildatum, STANDAARD_RICHTWAARDEN)?.regime;
