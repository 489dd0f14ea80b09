import { expect, it } from 'vitest';
import {
  contactdagenCoach,
  langZonderContact,
  nietUitgevoerd,
} from '../../src/feiten/spoor2-activiteiten.ts';
import { datum } from '../../src/kern/datum.ts';
import { zaak, type Afwijking } from '../hulp/zaak.ts';

it('noemt wat het trajectplan noemde en niet is uitgevoerd', () => {
  const plan = (activiteiten: Afwijking['spoor2']) =>
    nietUitgevoerd(
      zaak({
        spoor2: {
          trajectplan: {
            activiteiten: [
              { soort: 'proefplaatsing', tot: '2025-06-02' },
              { soort: 'netwerken', van: '2025-03-03' },
              { soort: 'overig', tot: '2025-03-03' },
              { soort: 'jobhunting', tot: '2025-12-01' },
            ],
          },
          ...activiteiten,
        },
      }),
      datum('2025-09-01'),
    );
  expect(plan({})).toEqual(['proefplaatsing', 'netwerken']);
  expect(plan({ plaatsingen: [{ soort: 'detachering', van: '2025-05-05' }] })).toEqual(['netwerken']);
});

it('noemt lange tijd zonder contact met de coach', () => {
  const spoor2 = {
    contacten: [
      { datum: '2025-03-10', aanwezig: true },
      { datum: '2025-02-10' },
      { datum: '2025-02-24', aanwezig: false },
    ],
  };
  const loop = { van: datum('2025-01-13'), tot: datum('2025-04-07') };
  const met = zaak({ spoor2 });
  expect(contactdagenCoach(met)).toEqual(['2025-02-10', '2025-03-10']);
  expect(langZonderContact(met, loop, 28)).toEqual([]);
  expect(langZonderContact(met, loop, 27)).toEqual([
    { van: '2025-01-13', tot: '2025-02-10', dagen: 28 },
    { van: '2025-02-10', tot: '2025-03-10', dagen: 28 },
    { van: '2025-03-10', tot: '2025-04-07', dagen: 28 },
  ]);
  expect(langZonderContact(zaak(), loop, 27)).toEqual([]);
});
