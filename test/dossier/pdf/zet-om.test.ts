import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { zetOm } from '../../../src/dossier/pdf/zet-om.ts';
import { OmgevingsFout } from '../../../src/kern/fouten.ts';
import { documenten, maakNepOffice, type NepOffice } from '../../hulp/nep-office.ts';

const WACHT = { timeout: 20_000, interval: 20 };
// A folder of its own for temporary files, so that what stays behind can be seen.
let map = '';
let office: NepOffice;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'riv-zet-om-'));
  mkdirSync(join(map, 'tmp'));
  vi.stubEnv('TMPDIR', join(map, 'tmp'));
  office = maakNepOffice();
});
afterEach(() => {
  vi.unstubAllEnvs();
  office.ruimOp();
  rmSync(map, { recursive: true, force: true });
});

const zet = async (woorden: readonly string[], geduld = 20_000) => {
  const gemaakt: number[] = [];
  const uitval = await zetOm(
    documenten(...woorden),
    { variabelen: office.variabelen, geduld: () => geduld },
    (plaats, pdf) => {
      expect(Buffer.from(pdf).toString()).toContain(woorden[plaats]);
      gemaakt.push(plaats);
    },
  );
  return { gemaakt, uitval: [...uitval] };
};
const resten = (): string[] => readdirSync(join(map, 'tmp')).filter((naam) => naam.startsWith('riv-pdf-'));
/** A program that was ended and that nobody has asked about yet is still in the list of processes, as a zombie. */
const loopt = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !existsSync(`/proc/${pid}/stat`) || !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
};

describe.skipIf(process.platform === 'win32')('zetOm', () => {
  it('zet veel documenten om in één keer, vijftig per keer', async () => {
    const namen = Array.from({ length: 60 }, (_, nr) => `stuk${nr}`);
    const { gemaakt, uitval } = await zet(namen);
    expect(gemaakt).toEqual(namen.map((_, nr) => nr));
    expect(uitval).toEqual([]);
    expect(office.logboek('rondes').map((ronde) => ronde.split(' ').filter(Boolean).length)).toEqual([
      50, 10,
    ]);
  });

  it('werkt in een eigen map met een eigen profiel, en laat niets achter', async () => {
    await zet(['a']);
    expect(office.logboek('rechten')).toEqual(['drwx------']);
    expect(office.logboek('profiel')).toEqual(['registrymodifications.xcu']);
    expect(office.logboek('tijdelijk')[0]).toMatch(new RegExp(`^${join(map, 'tmp')}/riv-pdf-`));
    expect(resten()).toEqual([]);
  });

  it.each(['gif', 'half'])(
    'laat een document dat LibreOffice laat vallen (%s) de andere niet meeslepen',
    async (slecht) => {
      const { gemaakt, uitval } = await zet(['a', slecht, 'b', 'c']);
      expect(gemaakt).toEqual([0, 2, 3]);
      expect(uitval).toEqual([[1, 'zelf']]);
      expect(office.logboek('rondes')).toEqual([`a ${slecht} b c`, `b c ${slecht}`]);
      expect(resten()).toEqual([]);
    },
  );

  it('noemt wat LibreOffice overslaat, na een tweede poging', async () => {
    const { gemaakt, uitval } = await zet(['a', 'niet', 'b']);
    expect(gemaakt).toEqual([0, 2]);
    expect(uitval).toEqual([[1, 'zelf']]);
    expect(office.logboek('rondes')).toEqual(['a niet b', 'niet']);
  });

  it('beëindigt een LibreOffice die blijft hangen, met wat die zelf startte', async () => {
    const { gemaakt, uitval } = await zet(['a', 'hang', 'b'], 3_000);
    expect(gemaakt).toEqual([0, 2]);
    expect(uitval).toEqual([[1, 'tijd']]);
    await vi.waitFor(() => expect(loopt(Number(office.logboek('kind')[0]))).toBe(false), WACHT);
    expect(resten()).toEqual([]);
  });

  it('houdt op bij een LibreOffice die van vijftig documenten niets maakt', async () => {
    const { uitval } = await zet(Array.from({ length: 120 }, () => 'niet'));
    expect(uitval).toHaveLength(120);
    expect(office.logboek('rondes')).toHaveLength(2);
  });

  it('stopt bij Ctrl-C, ruimt op en laat daarna het proces weer met rust', async () => {
    const luisteraars = process.listenerCount('SIGINT');
    const bezig = zet(['a', 'hang', 'b'], 60_000);
    await vi.waitFor(() => expect(office.logboek('kind')).toHaveLength(1), WACHT);
    process.emit('SIGINT');
    const { gemaakt, uitval } = await bezig;
    expect(gemaakt).toEqual([0]);
    expect(uitval).toEqual([
      [1, 'onderbroken'],
      [2, 'onderbroken'],
    ]);
    expect(office.logboek('rondes')).toHaveLength(1);
    expect(resten()).toEqual([]);
    expect(process.listenerCount('SIGINT')).toBe(luisteraars);
    await vi.waitFor(() => expect(loopt(Number(office.logboek('kind')[0]))).toBe(false), WACHT);
  });

  it('zegt het als het programma niet te starten is', async () => {
    office.ruimOp();
    office = maakNepOffice('#!/bestaat/niet\n');
    await expect(zet(['a'])).rejects.toThrow(OmgevingsFout);
    await expect(zet(['a'])).rejects.toThrow(/is niet te starten/);
    expect(resten()).toEqual([]);
  });
});
