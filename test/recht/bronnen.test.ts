import { describe, expect, it } from 'vitest';
import {
  arbobesluit,
  arbowet,
  avg,
  BBP_PARAGRAFEN,
  bbp,
  bw7,
  eigenNorm,
  praktijk,
  procesgang,
  uavg,
  uwvPagina,
  werkwijzer,
  wia,
  zw,
} from '../../src/recht/bronnen.ts';
import { PAGINAS } from '../../src/recht/paginas.ts';
import { REGELINGEN, type Regeling } from '../../src/recht/regelingen.ts';
import { lengteVan, TERMIJNEN, type Termijn, type TermijnId } from '../../src/recht/termijnen.ts';
import { datum } from '../../src/kern/datum.ts';

describe('register', () => {
  it('bouwt aanhaling en koppeling', () => {
    expect(procesgang({ artikel: '4', lid: '2', onderdeel: 'a' })).toEqual({
      regeling: 'procesgang',
      niveau: 'regeling',
      artikel: '4',
      lid: '2',
      onderdeel: 'a',
      citaat: 'Regeling procesgang eerste en tweede ziektejaar, art. 4 lid 2 onder a',
      url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0013540&artikel=4&lid=2',
      stand: '2023-07-01',
      bewijs: 'V:L10 (Stcrt. 2023, 13931)',
    });
  });

  it('geeft voor dezelfde plaats hetzelfde object', () => {
    expect(wia({ artikel: '25', lid: '9' })).toBe(wia({ artikel: '25', lid: '9' }));
    expect(wia({ artikel: '25', lid: '9' })).not.toBe(
      wia({ artikel: '25', lid: '9', stand: datum('2017-05-10') }),
    );
    expect(eigenNorm('x')).toBe(eigenNorm('x'));
  });

  it('noemt per artikel de tekst die is gelezen', () => {
    expect(wia({ artikel: '25' }).stand).toBe('2026-07-01');
    expect(wia({ artikel: '88' }).stand).toBe('2017-05-10');
    expect(zw({ artikel: '38', lid: '2' }).stand).toBe('2026-07-01');
    expect(bw7({ artikel: '629', lid: '7' }).stand).toBe('2026-07-01');
    expect(bw7({ artikel: '670a', lid: '1' }).stand).toBe('2026-07-01');
    expect(arbowet({ artikel: '14', lid: '2', onderdeel: 'g' }).stand).toBe('2026-07-01');
    expect(arbobesluit({ artikel: '2.14d', lid: '3' }).stand).toBe('2026-08-01');
    expect(uavg({ artikel: '46' })).toMatchObject({
      stand: '2026-09-01',
      bewijs: 'V: tekst van MinBZK/regelrecht-corpus',
    });
    expect(avg({ artikel: '9', lid: '1' }).bewijs).toBe('U: tekst niet gezien');
    expect(procesgang({ artikel: '4', lid: '1' }).stand).toBe('2017-05-10');
  });

  it('zegt nergens dat de huidige tekst is nagezien', () => {
    expect(wia({ artikel: '25' })).not.toHaveProperty('gecontroleerdOp');
  });

  it('keurt een artikel of lid dat niet bestaat af bij het compileren', () => {
    // @ts-expect-error article 225 does not exist
    expect(() => wia({ artikel: '225' })).toThrow(RangeError);
    // @ts-expect-error article 25 has sixteen leden
    wia({ artikel: '25', lid: '17' });
    // @ts-expect-error article 46 has no leden since the second one lapsed
    uavg({ artikel: '46', lid: '1' });
    // @ts-expect-error article 65 has no leden
    wia({ artikel: '65', lid: '1' });
  });

  it('heeft voor elke regeling een eigen BWB-nummer', () => {
    const nummers = Object.values<Regeling>(REGELINGEN).flatMap(({ bwb }) => bwb ?? []);
    expect(new Set(nummers).size).toBe(nummers.length);
    for (const nummer of nummers) expect(nummer).toMatch(/^BWBR\d{7}$/);
  });

  it('noemt gebruik nooit wet', () => {
    expect(uwvPagina('P20').niveau).toBe('uwv-praktijk');
    expect(praktijk('P07').niveau).toBe('praktijk');
    expect(werkwijzer('P15').niveau).toBe('werkwijzer');
    expect(werkwijzer({ paragraaf: '5.14' })).toMatchObject({ niveau: 'werkwijzer', bewijs: 'Rep:R01' });
    expect(eigenNorm('dagen').citaat).toBe('Eigen norm van rivklaar: dagen');
    expect(eigenNorm('binnen 42 dagen').citaat).toBe(
      'Eigen norm van rivklaar (standaardwaarde): binnen 42 dagen',
    );
  });

  it('kent de paragrafen van de bijlage van het beoordelingskader', () => {
    for (const paragraaf of BBP_PARAGRAFEN) expect(bbp({ paragraaf }).niveau).toBe('beleidsregel');
  });

  it('heeft alleen pagina’s met een volledig adres of zonder adres', () => {
    for (const pagina of Object.values(PAGINAS))
      if ('url' in pagina) expect(() => new URL(pagina.url)).not.toThrow();
  });
});

describe('termijnen', () => {
  const alle = Object.entries<Termijn>(TERMIJNEN);

  it.each([
    ['aangifte42Weken', 294],
    ['aangifte81Weken', 567],
    ['kennisgevingUwv', 623],
    ['wachttijd', 728],
    ['oordeelBedrijfsarts', 42],
    ['planVanAanpak', 14],
    ['reintegratieverslag', 91],
    ['wiaAanvraag', 77],
    ['sanctiebesluit', 42],
    ['samentelling', 28],
    ['loonsanctie', 364],
  ] as const)('%s duurt %i dagen', (id, dagen) => {
    expect(TERMIJNEN[id].dagen).toBe(dagen);
  });

  it('rust elk op wet, regeling of beleidsregel', () => {
    for (const [id, { bronnen }] of alle)
      for (const { niveau } of bronnen) expect(['wet', 'regeling', 'beleidsregel'], id).toContain(niveau);
  });

  it('verlengt nooit een termijn van een regeling, van meer dan twaalf weken of teruggerekend', () => {
    for (const [id, t] of alle.filter(([, t]) => t.atw)) {
      expect(t.bronnen[0].niveau, id).toBe('wet');
      expect(t.dagen, id).toBeLessThanOrEqual(84);
      expect(t.richting, id).toBe('vooruit');
    }
  });

  it('kiest de AOW-termijn op de eerste ziektedag', () => {
    expect(lengteVan('loonNaAow', datum('2023-06-30'))).toBe(91);
    expect(lengteVan('loonNaAow', datum('2023-07-01'))).toBe(42);
  });

  it('heeft aansluitende perioden', () => {
    for (const [id, { versies }] of alle)
      versies?.slice(1).forEach((v, i) => {
        expect(v.vanaf, id).toBe(versies[i]?.tot);
      });
    expect(lengteVan('wachttijd' satisfies TermijnId, datum('2030-01-01'))).toBe(728);
  });
});
