import type { Datum } from '../kern/datum.ts';
import { GRENZEN } from '../recht/grenzen.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { capaciteitOp } from './capaciteit.ts';
import { eenmaal } from './eenmaal.ts';
import { gevuld } from './stukken.ts';

type Resultaat = NonNullable<Zaak['resultaat']>;

/**
 * Does the case record a satisfactory result in the sense of § 3 (and, elsewhere, § 9) of the beoordelingskader?
 * - `geen`: no work, or no result recorded · `niet`: the facts say no · `onbeslist`: the facts do not say enough;
 *   `mist` names what is open · `bevredigend`: every condition is recorded, along the way that `weg` names.
 */
export type Resultaatstand =
  | { readonly stand: 'geen' }
  | { readonly stand: 'niet' | 'onbeslist'; readonly mist: readonly Voorwaarde[] }
  | { readonly stand: 'bevredigend'; readonly weg: 'mogelijkheden' | 'loonwaarde' };

/** Conditions of a satisfactory result, as a reader knows them. */
export type Voorwaarde =
  | 'structureel'
  | 'inLijnMetMogelijkheden'
  | 'loonwaarde'
  | 'beidenEens'
  | 'inspanningenVooraf'
  | 'geenBetereOptie'
  | 'instemming';

/** `undefined`: not known. */
type Weet = boolean | undefined;

export const resultaatstand = eenmaal((zaak: Zaak): Resultaatstand => {
  const { resultaat } = zaak;
  if (!resultaat?.soortWerk || resultaat.soortWerk === 'geen') return { stand: 'geen' };
  const algemeen: [Voorwaarde, Weet][] = [['structureel', isStructureel(resultaat)]];
  if (resultaat.soortWerk === 'andereWerkgever') algemeen.push(['instemming', resultaat.instemmingWerknemer]);
  const mogelijkheden: [Voorwaarde, Weet][] = [
    ...algemeen,
    ['inLijnMetMogelijkheden', isInLijnMetMogelijkheden(zaak)],
  ];
  const loonwaarde: [Voorwaarde, Weet][] = [
    ...algemeen,
    ['loonwaarde', haaltLoonwaarde(resultaat)],
    ['beidenEens', resultaat.beidenEens],
    ['inspanningenVooraf', resultaat.inspanningenGingenVooraf],
    ['geenBetereOptie', !heeftBetereOptie(zaak)],
  ];
  if (mogelijkheden.every(([, weet]) => weet === true)) return { stand: 'bevredigend', weg: 'mogelijkheden' };
  if (loonwaarde.every(([, weet]) => weet === true)) return { stand: 'bevredigend', weg: 'loonwaarde' };
  const dicht = [mogelijkheden, loonwaarde].map((weg) => weg.some(([, weet]) => weet === false));
  const open = dicht[0] ? loonwaarde : mogelijkheden;
  const mist = open.filter(([, weet]) => weet !== true).map(([voorwaarde]) => voorwaarde);
  return { stand: dicht.every(Boolean) ? 'niet' : 'onbeslist', mist };
});

/** UWV then asks nothing about the way that led there. */
export const isBevredigend = (zaak: Zaak): boolean => resultaatstand(zaak).stand === 'bevredigend';

/** Plausible that the work goes on after the wage period: no end in sight, in a contract or a placement that lasts. */
function isStructureel({ structureel }: Resultaat): Weet {
  if (!structureel) return undefined;
  if (structureel.contractvorm === 'geen' || structureel.contractTot !== undefined) return false;
  if (structureel.contractvorm === 'onbepaaldeTijd') return true;
  return structureel.contractvorm === 'bepaaldeTijd' ? false : undefined;
}

function isInLijnMetMogelijkheden(zaak: Zaak): Weet {
  const { resultaat } = zaak;
  if (!resultaat) return undefined;
  if (resultaat.passendBijMogelijkheden === false) return false;
  const uren = capaciteitBijResultaat(zaak)?.urenPerWeek;
  if (uren !== undefined && resultaat.urenPerWeek !== undefined && resultaat.urenPerWeek < uren) return false;
  return resultaat.passendBijMogelijkheden;
}

/** The hours that a doctor thought possible on the day of the result. */
export function capaciteitBijResultaat(zaak: Zaak): ReturnType<typeof capaciteitOp> {
  const op: Datum | undefined = zaak.resultaat?.vastgesteldOp;
  return op && capaciteitOp(zaak, op);
}

/** The wage now as a part of the wage before the sickness, in percent; the recorded loonwaarde where no wages are. */
export function loonwaardeVan({ loonNu, loonVoor, loonwaardePercentage }: Resultaat): number | undefined {
  return loonNu !== undefined && loonVoor ? (100 * loonNu) / loonVoor : loonwaardePercentage;
}

function haaltLoonwaarde(resultaat: Resultaat): Weet {
  const waarde = loonwaardeVan(resultaat);
  return waarde === undefined ? undefined : waarde >= GRENZEN.loonwaarde.procent;
}

/** A concrete option of the employee that fits better, not answered, or refused without a reason. */
export const heeftBetereOptie = ({ spoor1 }: Zaak): boolean =>
  (spoor1?.voorstellenWerknemer ?? []).some(
    ({ betereOptie, antwoord, reden }) =>
      betereOptie === true && (antwoord === undefined || (antwoord === 'afgewezen' && !gevuld(reden))),
  );
