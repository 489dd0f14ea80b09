import { describe, expect, it } from 'vitest';
import { KLASSEN, type Klasse } from '../../../src/feiten/privacy/klassen.ts';
import { scanTekst } from '../../../src/feiten/privacy/scan.ts';
import { ZINNEN_DEV_A } from '../../regels/privacy/zinnen-dev-a.ts';
import { ZINNEN_DEV_B } from '../../regels/privacy/zinnen-dev-b.ts';
import { ZINNEN_DEV_C } from '../../regels/privacy/zinnen-dev-c.ts';
import { ZINNEN } from '../../regels/privacy/zinnen-eigen.ts';

interface Gelabeld {
  readonly zin: string;
  readonly klassen: readonly Klasse[];
}

interface Gemeten extends Gelabeld {
  readonly gevonden: ReadonlySet<string>;
}

const scan = (zinnen: readonly Gelabeld[]): Gemeten[] =>
  zinnen.map(({ zin, klassen }) => ({
    zin,
    klassen,
    gevonden: new Set<string>(scanTekst(zin).map(({ klasse }) => klasse)),
  }));

const gemeten = scan(ZINNEN);

/** Of what is labelled with these classes, how much is found; and of what is found, how much is labelled so. */
function meet(
  klassen: readonly Klasse[],
  zinnen: readonly Gemeten[] = gemeten,
): { recall: number; precisie: number } {
  const tel = (kies: (echt: boolean, gemeld: boolean) => boolean): number =>
    klassen.reduce(
      (som, klasse) =>
        som +
        zinnen.filter(({ klassen: k, gevonden }) => kies(k.includes(klasse), gevonden.has(klasse))).length,
      0,
    );
  const goed = tel((echt, gemeld) => echt && gemeld);
  return { recall: goed / tel((echt) => echt), precisie: goed / tel((_, gemeld) => gemeld) };
}

describe('de eigen zinnen', () => {
  it('zijn er genoeg, en de helft is onschuldig', () => {
    const onschuldig = ZINNEN.filter(({ klassen }) => klassen.length === 0).length;
    expect(ZINNEN.length).toBeGreaterThanOrEqual(220);
    expect(onschuldig / ZINNEN.length).toBeGreaterThan(0.4);
    expect(new Set(ZINNEN.map(({ zin }) => zin)).size).toBe(ZINNEN.length);
  });

  it.each(['diagnose', 'behandeling', 'oorzaak'] as const)('worden voor %s gevonden', (klasse) => {
    expect(meet([klasse]).recall).toBeGreaterThanOrEqual(0.95);
  });

  it('worden over alle soorten gevonden, met weinig vals alarm', () => {
    const { recall, precisie } = meet(KLASSEN);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precisie).toBeGreaterThanOrEqual(0.97);
  });

  it('blijven als zij onschuldig zijn zonder melding', () => {
    const alarm = gemeten.filter(({ klassen, gevonden }) => klassen.length === 0 && gevonden.size > 0);
    expect(alarm.map(({ zin }) => zin)).toEqual([]);
  });
});

describe.each([
  ['a', scan(ZINNEN_DEV_A)],
  ['b', scan(ZINNEN_DEV_B)],
  ['c', scan(ZINNEN_DEV_C)],
])('ontwikkelset %s', (_, set) => {
  it('wordt gevonden, met weinig vals alarm', () => {
    for (const klasse of ['diagnose', 'behandeling', 'oorzaak'] as const)
      expect(meet([klasse], set).recall, klasse).toBeGreaterThanOrEqual(0.95);
    const { recall, precisie } = meet(KLASSEN, set);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precisie).toBeGreaterThanOrEqual(0.97);
  });
});
