import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Journaal, vorigeIn } from '../../src/batch/journaal.ts';
import type { Begin, Gedaan } from '../../src/batch/journaalregels.ts';
import { PEILDATUM, metMap } from './hulp.ts';

const map = metMap();
const pad = (): string => join(map(), 'journaal.ndjson');
const A: Begin = { kenmerk: 'A', peildatum: PEILDATUM, wat: 'alles' };
const B: Begin = { ...A, kenmerk: 'B' };

const open = (begin = A): Promise<Journaal> => Journaal.open(map(), begin, () => undefined);
const gedaan = (zaak: string, invoer: string, over: Partial<Gedaan['uitwerking']> = {}): Gedaan => ({
  invoer,
  map: '0001',
  uitwerking: {
    zaak,
    status: 'gemaakt',
    oordeel: 'tekort',
    tellingen: { voldoet: 0, tekort: 1, beoordelen: 0, nogNiet: 0, nvt: 0 },
    tekorten: { privacy: 0, volledigheid: 1, loonsanctie: 0, aandacht: 0, info: 0 },
    gemaakt: [{ document: 'brief', bestand: `0001/${zaak}/brief.docx`, sha256: `sha-${invoer}` }],
    nietGemaakt: [],
    ontbrekend: 0,
    ...over,
  },
});

/** Everything of one batch. */
async function schrijfBatch(begin: Begin, groep: readonly Gedaan[], isAf = true): Promise<void> {
  const journaal = await open(begin);
  await journaal.schrijf(groep);
  if (isAf) await journaal.rondAf();
  await journaal.sluit();
}

async function met<T>(begin: Begin, doe: (journaal: Journaal) => T): Promise<T> {
  const journaal = await open(begin);
  try {
    return doe(journaal);
  } finally {
    await journaal.sluit();
  }
}
const soorten = (): string[] =>
  readFileSync(pad(), 'utf8')
    .trimEnd()
    .split('\n')
    .map((regel) => (JSON.parse(regel) as { soort: string }).soort);

describe('Journaal', () => {
  it('onthoudt wat er is gemaakt, en of dat in deze batch was', async () => {
    await schrijfBatch(A, [gedaan('Z-1', 'h1')], false);
    await met(A, (j) => expect(j.zoek('h1')).toMatchObject({ map: '0001', vanDeze: true }));
    await schrijfBatch(A, [gedaan('Z-2', 'h2')]);
    await met(A, (j) => {
      expect([...j.bekend]).toEqual(['h1', 'h2']);
      expect([j.zoek('h1')?.vanDeze, j.zoek('h2')?.vanDeze]).toEqual([false, false]);
      expect(j.zoek('h3')).toBeUndefined();
    });
  });

  it('begint bij het hervatten van dezelfde opdracht geen nieuwe batch, anders wel', async () => {
    await schrijfBatch(A, [gedaan('Z-1', 'h1')], false);
    await schrijfBatch(A, [gedaan('Z-2', 'h2')], false);
    expect(soorten()).toEqual(['begin', 'zaak', 'zaak']);
    await schrijfBatch(B, []);
    await schrijfBatch(B, []);
    expect(soorten().slice(3)).toEqual(['begin', 'klaar', 'begin', 'klaar']);
  });

  it('weet niet van een batch die strandde voor er iets was gedaan', async () => {
    await schrijfBatch(A, [], false);
    await met(A, (j) => expect(j.bekend.size).toBe(0));
    expect(vorigeIn(map())).toBeUndefined();
    await schrijfBatch(A, [gedaan('Z-1', 'h1')]);
    await schrijfBatch(B, [], false);
    expect(vorigeIn(map())).toEqual({ ...A, isAf: true });
  });

  it('laat eerst naar de vorige batch kijken; wat daar misgaat verandert niets', async () => {
    await schrijfBatch(A, [gedaan('Z-1', 'h1')], false);
    const voor = readFileSync(pad());
    const poging = Journaal.open(map(), B, (vorige) => {
      expect(vorige).toEqual({ ...A, isAf: false });
      throw new Error('nee');
    });
    await expect(poging).rejects.toThrow('nee');
    expect(readFileSync(pad())).toEqual(voor);
    expect(vorigeIn(map())).toEqual({ ...A, isAf: false });
  });

  it('snijdt een halve regel aan het eind af en schrijft erachter verder', async () => {
    await schrijfBatch(A, [gedaan('Z-1', 'h1')], false);
    appendFileSync(pad(), '{"soort":"zaak","invoer":"h2","map":"00');
    await schrijfBatch(A, [gedaan('Z-3', 'h3')]);
    expect(soorten()).toEqual(['begin', 'zaak', 'zaak', 'klaar']);
    await met(A, (j) => expect([...j.bekend]).toEqual(['h1', 'h3']));
  });

  it.each([
    ['geen JSON', 'x{'],
    ['niets', 'null'],
    ['een getal', '12'],
    ['een onbekende soort', '{"soort":"later"}'],
    ['een zaak zonder uitwerking', '{"soort":"zaak","map":"0001"}'],
    ['een zaak met een map die geen map is', '{"soort":"zaak","map":"../..","uitwerking":{"zaak":"Z","gemaakt":[]}}'], // prettier-ignore
    ['een begin zonder kenmerk', '{"soort":"begin"}'],
    ['nullen', '\0\0\0\0'],
    ['een plan dat geen plan is', '{"soort":"plan","bestanden":[1]}'],
  ])('gaat voorbij aan een regel die is verminkt: %s', async (_naam, regel) => {
    await schrijfBatch(A, [gedaan('Z-1', 'h1')], false);
    appendFileSync(pad(), `${regel}\n`);
    await schrijfBatch(A, [gedaan('Z-2', 'h2')]);
    await met(A, (j) => expect([...j.bekend]).toEqual(['h1', 'h2']));
  });

  it('kent wat onder een andere opdracht is gemaakt niet als gedaan, maar wel als eigen werk', async () => {
    await schrijfBatch(A, [gedaan('Z-1', 'h1')]);
    await schrijfBatch(B, [gedaan('Z-1', 'h1', { gemaakt: [{ document: 'brief', bestand: '0001/Z-1/brief.docx', sha256: 'sha-B' }] })]); // prettier-ignore
    await met(A, (j) => {
      expect(j.zoek('h1')?.uitwerking.gemaakt[0]?.sha256).toBe('sha-h1');
      expect(j.schreef('Z-1', '0001/Z-1/brief.docx', 'sha-B')).toBe(true);
      expect(j.schreef('z-1', '0001/Z-1/brief.docx', 'sha-h1')).toBe(true);
      expect(j.schreef('Z-1', '0001/Z-1/brief.docx', 'sha-x')).toBe(false);
      expect(j.schreef('Z-2', '0001/Z-1/brief.docx', 'sha-B')).toBe(false);
    });
  });

  it('probeert een zaak zonder vingerafdruk opnieuw, op dezelfde plaats', async () => {
    const { map: plek, uitwerking } = gedaan('Z-1', 'h1', { status: 'omgeving' });
    await schrijfBatch(A, [{ map: plek, uitwerking }]);
    await met(A, (j) => {
      expect(j.bekend.size).toBe(0);
      expect(j.mapVoor('Z-1')).toBe('0001');
    });
  });

  it('kent na een crash de bestanden die het wilde schrijven als eigen werk', async () => {
    const journaal = await open();
    await journaal.kondigAan([['0001/Z-1/brief.docx', 'sha-1'], ['0001/Z-2/brief.docx', 'sha-2']]); // prettier-ignore
    await journaal.schrijf([gedaan('Z-2', 'h2')]);
    await journaal.sluit();
    await met(B, (j) => {
      expect(j.schreef('Z-1', '0001/Z-1/brief.docx', 'sha-1')).toBe(true);
      expect(j.schreef('Z-1', '0001/Z-1/brief.docx', 'sha-3')).toBe(false);
      expect(j.schreef('Z-2', '0001/Z-2/brief.docx', 'sha-2')).toBe(false);
      expect(j.bekend.size).toBe(0);
    });
  });

  it('geeft elke zaak een map, nooit met meer dan 1.000 erin, en later weer dezelfde', async () => {
    const namen = Array.from({ length: 2_500 }, (_, nr) => `Z-${nr}`);
    const eerst = await met(A, (j) => namen.map((naam) => j.mapVoor(naam)));
    const per = new Map<string, number>();
    for (const naam of eerst) per.set(naam, (per.get(naam) ?? 0) + 1);
    expect([...per]).toEqual([['0001', 1_000], ['0002', 1_000], ['0003', 500]]); // prettier-ignore
    await schrijfBatch(A, namen.map((naam, nr) => ({ ...gedaan(naam, naam), map: eerst[nr] ?? '' }))); // prettier-ignore
    await met(B, (j) => {
      expect([...namen].reverse().map((naam) => j.mapVoor(naam.toLowerCase()))).toEqual([...eerst].reverse());
      expect(j.mapVoor('nieuw')).toBe('0003');
    });
  });

  it('vult een gat op dat een verloren regel liet, en gaat daarna pas verder', async () => {
    const groep = Array.from({ length: 1_001 }, (_, nr) => ({
      ...gedaan(`Z-${nr}`, `h${nr}`),
      map: nr < 1_000 ? '0001' : '0002',
    }));
    await schrijfBatch(
      A,
      groep.filter((_, nr) => nr !== 500),
    );
    await met(A, (j) => {
      expect(j.mapVoor('Z-500')).toBe('0001');
      expect(j.mapVoor('Z-nieuw')).toBe('0002');
    });
  });

  it('zegt het als het niet te lezen is', async () => {
    await expect(Journaal.open(join(map(), 'is-er-niet'), A, () => undefined)).rejects.toThrow(
      /journaal\.ndjson is niet te lezen of te schrijven: ENOENT/,
    );
  });
});

describe('snoeien', () => {
  const brief = (zaak: string, sha: string) => ({
    gemaakt: [{ document: 'brief', bestand: `0001/${zaak}/brief.docx`, sha256: sha }],
  });

  it('houdt na een batch die af is alleen over wat nog telt', async () => {
    for (let keer = 1; keer <= 5; keer++)
      await schrijfBatch(A, [gedaan('Z-1', `h${keer}`), gedaan('Z-2', 'x', brief('Z-2', 'x'))]);
    await met(A, (j) => {
      expect([...j.bekend].sort()).toEqual(['h5', 'x']);
      expect(j.schreef('Z-1', '0001/Z-1/brief.docx', 'sha-h5')).toBe(true);
      expect(j.mapVoor('z-1')).toBe('0001');
    });
    expect(soorten().length).toBeLessThan(12);
    expect(readdirSync(map())).toEqual(['journaal.ndjson']);
    expect(vorigeIn(map())).toEqual({ ...A, isAf: true });
  });

  it('blijft van een batch af die niet af is', async () => {
    for (let keer = 1; keer <= 5; keer++) await schrijfBatch(A, [gedaan('Z-1', `h${keer}`)], false);
    expect(soorten()).toEqual(['begin', ...Array<string>(5).fill('zaak')]);
  });

  it('verliest van geen bestand wie het schreef, ook niet van een oude naam', async () => {
    const oud = { gemaakt: [{ document: 'brief', bestand: '0001/Z-1/oud.docx', sha256: 'oud' }] };
    await schrijfBatch(A, [gedaan('Z-1', 'h0', oud)]);
    for (let keer = 1; keer <= 9; keer++)
      await schrijfBatch({ ...A, kenmerk: `K${keer}` }, [gedaan('Z-1', `h${keer}`)]);
    await met(B, (j) => {
      expect(j.schreef('Z-1', '0001/Z-1/oud.docx', 'oud')).toBe(true);
      expect(j.schreef('Z-1', '0001/Z-1/brief.docx', 'sha-h9')).toBe(true);
    });
    expect(soorten().filter((soort) => soort === 'zaak').length).toBeLessThanOrEqual(9);
  });

  it('houdt om en om gedraaide opdrachten beide bekend', async () => {
    const toets = { gemaakt: [], status: 'getoetst' as const };
    for (let keer = 1; keer <= 6; keer++) {
      await schrijfBatch(A, [gedaan('Z-1', 'h1')]);
      await schrijfBatch(B, [gedaan('Z-1', 'h1', toets)]);
    }
    await met(A, (j) => expect(j.zoek('h1')?.uitwerking.status).toBe('gemaakt'));
    await schrijfBatch(A, []);
    await met(B, (j) => expect(j.zoek('h1')?.uitwerking.status).toBe('getoetst'));
    expect(soorten().length).toBeLessThan(14);
  });

  it('neemt mee wat na een crash nog van ons kan zijn', async () => {
    const journaal = await open();
    await journaal.kondigAan([['0001/Z-9/brief.docx', 'sha-9']]);
    await journaal.sluit();
    for (let keer = 1; keer <= 6; keer++) await schrijfBatch(A, [gedaan('Z-1', `h${keer}`)]);
    expect(soorten().length).toBeLessThan(12);
    await met(B, (j) => expect(j.schreef('Z-9', '0001/Z-9/brief.docx', 'sha-9')).toBe(true));
  });

  it('begint opnieuw als een eerdere keer halverwege bleef steken', async () => {
    writeFileSync(`${pad()}.nieuw`, 'een half journaal');
    for (let keer = 1; keer <= 6; keer++) await schrijfBatch(A, [gedaan('Z-1', `h${keer}`)]);
    await met(A, (j) => expect(j.bekend.has('h6')).toBe(true));
    expect(readdirSync(map())).toEqual(['journaal.ndjson']);
  });
});
