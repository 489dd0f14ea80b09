import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vindOffice } from '../../../src/dossier/pdf/office.ts';
import { OmgevingsFout } from '../../../src/kern/fouten.ts';

let map = '';
beforeEach(() => (map = mkdtempSync(join(tmpdir(), 'riv-office-'))));
afterEach(() => rmSync(map, { recursive: true, force: true }));

const programma = (...pad: string[]): string => {
  const vol = join(map, ...pad);
  mkdirSync(join(vol, '..'), { recursive: true });
  writeFileSync(vol, '');
  chmodSync(vol, 0o755);
  return vol;
};

describe('vindOffice', () => {
  it('neemt wat RIV_SOFFICE noemt, ook als er een ander op het pad staat', () => {
    programma('bin', 'soffice');
    const eigen = programma('eigen', 'soffice');
    expect(vindOffice({ RIV_SOFFICE: eigen, PATH: join(map, 'bin') })).toBe(eigen);
  });

  it.each(['niets', 'map', 'tekst.txt'])('zegt het als RIV_SOFFICE geen programma is (%s)', (naam) => {
    programma('bin', 'soffice');
    mkdirSync(join(map, 'map'));
    writeFileSync(join(map, 'tekst.txt'), '');
    const vind = () => vindOffice({ RIV_SOFFICE: join(map, naam), PATH: join(map, 'bin') }, 'linux');
    // On Windows every file may be run.
    if (naam === 'tekst.txt' && process.platform === 'win32') return;
    expect(vind).toThrow(OmgevingsFout);
    expect(vind).toThrow(/RIV_SOFFICE wijst naar .*; daar staat geen programma/);
  });

  it('zoekt op het pad, in de volgorde daarvan, en dan op de gewone plaatsen', () => {
    const gewoon = programma('opt', 'soffice');
    const leeg = join(map, 'leeg');
    expect(vindOffice({ PATH: leeg, RIV_SOFFICE: '' }, 'linux', [gewoon])).toBe(gewoon);
    const libreoffice = programma('b', 'libreoffice');
    const PATH = [leeg, '', join(map, 'a'), join(map, 'b')].join(delimiter);
    expect(vindOffice({ PATH }, 'linux', [gewoon])).toBe(libreoffice);
    const soffice = programma('a', 'soffice');
    expect(vindOffice({ PATH }, 'linux', [gewoon])).toBe(soffice);
  });

  it('kent de gewone plaatsen op Windows en macOS', () => {
    const windows = programma('LibreOffice', 'program', 'soffice.exe');
    expect(vindOffice({ Path: '', ProgramFiles: map }, 'win32')).toBe(windows);
    const macos = programma('Applications', 'LibreOffice.app', 'Contents', 'MacOS', 'soffice');
    expect(vindOffice({ HOME: map }, 'darwin', [macos])).toBe(macos);
  });

  it.each([
    ['linux', /apt install libreoffice-writer/],
    ['win32', /winget install/],
    ['darwin', /brew install/],
    ['freebsd', /libreoffice\.org/],
  ] as const)('zegt op %s hoe het te installeren is', (platform, hoe) => {
    expect(() => vindOffice({}, platform, [])).toThrow(hoe);
    expect(() => vindOffice({}, platform, [])).toThrow(OmgevingsFout);
  });
});
