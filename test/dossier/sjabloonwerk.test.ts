import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  beschrijfHelpers,
  beschrijfVelden,
  bouwSjabloon,
  kopieerSjablonen,
  lijstSjablonen,
} from '../../src/dossier/sjabloonwerk.ts';
import { catalogus } from '../../src/documenten/delen/veld.ts';
import { DOCUMENTEN } from '../../src/documenten/index.ts';
import planVanAanpak from '../../src/documenten/plan-van-aanpak.ts';
import { OngeldigeInvoer } from '../../src/kern/fouten.ts';
import { HELPERS } from '../../src/sjabloon/index.ts';
import { pakUit } from '../../src/sjabloon/word/pakket/zip.ts';
import { PROJECT } from '../hulp/project.ts';

const SJABLONEN = join(PROJECT, 'templates');

let map = '';
beforeEach(() => (map = mkdtempSync(join(tmpdir(), 'riv-werk-'))));
afterEach(() => rmSync(map, { recursive: true, force: true }));

/** The complete sample has no findings for the report to tell of, and no loonsanctie. */
const WEINIG_VOORBEELDEN: Readonly<Record<string, number>> = { toetsrapport: 0.25, bekortingsverzoek: 0.5 };

describe('de velden van een document', () => {
  it.each(DOCUMENTEN)('$id: elk met uitleg, de meeste met een voorbeeld uit de zaak', (document) => {
    const velden = beschrijfVelden(document);
    expect(velden.map(({ pad, soort }) => ({ pad, soort }))).toEqual(
      catalogus(document.schema).map(({ pad, soort }) => ({ pad, soort })),
    );
    expect(velden.filter(({ omschrijving }) => omschrijving === '')).toEqual([]);
    const bladeren = velden.filter(({ soort }) => soort !== 'groep');
    const minstens = WEINIG_VOORBEELDEN[document.id] ?? 0.6;
    const metVoorbeeld = bladeren.filter(({ voorbeeld }) => voorbeeld !== '');
    expect(metVoorbeeld.length / bladeren.length).toBeGreaterThan(minstens);
    expect(bladeren.every(({ voorbeeld }) => voorbeeld.length <= 40)).toBe(true);
  });

  it('hebben een voorbeeld zoals het in het stuk komt', () => {
    const velden = beschrijfVelden(planVanAanpak);
    const van = (pad: string) => velden.find((veld) => veld.pad === pad)?.voorbeeld;
    expect(van('kop.opgesteldOp')).toBe('27 februari 2024');
    expect(van('kop.opstellers')).toBe('3 regels');
    expect(van('kop.concept')).toBe('nee');
    expect(van('partijen.werknemer.bsn')).toMatch(/^\*+\d{3}$/);
    expect(van('partijen.werknemer')).toBe('');
  });

  it('gaan samen met elke helper', () => {
    expect(beschrijfHelpers().map(({ naam }) => naam)).toEqual(Object.keys(HELPERS));
  });
});

describe('een eigen sjabloon', () => {
  it('begint met een kopie van het onze', () => {
    const alle = DOCUMENTEN.map(({ id }) => join(map, `${id}.docx`));
    expect(kopieerSjablonen('alles', map, false)).toEqual({ gezet: alle, gebleven: [] });
    // What was edited stays, what is not there comes.
    rmSync(alle[0] ?? '');
    expect(kopieerSjablonen('alles', map, false)).toEqual({
      gezet: alle.slice(0, 1),
      gebleven: alle.slice(1),
    });
    const naam = 'plan-van-aanpak.docx';
    expect(readFileSync(join(map, naam))).toEqual(readFileSync(join(SJABLONEN, naam)));
    expect(() => kopieerSjablonen('plan-van-aanpak', map, false)).toThrow('bestaat al');
    expect(kopieerSjablonen('plan-van-aanpak', map, true).gezet).toHaveLength(1);
  });

  it('staat in de lijst bij zijn document', () => {
    writeFileSync(join(map, 'plan-van-aanpak.hbs'), '');
    expect(lijstSjablonen(map).map(({ document, eigen }) => [document, eigen])).toContainEqual([
      'plan-van-aanpak',
      ['plan-van-aanpak.hbs'],
    ]);
    expect(lijstSjablonen(undefined).every(({ eigen }) => eigen.length === 0)).toBe(true);
  });
});

describe('een Word-sjabloon uit een tekstsjabloon', () => {
  const bouw = async (naam: string, tekst: string) => {
    const bron = join(map, naam);
    writeFileSync(bron, tekst);
    const { bestand, fouten } = await bouwSjabloon(bron, { overschrijf: true });
    const delen = bestand === undefined ? undefined : pakUit(readFileSync(bestand));
    const deel = (pad: string) => Buffer.from(delen?.get(pad) ?? []).toString();
    return { bestand, fouten, tekst: deel('word/document.xml'), eigenschappen: deel('docProps/core.xml') };
  };

  it('is dat van ons, uit onze tekst', async () => {
    const bron = join(SJABLONEN, 'plan-van-aanpak.hbs');
    const { bestand = '' } = await bouwSjabloon(bron, { uitvoer: join(map, 'uit'), overschrijf: false });
    expect(bestand).toBe(join(map, 'uit', 'plan-van-aanpak.docx'));
    expect(readFileSync(bestand)).toEqual(readFileSync(join(SJABLONEN, 'plan-van-aanpak.docx')));
  });

  it('heet naar zijn document, anders naar zijn kop, anders naar het bestand', async () => {
    const titel = async (naam: string, tekst: string) =>
      /<dc:title>(.*)<\/dc:title>/.exec((await bouw(naam, tekst)).eigenschappen)?.[1];
    expect(await titel('plan-van-aanpak.hbs', '<article><h1>Plan</h1></article>')).toBe('Plan van aanpak');
    expect(
      await titel('brief.hbs', '<article>{{#if a}}<h1>Brief <em>aan</em> {{wie}}</h1>{{/if}}</article>'),
    ).toBe('Brief aan');
    expect(await titel('brief.hbs', '<article><p>a</p></article>')).toBe('brief');
  });

  it('neemt de delen ernaast, vóór de onze', async () => {
    mkdirSync(join(map, 'delen'));
    writeFileSync(join(map, 'delen', 'voettekst.hbs'), '<p>Eigen voet</p>');
    expect((await bouw('brief.hbs', '<article>{{> voettekst}}</article>')).tekst).toContain('Eigen voet');
  });

  it('komt er niet van een tekst met fouten, en die zijn alle genoemd', async () => {
    const { bestand, fouten } = await bouw(
      'plan-van-aanpak.hbs',
      '<article><p>{{{einddoel}}}</p><p>{{einddol}}</p><h9>x</h9></article>',
    );
    expect(bestand).toBeUndefined();
    expect(fouten.map(({ lijn, kolom }) => `${lijn}:${kolom}`)).toEqual(['1:13', '1:34', '1:49']);
    // Of another document only the form can be judged.
    expect((await bouw('brief.hbs', '<article><p>{{einddol}}</p></article>')).fouten).toEqual([]);
  });

  it('komt er niet van een Word-document', async () => {
    await expect(
      bouwSjabloon(join(SJABLONEN, 'plan-van-aanpak.docx'), { overschrijf: false }),
    ).rejects.toBeInstanceOf(OngeldigeInvoer);
  });
});
