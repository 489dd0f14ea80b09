import { describe, expect, it } from 'vitest';
import { dagnummer, datum } from '../../src/kern/datum.ts';
import { feestdagen, isWerkdag, verlengVolgensAtw } from '../../src/recht/feestdagen.ts';

const verleng = (laatste: string, begin?: string) =>
  verlengVolgensAtw(datum(laatste), begin === undefined ? undefined : datum(begin));

describe('feestdagen van de Algemene termijnenwet', () => {
  it('zijn in 2025 de dagen van art. 3 lid 1 en de Goede Vrijdag van lid 2', () => {
    expect(feestdagen(2025)).toEqual([
      '2025-01-01',
      '2025-04-18', // Goede Vrijdag
      '2025-04-21', // tweede paasdag
      '2025-04-26', // Koningsdag, want 27 april is zondag
      '2025-05-05',
      '2025-05-29', // Hemelvaartsdag
      '2025-06-09', // tweede pinksterdag
      '2025-12-25',
      '2025-12-26',
    ]);
  });

  it.each([
    [2000, '2000-04-24'],
    [2008, '2008-03-24'],
    [2011, '2011-04-25'],
    [2024, '2024-04-01'],
    [2038, '2038-04-26'],
  ])('kent de tweede paasdag van %i', (jaar, dag) => {
    expect(feestdagen(jaar)).toContain(dag);
  });

  it.each([
    [2013, '2013-04-30'],
    [2014, '2014-04-26'],
    [2024, '2024-04-27'],
    [2031, '2031-04-26'],
  ])('kent de viering van de verjaardag in %i', (jaar, dag) => {
    expect(feestdagen(jaar)).toContain(dag);
  });

  it('rekent 5 mei elk jaar mee', () => {
    expect(isWerkdag(dagnummer(datum('2026-05-05')))).toBe(false);
    expect(isWerkdag(dagnummer(datum('2026-05-06')))).toBe(true);
  });
});

describe('verlenging', () => {
  it('laat een werkdag staan', () => {
    expect(verleng('2025-10-15')).toBe('2025-10-15');
  });

  it.each([
    ['zaterdag', '2025-10-18', '2025-10-20'],
    ['zondag', '2025-10-19', '2025-10-20'],
    ['Goede Vrijdag tot en met tweede paasdag', '2025-04-18', '2025-04-22'],
    ['Kerst voor een weekend', '2025-12-25', '2025-12-29'],
    ['Koningsdag op zaterdag', '2025-04-26', '2025-04-28'],
  ])('schuift van %s naar de eerstvolgende werkdag', (_, van, naar) => {
    expect(verleng(van)).toBe(naar);
  });

  it('geeft een termijn van drie dagen of meer twee werkdagen (art. 2)', () => {
    // Vrijdag tot en met maandag: twee werkdagen. Zaterdag tot en met dinsdag: twee werkdagen.
    expect(verleng('2025-10-20', '2025-10-17')).toBe('2025-10-20');
    // Goede Vrijdag tot en met tweede paasdag: geen enkele; dinsdag en woensdag zijn de eerste twee.
    expect(verleng('2025-04-21', '2025-04-18')).toBe('2025-04-23');
    // Zaterdag tot en met maandag: één; dinsdag komt erbij.
    expect(verleng('2025-10-20', '2025-10-18')).toBe('2025-10-21');
  });

  it('laat een termijn van twee dagen met één werkdag staan', () => {
    expect(verleng('2025-10-20', '2025-10-19')).toBe('2025-10-20');
  });
});
