import { describe, expect, it } from 'vitest';
import { bouwTijdlijn } from '../../src/tijdlijn/bouw.ts';
import { datumInGeval, vroegsteZiektedag } from '../../src/tijdlijn/datum-in-geval.ts';
import { datum } from '../../src/kern/datum.ts';
import { PEILDATUM, vastgesteld, zaak, type Afwijking } from '../hulp/zaak.ts';

const vanDePlan = (afwijking: Afwijking): unknown => {
  const dit = zaak(afwijking);
  return datumInGeval(dit, dit.planVanAanpak);
};

describe('een stuk van voor de ziekte', () => {
  it('heeft geen datum om op te bouwen; op de eerste ziektedag wel', () => {
    expect(vanDePlan({ planVanAanpak: { stuk: { opgesteldOp: '2024-01-07' } } })).toBeUndefined();
    expect(vanDePlan({ planVanAanpak: { stuk: { opgesteldOp: '2024-01-08' } } })).toBe('2024-01-08');
  });

  it('kan van na een eerder opgegeven of door UWV vastgestelde eerste ziektedag zijn', () => {
    const ziekte = { correctie: { eerder: '2024-01-02' } };
    expect(vroegsteZiektedag(zaak({ ziekte }))).toBe('2024-01-02');
    expect(vanDePlan({ ziekte, planVanAanpak: { stuk: { opgesteldOp: '2024-01-05' } } })).toBe('2024-01-05');
    const uwv = { eersteZiektedagVastgesteldDoorUwv: '2023-12-18' };
    expect(vroegsteZiektedag(zaak({ ziekte: uwv }))).toBe('2023-12-18');
  });

  it('verschuift geen termijn van het plan of het tweede spoor', () => {
    const mijlpalen = (afwijking: Afwijking) =>
      bouwTijdlijn(zaak(afwijking), datum(PEILDATUM))?.mijlpalen ?? ({} as never);
    const gewoon = mijlpalen({});
    const oud = mijlpalen({ actueelOordeel: { stuk: vastgesteld('2023-09-15') } });
    expect(oud['plan-van-aanpak'].uiterlijk).toBe(gewoon['plan-van-aanpak'].uiterlijk);
    const jaar = mijlpalen({ eerstejaarsevaluatie: { stuk: vastgesteld('2023-11-25') } });
    // Six weeks after the first year, as if it had not been held.
    expect(jaar['spoor2-start-uiterlijk'].uiterlijk).toBe('2025-02-17');
  });
});
