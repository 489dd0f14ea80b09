import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import planVanAanpak from '../../src/documenten/plan-van-aanpak.ts';
import { haalHtmlSjabloon, haalWordSjabloon } from '../../src/dossier/sjablonen.ts';
import { meldingenOverMap } from '../../src/dossier/sjablonenmap.ts';
import { OmgevingsFout } from '../../src/kern/fouten.ts';
import { leesBlokken } from '../../src/sjabloon/index.ts';
import { alinea, EIGENSCHAPPEN, maakDocx } from '../sjabloon/hulp.ts';

const DOCUMENT = planVanAanpak.id;
let map = '';
beforeEach(() => (map = mkdtempSync(join(tmpdir(), 'riv-sjablonen-'))));
afterEach(() => rmSync(map, { recursive: true, force: true }));

const meldingVan = (doe: () => unknown): string => {
  try {
    doe();
  } catch (fout) {
    if (fout instanceof OmgevingsFout) return fout.message;
    throw fout;
  }
  return '';
};

describe('een map met eigen sjablonen', () => {
  it('gaat voor, in Word en in HTML', () => {
    writeFileSync(join(map, `${DOCUMENT}.docx`), maakDocx(alinea('Eigen huisstijl')));
    writeFileSync(join(map, `${DOCUMENT}.hbs`), '<article><p>Eigen huisstijl</p></article>');
    expect(leesBlokken(haalWordSjabloon(planVanAanpak, map).render({}, EIGENSCHAPPEN))).toEqual([
      'Eigen huisstijl',
    ]);
    expect(leesBlokken(haalHtmlSjabloon(planVanAanpak, map).render({}))).toEqual(['Eigen huisstijl']);
  });

  it('mag een deel van riv vervangen in een eigen sjabloon', () => {
    mkdirSync(join(map, 'delen'));
    writeFileSync(join(map, 'delen', 'voettekst.hbs'), '<p>Eigen voet</p>');
    writeFileSync(join(map, `${DOCUMENT}.hbs`), '<article>{{> voettekst}}</article>');
    expect(leesBlokken(haalHtmlSjabloon(planVanAanpak, map).render({}))).toEqual(['Eigen voet']);
  });

  it('hoeft niet elk sjabloon te hebben', () => {
    expect(haalWordSjabloon(planVanAanpak, map)).toBe(haalWordSjabloon(planVanAanpak, undefined));
  });

  it('moet bestaan', () => {
    expect(meldingVan(() => haalWordSjabloon(planVanAanpak, join(map, 'weg')))).toMatch(
      /weg is geen map met sjablonen\.$/,
    );
  });

  it('noemt elke fout van een sjabloon met zijn plaats, ook een veld dat niet bestaat', () => {
    const inhoud = alinea('{{einddol}}') + alinea('{{#if einddoel}}') + alinea('{{{kop.werknemer}}}');
    writeFileSync(join(map, `${DOCUMENT}.docx`), maakDocx(inhoud));
    expect(meldingVan(() => haalWordSjabloon(planVanAanpak, map)).split('\n')).toEqual([
      `Het sjabloon ${join(map, `${DOCUMENT}.docx`)} is niet te gebruiken.`,
      'plan-van-aanpak.docx, alinea 1: Het veld einddol bestaat niet. Bedoelt u einddoel? (bij “{{einddol}}”)',
      'plan-van-aanpak.docx, alinea 2: {{#if einddoel}} is niet gesloten. Sluit met {{/if}}. (bij “{{#if einddoel}}”)',
      'plan-van-aanpak.docx, alinea 3: Drie accolades kunnen niet: tekst wordt altijd veilig afgedrukt. Schrijf twee accolades. (bij “{{{kop.werknemer}}}”)',
    ]);
    writeFileSync(join(map, `${DOCUMENT}.hbs`), '<article><p>{{einddol}}</p></article>');
    expect(meldingVan(() => haalHtmlSjabloon(planVanAanpak, map))).toContain(
      'plan-van-aanpak.hbs:1:13: Het veld einddol bestaat niet. Bedoelt u einddoel?',
    );
  });

  it('mag een deel van riv vervangen in het sjabloon van riv zelf, voor HTML', () => {
    mkdirSync(join(map, 'delen'));
    writeFileSync(join(map, 'delen', 'voettekst.hbs'), '<footer><p>Eigen voet</p></footer>');
    const view = { kop: {}, partijen: {}, functie: {} };
    expect(haalHtmlSjabloon(planVanAanpak, map).render(view)).toContain('Eigen voet');
    expect(haalHtmlSjabloon(planVanAanpak, undefined).render(view)).not.toContain('Eigen voet');
    writeFileSync(join(map, 'delen', 'visie.hbs'), '<p>{{mogelijkheid}}</p>');
    const ander = mkdtempSync(join(tmpdir(), 'riv-sjablonen-'));
    renameSync(join(map, 'delen'), join(ander, 'delen'));
    expect(meldingVan(() => haalHtmlSjabloon(planVanAanpak, ander))).toContain(
      'delen/visie.hbs:1:4: Het veld mogelijkheid bestaat niet in de groep visieWerkgever. Bedoelt u mogelijkheden?',
    );
    rmSync(ander, { recursive: true });
  });
});

describe('van een map met sjablonen', () => {
  const meldingen = (...namen: string[]): string[] => {
    for (const naam of namen) {
      mkdirSync(dirname(join(map, naam)), { recursive: true });
      writeFileSync(join(map, naam), '');
    }
    return meldingenOverMap(map, ['docx', 'html']).map((m) => m.replaceAll(join(map, 'x').slice(0, -1), ''));
  };

  it('is gezegd dat er niets in staat dat te gebruiken is', () => {
    expect(meldingen('brief.docx')).toEqual([
      `In de map ${map} staat geen sjabloon met de naam van een document, zoals plan-van-aanpak.docx. Alle namen: riv sjabloon lijst.`,
      'brief.docx wordt niet gebruikt. De naam is niet die van een document.',
    ]);
  });

  it('is gezegd wat haast goed heet, en niet wat Word ernaast zet', () => {
    expect(meldingen('plan-van-aanpak.docx', '~$an-van-aanpak.docx')).toEqual([]);
    expect(meldingen('voortgangsrapportage-spoor-2.docx', 'plan-van-aanpak.dotx')).toEqual([
      'plan-van-aanpak.dotx wordt niet gebruikt. Sla het in Word op als plan-van-aanpak.docx.',
      'voortgangsrapportage-spoor-2.docx wordt niet gebruikt. Bedoelt u voortgangsrapportage-spoor2.docx?',
    ]);
  });

  it('is gezegd dat delen alleen voor HTML gelden', () => {
    expect(meldingen('delen/visie.hbs')).toEqual([
      'De delen in delen gelden alleen voor HTML. Voor Word maakt u er een sjabloon mee: riv sjabloon bouw.',
    ]);
    expect(meldingenOverMap(map, ['html'])).toEqual([]);
    expect(meldingen('plan-van-aanpak.docx')).toEqual([]);
  });
});
