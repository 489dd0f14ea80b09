import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schrijfRegelboek } from '../../scripts/recht/regelboek.ts';
import { aangehaald, gebrekkigeDekking } from '../../scripts/recht/overzicht.ts';
import { voorbeeldVan } from '../../src/rapport/voorbeeld.ts';
import { SCHAKELAARS } from '../../src/recht/schakelaars.ts';
import { REGELS, zoekRegel } from '../../src/regels/index.ts';
import { PROJECT } from '../hulp/project.ts';

describe('de teksten waaraan UWV toetst', () => {
  it('hebben op elke plaats een regel, of een reden waarom niet', () => {
    expect(gebrekkigeDekking()).toEqual([]);
  });

  it('worden aangehaald met de dag van de gelezen tekst en bewijs, en nooit als gecontroleerd', () => {
    for (const { bron } of aangehaald()) {
      expect(bron.stand, bron.citaat).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(bron.bewijs, bron.citaat).toMatch(/^(V|U|Rep|D)\b/);
      expect(bron.gecontroleerdOp, bron.citaat).toBeUndefined();
    }
  });
});

describe('docs/regels.md', () => {
  it('zegt wat de regels zeggen', () => {
    expect(readFileSync(join(PROJECT, 'docs/regels.md'), 'utf8')).toBe(schrijfRegelboek());
  });

  it('heeft van elke regel een voorbeeld dat een van zijn meldingen is', () => {
    const fout = REGELS.filter(({ fase }) => fase !== 'inhoud').filter((regel) => {
      const voorbeeld = voorbeeldVan(regel);
      return !Object.values(regel.meldingen).some(({ tekst }) => patroonVan(tekst).test(voorbeeld));
    });
    expect(fout.map(({ id }) => id)).toEqual([]);
  });
});

/** What a message looks like once it is filled in. */
const patroonVan = (tekst: string): RegExp =>
  new RegExp(
    `^${tekst
      .split(/\{\w+\}/)
      .map((deel) => deel.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^{}]+')}$`,
  );

describe('wat een mens moet beoordelen', () => {
  it('heeft bij elke reden een vraag, en alleen daar', () => {
    const fout = REGELS.filter(({ fase }) => fase !== 'inhoud').flatMap((regel) => {
      const bron = readFileSync(join(PROJECT, `src/regels/${regel.fase}/${regel.id}.ts`), 'utf8');
      const gevraagd = new Set([...bron.matchAll(/beoordelen\(\s*'(\w+)'/g)].map(([, reden]) => reden));
      const heeft = Object.entries(regel.meldingen).flatMap(([reden, m]) => (m.oordeel ? [reden] : []));
      return [
        ...[...gevraagd].filter((reden) => !heeft.includes(reden ?? '')),
        ...(bron.includes('beoordelen(') ? [] : heeft),
      ].map((reden) => `${regel.id} ${reden ?? ''}`);
    });
    expect(fout).toEqual([]);
  });
});

describe('de schakelaars', () => {
  it('noemen regels die bestaan, en heten nergens geldend recht', () => {
    for (const { regels, stand } of Object.values(SCHAKELAARS)) {
      expect(regels.filter((id) => zoekRegel(id) === undefined)).toEqual([]);
      expect(stand).toMatch(/Geen geldend recht\.$/);
    }
  });
});
