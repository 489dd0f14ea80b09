import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { configSchema } from '../../src/instellingen/schema.ts';
import { FOUT, maakKeur } from '../../src/zaak/keur.ts';
import { DAG } from '../../src/zaak/schema/veld.ts';
import { zaakSchema } from '../../src/zaak/schema/zaak.ts';
import { telSleutels } from '../../src/zaak/tel.ts';
import { bladeren, rijkeZaak, zet, type Json } from './rijke-zaak.ts';

const keur = maakKeur(zaakSchema);
const RIJK = JSON.stringify(rijkeZaak());
const PADEN = bladeren().map(({ pad }) => pad);

/** Values near the bounds of what fields ask, besides anything at all. */
const waarde = fc.oneof(
  fc.jsonValue() as fc.Arbitrary<Json>,
  fc.constantFrom<Json>(0, -1, 0.005, 1.5, 24, 80, 81, 1e7, 1e300, true, false, '', 'ja', 'x'.repeat(301)),
  fc.constantFrom<Json>('x'.repeat(20_001), '2025-02-28', '2025-02-29', '1899-12-31', 'a_b.c', 'a b'),
  fc.integer({ min: 0, max: 5001 }).map((lengte): Json => Array.from({ length: lengte }, () => '2025-01-01')),
);

describe('de keur', () => {
  test('neemt de rijke zaak aan en telt haar velden', () => {
    expect(keur(rijkeZaak())).toBe(telSleutels(rijkeZaak()));
  });

  test('zegt ja als zod ja zegt, wat er ook in een veld staat, en telt dan elk veld', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PADEN), fc.nat(3), waarde, (pad, hoger, nieuw) => {
        const zaak = JSON.parse(RIJK) as Record<string, Json>;
        zet(zaak, pad.slice(0, Math.max(1, pad.length - hoger)), nieuw);
        const gezien = JSON.parse(JSON.stringify(zaak)) as unknown;
        expect(keur(gezien)).toBe(zaakSchema.safeParse(gezien).success ? telSleutels(gezien) : FOUT);
      }),
      { numRuns: 200 },
    );
  });

  test('mist geen verplicht veld en neemt geen onbekend veld', () => {
    expect(keur({ schemaVersie: 1 })).toBe(FOUT);
    expect(keur({ schemaVersie: 1, zaaknummer: 'z-1' })).toBe(2);
    for (const naam of ['xqzw', '__proto__', 'constructor'])
      expect(keur(JSON.parse(`{"schemaVersie":1,"zaaknummer":"z-1","${naam}":1}`)), naam).toBe(FOUT);
  });

  test('laat aan zod over wat een schema van de waarde maakt', () => {
    expect(maakKeur(configSchema)({ uitvoer: 'uit', richtwaarden: {} })).toBe(2);
    expect(maakKeur(configSchema)({ uitvoer: 3 })).toBe(FOUT);
  });
});

test('een dag is voor zod precies wat isDatum een dag noemt', () => {
  const cijfers = (lengte: number) => fc.stringMatching(new RegExp(`^\\d{${lengte}}$`));
  const jaar = fc.oneof(cijfers(4), fc.constantFrom('1899', '1900', '2000', '2024', '2100', '2199', '2200'));
  const dag = fc.oneof(
    fc.tuple(jaar, cijfers(2), cijfers(2)).map((delen) => delen.join('-')),
    fc
      .tuple(jaar, fc.constantFrom('01', '02', '12'), fc.constantFrom('28', '29', '30', '31'))
      .map((d) => d.join('-')),
    fc.string(),
  );
  const keurDag = maakKeur(DAG);
  fc.assert(
    fc.property(dag, (tekst) => {
      expect(keurDag(tekst) !== FOUT).toBe(DAG.safeParse(tekst).success);
    }),
    { numRuns: 2000 },
  );
});
