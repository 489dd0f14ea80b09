import { describe, expect, it } from 'vitest';
import { schrijfRegel, schrijfRegels } from '../../src/rapport/regels.ts';
import { maakVerf, schrijfTabel } from '../../src/rapport/opmaak.ts';
import { vragenVan } from '../../src/rapport/regeldelen.ts';
import { aanWie, lezingVan, normnaam, normVan } from '../../src/toets/teksten/woorden.ts';
import { apZiekeWerknemer, avg, bbp, eigenNorm, uwvPagina, wia } from '../../src/recht/bronnen.ts';
import { REGELS, zoekRegel } from '../../src/regels/index.ts';
import type { Regel } from '../../src/regels/regel.ts';

const verf = maakVerf(false);
const regel = (id: string): Regel => {
  const gevonden = zoekRegel(id);
  if (!gevonden) throw new Error(id);
  return gevonden;
};

describe('een bron', () => {
  it('zegt van wie een beleidsregel is', () => {
    expect(normVan(apZiekeWerknemer())).toBe('beleidsregel Autoriteit Persoonsgegevens');
    expect(normVan(bbp({ paragraaf: '5' }))).toBe('beleidsregel UWV');
    expect(normVan(wia({ artikel: '25' }))).toBe('wet');
    expect(normnaam('beleidsregel', [avg({ artikel: '9', lid: '1' }), apZiekeWerknemer()])).toBe(
      'beleidsregel Autoriteit Persoonsgegevens',
    );
  });

  it('zegt welke tekst is gelezen, en dat een tekst niet is gelezen', () => {
    expect(lezingVan(wia({ artikel: '25' }))).toBe('gelezen in de tekst van 1 juli 2026');
    expect(lezingVan(avg({ artikel: '9', lid: '1' }))).toBe('tekst niet gelezen');
    expect(lezingVan(apZiekeWerknemer())).toBe('tekst niet gelezen');
  });

  it('noemt geen dag bij een pagina of een eigen norm', () => {
    expect(lezingVan(uwvPagina('P20'))).toBe('');
    expect(lezingVan(eigenNorm('dagen'))).toBe('');
  });
});

it('wat UWV kan of moet, is aan UWV', () => {
  expect(aanWie('uwv')).toBe('Dit is aan UWV.');
  expect(aanWie('werknemer')).toBe('Dit is een plicht van de werknemer.');
});

describe('de vragen van een regel', () => {
  it('zijn vragen die een mens kan lezen, elk één keer', () => {
    for (const r of REGELS) {
      const vragen = vragenVan(r).map(({ vraag }) => vraag);
      expect(new Set(vragen).size, r.id).toBe(vragen.length);
      for (const vraag of vragen) expect(vraag, r.id).toMatch(/^[A-Z][^{}]+ [^{}]+\?$/);
    }
  });

  it('zijn er acht waar de feiten de vraag over het tweede spoor kiezen', () => {
    expect(vragenVan(regel('termijn-spoor2-start'))).toHaveLength(8);
  });
});

describe('riv regels', () => {
  it.each([60, 80, 120])('past in %i tekens', (breedte) => {
    const teBreed = [schrijfRegels(REGELS, breedte), ...REGELS.map((r) => schrijfRegel(r, verf, breedte))]
      .flatMap((tekst) => tekst.split('\n'))
      .filter((lijn) => lijn.length > breedte && !lijn.startsWith('  http'));
    expect(teBreed).toEqual([]);
  });

  it('noemt geen plaatshouder en elke tekst één keer', () => {
    const tekst = schrijfRegel(regel('privacy-diagnose'), verf, 1000);
    expect(tekst).not.toMatch(/[{}]/);
    expect(tekst.match(/ziekte of letsel noemt \(«aantal» keer/g)).toHaveLength(1);
  });

  it('noemt het besluit waarop een regel rust', () => {
    expect(schrijfRegel(regel('grond-weegt-op'), verf, 100)).toContain(
      'Welke grond draagt een\n  tekortkoming?',
    );
  });

  it('zegt het als er niets te tonen is', () => {
    expect(schrijfRegels([], 80)).toBe('Geen regel past bij deze keuze.\n');
  });

  it('telt één regel als één', () => {
    expect(schrijfRegels([regel('privacy-diagnose')], 80)).toContain('\n1 regel. Uitleg');
  });
});

describe('een tabel', () => {
  it('wordt een lijst waar hij te breed is', () => {
    expect(schrijfTabel(['naam', 'wat'], [['een', 'twee']], 9)).toBe('een\n  twee\n');
    expect(schrijfTabel(['naam', 'wat'], [['een', 'twee']], 10)).toBe('naam  wat\n----  ----\neen   twee\n');
  });
});
