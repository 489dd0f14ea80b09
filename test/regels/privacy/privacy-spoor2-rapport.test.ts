import { expect, it } from 'vitest';
import regel from '../../../src/regels/privacy/privacy-spoor2-rapport.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { zaak } from '../../hulp/zaak.ts';

const plan = (zonderMedischeTermen: boolean | undefined) => ({
  spoor2: { trajectplan: { zonderMedischeTermen } },
});

regelTest(regel, {
  voldoet: [{ zin: 'het plan is in werktermen', zaak: plan(true) }],
  tekort: [
    {
      zin: 'het plan bevat medische termen',
      zaak: plan(false),
      reden: 'medisch',
      veld: '/spoor2/trajectplan',
    },
  ],
  nvt: [{ zin: 'er is niets over vastgelegd', zaak: plan(undefined) }],
});

it('leest ook een zaak zonder eerste ziektedag', () => {
  const zonder = zaak({ ziekte: { eersteZiektedag: undefined }, ...plan(false) });
  expect(regel.toetsZonderKlok?.(zonder)).toMatchObject({ reden: 'medisch' });
});
