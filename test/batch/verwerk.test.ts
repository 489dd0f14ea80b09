import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Opdracht } from '../../src/batch/opdracht.ts';
import { maakVerwerker, type Verwerkt } from '../../src/batch/verwerk.ts';
import type { Zaakinvoer } from '../../src/batch/zaakinvoer.ts';
import { GebruiksFout } from '../../src/kern/fouten.ts';
import { sha256 } from '../../src/kern/hash.ts';
import * as lezen from '../../src/zaak/lees.ts';
import { PROJECT } from '../hulp/project.ts';
import { kleineZaak, maakOpdracht, metMap, schrijf } from './hulp.ts';

vi.mock(import('../../src/zaak/lees.ts'), async (echt) => {
  const module = await echt();
  return { ...module, leesZaak: vi.fn(module.leesZaak) };
});

const map = metMap();
const regel = (inhoud: string | Uint8Array, lijn = 7): Zaakinvoer => ({
  bestand: 'zaken.ndjson',
  lijn,
  inhoud: Buffer.from(inhoud),
});
const NIEMAND: ReadonlySet<string> = new Set();
const verwerk = (zaak: Zaakinvoer, over: Partial<Opdracht> = {}, bekend = NIEMAND): Verwerkt =>
  maakVerwerker(maakOpdracht(over))(zaak, bekend);
function uitgewerkt(verwerkt: Verwerkt): Extract<Verwerkt, { soort: 'uitgewerkt' }> {
  if (verwerkt.soort !== 'uitgewerkt') throw new Error(JSON.stringify(verwerkt));
  return verwerkt;
}
function fouten(verwerkt: Verwerkt): [lijn: number, pad: string, melding: string][] {
  if (verwerkt.soort !== 'ongeldig') throw new Error(JSON.stringify(verwerkt));
  return verwerkt.fouten.map(({ lijn, pad, melding }) => [lijn, pad, melding]);
}
const monster = (naam: string): Buffer => readFileSync(join(PROJECT, naam, 'zaak.json'));

describe('een zaak die te lezen is', () => {
  it('wordt gemaakt: het stuk met zijn hash, en de toets in het kort', () => {
    const { invoer, uitwerking, bestanden } = uitgewerkt(verwerk(regel(kleineZaak('Z-1'))));
    expect(invoer).toBe(sha256(kleineZaak('Z-1')));
    expect(uitwerking).toMatchObject({ zaak: 'Z-1', status: 'gemaakt', oordeel: 'tekort', nietGemaakt: [] });
    expect(uitwerking.ontbrekend).toBeGreaterThan(10);
    const [bestand] = bestanden;
    expect(bestanden).toHaveLength(1);
    expect(bestand?.over).toEqual({
      document: 'plan-van-aanpak',
      bestand: 'plan-van-aanpak_werkgever_2025-10-17.docx',
      sha256: sha256(bestand?.inhoud ?? ''),
    });
  });

  it('wordt niet opnieuw gelezen als zij bekend is', () => {
    vi.mocked(lezen.leesZaak).mockClear();
    const invoer = sha256(kleineZaak('Z-1'));
    expect(verwerk(regel(kleineZaak('Z-1')), {}, new Set([invoer]))).toEqual({ soort: 'bekend', invoer });
    expect(lezen.leesZaak).not.toHaveBeenCalled();
  });

  it('wordt met toets alleen gecontroleerd', () => {
    const { uitwerking, bestanden } = uitgewerkt(verwerk(regel(kleineZaak('Z-1')), { wat: 'toets' }));
    expect(uitwerking).toMatchObject({ status: 'getoetst', gemaakt: [], nietGemaakt: [] });
    expect(uitwerking.bevindingen?.length).toBe(uitwerking.tellingen.tekort);
    expect(bestanden).toEqual([]);
  });

  it('zegt in een proef wat er zou komen, en vult niets', () => {
    const { uitwerking, bestanden } = uitgewerkt(verwerk(regel(kleineZaak('Z-1')), { proef: true, formaten: ['docx', 'html', 'docx'] })); // prettier-ignore
    expect(bestanden).toEqual([]);
    expect(uitwerking.status).toBe('gemaakt');
    expect(uitwerking.gemaakt.map(({ bestand }) => bestand)).toEqual([
      'plan-van-aanpak_werkgever_2025-10-17.docx',
      'plan-van-aanpak_werkgever_2025-10-17.html',
    ]);
    expect(uitwerking.ontbrekend).toBe(uitgewerkt(verwerk(regel(kleineZaak('Z-1')))).uitwerking.ontbrekend);
  });

  it('heeft niets te maken als het stuk er niet is, en zegt waarom', () => {
    const { uitwerking } = uitgewerkt(
      verwerk(regel(kleineZaak('Z-1')), { wat: 'voortgangsrapportage-spoor2' }),
    );
    expect(uitwerking.status).toBe('niets');
    expect(uitwerking.nietGemaakt).toMatchObject([
      { document: 'voortgangsrapportage-spoor2', oorzaak: 'zaak' },
    ]);
  });

  it('wordt geweigerd als het stuk zou afdrukken wat daar niet hoort, en noemt die tekst niet', () => {
    const bytes = monster('test/cli/invoer/privacy');
    const { uitwerking, bestanden } = uitgewerkt(verwerk(regel(bytes), { wat: 'alles' }));
    expect(uitwerking.status).toBe('geweigerd');
    expect(uitwerking.nietGemaakt.some(({ oorzaak }) => oorzaak === 'privacy')).toBe(true);
    expect(bestanden.length).toBeGreaterThan(0);
  });

  it('faalt op zijn omgeving als het sjabloon zich niet laat vullen', () => {
    schrijf(join(map(), 'plan-van-aanpak.docx'), 'geen Word');
    const { uitwerking } = uitgewerkt(verwerk(regel(kleineZaak('Z-1')), { sjablonen: map() }));
    expect(uitwerking.status).toBe('omgeving');
    expect(uitwerking.nietGemaakt).toMatchObject([{ formaat: 'docx', oorzaak: 'omgeving' }]);
  });
});

describe('een zaak die niet te lezen is', () => {
  it('noemt elke fout op de regel van het bestand', () => {
    expect(fouten(verwerk(regel(kleineZaak('Z-1', { onbekend: 1, ziekte: 3 }), 12)))).toEqual([
      [12, '/ziekte', expect.any(String)],
      [12, '/onbekend', expect.any(String)],
    ]);
  });

  it('noemt ook wat het hele bestand geldt op die regel', () => {
    expect(fouten(verwerk(regel('\uFEFF  ', 3)))).toEqual([[3, '', 'Het bestand is leeg.']]);
    const teLang: Zaakinvoer = { bestand: 'zaken.ndjson', lijn: 9, inhoud: 'teLang' };
    expect(fouten(verwerk(teLang))).toEqual([[9, '', 'Deze regel is langer dan 20 MB; het is geen zaak.']]);
  });

  it('houdt van een zaak in een eigen bestand de regel in dat bestand', () => {
    const bestand = schrijf(join(map(), 'a.json'), '{\n  "schemaVersie": 1,\n  "zaaknummer": 5\n}');
    const verwerkt = verwerk({ bestand });
    expect(fouten(verwerkt).find(([, pad]) => pad === '/zaaknummer')?.[0]).toBe(3);
    rmSync(bestand);
    expect(fouten(verwerk({ bestand }))).toEqual([[0, '', 'Dit bestand of deze map bestaat niet.']]);
  });
});

describe('een fout van riv zelf', () => {
  const breek = (fout: unknown): Verwerkt => {
    vi.mocked(lezen.leesZaak).mockImplementationOnce(() => {
      throw fout;
    });
    return verwerk(regel(kleineZaak('Z-1')), { spoor: false });
  };

  it('is een uitkomst, en noemt alleen de soort: de tekst kan uit de zaak komen', () => {
    expect(breek(new TypeError('Jan Jansen'))).toEqual({ soort: 'bug', melding: 'TypeError' });
    expect(breek('Jan Jansen')).toEqual({ soort: 'bug', melding: 'string' });
  });

  it('laat met RIV_DEBUG zien waar', () => {
    vi.mocked(lezen.leesZaak).mockImplementationOnce(() => {
      throw new TypeError('hier');
    });
    expect(verwerk(regel(kleineZaak('Z-1')), { spoor: true })).toMatchObject({
      soort: 'bug',
      melding: expect.stringMatching(/TypeError: hier\n +at /) as string,
    });
  });
});

it('kent een onbekend document niet', () => {
  expect(() => maakVerwerker(maakOpdracht({ wat: 'brief' }))).toThrow(GebruiksFout);
});
