import { describe, expect, test } from 'vitest';
import { kruiscontroles } from '../../src/zaak/kruiscontroles.ts';
import { pointer } from '../../src/zaak/gebrek.ts';

const paden = (zaak: unknown): string[] => kruiscontroles(zaak).map((gebrek) => pointer(gebrek.pad));

describe('zaaknummer', () => {
  test.each([
    ['123456782', {}],
    ['1234-56-782', {}],
    ['12345672', {}],
    ['ZK-123456782', { bsn: '123456782' }],
    ['ZK-12345672', { bsn: '12345672' }],
    ['ZK-12345672', { bsn: '012345672' }],
    ['ZK-012345672', { bsn: '12345672' }],
    ['ZK-JANSEN-1', { achternaam: 'Jansen' }],
    ['zk-muller-1', { achternaam: 'Müller' }],
    ['zk-ostby-1', { achternaam: 'Østby' }],
    ['vries-2025', { achternaam: 'Jansen - de Vries' }],
    ['BOS2025', { achternaam: 'van den Bos' }],
    ['CON', {}],
    ['lpt1', {}],
  ])('%s mag niet bij %o', (zaaknummer, werknemer) => {
    expect(paden({ zaaknummer, werknemer })).toEqual(['/zaaknummer']);
  });

  test.each([
    ['123456789', {}],
    ['ZK-2025-001', { achternaam: 'Jansen', bsn: '123456782' }],
    ['VANGNET-2', { achternaam: 'van Li' }],
    ['LI-2', { achternaam: 'Li' }],
    ['ZK-1', { achternaam: '' }],
    ['CON-1', {}],
    ['ZK-2345678', { bsn: '123456782' }],
  ])('%s mag bij %o', (zaaknummer, werknemer) => {
    expect(paden({ zaaknummer, werknemer })).toEqual([]);
  });
});

describe('nummers van de werknemer', () => {
  test('het BSN doorstaat de 11-proef, ook met acht cijfers', () => {
    expect(paden({ werknemer: { bsn: '123456789' } })).toEqual(['/werknemer/bsn']);
    expect(paden({ werknemer: { bsn: '000000000' } })).toEqual(['/werknemer/bsn']);
    expect(paden({ werknemer: { bsn: '123456782' } })).toEqual([]);
    expect(paden({ werknemer: { bsn: '12345672' } })).toEqual([]);
  });

  test.each(['123456782', '1234.56.782', ' 123456782 '])(
    'personeelsnummer %j is het BSN',
    (personeelsnummer) => {
      expect(paden({ werknemer: { bsn: '123456782', personeelsnummer } })).toEqual([
        '/werknemer/personeelsnummer',
      ]);
    },
  );
});

describe('data', () => {
  test('de eerste ziektedag ligt niet vóór de geboortedatum', () => {
    const zaak = (eersteZiektedag: unknown): unknown => ({
      werknemer: { geboortedatum: '1980-05-02' },
      ziekte: { eersteZiektedag, eersteZiektedagVastgesteldDoorUwv: '1980-05-01' },
    });
    expect(paden(zaak('1980-05-01'))).toEqual([
      '/ziekte/eersteZiektedag',
      '/ziekte/eersteZiektedagVastgesteldDoorUwv',
    ]);
    expect(paden(zaak('1980-05-02'))).toEqual(['/ziekte/eersteZiektedagVastgesteldDoorUwv']);
  });

  test('een periode eindigt niet voordat zij begint, waar zij ook staat', () => {
    expect(
      paden({
        urenlog: [
          { van: '2025-01-02', tot: '2025-01-02' },
          { van: '2025-01-02', tot: '2025-01-01' },
          { van: '2025-01-02' },
        ],
        dienstverband: { begin: '2025-01-02', einde: '2025-01-01' },
        loonsanctie: { begin: '2025-01-02', tot: '2025-01-01' },
        loonmaatregelen: [{ ingangsdatum: '2025-01-02', einddatum: '2025-01-01' }],
        planVanAanpak: { activiteiten: [{ start: '2025-01-02', eind: '2025-01-01' }] },
        werknemer: { bekwaamheden: { werkervaring: [{ vanJaar: 2001, totJaar: 2000 }] } },
      }).sort(),
    ).toEqual([
      '/dienstverband/einde',
      '/loonmaatregelen/0/einddatum',
      '/loonsanctie/tot',
      '/planVanAanpak/activiteiten/0/eind',
      '/urenlog/1/tot',
      '/werknemer/bekwaamheden/werkervaring/0/totJaar',
    ]);
  });

  test('onderbrekingen overlappen elkaar niet; de latere wordt genoemd', () => {
    const zaak = (...onderbrekingen: [string, string?][]): unknown => ({
      ziekte: { onderbrekingen: onderbrekingen.map(([van, tot]) => ({ van, tot })) },
    });
    expect(paden(zaak(['2025-03-01', '2025-03-10'], ['2025-01-01', '2025-03-01']))).toEqual([
      '/ziekte/onderbrekingen/0/van',
    ]);
    expect(paden(zaak(['2025-01-01', '2025-03-01'], ['2025-03-02', '2025-03-10']))).toEqual([]);
    expect(
      paden(zaak(['2025-01-01', '2025-12-31'], ['2025-02-01', '2025-02-02'], ['2025-05-01', '2025-05-01'])),
    ).toEqual(['/ziekte/onderbrekingen/1/van', '/ziekte/onderbrekingen/2/van']);
    expect(paden(zaak(['2025-01-01'], ['2025-02-01', '2025-02-02']))).toEqual([]);
    expect(paden(zaak(['2025-05-01', '2025-02-01'], ['2025-02-01', '2025-02-02']))).toEqual([
      '/ziekte/onderbrekingen/0/tot',
    ]);
  });
});

test('een id komt in zijn lijst één keer voor; in een andere lijst mag het terugkomen', () => {
  expect(
    paden({
      adviezen: [
        { id: 'a' },
        {},
        { id: 'b' },
        { id: 'a' },
        { id: 'a', adviespunten: [{ id: 'p' }, { id: 'p' }] },
      ],
      evaluaties: [{ id: 'a' }],
    }).sort(),
  ).toEqual(['/adviezen/3/id', '/adviezen/4/adviespunten/1/id', '/adviezen/4/id']);
});

describe('bijlage', () => {
  const zaak = (bestand: unknown): unknown => ({ riv: { stuk: { bijlage: { bestand } } } });

  test.each([
    '/etc/passwd',
    String.raw`\\server\map\plan.pdf`,
    String.raw`\plan.pdf`,
    'C:\\plan.pdf',
    'c:plan.pdf',
    'file:///plan.pdf',
    '~/plan.pdf',
    '..',
    '../plan.pdf',
    String.raw`bijlagen\..\..\plan.pdf`,
    './a/../../plan.pdf',
    ' /plan.pdf',
  ])('%s wijst buiten de zaakmap', (bestand) => {
    expect(paden(zaak(bestand))).toEqual(['/riv/stuk/bijlage/bestand']);
  });

  test.each(['plan.pdf', 'bijlagen/plan.pdf', './plan.pdf', 'a/../plan.pdf', 'a..b/plan.pdf', '...', ''])(
    '%j blijft erbinnen',
    (bestand) => {
      expect(paden(zaak(bestand))).toEqual([]);
    },
  );
});

test('wat zelf de verkeerde vorm heeft, wordt niet vergeleken', () => {
  expect(kruiscontroles(null)).toEqual([]);
  expect(kruiscontroles([])).toEqual([]);
  expect(
    kruiscontroles({
      zaaknummer: 1,
      werknemer: { bsn: '12345', personeelsnummer: '12345', geboortedatum: 'x', achternaam: 3 },
      ziekte: { eersteZiektedag: '0001', onderbrekingen: [1, null, { van: 'b', tot: 'a' }] },
      adviezen: { 0: { id: 'a' }, 1: { id: 'a' } },
      evaluaties: [[], 'x', { id: 1 }, { id: 1 }],
      urenlog: [{ van: 2, tot: '2025-01-01' }],
      riv: { stuk: { bijlage: { bestand: 1 } } },
      onbekend: { van: '2025-01-02', tot: '2025-01-01' },
    }),
  ).toEqual([]);
});
