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
const wettelijk = (mijlpalen: Parameters<typeof uitslag>[0]): string | undefined =>
  vatSamen(uitslag(mijlpalen)).volgendeWettelijke?.mijlpaal;
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

describe('de volgende wettelijke termijn', () => {
  it('gaat aan gebruik, UWV-praktijk en een afspraak voorbij', () => {
    const samen = {
      'spreekuur-bedrijfsarts': op('2025-10-20'),
      'spoor2-rapportage': op('2025-10-21'),
      'evaluatie-periodiek': op('2025-10-22'),
      eindevaluatie: op('2025-10-23'),
      'riv-aan-werknemer': op('2025-10-28'),
      'wia-aanvraag': op('2025-11-11'),
    };
    expect(volgende(samen)).toBe('spreekuur-bedrijfsarts');
    expect(wettelijk(samen)).toBe('riv-aan-werknemer');
    expect(wettelijk({ eindevaluatie: op('2025-10-23') })).toBeUndefined();
  });

  it('noemt op dezelfde dag de zwaarste norm, en van gelijke het stuk dat de andere bevat', () => {
    const zelfdeDag = {
      'actueel-oordeel': op('2025-10-28'),
      eindevaluatie: op('2025-10-28'),
      'riv-aan-werknemer': op('2025-10-28'),
    };
    expect(volgende(zelfdeDag)).toBe('riv-aan-werknemer');
    expect(wettelijk(zelfdeDag)).toBe('riv-aan-werknemer');
  });

  it('zegt wie aan zet is en hoe zwaar de norm is', () => {
    const { volgendeTermijn, volgendeWettelijke } = vatSamen(
      uitslag({ eindevaluatie: op('2025-10-28'), 'wia-aanvraag': op('2025-11-11') }),
    );
    expect(volgendeTermijn).toMatchObject({ partij: 'werkgever', niveau: 'uwv-praktijk' });
    expect(volgendeWettelijke).toMatchObject({ partij: 'werknemer', niveau: 'wet' });
  });
});

describe('geen volgende termijn', () => {
  const zonder = (deel: object): string | undefined =>
    vatSamen(toets({ ...voorbeeld('lopend-week-30'), ...deel }, '2026-11-20', 'lopend')).volgendeTermijn
      ?.mijlpaal;
  const { ziekte } = voorbeeld('lopend-week-30');

  it('voor de eerste ziektedag: dan klopt die dag of de peildatum niet', () => {
    const voor = toets(voorbeeld('lopend-week-30'), '2026-04-19', 'lopend');
    expect(vatSamen(voor)).not.toHaveProperty('volgendeTermijn');
    const opDeDag = toets(voorbeeld('lopend-week-30'), '2026-04-20', 'lopend');
    expect(vatSamen(opDeDag).volgendeTermijn?.mijlpaal).toBe('melding-arbodienst');
  });

  it('na een herstelmelding, ook in de eerste vier weken', () => {
    expect(zonder({})).toBe('evaluatie-periodiek');
    expect(zonder({ ziekte: { ...ziekte, hersteldGemeldOp: '2026-11-16' } })).toBeUndefined();
  });

  it('voor een tweede spoor waarvan is vastgelegd dat het niet hoeft', () => {
    const start = { 'spoor2-start-uiterlijk': op('2025-10-20'), 'riv-aan-werknemer': op('2025-10-28') };
    const { zaak } = basis;
    const met = (uitzondering: object | undefined) =>
      vatSamen({ ...uitslag(start), zaak: { ...zaak, spoor2: { uitzondering } } }).volgendeTermijn?.mijlpaal;
    expect(met(undefined)).toBe('spoor2-start-uiterlijk');
    const reden = { reden: 'anders', vastgelegdOp: '2025-09-01' };
    expect(met(reden)).toBe('spoor2-start-uiterlijk');
    expect(met({ ...reden, toelichting: 'Vastgelegd met reden.' })).toBe('riv-aan-werknemer');
  });
});

it('telt tekorten per ernst en laat weten wat nog te beoordelen is', () => {
  const bevinding = (uitkomst: string, ernst: string) => ({ uitkomst, ernst });
  const gevonden = [bevinding('tekort', 'privacy'), bevinding('tekort', 'info'), bevinding('tekort', 'info'), bevinding('beoordelen', 'loonsanctie')]; // prettier-ignore
  const { tekorten } = vatSamen({ ...basis, gevonden } as unknown as ToetsUitslag);
  expect(tekorten).toEqual({ privacy: 1, volledigheid: 0, loonsanctie: 0, aandacht: 0, info: 2 });
});
