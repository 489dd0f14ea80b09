import regel from '../../../src/regels/spoor1/s1-aanbod-passend-criteria.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const aanbod = (meer: object) => ({
  spoor1: { aanbiedingen: [{ id: 'aanbod-1', datum: '2024-06-03', reactie: 'geweigerd' as const, ...meer }] },
});
const loonstop = {
  loonmaatregelen: [{ soort: 'loonstop', aanbodId: 'aanbod-1', ingangsdatum: '2024-06-17' }],
} as const;
const veld = '/spoor1/aanbiedingen/0/getoetstOp';
const getoetst = { getoetstOp: ['gezondheid', 'reisafstand'] };

regelTest(regel, {
  voldoet: [
    { zin: 'geweigerd, en op gezondheid getoetst', zaak: aanbod(getoetst) },
    {
      zin: 'zo veel uren als de bedrijfsarts mogelijk achtte',
      zaak: aanbod({ ...getoetst, urenPerWeek: 16 }),
    },
    {
      zin: 'de bedrijfsarts noemde alleen uren per dag',
      zaak: {
        ...aanbod({ ...getoetst, urenPerWeek: 20 }),
        probleemanalyse: { belastbaarheid: { urenPerWeek: undefined, urenPerDag: 3 } },
      },
    },
    { zin: 'meer uren, en aanvaard', zaak: aanbod({ reactie: 'aanvaard', urenPerWeek: 32 }) },
    { zin: 'aanvaard zonder toets', zaak: aanbod({ reactie: 'aanvaard' }) },
    { zin: 'nog geen reactie', zaak: aanbod({ reactie: undefined }) },
    { zin: 'een loonstop om een getoetst aanbod', zaak: { ...aanbod(getoetst), ...loonstop } },
    {
      zin: 'veel lager niveau na het eerste jaar',
      zaak: aanbod({ ...getoetst, datum: '2025-01-06', veelLagerNiveau: true }),
    },
    { zin: 'veel lager niveau, en aanvaard', zaak: aanbod({ reactie: 'aanvaard', veelLagerNiveau: true }) },
  ],
  tekort: [
    { zin: 'geweigerd en niet getoetst', zaak: aanbod({}), reden: 'nietGetoetst', veld },
    {
      zin: 'op alles getoetst behalve gezondheid',
      zaak: aanbod({ getoetstOp: ['arbeidsverleden', 'opleiding', 'loon'] }),
      reden: 'nietGetoetst',
      veld,
    },
    {
      zin: 'een loonstop om een aanbod dat niet is getoetst',
      zaak: { ...aanbod({}), ...loonstop },
      reden: 'loonstop',
      veld,
      feiten: { loonstop: '2024-06-17' },
    },
    {
      zin: 'de loonstop blijkt uit de grond; van twee telt de eerste',
      zaak: {
        ...aanbod({}),
        loonmaatregelen: [
          { grond: '629-3-c', aanbodId: 'aanbod-1', ingangsdatum: '2024-07-01' },
          { grond: '629-3-c', aanbodId: 'aanbod-1', ingangsdatum: '2024-06-17' },
        ],
      },
      reden: 'loonstop',
      veld,
      feiten: { loonstop: '2024-06-17' },
    },
    {
      zin: 'meer uren dan de bedrijfsarts mogelijk achtte, ook al is het getoetst',
      zaak: aanbod({ ...getoetst, urenPerWeek: 16.5 }),
      reden: 'teVeelUren',
      veld: '/spoor1/aanbiedingen/0/urenPerWeek',
      feiten: { op: '2024-06-03', uren: 16.5, mogelijk: 16 },
    },
    {
      zin: 'veel lager niveau op de laatste dag van het eerste jaar',
      zaak: aanbod({ ...getoetst, datum: '2025-01-05', veelLagerNiveau: true }),
      reden: 'vroegVeelLager',
      veld: '/spoor1/aanbiedingen/0/veelLagerNiveau',
      feiten: { op: '2025-01-05' },
    },
  ],
  nvt: [{ zin: 'geen aanbod' }],
});
