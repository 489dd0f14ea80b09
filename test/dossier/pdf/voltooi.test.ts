import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import planVanAanpak from '../../../src/documenten/plan-van-aanpak.ts';
import rapportage from '../../../src/documenten/voortgangsrapportage-spoor2.ts';
import type { MaakUitkomst, PdfTaak } from '../../../src/dossier/gemaakt.ts';
import { maakDocumenten, type MaakOpties } from '../../../src/dossier/maak.ts';
import { voltooiPdf } from '../../../src/dossier/pdf/voltooi.ts';
import { datum } from '../../../src/kern/datum.ts';
import { STANDAARD_RICHTWAARDEN } from '../../../src/recht/richtwaarden.ts';
import { maakNepOffice, type NepOffice } from '../../hulp/nep-office.ts';
import { voorbeeld } from '../../hulp/voorbeeld.ts';

let map = '';
let office: NepOffice;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'riv-voltooi-'));
  office = maakNepOffice();
});
afterEach(() => {
  office.ruimOp();
  rmSync(map, { recursive: true, force: true });
});

const maak = (zaak: string, deel: Partial<MaakOpties> = {}): MaakUitkomst =>
  maakDocumenten(voorbeeld(zaak), [planVanAanpak, rapportage], {
    peildatum: datum('2025-10-17'),
    richtwaarden: STANDAARD_RICHTWAARDEN,
    formaten: ['docx', 'pdf', 'html'],
    editie: 'werkgever',
    nummer: 'laatste',
    alles: false,
    uitvoer: map,
    overschrijf: false,
    geschreven: new Set(),
    ...deel,
  });
const ALS_TEKST: Partial<PdfTaak> = { docx: Buffer.from('goed\n') };
/** The same outcome, with documents that the program of the test can read. */
const metTekst = (uitkomst: MaakUitkomst, teksten: readonly string[] = []): MaakUitkomst => ({
  ...uitkomst,
  pdf: uitkomst.pdf.map((taak, nr) => ({
    ...taak,
    ...ALS_TEKST,
    ...(teksten[nr] !== undefined && { docx: Buffer.from(`${teksten[nr]}\n`) }),
  })),
});
const voltooi = (...uitkomsten: MaakUitkomst[]) =>
  voltooiPdf(uitkomsten, { variabelen: office.variabelen, geduld: () => 20_000 });

describe.skipIf(process.platform === 'win32')('voltooiPdf', () => {
  it('zet alle zaken in één keer om en houdt de gevraagde volgorde', async () => {
    const { uitkomsten, isOnderbroken, hindernis } = await voltooi(
      metTekst(maak('compleet')),
      metTekst(maak('gebrekkig', { formaten: ['pdf', 'docx'] })),
    );
    expect(office.logboek('rondes')).toEqual(['goed goed goed goed']);
    const vormen = uitkomsten.map(({ gemaakt }) => gemaakt.map(({ bestand }) => bestand.split('.').pop()));
    expect(vormen).toEqual([
      ['docx', 'pdf', 'html', 'docx', 'pdf', 'html'],
      ['pdf', 'docx', 'pdf', 'docx'],
    ]);
    for (const { bestand, sha256 } of uitkomsten.flatMap(({ gemaakt }) => gemaakt))
      expect(createHash('sha256').update(readFileSync(bestand)).digest('hex')).toBe(sha256);
    expect(uitkomsten.flatMap(({ pdf, nietGemaakt }) => [...pdf, ...nietGemaakt])).toEqual([]);
    expect([isOnderbroken, hindernis]).toEqual([false, undefined]);
  });

  it('noemt wat niet om te zetten is, met de vorm en het nummer, en schrijft de rest', async () => {
    const { uitkomsten } = await voltooi(metTekst(maak('compleet'), ['goed', 'gif']));
    const [uitkomst] = uitkomsten;
    expect(uitkomst?.gemaakt.map(({ bestand }) => bestand.split('.').pop())).toEqual([
      ...['docx', 'pdf', 'html'],
      ...['docx', 'html'],
    ]);
    expect(uitkomst?.nietGemaakt).toEqual([
      {
        zaak: voorbeeld('compleet').zaaknummer,
        document: 'voortgangsrapportage-spoor2',
        nr: 6,
        formaat: 'pdf',
        reden:
          'LibreOffice kon er geen PDF van maken. Maak het stuk met --formaat docx en bewaar het in Word als PDF.',
        oorzaak: 'omgeving',
      },
    ]);
  });

  it('telt wat ontbreekt één keer, en niet in een stuk dat er niet is', async () => {
    const tel = async (formaten: MaakOpties['formaten'], teksten?: string[]) => {
      const uitkomst = metTekst(maak('gebrekkig', { formaten, overschrijf: true }), teksten);
      return (await voltooi(uitkomst)).uitkomsten[0]?.ontbrekend;
    };
    const aantal = await tel(['docx']);
    expect(aantal).toBeGreaterThan(0);
    expect(await tel(['pdf'])).toBe(aantal);
    expect(await tel(['pdf', 'html'])).toBe(aantal);
    expect(await tel(['pdf'], ['niet', 'niet'])).toBe(0);
  });

  it('weigert een bestaand bestand voordat er iets wordt omgezet, tenzij het mag', async () => {
    const bestand = maak('compleet', { formaten: ['pdf'] }).pdf[0]?.stuk.bestand ?? '';
    mkdirSync(dirname(bestand), { recursive: true });
    writeFileSync(bestand, 'oud');
    const zonder = maak('compleet', { formaten: ['pdf'] });
    expect(zonder.pdf).toHaveLength(1);
    expect(zonder.nietGemaakt.map(({ formaat, reden }) => [formaat, reden.includes('bestaat al')])).toEqual([
      ['pdf', true],
    ]);
    expect(readFileSync(bestand, 'utf8')).toBe('oud');
    await voltooi(metTekst(maak('compleet', { formaten: ['pdf'], overschrijf: true })));
    expect(readFileSync(bestand, 'utf8')).toContain('%PDF');
  });

  it('zegt één keer dat er geen LibreOffice is', async () => {
    const uitkomst = maak('compleet');
    const { uitkomsten, hindernis } = await voltooiPdf([uitkomst], {
      variabelen: { RIV_SOFFICE: join(map, 'nergens') },
    });
    expect(hindernis).toMatch(/RIV_SOFFICE/);
    expect(uitkomsten[0]?.nietGemaakt.map(({ formaat, oorzaak }) => `${formaat} ${oorzaak}`)).toEqual([
      'pdf omgeving',
      'pdf omgeving',
    ]);
    expect(uitkomsten[0]?.gemaakt).toEqual(uitkomst.gemaakt);
    for (const { bestand } of uitkomst.gemaakt) expect(existsSync(bestand)).toBe(true);
  });

  it('start niets als er geen PDF is gevraagd', async () => {
    const uitkomst = maak('compleet', { formaten: ['docx'] });
    expect((await voltooi(uitkomst)).uitkomsten).toEqual([uitkomst]);
    expect(office.logboek('rondes')).toEqual([]);
  });

  it('zet nooit opmerkingen in een PDF, en noemt hem naar het document', () => {
    const { pdf } = maak('gebrekkig', { formaten: ['pdf'], opmerkingen: true });
    const zonder = maak('gebrekkig', { formaten: ['pdf'] }).pdf;
    expect(pdf.map(({ docx }) => Buffer.from(docx))).toEqual(zonder.map(({ docx }) => Buffer.from(docx)));
    expect(basename(pdf[0]?.stuk.bestand ?? '')).toBe('plan-van-aanpak_werkgever_2024-04-04.pdf');
  });
});
