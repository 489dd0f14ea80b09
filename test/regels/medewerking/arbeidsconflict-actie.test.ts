import { expect, it } from 'vitest';
import regel from '../../../src/regels/medewerking/arbeidsconflict-actie.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Conflict = NonNullable<Afwijking['conflicten']>[number];

/** Known on 3 June 2024; two weeks end on 17 June. */
const conflict = (velden: Conflict): Afwijking => ({ conflicten: [{ ontstaanOp: '2024-06-03', ...velden }] });
const veld = '/conflicten/0';
const uiterlijk = '2024-06-17';
/** Nothing is recorded, looked at on a day. */
const niets = (zin: string, peildatum: string) => ({ zin, zaak: conflict({}), peildatum, veld, uiterlijk });
const nogGeenActie = { reden: 'nogGeenActie', feiten: { sinds: '2024-06-03', uiterlijk } } as const;
const geenActie = { reden: 'geenActie', feiten: { sinds: '2024-06-03' } } as const;

regelTest(regel, {
  voldoet: [
    {
      zin: 'een gesprek op de laatste goede dag',
      zaak: conflict({ actie: 'gesprek', actieOp: '2024-06-17' }),
    },
    {
      zin: 'mediation begint binnen twee weken',
      zaak: conflict({ mediation: { begonnenOp: '2024-06-10' } }),
    },
    {
      zin: 'de eerste van twee stappen telt',
      zaak: conflict({
        actie: 'gesprek',
        actieOp: '2024-06-12',
        mediation: { begonnenOp: '2024-07-10' },
      }),
    },
    { zin: 'opgelost, ook zonder vastgelegde stap', zaak: conflict({ opgelostOp: '2024-08-01' }) },
    {
      zin: 'zonder begindatum, met een gedateerde stap',
      zaak: conflict({ ontstaanOp: undefined, actie: 'gesprek', actieOp: '2024-06-12' }),
    },
  ],
  tekort: [
    {
      zin: 'een dag na de gebruikelijke twee weken',
      zaak: conflict({ actie: 'gesprek', actieOp: '2024-06-18' }),
      reden: 'laat',
      veld: `${veld}/actieOp`,
      feiten: { sinds: '2024-06-03', op: '2024-06-18', dagen: 15, uiterlijk },
      uiterlijk,
    },
    { ...niets('niets vastgelegd, de eerste dag na de termijn', '2024-06-18'), ...nogGeenActie },
    { ...niets('niets vastgelegd, de 42e dag', '2024-07-15'), ...nogGeenActie },
    { ...niets('niets vastgelegd, de 43e dag', '2024-07-16'), ...geenActie },
    {
      zin: 'uitdrukkelijk geen actie, ook al staat er een datum bij',
      zaak: conflict({ actie: 'geen', actieOp: '2024-06-10' }),
      ...geenActie,
      veld,
    },
    {
      zin: 'een stap zonder datum',
      zaak: conflict({ actie: 'gesprek' }),
      reden: 'zonderDatum',
      veld: `${veld}/actieOp`,
    },
    {
      zin: 'mediation met resultaat, zonder begindatum',
      zaak: conflict({ mediation: { resultaat: 'loopt' } }),
      reden: 'zonderDatum',
      veld: `${veld}/actieOp`,
    },
    {
      zin: 'conflict zonder datum en zonder stap',
      zaak: conflict({ ontstaanOp: undefined, soort: 'persoonlijk' }),
      reden: 'zonderDatum',
      veld,
    },
  ],
  nogNiet: [
    niets('de laatste dag van de twee weken', '2024-06-17'),
    {
      ...niets('een ruimere richtwaarde', '2024-06-24'),
      richtwaarden: { conflictActieDagen: 21 },
      uiterlijk: '2024-06-24',
    },
  ],
  nvt: [{ zin: 'geen conflict' }],
});

it('een jong conflict zonder stap is nooit een loonsanctierisico', () => {
  expect(regel.meldingen.nogGeenActie.ernst).toEqual('aandacht');
});
