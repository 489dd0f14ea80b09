import { describe, expect, it } from 'vitest';
import { datum, isDatum, plusDagen } from '../../src/kern/datum.ts';
import { STANDAARD_RICHTWAARDEN } from '../../src/recht/richtwaarden.ts';
import type { Profiel } from '../../src/regels/regel.ts';
import { toetsZaak } from '../../src/toets/toets.ts';
import type { Zaak } from '../../src/zaak/schema/zaak.ts';
import { voorbeeld } from '../hulp/voorbeeld.ts';
import { zaak } from '../hulp/zaak.ts';
import { SCENARIOS } from '../scenario/scenarios/index.ts';

interface Proef {
  readonly zaak: Zaak;
  readonly peildatum: string;
  readonly profiel: Profiel;
}

/** Messages that name an item by its number name it by its place. */
const NUMMER =
  /(?<=\b(?:activiteit|advies|adviespunt|contact|evaluatie|sollicitatie|tekortkoming|voortgangsrapportage) )\d+/g;

/** What is found, without the places: those do move with the list. */
const gevonden = ({ zaak: dossier, peildatum, profiel }: Proef): readonly string[] =>
  toetsZaak(dossier, { peildatum: datum(peildatum), profiel, richtwaarden: STANDAARD_RICHTWAARDEN })
    .bevindingen.filter(({ uitkomst }) => uitkomst === 'tekort' || uitkomst === 'beoordelen')
    .map(({ regel, uitkomst, ernst, melding }) => `${regel} ${uitkomst} ${ernst} ${melding}`)
    .map((regel) => regel.replace(NUMMER, '#'))
    .sort();

const isObject = (waarde: unknown): waarde is object => typeof waarde === 'object' && waarde !== null;

/** The same value with every list that `kies` picks replaced, the innermost first. */
function metLijsten(waarde: unknown, vervang: (lijst: readonly unknown[]) => readonly unknown[]): unknown {
  if (!isObject(waarde)) return waarde;
  const delen = Object.entries(waarde).map(
    ([sleutel, deel]) => [sleutel, metLijsten(deel, vervang)] as const,
  );
  if (!Array.isArray(waarde)) return Object.fromEntries(delen);
  return vervang(delen.map(([, deel]) => deel));
}

const omgekeerd = (proef: Proef): Proef => ({
  ...proef,
  zaak: metLijsten(proef.zaak, (lijst) => lijst.toReversed()) as Zaak,
});

/** Another item of the same kind: ten weeks earlier, and with the other answer to every yes or no. */
function tegenhanger(waarde: unknown, sleutel = ''): unknown {
  if (isDatum(waarde)) return plusDagen(waarde, -70);
  if (typeof waarde === 'boolean') return !waarde;
  if (sleutel === 'id' && typeof waarde === 'string') return `${waarde}-eerder`;
  if (Array.isArray(waarde)) return waarde.map((deel) => tegenhanger(deel));
  if (!isObject(waarde)) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, tegenhanger(deel, naam)]));
}

/** Beside every item of every list of the case itself, and of the parts of it, one that says the opposite. */
const verdubbeld = (proef: Proef): Proef => ({
  ...proef,
  zaak: metLijsten(proef.zaak, (lijst) =>
    lijst.every(isObject) ? lijst.flatMap((item) => [item, tegenhanger(item)]) : lijst,
  ) as Zaak,
});

const sample = (naam: string): readonly [string, Proef] => [
  `samples/${naam}`,
  { zaak: voorbeeld(naam), peildatum: '2025-10-17', profiel: 'indiening' },
];

const PROEVEN: readonly (readonly [string, Proef])[] = [
  ...['compleet', 'gebrekkig', 'lopend-week-30', 'onderbroken', 'ziek-uit-dienst'].map(sample),
  ...SCENARIOS.map((scenario) => [scenario.titel, { ...scenario, zaak: zaak(scenario.zaak) }] as const),
];

describe('de volgorde van een lijst verandert geen bevinding', () => {
  it.each(PROEVEN)('%s', (_, proef) => {
    expect(gevonden(omgekeerd(proef))).toEqual(gevonden(proef));
  });

  it.each(PROEVEN)('%s, met overal een tegenhanger', (_, proef) => {
    const dubbel = verdubbeld(proef);
    expect(gevonden(omgekeerd(dubbel))).toEqual(gevonden(dubbel));
  });
});
