import { describe, expect, it } from 'vitest';
import { OngeldigeInvoer } from '../../src/kern/fouten.ts';
import { configJsonSchema, leesInstellingen, STANDAARD_INSTELLINGEN } from '../../src/instellingen/lees.ts';
import { RICHTWAARDEN } from '../../src/recht/richtwaarden.ts';
import { JPEG, maakPng } from '../hulp/beeld.ts';

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

  it('laat een wetsvoorstel uit staan tot het wordt aangezet', () => {
    expect(Object.values(STANDAARD_INSTELLINGEN.schakelaars)).toEqual([false, false]);
    const { schakelaars, hash } = lees({ schakelaars: { rivBedrijfsartsLeidend: true } });
    expect(schakelaars).toEqual({ rivBedrijfsartsLeidend: true, spoor1AfsluitenJaar2: false });
    expect(hash).not.toBe(STANDAARD_INSTELLINGEN.hash);
    expect(() => lees({ schakelaars: { rivBedrijfsartsLeidend: 'ja' } })).toThrow(OngeldigeInvoer);
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

  it('zegt van elke richtwaarde in gewoon Nederlands wat zij is', () => {
    const omschrijvingen = [...JSON.stringify(configJsonSchema()).matchAll(/"([^"]*\(standaard \d+;[^"]*)"/g)];
    expect(omschrijvingen).toHaveLength(Object.keys(RICHTWAARDEN).length);
    for (const [, tekst] of omschrijvingen)
      expect(tekst).toMatch(/^(Aantal (dagen|weken|maanden|sollicitaties)|Procent van|Leeftijd in jaren)\b/);
  });

  it('weigert een percentage boven honderd', () => {
    expect(lees({ richtwaarden: { benuttingProcent: 100 } }).richtwaarden.benuttingProcent).toBe(100);
    expect(() => lees({ richtwaarden: { benuttingProcent: 101 } })).toThrow(OngeldigeInvoer);
  });

  it('kent als richtwaarde geen getal van wet of regeling', () => {
    const vast = Object.entries(RICHTWAARDEN).filter(
      ([, { niveau }]) => !['werkwijzer', 'uwv-praktijk', 'praktijk', 'eigen-norm'].includes(niveau),
    );
    expect(vast).toEqual([]);
  });
});

describe('afbeeldingen van de afzender', () => {
  const SCHIJF: Record<string, Uint8Array> = {
    'bureau/logo.png': maakPng(96, 48),
    'bureau/beeld/zee.jpg': JPEG,
    'bureau/logo.svg': Buffer.from('<svg/>'),
  };
  const gevraagd: string[] = [];
  const leesVan = (afzender: object, rest: object = {}) =>
    leesInstellingen(
      Buffer.from(JSON.stringify({ afzender, ...rest })),
      'bureau/riv.config.json',
      (pad, hoogstens) => {
        gevraagd.push(`${pad.replaceAll('\\', '/')} ${hoogstens}`);
        const bytes = SCHIJF[pad.replaceAll('\\', '/')];
        if (bytes) return bytes;
        throw Object.assign(new Error('weg'), { code: pad.includes('dicht') ? 'EACCES' : 'ENOENT' });
      },
    );
  const foutenVan = (afzender: object, rest: object = {}): string[] => {
    try {
      leesVan(afzender, rest);
      return [];
    } catch (fout) {
      return (fout as OngeldigeInvoer).fouten.map(
        (f) => `${f.lijn}:${f.kolom} ${f.pad} ${f.melding.replaceAll('\\', '/')}`,
      );
    }
  };

  it('worden gelezen ten opzichte van het bestand, met een omschrijving', () => {
    const { afzender } = leesVan({ naam: ' Bureau Zee ', logo: 'logo.png', handtekening: './beeld/zee.jpg' });
    expect(afzender?.logo).toMatchObject({ soort: 'png', alt: 'Logo van Bureau Zee' });
    expect(afzender?.logo?.breedte).toBeCloseTo(25.4);
    expect(afzender?.handtekening).toMatchObject({ soort: 'jpeg', alt: 'Handtekening van Bureau Zee' });
    expect(gevraagd).toEqual(['bureau/logo.png 5000001', 'bureau/beeld/zee.jpg 5000001']);
    expect(leesVan({ logo: 'logo.png' }).afzender?.logo?.alt).toBe('Logo van het bureau');
    expect(leesVan({ naam: 'A' }).afzender?.logo).toBeUndefined();
  });

  it('die niet te gebruiken zijn, staan bij de andere fouten, met hun bestand', () => {
    expect(foutenVan({ logo: 'weg.png', handtekening: 'logo.svg' })).toEqual([
      '1:21 /afzender/logo bureau/weg.png is niet te gebruiken. Dit bestand bestaat niet.',
      '1:46 /afzender/handtekening bureau/logo.svg is niet te gebruiken. Dit is geen PNG of JPEG.',
    ]);
    expect(foutenVan({ logo: 'dicht.png' }, { kleur: 'rood' })).toEqual([
      '1:21 /afzender/logo bureau/dicht.png is niet te gebruiken. Het is niet te lezen (EACCES).',
      '1:34 /kleur Dit veld is niet bekend.',
    ]);
    expect(foutenVan({ logo: 5 })).toEqual(['1:21 /afzender/logo Hier staat een getal.']);
  });

  it('tellen mee in de hash met wat ze tonen, niet met waar ze staan', () => {
    const hash = (logo: string) => leesVan({ logo }).hash;
    SCHIJF['bureau/kopie.png'] = maakPng(96, 48);
    expect(hash('kopie.png')).toBe(hash('logo.png'));
    expect(hash('beeld/zee.jpg')).not.toBe(hash('logo.png'));
    expect(leesVan({ naam: 'A' }).hash).not.toBe(leesVan({ naam: 'A', logo: 'logo.png' }).hash);
  });

  it('vragen om een lezer', () => {
    expect(() => lees({ afzender: { logo: 'logo.png' } })).toThrow(TypeError);
  });
});

describe('configJsonSchema', () => {
  it('beschrijft elk veld', () => {
    const { properties } = configJsonSchema() as { properties: Record<string, { description?: string }> };
    for (const [naam, veld] of Object.entries(properties)) expect(veld.description, naam).toBeTruthy();
  });
});
