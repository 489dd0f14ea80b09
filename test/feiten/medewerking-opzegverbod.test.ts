import { describe, expect, it } from 'vitest';
import {
  isNietZiekOp,
  laatsteDagOpzegverbod,
  verlofverbod,
} from '../../src/feiten/medewerking-opzegverbod.ts';
import { datum } from '../../src/kern/datum.ts';
import { maakContext } from '../hulp/regeltest.ts';
import type { Afwijking } from '../hulp/zaak.ts';

const tot = (zaak: Afwijking, peildatum = '2025-10-18'): string =>
  laatsteDagOpzegverbod(maakContext({ zaak, peildatum }).tijdlijn);

describe('laatste dag van het opzegverbod bij ziekte', () => {
  it.each<[string, Afwijking, string]>([
    ['twee jaar vanaf 8 januari 2024', {}, '2026-01-07'],
    [
      'een onderbreking van zeven dagen telt niet mee',
      { ziekte: { onderbrekingen: [{ van: '2024-06-10', tot: '2024-06-16' }] } },
      '2026-01-14',
    ],
    [
      'verlof van zestien weken telt niet mee',
      { ziekte: { wazoVerlof: [{ soort: 'zwangerschapBevalling', van: '2024-12-02', tot: '2025-03-23' }] } },
      '2026-04-29',
    ],
    [
      // The extension up to 5 April 2026 is 91 days longer than the wachttijd, which ends on 4 January.
      'een verlenging volgens art. 24 WIA',
      { verlenging: { aanvraagdatum: '2025-09-01', einde: '2026-04-05' } },
      '2026-04-08',
    ],
  ])('%s', (_, zaak, verwacht) => {
    expect(tot(zaak)).toBe(verwacht);
  });

  it('een onderbreking na de twee jaar schuift niets op', () => {
    expect(
      tot({ ziekte: { onderbrekingen: [{ van: '2026-01-08', tot: '2026-01-14' }] } }, '2026-03-02'),
    ).toBe('2026-01-07');
  });
});

describe('niet ziek op een dag', () => {
  const op = (dag: string, zaak: Afwijking = {}): boolean => {
    const context = maakContext({ zaak });
    return isNietZiekOp(context.zaak, context.tijdlijn, datum(dag));
  };

  it('voor het geval, tijdens herstel en na blijvend herstel', () => {
    expect(op('2024-01-07')).toBe(true);
    expect(op('2024-01-08')).toBe(false);
    const hersteld = { ziekte: { onderbrekingen: [{ van: '2024-06-10', tot: '2024-06-16' }] } };
    expect(op('2024-06-09', hersteld)).toBe(false);
    expect(op('2024-06-10', hersteld)).toBe(true);
    expect(op('2024-06-16', hersteld)).toBe(true);
    expect(op('2024-06-17', hersteld)).toBe(false);
    const blijvend = { ziekte: { hersteldGemeldOp: '2025-06-02' } };
    expect(op('2025-06-01', blijvend)).toBe(false);
    expect(op('2025-06-02', blijvend)).toBe(true);
    expect(op('2024-06-12', { ziekte: { onderbrekingen: [{ van: '2024-06-10' }] } })).toBe(true);
  });
});

describe('opzegverbod bij verlof', () => {
  it('het verlof zelf gaat voor een ander verlof waar de dag voor ligt', () => {
    const { zaak } = maakContext({
      zaak: {
        ziekte: {
          wazoVerlof: [
            { soort: 'zwangerschapBevalling', van: '2025-06-02', tot: '2025-09-21' },
            { soort: 'aanvullendBevalling', van: '2025-01-06', tot: '2025-02-02' },
          ],
        },
      },
    });
    expect(verlofverbod(zaak, datum('2025-01-20'))?.soort).toBe('verlof');
    expect(verlofverbod(zaak, datum('2025-03-03'))?.soort).toBe('voorVerlof');
    expect(verlofverbod(zaak, datum('2025-09-22'))?.soort).toBe('zesWeken');
  });

  it('verlof zonder einddatum zegt niets', () => {
    const { zaak } = maakContext({
      zaak: { ziekte: { wazoVerlof: [{ soort: 'zwangerschapBevalling', van: '2025-06-02' }] } },
    });
    expect(verlofverbod(zaak, datum('2025-06-10'))).toBeUndefined();
  });
});
