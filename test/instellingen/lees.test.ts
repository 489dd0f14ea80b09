import { describe, expect, it } from 'vitest';
import { OngeldigeInvoer } from '../../src/kern/fouten.ts';
import { configJsonSchema, leesInstellingen, STANDAARD_INSTELLINGEN } from '../../src/instellingen/lees.ts';
import { RICHTWAARDEN } from '../../src/recht/richtwaarden.ts';

const lees = (config: unknown) =>
  leesInstellingen(Buffer.from(JSON.stringify(config)), 'bureau/riv.config.json');

describe('leesInstellingen', () => {
  it('geeft zonder bestand de standaard', () => {
    expect(STANDAARD_INSTELLINGEN).toMatchObject({ editie: 'werkgever', drempel: 'loonsanctie' });
    expect(STANDAARD_INSTELLINGEN.hash).toMatch(/^[0-9a-f]{16}$/);
  });

  it('vult een deel aan met de standaard', () => {
    const { richtwaarden } = lees({ richtwaarden: { evaluatieIntervalDagen: 28 } });
    expect(richtwaarden.evaluatieIntervalDagen).toBe(28);
    expect(richtwaarden.spreekuurIntervalDagen).toBe(RICHTWAARDEN.spreekuurIntervalDagen.standaard);
  });

  it('leest mappen ten opzichte van het bestand', () => {
    expect(lees({ sjablonen: 'huisstijl' }).sjablonen?.replaceAll('\\', '/')).toBe('bureau/huisstijl');
  });

  it('heeft een andere hash bij een andere inhoud, en dezelfde bij dezelfde', () => {
    const een = lees({ editie: 'uwv' }).hash;
    expect(lees({ editie: 'uwv' }).hash).toBe(een);
    expect(een).not.toBe(STANDAARD_INSTELLINGEN.hash);
  });

  it('weigert een termijn van wet of regeling bij naam', () => {
    expect(() => lees({ richtwaarden: { wachttijdWeken: 100 } })).toThrow(OngeldigeInvoer);
    try {
      lees({ richtwaarden: { wachttijdWeken: 100, loonsanctieWeken: 10 }, kleur: 'rood' });
    } catch (fout) {
      const meldingen = (fout as OngeldigeInvoer).fouten.map((f) => `${f.pad} ${f.melding}`);
      expect(meldingen).toHaveLength(3);
      expect(meldingen[0]).toContain('Wat in wet of regeling staat, is niet instelbaar.');
      expect(meldingen[2]).not.toContain('wet of regeling');
    }
  });

  it('kent als richtwaarde geen getal van wet of regeling', () => {
    const vast = Object.entries(RICHTWAARDEN).filter(
      ([, { niveau }]) => !['werkwijzer', 'uwv-praktijk', 'praktijk', 'eigen-norm'].includes(niveau),
    );
    expect(vast).toEqual([]);
  });
});

describe('configJsonSchema', () => {
  it('beschrijft elk veld', () => {
    const { properties } = configJsonSchema() as { properties: Record<string, { description?: string }> };
    for (const [naam, veld] of Object.entries(properties)) expect(veld.description, naam).toBeTruthy();
  });
});
