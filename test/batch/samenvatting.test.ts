import { describe, expect, it } from 'vitest';
import { vatSamen } from '../../src/batch/samenvatting.ts';
import { datum } from '../../src/kern/datum.ts';
import { MIJLPALEN, type Mijlpaal, type MijlpaalId, type Tijdlijn } from '../../src/tijdlijn/mijlpaal.ts';
import { isPlicht } from '../../src/tijdlijn/plicht.ts';
import type { ToetsUitslag } from '../../src/toets/toets.ts';
import { toets, voorbeeld } from '../hulp/voorbeeld.ts';

const basis = toets(voorbeeld('compleet'), '2025-10-17');

/** A check of which the timeline holds these milestones and no others. */
function uitslag(mijlpalen: Partial<Record<MijlpaalId, Partial<Mijlpaal>>>): ToetsUitslag {
  const { tijdlijn } = basis;
  if (!tijdlijn) throw new Error('de voorbeeldzaak heeft een tijdlijn');
  const leeg = MIJLPALEN.map((id) => [
    id,
    { ...tijdlijn.mijlpalen[id], status: 'nvt', uiterlijk: undefined },
  ]);
  const alle = Object.fromEntries(leeg) as unknown as Record<MijlpaalId, Mijlpaal>;
  for (const [id, over] of Object.entries(mijlpalen) as [MijlpaalId, Partial<Mijlpaal>][])
    alle[id] = { ...alle[id], ...over };
  const nieuw: Tijdlijn = { ...tijdlijn, peildatum: datum('2025-10-17'), mijlpalen: alle };
  return { ...basis, tijdlijn: nieuw };
}
const volgende = (mijlpalen: Parameters<typeof uitslag>[0]): string | undefined =>
  vatSamen(uitslag(mijlpalen)).volgendeTermijn?.mijlpaal;
const op = (dag: string, status: Mijlpaal['status'] = 'toekomst'): Partial<Mijlpaal> => ({
  status,
  uiterlijk: datum(dag),
});

describe('de volgende termijn', () => {
  it('is de eerste die nog open staat en niet voorbij is', () => {
    expect(
      volgende({
        eindevaluatie: op('2025-12-01'),
        'wia-aanvraag': op('2025-11-01', 'nu'),
        bijstelling: op('2025-10-20', 'gedaan'),
        probleemanalyse: op('2025-10-01', 'verstreken'),
      }),
    ).toBe('wia-aanvraag');
    expect(volgende({ eindevaluatie: op('2025-10-17', 'nu') })).toBe('eindevaluatie');
    expect(volgende({ eindevaluatie: op('2025-10-16', 'nu') })).toBeUndefined();
    expect(volgende({ eindevaluatie: { status: 'toekomst' } })).toBeUndefined();
    expect(volgende({})).toBeUndefined();
  });

  it.each([
    'verkorte-wachttijd', 'vrijwillige-verlenging', 'bezwaar', 'bekortingsverzoek', 'einde-wachttijd', 'loonsanctie',
    'uwv-brief-wia', 'uwv-attendering', '60plus',
  ] as const)('is nooit %s: dat kan, gebeurt vanzelf, of is aan UWV', (id) => {
    expect(volgende({ [id]: op('2025-10-18'), eindevaluatie: op('2025-12-01') })).toBe('eindevaluatie');
    expect(volgende({ [id]: op('2025-10-18') })).toBeUndefined();
  }); // prettier-ignore

  it('is er wel als iemand anders dan UWV iets moet doen', () => {
    const plichten = MIJLPALEN.filter((id) => basis.tijdlijn && isPlicht(basis.tijdlijn.mijlpalen[id]));
    expect(plichten).toEqual(
      expect.arrayContaining(['probleemanalyse', 'plan-van-aanpak', 'wia-aanvraag', 'ziek-uit-dienst-riv']),
    );
    for (const id of plichten) expect(volgende({ [id]: op('2025-10-18') })).toBe(id);
  });
});

it('telt tekorten per ernst en laat weten wat nog te beoordelen is', () => {
  const bevinding = (uitkomst: string, ernst: string) => ({ uitkomst, ernst });
  const gevonden = [bevinding('tekort', 'privacy'), bevinding('tekort', 'info'), bevinding('tekort', 'info'), bevinding('beoordelen', 'loonsanctie')]; // prettier-ignore
  const { tekorten } = vatSamen({ ...basis, gevonden } as unknown as ToetsUitslag);
  expect(tekorten).toEqual({ privacy: 1, volledigheid: 0, loonsanctie: 0, aandacht: 0, info: 2 });
});
