import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bronbestanden, PROJECT } from '../hulp/project.ts';

/** Tables of data, which grow with the law and not with the logic. */
const TABELLEN = [
  /^recht\/(bronnen|paginas|regelingen|termijnen|richtwaarden)\.ts$/,
  /^regels\/inhoud\/(?!(inhoud|rijen|plek|stukstand|index)\.ts$)/,
  /^tijdlijn\/mijlpalen?\//,
  /^rapport\/voorbeelden\.ts$/,
  /^feiten\/privacy\/woorden\//,
];

const regelsVan = (bestand: string): number =>
  readFileSync(join(PROJECT, 'src', bestand), 'utf8')
    .trimEnd()
    .split('\n').length;

const gewoon = bronbestanden().filter((bestand) => !TABELLEN.some((tabel) => tabel.test(bestand)));
const isRegel = (bestand: string): boolean =>
  /^regels\/(?!inhoud\/)\w+\//.test(bestand) && !bestand.endsWith('index.ts');

it('houdt elk bronbestand onder 250 regels', () => {
  expect(gewoon.filter((bestand) => regelsVan(bestand) > 250).map((b) => `${b}: ${regelsVan(b)}`)).toEqual(
    [],
  );
});

it('houdt elk regelbestand klein', () => {
  expect(gewoon.filter((b) => isRegel(b) && regelsVan(b) > 100).map((b) => `${b}: ${regelsVan(b)}`)).toEqual(
    [],
  );
});

it('houdt de helft van de bestanden onder 70 regels, en negen van de tien onder 150', () => {
  const lengtes = gewoon.map(regelsVan).sort((a, b) => a - b);
  expect(lengtes[Math.floor(lengtes.length / 2)]).toBeLessThan(70);
  expect(lengtes[Math.floor(lengtes.length * 0.9)]).toBeLessThan(150);
});
