import { describe, expect, it } from 'vitest';
import { antwoordOp, uiterlijkNaAanleiding } from '../../src/feiten/bijstelling.ts';
import { datum } from '../../src/kern/datum.ts';
import { vastgesteld, zaak } from '../hulp/zaak.ts';

const metBijstellingen = zaak({
  bijstellingen: [
    { id: 'b1', stuk: vastgesteld('2024-06-03') },
    { id: 'b2', stuk: vastgesteld('2024-09-02'), adviesId: 'a7' },
    { id: 'b3', stuk: { ...vastgesteld('2024-05-20'), status: 'concept' } },
  ],
});
const op = (dag: string, id?: string, bijstellingId?: string) =>
  antwoordOp(metBijstellingen, { op: datum(dag), id, soort: 'adviesId', bijstellingId })?.veld;

describe('antwoord op een advies of evaluatie', () => {
  it('is de bijstelling die het advies noemt, ook als een andere eerder is', () => {
    expect(op('2024-05-06', 'a7')).toBe('/bijstellingen/1/stuk/opgesteldOp');
  });

  it('is de bijstelling die de evaluatie noemt', () => {
    expect(op('2024-05-06', undefined, 'b2')).toBe('/bijstellingen/1/stuk/opgesteldOp');
  });

  it('is anders de eerste vastgestelde vanaf de dag zelf', () => {
    expect(op('2024-06-03')).toBe('/bijstellingen/0/stuk/opgesteldOp');
    expect(op('2024-06-04')).toBe('/bijstellingen/1/stuk/opgesteldOp');
    expect(op('2024-09-03')).toBeUndefined();
  });

  it('kan ook het plan zelf zijn', () => {
    expect(op('2024-02-20')).toBe('/planVanAanpak/stuk/opgesteldOp');
  });

  it('is de eerste bijstelling die het advies noemt, waar zij ook staat', () => {
    const bijstellingen = ['2024-09-02', '2024-06-03', '2024-07-01'].map((dag) => ({
      stuk: vastgesteld(dag),
      adviesId: 'a7',
    }));
    const antwoord = antwoordOp(zaak({ bijstellingen }), {
      op: datum('2024-05-06'),
      id: 'a7',
      soort: 'adviesId',
    });
    expect(antwoord?.op).toBe('2024-06-03');
  });

  it('heeft twee weken', () => {
    expect(uiterlijkNaAanleiding(datum('2024-02-15'))).toBe('2024-02-29');
  });
});
