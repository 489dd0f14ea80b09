import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Zaakresultaat } from '../../src/batch/resultaat.ts';
import { draaiOpdracht } from '../hulp/opdrachtregel.ts';
import { boom, metMap } from './hulp.ts';
import { EERDER, heleZaak, stukkeZaken } from './stukke-zaken.ts';

const map = metMap();

it('maakt van 1.000 zaken waarvan er 50 elk op een eigen manier stuk zijn de andere 950, en meldt die 50', async () => {
  const stuk = stukkeZaken();
  // Every twentieth line is broken.
  const regels = Array.from({ length: 1_000 }, (_, nr) => {
    const anders = nr % 20 === 19 ? stuk[(nr - 19) / 20] : undefined;
    return anders?.bytes ?? Buffer.from(JSON.stringify(heleZaak(`G-${String(nr + 1).padStart(4, '0')}`)));
  });
  expect(regels[0]?.toString()).toContain(EERDER);
  const bron = join(map(), 'zaken.ndjson');
  writeFileSync(bron, Buffer.concat(regels.flatMap((regel) => [regel, Buffer.from('\n')])));
  const uitvoer = join(map(), 'uit');
  const opdracht = ['batch', 'plan-van-aanpak', bron, '--uitvoer', uitvoer, '--peildatum', '2025-10-17', '--werkers', '1', '--formaat', 'html', '--json']; // prettier-ignore
  const { afloop, uit, fout } = await draaiOpdracht(opdracht);
  expect(afloop).toBe(4);

  const resultaten = uit.trimEnd().split('\n').map((regel) => JSON.parse(regel) as Zaakresultaat); // prettier-ignore
  expect(resultaten.map(({ bron: naam }) => naam)).toEqual(regels.map((_, nr) => `${bron}:${nr + 1}`));
  const goed = resultaten.filter(({ status }) => status === 'gemaakt');
  expect(goed).toHaveLength(950);
  expect(Object.keys(boom(uitvoer)).filter((naam) => naam.endsWith('.html'))).toHaveLength(950);

  const gemeld = stuk.map(({ hoe }, nr) => {
    const lijn = 20 * nr + 20;
    const resultaat = resultaten[lijn - 1];
    if (resultaat && 'fouten' in resultaat) {
      expect(resultaat.fouten.map(({ bestand, lijn: op }) => `${bestand}:${op}`)).toEqual([
        `${bron}:${lijn}`,
      ]);
      return [hoe, resultaat.fouten.map(({ pad, melding }) => `${pad}: ${melding}`).join()];
    }
    const reden = resultaat && 'zaak' in resultaat ? resultaat.nietGemaakt[0]?.reden : '';
    return [hoe, `${resultaat?.status} ${/: (\/\S+ \(\S+\))/.exec(reden ?? '')?.[1]}`];
  });
  expect(gemeld).toEqual(stuk.map(({ hoe, verwacht }) => [hoe, verwacht.replace('zaken.ndjson', bron)]));
  expect(new Set(stuk.map(({ hoe }) => hoe)).size).toBe(50);

  expect(fout).toContain('950 zaken gemaakt, 950 bestanden.');
  expect(fout).toContain('49 zaken met ongeldige invoer.');
  expect(fout).toContain('1 zaak om privacy niet (helemaal) gemaakt.');
  const overzicht = readFileSync(join(uitvoer, 'overzicht.csv'), 'utf8');
  expect(overzicht.match(/"invoer ongeldig"/g)).toHaveLength(49);
  // What stands in a case is said nowhere.
  for (const waar of [uit, fout, overzicht, readFileSync(join(uitvoer, '.riv/journaal.ndjson'), 'utf8')])
    expect(waar).not.toMatch(/Bremer|99900096|fysio/);
});
