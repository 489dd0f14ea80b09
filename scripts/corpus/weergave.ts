import type { Waarde, Weergave } from '../../src/kern/waarden.ts';
import type { GebruiktPad } from '../../src/sjabloon/index.ts';

interface Knoop {
  lijst: boolean;
  readonly velden: Map<string, Knoop>;
}

const nieuw = (): Knoop => ({ lijst: false, velden: new Map() });

/** The value that stands for a field: its own path, so that it can be found again in the text. */
export const staatVoor = (pad: string): string => `«${pad}»`;

/** A view in which everything that a template asks for is there, and every list has two lines. */
export function weergaveVan(gebruikt: readonly GebruiktPad[]): Weergave {
  const wortel = nieuw();
  for (const { pad, gebruik } of gebruikt) {
    if (pad === '') continue;
    let knoop = wortel;
    for (const deel of pad.split('.')) {
      const naam = deel.replace(/(\[\])+$/, '');
      if (naam !== '' && naam !== 'this') {
        const kind = knoop.velden.get(naam) ?? nieuw();
        knoop.velden.set(naam, kind);
        knoop = kind;
      }
      if (deel.endsWith('[]')) knoop.lijst = true;
    }
    if (gebruik === 'each') knoop.lijst = true;
  }
  return groep(wortel, '') as Weergave;
}

function waarde(knoop: Knoop, pad: string): Waarde {
  const een = knoop.velden.size > 0 ? groep(knoop, pad) : staatVoor(pad);
  return knoop.lijst ? [een, een] : een;
}

const groep = (knoop: Knoop, pad: string): Waarde =>
  Object.fromEntries(
    [...knoop.velden].map(([naam, kind]) => [naam, waarde(kind, pad === '' ? naam : `${pad}.${naam}`)]),
  );
