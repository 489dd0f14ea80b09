import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documenten } from '../../scripts/velden/documenten.ts';
import { drukGelezen, drukVelden, gelezenUit } from '../../scripts/velden/druk.ts';
import { schemavelden, vrijeTekstvelden } from '../../scripts/velden/schema.ts';
import { leesOpname } from '../../scripts/velden/opname.ts';
import { ontvouw } from '../../scripts/velden/tabel.ts';
import { REGELS } from '../../src/regels/index.ts';
import { zaakSchema } from '../../src/zaak/schema/zaak.ts';

const velden = schemavelden();
const rijen = documenten.flatMap(({ document, velden }) =>
  velden.map((v) => [`${document}: ${v.veld}`, v] as const),
);
const dubbel = (namen: readonly string[]) => namen.filter((naam, i) => namen.indexOf(naam) !== i);

describe('de tabellen van de stukken', () => {
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
});

describe('docs/velden.md', () => {
  const bestand = readFileSync(new URL('../../docs/velden.md', import.meta.url), 'utf8');
  const gelezen = gelezenUit(bestand);

  it('is uitgeschreven', () => {
    expect(gelezen).not.toBe('');
    expect(bestand).toBe(drukVelden(gelezen, documenten, vrijeTekstvelden()));
  });

  it('noemt alle regels, en alleen regels die er zijn', () => {
    const genoemd = new Set([...gelezen.matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)+)`/g)].map(([, id]) => id));
    expect([...genoemd].sort()).toEqual(REGELS.map(({ id }) => id).sort());
  });

  it('noemt alleen velden die in het schema staan, elk één keer', () => {
    const paden = [...gelezen.matchAll(/^\| `(\/[^`]+)`/gm)].flatMap(([, pad = '']) => ontvouw(pad));
    expect(paden.filter((pad) => !velden.has(pad))).toEqual([]);
    expect(dubbel(paden)).toEqual([]);
  });
});

describe('een opname van wat regels lezen', () => {
  const opname = (...delen: object[]): string => delen.map((deel) => JSON.stringify(deel)).join('\n');

  it('wordt per veld de regels die het lezen; wat geen veld of regel is, valt weg', () => {
    const { perVeld } = leesOpname(
      opname(
        { regel: 'riv-in-overleg', velden: ['/riv', '/wia/aanvraagdatum', '/adviezen/*/id'] },
        { regel: 'termijn-bezwaar', velden: ['/wia/aanvraagdatum', '/adviezen/length'] },
        { regel: 'bestaat-niet', velden: ['/wia/aanvraagdatum'] },
        { regel: 'riv-in-overleg', melding: 'Een melding.' },
      ),
    );
    expect([...perVeld]).toEqual([
      ['/adviezen/*/id', ['riv-in-overleg']],
      ['/wia/aanvraagdatum', ['riv-in-overleg', 'termijn-bezwaar']],
    ]);
  });

  it('zegt een keer dat een regel alle tekst leest', () => {
    const alles = opname({ regel: 'privacy-diagnose', velden: [...velden.keys()] });
    expect(leesOpname(alles)).toEqual({ perVeld: new Map(), overal: ['privacy-diagnose'] });
    expect(drukGelezen(leesOpname(alles))).toContain('Alle tekst van de zaak lezen: `privacy-diagnose`.');
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
