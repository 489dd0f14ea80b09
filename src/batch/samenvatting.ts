import { ontbrekendBij, uitzonderingSpoor2 } from '../feiten/spoor2-uitzondering.ts';
import type { Niveau } from '../recht/bron.ts';
import { ERNSTEN, type Ernst } from '../regels/regel.ts';
import { blijvendHersteldOp } from '../tijdlijn/klok.ts';
import type { Mijlpaal, MijlpaalId, Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import { isPlicht, isWettelijk } from '../tijdlijn/plicht.ts';
import type { Bevinding } from '../toets/bevinding.ts';
import { NIVEAUNAAM } from '../toets/teksten/woorden.ts';
import type { ToetsUitslag } from '../toets/toets.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
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

/** From the gravest kind of norm to the lightest. */
const GEWICHT = Object.keys(NIVEAUNAAM) as Niveau[];

/** What UWV waits for, also when the employee has recovered. */
const OOK_NA_HERSTEL: ReadonlySet<MijlpaalId> = new Set(['melding-uwv-vangnet', 'aanvulling-riv']);

const START_SPOOR2: ReadonlySet<MijlpaalId> = new Set([
  'spoor2-start-direct',
  'spoor2-start-uiterlijk',
  'spoor2-na-late-belastbaarheid',
]);

/** Expected of somebody, not done, and its last good day has not passed. */
function openTermijnen(zaak: Zaak, { mijlpalen, peildatum, eersteZiektedag }: Tijdlijn): readonly Mijlpaal[] {
  // Then that day or the peildatum is wrong, and so is every term.
  if (peildatum < eersteZiektedag) return [];
  const isHersteld = blijvendHersteldOp(zaak.ziekte) !== undefined;
  const uitzondering = uitzonderingSpoor2(zaak);
  const zonderSpoor2 = uitzondering !== undefined && ontbrekendBij(zaak, uitzondering).length === 0;
  return Object.values(mijlpalen).filter(
    (mijlpaal) =>
      isPlicht(mijlpaal) &&
      (mijlpaal.status === 'nu' || mijlpaal.status === 'toekomst') &&
      mijlpaal.uiterlijk !== undefined &&
      mijlpaal.uiterlijk >= peildatum &&
      !(isHersteld && !OOK_NA_HERSTEL.has(mijlpaal.id)) &&
      !(zonderSpoor2 && START_SPOOR2.has(mijlpaal.id)),
  );
}

/** Of those on the same day the gravest; of equally grave ones the last, which holds or uses the others. */
function eersteVan(mijlpalen: readonly Mijlpaal[]): Termijn | undefined {
  let eerste: Termijn | undefined;
  for (const { id, naam, uiterlijk, partij, bronnen } of mijlpalen) {
    if (uiterlijk === undefined) continue;
    const { niveau } = bronnen[0];
    const later =
      eerste &&
      (uiterlijk > eerste.uiterlijk ||
        (uiterlijk === eerste.uiterlijk && GEWICHT.indexOf(niveau) > GEWICHT.indexOf(eerste.niveau)));
    if (!later) eerste = { mijlpaal: id, naam, uiterlijk, partij, niveau };
  }
  return eerste;
}
