import { expect, it } from 'vitest';
import regel from '../../../src/regels/privacy/privacy-fml-geen-diagnose.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { zaak } from '../../hulp/zaak.ts';

const profiel = (zonderDiagnose: boolean | undefined) => ({
  actueelOordeel: { belastbaarheid: { zonderDiagnose } },
});

regelTest(regel, {
  voldoet: [{ zin: 'het profiel is zonder diagnose', zaak: profiel(true) }],
  tekort: [
    {
      zin: 'het profiel bevat een diagnose',
      zaak: profiel(false),
      reden: 'medisch',
      veld: '/actueelOordeel/belastbaarheid',
    },
    {
      zin: 'ook een eerder profiel telt',
      zaak: { probleemanalyse: { belastbaarheid: { zonderDiagnose: false } } },
      reden: 'medisch',
      veld: '/probleemanalyse/belastbaarheid',
    },
  ],
  nvt: [
    {
      zin: 'er is niets over vastgelegd',
      zaak: { adviezen: undefined, probleemanalyse: undefined, actueelOordeel: undefined },
    },
  ],
});

it('leest ook een zaak zonder eerste ziektedag', () => {
  const zonder = zaak({ ziekte: { eersteZiektedag: undefined }, ...profiel(false) });
  expect(regel.toetsZonderKlok?.(zonder)).toContainEqual(expect.objectContaining({ reden: 'medisch' }));
});
