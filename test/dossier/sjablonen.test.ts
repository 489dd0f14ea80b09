import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { haalHtmlSjabloon, haalWordSjabloon } from '../../src/dossier/sjablonen.ts';
import { OmgevingsFout } from '../../src/kern/fouten.ts';
import { leesBlokken } from '../../src/sjabloon/index.ts';
import { alinea, EIGENSCHAPPEN, maakDocx } from '../sjabloon/hulp.ts';

const DOCUMENT = 'plan-van-aanpak';
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
    expect(leesBlokken(haalWordSjabloon(DOCUMENT, map).render({}, EIGENSCHAPPEN))).toEqual([
      'Eigen huisstijl',
    ]);
    expect(leesBlokken(haalHtmlSjabloon(DOCUMENT, 'Plan', map).render({}))).toEqual(['Eigen huisstijl']);
  });

  it('mag een deel van riv vervangen in een eigen sjabloon', () => {
    mkdirSync(join(map, 'delen'));
    writeFileSync(join(map, 'delen', 'voettekst.hbs'), '<p>Eigen voet</p>');
    writeFileSync(join(map, `${DOCUMENT}.hbs`), '<article>{{> voettekst}}</article>');
    expect(leesBlokken(haalHtmlSjabloon(DOCUMENT, 'Plan', map).render({}))).toEqual(['Eigen voet']);
  });

  it('hoeft niet elk sjabloon te hebben', () => {
    expect(haalWordSjabloon(DOCUMENT, map)).toBe(haalWordSjabloon(DOCUMENT, undefined));
  });

  it('moet bestaan', () => {
    expect(meldingVan(() => haalWordSjabloon(DOCUMENT, join(map, 'weg')))).toMatch(
      /weg is geen map met sjablonen\.$/,
    );
  });

  it('noemt elke fout van een sjabloon met zijn plaats', () => {
    writeFileSync(join(map, `${DOCUMENT}.docx`), maakDocx(alinea('{{#if x}}') + alinea('{{{y}}}')));
    const regels = meldingVan(() => haalWordSjabloon(DOCUMENT, map)).split('\n');
    expect(regels).toHaveLength(3);
    expect(regels[0]).toBe(`Het sjabloon ${join(map, `${DOCUMENT}.docx`)} is niet te gebruiken.`);
    expect(regels[1]).toMatch(/^plan-van-aanpak\.docx:1:1 {2}\{\{#if x\}\} is niet gesloten\./);
    expect(regels[2]).toMatch(/^plan-van-aanpak\.docx:2:1 {2}Drie accolades kunnen niet/);
  });
});
