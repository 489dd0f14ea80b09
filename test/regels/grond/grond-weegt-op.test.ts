import { expect, it } from 'vitest';
import regel from '../../../src/regels/grond/grond-weegt-op.ts';
import { regelTest, toets } from '../../hulp/regeltest.ts';
import { BEVREDIGEND, metGrond, PLEK, SPOOR2 as voor } from './hulp.ts';

const veld = `${PLEK}/toelichting`;
const gewaarschuwd = {
  nietMeewerken: [{ datum: '2025-03-03', gewaarschuwdOp: '2025-03-04' }],
  loonmaatregelen: [{ ingangsdatum: '2025-03-10' }],
} as const;
const onwil = 'een werknemer die niet meewerkte, ook nadat de werkgever zijn middelen gebruikte';

regelTest(regel, {
  tekort: [
    {
      zin: 'zonder toelichting',
      zaak: metGrond({ soort: 'overmacht', toelichting: ' ' }),
      reden: 'zonderToelichting',
      veld,
      feiten: { voor, grond: 'overmacht' },
    },
  ],
  beoordelen: [
    {
      zin: 'overmacht',
      zaak: metGrond({ soort: 'overmacht' }),
      reden: 'teWegen',
      veld,
      feiten: { voor, grond: 'overmacht' },
    },
    {
      zin: 'iets anders',
      zaak: metGrond({ soort: 'anders', voor: 'conflict' }),
      reden: 'teWegen',
      veld,
      feiten: { voor: 'een conflict', grond: 'een andere reden' },
    },
    {
      zin: 'zonder soort',
      zaak: metGrond({}),
      reden: 'teWegen',
      veld,
      feiten: { voor, grond: 'een andere reden' },
    },
    {
      zin: 'kosten met cijfers',
      zaak: metGrond({ soort: 'kosten' }, { spoor1: { grensRedelijkheid: 'Een ton per jaar.' } }),
      reden: 'teWegen',
      veld,
      feiten: { voor, grond: 'kosten, met cijfers' },
    },
    {
      zin: 'onwil nadat de werkgever zijn middelen gebruikte',
      zaak: metGrond({ soort: 'onwilligeWerknemer' }, gewaarschuwd),
      reden: 'teWegen',
      veld,
      feiten: { voor, grond: onwil },
    },
  ],
  nvt: [
    { zin: 'geen grond' },
    { zin: 'kosten zonder cijfers', zaak: metGrond({ soort: 'kosten' }) },
    { zin: 'onwil zonder meer', zaak: metGrond({ soort: 'onwilligeWerknemer' }) },
    { zin: 'voor een ontbrekend stuk', zaak: metGrond({ soort: 'overmacht', voor: 'volledigheid' }) },
    { zin: 'een bevredigend resultaat', zaak: metGrond({ soort: 'overmacht' }, { resultaat: BEVREDIGEND }) },
  ],
});

it('wijst aan wat er te lezen is', () => {
  expect(toets(regel, { zaak: metGrond({ soort: 'onwilligeWerknemer' }, gewaarschuwd) })).toMatchObject([
    { lees: [veld, '/nietMeewerken', '/loonmaatregelen'] },
  ]);
  expect(
    toets(regel, {
      zaak: metGrond(
        { soort: 'kosten' },
        {
          spoor1: { grensRedelijkheid: 'Een ton.' },
          spoor2: { kosten: { begroot: 9000 }, uitzondering: { reden: 'voorafZinloos' } },
        },
      ),
    }),
  ).toMatchObject([{ lees: [veld, '/spoor1/grensRedelijkheid', '/spoor2/uitzondering', '/spoor2/kosten'] }]);
});
