import type { Zaak } from '../zaak/schema/zaak.ts';
import type { Bevinding } from './bevinding.ts';
import { stand, type Tellingen } from './stap-telling.ts';
import { STAPPEN, type StapId, type Stapuitkomst } from './stap.ts';

export type Gronden = NonNullable<Zaak['deugdelijkeGronden']>;

const VOOR_STAP: Readonly<Partial<Record<NonNullable<Gronden[number]['voor']>, StapId>>> = {
  spoor1: 'spoor1',
  spoor2: 'spoor2',
  medisch: 'medisch',
  conflict: 'medewerking',
};

/** An incomplete report is repaired: no ground helps there (par. 5). */
const ZONDER_GROND: readonly StapId[] = ['volledigheid', 'grond'];

/**
 * Is there a ground that carries what is in the way? Only asked when something is. What a person judged of a ground
 * decides. `gronden`: those of the case as it was read.
 */
export function toetsGrond(tellingen: Tellingen, gronden: Gronden): Stapuitkomst {
  const nodig = STAPPEN.filter((id) => !ZONDER_GROND.includes(id)).flatMap((id) => tellingen[id].tekorten);
  if (nodig.length === 0) return nietNodig(tellingen);
  const { vragen, lichteVragen, beoordeeld, vanzelf } = tellingen.grond;
  const open = [...vragen, ...lichteVragen];
  if (open.length > 0)
    return stand('vraag', 'Er is een grond vastgelegd; een mens moet haar wegen{regels}', open);
  const dragend = beoordeeld.filter(({ uitkomst }) => uitkomst === 'voldoet');
  const zonder = nodig.filter((tekort) => !dragend.some((grond) => draagt(grond, tekort, gronden)));
  if (zonder.length === 0)
    return stand(
      'gepasseerd',
      'Volgens het vastgelegde oordeel{regels} draagt de grond het tekort; UWV weegt haar zelf',
      dragend,
    );
  if (vanzelf > 0)
    return stand(
      'vraag',
      'Er is een grond vastgelegd die de beleidsregels aanvaarden; een mens moet zien of zij elk tekort draagt',
    );
  if (dragend.length > 0)
    return stand(
      'open',
      'De grond die volgens het vastgelegde oordeel telt, draagt niet elk tekort{regels}',
      zonder,
    );
  return beoordeeld.length > 0
    ? stand(
        'open',
        'Volgens het vastgelegde oordeel{regels} weegt de grond niet op tegen het tekort',
        beoordeeld,
      )
    : stand('open', 'Er is geen grond vastgelegd die het tekort kan dragen');
}

/** A ground is put forward for a subject, or for a step after its last good day, whatever its subject. */
function draagt({ veld }: Bevinding, tekort: Bevinding, gronden: Gronden): boolean {
  const voor = gronden[Number(veld.split('/')[2])]?.voor;
  if (voor === undefined) return true;
  if (voor === 'tijdigheid') return tekort.fase === 'tijdigheid' || tekort.uiterlijk !== undefined;
  return VOOR_STAP[voor] === tekort.stap;
}

function nietNodig(tellingen: Tellingen): Stapuitkomst {
  const alle = STAPPEN.filter((id) => id !== 'grond').map((id) => tellingen[id]);
  if (alle.some(({ vragen }) => vragen.length > 0))
    return stand(
      'nietBereikt',
      'Een grond is pas nodig als het antwoord op een vraag hierboven een tekort is',
    );
  if (tellingen.volledigheid.tekorten.length > 0)
    return stand('nietBereikt', 'Wat in het verslag ontbreekt, vult u aan; een grond helpt daar niet');
  return alle.some(({ afgeweken }) => afgeweken.length > 0)
    ? stand('nietBereikt', 'Buiten de vastgelegde afwijkingen is er geen tekort dat een grond nodig heeft')
    : stand('nietBereikt', 'Er is geen tekort dat een grond nodig heeft');
}
