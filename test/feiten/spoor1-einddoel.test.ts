import { describe, expect, it } from 'vitest';
import { doelNaastAdvies } from '../../src/feiten/spoor1-einddoel.ts';
import { maakContext } from '../hulp/regeltest.ts';
import { BASIS, vanBedrijfsarts, vastgesteld, type Afwijking } from '../hulp/zaak.ts';

const advies = (op: string, meer: object = {}) => ({
  id: `advies-${op}`,
  stuk: vanBedrijfsarts(op),
  ...meer,
});
const zonderStap = {
  bijstellingen: [],
  eerstejaarsevaluatie: { doelTweedeJaar: undefined },
  spoor2: undefined,
  actueelOordeel: undefined,
} satisfies Afwijking;
const verschil = (afwijking: Afwijking) =>
  doelNaastAdvies(maakContext({ zaak: { ...zonderStap, ...afwijking } }));

describe('doelNaastAdvies', () => {
  it('telt van het advies tot de eerste andere stap', () => {
    expect(verschil({ spoor2: { start: '2025-01-13' } })).toMatchObject({
      advies: { op: '2024-12-10' },
      plan: { op: '2024-02-27', veld: '/planVanAanpak/einddoel' },
      stap: '2025-01-13',
      dagen: 34,
      vervallen: false,
    });
  });

  it('noemt het plan dat op de dag van het advies gold', () => {
    const bijstellingen = [
      { stuk: vastgesteld('2024-06-03'), einddoel: 'aangepastEigenWerk' as const },
      { stuk: vastgesteld('2025-02-10'), einddoel: 'anderWerkIntern' as const },
    ];
    expect(verschil({ bijstellingen })).toMatchObject({
      plan: { op: '2024-06-03', veld: '/bijstellingen/0/einddoel' },
      stap: '2025-02-10',
      dagen: 62,
    });
  });

  it('houdt op als de bedrijfsarts weer van het eigen werk uitgaat', () => {
    const adviezen = [...BASIS.adviezen, advies('2025-03-10', { einddoel: 'eigenWerk' })];
    expect(verschil({ adviezen })).toMatchObject({ stap: undefined, dagen: 90, vervallen: true });
    expect(verschil({ adviezen, spoor2: { start: '2025-04-07' } })).toMatchObject({
      stap: undefined,
      dagen: 90,
    });
  });

  it('begint opnieuw bij het advies na nieuwe mogelijkheden', () => {
    const geen = { belastbaarheid: { mogelijkheden: 'tijdelijkGeen' } };
    const weer = { belastbaarheid: { mogelijkheden: 'benutbaar' }, einddoel: 'anderWerkIntern' };
    const adviezen = [...BASIS.adviezen, advies('2025-01-07', geen), advies('2025-06-02', weer)];
    expect(verschil({ adviezen, spoor2: { start: '2025-06-30' } })).toMatchObject({
      advies: { op: '2025-06-02' },
      stap: '2025-06-30',
      dagen: 28,
    });
  });

  it('begint opnieuw bij het advies na een terugkeer naar het eigen werk', () => {
    const adviezen = [
      advies('2024-06-03', { einddoel: 'anderWerkIntern' }),
      advies('2024-06-24', { einddoel: 'eigenWerk' }),
      advies('2025-03-10', { einddoel: 'anderWerkIntern' }),
    ];
    expect(verschil({ adviezen, spoor2: { start: '2025-06-30' } })).toMatchObject({
      advies: { op: '2025-03-10' },
      dagen: 112,
    });
  });

  it('is er niet zonder advies tegen het eigen werk', () => {
    expect(verschil({ adviezen: [] })).toBeUndefined();
  });
});
