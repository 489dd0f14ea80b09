import type { Datum } from '../kern/datum.ts';
import { bronVan } from '../zaak/peil.ts';
import type { Soort } from '../zaak/schema/veld.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { maakLoper } from './privacy/velden.ts';
import { datumVan } from './stukken.ts';

/** A reference in the case to something that is not in it. */
export interface LosseVerwijzing {
  readonly naar: Soort;
  readonly veld: `/${string}`;
}

const doorIds = maakLoper((_, { kenmerk }) => kenmerk?.id);
const doorVerwijzingen = maakLoper((_, { kenmerk }) => kenmerk?.verwijst);

/**
 * Every reference that finds nothing, in the order of the schema. What is dated after the peildatum is there all the
 * same: its id was given when the case was written.
 */
export const losseVerwijzingen = eenmaal((zaak: Zaak): readonly LosseVerwijzing[] => {
  const bekend = new Map<Soort, Set<string>>();
  doorIds(bronVan(zaak), (id, soort) => {
    const ids = bekend.get(soort);
    if (ids) ids.add(id);
    else bekend.set(soort, new Set([id]));
  });
  const uit: LosseVerwijzing[] = [];
  doorVerwijzingen(zaak, (id, naar, pad, diepte) => {
    if (!bekend.get(naar)?.has(id)) uit.push({ naar, veld: `/${pad.slice(0, diepte).join('/')}` });
  });
  return uit;
});

/** Places that refer to a bijstelling of the plan that the case does not hold, with the day of the piece they stand in. */
export const bijstellingverwijzingen = (
  zaak: Zaak,
): readonly { readonly veld: LosseVerwijzing['veld']; readonly op: Datum | undefined }[] =>
  losseVerwijzingen(zaak).flatMap(({ naar, veld }) =>
    naar === 'bijstelling' ? [{ veld, op: dagVanStuk(zaak, veld) }] : [],
  );

function dagVanStuk(zaak: Zaak, veld: string): Datum | undefined {
  const [, deel, nr] = veld.split('/');
  if (deel === 'evaluaties') return datumVan(zaak.evaluaties?.[Number(nr)]);
  if (deel === 'deskundigenoordelen') return zaak.deskundigenoordelen?.[Number(nr)]?.uitgebrachtOp;
  return datumVan(deel === 'eindevaluatie' ? zaak.eindevaluatie : zaak.eerstejaarsevaluatie);
}

/** Places that refer to an advice of the bedrijfsarts that the case does not hold. */
export const adviesverwijzingen = (zaak: Zaak): readonly LosseVerwijzing['veld'][] =>
  losseVerwijzingen(zaak).flatMap(({ naar, veld }) => (naar === 'advies' ? [veld] : []));

/** Places where a refusal refers to an offer of work or a measure on the wages that the case does not hold. */
export const weigeringverwijzingen = (
  zaak: Zaak,
): readonly { readonly veld: LosseVerwijzing['veld']; readonly wat: string }[] =>
  losseVerwijzingen(zaak).flatMap(({ naar, veld }) =>
    isBijWeigering(veld)
      ? [{ veld, wat: naar === 'aanbod' ? 'een aanbod van werk' : 'een loonmaatregel' }]
      : [],
  );

const isBijWeigering = (veld: string): boolean => veld.startsWith('/nietMeewerken/');

const ELDERS: Readonly<Partial<Record<Soort, string>>> = {
  aanbod: 'een aanbod van werk',
  adviespunt: 'een punt uit een advies van de bedrijfsarts',
  doel: 'een doel van het plan van aanpak',
  evaluatie: 'een evaluatie',
  geschil: 'een geschil',
  maatregel: 'een loonmaatregel',
};

/** The first of each kind among the others, with the kind in words. What lacks with an activity is a matter of content. */
export function overigeVerwijzingen(
  zaak: Zaak,
): readonly { readonly veld: LosseVerwijzing['veld']; readonly wat: string }[] {
  const uit = new Map<Soort, { veld: LosseVerwijzing['veld']; wat: string }>();
  for (const { naar, veld } of losseVerwijzingen(zaak)) {
    const wat = ELDERS[naar];
    if (wat !== undefined && !uit.has(naar) && !isBijWeigering(veld)) uit.set(naar, { veld, wat });
  }
  return [...uit.values()];
}
