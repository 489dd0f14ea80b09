import { describe, expect, it } from 'vitest';
import { isInstemmingBekend } from '../../src/feiten/instemming.ts';
import { BASIS, wijzig, zaak, type Afwijking } from '../hulp/zaak.ts';

const plan = (planVanAanpak: NonNullable<Afwijking['planVanAanpak']>): boolean =>
  isInstemmingBekend(zaak({ planVanAanpak }), 'planVanAanpak', '/planVanAanpak');

describe('instemming van de werknemer', () => {
  it('met het plan: volledige overeenstemming, het vervolg van een geschil, of zijn visie', () => {
    expect(plan({ overeenstemming: 'volledig', visieWerknemer: undefined })).toBe(true);
    expect(plan({ overeenstemming: 'geen', geschilpunten: { vervolg: 'Deskundigenoordeel.' } })).toBe(true);
    expect(plan({ overeenstemming: 'geen' })).toBe(false);
    expect(plan({ overeenstemming: undefined })).toBe(true);
    expect(plan({ overeenstemming: undefined, visieWerknemer: undefined })).toBe(false);
  });

  it('met een bijstelling: zijn visie; andere stukken vragen haar niet', () => {
    const zonder = zaak({ bijstellingen: wijzig(BASIS.bijstellingen, 0, { visieWerknemer: undefined }) });
    expect(isInstemmingBekend(zaak(), 'bijstelling', '/bijstellingen/0')).toBe(true);
    expect(isInstemmingBekend(zonder, 'bijstelling', '/bijstellingen/0')).toBe(false);
    expect(isInstemmingBekend(zonder, 'eindevaluatie', '/eindevaluatie')).toBe(true);
  });
});
