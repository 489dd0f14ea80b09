import { describe, expect, it } from 'vitest';
import { scanTeksten } from '../../../src/feiten/privacy/vrije-tekst.ts';
import { vindBijWerknemer, vindBsn, vindInStukken } from '../../../src/feiten/privacy/vindplaatsen.ts';
import { voorbeeld } from '../../hulp/voorbeeld.ts';
import { zaak } from '../../hulp/zaak.ts';

describe('scanTeksten', () => {
  it('geeft per tekst en soort één vindplaats, met de eerste plek en het aantal', () => {
    const { vindplaatsen } = scanTeksten(
      zaak({ toelichting: 'Eerst een hernia, toen reuma; pijnstillers hielpen.' }),
    );
    expect(vindplaatsen).toEqual([
      {
        klasse: 'diagnose',
        veld: '/toelichting',
        positie: 11,
        posities: [11, 24],
        aantal: 2,
        herkomst: 'werkgever',
      },
      {
        klasse: 'behandeling',
        veld: '/toelichting',
        positie: 31,
        posities: [31],
        aantal: 1,
        herkomst: 'werkgever',
      },
    ]);
  });

  it('wijst in een lijst van teksten de tekst zelf aan', () => {
    const { vindplaatsen } = scanTeksten(
      zaak({ spoor2: { zoekprofiel: { functies: ['planner', 'planner wegens zijn hernia'] } } }),
    );
    expect(vindplaatsen.map(({ veld }) => veld)).toEqual(['/spoor2/zoekprofiel/functies/1']);
  });

  it('kent de namen van de zaak', () => {
    const heet = zaak({
      werknemer: { achternaam: 'Griep' },
      toelichting: 'Volgens Griep is de afspraak duidelijk.',
    });
    expect(scanTeksten(heet).vindplaatsen).toEqual([]);
  });

  it('leest dezelfde zaak één keer', () => {
    const een = zaak({});
    expect(scanTeksten(een)).toBe(scanTeksten(een));
  });

  it.each(['compleet', 'gebrekkig', 'lopend-week-30', 'onderbroken', 'ziek-uit-dienst'])(
    'vindt niets in het voorbeeld %s',
    (naam) => {
      const { teksten, vindplaatsen } = scanTeksten(voorbeeld(naam));
      expect(teksten).toBeGreaterThan(100);
      expect(vindplaatsen).toEqual([]);
    },
  );
});

describe('vindplaatsen', () => {
  const bron = zaak({
    toelichting: 'Een hernia, BSN 123456782.',
    oordeelWerknemer: { watAndersKon: 'Mijn hernia en nummer 123456782.' },
  });

  it('scheiden wat de werknemer zelf schreef van de rest', () => {
    expect(vindInStukken(bron, 'diagnose').vindplaatsen.map(({ veld }) => veld)).toEqual(['/toelichting']);
    expect(vindBijWerknemer(bron).vindplaatsen.map(({ veld }) => veld)).toEqual([
      '/oordeelWerknemer/watAndersKon',
    ]);
  });

  it('geven een BSN, wie het ook schreef', () => {
    expect(vindBsn(bron).vindplaatsen.map(({ veld }) => veld)).toEqual([
      '/toelichting',
      '/oordeelWerknemer/watAndersKon',
    ]);
  });
});
