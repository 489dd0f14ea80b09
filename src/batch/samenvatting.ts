import { ERNSTEN, type Ernst } from '../regels/regel.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import { isPlicht } from '../tijdlijn/plicht.ts';
import type { Bevinding } from '../toets/bevinding.ts';
import type { ToetsUitslag } from '../toets/toets.ts';
import type { Uitwerking } from './resultaat.ts';

const GEEN_TEKORTEN = Object.fromEntries(ERNSTEN.map((ernst) => [ernst, 0])) as Record<Ernst, number>;

/** The check of a case in a few figures. */
export function vatSamen({
  zaaknummer,
  oordeel,
  tellingen,
  gevonden,
  tijdlijn,
}: ToetsUitslag): Pick<Uitwerking, 'zaak' | 'oordeel' | 'tellingen' | 'tekorten' | 'volgendeTermijn'> {
  const tekorten = { ...GEEN_TEKORTEN };
  for (const { ernst } of gevonden.filter(isTekort)) tekorten[ernst] += 1;
  const volgendeTermijn = tijdlijn && volgendeVan(tijdlijn);
  return {
    zaak: zaaknummer,
    oordeel,
    tellingen,
    tekorten,
    ...(volgendeTermijn && { volgendeTermijn }),
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

function volgendeVan({ mijlpalen, peildatum }: Tijdlijn): Uitwerking['volgendeTermijn'] {
  let volgende: Uitwerking['volgendeTermijn'];
  for (const { id, naam, status, uiterlijk } of Object.values(mijlpalen).filter(isPlicht)) {
    const isOpen = status === 'nu' || status === 'toekomst';
    if (!isOpen || uiterlijk === undefined || uiterlijk < peildatum) continue;
    if (volgende === undefined || uiterlijk < volgende.uiterlijk)
      volgende = { mijlpaal: id, naam, uiterlijk };
  }
  return volgende;
}
