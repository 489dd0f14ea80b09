import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dagnummer, datum, plusDagen, vanDagnummer } from '../../src/kern/datum.ts';
import { MIJLPALEN, type MijlpaalId } from '../../src/tijdlijn/mijlpaal.ts';
import { D1, tijdlijnVan } from './hulp.ts';

/** Milestones that count sick days, with the index of the counted day they fall on; the others never move. */
const ZIEKTEDAGEN: Partial<Record<MijlpaalId, number>> = {
  'week-42-melding': 294,
  eerstejaarsevaluatie: 363,
  'einde-eerste-ziektejaar': 363,
  'spoor2-start-uiterlijk': 364,
  'verkorte-wachttijd': 545,
  'aangifte-voor-81-weken': 565,
  'uwv-brief-wia': 623,
  // Counted back from the last of 728 days: these move when that day moves.
  'actueel-oordeel': 727,
  eindevaluatie: 727,
  'riv-aan-werknemer': 727,
  'wia-aanvraag': 727,
  'uwv-besluit-loonsanctie': 727,
  'vrijwillige-verlenging': 727,
  'einde-wachttijd': 727,
};

const basis = tijdlijnVan({});
const laatsteDag = (tijdlijn: typeof basis, id: MijlpaalId) => tijdlijn.mijlpalen[id].uiterlijk;

describe('eigenschappen', () => {
  it('een latere eerste ziektedag geeft nergens een eerdere datum', () => {
    const dag = fc.integer({ min: dagnummer(datum('2016-01-01')), max: dagnummer(datum('2040-12-31')) });
    fc.assert(
      fc.property(dag, fc.integer({ min: 0, max: 800 }), (n, later) => {
        const [a, b] = [n, n + later].map((d) => {
          const eersteZiektedag = vanDagnummer(d);
          return tijdlijnVan({ ziekte: { eersteZiektedag } }, eersteZiektedag);
        });
        for (const id of MIJLPALEN) {
          const [x, y] = [a?.mijlpalen[id].uiterlijk, b?.mijlpalen[id].uiterlijk];
          expect(y !== undefined, id).toBe(x !== undefined);
          if (x && y) expect(y >= x, id).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('een onderbreking van n ≤ 27 dagen schuift precies op wat ziektedagen telt en nog niet voorbij was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 727 }), fc.integer({ min: 1, max: 27 }), (vanaf, n) => {
        const van = plusDagen(datum(D1), vanaf);
        const ziekte = { eersteZiektedag: D1, onderbrekingen: [{ van, tot: plusDagen(van, n - 1) }] };
        // Applied in time, so that no delay runs on to the peildatum.
        const tijdlijn = tijdlijnVan({ ziekte, wia: { aanvraagdatum: '2025-09-15' } }, plusDagen(van, n));
        for (const id of MIJLPALEN) {
          const eerst = laatsteDag(basis, id);
          if (!eerst) continue;
          const teller = ZIEKTEDAGEN[id];
          const opschuiven = teller !== undefined && vanaf <= teller ? n : 0;
          expect(laatsteDag(tijdlijn, id), id).toBe(plusDagen(eerst, opschuiven));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('twee onderbrekingen schuiven samen op, in welke volgorde ook', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 27 }),
        fc.integer({ min: 1, max: 27 }),
        fc.boolean(),
        (n, m, om) => {
          const a = { van: datum('2024-03-04'), tot: plusDagen(datum('2024-03-04'), n - 1) };
          const b = { van: datum('2024-06-03'), tot: plusDagen(datum('2024-06-03'), m - 1) };
          const ziekte = { eersteZiektedag: D1, onderbrekingen: om ? [b, a] : [a, b] };
          expect(tijdlijnVan({ ziekte }, '2024-09-01').eindeWachttijd).toBe(
            plusDagen(basis.eindeWachttijd, n + m),
          );
        },
      ),
    );
  });

  it('elke mijlpaal heeft een naam, een bron en bij nvt een reden', () => {
    for (const id of MIJLPALEN) {
      const m = basis.mijlpalen[id];
      expect(m.id).toBe(id);
      expect(m.naam).not.toBe('');
      expect(m.bronnen.length).toBeGreaterThan(0);
      if (m.status === 'nvt') expect(m.toelichting).toMatch(/\.$/);
    }
    expect(Object.keys(basis.mijlpalen).sort()).toEqual([...MIJLPALEN].sort());
  });

  it('een richtwaarde of gebruik heet nergens plicht', () => {
    for (const { bronnen, toelichting = '', naam } of Object.values(basis.mijlpalen)) {
      const gebruik = ['praktijk', 'eigen-norm', 'uwv-praktijk', 'werkwijzer'].includes(bronnen[0].niveau);
      if (gebruik)
        expect(`${naam} ${toelichting}`).not.toMatch(/(?<!niet )verplicht|wettelijke termijn|moet /);
    }
  });
});
