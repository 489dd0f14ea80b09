import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { argumenten, breekAf, RIV } from './afbreken.ts';
import { boom, journaalVan, kleineZaken, metMap } from './hulp.ts';

const map = metMap();
const uit = (naam = 'uit'): string => join(map(), naam);

// Workers are threads of their own and only exist in what is built.
beforeAll(() => {
  if (!existsSync(RIV)) throw new Error('dist/ ontbreekt: npm run build');
});

interface Batch {
  readonly kind: ChildProcess;
  readonly fout: () => string;
  /** Exit code, or the signal that ended it. */
  readonly einde: Promise<number | string | null>;
}

function start(bron: string, uitvoer: string, ...opties: readonly string[]): Batch {
  const kind = spawn(process.execPath, [...argumenten(bron, uitvoer, '2'), ...opties], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let fout = '';
  kind.stderr.on('data', (deel: Buffer) => (fout += deel.toString()));
  const einde = new Promise<number | string | null>((klaar) =>
    kind.on('exit', (code, signaal) => klaar(code ?? signaal)),
  );
  return { kind, fout: () => fout, einde };
}

function bronVan(aantal: number): string {
  const bron = join(map(), 'zaken.ndjson');
  writeFileSync(bron, `${kleineZaken(aantal).join('\n')}\n`);
  return bron;
}

async function totBezig(uitvoer: string): Promise<void> {
  const pad = journaalVan(uitvoer);
  while (!existsSync(pad) || !readFileSync(pad, 'utf8').includes('"soort":"zaak"'))
    await new Promise((klaar) => setTimeout(klaar, 5));
}

const tijdelijk = (uitvoer: string): string[] =>
  readdirSync(uitvoer, { recursive: true, encoding: 'utf8' }).filter((naam) => naam.endsWith('.tmp'));

it(
  'komt na willekeurig doden en hervatten uit waar een batch in één keer uitkomt',
  { timeout: 180_000 },
  async () => {
    const verslag = await breekAf(5, 20251017);
    expect(verslag.mis).toEqual([]);
    expect(verslag.gedood).toBe(5);
    expect(verslag.middenin).toBeGreaterThan(0);
  },
);

describe('Ctrl-C', () => {
  it('stopt netjes met 130, laat niets half achter, en is te hervatten', async () => {
    const bron = bronVan(600);
    const { kind, fout, einde } = start(bron, uit());
    await totBezig(uit());
    kind.kill('SIGINT');
    expect(await einde).toBe(130);
    expect(fout()).toContain('Onderbroken: wat bezig is wordt afgemaakt. Nog eens Ctrl-C stopt meteen.');
    expect(fout()).toContain('De batch is niet afgemaakt. Ga verder met dezelfde opdracht en --hervat.');
    expect(tijdelijk(uit())).toEqual([]);
    expect(existsSync(join(uit(), 'overzicht.csv'))).toBe(false);
    expect(readdirSync(join(uit(), '.riv'))).toEqual(['journaal.ndjson']);
    expect(await start(bron, uit()).einde).toBe(0);
    expect(await start(bron, uit('schoon')).einde).toBe(0);
    expect(boom(uit())).toEqual(boom(uit('schoon')));
  });
});

describe('wie niet meer meeleest', () => {
  const draai = (sluit: (kind: ChildProcessWithoutNullStreams) => void): Promise<number | null> => {
    const kind = spawn(process.execPath, [...argumenten(bronVan(600), uit(), '2'), '--json']);
    for (const stroom of [kind.stdout, kind.stderr]) stroom.resume();
    sluit(kind);
    return new Promise((klaar) => kind.on('exit', klaar));
  };

  it('breekt de batch af alsof het Ctrl-C was', async () => {
    expect(await draai(({ stdout }) => stdout.once('data', () => stdout.destroy()))).toBe(130);
    expect(tijdelijk(uit())).toEqual([]);
    expect(readdirSync(join(uit(), '.riv'))).toEqual(['journaal.ndjson']);
  });

  it('houdt niets op als het alleen om de voortgang gaat', async () => {
    expect(await draai(({ stderr }) => stderr.destroy())).toBe(0);
    expect(existsSync(join(uit(), 'overzicht.csv'))).toBe(true);
  });
});

describe('twee batches in dezelfde map', () => {
  it('laten de tweede niet toe, en de eerste met rust', async () => {
    const bron = bronVan(600);
    const eerste = start(bron, uit());
    await totBezig(uit());
    const tweede = start(bron, uit());
    expect(await tweede.einde).toBe(5);
    expect(tweede.fout()).toMatch(/^In \S*uit is al een batch bezig\. Wacht tot die klaar is, of geef een andere map bij --uitvoer\./); // prettier-ignore
    expect(await eerste.einde).toBe(0);
  });
});

it('geeft met meer werkers hetzelfde als met één', async () => {
  const bron = bronVan(300);
  expect(await start(bron, uit()).einde).toBe(0);
  const een = spawn(process.execPath, argumenten(bron, uit('een'), '1'), { stdio: 'ignore' });
  expect(await new Promise((klaar) => een.on('exit', klaar))).toBe(0);
  expect(boom(uit('een'))).toEqual(boom(uit()));
});
