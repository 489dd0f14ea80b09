import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../hulp/project.ts';

const MAP = join(PROJECT, 'src/recht/besluiten');
const BESLUITEN = readdirSync(MAP).sort();
const KOPPEN = ['Vraag.', 'Tekst.', 'Gekozen lezing.', 'Andere lezing.', 'Wie:'];

describe('de vastgelegde lezingen van het recht', () => {
  it('zijn doorlopend genummerd', () => {
    expect(BESLUITEN.map((naam) => Number(naam.slice(0, 4)))).toEqual(BESLUITEN.map((_, i) => i + 1));
  });

  it.each(BESLUITEN)('%s heeft elke kop, in de vaste volgorde, met tekst', (naam) => {
    const inhoud = readFileSync(join(MAP, naam), 'utf8');
    expect(inhoud.startsWith(`# ${naam.slice(0, 4)} · `), 'title').toBe(true);
    const gevonden = [...inhoud.matchAll(/^\*\*([^*]+)\*\*\s+[^*\s]/gm)].map(([, kop]) => kop ?? '');
    expect(gevonden.filter((kop) => KOPPEN.includes(kop))).toEqual(KOPPEN);
    expect(inhoud).toMatch(/\*\*Datum:\*\* \d{1,2} [a-z]+ \d{4}\.\n$/);
  });
});
