import { describe, expect, test } from 'vitest';
import { EDITIES, magZien } from '../../src/zaak/edities.ts';
import { FORMAATVELDEN, zaakVoorEditie } from '../../src/zaak/editie.ts';
import { leesZaak } from '../../src/zaak/lees.ts';
import type { Zaak } from '../../src/zaak/schema/zaak.ts';
import { bladeren, FICTIEF_BSN, op, rijkeZaak } from './rijke-zaak.ts';

const RIJK = leesZaak(JSON.stringify(rijkeZaak()), 'zaak.json');
const VELDEN = bladeren();

test('elk veld van het schema heeft een klasse', () => {
  const zonder = VELDEN.filter(({ pad, kenmerk }) => !kenmerk && !FORMAATVELDEN.has(pad.join('/')));
  expect(zonder.map(({ pad }) => pad.join('/'))).toEqual([]);
});

describe.each(EDITIES)('editie %s', (editie) => {
  test('laat precies de velden zien waarvan de klasse is verleend', () => {
    const zichtbaar = zaakVoorEditie(RIJK, editie);
    for (const { pad, kenmerk } of VELDEN) {
      const waarde = op(zichtbaar, pad);
      const waar = pad.join('/');
      if (!kenmerk || magZien(editie, kenmerk.klasse)) expect(waarde, waar).toEqual(op(RIJK, pad));
      else if (waar === 'werknemer/bsn') expect(waarde).toBe('******782');
      else expect(waarde, waar).toBeUndefined();
    }
  });

  test('laat geen tekst door van een klasse die niet is verleend', () => {
    const afdruk = JSON.stringify(zaakVoorEditie(RIJK, editie));
    const verboden = VELDEN.filter(({ kenmerk }) => kenmerk && !magZien(editie, kenmerk.klasse))
      .flatMap(({ pad }) => op(RIJK, pad))
      .filter((waarde): waarde is string => typeof waarde === 'string' && waarde.includes('kanarie'));
    for (const waarde of verboden) expect(afdruk).not.toContain(waarde);
    expect(afdruk.includes(FICTIEF_BSN)).toBe(magZien(editie, 'bsn'));
  });

  test('verandert de zaak zelf niet', () => {
    const kopie = structuredClone(RIJK);
    zaakVoorEditie(RIJK, editie);
    expect(RIJK).toEqual(kopie);
  });
});

test('van een lijst die niemand mag zien, blijft ook het aantal verborgen', () => {
  const zaak = leesZaak(
    '{"schemaVersie":1,"zaaknummer":"ZK-1","afwijkingen":[{"reden":"a"},{"reden":"b"}]}',
    'z',
  );
  expect(zaakVoorEditie(zaak, 'uwv')).toEqual({ schemaVersie: 1, zaaknummer: 'ZK-1' });
  expect(zaakVoorEditie(zaak, 'werkgever')).toBe(zaak);
});

test('wat niet in het schema staat, komt er niet door', () => {
  const zaak = { schemaVersie: 1, zaaknummer: 'ZK-1', geheim: 'x', werknemer: { geheim: 'y' } } as Zaak;
  expect(zaakVoorEditie(zaak, 'uwv')).toEqual({ schemaVersie: 1, zaaknummer: 'ZK-1' });
});

test('een veld dat voor de peildatum is weggelaten, blijft weg', () => {
  const zaak = leesZaak(JSON.stringify(rijkeZaak()), 'zaak.json');
  const kaal = { ...zaak, spoor2: undefined, planVanAanpak: { ...zaak.planVanAanpak, stuk: undefined } };
  expect(zaakVoorEditie(kaal, 'werknemer').planVanAanpak?.stuk).toBeUndefined();
  expect(zaakVoorEditie(kaal, 'uwv').spoor2).toBeUndefined();
});
