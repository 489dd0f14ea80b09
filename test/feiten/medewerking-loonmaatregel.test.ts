import { describe, expect, it } from 'vitest';
import {
  eersteAanleidingOp,
  gebrekVanLoonstop,
  ingangVan,
  pastGrondNiet,
  schrijfGrond,
  soortVan,
  type Loongrond,
} from '../../src/feiten/medewerking-loonmaatregel.ts';
import { datum } from '../../src/kern/datum.ts';
import { zaak, type Afwijking } from '../hulp/zaak.ts';

type Item = NonNullable<Afwijking['nietMeewerken']>[number];
type Aard = NonNullable<Item['aard']>;

const met = (...nietMeewerken: Item[]) => zaak({ nietMeewerken });

describe('loonmaatregel', () => {
  it('soort volgt zo nodig uit de grond', () => {
    expect(soortVan({ grond: '629-6' })).toBe('opschorting');
    expect(soortVan({ grond: '629-3-b' })).toBe('loonstop');
    expect(soortVan({ soort: 'opschorting', grond: '629-3-b' })).toBe('opschorting');
    expect(soortVan({})).toBeUndefined();
  });

  it('grond en ingang in woorden', () => {
    expect(schrijfGrond('629-6')).toBe('art. 7:629 lid 6 BW');
    expect(schrijfGrond('629-3-f')).toBe('art. 7:629 lid 3 onder f BW');
    expect(ingangVan({ ingangsdatum: datum('2024-06-10') })).toBe('2024-06-10');
    expect(ingangVan({})).toBe('een onbekende dag');
  });

  it('vindt wat ertoe leidde, en de eerste dag daarvan', () => {
    const z = met(
      { datum: '2024-06-10', maatregelId: 'm1' },
      { maatregelId: 'm1' },
      { datum: '2024-06-03', maatregelId: 'm1' },
      { datum: '2024-05-01', maatregelId: 'm2' },
      { datum: '2024-04-01' },
    );
    expect(eersteAanleidingOp(z, { id: 'm1' })).toBe('2024-06-03');
    expect(eersteAanleidingOp(z, {})).toBeUndefined();
    expect(eersteAanleidingOp(z, { id: 'm3' })).toBeUndefined();
  });

  it.each<[Aard, Loongrond, Loongrond]>([
    ['passendWerkGeweigerd', '629-3-c', '629-3-d'],
    ['maatregelenGeweigerd', '629-3-d', '629-3-c'],
    ['planNietMeegewerkt', '629-3-e', '629-6'],
    ['herstelBelemmerd', '629-3-b', '629-3-a'],
    ['informatieNietGegeven', '629-6', '629-3-e'],
    ['wiaTeLaat', '629-3-f', '629-6'],
    ['opzetOfOnjuisteInformatie', '629-3-a', '629-3-b'],
    ['nietVerschenen', '629-6', '629-3-c'],
  ])('%s past bij %s en niet bij %s', (aard, goed, fout) => {
    const z = met({ aard, maatregelId: 'm1' });
    expect(pastGrondNiet(z, { id: 'm1', grond: goed })).toBe(false);
    expect(pastGrondNiet(z, { id: 'm1', grond: fout })).toBe(true);
    expect(pastGrondNiet(z, { id: 'm1' })).toBe(false);
  });

  it('zonder bekende aard is niet te zeggen of de grond past', () => {
    expect(pastGrondNiet(met({ maatregelId: 'm1' }), { id: 'm1', grond: '629-6' })).toBe(false);
  });

  it('een loonstop op lid 3 vraagt een deskundige, behalve onder f', () => {
    const gebrek = (grond: Loongrond) => gebrekVanLoonstop(zaak(), { grond });
    expect(gebrek('629-3-a')).toBe('zonderBasis');
    expect(gebrek('629-3-d')).toBe('zonderBasis');
    expect(gebrek('629-3-f')).toBeUndefined();
    expect(gebrekVanLoonstop(zaak(), { grond: '629-3-d', basis: 'deskundigenoordeel' })).toBeUndefined();
  });

  it('een terechte weigering neemt alleen de gronden c tot en met f weg', () => {
    const z = met({ aard: 'herstelBelemmerd', deugdelijkeGrond: true, maatregelId: 'm1' });
    expect(gebrekVanLoonstop(z, { id: 'm1', grond: '629-3-b', basis: 'adviesBedrijfsarts' })).toBeUndefined();
    const f = met({ aard: 'wiaTeLaat', deugdelijkeGrond: true, maatregelId: 'm1' });
    expect(gebrekVanLoonstop(f, { id: 'm1', grond: '629-3-f' })).toBe('deugdelijkeGrond');
  });
});
