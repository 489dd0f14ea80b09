import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documenten } from '../../scripts/velden/documenten.ts';
import { drukVelden } from '../../scripts/velden/druk.ts';
import { groepen } from '../../scripts/velden/groepen.ts';
import { schemavelden, vrijeTekstvelden } from '../../scripts/velden/schema.ts';
import { ontvouw, type Documentveld, type Kandidaat } from '../../scripts/velden/tabel.ts';
import { zaakSchema } from '../../src/zaak/schema/zaak.ts';

const velden = schemavelden();
const kandidaten = groepen.flatMap((groep) => groep.kandidaten);
const rijen: readonly (readonly [string, Kandidaat | Documentveld])[] = [
  ...kandidaten.map((k) => [k.kandidaat, k] as const),
  ...documenten.flatMap(({ document, velden }) => velden.map((v) => [`${document}: ${v.veld}`, v] as const)),
];
const dubbel = (namen: readonly string[]) => namen.filter((naam, i) => namen.indexOf(naam) !== i);

describe('de tabel van kandidaten', () => {
  it('noemt elke kandidaat één keer, en alle', () => {
    expect(dubbel(kandidaten.map((k) => k.kandidaat))).toEqual([]);
    expect(Object.fromEntries(groepen.map((g) => [g.groep, g.kandidaten.length]))).toEqual({
      A: 28,
      B: 25,
      C: 23,
      D: 7,
      E: 13,
      F: 25,
      G: 10,
      H: 12,
      I: 12,
      grond: 11,
      privacy: 20,
      'aanvulling-regeling': 11,
      'aanvulling-beoordelingskader': 35,
      'aanvulling-wia': 18,
      'aanvulling-bw-zw': 9,
    });
  });

  it('noemt elk veld van een stuk één keer', () => {
    expect(dubbel(documenten.map((d) => d.document))).toEqual([]);
    for (const { velden } of documenten) expect(dubbel(velden.map((v) => v.veld))).toEqual([]);
  });

  it('geeft elke rij ten minste één pad', () => {
    const zonder = rijen.filter(([, { paden, vrijeTekst = [] }]) => paden.length + vrijeTekst.length === 0);
    expect(zonder.map(([naam]) => naam)).toEqual([]);
  });

  it('noemt alleen paden die in het schema staan', () => {
    const fout = rijen.flatMap(([naam, { paden }]) =>
      paden.flatMap(ontvouw).flatMap((pad) => (velden.has(pad) ? [] : [`${naam}: ${pad}`])),
    );
    expect(fout).toEqual([]);
  });

  it('noemt elk pad één keer per rij', () => {
    const twee = rijen.flatMap(([naam, { paden }]) =>
      dubbel(paden.flatMap(ontvouw)).map((pad) => `${naam}: ${pad}`),
    );
    expect(twee).toEqual([]);
  });

  it('wijst vrije tekst aan waar zij is', () => {
    const vrij = vrijeTekstvelden();
    const leeg = rijen.flatMap(([naam, { vrijeTekst = [] }]) =>
      vrijeTekst
        .flatMap(ontvouw)
        .flatMap((stam) =>
          vrij.some((pad) => `${pad}/`.startsWith(`${stam}/`)) ? [] : [`${naam}: ${stam}`],
        ),
    );
    expect(leeg).toEqual([]);
  });

  it('is in docs/velden.md uitgeschreven', () => {
    const bestand = readFileSync(new URL('../../docs/velden.md', import.meta.url), 'utf8');
    expect(bestand).toBe(drukVelden(groepen, documenten, vrijeTekstvelden()));
  });
});

/** Free text that tells more about a closed choice, with the choice that a rule reads. */
const KEUZE_BIJ_TEKST = {
  '/arbodienst/contract/betrokkenBij': '/arbodienst/contract/betrokkenBijStukken',
  '/contacten/*/tussen': '/contacten/*/rollen',
  '/spoor2/contacten/*/met': '/spoor2/contacten/*/rollen',
  '/werknemer/bekwaamheden/opleidingen/*/niveau': '/werknemer/bekwaamheden/opleidingen/*/niveaucode',
  '/werknemer/bekwaamheden/rijbewijzen': '/werknemer/bekwaamheden/rijbewijscategorieen',
  '/planVanAanpak/geschilpunten/vervolg': '/planVanAanpak/geschilpunten/soortVervolg',
  '/arbeidsdeskundigeOnderzoeken/*/opdrachtgever': '/arbeidsdeskundigeOnderzoeken/*/rolOpdrachtgever',
  '/arbeidsdeskundigeOnderzoeken/*/vraagstelling': '/arbeidsdeskundigeOnderzoeken/*/kernvragen',
  '/spoor2/scholing/reden': '/spoor2/scholing/soortReden',
  '/spoor2/nogNietSolliciteren/*/reden': '/spoor2/nogNietSolliciteren/*/soortReden',
  '/spoor2/rapportages/*/eindadvies/reden': '/spoor2/rapportages/*/eindadvies/redenNietZinvol',
  '/adviezen/*/zonderGevolg/reden': '/adviezen/*/zonderGevolg/soortReden',
  '/deskundigenoordelen/*/opvolging': '/deskundigenoordelen/*/standOpvolging',
  '/wia/aanvullingGevraagd/gevraagdeStukken': '/wia/aanvullingGevraagd/gevraagd',
};

describe('het schema', () => {
  it('vraagt alleen zaaknummer en schemaVersie', () => {
    expect(zaakSchema.safeParse({ zaaknummer: 'Z-1', schemaVersie: 1 }).success).toBe(true);
    expect(zaakSchema.safeParse({ zaaknummer: 'Z-1' }).success).toBe(false);
    expect(zaakSchema.safeParse({ schemaVersie: 1 }).success).toBe(false);
  });

  it('geeft elk veld een klasse en een omschrijving', () => {
    const FORMAAT = new Set(['/$schema', '/schemaVersie']);
    const kaal = [...velden].filter(([pad, v]) => !FORMAAT.has(pad) && (!v.kenmerk || v.omschrijving === ''));
    expect(kaal.map(([pad]) => pad)).toEqual([]);
  });

  it('geeft een onderdeel hoogstens één datum waarop het ontstaat', () => {
    const ankers = [...velden].flatMap(([pad, { kenmerk }]) => (kenmerk?.tijd === 'anker' ? [pad] : []));
    expect(dubbel(ankers.map((pad) => pad.slice(0, pad.lastIndexOf('/'))))).toEqual([]);
  });

  it('waarschuwt bij elk veld met vrije tekst tegen medische gegevens', () => {
    const zonder = [...velden].filter(
      ([, v]) => v.kenmerk?.vrijeTekst && !v.omschrijving.endsWith('Geen medische gegevens.'),
    );
    expect(zonder.map(([pad]) => pad)).toEqual([]);
  });

  it('heeft bij elke gesloten keuze die ook in woorden mag, de keuze zelf', () => {
    for (const [tekst, keuze] of Object.entries(KEUZE_BIJ_TEKST)) {
      expect(velden.has(tekst), tekst).toBe(true);
      expect(velden.get(keuze)?.waarden, keuze).toBeDefined();
    }
  });
});
