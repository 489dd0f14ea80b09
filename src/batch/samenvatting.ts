import { openTermijnen } from '../feiten/open-termijnen.ts';
import { NIVEAUS } from '../recht/bron.ts';
import { ERNSTEN, type Ernst } from '../regels/regel.ts';
import type { Mijlpaal } from '../tijdlijn/mijlpaal.ts';
import { isWettelijk } from '../tijdlijn/plicht.ts';
import type { Bevinding } from '../toets/bevinding.ts';
import type { ToetsUitslag } from '../toets/toets.ts';
import type { Termijn, Uitwerking } from './resultaat.ts';

const GEEN_TEKORTEN = Object.fromEntries(ERNSTEN.map((ernst) => [ernst, 0])) as Record<Ernst, number>;

/** The check of a case in a few figures. */
export function vatSamen({
  zaaknummer,
  oordeel,
  tellingen,
  gevonden,
  tijdlijn,
  zaak,
}: ToetsUitslag): Pick<
  Uitwerking,
  'zaak' | 'oordeel' | 'tellingen' | 'tekorten' | 'volgendeTermijn' | 'volgendeWettelijke'
> {
  const tekorten = { ...GEEN_TEKORTEN };
  for (const { ernst } of gevonden.filter(isTekort)) tekorten[ernst] += 1;
  const open = tijdlijn ? openTermijnen(zaak, tijdlijn) : [];
  const volgendeTermijn = eersteVan(open);
  const volgendeWettelijke = eersteVan(open.filter(isWettelijk));
  return {
    zaak: zaaknummer,
    oordeel,
    tellingen,
    tekorten,
    ...(volgendeTermijn && { volgendeTermijn }),
    ...(volgendeWettelijke && { volgendeWettelijke }),
  };
}

/** The shortcomings of a check, gravest first. */
export const tekortenVan = ({ gevonden }: ToetsUitslag): NonNullable<Uitwerking['bevindingen']> =>
  gevonden.filter(isTekort).map(({ regel, ernst, veld, uiterlijk }) => ({
    regel,
    ernst,
    veld,
    ...(uiterlijk !== undefined && { uiterlijk }),
  }));

const isTekort = ({ uitkomst }: Bevinding): boolean => uitkomst === 'tekort';

/** Of those on the same day the gravest; of equally grave ones the last, which holds or uses the others. */
function eersteVan(mijlpalen: readonly Mijlpaal[]): Termijn | undefined {
  let eerste: Termijn | undefined;
  for (const { id, naam, uiterlijk, partij, bronnen } of mijlpalen) {
    if (uiterlijk === undefined) continue;
    const { niveau } = bronnen[0];
    const later =
      eerste &&
      (uiterlijk > eerste.uiterlijk ||
        (uiterlijk === eerste.uiterlijk && NIVEAUS.indexOf(niveau) > NIVEAUS.indexOf(eerste.niveau)));
    if (!later) eerste = { mijlpaal: id, naam, uiterlijk, partij, niveau };
  }
  return eerste;
}
