import { describe, expect, it } from 'vitest';
import {
  eindeToetstijdvak,
  isStilInTijdvak,
  isStilOpVerslagNa,
  langsteStilte,
} from '../../src/feiten/regime.ts';
import { datum } from '../../src/kern/datum.ts';
import { maakContext } from '../hulp/regeltest.ts';
import { vanBedrijfsarts, zaak, type Afwijking } from '../hulp/zaak.ts';

describe('het tijdvak dat UWV toetst', () => {
  const einde = (afwijking: Afwijking) => eindeToetstijdvak(maakContext({ zaak: afwijking }));
  it('eindigt met de wachttijd, of met een verlenging daarna', () => {
    expect(einde({})).toBe('2026-01-04');
    expect(einde({ verlenging: { einde: '2026-07-05' } })).toBe('2026-07-05');
    expect(einde({ verlenging: { einde: '2025-12-01' } })).toBe('2026-01-04');
  });

  it('eindigt bij ziek uit dienst met de dienstbetrekking, behalve voor een eigenrisicodrager', () => {
    const uit = { dienstverband: { einde: '2025-03-31' } };
    expect(einde(uit)).toBe('2025-03-31');
    expect(einde({ ...uit, werkgever: { eigenrisicodragerZw: true } })).toBe('2026-01-04');
  });
});

describe('stilte', () => {
  const stil = (van: string, tot: string, meer: Afwijking = {}) =>
    isStilInTijdvak(zaak({ contacten: [{ datum: '2026-02-02' }], ...meer }), datum(van), datum(tot));
  it('telt de eerste en de laatste dag mee', () => {
    expect(stil('2026-01-05', '2026-02-01')).toBe(true);
    expect(stil('2026-01-05', '2026-02-02')).toBe(false);
    expect(stil('2026-02-02', '2026-03-02')).toBe(false);
    expect(stil('2026-02-03', '2026-03-02')).toBe(true);
  });

  it('is geen stilte als er volgens de bedrijfsarts geen mogelijkheden waren', () => {
    const geen = { actueelOordeel: { belastbaarheid: { mogelijkheden: 'tijdelijkGeen' as const } } };
    expect(stil('2026-01-05', '2026-02-01', geen)).toBe(false);
  });
});

describe('stilte, de stukken voor de toets daargelaten', () => {
  const stil = (meer: Afwijking) =>
    isStilOpVerslagNa(
      zaak({ actueelOordeel: { stuk: { opgesteldOp: '2026-02-09' } }, ...meer }),
      datum('2026-01-05'),
      datum('2026-03-02'),
    );
  it('wordt niet gebroken door het actueel oordeel of de eindevaluatie, wel door een stap', () => {
    expect(stil({ eindevaluatie: { stuk: { opgesteldOp: '2026-02-16' } } })).toBe(true);
    expect(stil({ contacten: [{ datum: '2026-02-10' }] })).toBe(false);
    expect(stil({ urenlog: [{ van: '2026-02-01', tot: '2026-02-28', urenPerWeek: 8 }] })).toBe(false);
  });

  it('is er niet als er volgens de bedrijfsarts geen mogelijkheden waren', () => {
    const geen = { mogelijkheden: 'tijdelijkGeen' as const };
    const adviezen = [{ stuk: vanBedrijfsarts('2026-01-02'), belastbaarheid: geen }];
    expect(stil({ adviezen })).toBe(false);
  });
});

describe('de langste stilte', () => {
  const langste = (meer: Afwijking = {}) =>
    langsteStilte(
      zaak({ contacten: [{ datum: '2026-01-15' }], ...meer }),
      datum('2026-01-05'),
      datum('2026-02-15'),
    );
  it('ligt tussen de stappen', () => {
    expect(langste()).toEqual({ van: '2026-01-16', tot: '2026-02-15' });
    expect(langste({ contacten: [{ datum: '2026-02-15' }] })).toEqual({
      van: '2026-01-05',
      tot: '2026-02-14',
    });
  });

  it('telt niet waar er geen mogelijkheden waren', () => {
    const geen = { mogelijkheden: 'tijdelijkGeen' as const };
    const advies = { stuk: vanBedrijfsarts('2026-01-15'), belastbaarheid: geen };
    expect(langste({ contacten: [], adviezen: [advies] })).toEqual({ van: '2026-01-05', tot: '2026-01-14' });
  });
});
