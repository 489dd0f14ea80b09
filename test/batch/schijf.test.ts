import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runBatch } from '../../src/batch/batch.ts';
import { openBron } from '../../src/batch/bron.ts';
import * as schrijven from '../../src/dossier/schrijf.ts';
import { sha256 } from '../../src/kern/hash.ts';
import { draai } from '../../src/cli/draai.ts';
import {
  alsUitwerking, boom, draaiBatch, journaalregels, journaalVan, kleineZaak, kleineZaken, metMap, nummer, opties,
  schrijf, statussen,
} from './hulp.ts'; // prettier-ignore

vi.mock(import('../../src/dossier/schrijf.ts'), async (echt) => {
  const module = await echt();
  return { ...module, vervangBestand: vi.fn(module.vervangBestand) };
});

const map = metMap();
const uit = (naam = 'uit'): string => join(map(), naam);
const PLAN = 'plan-van-aanpak_werkgever_2025-10-17.docx';

/** What the journal claims is there, and nothing is there by half. */
function keur(uitvoer: string): number {
  let aantal = 0;
  for (const regel of journaalregels(uitvoer))
    if (regel.soort === 'zaak')
      for (const { bestand, sha256: sha } of regel.uitwerking.gemaakt) {
        expect(sha256(readFileSync(join(uitvoer, bestand)))).toBe(sha);
        aantal += 1;
      }
  expect(Object.keys(boom(uitvoer)).filter((naam) => naam.endsWith('.tmp'))).toEqual([]);
  return aantal;
}

describe('een volle schijf', () => {
  const kleineSchijf = (kilobytes: number, ...opties: readonly string[]): boolean =>
    spawnSync('mount', [...opties, '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', uit()]).status === 0;
  const magMounten = process.platform === 'linux' && process.getuid?.() === 0;
  let isGemount = false;
  afterEach(() => {
    if (isGemount) spawnSync('umount', [uit()]);
    isGemount = false;
  });

  it('stopt de batch met wat er aan de hand is, laat niets half achter, en is daarna te hervatten', async ({
    skip,
  }) => {
    mkdirSync(uit());
    isGemount = magMounten && kleineSchijf(700);
    if (!isGemount) skip('hier mag geen kleine schijf worden gemaakt (mount); zie de proef hieronder');
    const bron = schrijf(join(map(), 'zaken.ndjson'), `${kleineZaken(100).join('\n')}\n`);
    let fout = '';
    const draaiRiv = (...extra: readonly string[]) =>
      draai(['batch', 'plan-van-aanpak', bron, '--uitvoer', uit(), '--peildatum', '2025-10-17', '--werkers', '1', ...extra], {
        uit: () => undefined, fout: (tekst) => (fout += tekst), vandaag: () => '2025-10-17', kleur: false, isTerminal: false,
        klok: () => 0, breedte: 100, variabelen: {},
      }); // prettier-ignore
    expect(await draaiRiv()).toBe(5);
    expect(fout).toMatch(/de schijf is vol/);
    expect(fout).toContain('De batch is niet afgemaakt. Ga verder met dezelfde opdracht en --hervat.');
    const gemaakt = keur(uit());
    expect(gemaakt).toBeGreaterThan(0);
    expect(gemaakt).toBeLessThan(100);
    expect(existsSync(join(uit(), 'overzicht.csv'))).toBe(false);
    expect(readdirSync(join(uit(), '.riv'))).toEqual(['journaal.ndjson']);

    fout = '';
    expect(await draaiRiv('--hervat')).toBe(5);
    expect(fout).toMatch(/de schijf is vol/);
    expect(spawnSync('mount', ['-o', 'remount,size=50m', uit()]).status).toBe(0);
    expect(await draaiRiv('--hervat')).toBe(0);
    const gevonden = boom(uit());
    spawnSync('umount', [uit()]);
    isGemount = false;
    expect(await draaiRiv()).toBe(0);
    expect(gevonden).toEqual(boom(uit()));
  });

  it.each(['ENOSPC', 'EDQUOT', 'EIO'])('stopt de batch ook bij %s midden in een groep', async (code) => {
    let keer = 0;
    const echt = vi.mocked(schrijven.vervangBestand).getMockImplementation();
    vi.mocked(schrijven.vervangBestand).mockImplementation((pad, inhoud) => {
      if (++keer === 20) return Promise.reject(Object.assign(new Error('vol'), { code }));
      if (!echt) throw new Error('geen echte');
      return echt(pad, inhoud);
    });
    try {
      await expect(draaiBatch(kleineZaken(40), uit())).rejects.toThrow(
        /is niet te schrijven.* De batch is gestopt; los dit op en ga verder met --hervat\./,
      );
    } finally {
      if (echt) vi.mocked(schrijven.vervangBestand).mockImplementation(echt);
    }
    expect(keur(uit())).toBeGreaterThanOrEqual(19);
    await draaiBatch(kleineZaken(40), uit(), { hervat: true });
    await draaiBatch(kleineZaken(40), uit('schoon'));
    expect(boom(uit())).toEqual(boom(uit('schoon')));
  });
});

describe('een plaats waar niet te schrijven is', () => {
  it('kost alleen de zaken van die map, en die komen een volgende keer alsnog', async () => {
    // An earlier batch left room for one in the first shard.
    await draaiBatch([kleineZaak('Z-0')], uit());
    const [begin, , zaak, klaar] = journaalregels(uit());
    const vol = Array.from({ length: 998 }, (_, nr) => JSON.stringify(zaak).replaceAll('Z-0', `V-${nr}`));
    writeFileSync(journaalVan(uit()), [JSON.stringify(begin), JSON.stringify(zaak), ...vol, JSON.stringify(klaar), ''].join('\n')); // prettier-ignore
    writeFileSync(join(uit(), '0002'), 'hier staat een bestand');

    const eerst = (await draaiBatch(kleineZaken(3), uit())).map(alsUitwerking);
    expect(statussen(eerst.map((e) => ({ versie: 1, bron: '', ...e })))).toEqual(['gemaakt', 'omgeving', 'omgeving']); // prettier-ignore
    expect(eerst[1]?.nietGemaakt).toMatchObject([
      { document: 'plan-van-aanpak', formaat: 'docx', oorzaak: 'omgeving', reden: expect.stringMatching(/0002\/Z-0002 is niet te schrijven: op deze plaats staat een map, of juist een bestand\./) as string },
    ]); // prettier-ignore
    expect(readFileSync(join(uit(), 'overzicht.csv'), 'utf8')).toContain('"niet geschreven"');

    rmSync(join(uit(), '0002'));
    const later = (await draaiBatch(kleineZaken(3), uit())).map(alsUitwerking);
    expect(later.map(({ status, ongewijzigd }) => [status, ongewijzigd])).toEqual([
      ['gemaakt', true], ['gemaakt', undefined], ['gemaakt', undefined],
    ]); // prettier-ignore
    expect(readdirSync(join(uit(), '0002'))).toEqual(['Z-0002', 'Z-0003']);
  });

  it('kost alleen de zaak waarvan een stuk niet te vervangen is', async () => {
    mkdirSync(join(uit(), '0001', nummer(2), PLAN, 'vol'), { recursive: true });
    const resultaten = (await draaiBatch(kleineZaken(3), uit())).map(alsUitwerking);
    expect(resultaten.map(({ status }) => status)).toEqual(['gemaakt', 'omgeving', 'gemaakt']);
    expect(keur(uit())).toBe(2);
  });

  it.skipIf(process.getuid?.() !== 0 || process.platform === 'win32')(
    'zegt het als er geen rechten zijn',
    async () => {
      mkdirSync(uit(), { mode: 0o755 });
      spawnSync('chmod', ['755', map()]);
      process.seteuid?.(65534);
      try {
        await expect(draaiBatch(kleineZaken(1), uit())).rejects.toThrow(/geen rechten op deze map/);
      } finally {
        process.seteuid?.(0);
      }
    },
  );
});

it('meldt een zaak die onderweg verdwijnt, en maakt de rest', async () => {
  for (const [nr, zaak] of kleineZaken(40).entries())
    schrijf(join(map(), 'zaken', `${nummer(nr + 1)}.json`), zaak);
  const bron = openBron(join(map(), 'zaken'), { uitvoer: uit() });
  const gezien: string[] = [];
  for await (const { status } of runBatch(bron.zaken, opties(uit()))) {
    if (gezien.length === 0) rmSync(join(map(), 'zaken', 'Z-0040.json'));
    gezien.push(status);
  }
  expect(gezien).toEqual([...Array<string>(39).fill('gemaakt'), 'ongeldig']);
  expect(readFileSync(join(uit(), 'overzicht.csv'), 'utf8')).toContain(
    'Dit bestand of deze map bestaat niet.',
  );
});
