import { describe, expect, it } from 'vitest';
import verzoek from '../../src/documenten/bekortingsverzoek.ts';
import { documentToets } from './document-toets.ts';
import { grondVan, tekstVan } from './hulp.ts';
import { KORT } from './zaken.ts';

documentToets(verzoek, [{ van: '/loonsanctie/tekortkomingen', niet: {} }], [], { opPeildatum: true });

describe('bekortingsverzoek', () => {
  const [hersteld, open] = KORT.loonsanctie.tekortkomingen;
  const op = (loonsanctie: object, peildatum = '2026-02-02') =>
    grondVan({ ...KORT, loonsanctie: { ...KORT.loonsanctie, ...loonsanctie } }, peildatum);
  const tekst = (loonsanctie: object): string => tekstVan(verzoek, op(loonsanctie));

  it('beantwoordt elke tekortkoming met wat is gedaan en het bewijs', () => {
    const uit = tekst({ tekortkomingen: [{ omschrijving: 'A.', hersteldOp: '2025-05-01' }, hersteld] });
    expect(uit).toContain('[ontbreekt: wat is gedaan]');
    expect(uit).toContain('[ontbreekt: bewijs van het herstel]');
    expect(uit).toContain('rapportage van 14 maart 2025 (bijlage 1)');
    expect(uit).toContain('Bijlage 1: rapportage van 14 maart 2025');
  });

  it('vraagt alleen om vaststelling van het herstel als alles is hersteld', () => {
    expect(tekst({ tekortkomingen: [hersteld] })).toContain(
      'De werkgever meldt dat de tekortkomingen zijn hersteld',
    );
    const nietAlles = tekst({ tekortkomingen: [hersteld, open] });
    expect(nietAlles).toContain('Nog niet elke tekortkoming');
    expect(nietAlles).toContain('[ontbreekt: wat is gedaan]');
  });

  it('zegt wat UWV beslist en wanneer', () => {
    const uit = tekst({ tekortkomingen: [hersteld], begin: '2026-01-05', tot: '2027-01-04' });
    expect(uit).toContain('van 5 januari 2026 tot en met 3 januari 2027');
    expect(uit).toContain('Ontvangt UWV haar op 2 februari 2026, dan is 23 februari 2026 de laatste dag.');
    expect(uit).toContain('maar niet later dan na 52 weken');
  });

  it('is nodig zolang het herstel niet is gemeld', () => {
    expect(verzoek.nodig(op({}))).toBe(true);
    expect(verzoek.nodig(op({ bekorting: { gemeldOp: '2026-01-20' } }))).toMatch(/al bij UWV gemeld/);
    const afgewezen = { gemeldOp: '2026-01-02', besluitOp: '2026-01-20', uitkomst: 'nietHersteld' };
    expect(verzoek.nodig(op({ bekorting: afgewezen }))).toBe(true);
    expect(verzoek.nodig(op({ tekortkomingen: [] }))).toMatch(/niet vastgelegd/);
    expect(verzoek.nodig(op({}, '2027-06-01'))).toMatch(/voorbij/);
    expect(verzoek.nodig(grondVan({ ...KORT, loonsanctie: undefined }, '2026-02-02'))).toMatch(
      /geen loonsanctie/,
    );
  });
});
