import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBron, type Bron } from '../../src/batch/bron.ts';
import type { Zaakinvoer } from '../../src/batch/zaakinvoer.ts';
import { kleineZaak, metMap, schrijf, verzamel } from './hulp.ts';

const map = metMap();
const pad = (...delen: string[]): string => join(map(), ...delen);
const open = (bron = map(), metConfig = false): Bron => openBron(bron, { uitvoer: pad('uit'), metConfig });
const alle = async ({ zaken }: Bron): Promise<Zaakinvoer[]> => {
  async function* alsAsync(): AsyncGenerator<Zaakinvoer> {
    yield* zaken;
  }
  return verzamel(alsAsync());
};
const bestanden = async (bron = map(), metConfig = false): Promise<string[]> =>
  (await alle(open(bron, metConfig))).map(({ bestand }) => bestand.slice(map().length + 1));
const zaak = (...delen: string[]): string => schrijf(pad(...delen), kleineZaak('Z-1'));

describe('een map', () => {
  it('geeft zaakmappen en JSON-bestanden, hoe diep ook, op naam', async () => {
    zaak('b', 'zaak.json');
    zaak('c.json');
    zaak('a', 'diep', 'dieper', 'zaak.json');
    zaak('a', 'los.JSON');
    zaak('B.json');
    schrijf(pad('lees.txt'), 'x');
    expect(await bestanden()).toEqual(['B.json', 'a/diep/dieper', 'a/los.JSON', 'b', 'c.json']);
    const bron = open();
    expect([bron.aantal, bron.gelezen()]).toEqual([5, 0]);
    await alle(bron);
    expect(bron.gelezen()).toBe(1);
  });

  it('neemt van een zaakmap alleen de zaak', async () => {
    zaak('een', 'zaak.json');
    zaak('een', 'zaak.schema.json');
    zaak('een', 'bijlagen', 'zaak.json');
    expect(await bestanden()).toEqual(['een']);
  });

  it('neemt de zaak die in de map zelf staat', async () => {
    zaak('zaak.json');
    expect(await bestanden()).toEqual(['zaak.json']);
  });

  it('slaat de uitvoermap over, en wat verborgen is', async () => {
    zaak('een.json');
    zaak('uit', '0001', 'twee.json');
    zaak('.git', 'drie.json');
    zaak('.vier.json');
    zaak('node_modules', 'vijf.json');
    expect(await bestanden()).toEqual(['een.json']);
  });

  it('volgt een verwijzing naar een zaakmap, en loopt nooit rond', async () => {
    zaak('echt', 'zaak.json');
    symlinkSync(pad('echt'), pad('verwezen'));
    symlinkSync(map(), pad('rond'));
    symlinkSync(pad('nergens'), pad('stuk'));
    symlinkSync(pad('nergens.json'), pad('stuk.json'));
    expect(await bestanden()).toEqual(['echt', 'stuk.json', 'verwezen']);
  });

  it('volgt een verwijzing naar een map met zaken, en loopt ook over een omweg nooit rond', async () => {
    const bron = pad('bron');
    zaak('elders', 'a.json');
    zaak('ginds', 'diep', 'b.json');
    mkdirSync(bron);
    symlinkSync(pad('elders'), join(bron, 'naar'));
    symlinkSync(pad('ginds'), pad('elders', 'door'));
    symlinkSync(pad('elders'), pad('ginds', 'diep', 'terug'));
    symlinkSync(map(), pad('ginds', 'rond'));
    expect(await bestanden(bron)).toEqual(['bron/naar/a.json', 'bron/naar/door/diep/b.json']);
  });

  it('neemt de uitvoer ook achter een verwijzing niet als bron', async () => {
    const bron = pad('bron');
    zaak('bron', 'een.json');
    zaak('uit', '0001', 'twee.json');
    symlinkSync(pad('uit'), join(bron, 'oud'));
    expect(await bestanden(bron)).toEqual(['bron/een.json']);
  });

  it.each([
    ['een zaakmap', ['een', 'zaak.json'], ['een', 'riv.config.json']],
    ['een map met zaken', ['een', 'a.json'], ['een', 'riv.config.json']],
  ])('weigert een eigen configuratie in %s, tenzij er één is gegeven', async (_naam, zaakpad, config) => {
    zaak(...zaakpad);
    schrijf(pad(...config), '{}');
    expect(() => open()).toThrow(/een eigen riv\.config\.json\. Een batch heeft één configuratie/);
    expect(await bestanden(map(), true)).toHaveLength(1);
  });

  it('weigert haar ook achter een verwijzing', () => {
    const bron = pad('bron');
    zaak('elders', 'zaak.json');
    schrijf(pad('elders', 'riv.config.json'), '{}');
    mkdirSync(bron);
    symlinkSync(pad('elders'), join(bron, 'een'));
    expect(() => open(bron)).toThrow(/eigen riv\.config\.json/);
  });

  it('neemt de configuratie van de map zelf niet als zaak', async () => {
    zaak('een.json');
    schrijf(pad('riv.config.json'), '{}');
    expect(await bestanden()).toEqual(['een.json']);
  });

  it('zegt het als er geen zaak in staat', () => {
    mkdirSync(pad('leeg'));
    schrijf(pad('lees.txt'), 'x');
    expect(() => open()).toThrow(/staat geen zaak: geen map met een zaak\.json, en geen ander JSON-bestand/);
  });

  it.skipIf(process.getuid?.() !== 0)(
    'geeft een map die niet te lezen is als zaak, zodat de rest doorgaat',
    async () => {
      zaak('goed.json');
      mkdirSync(pad('dicht'), { mode: 0o700 });
      chmodSync(map(), 0o755);
      process.seteuid?.(65534);
      try {
        expect(await bestanden()).toEqual(['dicht', 'goed.json']);
      } finally {
        process.seteuid?.(0);
      }
    },
  );
});

describe('een bestand', () => {
  const regels = async (inhoud: string | Uint8Array, naam = 'zaken.ndjson'): Promise<Zaakinvoer[]> => {
    schrijf(pad(naam), inhoud);
    return alle(open(pad(naam)));
  };
  const kort = (zaken: readonly Zaakinvoer[]): [number | undefined, string | undefined][] =>
    zaken.map(({ lijn, inhoud }) => [lijn, typeof inhoud === 'string' ? inhoud : inhoud && Buffer.from(inhoud).toString()]); // prettier-ignore

  it('geeft elke regel met zijn nummer; lege regels zijn geen zaak', async () => {
    expect(kort(await regels('{"a":1}\n\n \t\r\n{"b":2}\r\n{"c":3}'))).toEqual([
      [1, '{"a":1}'],
      [4, '{"b":2}\r'],
      [5, '{"c":3}'],
    ]);
  });

  it('houdt ook een lege eerste regel met een byte order mark niet voor een zaak', async () => {
    expect(kort(await regels('\uFEFF\r\n{"a":1}\n'))).toEqual([[2, '{"a":1}']]);
    expect(kort(await regels('\uFEFF{"a":1}\n\uFEFF\n'))).toHaveLength(2);
  });

  it('zegt het als er op geen enkele regel iets staat', async () => {
    await expect(regels('\n \r\n\n')).rejects.toThrow(
      /zaken\.ndjson staat geen zaak: alle regels zijn leeg\./,
    );
  });

  it('laat het byte order mark aan de lezer van de zaak', async () => {
    expect(kort(await regels('\uFEFF{"a":1}\n'))).toEqual([[1, '\uFEFF{"a":1}']]);
  });

  it('houdt een te lange regel niet vast, en gaat verder', async () => {
    const groot = Buffer.concat([Buffer.alloc(20_000_001, 'x'), Buffer.from('\n{"b":2}\n')]);
    expect(kort(await regels(groot))).toEqual([
      [1, 'teLang'],
      [2, '{"b":2}'],
    ]);
  });

  it('weet hoever hij is, en niet hoeveel het er zijn', async () => {
    schrijf(pad('zaken.ndjson'), `${'{"a":1}'.padEnd(1_000)}\n`.repeat(5_000));
    const bron = open(pad('zaken.ndjson'));
    expect([bron.aantal, bron.gelezen()]).toEqual([undefined, 0]);
    const delen: number[] = [];
    for await (const { lijn } of bron.zaken) if (lijn !== undefined && lijn % 1_000 === 0) delen.push(bron.gelezen()); // prettier-ignore
    expect(delen).toEqual([...delen].sort((a, b) => a - b));
    expect(delen[0]).toBeLessThan(0.7);
    expect(delen.at(-1)).toBe(1);
  });

  it('neemt één zaak over veel regels als één zaak, ook met .json', async () => {
    const mooi = JSON.stringify(JSON.parse(kleineZaak('Z-1')), null, 2);
    const zaken = await regels(`\uFEFF${mooi}\n`, 'een.json');
    expect(zaken).toEqual([{ bestand: pad('een.json') }]);
    expect(open(pad('een.json')).aantal).toBe(1);
  });

  it('neemt een .json met op elke regel een zaak als veel zaken', async () => {
    expect(await regels('{"a":1}\n{"b":2}\n', 'veel.json')).toHaveLength(2);
    expect(await regels('{"a":1}', 'een.json')).toHaveLength(1);
  });

  it.each([
    ['stuk is', '{"a":\n{"b":2}\n'],
    ['leeg is', '\uFEFF\r\n\n{"b":2}\r\n{"c":3}\n'],
    ['geen zaak is', '[]\n{"b":2}\n'],
  ])('doet dat ook als de eerste regel %s', async (_naam, inhoud) => {
    expect(kort(await regels(inhoud, 'veel.json')).slice(-1)[0]?.[1]).toMatch(/^\{"[bc]":\d\}/);
  });

  it('neemt één zaak die stuk is als één zaak', async () => {
    expect(await regels('{\n  "schemaVersie": 1,,\n  "lijst": [\n    {"a":1}\n  ]\n}\n', 'een.json')).toEqual([{ bestand: pad('een.json') }]); // prettier-ignore
    expect(await regels('{\n', 'een.json')).toEqual([{ bestand: pad('een.json') }]);
  });

  it('zegt het als het leeg is, niet bestaat of geen bestand is', () => {
    schrijf(pad('leeg.ndjson'), '');
    expect(() => open(pad('leeg.ndjson'))).toThrow(/leeg\.ndjson is leeg\./);
    expect(() => open(pad('weg.ndjson'))).toThrow(/weg\.ndjson bestaat niet\./);
    for (const naam of ['overzicht.csv', 'Verslag.DOCX', 'zaken.xlsx']) {
      schrijf(pad(naam), 'x');
      expect(() => open(pad(naam))).toThrow(/is geen bestand met zaken\. Geef een map met zaken/);
    }
    expect(() => open('/dev/null')).toThrow(/is geen gewoon bestand en geen map\./);
  });

  it('weigert het bestand dat de batch zelf zou vervangen, ook onder een andere naam', () => {
    schrijf(pad('uit', 'resultaten.ndjson'), '{"a":1}\n');
    symlinkSync(pad('uit', 'resultaten.ndjson'), pad('bron.ndjson'));
    for (const naam of ['uit/resultaten.ndjson', 'bron.ndjson'])
      expect(() => open(pad(naam))).toThrow(/\.ndjson zou door de batch zelf worden vervangen\./);
  });

  it('zegt het als het verdwijnt voordat het wordt gelezen', async () => {
    writeFileSync(pad('zaken.ndjson'), '{"a":1}\n');
    const bron = open(pad('zaken.ndjson'));
    rmSync(pad('zaken.ndjson'));
    await expect(alle(bron)).rejects.toThrow(/zaken\.ndjson is niet verder te lezen/);
  });

  it('laat het bestand los als de afnemer stopt', async () => {
    schrijf(pad('zaken.ndjson'), '{"a":1}\n'.repeat(10));
    for await (const { lijn } of open(pad('zaken.ndjson')).zaken) if (lijn === 3) break;
    rmSync(pad('zaken.ndjson'));
    expect(() => readFileSync(pad('zaken.ndjson'))).toThrow();
  });
});
