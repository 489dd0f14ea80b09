import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { Ontbreekt } from '../../src/kern/waarden.ts';
import {
  bouwWord,
  compileHtml,
  compileWord,
  KLASSEN,
  leesBlokken,
  leesSjabloon,
} from '../../src/sjabloon/index.ts';
import { pakUit } from '../../src/sjabloon/word/pakket/zip.ts';
import { deelVan, EIGENSCHAPPEN } from './hulp.ts';
import { PLAN, planBoom } from './voorbeeld/plan.ts';

const boom = planBoom();
const titel = 'Plan van aanpak';
let sjabloon: Uint8Array;
let docx: Uint8Array;

beforeAll(async () => {
  sjabloon = await bouwWord(boom, { titel });
  docx = compileWord(sjabloon).render(PLAN, EIGENSCHAPPEN);
});

const VARIANTEN: Record<string, typeof PLAN> = {
  vol: PLAN,
  'zonder concept, ander spoor': { ...PLAN, concept: false, spoor: 'tweede', casemanager: null, visie: null },
  'lege lijsten': { ...PLAN, activiteiten: [], mogelijkheden: [], afspraken: [], toelichting: '' },
  'alles ontbreekt': Object.fromEntries(
    Object.keys(PLAN).map((naam) => [
      naam,
      naam === 'eersteZiektedag' ? PLAN[naam] : new Ontbreekt(naam, `/${naam}`, 'r'),
    ]),
  ) as typeof PLAN,
};

describe('het Word-sjabloon', () => {
  it('is elke keer hetzelfde, tot op de byte', async () => {
    expect(Buffer.from(await bouwWord(planBoom(), { titel })).equals(Buffer.from(sjabloon))).toBe(true);
  });

  it('is welgevormd in al zijn delen, zonder klok of toeval', () => {
    for (const bestand of [sjabloon, docx])
      for (const [naam, inhoud] of pakUit(bestand)) {
        const parser = new SaxesParser({ xmlns: true });
        parser.on('error', (fout) => expect.fail(`${naam}: ${fout.message}`));
        parser.write(new TextDecoder('utf-8', { fatal: true }).decode(inhoud)).close();
        expect(new TextDecoder().decode(inhoud), naam).not.toMatch(
          /20(2[4-9]|3\d)-\d\d-\d\dT(?!00:00:00Z)|w:rsid/,
        );
      }
    expect([...pakUit(sjabloon).keys()]).toEqual([...pakUit(sjabloon).keys()].sort());
  });

  it('heeft koppen met niveau, Nederlands als taal, herhaalde tabelkoppen en hele rijen', () => {
    const stijlen = deelVan(sjabloon, 'word/styles.xml');
    expect(stijlen).toContain('<w:lang w:val="nl-NL"/>');
    expect(stijlen).toMatch(/w:styleId="Heading1".*?<w:outlineLvl w:val="0"\/>/);
    expect(stijlen).toMatch(/w:styleId="Heading2".*?<w:outlineLvl w:val="1"\/>/);
    for (const { stijl } of Object.values(KLASSEN))
      if (stijl !== undefined) expect(stijlen).toContain(`w:styleId="${stijl}"`);
    const tekst = deelVan(sjabloon, 'word/document.xml');
    for (const [, stijl = ''] of tekst.matchAll(/<w:(?:pStyle|tblStyle) w:val="(\w+)"/g))
      expect(stijlen).toContain(`w:styleId="${stijl}"`);
    expect(tekst).toContain('<w:tblHeader/>');
    expect(tekst.match(/<w:cantSplit\/>/g)?.length).toBe(tekst.match(/<w:tr>/g)?.length);
    expect(tekst).toContain('<w:pgSz w:w="11906" w:h="16838"');
    const voet = deelVan(sjabloon, 'word/footer1.xml');
    expect(voet).toContain('PAGE</w:instrText>');
    expect(voet).toContain('NUMPAGES</w:instrText>');
  });

  // LibreOffice cuts pictures off in a line without it.
  it('noemt bij elke regelafstand de soort', () => {
    const stijlen = deelVan(sjabloon, 'word/styles.xml');
    expect(stijlen.match(/w:line="/g)?.length).toBe(stijlen.match(/w:line="\d+" w:lineRule="/g)?.length);
  });

  it('geeft een cel om in te schrijven in beide dragers ten minste haar hoogte', async () => {
    const proef = leesSjabloon(
      '<article><table><tr><th>Vraag</th></tr><tr><td class="schrijfruimte"></td></tr></table></article>',
      { naam: 'proef' },
    );
    const tekst = deelVan(await bouwWord(proef, { titel: 'a' }), 'word/document.xml');
    expect(tekst.match(/<w:trHeight w:val="1701" w:hRule="atLeast"\/>/g)).toHaveLength(1);
    const html = compileHtml(proef, { titel: 'a' }).render({});
    expect(html).toContain('<td class="schrijfruimte">');
    expect(html).toContain('.schrijfruimte{height:30mm}');
  });

  it.each([
    ['een tabel aan het einde', '<p>a</p>T<p>b</p>T', ['Tabelafstand', 'Tabelslot']],
    ['tekst aan het einde', 'T<p>b</p>', ['Tabelafstand']],
    ['de een of de ander', '{{#if a}}T{{else}}<section>T</section>{{/if}}', ['Tabelslot', 'Tabelslot']],
    ['een tabel per keer', '{{#each a}}T{{/each}}', ['Tabelafstand']],
    ['met een voettekst', 'T<footer><p>v</p></footer>', ['Tabelslot']],
  ])('houdt afstand na een tabel, maar niet op een eigen bladzijde: %s', async (_naam, bron, verwacht) => {
    const proef = leesSjabloon(
      `<article>${bron.replaceAll('T', '<table><tr><td>t</td></tr></table>')}</article>`,
      { naam: 'proef' },
    );
    const tekst = deelVan(await bouwWord(proef, { titel: 'a' }), 'word/document.xml');
    expect([...tekst.matchAll(/w:val="(Tabelafstand|Tabelslot)"/g)].map((m) => m[1])).toEqual(verwacht);
  });

  it('bevat alle klassen en elementen van het voorbeeld in stijl en eigenschap', async () => {
    const alles = await bouwWord(
      leesSjabloon(
        '<article><h1>a</h1><h2 class="nieuwePagina">b</h2><p class="handtekening">c</p><p class="rechts">d</p><ul><li><p>e</p><ol><li>f</li></ol></li></ul><ol><li>g</li></ol></article>',
        { naam: 'proef' },
      ),
      { titel: 'a' },
    );
    const tekst = deelVan(alles, 'word/document.xml');
    expect(tekst).toMatch(/<w:pStyle w:val="Heading1"\/><w:pageBreakBefore\/>/);
    expect(tekst).toContain('<w:pStyle w:val="Handtekening"/>');
    expect(tekst).toContain('<w:jc w:val="right"/>');
    // Two ordered lists count apart.
    const nummers = [...tekst.matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/g)].map((m) =>
      m.slice(1),
    );
    expect(nummers.map(([niveau]) => niveau)).toEqual(['0', '1', '0']);
    expect(new Set(nummers.map(([, nummer]) => nummer)).size).toBe(3);
  });
});

describe('twee dragers, één tekst', () => {
  it.each(Object.entries(VARIANTEN))('%s: blok voor blok gelijk', (_naam, view) => {
    const html = leesBlokken(compileHtml(boom, { titel }).render(view));
    const word = leesBlokken(compileWord(sjabloon).render(view, EIGENSCHAPPEN));
    expect(word).toEqual(html);
    expect(html.length).toBeGreaterThan(20);
  });

  it('leest het voorbeeld zo', () => {
    expect(leesBlokken(docx).join('\n').replaceAll('\u00a0', '~')).toMatchInlineSnapshot(`
      "CONCEPT
      Plan van aanpak
      Afspraken van werkgever en werknemer over de weg terug naar werk
      Werknemer
      A. Jansen-de Wit
      Werkgever
      Drukkerij Voorbeeld & Zn. B.V.
      Eerste ziektedag
      maandag 6 januari 2025
      Uren per week
      37,5
      Casemanager
      B. de Boer, 030 123 45 67
      Doel en uitgangspunten
      Het einddoel is terugkeer in eigen werk, zo nodig met andere taken. Partijen richten zich eerst op het eigen werk, zo nodig aangepast.
      De bedrijfsarts adviseert: Begin met twee ochtenden per week.
      Bouw op zodra dat goed gaat.
      Toelichting
      De werknemer kan per dag enkele uren aaneengesloten werken.
      Zwaar tillen hoort daar voorlopig niet bij; de werkgever past de taken daarop aan.
      Het rooster wordt elke twee weken besproken.
      Mogelijkheden in het werk
      Werk achter een bureau
      Het begeleiden van nieuwe collega’s
      Controle van drukproeven
      Afgesproken is: thuiswerken op woensdag; een aangepast rooster; elke vrijdag kort overleg.
      Activiteiten
      Tabel 1. Wat er gebeurt, door wie en wanneer (3)
      Activiteit
      Door
      Uiterlijk
      Kosten
      Werkplekonderzoek
      door een ergonoom
      werkgever
      14 maart 2025
      €~450,00
      Opbouw naar twintig uur per week
      werknemer
      1 april 2025
      Gesprek over taken voor de langere termijn
      samen
      [ontbreekt: datum van het gesprek]
      €~0,00
      Evaluatie
      Partijen spreken elkaar om de 6 weken.
      Het volgende gesprek is op 15 april 2025.
      Visie van de werknemer
      [ontbreekt: visie van de werknemer]
      Gegeven op [ontbreekt: visie van de werknemer], over de zaak RIV-2025-0042.
      Ondertekening
      Werkgever en werknemer verklaren dat zij dit plan samen hebben besproken.
      Namens de werkgever
      De werknemer
      Drukkerij Voorbeeld & Zn. B.V.
      A. Jansen-de Wit
      Datum en handtekening
      Datum en handtekening"
    `);
  });
});

const heeftOffice = spawnSync('soffice', ['--version']).status === 0;

// LibreOffice is no part of the product: where it is absent there is nothing to open the document with.
describe.skipIf(!heeftOffice)('in LibreOffice', () => {
  it('gaat het document open en wordt het een pdf met dezelfde woorden', () => {
    const map = mkdtempSync(join(tmpdir(), 'riv-sjabloon-'));
    try {
      writeFileSync(join(map, 'plan.docx'), docx);
      const profiel = `-env:UserInstallation=file://${join(map, 'profiel')}`;
      execFileSync(
        'soffice',
        [profiel, '--headless', '--convert-to', 'pdf', '--outdir', map, join(map, 'plan.docx')],
        { stdio: 'ignore', timeout: 55_000 },
      );
      expect(readFileSync(join(map, 'plan.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
      const tekst = spawnSync('pdftotext', ['-layout', join(map, 'plan.pdf'), '-']);
      if (tekst.status === 0) {
        const woorden = tekst.stdout.toString().replace(/\s+/g, ' ');
        for (const deel of [
          'CONCEPT',
          'Plan van aanpak',
          '[ontbreekt: visie van de werknemer]',
          'Bladzijde 2 van 2',
        ])
          expect(woorden).toContain(deel);
      }
    } finally {
      rmSync(map, { recursive: true, force: true });
    }
  });
});
