import { expect, it } from 'vitest';
import regel from '../../../src/regels/grond/grond-geen-herstel-mogelijk.ts';
import { regelTest, toets } from '../../hulp/regeltest.ts';
import { metGrond, PLEK, SPOOR2 as voor } from './hulp.ts';

const soort = 'geenHerstelMogelijk';
const veld = `${PLEK}/toelichting`;
const blijvend = { mogelijkheden: 'duurzaamGeen', geenMogelijkhedenOnderbouwdInMedischDeel: true } as const;

regelTest(regel, {
  voldoet: [
    {
      zin: 'volgens de bedrijfsarts blijvend geen mogelijkheden, onderbouwd',
      zaak: metGrond({ soort }, { actueelOordeel: { belastbaarheid: blijvend } }),
    },
  ],
  beoordelen: [
    { zin: 'aangevoerd', zaak: metGrond({ soort }), reden: 'teWegen', veld, feiten: { voor } },
    {
      zin: 'geen mogelijkheden, maar niet onderbouwd',
      zaak: metGrond({ soort }, { actueelOordeel: { belastbaarheid: { mogelijkheden: 'duurzaamGeen' } } }),
      reden: 'teWegen',
      veld,
      feiten: { voor },
    },
  ],
  nvt: [{ zin: 'geen grond' }],
});

it('wijst de oordelen over de arbeidsrelatie en de conflicten aan', () => {
  expect(
    toets(regel, { zaak: metGrond({ soort }, { conflicten: [{ ontstaanOp: '2025-02-03' }] }) }),
  ).toMatchObject([
    { lees: [veld, '/actueelOordeel/arbeidsrelatie', '/eindevaluatie/oordeelArbeidsrelatie', '/conflicten'] },
  ]);
});
