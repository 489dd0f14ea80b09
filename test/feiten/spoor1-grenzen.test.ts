import { describe, expect, it } from 'vitest';
import {
  bezwaarBijOnderzoek,
  eersteBezwaar,
  geenFormatieruimte,
  grensRedelijkheid,
  isHerplaatsingBegrensd,
  vergtOntslagCollega,
} from '../../src/feiten/spoor1-grenzen.ts';
import { zaak, type Afwijking } from '../hulp/zaak.ts';

type Spoor1 = NonNullable<Afwijking['spoor1']>;
const met = (spoor1: Spoor1) => zaak({ spoor1 });

describe('geenFormatieruimte', () => {
  it('vraagt een onderbouwing', () => {
    expect(geenFormatieruimte(met({ geenFormatieruimte: 'Vol.' }))).toBe(true);
    expect(geenFormatieruimte(met({ geenFormatieruimte: ' ' }))).toBe(false);
    expect(geenFormatieruimte(met({ anderWerkIntern: { reden: 'geenFormatieruimte' } }))).toBe(false);
    const toegelicht = { reden: 'geenFormatieruimte', toelichting: 'Alle plaatsen bezet.' } as const;
    expect(geenFormatieruimte(met({ anderWerkIntern: toegelicht }))).toBe(true);
    expect(geenFormatieruimte(met({ anderWerkIntern: { ...toegelicht, uitkomst: 'mogelijk' } }))).toBe(false);
  });
});

describe('vergtOntslagCollega', () => {
  it('is de vastgelegde reden bij ander werk of bij het passend maken', () => {
    expect(vergtOntslagCollega(met({ anderWerkIntern: { reden: 'ontslagCollegaNodig' } }))).toBe(true);
    expect(vergtOntslagCollega(met({ functiePassendMaken: { reden: 'ontslagCollegaNodig' } }))).toBe(true);
    expect(vergtOntslagCollega(met({}))).toBe(false);
  });
});

describe('grensRedelijkheid', () => {
  it('vraagt een onderbouwing', () => {
    expect(grensRedelijkheid(met({ grensRedelijkheid: 'Kost 90.000 euro.' }))).toBe(true);
    expect(grensRedelijkheid(met({ grensRedelijkheid: '' }))).toBe(false);
  });
});

describe('isHerplaatsingBegrensd', () => {
  it('is zo bij elk van de drie grenzen', () => {
    expect(isHerplaatsingBegrensd(met({}))).toBe(false);
    expect(isHerplaatsingBegrensd(met({ geenFormatieruimte: 'Vol.' }))).toBe(true);
    expect(isHerplaatsingBegrensd(met({ anderWerkIntern: { reden: 'ontslagCollegaNodig' } }))).toBe(true);
    expect(isHerplaatsingBegrensd(met({ grensRedelijkheid: 'Kost 90.000 euro.' }))).toBe(true);
  });
});

describe('een bezwaar', () => {
  const functies = [
    { passend: 'passend', reden: 'geenFormatieruimte' },
    { passend: 'passendTeMaken', reden: 'geenFormatieruimte', toelichting: 'Bezet.' },
  ] as const;

  it('is er alleen bij een onderzoek dat op niet mogelijk uitkwam', () => {
    expect(bezwaarBijOnderzoek(met({}), ['belastbaarheid'])).toEqual({
      reden: 'belastbaarheid',
      veld: '/spoor1/anderWerkIntern/reden',
      toegelicht: false,
    });
    const kan = { uitkomst: 'mogelijk' } as const;
    expect(
      bezwaarBijOnderzoek(met({ anderWerkIntern: kan, functiePassendMaken: kan }), ['belastbaarheid']),
    ).toBeUndefined();
  });

  it('is anders dat bij de eerste functie die niet zonder meer past', () => {
    expect(eersteBezwaar(met({ functies }), ['geenFormatieruimte'])).toEqual({
      reden: 'geenFormatieruimte',
      veld: '/spoor1/functies/1/reden',
      toegelicht: true,
    });
    expect(eersteBezwaar(met({ functies }), ['belastbaarheid'])?.veld).toBe('/spoor1/anderWerkIntern/reden');
    expect(eersteBezwaar(met({ functies }), ['reisafstand'])).toBeUndefined();
  });
});
