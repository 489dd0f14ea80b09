import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { HUISSTIJL, maakHuisstijl } from '../../scripts/samples/huisstijl.ts';
import planVanAanpak from '../../src/documenten/plan-van-aanpak.ts';
import rapportage from '../../src/documenten/voortgangsrapportage-spoor2.ts';
import type { Document } from '../../src/documenten/document.ts';
import { maakDocumenten } from '../../src/dossier/maak.ts';
import { haalWordSjabloon } from '../../src/dossier/sjablonen.ts';
import { lintSjabloon } from '../../src/dossier/sjabloonwerk.ts';
import { waardenIn } from '../../src/dossier/weergave.ts';
import { leesInstellingen } from '../../src/instellingen/lees.ts';
import { datum, schrijfDatumKort } from '../../src/kern/datum.ts';
import { DatumWaarde, print, type Waarde, type Weergave } from '../../src/kern/waarden.ts';
import { leesBlokken } from '../../src/sjabloon/index.ts';
import { pakUit } from '../../src/sjabloon/word/pakket/zip.ts';
import { grondVan } from '../documenten/hulp.ts';
import { KORT, LEEG, rijk } from '../documenten/zaken.ts';
import { keurDocument } from '../hulp/ooxml-keur.ts';
import { voorbeeld } from '../hulp/voorbeeld.ts';

/** What this bureau has templates of its own for. */
const EIGEN: readonly Document[] = [planVanAanpak, rapportage];

const CONFIG = join(HUISSTIJL, 'riv.config.json');
const instellingen = leesInstellingen(readFileSync(CONFIG), CONFIG, (pad) => readFileSync(pad));
const map = mkdtempSync(join(tmpdir(), 'riv-huisstijl-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

const sjabloonVan = ({ id }: Pick<Document, 'id'>): string => join(HUISSTIJL, 'sjablonen', `${id}.docx`);

const tekstIn = (bytes: Uint8Array): string => leesBlokken(bytes).join('\n');
const markeringen = (tekst: string): Set<string> => new Set(tekst.match(/\[ontbreekt: [^\]]+\]/g));

/** What differs between the file and what is made now; another Node may compress otherwise. */
function inhoud(naam: string, bytes: Uint8Array): unknown {
  if (naam.endsWith('.docx'))
    return [...pakUit(bytes)].map(([deel, data]) => [deel, Buffer.from(data).toString('utf8')]);
  const beeld = Buffer.from(bytes);
  const begin = beeld.indexOf('IDAT');
  const einde = begin + 4 + beeld.readUInt32BE(begin - 4);
  return [beeld.subarray(0, begin - 4), inflateSync(beeld.subarray(begin + 4, einde))].map((deel) =>
    deel.toString('base64'),
  );
}

const SPOREN = [
  '<w:proofErr ',
  ' w:rsidR="',
  ' w14:paraId="',
  '<w:lang w:val="en-US"/>',
  '<w:bookmarkStart ',
  '<w:lastRenderedPageBreak/>',
];

const VORMEN = [
  '<w:titlePg/>',
  ' NUMPAGES ',
  '<w:tblHeader/>',
  '<w:cantSplit/>',
  '<w14:checkbox>',
  '<w:txbxContent>',
  '<w:shd ',
  '<w:keepNext/>',
  '<w:tblStylePr ',
  '<w:lang w:val="nl-NL"',
];

describe('samples/huisstijl', () => {
  it.each([...maakHuisstijl()])('%s is wat het script maakt', (naam, bytes) => {
    expect(inhoud(naam, readFileSync(join(HUISSTIJL, naam)))).toEqual(inhoud(naam, bytes));
  });

  it('heeft sjablonen voor het plan en de rapportage, en niets anders', () => {
    expect(readdirSync(join(HUISSTIJL, 'sjablonen')).sort()).toEqual(EIGEN.map(({ id }) => `${id}.docx`));
  });

  it('heeft een configuratie met sjablonen, logo en handtekening', () => {
    expect(instellingen.sjablonen).toBe(join(HUISSTIJL, 'sjablonen'));
    expect(instellingen.afzender?.logo?.alt).toBe('Logo van Kompasveld Loopbaan en Re-integratie');
    expect(instellingen.afzender?.handtekening?.soort).toBe('png');
    expect(instellingen.afzender?.naam).toBe(voorbeeld('compleet').spoor2?.bureau?.naam);
  });

  it('legt uit wat het laat zien', () => {
    const leesmij = readFileSync(join(HUISSTIJL, 'LEESMIJ.md'), 'utf8');
    for (const opdracht of [
      'riv maak voortgangsrapportage-spoor2',
      'riv maak plan-van-aanpak',
      'riv sjabloon lint',
    ])
      expect(leesmij).toContain(`npx ${opdracht} `);
  });

  describe.each(EIGEN)('$id', (document) => {
    const sjabloon = readFileSync(sjabloonVan(document));
    const delen = pakUit(sjabloon);
    const xml = [...delen].map(([, data]) => Buffer.from(data).toString('utf8')).join('\n');

    it('heeft niets waar de controle van sjablonen over klaagt', () => {
      expect(lintSjabloon(sjabloonVan(document)).fouten).toEqual([]);
      expect(keurDocument(sjabloon)).toEqual([]);
    });

    it('draagt wat Word achterlaat, met tags die over stukken tekst zijn verdeeld', () => {
      const hoofd = Buffer.from(delen.get('word/document.xml') ?? []).toString('utf8');
      expect(SPOREN.filter((spoor) => !hoofd.includes(spoor))).toEqual([]);
      const halve = (hoofd.match(/<w:t[ >][^<]*/g) ?? []).filter(
        (stuk) => /[{}]/.test(stuk) && !/\{\{.*\}\}/.test(stuk),
      );
      expect(halve.length).toBeGreaterThan(200);
    });

    it('heeft de vormen die een huisstijl vraagt', () => {
      const vormen = [...VORMEN, `<dc:title>${document.titel}</dc:title>`];
      expect(vormen.filter((vorm) => !xml.includes(vorm))).toEqual([]);
    });

    const vul = (weergave: Weergave, sjablonen: string | undefined): Uint8Array =>
      haalWordSjabloon(document, sjablonen).render(weergave, {
        titel: document.titel,
        peildatum: datum('2030-01-01'),
      });

    it.each([
      ['rijk', rijk()],
      ['kort', KORT],
      ['leeg', LEEG],
    ])('drukt van een zaak die %s is alles af wat ons sjabloon afdrukt', (_, zaak) => {
      const { afzender } = instellingen;
      const weergave = document.view(grondVan(zaak, '2030-01-01', { nummer: 1, afzender }));
      const eigen = vul(weergave, instellingen.sjablonen);
      const [onze, hun] = [tekstIn(vul(weergave, undefined)), tekstIn(eigen)];
      expect([...markeringen(onze)].filter((markering) => !hun.includes(markering))).toEqual([]);
      const waarden = [...waardenIn(weergave)].filter(({ waarde }) => onze.includes(drukVan(waarde)));
      expect(waarden.filter(({ waarde }) => !staatIn(waarde, hun)).map(({ pad }) => pad)).toEqual([]);
      expect(keurDocument(eigen)).toEqual([]);
      expect(tagsIn(eigen)).toEqual([]);
    });
  });
});

/** What a value prints; nothing for one that is too short to be found again. */
function drukVan(waarde: Waarde): string {
  const isEnkel = typeof waarde === 'string' || waarde instanceof DatumWaarde;
  return isEnkel && print(waarde).length > 3 ? print(waarde) : '\0';
}

/** A house style may write a date in digits, and a text with a capital. */
const staatIn = (waarde: Waarde, tekst: string): boolean =>
  tekst.toLowerCase().includes(drukVan(waarde).toLowerCase()) ||
  (waarde instanceof DatumWaarde && tekst.includes(schrijfDatumKort(waarde.datum)));

const tagsIn = (document: Uint8Array): string[] =>
  [...pakUit(document)]
    .filter(([naam, data]) => /\.(xml|rels)$/.test(naam) && Buffer.from(data).includes('{{'))
    .map(([naam]) => naam);

describe.each([
  ['compleet', '2025-10-17'],
  ['gebrekkig', '2025-10-17'],
  ['lopend-week-30', '2026-11-11'],
])('samples/%s in de huisstijl', (zaak, peildatum) => {
  const maak = (sjablonen: string | undefined, uitvoer: string) =>
    maakDocumenten(voorbeeld(zaak), EIGEN, {
      peildatum: datum(peildatum),
      richtwaarden: instellingen.richtwaarden,
      afzender: instellingen.afzender,
      formaten: ['docx'],
      editie: 'werkgever',
      nummer: 'alle',
      alles: true,
      uitvoer: join(map, uitvoer),
      sjablonen,
      overschrijf: true,
      geschreven: new Set(),
    });
  const huisstijl = maak(instellingen.sjablonen, 'huisstijl');
  const onze = maak(undefined, 'onze');

  it('geeft dezelfde stukken als onze sjablonen', () => {
    const namen = ({ gemaakt }: typeof onze) => gemaakt.map(({ bestand }) => basename(bestand));
    expect(huisstijl.nietGemaakt).toEqual(onze.nietGemaakt);
    expect(huisstijl.nietGemaakt.filter(({ oorzaak }) => oorzaak !== 'nietNodig')).toEqual([]);
    expect(namen(huisstijl)).toEqual(namen(onze));
    expect(huisstijl.ontbrekend).toBe(onze.ontbrekend);
  });

  it('geeft twee keer dezelfde bytes', () => {
    const vingerafdrukken = ({ gemaakt }: typeof onze) => gemaakt.map(({ sha256 }) => sha256);
    expect(vingerafdrukken(maak(instellingen.sjablonen, 'nogmaals'))).toEqual(vingerafdrukken(huisstijl));
  });

  it.each(huisstijl.gemaakt.map((gemaakt, nr) => [basename(gemaakt.bestand), nr] as const))(
    '%s is heel, zonder tags, met elke markering',
    (_, nr) => {
      const [eigen, ons] = [huisstijl, onze].map(({ gemaakt }) => readFileSync(gemaakt[nr]?.bestand ?? ''));
      if (!eigen || !ons) throw new Error('not made');
      expect(tagsIn(eigen)).toEqual([]);
      expect(keurDocument(eigen)).toEqual([]);
      const hun = markeringen(tekstIn(eigen));
      expect([...markeringen(tekstIn(ons))].filter((markering) => !hun.has(markering))).toEqual([]);
      expect([...pakUit(eigen).keys()].some((naam) => naam.startsWith('word/media/'))).toBe(true);
    },
  );
});

it('de handtekening van het bureau staat alleen onder een getekende rapportage van dat bureau', () => {
  const document = EIGEN.find(({ id }) => id === 'voortgangsrapportage-spoor2');
  if (!document) throw new Error('no such document');
  const beeldenVan = (naam: string | undefined, ondertekend: boolean): number => {
    const zaak = structuredClone(voorbeeld('compleet'));
    const stuk = zaak.spoor2?.rapportages?.[0]?.stuk;
    if (!ondertekend && stuk?.ondertekening) delete stuk.ondertekening.bureau;
    const afzender = { ...instellingen.afzender, naam };
    const weergave = document.view(grondVan(zaak, '2025-10-17', { nummer: 1, afzender }));
    const bytes = haalWordSjabloon(document, instellingen.sjablonen).render(weergave, {
      titel: document.titel,
      peildatum: datum('2025-10-17'),
    });
    const hoofd = Buffer.from(pakUit(bytes).get('word/document.xml') ?? []).toString('utf8');
    return (hoofd.match(/<pic:pic[ >]/g) ?? []).length;
  };
  expect(beeldenVan(instellingen.afzender?.naam, true)).toBe(1);
  expect(beeldenVan(instellingen.afzender?.naam, false)).toBe(0);
  expect(beeldenVan('Een ander bureau', true)).toBe(0);
});
