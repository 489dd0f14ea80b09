import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { neemSlot } from '../../src/batch/slot.ts';
import { PROJECT } from '../hulp/project.ts';
import { metMap } from './hulp.ts';

const map = metMap();
const pad = (): string => join(map(), 'slot.json');
const BEZIG = /al een batch bezig/;

/** The number of a process that has ended. */
const dood = (): number => spawnSync(process.execPath, ['-e', '']).pid;

const leg = (eigenaar: unknown, secondenGeleden = 0): void => {
  writeFileSync(pad(), typeof eigenaar === 'string' ? eigenaar : `${JSON.stringify(eigenaar)}\n`);
  const toen = new Date(Date.now() - secondenGeleden * 1000);
  utimesSync(pad(), toen, toen);
};

afterEach(() => vi.useRealTimers());

describe('neemSlot', () => {
  it('laat de tweede niet toe, en na het loslaten weer wel', () => {
    const eerste = neemSlot(map());
    expect(() => neemSlot(map())).toThrow(BEZIG);
    eerste.laatLos();
    neemSlot(map()).laatLos();
    expect(readdirSync(map())).toEqual([]);
  });

  it('neemt het over van een proces dat er niet meer is', () => {
    leg({ proces: dood(), machine: hostname() });
    const slot = neemSlot(map());
    expect(JSON.parse(readFileSync(pad(), 'utf8'))).toEqual({ proces: process.pid, machine: hostname() });
    slot.eis();
    slot.laatLos();
    expect(readdirSync(map())).toEqual([]);
  });

  it('neemt het over van een proces dat al een minuut niets liet merken, want dat nummer kan nu van een ander zijn', () => {
    leg({ proces: process.ppid, machine: hostname() }, 30);
    expect(() => neemSlot(map())).toThrow(BEZIG);
    leg({ proces: process.ppid, machine: hostname() }, 90);
    neemSlot(map()).laatLos();
  });

  it.each([
    ['van een andere machine', { proces: dood(), machine: 'een-andere-machine' }],
    ['dat niet te lezen is', 'geen json'],
    ['zonder inhoud', ''],
    ['van een latere versie', { nummer: 1 }],
  ])('wacht bij een slot %s een minuut af', (_naam, eigenaar) => {
    leg(eigenaar, 30);
    expect(() => neemSlot(map())).toThrow(BEZIG);
    expect(existsSync(pad())).toBe(true);
    leg(eigenaar, 90);
    neemSlot(map()).laatLos();
  });

  it('zegt het als er in de map niet te schrijven is', () => {
    expect(() => neemSlot(join(map(), 'is-er-niet'))).toThrow(/slot\.json is niet te schrijven \(ENOENT\)/);
  });

  it('zegt het als op de plaats van het slot een map staat', () => {
    mkdirSync(pad());
    expect(() => neemSlot(map())).toThrow(BEZIG);
  });

  it('laat zijn hart kloppen zolang het slot er is', () => {
    vi.useFakeTimers();
    const slot = neemSlot(map());
    leg(readFileSync(pad(), 'utf8'), 300);
    expect(() => slot.eis()).not.toThrow();
    vi.advanceTimersByTime(6_000);
    expect(() => neemSlot(map())).toThrow(BEZIG);
    slot.laatLos();
  });

  it('merkt dat een ander het overnam, en raakt dat slot niet aan', () => {
    vi.useFakeTimers();
    const slot = neemSlot(map());
    const ander = '{"proces":1,"machine":"ander"}\n';
    leg(ander, 300);
    expect(() => slot.eis()).toThrow(/is weg, of van een andere batch/);
    vi.advanceTimersByTime(60_000);
    slot.laatLos();
    expect(readFileSync(pad(), 'utf8')).toBe(ander);
    rmSync(pad());
    expect(() => slot.eis()).toThrow(/is weg, of van een andere batch/);
  });

  it('geeft een achtergelaten slot aan precies één van velen tegelijk', async () => {
    const proef = join(map(), 'proef.mts');
    const bron = join(PROJECT, 'src/batch/slot.ts');
    // Each tells what it got, and holds on to it until all have tried.
    writeFileSync(
      proef,
      `import { neemSlot } from ${JSON.stringify(bron)};
       process.stdout.write('klaar\\n');
       process.stdin.once('data', () => {
         try { neemSlot(${JSON.stringify(map())}); process.stdout.write('ja\\n'); } catch { process.stdout.write('nee\\n'); }
         process.stdin.once('data', () => process.exit());
       });`,
    );
    leg({ proces: dood(), machine: hostname() });
    const nemers = Array.from({ length: 6 }, () => {
      const kind = spawn(process.execPath, ['--import', 'tsx', proef], {
        cwd: PROJECT,
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      let uit = '';
      kind.stdout.on('data', (deel: Buffer) => (uit += deel.toString()));
      const tot = async (woord: RegExp): Promise<string> => {
        while (!woord.test(uit)) await new Promise((klaar) => setTimeout(klaar, 5));
        return uit;
      };
      return { kind, tot };
    });
    await Promise.all(nemers.map(({ tot }) => tot(/klaar/)));
    for (const { kind } of nemers) kind.stdin.write('nu\n');
    const antwoorden = await Promise.all(nemers.map(({ tot }) => tot(/ja|nee/)));
    for (const { kind } of nemers) kind.stdin.end('weg\n');
    expect(antwoorden.filter((antwoord) => antwoord.includes('ja'))).toHaveLength(1);
  });
});
