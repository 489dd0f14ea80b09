import { describe, expect, it } from 'vitest';
import {
  isContactMetBureau,
  nietGerapporteerd,
  stilZonderRapportage,
} from '../../src/feiten/spoor2-rapportages.ts';
import { datum } from '../../src/kern/datum.ts';
import { BASIS, zaak } from '../hulp/zaak.ts';

const LOOP = { van: datum('2025-01-13'), tot: datum('2025-10-16') };

describe('nietGerapporteerd', () => {
  it('noemt de dagen tussen twee perioden, ook als de lijst niet op volgorde staat', () => {
    const [een, , drie, vier] = BASIS.spoor2.rapportages;
    const zonder = zaak({ spoor2: { rapportages: [vier, een, drie].flatMap((r) => r ?? []) } });
    expect(nietGerapporteerd(zonder, LOOP)).toEqual([
      { van: '2025-03-14', tot: '2025-05-13', dagen: 61, interval: 122 },
    ]);
    expect(nietGerapporteerd(zaak(), LOOP)).toEqual([]);
  });
});

describe('stilZonderRapportage', () => {
  const zonder = { rapportages: BASIS.spoor2.rapportages.filter(({ nummer }) => nummer !== 2) };
  it('noemt lange tijd zonder rapportage en zonder iets anders', () => {
    expect(stilZonderRapportage(zaak({ spoor2: zonder }), LOOP, 92)).toMatchObject([
      { van: '2025-03-14', tot: '2025-07-14' },
    ]);
    const contacten = [{ datum: '2025-05-05', aanwezig: true }];
    expect(stilZonderRapportage(zaak({ spoor2: { ...zonder, contacten } }), LOOP, 92)).toEqual([]);
    expect(
      stilZonderRapportage(zaak({ spoor2: { ...zonder, bureau: { zelfUitgevoerd: true } } }), LOOP, 92),
    ).toEqual([]);
  });
});

it('herkent contact van de werkgever met het bureau', () => {
  const contact = { datum: datum('2025-01-13'), rollen: ['werkgever', 're-integratiebureau'] as const };
  expect(isContactMetBureau({ ...contact, rollen: [...contact.rollen] }, LOOP.van)).toBe(true);
  expect(isContactMetBureau({ ...contact, rollen: ['werknemer', 're-integratiebureau'] }, LOOP.van)).toBe(
    false,
  );
  expect(isContactMetBureau({ datum: datum('2025-01-12'), rollen: [...contact.rollen] }, LOOP.van)).toBe(
    false,
  );
});
