import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Gemaakt } from '../../src/dossier/gemaakt.ts';
import { kiesDocumenten, maakDocumenten, type MaakOpties } from '../../src/dossier/maak.ts';
import { schrijfOpmerking } from '../../src/dossier/opmerking.ts';
import { datum } from '../../src/kern/datum.ts';
import { Ontbreekt } from '../../src/kern/waarden.ts';
import { STANDAARD_RICHTWAARDEN } from '../../src/recht/richtwaarden.ts';
import { pakUit } from '../../src/sjabloon/word/pakket/zip.ts';
import type { Zaak } from '../../src/zaak/schema/zaak.ts';
import { keurDocument } from '../hulp/ooxml-keur.ts';
import { voorbeeld } from '../hulp/voorbeeld.ts';

let map = '';
beforeEach(() => (map = mkdtempSync(join(tmpdir(), 'riv-opmerking-'))));
afterEach(() => rmSync(map, { recursive: true, force: true }));

function maak(zaak: Zaak, deel: Partial<MaakOpties> = {}): readonly Gemaakt[] {
  const { gemaakt } = maakDocumenten(zaak, kiesDocumenten('plan-van-aanpak'), {
    peildatum: datum('2025-10-17'),
    richtwaarden: STANDAARD_RICHTWAARDEN,
    formaten: ['docx'],
    editie: 'werkgever',
    nummer: 'laatste',
    alles: false,
    uitvoer: map,
    overschrijf: true,
    geschreven: new Set(),
    ...deel,
  });
  for (const { bestand } of gemaakt)
    if (bestand.endsWith('.docx')) expect(keurDocument(readFileSync(bestand))).toEqual([]);
  return gemaakt;
}
const deelVan = (bestand: string, deel: string): string =>
  Buffer.from(pakUit(readFileSync(bestand)).get(deel) ?? []).toString();
const tel = (tekst: string, stuk: string): number => tekst.split(stuk).length - 1;

describe('schrijfOpmerking', () => {
  it('zegt wat ontbreekt, welke regel het vraagt, op welke grond, en de uitweg', () => {
    expect(schrijfOpmerking(new Ontbreekt('doelstelling', '/x', 'pva-doelstelling-helder')))
      .toMatchInlineSnapshot(`
      [
        "Ontbreekt: doelstelling.",
        "Regel pva-doelstelling-helder: Het plan noemt het einddoel en de doelen van de activiteiten.",
        "Bron (ministeriële regeling): Regeling procesgang eerste en tweede ziektejaar, art. 4 lid 2 onder a.",
        "Bron (beleidsregel UWV): Beleidsregels beoordelingskader poortwachter, bijlage, par. 5.",
        "Herstel: Kies het einddoel en omschrijf de tussendoelen zo, dat te zien is wanneer zij zijn bereikt.",
      ]
    `);
  });

  it('noemt bij een veld met een eigen grond alleen die grond', () => {
    const bronnen = (wat: string): readonly string[] =>
      schrijfOpmerking(new Ontbreekt(wat, '/x', 'pva-activiteiten-concreet')).filter((r) =>
        r.startsWith('Bron'),
      );
    expect(bronnen('begindatum')).toEqual([
      'Bron (eigen norm van riv, geen wettelijke plicht): Eigen norm van rivklaar: begin en eind van elke activiteit.',
    ]);
    expect(bronnen('activiteit')).toHaveLength(2);
  });

  it('zegt van een regel die er niet is alleen wat ontbreekt', () => {
    expect(schrijfOpmerking(new Ontbreekt('doel', '/x', 'bestaat-niet'))).toEqual(['Ontbreekt: doel.']);
  });
});

describe('maak met opmerkingen', () => {
  it('zet bij elke markering in de tekst een opmerking, en verandert verder niets', () => {
    const zaak = voorbeeld('gebrekkig');
    const [zonder] = maak(zaak);
    const [met] = maak(zaak, { opmerkingen: true, uitvoer: join(map, 'met') });
    expect(basename(met?.bestand ?? '')).toBe(basename(zonder?.bestand ?? '-'));
    const tekst = deelVan(met?.bestand ?? '', 'word/document.xml');
    const opmerkingen = deelVan(met?.bestand ?? '', 'word/comments.xml');
    expect(tel(tekst, '[ontbreekt: ')).toBeGreaterThan(0);
    expect(tel(opmerkingen, '<w:comment ')).toBe(tel(tekst, '[ontbreekt: '));
    const kaal = tekst.replace(
      /<w:commentRange[^>]*>|<w:r>(<w:rPr>[^/]*\/><\/w:rPr>)?<w:commentReference[^>]*><\/w:r>/g,
      '',
    );
    expect(kaal).toBe(deelVan(zonder?.bestand ?? '', 'word/document.xml'));
    expect(pakUit(readFileSync(zonder?.bestand ?? '')).has('word/comments.xml')).toBe(false);
  });

  it('zegt waar bewust is afgeweken, in de opmerking en bij de markering, alleen voor de werkgever zelf', () => {
    const zaak: Zaak = {
      ...voorbeeld('gebrekkig'),
      afwijkingen: [
        {
          regel: 'pva-doelstelling-helder',
          reden: 'Volgt in de bijstelling.',
          door: 'A. Casemanager',
          datum: datum('2025-10-01'),
        },
      ],
    };
    const delen = (editie: 'werkgever' | 'uwv') => {
      const [met] = maak(zaak, { opmerkingen: true, editie });
      return ['word/comments.xml', 'word/document.xml'].map((deel) => deelVan(met?.bestand ?? '', deel));
    };
    const [opmerkingen = '', tekst = ''] = delen('werkgever');
    expect(opmerkingen).toContain(
      'Bewust afgeweken op 1 oktober 2025 door A. Casemanager (/afwijkingen/0): Volgt in de bijstelling.',
    );
    expect(tel(tekst, '; bewuste afwijking vastgelegd]')).toBe(1);
    for (const deel of delen('uwv')) expect(deel).not.toMatch(/afgeweken|bewuste afwijking/);
  });

  it('zegt niets over een persoon', () => {
    const zaak = voorbeeld('gebrekkig');
    const [met] = maak(zaak, { opmerkingen: true });
    const opmerkingen = deelVan(met?.bestand ?? '', 'word/comments.xml');
    for (const geheim of [zaak.werknemer?.achternaam, zaak.werknemer?.bsn])
      expect(opmerkingen).not.toContain(geheim ?? '-');
  });

  it('geeft twee keer dezelfde bytes', () => {
    const hash = (): string | undefined => maak(voorbeeld('gebrekkig'), { opmerkingen: true })[0]?.sha256;
    expect(hash()).toBe(hash());
  });
});

describe('tekens die Word niet kan bevatten', () => {
  it('worden geteld per bestand, en alleen als er zijn', () => {
    const zaak = voorbeeld('compleet');
    expect(maak(zaak)[0]).not.toHaveProperty('verwijderdeTekens');
    const vuil: Zaak = { ...zaak, werkgever: { ...zaak.werkgever, naam: 'Zee\u0001' } };
    expect(maak(vuil)[0]?.verwijderdeTekens).toBeGreaterThan(0);
    expect(maak(vuil, { formaten: ['html'] })[0]).not.toHaveProperty('verwijderdeTekens');
  });
});
