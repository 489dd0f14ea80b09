import fc from 'fast-check';
import { existsSync, readFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schrijfKop, schrijfRij } from '../../src/batch/overzicht.ts';
import { metOverzicht } from '../../src/batch/overzichtbestand.ts';
import { OVERZICHT, RESULTATEN } from '../../src/batch/resultaat.ts';
import type { Uitwerking, Zaakresultaat } from '../../src/batch/resultaat.ts';
import { datum } from '../../src/kern/datum.ts';
import { metMap, schrijf, verzamel } from './hulp.ts';

const map = metMap();

/** Reads CSV as RFC 4180 says, with another separator. */
function leesCsv(tekst: string, scheiding = ';'): string[][] {
  const rijen: string[][] = [];
  let rij: string[] = [];
  let cel = '';
  let tussen = false;
  for (let i = 0; i < tekst.length; i++) {
    const teken = tekst.charAt(i);
    if (tussen) {
      if (teken !== '"') cel += teken;
      else if (tekst.charAt(i + 1) === '"') cel += tekst.charAt(i++);
      else tussen = false;
    } else if (teken === '"') tussen = true;
    else if (teken === scheiding) {
      rij.push(cel);
      cel = '';
    } else if (teken === '\r' && tekst.charAt(i + 1) === '\n') {
      rijen.push([...rij, cel]);
      rij = [];
      cel = '';
      i += 1;
    } else cel += teken;
  }
  return rijen;
}

const uitwerking: Uitwerking = {
  zaak: 'Z-1',
  status: 'gemaakt',
  oordeel: 'tekort',
  tellingen: { voldoet: 9, tekort: 3, beoordelen: 4, nogNiet: 5, nvt: 6 },
  tekorten: { privacy: 0, volledigheid: 1, loonsanctie: 2, aandacht: 0, info: 0 },
  volgendeTermijn: {
    mijlpaal: 'spoor2-rapportage',
    naam: 'Volgende voortgangsrapportage tweede spoor',
    uiterlijk: datum('2025-10-20'),
    partij: 'bureau',
    niveau: 'praktijk',
  },
  volgendeWettelijke: {
    mijlpaal: 'wia-aanvraag',
    naam: 'WIA-aanvraag',
    uiterlijk: datum('2025-11-01'),
    partij: 'werknemer',
    niveau: 'wet',
  },
  gemaakt: [
    { document: 'brief', bestand: '0001/Z-1/brief.docx', sha256: 'x' },
    { document: 'plan', bestand: '0001/Z-1/plan.docx', sha256: 'y' },
  ],
  nietGemaakt: [],
  ontbrekend: 7,
};
const gemaakt = (over: object = {}): Zaakresultaat => ({ versie: 1, bron: 'a.json', ...uitwerking, ...over });
const ongeldig = (bron: string, melding: string, aantal = 1): Zaakresultaat => ({
  versie: 1,
  bron,
  status: 'ongeldig',
  fouten: Array.from({ length: aantal }, () => ({
    bestand: 'a',
    lijn: 4,
    kolom: 12,
    pad: '/zaaknummer',
    melding,
    verwacht: 'iets anders',
  })),
});
const cellen = (resultaat: Zaakresultaat): Record<string, string> => {
  const [kop = [], rij = []] = leesCsv(schrijfKop().slice(1) + schrijfRij(resultaat));
  expect(rij).toHaveLength(kop.length);
  return Object.fromEntries(kop.map((naam, nr) => [naam, rij[nr] ?? '']));
};

describe('overzicht.csv', () => {
  it('begint met een byte order mark en heeft een kolom per ernst', () => {
    expect(schrijfKop()).toMatch(/^\uFEFF"zaak";"bron";"status";"ontbreekt in stukken";"oordeel";/);
    expect(leesCsv(schrijfKop().slice(1))).toEqual([
      ['zaak', 'bron', 'status', 'ontbreekt in stukken', 'oordeel', 'privacy', 'onvolledig', 'risico loonsanctie', 'aandacht', 'ter informatie',
        'te beoordelen', 'volgende termijn: datum', 'volgende termijn', 'norm', 'wettelijke termijn: datum', 'wettelijke termijn',
        'stukken', 'toelichting'],
    ]); // prettier-ignore
  });

  it('zegt van een zaak wat eruit kwam', () => {
    expect(cellen(gemaakt({ ongewijzigd: true, bewerkt: ['0001/Z-1/brief.docx'] }))).toEqual({
      zaak: 'Z-1',
      bron: 'a.json',
      status: 'gemaakt (ongewijzigd)',
      oordeel: 'tekort',
      privacy: '0',
      onvolledig: '1',
      'risico loonsanctie': '2',
      aandacht: '0',
      'ter informatie': '0',
      'te beoordelen': '4',
      'ontbreekt in stukken': '7',
      'volgende termijn: datum': '2025-10-20',
      'volgende termijn': 'Volgende voortgangsrapportage tweede spoor (re-integratiebureau)',
      norm: 'gebruikelijk, geen wettelijke plicht',
      'wettelijke termijn: datum': '2025-11-01',
      'wettelijke termijn': 'WIA-aanvraag (werknemer)',
      stukken: '0001/Z-1/brief.docx | 0001/Z-1/plan.docx',
      toelichting: 'Na het maken door iemand gewijzigd en zo gelaten: 0001/Z-1/brief.docx.',
    });
  });

  it('zegt van een zaak die mislukte waarom', () => {
    expect(cellen(ongeldig('b.ndjson:7', 'Dit is geen zaak.', 3))).toMatchObject({
      zaak: '',
      bron: 'b.ndjson:7',
      status: 'invoer ongeldig',
      oordeel: '',
      stukken: '',
      toelichting:
        'Regel 4, kolom 12, veld /zaaknummer: Dit is geen zaak. Verwacht: iets anders. En nog 2 invoerfouten.',
    });
    expect(cellen(ongeldig('b', 'Fout.', 2)).toelichting).toMatch(/ En nog 1 invoerfout\.$/);
    expect(cellen({ versie: 1, bron: 'c', status: 'bug', melding: 'TypeError' })).toMatchObject({
      status: 'fout in riv',
      toelichting: 'Fout in riv zelf (TypeError). Meld dit.',
    });
  });

  it.each([
    [
      { lijn: 5, kolom: 3, pad: '/werkgver', suggestie: 'werkgever' },
      'Regel 5, kolom 3, veld /werkgver: Fout. Bedoelt u "werkgever"?',
    ],
    [{ lijn: 2, kolom: 9, pad: '' }, 'Regel 2, kolom 9: Fout. Verwacht: een zaak.'],
    [{ lijn: 0, kolom: 0, pad: '/zaaknummer' }, 'Veld /zaaknummer: Fout. Verwacht: een zaak.'],
    [{ lijn: 0, kolom: 0, pad: '' }, 'Fout. Verwacht: een zaak.'],
  ])('zegt waar een invoerfout staat en wat er hoort: %j', (over, verwacht) => {
    const fout = { bestand: 'a', melding: 'Fout.', verwacht: 'een zaak', ...over };
    expect(cellen({ versie: 1, bron: 'a', status: 'ongeldig', fouten: [fout] }).toelichting).toBe(verwacht);
  });

  it('zegt alleen waarom een stuk er niet is als iemand daar iets aan moet doen, of als er niets is', () => {
    const nietNodig = { document: 'brief', reden: 'Het is nog te vroeg.', oorzaak: 'nietNodig' } as const;
    const geweigerd = {
      document: 'plan',
      nr: 2,
      reden: 'Er staat een diagnose in.',
      oorzaak: 'privacy',
    } as const;
    expect(cellen(gemaakt({ nietGemaakt: [nietNodig] })).toelichting).toBe('');
    expect(cellen(gemaakt({ nietGemaakt: [nietNodig, geweigerd] })).toelichting).toBe(
      'plan 2: Er staat een diagnose in.',
    );
    expect(cellen(gemaakt({ status: 'niets', nietGemaakt: [nietNodig] })).toelichting).toBe(
      'brief: Het is nog te vroeg.',
    );
  });

  it('geeft elke tekst terug zoals hij was, met scheidingstekens, aanhalingstekens en regeleinden', () => {
    const delen = fc.constantFrom(';', '"', '\r\n', '\n', 'a', 'é', ' ', ',', '|', '\t', "'");
    fc.assert(
      fc.property(fc.array(delen, { maxLength: 20 }), (tekst) => {
        expect(cellen(ongeldig(tekst.join(''), 'x')).bron).toBe(tekst.join(''));
      }),
    );
  });

  it.each([
    '=1+1',
    '+31',
    '-2',
    '@SOM(A1)',
    '＝1',
    '\t=1',
    '\r=1',
    ' =1',
    '\uFEFF=1',
    '\0=1',
    '"=1',
    "'=1",
    'a;=1',
    'a,=1',
    'a\t=1',
    'a\n=1',
    'a|=1',
    'a, =1',
    'a,"=1',
    'a,"";=1',
    '=a,=b;=c',
  ])('maakt van %j nergens een formule, ook niet als Excel op een ander teken knipt', (bron) => {
    // prettier-ignore
    const rij = schrijfRij(ongeldig(bron, 'x'));
    for (const scheiding of [';', ',', '\t', '|']) {
      const begin = leesCsv(rij, scheiding).flat().flatMap((cel) => cel.split(/\r\n|\n|\r/)); // prettier-ignore
      for (const cel of begin) expect(cel.replace(/^[\s\p{C}"]+/u, '')).not.toMatch(/^[=+\-@＝＋－＠]/u);
    }
    expect(cellen(ongeldig(bron, 'x')).bron?.replaceAll("'", '')).toBe(bron.replaceAll("'", ''));
  });
});

describe('metOverzicht', () => {
  async function* resultaten(aantal: number, breuk = false): AsyncGenerator<Zaakresultaat> {
    for (let nr = 0; nr < aantal; nr++) yield await Promise.resolve(gemaakt({ zaak: `Z-${nr}` }));
    if (breuk) throw new Error('de batch brak');
  }
  const pad = (naam: string): string => join(map(), naam);
  const eigen = (): string => pad('.riv');

  it('schrijft alles, en geeft het door', async () => {
    mkdirSync(eigen());
    expect(await verzamel(metOverzicht(resultaten(500), map(), () => true))).toHaveLength(500);
    const csv = leesCsv(readFileSync(pad(OVERZICHT), 'utf8'));
    expect(csv).toHaveLength(501);
    expect(csv.at(-1)?.[0]).toBe('Z-499');
    const regels = readFileSync(pad(RESULTATEN), 'utf8').trimEnd().split('\n');
    expect(regels.map((regel) => (JSON.parse(regel) as { zaak: string }).zaak).at(-1)).toBe('Z-499');
    expect(existsSync(join(eigen(), OVERZICHT))).toBe(false);
  });

  it('schrijft ook een overzicht zonder zaken', async () => {
    mkdirSync(eigen());
    await verzamel(metOverzicht(resultaten(0), map(), () => true));
    expect(leesCsv(readFileSync(pad(OVERZICHT), 'utf8'))).toHaveLength(1);
    expect(readFileSync(pad(RESULTATEN), 'utf8')).toBe('');
  });

  it.each([
    ['brak', () => verzamel(metOverzicht(resultaten(3, true), map(), () => true)).catch(() => [])],
    ['is afgebroken', () => verzamel(metOverzicht(resultaten(3), map(), () => false))],
    [
      'niet verder wordt afgenomen',
      async () => {
        for await (const { status } of metOverzicht(resultaten(3), map(), () => true))
          if (status !== 'bug') break;
      },
    ],
  ])('laat van een batch die %s het vorige overzicht staan, en geen half', async (_naam, doe) => {
    // prettier-ignore
    mkdirSync(eigen());
    schrijf(pad(OVERZICHT), 'het vorige');
    await doe();
    expect(readFileSync(pad(OVERZICHT), 'utf8')).toBe('het vorige');
    expect(existsSync(pad(RESULTATEN))).toBe(false);
    expect(existsSync(join(eigen(), OVERZICHT))).toBe(false);
    expect(existsSync(join(eigen(), RESULTATEN))).toBe(false);
  });

  it('zegt het als het overzicht niet te schrijven is', async () => {
    mkdirSync(eigen());
    mkdirSync(join(map(), OVERZICHT, 'vol'), { recursive: true });
    await expect(verzamel(metOverzicht(resultaten(1), map(), () => true))).rejects.toThrow(
      /overzicht\.csv is niet te schrijven: op deze plaats staat een map.* ga verder met --hervat/,
    );
  });
});
