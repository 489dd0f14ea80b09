import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schrijfRegelboek } from '../../scripts/recht/regelboek.ts';
import { aangehaald, gebrekkigeDekking } from '../../scripts/recht/overzicht.ts';
import { voorbeeldVan } from '../../src/rapport/voorbeeld.ts';
import { BESLUITEN, besluitenIn } from '../../src/recht/besluiten.ts';
import type { Bron } from '../../src/recht/bron.ts';
import { SCHAKELAARS } from '../../src/recht/schakelaars.ts';
import { REGELS } from '../../src/regels/index.ts';
import { PROJECT } from '../hulp/project.ts';

describe('de teksten waaraan UWV toetst', () => {
  it('hebben op elke plaats een regel, of een reden waarom niet', () => {
    expect(gebrekkigeDekking()).toEqual([]);
  });

  it('worden aangehaald met bewijs, en met de dag van de tekst waar die is gelezen', () => {
    for (const { bron } of aangehaald()) {
      if (bron.niveau !== 'werkwijzer') expect(bron.stand !== undefined, bron.citaat).toBe(isGelezen(bron));
      expect(bron.bewijs, bron.citaat).toMatch(/^(V|U|Rep|D)\b/);
      for (const dag of [bron.stand, bron.gecontroleerdOp])
        if (dag !== undefined) expect(dag, bron.citaat).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

/** A text of wet, regeling or beleidsregel that was read itself; a page, a summary and a norm of our own carry no day. */
const isGelezen = ({ bewijs, niveau }: Bron): boolean =>
  bewijs.startsWith('V') && ['wet', 'regeling', 'beleidsregel'].includes(niveau);

describe('de besluiten', () => {
  it('heten zoals hun bestand', () => {
    const map = join(PROJECT, 'src/recht/besluiten');
    const koppen = readdirSync(map).map((naam) => readFileSync(join(map, naam), 'utf8').split('\n')[0]);
    expect(Object.entries(BESLUITEN).map(([nummer, titel]) => `# ${nummer} · ${titel}`)).toEqual(
      koppen.sort(),
    );
  });

  it('bestaan waar een regel ze noemt', () => {
    const genoemd = besluitenIn(JSON.stringify(REGELS));
    expect(genoemd.filter((nummer) => BESLUITEN[nummer] === undefined)).toEqual([]);
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

/** What a message looks like once it is filled in; what a value counts is told in singular or plural. */
const patroonVan = (tekst: string): RegExp =>
  new RegExp(
    `^${tekst
      .split(/\{[^{}]+\}(?: (?:dagen|weken|maanden|sollicitaties|functies)\b)?/)
      .map((deel) => deel.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^{}]+')}$`,
  );

/** The text of a rule, with what it shares with another rule. */
const bronMetGedeelde = (bestand: string): string => {
  const bron = readFileSync(join(PROJECT, 'src/regels', bestand), 'utf8');
  const gedeeld = [...bron.matchAll(/from '\.\.\/((?!regel\.ts)[\w-]+\.ts)'/g)].map(([, naam]) => naam ?? '');
  return [bron, ...gedeeld.map((naam) => readFileSync(join(PROJECT, 'src/regels', naam), 'utf8'))].join('\n');
};

describe('wat een mens moet beoordelen', () => {
  it('heeft bij elke reden een vraag, en alleen daar', () => {
    const fout = REGELS.filter(({ fase }) => fase !== 'inhoud').flatMap((regel) => {
      const bron = bronMetGedeelde(`${regel.fase}/${regel.id}.ts`);
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
  it('heten nergens geldend recht', () => {
    for (const { stand } of Object.values(SCHAKELAARS)) expect(stand).toMatch(/Geen geldend recht\.$/);
  });
});
