import { describe, expect, it } from 'vitest';
import { sollicitatiesIn, sollicitatiesPerWeek } from '../../src/feiten/sollicitaties.ts';
import { datum } from '../../src/kern/datum.ts';
import { zaakSchema, type Zaak } from '../../src/zaak/schema/zaak.ts';

const zaak = (spoor2: object): Zaak => zaakSchema.parse({ schemaVersie: 1, zaaknummer: 'S-1', spoor2 });

const zoekprofiel = { vastgesteldOp: '2025-02-10' };
const op = (...dagen: string[]) => dagen.map((dag) => ({ datum: dag }));

describe('sollicitaties per week', () => {
  it('begint bij het zoekprofiel', () => {
    expect(sollicitatiesPerWeek(zaak({}), datum('2025-03-01'))).toBeUndefined();
    expect(sollicitatiesPerWeek(zaak({ zoekprofiel: {} }), datum('2025-03-01'))).toBeUndefined();
    expect(sollicitatiesPerWeek(zaak({ zoekprofiel }), datum('2025-02-09'))).toBeUndefined();
    expect(sollicitatiesPerWeek(zaak({ zoekprofiel }), datum('2025-02-10'))?.weken).toEqual([
      { nummer: 1, van: '2025-02-10', tot: '2025-02-10', aantal: 0 },
    ]);
  });

  it('telt de eerste en de laatste dag van een week mee', () => {
    const sollicitaties = op('2025-02-09', '2025-02-10', '2025-02-16', '2025-02-17', '2025-02-24');
    const uit = sollicitatiesPerWeek(zaak({ zoekprofiel, sollicitaties }), datum('2025-02-23'));
    expect(uit?.weken.map(({ aantal }) => aantal)).toEqual([2, 1]);
    expect(uit?.totaal).toBe(3);
    expect(uit?.gemiddelde).toBe(1.5);
  });

  it('rekent het gemiddelde over de verstreken dagen, ten minste een week', () => {
    const sollicitaties = op('2025-02-10', '2025-02-11');
    const gemiddelde = (tot: string) =>
      sollicitatiesPerWeek(zaak({ zoekprofiel, sollicitaties }), datum(tot))?.gemiddelde;
    expect(gemiddelde('2025-02-12')).toBe(2);
    expect(gemiddelde('2025-02-20')).toBeCloseTo(2 / (11 / 7));
  });

  it('slaat een sollicitatie zonder datum over', () => {
    const uit = sollicitatiesPerWeek(zaak({ zoekprofiel, sollicitaties: [{}] }), datum('2025-02-23'));
    expect(uit?.totaal).toBe(0);
  });

  it('noemt de vastgelegde reden bij elke week die zij raakt', () => {
    const nogNietSolliciteren = [
      { van: '2025-02-16', tot: '2025-02-17', reden: 'Training.' },
      { van: '2025-03-03', reden: ' ' },
    ];
    const uit = sollicitatiesPerWeek(zaak({ zoekprofiel, nogNietSolliciteren }), datum('2025-03-09'));
    expect(uit?.weken.map(({ reden }) => reden)).toEqual(['Training.', 'Training.', undefined, undefined]);
  });

  it('zet de sollicitaties van een periode op volgorde', () => {
    const sollicitaties = op('2025-02-20', '2025-02-12', '2025-03-01', '2025-02-11');
    const uit = sollicitatiesIn(zaak({ sollicitaties }), datum('2025-02-12'), datum('2025-02-28'));
    expect(uit.map((s) => s.datum)).toEqual(['2025-02-12', '2025-02-20']);
  });
});
