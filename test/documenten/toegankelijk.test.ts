import { afterAll, describe, expect, it } from 'vitest';
import { DOCUMENTEN } from '../../src/documenten/index.ts';
import type { Document } from '../../src/documenten/document.ts';
import { leesAfbeelding } from '../../src/kern/afbeelding.ts';
import type { Weergave } from '../../src/kern/waarden.ts';
import { STIJL } from '../../src/sjabloon/html/stijl.ts';
import { VLAK } from '../../src/sjabloon/opmaak.ts';
import { Toegankelijkheid } from '../hulp/axe.ts';
import { maakPng } from '../hulp/beeld.ts';
import { alle, elementen, eigenTekst, kind, leesPakket, type Boom, type Pakket } from '../hulp/ooxml.ts';
import { toets, voorbeeld } from '../hulp/voorbeeld.ts';
import { grondVan, maakDocx, maakHtml } from './hulp.ts';
import { KORT, LEEG } from './zaken.ts';

const GEVALLEN = {
  kort: { zaak: KORT, peildatum: '2025-03-20' },
  leeg: { zaak: LEEG, peildatum: '2025-03-20' },
  compleet: { zaak: voorbeeld('compleet'), peildatum: '2025-10-17' },
} as const;

const logo = leesAfbeelding(maakPng(600, 300), 'Logo van Zee');

function weergaveVan(document: Document, geval: keyof typeof GEVALLEN): Weergave {
  const { zaak, peildatum } = GEVALLEN[geval];
  const editie = document.edities?.[0] ?? 'werkgever';
  const grond = grondVan(zaak, peildatum, { editie, afzender: { naam: 'Bureau Zee', logo } });
  const nummer = document.reeks?.nummers(grond.zaak).at(-1);
  return document.view({ ...grond, nummer, toets: (profiel) => toets(grond.zaak, peildatum, profiel) });
}

const axe = new Toegankelijkheid();
afterAll(() => axe.sluit());

/** A letter has a line that says what it is about, and no title. */
const isBrief = ({ id }: Document): boolean => id.startsWith('brief-');

describe.each(DOCUMENTEN)('$id', (document) => {
  describe.each(Object.keys(GEVALLEN) as (keyof typeof GEVALLEN)[])('%s', (geval) => {
    const weergave = weergaveVan(document, geval);

    it('is als bladzijde voor iedereen te lezen', async () => {
      const html = maakHtml(document, weergave);
      expect(await axe.klachten(html)).toEqual([]);
      expect(html).toContain('<html lang="nl">');
      for (const tag of ['<main>', '<title>', ...(isBrief(document) ? [] : ['<h1>'])])
        expect(html.split(tag), tag).toHaveLength(2);
    });

    it('staat als bladzijde op zichzelf', () => {
      const html = maakHtml(document, weergave);
      expect(html).not.toMatch(
        /<(script|link|iframe|object|embed|base|form|a)\b|\son\w+=|javascript:|@import|url\(/i,
      );
      expect(html).not.toMatch(/\ssrc="(?!data:image\/)/);
    });

    it('is in Word voor iedereen te lezen', () => {
      expect(klachtenOverWord(leesPakket(maakDocx(document, weergave)), document)).toEqual([]);
    });
  });
});

/** What a reader with a screen reader, or a printer, would stumble over. */
function klachtenOverWord(pakket: Pakket, document: Document): string[] {
  const klachten: string[] = [];
  const deel = (naam: string): Boom => {
    const boom = pakket.delen.get(naam)?.boom;
    if (!boom) throw new Error(`${naam} is not there`);
    return boom;
  };
  const taal = [...alle(deel('word/styles.xml'))].find(({ naam }) => naam === 'w:lang');
  if (taal?.kenmerken['w:val'] !== 'nl-NL') klachten.push('de taal is niet nl-NL');
  const eigenschappen = deel('docProps/core.xml');
  const eigenschap = (naam: string) => eigenTekst(kind(eigenschappen, naam) ?? eigenschappen).trim();
  if (eigenschap('dc:title') !== document.titel) klachten.push(`de titel is ${eigenschap('dc:title')}`);
  if (eigenschap('dc:language') !== 'nl-NL') klachten.push(`de taal is ${eigenschap('dc:language')}`);

  const body = [...alle(deel(pakket.hoofd))];
  const koppen = body.flatMap((e) => (e.naam === 'w:p' ? niveauVan(e) : []));
  const titels = koppen.filter((niveau) => niveau === 0).length;
  if (titels !== (isBrief(document) ? 0 : 1)) klachten.push('er is niet één titel');
  koppen.reduce((eerder, niveau) => {
    if (niveau > eerder + 1) klachten.push(`na kop ${eerder} komt kop ${niveau}`);
    return niveau;
  }, -1);

  for (const tabel of body.filter(({ naam }) => naam === 'w:tbl')) {
    const rijen = elementen(tabel).filter(({ naam }) => naam === 'w:tr');
    const heeft = (rij: Boom | undefined, naam: string): boolean =>
      rij !== undefined && kind(kind(rij, 'w:trPr') ?? rij, naam) !== undefined;
    const wat = tekstVan(tabel).slice(0, 40);
    if (!rijen.every((rij) => heeft(rij, 'w:cantSplit'))) klachten.push(`een rij kan breken: ${wat}`);
    if (stijlVan(tabel, 'w:tblPr', 'w:tblStyle') === 'RivTabel' && !heeft(rijen[0], 'w:tblHeader'))
      klachten.push(`een tabel zonder kop die terugkomt: ${wat}`);
  }

  for (const { boom } of pakket.delen.values())
    for (const { naam, kenmerken } of boom ? alle(boom) : [])
      if (naam === 'wp:docPr' && (kenmerken.descr ?? '').trim() === '')
        klachten.push('een afbeelding zonder beschrijving');
  return klachten;
}

const stijlVan = (boom: Boom, eigenschappen: string, stijl: string): string =>
  kind(kind(boom, eigenschappen) ?? boom, stijl)?.kenmerken['w:val'] ?? '';

const KOPPEN = ['Title', 'Heading1', 'Heading2', 'Heading3'];

function niveauVan(alinea: Boom): number[] {
  const niveau = KOPPEN.indexOf(stijlVan(alinea, 'w:pPr', 'w:pStyle'));
  return niveau < 0 ? [] : [niveau];
}

const tekstVan = (boom: Boom): string =>
  [...alle(boom)].map((e) => (e.naam === 'w:t' ? eigenTekst(e) : '')).join('');

it('noemt wat aan een bladzijde mankeert', async () => {
  const klachten = await axe.klachten(
    '<!DOCTYPE html><html><body><h3>Kop</h3><img src="data:,"></body></html>',
  );
  for (const id of ['html-has-lang', 'document-title', 'image-alt', 'region'])
    expect(
      klachten.some((klacht) => klacht.startsWith(`${id}: `)),
      id,
    ).toBe(true);
});

describe('het papier', () => {
  it('heeft een bladzijde en breekt geen rij', () => {
    expect(STIJL).toMatch(/@page\{size:A4;margin:/);
    expect(STIJL).toContain('tr{break-inside:avoid}');
    expect(STIJL).toContain('thead{display:table-header-group}');
    expect(STIJL).toContain('@media print');
  });
});

// WCAG 2.1, 1.4.3: text of ordinary size.
const GENOEG = 4.5;

describe('het contrast', () => {
  const wit = 'ffffff';

  it('is in HTML genoeg, op wit, in een kader en in een kop van een tabel', () => {
    const kleuren = [...STIJL.matchAll(/[{;]color:#(\w{6})/g)].map(([, kleur = '']) => kleur);
    expect(new Set(kleuren).size).toBeGreaterThan(3);
    for (const kleur of kleuren)
      for (const vlak of [wit, VLAK])
        expect(contrast(kleur, vlak), `${kleur} op ${vlak}`).toBeGreaterThan(GENOEG);
  });

  it('is in HTML genoeg in wat ontbreekt', () => {
    const [, vlak = '', kleur = ''] = /mark\.ontbreekt\{background:#(\w{6});color:#(\w{6})/.exec(STIJL) ?? [];
    expect(contrast(kleur, vlak)).toBeGreaterThan(GENOEG);
  });

  it('is in Word genoeg, ook in wat ontbreekt', () => {
    const kleuren = DOCUMENTEN.flatMap((document) =>
      kleurenVan(leesPakket(maakDocx(document, weergaveVan(document, 'leeg')))),
    );
    expect(new Set(kleuren).size).toBeGreaterThan(3);
    for (const kleur of kleuren)
      for (const vlak of [wit, VLAK, 'ffff00'])
        expect(contrast(kleur, vlak), `${kleur} op ${vlak}`).toBeGreaterThan(GENOEG);
  });
});

/** The colours of the styles of the paragraphs that say something. */
function kleurenVan({ delen, hoofd }: Pakket): string[] {
  const gebruikt = new Set(['Normal']);
  for (const naam of [hoofd, 'word/header1.xml', 'word/footer1.xml'])
    for (const e of alle(delen.get(naam)?.boom ?? NIETS))
      if (e.naam === 'w:p' && tekstVan(e) !== '') gebruikt.add(stijlVan(e, 'w:pPr', 'w:pStyle'));
  return elementen(delen.get('word/styles.xml')?.boom ?? NIETS)
    .filter(({ kenmerken }) => gebruikt.has(kenmerken['w:styleId'] ?? ''))
    .flatMap((stijl) => [...alle(stijl)])
    .filter(({ naam }) => naam === 'w:color')
    .map(({ kenmerken }) => kenmerken['w:val'] ?? '');
}

const NIETS: Boom = { naam: '', kenmerken: {}, naamruimten: {}, kinderen: [] };

/** Contrast ratio of two colours (`rrggbb`), as WCAG defines it. */
function contrast(een: string, ander: string): number {
  const [licht = 0, donker = 0] = [helderheid(een), helderheid(ander)].sort((a, b) => b - a);
  return (licht + 0.05) / (donker + 0.05);
}

function helderheid(kleur: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4]
    .map((i) => Number.parseInt(kleur.slice(i, i + 2), 16) / 255)
    .map((deel) => (deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
