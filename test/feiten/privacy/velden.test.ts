import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { doorNamen, doorTeksten, type Tekstveld } from '../../../src/feiten/privacy/velden.ts';
import { zaakSchema } from '../../../src/zaak/schema/zaak.ts';
import { kenmerkVan, omschrijvingVan } from '../../../src/zaak/schema/veld.ts';
import { rijkeZaak } from '../../zaak/rijke-zaak.ts';

/** Every text field of the schema, by its path. */
function tekstvelden(schema: z.ZodType, pad = ''): [string, z.ZodType][] {
  const kenmerk = kenmerkVan(schema);
  if (kenmerk) return kenmerk.vrijeTekst ? [[pad, schema]] : [];
  if (schema instanceof z.ZodOptional) return tekstvelden(schema.unwrap() as z.ZodType, pad);
  if (schema instanceof z.ZodArray) return tekstvelden(schema.element as z.ZodType, `${pad}/*`);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([naam, veld]) =>
    tekstvelden(veld, `${pad}/${naam}`),
  );
}

const gelezen = (zaak: unknown): Map<string, Tekstveld> => {
  const uit = new Map<string, Tekstveld>();
  doorTeksten(zaak, (_, veld, pad, diepte) => uit.set(`/${pad.slice(0, diepte).join('/')}`, veld));
  return uit;
};

describe('de tekstvelden van het schema', () => {
  it('waarschuwen elk dat er geen medische gegevens in horen', () => {
    const zonder = tekstvelden(zaakSchema).filter(
      ([, schema]) => !omschrijvingVan(schema)?.includes('Geen medische gegevens.'),
    );
    expect(zonder.map(([pad]) => pad)).toEqual([]);
  });

  it('worden alle gelezen', () => {
    const zaak = rijkeZaak();
    const paden = new Set(
      [...gelezen(zaak).keys()].map((pad) => pad.replace(/\/\d+/g, '/*').replace(/\/\*$/, '')),
    );
    const gemist = tekstvelden(zaakSchema)
      .map(([pad]) => pad)
      .filter((pad) => !paden.has(pad));
    expect(gemist).toEqual([]);
  });
});

describe('hoe een veld wordt gelezen', () => {
  const een = (zaak: unknown): Tekstveld | undefined => [...gelezen(zaak).values()][0];

  it.each([
    ['werkgever', false, { planVanAanpak: { contactfrequentie: 'x' } }],
    ['werknemer', false, { planVanAanpak: { visieWerknemer: { mogelijkheden: 'x' } } }],
    ['werknemer', false, { oordeelWerknemer: { watAndersKon: 'x' } }],
    ['werknemer', false, { spoor2: { trajectplan: { visieWerknemer: 'x' } } }],
    ['bedrijfsarts', false, { probleemanalyse: { analyse: 'x' } }],
    ['bedrijfsarts', false, { actueelOordeel: { standReintegratie: 'x' } }],
    ['bureau', false, { spoor2: { rapportages: [{ samenvatting: 'x' }] } }],
    ['bureau', true, { spoor2: { sollicitaties: [{ functie: 'x' }] } }],
    ['bureau', true, { spoor2: { zoekprofiel: { functies: ['x'] } } }],
    ['werkgever', true, { werknemer: { bekwaamheden: { opleidingen: [{ naam: 'x' }] } } }],
    ['werkgever', true, { dienstverband: { functie: { naam: 'x' } } }],
    ['werkgever', true, { werkgever: { aardBedrijf: { activiteiten: 'x' } } }],
    ['werkgever', false, { planVanAanpak: { stuk: { bijlage: { bestand: 'x' } } } }],
  ] as const)('%s, over werk: %s', (herkomst, overWerk, zaak) => {
    expect(een(zaak)).toEqual({ herkomst, overWerk });
  });

  it('slaat namen over, en de functie van wie een stuk opstelde', () => {
    expect(een({ werkgever: { naam: 'x' }, werknemer: { achternaam: 'x' } })).toBeUndefined();
    expect(een({ planVanAanpak: { stuk: { opstellers: [{ functie: 'x' }] } } })).toBeUndefined();
  });

  it('kent de namen wel', () => {
    const namen: string[] = [];
    const zaak = {
      werkgever: { naam: 'A' },
      werknemer: { achternaam: 'B' },
      spoor2: { sollicitaties: [{ werkgever: 'C' }] },
    };
    doorNamen(zaak, (naam) => namen.push(naam));
    expect(namen.sort()).toEqual(['A', 'B', 'C']);
  });
});
