import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gemaakt } from '../../../src/dossier/gemaakt.ts';
import { kiesDocumenten, maakDocumenten } from '../../../src/dossier/maak.ts';
import { vindOffice } from '../../../src/dossier/pdf/office.ts';
import { voltooiPdf } from '../../../src/dossier/pdf/voltooi.ts';
import { zetOm } from '../../../src/dossier/pdf/zet-om.ts';
import { datum } from '../../../src/kern/datum.ts';
import { STANDAARD_RICHTWAARDEN } from '../../../src/recht/richtwaarden.ts';
import { voorbeeld } from '../../hulp/voorbeeld.ts';

const heeftOffice = (() => {
  try {
    return vindOffice(process.env) !== '';
  } catch {
    return false;
  }
})();
const heeftPoppler = spawnSync('pdfinfo', ['-v']).error === undefined;
const mist = [...(heeftOffice ? [] : ['LibreOffice']), ...(heeftPoppler ? [] : ['pdfinfo (poppler-utils)'])];
const waarom = mist.length === 0 ? '' : ` (overgeslagen: hier is geen ${mist.join(' en geen ')})`;

describe.skipIf(mist.length > 0)(`een PDF van LibreOffice zelf${waarom}`, () => {
  const map = mkdtempSync(join(tmpdir(), 'riv-pdf-echt-'));
  let gemaakt: readonly Gemaakt[] = [];
  const maak = async (uitvoer: string): Promise<readonly Gemaakt[]> => {
    const uitkomst = maakDocumenten(voorbeeld('compleet'), kiesDocumenten('alles'), {
      peildatum: datum('2025-10-17'),
      richtwaarden: STANDAARD_RICHTWAARDEN,
      formaten: ['pdf'],
      editie: 'werkgever',
      nummer: 'laatste',
      alles: true,
      uitvoer: join(map, uitvoer),
      overschrijf: false,
      geschreven: new Set(),
    });
    const { uitkomsten, hindernis } = await voltooiPdf([uitkomst], { variabelen: process.env });
    expect(hindernis).toBeUndefined();
    expect(uitkomsten.flatMap(({ nietGemaakt }) => nietGemaakt).filter((n) => n.formaat === 'pdf')).toEqual(
      [],
    );
    return uitkomsten.flatMap((u) => u.gemaakt);
  };
  beforeAll(async () => {
    gemaakt = await maak('een');
  }, 240_000);
  afterAll(() => rmSync(map, { recursive: true, force: true }));

  it('heeft een titel, tags, bladwijzers, Nederlands als taal en de dag van de zaak', () => {
    expect(gemaakt.length).toBeGreaterThan(1);
    for (const { bestand, document } of gemaakt) {
      const info = execFileSync('pdfinfo', ['-isodates', bestand], { encoding: 'utf8' });
      expect(info).toMatch(/^Title: +[A-Z][a-z].+, \d{1,2} [a-z]+ \d{4}$/m);
      expect(info).toMatch(/^Tagged: +yes$/m);
      expect(info).toMatch(/^Pages: +[1-9]/m);
      expect(info).toMatch(/^CreationDate: +2025-10-17T00:00:00Z$/m);
      const struct = execFileSync('pdfinfo', ['-struct', bestand], { encoding: 'utf8' });
      // Not every document has sections within its sections.
      const diep = document === 'plan-van-aanpak' ? ['H2'] : [];
      for (const soort of ['H1', 'Table', 'TR', ...diep])
        expect(struct, `${soort} in ${document}`).toMatch(new RegExp(`^ *${soort}\\b`, 'm'));
      const ruw = readFileSync(bestand, 'latin1');
      expect(ruw).toContain('/Lang(nl-NL)');
      expect(ruw).toContain('/DisplayDocTitle true');
      const [eerste, tweede] = bladwijzers(ruw);
      expect(eerste, 'the title').toMatch(/^[A-Z]/);
      expect(tweede, document).toMatch(/^1\. /);
      expect(bladwijzers(ruw).length).toBeGreaterThan(2);
    }
  });

  it('heeft twee keer dezelfde bytes', { timeout: 240_000 }, async () => {
    const nogEens = await maak('twee');
    expect(nogEens.map(({ sha256 }) => sha256)).toEqual(gemaakt.map(({ sha256 }) => sha256));
  });

  it('haalt niets van het net, ook niet waar een sjabloon naar verwijst', { timeout: 240_000 }, async () => {
    const vragen: string[] = [];
    const server = createServer((vraag, antwoord) => {
      vragen.push(vraag.url ?? '');
      antwoord.writeHead(404).end();
    });
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    const adres = server.address();
    const poort = typeof adres === 'object' ? adres?.port : undefined;
    // LibreOffice opens what it is given by what is in it: HTML is the shortest text with a link to a picture.
    const bron = Buffer.from(
      `<html><body><p>tekst</p><img src="http://127.0.0.1:${poort}/x.png"></body></html>`,
    );
    const pdfs: Uint8Array[] = [];
    await zetOm([bron], { variabelen: process.env }, (_plaats, pdf) => pdfs.push(pdf));
    server.close();
    expect(pdfs).toHaveLength(1);
    expect(vragen).toEqual([]);
  });
});

/** The titles of the outline. */
function bladwijzers(pdf: string): string[] {
  expect(pdf).toContain('/Outlines');
  return [...pdf.matchAll(/<<\/Count [^>]*?\/Title<FEFF([0-9A-F]+)>/g)].map((m) =>
    Buffer.from(m[1] ?? '', 'hex')
      .swap16()
      .toString('utf16le'),
  );
}
