import { leesZin } from '../kern/zin.ts';
import { BESLUITEN, besluitenIn } from '../recht/besluiten.ts';
import type { Bron } from '../recht/bron.ts';
import type { Ernst, Melding, Regel } from '../regels/regel.ts';
import { lezingVan, normnaam, normVan } from '../toets/teksten/woorden.ts';

const ernstVan = ({ ernst }: Melding): string =>
  typeof ernst === 'string' ? ernst : `${ernst.lopend} (lopend), ${ernst.indiening} (indiening)`;

/** The ernsten a rule can give. */
export const ernstenVan = (regel: Regel): readonly Ernst[] => [
  ...new Set(
    Object.values(regel.meldingen).flatMap(({ ernst }) =>
      typeof ernst === 'string' ? [ernst] : [ernst.lopend, ernst.indiening],
    ),
  ),
];

/** True when the rule can leave the decision to a person. */
export const kanBeoordelen = ({ meldingen }: Regel): boolean =>
  Object.values(meldingen).some(({ oordeel }) => oordeel !== undefined);

/** Everything a rule can ask a person, each question once, with why riv does not decide it. */
export function vragenVan({ meldingen }: Regel): readonly Vraag[] {
  const uit = new Map<string, Vraag>();
  for (const { oordeel } of Object.values(meldingen))
    for (const vraag of oordeel ? (oordeel.vragen ?? [oordeel.vraag]) : [])
      if (oordeel) uit.set(vraag, { vraag: leesZin(vraag), waarom: oordeel.waarom });
  return [...uit.values()];
}

interface Vraag {
  readonly vraag: string;
  readonly waarom: string;
}

/** The messages of a rule, each text once, with the reasons that lead to it. */
export function meldingenVan({ meldingen, bronnen }: Regel): readonly Meldingregel[] {
  const uit = new Map<string, { redenen: string[]; melding: Melding }>();
  for (const [reden, melding] of Object.entries(meldingen)) {
    const sleutel = [melding.tekst, ernstVan(melding), melding.niveau].join('|');
    const eerder = uit.get(sleutel);
    if (eerder) eerder.redenen.push(reden);
    else uit.set(sleutel, { redenen: [reden], melding });
  }
  return [...uit.values()].map(({ redenen, melding }) => ({
    redenen,
    ernst: ernstVan(melding),
    ...(melding.niveau && { niveau: normnaam(melding.niveau, bronnen) }),
    tekst: leesZin(melding.tekst),
  }));
}

export interface Meldingregel {
  readonly redenen: readonly string[];
  readonly ernst: string;
  readonly niveau?: string;
  readonly tekst: string;
}

/** The recorded readings of the law that a rule names, by number with their question. */
export const besluitenVan = (regel: Regel): readonly (readonly [nummer: string, titel: string])[] =>
  besluitenIn([regel.eis, ...(regel.uitzonderingen ?? [])].join(' ')).map((nummer) => [
    nummer,
    BESLUITEN[nummer] ?? '',
  ]);

/** A source with its kind, and in which text it was read where that is known. */
export const schrijfBron = (bron: Bron): string =>
  `${bron.citaat} (${[normVan(bron), lezingVan(bron)].filter((deel) => deel !== '').join('; ')})`;
